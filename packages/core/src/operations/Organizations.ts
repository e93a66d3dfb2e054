/**
 * The operations that the API tags `organizations`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Paginated, paginated, type Read, read, type Seconds, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationsInput {
  /** From 3 to 9,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface Organization {
  /** Other operations take it as `organizationId`. */
  readonly id: string
  /** Name of the organization, as Dashboard shows it. */
  readonly name: string
  /** Link to the organization in Dashboard. */
  readonly url?: string | null | undefined
  /** Whether the organization can be used by API. */
  readonly api?: {
    /** Whether the organization can be used by API. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** How the organization is licensed. */
  readonly licensing?: OrganizationLicensing | null | undefined
  /** Where Dashboard runs for the organization. */
  readonly cloud?: OrganizationCloud | null | undefined
  /** Who manages the organization, where that is somebody else. */
  readonly management?: OrganizationManagement | null | undefined
  readonly privacy?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * `[].licensing` in the answer of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensing {
  /** How the organization is licensed. */
  readonly model?: "co-term" | "per-device" | "subscription" | Unlisted | null | undefined
}

/**
 * `[].cloud` in the answer of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCloud {
  /** Part of the world where Dashboard runs for the organization. */
  readonly region?: OrganizationCloudRegion | null | undefined
}

/**
 * `[].cloud.region` in the answer of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationCloudRegion {
  readonly name?: string | null | undefined
  /** Country or region in which the organization's data is kept. */
  readonly host?: { readonly name?: string | null | undefined } | null | undefined
}

/**
 * `[].management` in the answer of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationManagement {
  /** Facts about the managing organization, such as a customer number. */
  readonly details?: Array<OrganizationManagementDetail> | null | undefined
}

/**
 * `[].management.details[]` in the answer of {@link getOrganizations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationManagementDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the organizations that the caller has access to.
 *
 * `GET /organizations`
 *
 * Answers in pages of 9000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organizations/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizations: Paginated<
  GetOrganizationsInput,
  Array<Organization>,
  Organization
> = /*#__PURE__*/ paginated({
  id: "getOrganizations",
  method: "GET",
  path: "/organizations",
  tag: "organizations",
  category: "configure",
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}]",
  paging: { itemsIn: "array", perPage: 9000 }
})

/**
 * The input of {@link createOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationInput {
  /** Name of the organization, as Dashboard shows it. */
  readonly name: string
  /** Who manages the organization, where that is somebody else. */
  readonly management?: OrganizationManagementInput | null | undefined
}

/**
 * `management` in the input of {@link createOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationManagementInput {
  /** Facts about the managing organization, such as a customer number. */
  readonly details?: ReadonlyArray<OrganizationManagementDetailInput> | null | undefined
}

/**
 * `management.details[]` in the input of {@link createOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationManagementDetailInput {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Creates an organization.
 *
 * `POST /organizations`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization/
 * @since 0.2.0
 * @category configure
 */
export const createOrganization: Write<CreateOrganizationInput, Organization> = /*#__PURE__*/ write({
  id: "createOrganization",
  method: "POST",
  path: "/organizations",
  tag: "organizations",
  category: "configure",
  body: { name: "s!", management: "{details:[{name:s,value:s}]}" },
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}"
})

/**
 * The input of {@link getOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * Returns one organization.
 *
 * `GET /organizations/{organizationId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization/
 * @since 0.2.0
 * @category configure
 */
export const getOrganization: Read<GetOrganizationInput, Organization> = /*#__PURE__*/ read({
  id: "getOrganization",
  method: "GET",
  path: "/organizations/{organizationId}",
  tag: "organizations",
  category: "configure",
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Name of the organization, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Who manages the organization, where that is somebody else. */
  readonly management?: OrganizationManagementInput | null | undefined
  /** Whether the organization can be used by API. */
  readonly api?: {
    /** Whether the organization can be used by API. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly privacy?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * Updates an organization.
 *
 * `PUT /organizations/{organizationId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganization: Batchable<UpdateOrganizationInput, Organization> = /*#__PURE__*/ batchable({
  id: "updateOrganization",
  method: "PUT",
  path: "/organizations/{organizationId}",
  tag: "organizations",
  category: "configure",
  body: { name: "s", management: "{details:[{name:s,value:s}]}", api: "{enabled:b}", privacy: "{*:*}" },
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}",
  batch: { resource: "/organizations/{organizationId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * Deletes an organization.
 *
 * `DELETE /organizations/{organizationId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganization: Write<DeleteOrganizationInput, void> = /*#__PURE__*/ write({
  id: "deleteOrganization",
  method: "DELETE",
  path: "/organizations/{organizationId}",
  tag: "organizations",
  category: "configure"
})

/**
 * The input of {@link getOrganizationActionBatches}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationActionBatchesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only those with this status. */
  readonly status?: "completed" | "failed" | "pending" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationActionBatches}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationActionBatch {
  /** Other operations take it as `actionBatchId`. */
  readonly id: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** Whether the batch is to be executed; one that is not confirmed is only stored. */
  readonly confirmed?: boolean | null | undefined
  /** Whether the API answers only once the batch is done; for at most 20 actions. */
  readonly synchronous?: boolean | null | undefined
  /** How far the batch is. */
  readonly status?: OrganizationActionBatchStatus | null | undefined
  /** Changes of the batch, in their order. */
  readonly actions: Array<OrganizationActionBatchAction>
}

/**
 * `[].status` in the answer of {@link getOrganizationActionBatches}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationActionBatchStatus {
  /** Whether all changes of the batch were made. */
  readonly completed?: boolean | null | undefined
  /** Whether a change of the batch failed. */
  readonly failed?: boolean | null | undefined
  /** Why the batch failed. */
  readonly errors?: Array<string> | null | undefined
  /** What the batch created, by id and URI. */
  readonly createdResources?: Array<{
    readonly id?: string | null | undefined
    /** Path of what was created. */
    readonly uri?: string | null | undefined
  }> | null | undefined
}

/**
 * `[].actions[]` in the answer of {@link getOrganizationActionBatches}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationActionBatchAction {
  /** Path of what is changed. */
  readonly resource: string
  /** What is done with the resource, such as `create`, `update` or `destroy`. */
  readonly operation: string
  /** Input of the change. */
  readonly body?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * Lists the action batches of an organization.
 *
 * `GET /organizations/{organizationId}/actionBatches`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-action-batches/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationActionBatches: Read<
  GetOrganizationActionBatchesInput,
  Array<OrganizationActionBatch>
> = /*#__PURE__*/ read({
  id: "getOrganizationActionBatches",
  method: "GET",
  path: "/organizations/{organizationId}/actionBatches",
  tag: "organizations",
  category: "configure",
  subTags: ["actionBatches"],
  query: { status: "e(completed|failed|pending)" },
  response: "[{id:s!,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!}]"
})

/**
 * The input of {@link createOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationActionBatchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Whether the batch is to be executed; one that is not confirmed is only stored. The API's default is `false`. */
  readonly confirmed?: boolean | null | undefined
  /** Whether the API answers only once the batch is done; for at most 20 actions. The API's default is `false`. */
  readonly synchronous?: boolean | null | undefined
  /** Changes of the batch, in their order. */
  readonly actions: ReadonlyArray<OrganizationActionBatchActionInput>
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: OrganizationActionBatchCallbackInput | null | undefined
}

/**
 * `actions[]` in the input of {@link createOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationActionBatchActionInput {
  /** Path of what is changed. */
  readonly resource: string
  /** What is done with the resource, such as `create`, `update` or `destroy`. */
  readonly operation: string
  /** Input of the change. The API's default is `{}`. */
  readonly body?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * `callback` in the input of {@link createOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationActionBatchCallbackInput {
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
 * The answer of {@link createOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateOrganizationActionBatchOutput {
  /** Other operations take it as `actionBatchId`. */
  readonly id: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** Whether the batch is to be executed; one that is not confirmed is only stored. */
  readonly confirmed?: boolean | null | undefined
  /** Whether the API answers only once the batch is done; for at most 20 actions. */
  readonly synchronous?: boolean | null | undefined
  /** How far the batch is. */
  readonly status?: OrganizationActionBatchStatus | null | undefined
  /** Changes of the batch, in their order. */
  readonly actions: Array<OrganizationActionBatchAction>
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: OrganizationActionBatchCallback | null | undefined
}

/**
 * `callback` in the answer of {@link createOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationActionBatchCallback {
  /** Id by which `getOrganizationWebhooksCallbacksStatus` tells how the callback went. */
  readonly id?: string | null | undefined
  /** Where Dashboard posts when the task is done. */
  readonly url?: string | null | undefined
  /** How far the callback is. */
  readonly status?: string | null | undefined
}

/**
 * Creates an action batch in an organization.
 *
 * `POST /organizations/{organizationId}/actionBatches`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-action-batch/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationActionBatch: Write<
  CreateOrganizationActionBatchInput,
  CreateOrganizationActionBatchOutput
> = /*#__PURE__*/ write({
  id: "createOrganizationActionBatch",
  method: "POST",
  path: "/organizations/{organizationId}/actionBatches",
  tag: "organizations",
  category: "configure",
  subTags: ["actionBatches"],
  body: {
    confirmed: "b",
    synchronous: "b",
    actions: "[{resource:s!,operation:s!,body:{*:*}}]!",
    callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}"
  },
  response: "{id:s!,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!,callback:{id:s,url:s,status:s}}"
})

/**
 * The input of {@link getOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationActionBatchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which action batch: its `id` as `getOrganizationActionBatches` lists it. */
  readonly actionBatchId: string | number
}

/**
 * The answer of {@link getOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationActionBatchOutput {
  /** Other operations take it as `actionBatchId`. */
  readonly id: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** Whether the batch is to be executed; one that is not confirmed is only stored. */
  readonly confirmed?: boolean | null | undefined
  /** Whether the API answers only once the batch is done; for at most 20 actions. */
  readonly synchronous?: boolean | null | undefined
  /** How far the batch is. */
  readonly status?: OrganizationActionBatchStatus | null | undefined
  /** Changes of the batch, in their order. */
  readonly actions: Array<OrganizationActionBatchAction>
  /** Webhook that Dashboard posts to when the task is done. */
  readonly callback?: OrganizationActionBatchCallback | null | undefined
}

/**
 * Returns one action batch of an organization.
 *
 * `GET /organizations/{organizationId}/actionBatches/{actionBatchId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-action-batch/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationActionBatch: Read<
  GetOrganizationActionBatchInput,
  GetOrganizationActionBatchOutput
> = /*#__PURE__*/ read({
  id: "getOrganizationActionBatch",
  method: "GET",
  path: "/organizations/{organizationId}/actionBatches/{actionBatchId}",
  tag: "organizations",
  category: "configure",
  subTags: ["actionBatches"],
  response: "{id:s!,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!,callback:{id:s,url:s,status:s}}"
})

/**
 * The input of {@link updateOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationActionBatchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which action batch: its `id` as `getOrganizationActionBatches` lists it. */
  readonly actionBatchId: string | number
  /** Whether the batch is to be executed; one that is not confirmed is only stored. */
  readonly confirmed?: boolean | null | undefined
  /** Whether the API answers only once the batch is done; for at most 20 actions. */
  readonly synchronous?: boolean | null | undefined
}

/**
 * Updates an action batch of an organization.
 *
 * `PUT /organizations/{organizationId}/actionBatches/{actionBatchId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-action-batch/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationActionBatch: Write<
  UpdateOrganizationActionBatchInput,
  OrganizationActionBatch
> = /*#__PURE__*/ write({
  id: "updateOrganizationActionBatch",
  method: "PUT",
  path: "/organizations/{organizationId}/actionBatches/{actionBatchId}",
  tag: "organizations",
  category: "configure",
  subTags: ["actionBatches"],
  body: { confirmed: "b", synchronous: "b" },
  response: "{id:s!,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!}"
})

/**
 * The input of {@link deleteOrganizationActionBatch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationActionBatchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which action batch: its `id` as `getOrganizationActionBatches` lists it. */
  readonly actionBatchId: string | number
}

/**
 * Deletes an action batch of an organization.
 *
 * `DELETE /organizations/{organizationId}/actionBatches/{actionBatchId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-action-batch/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationActionBatch: Write<DeleteOrganizationActionBatchInput, void> = /*#__PURE__*/ write({
  id: "deleteOrganizationActionBatch",
  method: "DELETE",
  path: "/organizations/{organizationId}/actionBatches/{actionBatchId}",
  tag: "organizations",
  category: "configure",
  subTags: ["actionBatches"]
})

/**
 * The input of {@link getOrganizationAdaptivePolicyAcls}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyAclsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationAdaptivePolicyAcls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyAcl {
  /** Other operations take it as `aclId`. */
  readonly aclId: string
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Rules in the order they are tried. */
  readonly rules?: Array<OrganizationAdaptivePolicyAclRule> | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
}

/**
 * `[].rules[]` in the answer of {@link getOrganizationAdaptivePolicyAcls}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyAclRule {
  /** Whether traffic that matches is let through or blocked. */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. */
  readonly srcPort?: string | null | undefined
  /** Ports that the traffic goes to. */
  readonly dstPort?: string | null | undefined
  /** Whether a match is written to the event log. */
  readonly log?: boolean | null | undefined
  /** Whether only TCP connections that exist are let through. */
  readonly tcpEstablished?: boolean | null | undefined
}

/**
 * Lists the adaptive policy ACLs of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/acls`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acls/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyAcls: Read<
  GetOrganizationAdaptivePolicyAclsInput,
  Array<OrganizationAdaptivePolicyAcl>
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyAcls",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/acls",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "acls"],
  response: "[{aclId:s!,name:s,description:s,ipVersion:s,rules:[{policy:s~,protocol:s~,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationAdaptivePolicyAclInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** The API's default is `""`. */
  readonly description?: string | null | undefined
  /** Rules in the order they are tried. */
  readonly rules: ReadonlyArray<OrganizationAdaptivePolicyAclRuleInput>
  readonly ipVersion: "any" | "ipv4" | "ipv6" | Unlisted
}

/**
 * `rules[]` in the input of {@link createOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAdaptivePolicyAclRuleInput {
  /** Whether traffic that matches is let through or blocked. */
  readonly policy: "allow" | "deny" | Unlisted
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "tcp" | "udp" | Unlisted
  /** Ports that the traffic comes from, or `any`. The API's default is `"any"`. */
  readonly srcPort?: string | null | undefined
  /** Ports that the traffic goes to. The API's default is `"any"`. */
  readonly dstPort?: string | null | undefined
  /** Whether a match is written to the event log. */
  readonly log?: boolean | null | undefined
  /** Whether only TCP connections that exist are let through. */
  readonly tcpEstablished?: boolean | null | undefined
}

/**
 * Creates an adaptive policy ACL in an organization.
 *
 * `POST /organizations/{organizationId}/adaptivePolicy/acls`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/adaptivePolicy/acls`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-acl/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationAdaptivePolicyAcl: Batchable<
  CreateOrganizationAdaptivePolicyAclInput,
  OrganizationAdaptivePolicyAcl
> = /*#__PURE__*/ batchable({
  id: "createOrganizationAdaptivePolicyAcl",
  method: "POST",
  path: "/organizations/{organizationId}/adaptivePolicy/acls",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "acls"],
  body: {
    name: "s!",
    description: "s",
    rules: "[{policy:e(allow|deny)!,protocol:e(any|icmp|tcp|udp)!,srcPort:s,dstPort:s,log:b,tcpEstablished:b}]!",
    ipVersion: "e(any|ipv4|ipv6)!"
  },
  response: "{aclId:s!,name:s,description:s,ipVersion:s,rules:[{policy:s~,protocol:s~,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/acls", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyAclInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which adaptive policy ACL: its `aclId` as `getOrganizationAdaptivePolicyAcls` lists it. */
  readonly aclId: string | number
}

/**
 * Returns one adaptive policy ACL of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/acls/{aclId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acl/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyAcl: Read<
  GetOrganizationAdaptivePolicyAclInput,
  OrganizationAdaptivePolicyAcl
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyAcl",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "acls"],
  response: "{aclId:s!,name:s,description:s,ipVersion:s,rules:[{policy:s~,protocol:s~,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyAclInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which adaptive policy ACL: its `aclId` as `getOrganizationAdaptivePolicyAcls` lists it. */
  readonly aclId: string | number
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** Rules in the order they are tried. */
  readonly rules?: ReadonlyArray<UpdateOrganizationAdaptivePolicyAclRuleInput> | null | undefined
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | Unlisted | null | undefined
}

/**
 * `rules[]` in the input of {@link updateOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyAclRuleInput {
  /** Whether traffic that matches is let through or blocked. */
  readonly policy: "allow" | "deny" | Unlisted | null
  /** Protocol of the traffic that the rule is about. */
  readonly protocol: "any" | "icmp" | "tcp" | "udp" | Unlisted | null
  /** Ports that the traffic comes from, or `any`. The API's default is `"any"`. */
  readonly srcPort?: string | null | undefined
  /** Ports that the traffic goes to. The API's default is `"any"`. */
  readonly dstPort?: string | null | undefined
  /** Whether a match is written to the event log. */
  readonly log?: boolean | null | undefined
  /** Whether only TCP connections that exist are let through. */
  readonly tcpEstablished?: boolean | null | undefined
}

/**
 * Updates an adaptive policy ACL of an organization.
 *
 * `PUT /organizations/{organizationId}/adaptivePolicy/acls/{aclId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/acls/{aclId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-acl/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAdaptivePolicyAcl: Batchable<
  UpdateOrganizationAdaptivePolicyAclInput,
  OrganizationAdaptivePolicyAcl
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationAdaptivePolicyAcl",
  method: "PUT",
  path: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "acls"],
  body: {
    name: "s",
    description: "s",
    rules: "[{policy:e(allow|deny)~!,protocol:e(any|icmp|tcp|udp)~!,srcPort:s,dstPort:s,log:b,tcpEstablished:b}]",
    ipVersion: "e(any|ipv4|ipv6)"
  },
  response: "{aclId:s!,name:s,description:s,ipVersion:s,rules:[{policy:s~,protocol:s~,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationAdaptivePolicyAclInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which adaptive policy ACL: its `aclId` as `getOrganizationAdaptivePolicyAcls` lists it. */
  readonly aclId: string | number
}

/**
 * Deletes an adaptive policy ACL of an organization.
 *
 * `DELETE /organizations/{organizationId}/adaptivePolicy/acls/{aclId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/adaptivePolicy/acls/{aclId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-acl/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationAdaptivePolicyAcl: Batchable<
  DeleteOrganizationAdaptivePolicyAclInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationAdaptivePolicyAcl",
  method: "DELETE",
  path: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "acls"],
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyGroupsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationAdaptivePolicyGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyGroup {
  readonly groupId: string
  readonly name?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
  readonly description?: string | null | undefined
  /** Policy objects whose addresses belong to the group. */
  readonly policyObjects?: Array<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
  /** Whether it is what everything without a choice of its own gets. */
  readonly isDefaultGroup?: boolean | null | undefined
  readonly requiredIpMappings?: Array<string> | null | undefined
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly updatedAt?: string | null | undefined
}

/**
 * Lists the adaptive policy groups of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/groups`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-groups/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyGroups: Read<
  GetOrganizationAdaptivePolicyGroupsInput,
  Array<OrganizationAdaptivePolicyGroup>
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyGroups",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/groups",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "groups"],
  response: "[{groupId:s!,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationAdaptivePolicyGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt: number
  readonly description?: string | null | undefined
  /** Policy objects whose addresses belong to the group. */
  readonly policyObjects?: ReadonlyArray<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * Creates an adaptive policy group in an organization.
 *
 * `POST /organizations/{organizationId}/adaptivePolicy/groups`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/adaptivePolicy/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-group/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationAdaptivePolicyGroup: Batchable<
  CreateOrganizationAdaptivePolicyGroupInput,
  OrganizationAdaptivePolicyGroup
> = /*#__PURE__*/ batchable({
  id: "createOrganizationAdaptivePolicyGroup",
  method: "POST",
  path: "/organizations/{organizationId}/adaptivePolicy/groups",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "groups"],
  body: { name: "s!", sgt: "i!", description: "s", policyObjects: "[{id:s,name:s}]" },
  response: "{groupId:s!,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * Returns one adaptive policy group of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/groups/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-group/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyGroup: Read<
  GetOrganizationAdaptivePolicyGroupInput,
  OrganizationAdaptivePolicyGroup
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyGroup",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "groups"],
  response: "{groupId:s!,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
  readonly name?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
  readonly description?: string | null | undefined
  /** Policy objects whose addresses belong to the group. */
  readonly policyObjects?: ReadonlyArray<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * Updates an adaptive policy group of an organization.
 *
 * `PUT /organizations/{organizationId}/adaptivePolicy/groups/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/groups/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-group/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAdaptivePolicyGroup: Batchable<
  UpdateOrganizationAdaptivePolicyGroupInput,
  OrganizationAdaptivePolicyGroup
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationAdaptivePolicyGroup",
  method: "PUT",
  path: "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "groups"],
  body: { name: "s", sgt: "i", description: "s", policyObjects: "[{id:s,name:s}]" },
  response: "{groupId:s!,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/groups/{id}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationAdaptivePolicyGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * Deletes an adaptive policy group of an organization.
 *
 * `DELETE /organizations/{organizationId}/adaptivePolicy/groups/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/adaptivePolicy/groups/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-group/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationAdaptivePolicyGroup: Batchable<
  DeleteOrganizationAdaptivePolicyGroupInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationAdaptivePolicyGroup",
  method: "DELETE",
  path: "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "groups"],
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/groups/{id}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyOverview {
  /** How many there are of each kind. */
  readonly counts?: OrganizationAdaptivePolicyOverviewCounts | null | undefined
  readonly limits?: OrganizationAdaptivePolicyOverviewLimits | null | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyOverviewCounts {
  readonly groups?: number | null | undefined
  readonly customGroups?: number | null | undefined
  readonly customAcls?: number | null | undefined
  readonly policies?: number | null | undefined
  readonly denyPolicies?: number | null | undefined
  readonly allowPolicies?: number | null | undefined
  readonly policyObjects?: number | null | undefined
}

/**
 * `limits` in the answer of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyOverviewLimits {
  readonly customGroups?: number | null | undefined
  readonly rulesInAnAcl?: number | null | undefined
  readonly aclsInAPolicy?: number | null | undefined
  readonly policyObjects?: number | null | undefined
}

/**
 * Returns the adaptive policy counts of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/overview`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAdaptivePolicyOverview: Read<
  GetOrganizationAdaptivePolicyOverviewInput,
  OrganizationAdaptivePolicyOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyOverview",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/overview",
  tag: "organizations",
  category: "monitor",
  subTags: ["adaptivePolicy", "overview"],
  response: "{counts:{groups:i,customGroups:i,customAcls:i,policies:i,denyPolicies:i,allowPolicies:i,policyObjects:i},limits:{customGroups:i,rulesInAnAcl:i,aclsInAPolicy:i,policyObjects:i}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyPoliciesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyPolicy {
  readonly adaptivePolicyId: string
  /** The adaptive policy group that traffic comes from. */
  readonly sourceGroup?: OrganizationAdaptivePolicyPolicySourceGroup | null | undefined
  /** The adaptive policy group that traffic goes to. */
  readonly destinationGroup?: OrganizationAdaptivePolicyPolicyDestinationGroup | null | undefined
  /** ACLs that are tried one after the other. */
  readonly acls?: Array<{
    /** Id of an access list, as `getOrganizationAdaptivePolicyAcls` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
  /** What happens to traffic that no ACL of the policy matches. */
  readonly lastEntryRule?: "allow" | "default" | "deny" | Unlisted | null | undefined
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly updatedAt?: string | null | undefined
}

/**
 * `[].sourceGroup` in the answer of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyPolicySourceGroup {
  /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
}

/**
 * `[].destinationGroup` in the answer of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyPolicyDestinationGroup {
  /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
}

/**
 * Lists the policies between adaptive policy groups of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/policies`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policies/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyPolicies: Read<
  GetOrganizationAdaptivePolicyPoliciesInput,
  Array<OrganizationAdaptivePolicyPolicy>
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyPolicies",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/policies",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "policies"],
  response: "[{adaptivePolicyId:s!,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationAdaptivePolicyPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** The adaptive policy group that traffic comes from. */
  readonly sourceGroup: OrganizationAdaptivePolicyPolicySourceGroupInput
  /** The adaptive policy group that traffic goes to. */
  readonly destinationGroup: OrganizationAdaptivePolicyPolicyDestinationGroupInput
  /** ACLs that are tried one after the other. */
  readonly acls?: ReadonlyArray<{
    /** Id of an access list, as `getOrganizationAdaptivePolicyAcls` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
  /** What happens to traffic that no ACL of the policy matches. The API's default is `"default"`. */
  readonly lastEntryRule?: "allow" | "default" | "deny" | Unlisted | null | undefined
}

/**
 * `sourceGroup` in the input of {@link createOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAdaptivePolicyPolicySourceGroupInput {
  /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
}

/**
 * `destinationGroup` in the input of {@link createOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAdaptivePolicyPolicyDestinationGroupInput {
  /** Id of an adaptive policy group, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Security group tag, by which adaptive policy knows where traffic comes from. */
  readonly sgt?: number | null | undefined
}

/**
 * Creates a policy between two adaptive policy groups of an organization.
 *
 * `POST /organizations/{organizationId}/adaptivePolicy/policies`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/adaptivePolicy/policies`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-policy/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationAdaptivePolicyPolicy: Batchable<
  CreateOrganizationAdaptivePolicyPolicyInput,
  OrganizationAdaptivePolicyPolicy
> = /*#__PURE__*/ batchable({
  id: "createOrganizationAdaptivePolicyPolicy",
  method: "POST",
  path: "/organizations/{organizationId}/adaptivePolicy/policies",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "policies"],
  body: {
    sourceGroup: "{id:s,name:s,sgt:i}!",
    destinationGroup: "{id:s,name:s,sgt:i}!",
    acls: "[{id:s,name:s}]",
    lastEntryRule: "e(allow|default|deny)"
  },
  response: "{adaptivePolicyId:s!,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/policies", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * Returns one policy between two adaptive policy groups of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/policies/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policy/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyPolicy: Read<
  GetOrganizationAdaptivePolicyPolicyInput,
  OrganizationAdaptivePolicyPolicy
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicyPolicy",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "policies"],
  response: "{adaptivePolicyId:s!,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
  /** The adaptive policy group that traffic comes from. */
  readonly sourceGroup?: OrganizationAdaptivePolicyPolicySourceGroupInput | null | undefined
  /** The adaptive policy group that traffic goes to. */
  readonly destinationGroup?: OrganizationAdaptivePolicyPolicyDestinationGroupInput | null | undefined
  /** ACLs that are tried one after the other. */
  readonly acls?: ReadonlyArray<{
    /** Id of an access list, as `getOrganizationAdaptivePolicyAcls` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
  /** What happens to traffic that no ACL of the policy matches. */
  readonly lastEntryRule?: "allow" | "default" | "deny" | Unlisted | null | undefined
}

/**
 * Updates a policy between two adaptive policy groups of an organization.
 *
 * `PUT /organizations/{organizationId}/adaptivePolicy/policies/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/policies/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAdaptivePolicyPolicy: Batchable<
  UpdateOrganizationAdaptivePolicyPolicyInput,
  OrganizationAdaptivePolicyPolicy
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationAdaptivePolicyPolicy",
  method: "PUT",
  path: "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "policies"],
  body: {
    sourceGroup: "{id:s,name:s,sgt:i}",
    destinationGroup: "{id:s,name:s,sgt:i}",
    acls: "[{id:s,name:s}]",
    lastEntryRule: "e(allow|default|deny)"
  },
  response: "{adaptivePolicyId:s!,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/policies/{id}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationAdaptivePolicyPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * Deletes a policy between two adaptive policy groups of an organization.
 *
 * `DELETE /organizations/{organizationId}/adaptivePolicy/policies/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/adaptivePolicy/policies/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-policy/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationAdaptivePolicyPolicy: Batchable<
  DeleteOrganizationAdaptivePolicyPolicyInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationAdaptivePolicyPolicy",
  method: "DELETE",
  path: "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "policies"],
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/policies/{id}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicySettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicySettingsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationAdaptivePolicySettings}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicySettings {
  readonly enabledNetworks?: Array<string> | null | undefined
}

/**
 * Returns the adaptive policy settings of an organization.
 *
 * `GET /organizations/{organizationId}/adaptivePolicy/settings`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-settings/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdaptivePolicySettings: Read<
  GetOrganizationAdaptivePolicySettingsInput,
  OrganizationAdaptivePolicySettings
> = /*#__PURE__*/ read({
  id: "getOrganizationAdaptivePolicySettings",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/settings",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "settings"],
  response: "{enabledNetworks:[s]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicySettings}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicySettingsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly enabledNetworks?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the adaptive policy settings of an organization.
 *
 * `PUT /organizations/{organizationId}/adaptivePolicy/settings`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/settings`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-settings/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAdaptivePolicySettings: Batchable<
  UpdateOrganizationAdaptivePolicySettingsInput,
  OrganizationAdaptivePolicySettings
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationAdaptivePolicySettings",
  method: "PUT",
  path: "/organizations/{organizationId}/adaptivePolicy/settings",
  tag: "organizations",
  category: "configure",
  subTags: ["adaptivePolicy", "settings"],
  body: { enabledNetworks: "[s]" },
  response: "{enabledNetworks:[s]}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/settings", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdmins}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAdminsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdmin {
  /** Other operations take it as `adminId`. */
  readonly id: string
  readonly name?: string | null | undefined
  /** Address that the administrator signs in with. */
  readonly email?: string | null | undefined
  /** What the administrator may do in the whole organization. */
  readonly orgAccess?: OrganizationAdminOrgAccess | null | undefined
  /** Whether the administrator has confirmed the account. */
  readonly accountStatus?: "locked" | "ok" | "pending" | "unverified" | Unlisted | null | undefined
  /** Whether the administrator signs in with a second factor. */
  readonly twoFactorAuthEnabled?: boolean | null | undefined
  /** Whether the administrator has an API key. */
  readonly hasApiKey?: boolean | null | undefined
  /** When the administrator was last active. In ISO 8601. */
  readonly lastActive?: string | null | undefined
  /** What the administrator may do in networks that have a tag. */
  readonly tags?: Array<OrganizationAdminTag> | null | undefined
  /** What the administrator may do in single networks. */
  readonly networks?: Array<OrganizationAdminNetwork> | null | undefined
  /** How the administrator signs in. */
  readonly authenticationMethod?: "Cisco SecureX Sign-On" | "Email" | Unlisted | null | undefined
}

/**
 * `[].orgAccess` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationAdminOrgAccess =
  | "camera-sensor"
  | "enterprise"
  | "full"
  | "none"
  | "read-only"
  | Unlisted

/**
 * `[].tags[]` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdminTag {
  readonly tag?: string | null | undefined
  /** What the administrator may do there. */
  readonly access?: string | null | undefined
}

/**
 * `[].networks[]` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAdminNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** What the administrator may do there. */
  readonly access?: string | null | undefined
}

/**
 * Lists the Dashboard administrators of an organization.
 *
 * `GET /organizations/{organizationId}/admins`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-admins/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAdmins: Read<GetOrganizationAdminsInput, Array<OrganizationAdmin>> = /*#__PURE__*/ read({
  id: "getOrganizationAdmins",
  method: "GET",
  path: "/organizations/{organizationId}/admins",
  tag: "organizations",
  category: "configure",
  subTags: ["admins"],
  query: { networkIds: "[s]" },
  response: "[{id:s!,name:s,email:s,orgAccess:e(camera-sensor|enterprise|full|none|read-only),accountStatus:e(locked|ok|pending|unverified),twoFactorAuthEnabled:b,hasApiKey:b,lastActive:d,tags:[{tag:s,access:s}],networks:[{id:s,access:s}],authenticationMethod:e(Cisco SecureX Sign-On|Email)}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationAdmin}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationAdminInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Address that the administrator signs in with. */
  readonly email: string
  readonly name: string
  /** What the administrator may do in the whole organization. */
  readonly orgAccess: "enterprise" | "full" | "none" | "read-only" | Unlisted
  /** What the administrator may do in networks that have a tag. */
  readonly tags?: ReadonlyArray<OrganizationAdminTagInput> | null | undefined
  /** What the administrator may do in single networks. */
  readonly networks?: ReadonlyArray<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** What the administrator may do there. One of `full`, `read-only`, `guest-ambassador`, `monitor-only`. */
    readonly access: string
  }> | null | undefined
  /** How the administrator signs in. */
  readonly authenticationMethod?: "Email" | Unlisted | null | undefined
}

/**
 * `tags[]` in the input of {@link createOrganizationAdmin}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAdminTagInput {
  readonly tag: string
  /** What the administrator may do there. */
  readonly access: "full" | "guest-ambassador" | "monitor-only" | "read-only" | Unlisted
}

/**
 * Creates a Dashboard administrator in an organization.
 *
 * `POST /organizations/{organizationId}/admins`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-admin/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationAdmin: Write<CreateOrganizationAdminInput, OrganizationAdmin> = /*#__PURE__*/ write({
  id: "createOrganizationAdmin",
  method: "POST",
  path: "/organizations/{organizationId}/admins",
  tag: "organizations",
  category: "configure",
  subTags: ["admins"],
  body: {
    email: "s!",
    name: "s!",
    orgAccess: "e(enterprise|full|none|read-only)!",
    tags: "[{tag:s!,access:e(full|guest-ambassador|monitor-only|read-only)!}]",
    networks: "[{id:s!,access:s!}]",
    authenticationMethod: "e(Email)"
  },
  response: "{id:s!,name:s,email:s,orgAccess:e(camera-sensor|enterprise|full|none|read-only),accountStatus:e(locked|ok|pending|unverified),twoFactorAuthEnabled:b,hasApiKey:b,lastActive:d,tags:[{tag:s,access:s}],networks:[{id:s,access:s}],authenticationMethod:e(Cisco SecureX Sign-On|Email)}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link updateOrganizationAdmin}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAdminInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which Dashboard administrator: its `id` as `getOrganizationAdmins` lists it. */
  readonly adminId: string | number
  readonly name?: string | null | undefined
  /** What the administrator may do in the whole organization. */
  readonly orgAccess?: "enterprise" | "full" | "none" | "read-only" | Unlisted | null | undefined
  /** What the administrator may do in networks that have a tag. */
  readonly tags?: ReadonlyArray<OrganizationAdminTagInput> | null | undefined
  /** What the administrator may do in single networks. */
  readonly networks?: ReadonlyArray<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** What the administrator may do there. One of `full`, `read-only`, `guest-ambassador`, `monitor-only`. */
    readonly access: string
  }> | null | undefined
}

/**
 * Updates a Dashboard administrator of an organization.
 *
 * `PUT /organizations/{organizationId}/admins/{adminId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-admin/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAdmin: Write<UpdateOrganizationAdminInput, OrganizationAdmin> = /*#__PURE__*/ write({
  id: "updateOrganizationAdmin",
  method: "PUT",
  path: "/organizations/{organizationId}/admins/{adminId}",
  tag: "organizations",
  category: "configure",
  subTags: ["admins"],
  body: {
    name: "s",
    orgAccess: "e(enterprise|full|none|read-only)",
    tags: "[{tag:s!,access:e(full|guest-ambassador|monitor-only|read-only)!}]",
    networks: "[{id:s!,access:s!}]"
  },
  response: "{id:s!,name:s,email:s,orgAccess:e(camera-sensor|enterprise|full|none|read-only),accountStatus:e(locked|ok|pending|unverified),twoFactorAuthEnabled:b,hasApiKey:b,lastActive:d,tags:[{tag:s,access:s}],networks:[{id:s,access:s}],authenticationMethod:e(Cisco SecureX Sign-On|Email)}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationAdmin}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationAdminInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which Dashboard administrator: its `id` as `getOrganizationAdmins` lists it. */
  readonly adminId: string | number
}

/**
 * Removes a Dashboard administrator from an organization.
 *
 * `DELETE /organizations/{organizationId}/admins/{adminId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-admin/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationAdmin: Write<DeleteOrganizationAdminInput, void> = /*#__PURE__*/ write({
  id: "deleteOrganizationAdmin",
  method: "DELETE",
  path: "/organizations/{organizationId}/admins/{adminId}",
  tag: "organizations",
  category: "configure",
  subTags: ["admins"],
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAlertsProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAlertsProfile {
  /** Other operations take it as `alertConfigId`. */
  readonly id: string
  readonly type?: string | null | undefined
  /** Whether the alert is raised. */
  readonly enabled?: boolean | null | undefined
  /** What has to happen for the alert. */
  readonly alertCondition?: OrganizationAlertsProfileAlertCondition | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: OrganizationAlertsProfileRecipients | null | undefined
  /** Tags of networks; what is configured applies to networks that have one of them. */
  readonly networkTags?: Array<string> | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `[].alertCondition` in the answer of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAlertsProfileAlertCondition {
  /** In seconds. */
  readonly duration?: number | null | undefined
  /** In seconds. */
  readonly window?: number | null | undefined
  /** Value beyond which the alert is sent; only for its kind of alert. */
  readonly bit_rate_bps?: number | null | undefined
  /** Which uplink is watched. */
  readonly interface?: string | null | undefined
}

/**
 * `[].recipients` in the answer of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAlertsProfileRecipients {
  /** Email addresses that are told. */
  readonly emails?: Array<string> | null | undefined
  /** Webhook receivers that are told, as their URLs in base64. */
  readonly httpServerIds?: Array<string> | null | undefined
}

/**
 * Lists the alert profiles of an organization.
 *
 * `GET /organizations/{organizationId}/alerts/profiles`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-alerts-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAlertsProfiles: Read<
  GetOrganizationAlertsProfilesInput,
  Array<OrganizationAlertsProfile>
> = /*#__PURE__*/ read({
  id: "getOrganizationAlertsProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/alerts/profiles",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  response: "[{id:s!,type:s,enabled:b,alertCondition:{duration:i,window:i,bit_rate_bps:i,interface:s},recipients:{emails:[s],httpServerIds:[s]},networkTags:[s],description:s}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationAlertsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly type: OrganizationAlertsProfileTypeInput
  /** What has to happen for the alert. */
  readonly alertCondition: OrganizationAlertsProfileAlertConditionInput
  /** Who is told of the alert. */
  readonly recipients: OrganizationAlertsProfileRecipientsInput
  /** Tags of networks; what is configured applies to networks that have one of them. */
  readonly networkTags: ReadonlyArray<string>
  readonly description?: string | null | undefined
}

/**
 * `type` in the input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAlertsProfileTypeInput =
  | "appOutage"
  | "voipJitter"
  | "voipMos"
  | "voipPacketLoss"
  | "wanLatency"
  | "wanPacketLoss"
  | "wanStatus"
  | "wanUtilization"
  | Unlisted

/**
 * `alertCondition` in the input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAlertsProfileAlertConditionInput {
  /** In seconds. */
  readonly duration?: number | null | undefined
  /** In seconds. */
  readonly window?: number | null | undefined
  /** Value beyond which the alert is sent; only for its kind of alert. */
  readonly bit_rate_bps?: number | null | undefined
  /** Value beyond which the alert is sent; only for its kind of alert. */
  readonly loss_ratio?: number | null | undefined
  /** Value beyond which the alert is sent; only for its kind of alert. */
  readonly latency_ms?: number | null | undefined
  /** Value beyond which the alert is sent; only for its kind of alert. */
  readonly jitter_ms?: number | null | undefined
  /** Value beyond which the alert is sent; only for its kind of alert. */
  readonly mos?: number | null | undefined
  /** Which uplink is watched. */
  readonly interface?: "cellular" | "wan1" | "wan2" | "wan3" | "wan4" | Unlisted | null | undefined
}

/**
 * `recipients` in the input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAlertsProfileRecipientsInput {
  /** Email addresses that are told. */
  readonly emails?: ReadonlyArray<string> | null | undefined
  /** Webhook receivers that are told, as their URLs in base64. */
  readonly httpServerIds?: ReadonlyArray<string> | null | undefined
}

/**
 * Creates an alert profile in an organization.
 *
 * `POST /organizations/{organizationId}/alerts/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/alerts/profiles`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationAlertsProfile: Batchable<
  CreateOrganizationAlertsProfileInput,
  OrganizationAlertsProfile
> = /*#__PURE__*/ batchable({
  id: "createOrganizationAlertsProfile",
  method: "POST",
  path: "/organizations/{organizationId}/alerts/profiles",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  body: {
    type: "e(appOutage|voipJitter|voipMos|voipPacketLoss|wanLatency|wanPacketLoss|wanStatus|wanUtilization)!",
    alertCondition: "{duration:i,window:i,bit_rate_bps:i,loss_ratio:n,latency_ms:i,jitter_ms:i,mos:n,interface:e(cellular|wan1|wan2|wan3|wan4)}!",
    recipients: "{emails:[s],httpServerIds:[s]}!",
    networkTags: "[s]!",
    description: "s"
  },
  response: "{id:s!,type:s,enabled:b,alertCondition:{duration:i,window:i,bit_rate_bps:i,interface:s},recipients:{emails:[s],httpServerIds:[s]},networkTags:[s],description:s}",
  batch: { resource: "/organizations/{organizationId}/alerts/profiles", operation: "create" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link updateOrganizationAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAlertsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which alert profile: its `id` as `getOrganizationAlertsProfiles` lists it. */
  readonly alertConfigId: string | number
  /** Whether the alert is raised. */
  readonly enabled?: boolean | null | undefined
  readonly type?: OrganizationAlertsProfileTypeInput | null | undefined
  /** What has to happen for the alert. */
  readonly alertCondition?: OrganizationAlertsProfileAlertConditionInput | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: OrganizationAlertsProfileRecipientsInput | null | undefined
  /** Tags of networks; what is configured applies to networks that have one of them. */
  readonly networkTags?: ReadonlyArray<string> | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Updates an alert profile of an organization.
 *
 * `PUT /organizations/{organizationId}/alerts/profiles/{alertConfigId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/alerts/profiles/{alertConfigId}`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAlertsProfile: Batchable<
  UpdateOrganizationAlertsProfileInput,
  OrganizationAlertsProfile
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationAlertsProfile",
  method: "PUT",
  path: "/organizations/{organizationId}/alerts/profiles/{alertConfigId}",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  body: {
    enabled: "b",
    type: "e(appOutage|voipJitter|voipMos|voipPacketLoss|wanLatency|wanPacketLoss|wanStatus|wanUtilization)",
    alertCondition: "{duration:i,window:i,bit_rate_bps:i,loss_ratio:n,latency_ms:i,jitter_ms:i,mos:n,interface:e(cellular|wan1|wan2|wan3|wan4)}",
    recipients: "{emails:[s],httpServerIds:[s]}",
    networkTags: "[s]",
    description: "s"
  },
  response: "{id:s!,type:s,enabled:b,alertCondition:{duration:i,window:i,bit_rate_bps:i,interface:s},recipients:{emails:[s],httpServerIds:[s]},networkTags:[s],description:s}",
  batch: { resource: "/organizations/{organizationId}/alerts/profiles/{alertConfigId}", operation: "update" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationAlertsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which alert profile: its `id` as `getOrganizationAlertsProfiles` lists it. */
  readonly alertConfigId: string | number
}

/**
 * Deletes an alert profile of an organization.
 *
 * `DELETE /organizations/{organizationId}/alerts/profiles/{alertConfigId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/alerts/profiles/{alertConfigId}`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationAlertsProfile: Batchable<
  DeleteOrganizationAlertsProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationAlertsProfile",
  method: "DELETE",
  path: "/organizations/{organizationId}/alerts/profiles/{alertConfigId}",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  batch: { resource: "/organizations/{organizationId}/alerts/profiles/{alertConfigId}", operation: "destroy" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only these provisioning pipelines. */
  readonly pipelineIds?: ReadonlyArray<string> | undefined
  /** Only those with this status. */
  readonly status?: OrganizationApiRestProvisioningPipelinesJobsStatusInput | undefined
}

/**
 * `status` in the input of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationApiRestProvisioningPipelinesJobsStatusInput =
  | "complete"
  | "deferred"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * The answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApiRestProvisioningPipelinesJob> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationApiRestProvisioningPipelinesJobsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJob {
  readonly pipeline?: { readonly id?: string | null | undefined } | null | undefined
  readonly jobId?: string | null | undefined
  readonly operation?: { readonly name?: string | null | undefined } | null | undefined
  readonly status?: OrganizationApiRestProvisioningPipelinesJobStatus | null | undefined
  /** What went wrong. */
  readonly errors?: Array<{ readonly message?: string | null | undefined }> | null | undefined
  readonly details?: Array<OrganizationApiRestProvisioningPipelinesJobDetail> | null | undefined
}

/**
 * `[].status` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationApiRestProvisioningPipelinesJobStatus =
  | "complete"
  | "deferred"
  | "failed"
  | "new"
  | "ready"
  | "running"
  | "scheduled"
  | Unlisted

/**
 * `[].details[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the provisioning pipeline jobs of an organization.
 *
 * `GET /organizations/{organizationId}/api/rest/provisioning/pipelines/jobs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines-jobs/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApiRestProvisioningPipelinesJobs: Paginated<
  GetOrganizationApiRestProvisioningPipelinesJobsInput,
  GetOrganizationApiRestProvisioningPipelinesJobsOutput,
  OrganizationApiRestProvisioningPipelinesJob
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApiRestProvisioningPipelinesJobs",
  method: "GET",
  path: "/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs",
  tag: "organizations",
  category: "configure",
  subTags: ["api", "rest", "provisioning", "pipelines", "jobs"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    pipelineIds: "[s]",
    status: "e(complete|deferred|failed|new|ready|running|scheduled)"
  },
  response: "{items:[{pipeline:{id:s},jobId:s,operation:{name:s},status:e(complete|deferred|failed|new|ready|running|scheduled),errors:[{message:s}],details:[{name:s,value:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these provisioning pipelines. */
  readonly pipelineIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline {
  /** The entries of this page. */
  readonly items?: Array<OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItem {
  readonly pipelineId?: string | null | undefined
  readonly operation?: { readonly id?: string | null | undefined } | null | undefined
  readonly status?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCounts | null | undefined
}

/**
 * `items[].counts` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCounts {
  /** How many jobs there are. */
  readonly jobs?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobs | null | undefined
  /** How many jobs there are for each kind of change. */
  readonly byJobOperation?: Array<OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperation> | null | undefined
}

/**
 * `items[].counts.jobs` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobs {
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobsByStatus | null | undefined
}

/**
 * `items[].counts.jobs.byStatus` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobsByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * `items[].counts.byJobOperation[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperation {
  readonly name?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationName | null | undefined
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationByStatus | null | undefined
}

/**
 * `items[].counts.byJobOperation[].name` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationName =
  | "attach spoke to connectors"
  | "bulk detachment workflow"
  | "bulk enrollment workflow"
  | "complete bulk detachment"
  | "complete bulk enrollment"
  | "complete connector deployment"
  | "complete connector teardown"
  | "complete hub offboarding"
  | "complete hub onboarding"
  | "complete multi cloud onboarding"
  | "deploy CNHE SSE connector"
  | "deploy multi cloud region"
  | "detach spoke from connectors"
  | "detach wired site"
  | "enroll wired site"
  | "offboard multi cloud sites workflow"
  | "onboard multi cloud sites workflow"
  | "teardown CNHE SSE connector"
  | "teardown multi cloud connector"
  | Unlisted

/**
 * `items[].counts.byJobOperation[].byStatus` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the counts of provisioning jobs of an organization, by pipeline.
 *
 * `GET /organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines-jobs-overviews-by-pipeline/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline: Read<
  GetOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineInput,
  OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline
> = /*#__PURE__*/ read({
  id: "getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline",
  method: "GET",
  path: "/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline",
  tag: "organizations",
  category: "configure",
  subTags: ["api", "rest", "provisioning", "pipelines", "jobs", "overviews", "byPipeline"],
  query: { pipelineIds: "[s]" },
  response: "{items:[{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(attach spoke to connectors|bulk detachment workflow|bulk enrollment workflow|complete bulk detachment|complete bulk enrollment|complete connector deployment|complete connector teardown|complete hub offboarding|complete hub onboarding|complete multi cloud onboarding|deploy CNHE SSE connector|deploy multi cloud region|detach spoke from connectors|detach wired site|enroll wired site|offboard multi cloud sites workflow|onboard multi cloud sites workflow|teardown CNHE SSE connector|teardown multi cloud connector),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationApiRequests}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApiRequestsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `2678400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what this administrator did. */
  readonly adminId?: string | undefined
  /** Only requests that have this value. */
  readonly path?: string | undefined
  /** Only requests that have this value. */
  readonly method?: "DELETE" | "GET" | "POST" | "PUT" | Unlisted | undefined
  /** Only requests that have this value. */
  readonly responseCode?: number | undefined
  /** Only requests that have this value. */
  readonly sourceIp?: string | undefined
  /** Only requests that have this value. */
  readonly userAgent?: string | undefined
  /** Only requests that have this value. */
  readonly version?: 0 | 1 | Unlisted<number> | undefined
  /** Only requests that have this value. */
  readonly operationIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApiRequests}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRequest {
  /** Id of the administrator, as `getOrganizationAdmins` lists it. */
  readonly adminId?: string | null | undefined
  /** HTTP method of the request. */
  readonly method?: string | null | undefined
  readonly host?: string | null | undefined
  /** Path of the request, without the host. */
  readonly path?: string | null | undefined
  readonly queryString?: string | null | undefined
  /** How the program named itself. */
  readonly userAgent?: string | null | undefined
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** HTTP status of the answer. */
  readonly responseCode?: number | null | undefined
  readonly sourceIp?: string | null | undefined
  readonly version?: 0 | 1 | Unlisted<number> | null | undefined
  readonly operationId?: string | null | undefined
  /** The client that this entry is about. */
  readonly client?: OrganizationApiRequestClient | null | undefined
}

/**
 * `[].client` in the answer of {@link getOrganizationApiRequests}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRequestClient {
  readonly id?: string | null | undefined
  readonly type?: "api_key" | "oauth" | Unlisted | null | undefined
}

/**
 * Lists the API requests that were made to an organization.
 *
 * `GET /organizations/{organizationId}/apiRequests`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-requests/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApiRequests: Paginated<
  GetOrganizationApiRequestsInput,
  Array<OrganizationApiRequest>,
  OrganizationApiRequest
> = /*#__PURE__*/ paginated({
  id: "getOrganizationApiRequests",
  method: "GET",
  path: "/organizations/{organizationId}/apiRequests",
  tag: "organizations",
  category: "monitor",
  subTags: ["apiRequests"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    adminId: "s",
    path: "s",
    method: "e(DELETE|GET|POST|PUT)",
    responseCode: "i",
    sourceIp: "s",
    userAgent: "s",
    version: "E(0|1)",
    operationIds: "[s]"
  },
  response: "[{adminId:s,method:s,host:s,path:s,queryString:s,userAgent:s,ts:d,responseCode:i,sourceIp:s,version:E(0|1),operationId:s,client:{id:s~,type:e(api_key|oauth)}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationApiRequestsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApiRequestsOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `2678400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * The answer of {@link getOrganizationApiRequestsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverview {
  readonly responseCodeCounts?: OrganizationApiRequestsOverviewResponseCodeCounts | null | undefined
}

/**
 * `responseCodeCounts` in the answer of {@link getOrganizationApiRequestsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverviewResponseCodeCounts {
  readonly "200"?: number | null | undefined
  readonly "201"?: number | null | undefined
  readonly "202"?: number | null | undefined
  readonly "203"?: number | null | undefined
  readonly "204"?: number | null | undefined
  readonly "205"?: number | null | undefined
  readonly "206"?: number | null | undefined
  readonly "207"?: number | null | undefined
  readonly "208"?: number | null | undefined
  readonly "226"?: number | null | undefined
  readonly "300"?: number | null | undefined
  readonly "301"?: number | null | undefined
  readonly "302"?: number | null | undefined
  readonly "303"?: number | null | undefined
  readonly "304"?: number | null | undefined
  readonly "305"?: number | null | undefined
  readonly "306"?: number | null | undefined
  readonly "307"?: number | null | undefined
  readonly "308"?: number | null | undefined
  readonly "400"?: number | null | undefined
  readonly "401"?: number | null | undefined
  readonly "402"?: number | null | undefined
  readonly "403"?: number | null | undefined
  readonly "404"?: number | null | undefined
  readonly "405"?: number | null | undefined
  readonly "406"?: number | null | undefined
  readonly "407"?: number | null | undefined
  readonly "408"?: number | null | undefined
  readonly "409"?: number | null | undefined
  readonly "410"?: number | null | undefined
  readonly "411"?: number | null | undefined
  readonly "412"?: number | null | undefined
  readonly "413"?: number | null | undefined
  readonly "414"?: number | null | undefined
  readonly "415"?: number | null | undefined
  readonly "416"?: number | null | undefined
  readonly "417"?: number | null | undefined
  readonly "421"?: number | null | undefined
  readonly "422"?: number | null | undefined
  readonly "423"?: number | null | undefined
  readonly "424"?: number | null | undefined
  readonly "425"?: number | null | undefined
  readonly "426"?: number | null | undefined
  readonly "428"?: number | null | undefined
  readonly "429"?: number | null | undefined
  readonly "431"?: number | null | undefined
  readonly "451"?: number | null | undefined
  readonly "500"?: number | null | undefined
}

/**
 * Returns how often the API answered an organization with each status.
 *
 * `GET /organizations/{organizationId}/apiRequests/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApiRequestsOverview: Read<
  GetOrganizationApiRequestsOverviewInput,
  OrganizationApiRequestsOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationApiRequestsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/apiRequests/overview",
  tag: "organizations",
  category: "monitor",
  subTags: ["apiRequests", "overview"],
  query: { t0: "d", t1: "d", timespan: "t" },
  response: '{responseCodeCounts:{"200":i,"201":i,"202":i,"203":i,"204":i,"205":i,"206":i,"207":i,"208":i,"226":i,"300":i,"301":i,"302":i,"303":i,"304":i,"305":i,"306":i,"307":i,"308":i,"400":i,"401":i,"402":i,"403":i,"404":i,"405":i,"406":i,"407":i,"408":i,"409":i,"410":i,"411":i,"412":i,"413":i,"414":i,"415":i,"416":i,"417":i,"421":i,"422":i,"423":i,"424":i,"425":i,"426":i,"428":i,"429":i,"431":i,"451":i,"500":i}}',
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationApiRequestsOverviewResponseCodesByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationApiRequestsOverviewResponseCodesByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `2678400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 120, 3600, 14400, 21600. The API's default is `21600`. */
  readonly interval?: Seconds | undefined
  /** Only requests that have this value. */
  readonly version?: 0 | 1 | Unlisted<number> | undefined
  /** Only requests that have this value. */
  readonly operationIds?: ReadonlyArray<string> | undefined
  /** Only requests that have this value. */
  readonly sourceIps?: ReadonlyArray<string> | undefined
  /** Only requests that have this value. */
  readonly adminIds?: ReadonlyArray<string> | undefined
  /** Only requests that have this value. */
  readonly userAgent?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApiRequestsOverviewResponseCodesByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverviewResponseCodesByInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  /** How often each code was answered. */
  readonly counts?: Array<OrganizationApiRequestsOverviewResponseCodesByIntervalCount> | null | undefined
}

/**
 * `[].counts[]` in the answer of {@link getOrganizationApiRequestsOverviewResponseCodesByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverviewResponseCodesByIntervalCount {
  readonly code?: number | null | undefined
  /** How many requests were answered so. */
  readonly count?: number | null | undefined
}

/**
 * Lists how often the API answered an organization with each status, by interval.
 *
 * `GET /organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview-response-codes-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationApiRequestsOverviewResponseCodesByInterval: Read<
  GetOrganizationApiRequestsOverviewResponseCodesByIntervalInput,
  Array<OrganizationApiRequestsOverviewResponseCodesByInterval>
> = /*#__PURE__*/ read({
  id: "getOrganizationApiRequestsOverviewResponseCodesByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval",
  tag: "organizations",
  category: "monitor",
  subTags: ["apiRequests", "overview", "responseCodes", "byInterval"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t",
    version: "E(0|1)",
    operationIds: "[s]",
    sourceIps: "[s]",
    adminIds: "[s]",
    userAgent: "s"
  },
  response: "[{startTs:d,endTs:d,counts:[{code:i,count:i}]}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 4 to 300. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only alerts of this severity. */
  readonly severity?: string | undefined
  /** Only those of one of these types. */
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsTypeInput> | undefined
  /** Only alerts that began after this time. In ISO 8601. */
  readonly tsStart?: Timestamp | undefined
  /** Only alerts that began before this time. In ISO 8601. */
  readonly tsEnd?: Timestamp | undefined
  /** Only those of this category. */
  readonly category?: OrganizationAssuranceAlertsCategoryInput | undefined
  /** Field that the answer is sorted by. */
  readonly sortBy?: OrganizationAssuranceAlertsSortByInput | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only alerts that affect one of these types of device. */
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsDeviceTypeInput> | undefined
  /** Only what concerns devices with one of these tags. */
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** Whether to answer with alerts that are active. The API's default is `true`. */
  readonly active?: boolean | undefined
  /** Whether to answer with alerts that were dismissed. The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** Whether to answer with alerts that are resolved. The API's default is `false`. */
  readonly resolved?: boolean | undefined
  /** Whether to leave out connectivity alerts of devices that are offline. The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsTypeInput =
  | "aaa_not_enabled"
  | "acl_ipv4_conflict"
  | "afc_height_empty"
  | "afc_status_bad"
  | "ap_became_repeater"
  | "ap_noauth"
  | "ap_tunnel_down"
  | "arp_failure"
  | "asymmetry"
  | "aurora1_subnet_overlap"
  | "aurora2_consilience"
  | "auto_vpn_failure"
  | "auto_vpn_uplink_decision"
  | "bad_connectivity"
  | "bad_gateway"
  | "bad_ip6conf"
  | "bad_ipconf"
  | "bad_vlanconf"
  | "ccd"
  | "cellular_data_cap"
  | "cellular_failover"
  | "cellular_failover_bandwidth"
  | "cellular_up_down"
  | "certificate_enrollment"
  | "certificate_expiration"
  | "certificate_renewal"
  | "client_wayfinding_clustering_warning"
  | "client_wayfinding_missing_config"
  | "cloud_archive_alert"
  | "collisions_errors"
  | "config_bad_fetch"
  | "config_error"
  | "config_stale"
  | "configuration_change"
  | "console_error_authorization"
  | "console_error_timeout"
  | "country_mismatch"
  | "crc_errors"
  | "dashboard_config_generation_failure"
  | "detected_country_mismatch"
  | "device_access_issue"
  | "device_config_failure"
  | "device_no_space"
  | "device_ping_status"
  | "dfs_event_pattern"
  | "dhcp_no_leases"
  | "disassociation"
  | "dns_down"
  | "dom_stats_alert"
  | "door_tamper"
  | "eapol_test_failed"
  | "ethernet_negotiation_failure"
  | "eu_regulatory_firmware_mismatch"
  | "fan_down"
  | "faulty_cable"
  | "firewall"
  | "firmware_version"
  | "frags_errors"
  | "high_cpu_mx"
  | "high_interference"
  | "high_memory_mx"
  | "high_temperature_mx"
  | "http_acl_ipv6_conflict"
  | "https_secure_port_conflict"
  | "https_secure_trustpoint_missing"
  | "https_session_modules_conflict"
  | "image_sensor_failure"
  | "insecure_sm_networks_disabled_enrollment_auth_alert"
  | "insight_web_app"
  | "invalid_config"
  | "iot_orchestrator_grpc_down"
  | "ip_conflict"
  | "isp_issue_local_branch"
  | "jabbers_errors"
  | "known_hardware_problem"
  | "l3_dynamic_routes_overflow"
  | "l3_hosts_overflow"
  | "line_vty_conflict"
  | "line_vty_error"
  | "low_power"
  | "mac_flap_alert"
  | "manual_config_fix_required"
  | "manual_country_mismatch"
  | "mars_read_only_ap_unreachable"
  | "mcg_dr_allowed_vlans_mismatch"
  | "meraki_shelluser_conflict"
  | "meraki_tdluser_conflict"
  | "meraki_user_conflict"
  | "mg_safe_mode"
  | "mgmt_uplink_vlan_mismatch"
  | "missing_config_options"
  | "missized_errors"
  | "mmc_issue"
  | "modular_supervisor_node_group_mismatch"
  | "monitoring_stack_error"
  | "monitoring_tls_tunnel_connected"
  | "monitoring_unsupported_version"
  | "mps_down"
  | "netconf_abnormal"
  | "netconf_acl_ipv6_conflict"
  | "netconf_error_authentication"
  | "netconf_error_timeout"
  | "no_dna_license"
  | "no_enough_vty_num"
  | "no_telemetry"
  | "node_check"
  | "not_supported_compression_algorithm"
  | "not_supported_hostkey_algorithm"
  | "not_supported_kex_algorithm"
  | "not_supported_mac_algorithm"
  | "not_supported_publickey_algorithm"
  | "not_supported_ssh_algorithm"
  | "ntp_issue"
  | "odd_upstream_gateway"
  | "openroaming_firmware_incompatible"
  | "pcc_apns_check_cert"
  | "pcc_apns_expired"
  | "pcc_apns_expires_soon"
  | "pcc_duplicate_device_identifier"
  | "pcc_duplicate_imei"
  | "pcc_empty_device_identifier"
  | "pcc_empty_imei"
  | "pcc_self_signed_scep_expired"
  | "pcc_self_signed_scep_expires_soon"
  | "pending_config_approval"
  | "poe_denied"
  | "poe_overload"
  | "poe_power_error"
  | "port_channel_mixed_speed_ports"
  | "primary_uplink_status"
  | "probe_cable_unknown"
  | "push_api_device_availability"
  | "radar_detection"
  | "reboot_count"
  | "reboot_count_no_xmit_mon"
  | "reboot_count_panic"
  | "reg_dom_mismatch"
  | "rogue_dhcp"
  | "rps_backup"
  | "rps_down"
  | "secure_connect_auth_failure"
  | "secure_connect_auth_in_progress"
  | "secure_connect_auth_timeout"
  | "snmp_community_string_too_long"
  | "speed_downshift"
  | "ssh_error_authentication"
  | "ssh_error_authorization"
  | "ssh_error_timeout"
  | "ssh_port_rotary_conflict"
  | "ssid_radius_server"
  | "stack_cable_auth_failure"
  | "stack_misconfigured"
  | "stack_not_configured"
  | "stack_version_mismatch"
  | "start_monitoring_provisioning"
  | "sticky_client"
  | "stp_bpdu_conflict"
  | "stp_bpdu_delay"
  | "stp_bpduguard_active"
  | "stp_loopguard_active"
  | "stp_root_status_changed"
  | "stp_rootguard_active"
  | "stp_tcn_errors"
  | "successful_connect_degraded"
  | "switch_not_setup_as_stack"
  | "switch_required_vlans_missing"
  | "switch_reserved_vlans"
  | "switchport_allowed_vlans_missing"
  | "telemetry_collector_cert_expiration"
  | "telemetry_streaming_failure"
  | "temperature_cable_disconnect"
  | "thousand_eyes_application_alert"
  | "time_to_connect_degraded"
  | "traffic_shaping_rule_saturation"
  | "udld_err_n_mismatch"
  | "udld_err_tx_rx_loop"
  | "udld_err_unidir"
  | "unknown_config_options"
  | "unreachable"
  | "unseen"
  | "uplink_saturation"
  | "using_mtun_http"
  | "vlan_disconnect"
  | "vlan_mismatch"
  | "vlan_prefix_starvation"
  | "vmx_incompatible_firmware"
  | "voip_jitter"
  | "voip_mos"
  | "voip_packet_loss"
  | "vpn_backhaul"
  | "vpn_outage"
  | "vrrp_failover"
  | "vwlc_unclaimed_standby"
  | "wan_latency"
  | "wan_packet_loss"
  | "wan_status"
  | "wan_usage"
  | "water_cable_disconnect"
  | "water_usb_connect"
  | "wireless_capacity_degraded"
  | "wireless_coverage_degraded"
  | "wlc_add_standby"
  | "wlc_ap_guardrail"
  | "wlc_ap_limit"
  | "wlc_ap_onboard"
  | "wlc_ha_active_recovery"
  | "wlc_ha_fail_over_past_day"
  | "wlc_ha_standby_offline"
  | "wlc_ha_standby_recovery"
  | "wlc_interface_errors"
  | "wlc_unassigned_ap"
  | "wpa3_warning"
  | "wrong_console_credentials"
  | "yang_authz_conflict"
  | "yang_process_abnormal"
  | "z_canary_alert"
  | "z_canary_priority_alert"
  | Unlisted

/**
 * `category` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | Unlisted

/**
 * `sortBy` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsSortByInput =
  | "category"
  | "dismissedAt"
  | "resolvedAt"
  | "severity"
  | "startedAt"
  | Unlisted

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsDeviceTypeInput =
  | "Campus Gateway"
  | "Catalyst AP"
  | "Catalyst Controller"
  | "Catalyst Switch"
  | "MCG"
  | "MG"
  | "MR"
  | "MS"
  | "MT"
  | "MV"
  | "MX"
  | "VMX"
  | "WLC"
  | "Z"
  | Unlisted

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlert {
  /** Other operations take it as `id`. */
  readonly id: string
  readonly categoryType: string
  /** The network that this entry belongs to. */
  readonly network: {
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Page of the network in Dashboard. */
    readonly url: string
  }
  /** In ISO 8601. */
  readonly startedAt: string
  /** When the alert was resolved. In ISO 8601. */
  readonly resolvedAt?: string | null | undefined
  /** When the alert was dismissed. In ISO 8601. */
  readonly dismissedAt?: string | null | undefined
  readonly deviceType?: string | null | undefined
  readonly type: string
  /** Name of the alert for people to read. */
  readonly title: string
  readonly description?: string | null | undefined
  /** How bad the problem is. */
  readonly severity: string
  /** Devices and networks that are affected. */
  readonly scope?: OrganizationAssuranceAlertScope | null | undefined
}

/**
 * `[].scope` in the answer of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertScope {
  readonly devices?: Array<OrganizationAssuranceAlertScopeDevice> | null | undefined
  readonly applications?: Array<{ readonly [name: string]: unknown }> | null | undefined
  readonly peers?: Array<{ readonly [name: string]: unknown }> | null | undefined
  readonly others?: Array<{ readonly [name: string]: unknown }> | null | undefined
}

/**
 * `[].scope.devices[]` in the answer of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertScopeDevice {
  /** Page of the device in Dashboard. */
  readonly url?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  readonly order?: number | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** International number of the cellular modem. */
  readonly imei?: string | number | null | undefined
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: { readonly port?: string | null | undefined } | null | undefined
}

/**
 * Lists the health alerts of an organization.
 *
 * `GET /organizations/{organizationId}/assurance/alerts`
 *
 * Answers in pages of 300 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlerts: Paginated<
  GetOrganizationAssuranceAlertsInput,
  Array<OrganizationAssuranceAlert>,
  OrganizationAssuranceAlert
> = /*#__PURE__*/ paginated({
  id: "getOrganizationAssuranceAlerts",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)",
    networkId: "s",
    severity: "s",
    types: "[e(aaa_not_enabled|acl_ipv4_conflict|afc_height_empty|afc_status_bad|ap_became_repeater|ap_noauth|ap_tunnel_down|arp_failure|asymmetry|aurora1_subnet_overlap|aurora2_consilience|auto_vpn_failure|auto_vpn_uplink_decision|bad_connectivity|bad_gateway|bad_ip6conf|bad_ipconf|bad_vlanconf|ccd|cellular_data_cap|cellular_failover|cellular_failover_bandwidth|cellular_up_down|certificate_enrollment|certificate_expiration|certificate_renewal|client_wayfinding_clustering_warning|client_wayfinding_missing_config|cloud_archive_alert|collisions_errors|config_bad_fetch|config_error|config_stale|configuration_change|console_error_authorization|console_error_timeout|country_mismatch|crc_errors|dashboard_config_generation_failure|detected_country_mismatch|device_access_issue|device_config_failure|device_no_space|device_ping_status|dfs_event_pattern|dhcp_no_leases|disassociation|dns_down|dom_stats_alert|door_tamper|eapol_test_failed|ethernet_negotiation_failure|eu_regulatory_firmware_mismatch|fan_down|faulty_cable|firewall|firmware_version|frags_errors|high_cpu_mx|high_interference|high_memory_mx|high_temperature_mx|http_acl_ipv6_conflict|https_secure_port_conflict|https_secure_trustpoint_missing|https_session_modules_conflict|image_sensor_failure|insecure_sm_networks_disabled_enrollment_auth_alert|insight_web_app|invalid_config|iot_orchestrator_grpc_down|ip_conflict|isp_issue_local_branch|jabbers_errors|known_hardware_problem|l3_dynamic_routes_overflow|l3_hosts_overflow|line_vty_conflict|line_vty_error|low_power|mac_flap_alert|manual_config_fix_required|manual_country_mismatch|mars_read_only_ap_unreachable|mcg_dr_allowed_vlans_mismatch|meraki_shelluser_conflict|meraki_tdluser_conflict|meraki_user_conflict|mg_safe_mode|mgmt_uplink_vlan_mismatch|missing_config_options|missized_errors|mmc_issue|modular_supervisor_node_group_mismatch|monitoring_stack_error|monitoring_tls_tunnel_connected|monitoring_unsupported_version|mps_down|netconf_abnormal|netconf_acl_ipv6_conflict|netconf_error_authentication|netconf_error_timeout|no_dna_license|no_enough_vty_num|no_telemetry|node_check|not_supported_compression_algorithm|not_supported_hostkey_algorithm|not_supported_kex_algorithm|not_supported_mac_algorithm|not_supported_publickey_algorithm|not_supported_ssh_algorithm|ntp_issue|odd_upstream_gateway|openroaming_firmware_incompatible|pcc_apns_check_cert|pcc_apns_expired|pcc_apns_expires_soon|pcc_duplicate_device_identifier|pcc_duplicate_imei|pcc_empty_device_identifier|pcc_empty_imei|pcc_self_signed_scep_expired|pcc_self_signed_scep_expires_soon|pending_config_approval|poe_denied|poe_overload|poe_power_error|port_channel_mixed_speed_ports|primary_uplink_status|probe_cable_unknown|push_api_device_availability|radar_detection|reboot_count|reboot_count_no_xmit_mon|reboot_count_panic|reg_dom_mismatch|rogue_dhcp|rps_backup|rps_down|secure_connect_auth_failure|secure_connect_auth_in_progress|secure_connect_auth_timeout|snmp_community_string_too_long|speed_downshift|ssh_error_authentication|ssh_error_authorization|ssh_error_timeout|ssh_port_rotary_conflict|ssid_radius_server|stack_cable_auth_failure|stack_misconfigured|stack_not_configured|stack_version_mismatch|start_monitoring_provisioning|sticky_client|stp_bpdu_conflict|stp_bpdu_delay|stp_bpduguard_active|stp_loopguard_active|stp_root_status_changed|stp_rootguard_active|stp_tcn_errors|successful_connect_degraded|switch_not_setup_as_stack|switch_required_vlans_missing|switch_reserved_vlans|switchport_allowed_vlans_missing|telemetry_collector_cert_expiration|telemetry_streaming_failure|temperature_cable_disconnect|thousand_eyes_application_alert|time_to_connect_degraded|traffic_shaping_rule_saturation|udld_err_n_mismatch|udld_err_tx_rx_loop|udld_err_unidir|unknown_config_options|unreachable|unseen|uplink_saturation|using_mtun_http|vlan_disconnect|vlan_mismatch|vlan_prefix_starvation|vmx_incompatible_firmware|voip_jitter|voip_mos|voip_packet_loss|vpn_backhaul|vpn_outage|vrrp_failover|vwlc_unclaimed_standby|wan_latency|wan_packet_loss|wan_status|wan_usage|water_cable_disconnect|water_usb_connect|wireless_capacity_degraded|wireless_coverage_degraded|wlc_add_standby|wlc_ap_guardrail|wlc_ap_limit|wlc_ap_onboard|wlc_ha_active_recovery|wlc_ha_fail_over_past_day|wlc_ha_standby_offline|wlc_ha_standby_recovery|wlc_interface_errors|wlc_unassigned_ap|wpa3_warning|wrong_console_credentials|yang_authz_conflict|yang_process_abnormal|z_canary_alert|z_canary_priority_alert)]",
    tsStart: "d",
    tsEnd: "d",
    category: "e(configuration|connectivity|device_health|experience_metrics|insights)",
    sortBy: "e(category|dismissedAt|resolvedAt|severity|startedAt)",
    serials: "[s]",
    deviceTypes: "[e(Campus Gateway|Catalyst AP|Catalyst Controller|Catalyst Switch|MCG|MG|MR|MS|MT|MV|MX|VMX|WLC|Z)]",
    deviceTags: "[s]",
    active: "b",
    dismissed: "b",
    resolved: "b",
    suppressAlertsForOfflineNodes: "b"
  },
  response: "[{id:s!,categoryType:s!,network:{name:s!,id:s!,url:s!}!,startedAt:d!,resolvedAt:d~,dismissedAt:d~,deviceType:s~,type:s!,title:s!,description:s~,severity:s!,scope:{devices:[{url:s,name:s,order:i,productType:s,serial:s,mac:s,imei:(s|n),lldp:{port:s}}],applications:[{*:*}],peers:[{*:*}],others:[{*:*}]}}]",
  paging: { itemsIn: "array", perPage: 300 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link dismissOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DismissOrganizationAssuranceAlertsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which alerts, by id as `getOrganizationAssuranceAlerts` lists them. */
  readonly alertIds: ReadonlyArray<string>
}

/**
 * Dismisses health alerts of an organization.
 *
 * `POST /organizations/{organizationId}/assurance/alerts/dismiss`
 *
 * @see https://developer.cisco.com/meraki/api-v1/dismiss-organization-assurance-alerts/
 * @since 0.2.0
 * @category monitor
 */
export const dismissOrganizationAssuranceAlerts: Write<
  DismissOrganizationAssuranceAlertsInput,
  void
> = /*#__PURE__*/ write({
  id: "dismissOrganizationAssuranceAlerts",
  method: "POST",
  path: "/organizations/{organizationId}/assurance/alerts/dismiss",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts"],
  body: { alertIds: "[s]!" }
})

/**
 * The input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only alerts of this severity. */
  readonly severity?: string | undefined
  /** Only those of one of these types. */
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewTypeInput> | undefined
  /** Only alerts that began after this time. In ISO 8601. */
  readonly tsStart?: Timestamp | undefined
  /** Only alerts that began before this time. In ISO 8601. */
  readonly tsEnd?: Timestamp | undefined
  /** Only those of this category. */
  readonly category?: OrganizationAssuranceAlertsOverviewCategoryInput | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only alerts that affect one of these types of device. */
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewDeviceTypeInput> | undefined
  /** Only what concerns devices with one of these tags. */
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** Whether to answer with alerts that are active. The API's default is `true`. */
  readonly active?: boolean | undefined
  /** Whether to answer with alerts that were dismissed. The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** Whether to answer with alerts that are resolved. The API's default is `false`. */
  readonly resolved?: boolean | undefined
  /** Whether to leave out connectivity alerts of devices that are offline. The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewTypeInput =
  | "aaa_not_enabled"
  | "acl_ipv4_conflict"
  | "afc_height_empty"
  | "afc_status_bad"
  | "ap_became_repeater"
  | "ap_noauth"
  | "ap_tunnel_down"
  | "arp_failure"
  | "asymmetry"
  | "aurora1_subnet_overlap"
  | "aurora2_consilience"
  | "auto_vpn_failure"
  | "auto_vpn_uplink_decision"
  | "bad_connectivity"
  | "bad_gateway"
  | "bad_ip6conf"
  | "bad_ipconf"
  | "bad_vlanconf"
  | "ccd"
  | "cellular_data_cap"
  | "cellular_failover"
  | "cellular_failover_bandwidth"
  | "cellular_up_down"
  | "certificate_enrollment"
  | "certificate_expiration"
  | "certificate_renewal"
  | "client_wayfinding_clustering_warning"
  | "client_wayfinding_missing_config"
  | "cloud_archive_alert"
  | "collisions_errors"
  | "config_bad_fetch"
  | "config_error"
  | "config_stale"
  | "configuration_change"
  | "console_error_authorization"
  | "console_error_timeout"
  | "country_mismatch"
  | "crc_errors"
  | "dashboard_config_generation_failure"
  | "detected_country_mismatch"
  | "device_access_issue"
  | "device_config_failure"
  | "device_no_space"
  | "device_ping_status"
  | "dfs_event_pattern"
  | "dhcp_no_leases"
  | "disassociation"
  | "dns_down"
  | "dom_stats_alert"
  | "door_tamper"
  | "eapol_test_failed"
  | "ethernet_negotiation_failure"
  | "eu_regulatory_firmware_mismatch"
  | "fan_down"
  | "faulty_cable"
  | "firewall"
  | "firmware_version"
  | "frags_errors"
  | "high_cpu_mx"
  | "high_interference"
  | "high_memory_mx"
  | "high_temperature_mx"
  | "http_acl_ipv6_conflict"
  | "https_secure_port_conflict"
  | "https_secure_trustpoint_missing"
  | "https_session_modules_conflict"
  | "image_sensor_failure"
  | "insecure_sm_networks_disabled_enrollment_auth_alert"
  | "insight_web_app"
  | "invalid_config"
  | "iot_orchestrator_grpc_down"
  | "ip_conflict"
  | "isp_issue_local_branch"
  | "jabbers_errors"
  | "known_hardware_problem"
  | "l3_dynamic_routes_overflow"
  | "l3_hosts_overflow"
  | "line_vty_conflict"
  | "line_vty_error"
  | "low_power"
  | "mac_flap_alert"
  | "manual_config_fix_required"
  | "manual_country_mismatch"
  | "mars_read_only_ap_unreachable"
  | "mcg_dr_allowed_vlans_mismatch"
  | "meraki_shelluser_conflict"
  | "meraki_tdluser_conflict"
  | "meraki_user_conflict"
  | "mg_safe_mode"
  | "mgmt_uplink_vlan_mismatch"
  | "missing_config_options"
  | "missized_errors"
  | "mmc_issue"
  | "modular_supervisor_node_group_mismatch"
  | "monitoring_stack_error"
  | "monitoring_tls_tunnel_connected"
  | "monitoring_unsupported_version"
  | "mps_down"
  | "netconf_abnormal"
  | "netconf_acl_ipv6_conflict"
  | "netconf_error_authentication"
  | "netconf_error_timeout"
  | "no_dna_license"
  | "no_enough_vty_num"
  | "no_telemetry"
  | "node_check"
  | "not_supported_compression_algorithm"
  | "not_supported_hostkey_algorithm"
  | "not_supported_kex_algorithm"
  | "not_supported_mac_algorithm"
  | "not_supported_publickey_algorithm"
  | "not_supported_ssh_algorithm"
  | "ntp_issue"
  | "odd_upstream_gateway"
  | "openroaming_firmware_incompatible"
  | "pcc_apns_check_cert"
  | "pcc_apns_expired"
  | "pcc_apns_expires_soon"
  | "pcc_duplicate_device_identifier"
  | "pcc_duplicate_imei"
  | "pcc_empty_device_identifier"
  | "pcc_empty_imei"
  | "pcc_self_signed_scep_expired"
  | "pcc_self_signed_scep_expires_soon"
  | "pending_config_approval"
  | "poe_denied"
  | "poe_overload"
  | "poe_power_error"
  | "port_channel_mixed_speed_ports"
  | "primary_uplink_status"
  | "probe_cable_unknown"
  | "push_api_device_availability"
  | "radar_detection"
  | "reboot_count"
  | "reboot_count_no_xmit_mon"
  | "reboot_count_panic"
  | "reg_dom_mismatch"
  | "rogue_dhcp"
  | "rps_backup"
  | "rps_down"
  | "secure_connect_auth_failure"
  | "secure_connect_auth_in_progress"
  | "secure_connect_auth_timeout"
  | "snmp_community_string_too_long"
  | "speed_downshift"
  | "ssh_error_authentication"
  | "ssh_error_authorization"
  | "ssh_error_timeout"
  | "ssh_port_rotary_conflict"
  | "ssid_radius_server"
  | "stack_cable_auth_failure"
  | "stack_misconfigured"
  | "stack_not_configured"
  | "stack_version_mismatch"
  | "start_monitoring_provisioning"
  | "sticky_client"
  | "stp_bpdu_conflict"
  | "stp_bpdu_delay"
  | "stp_bpduguard_active"
  | "stp_loopguard_active"
  | "stp_root_status_changed"
  | "stp_rootguard_active"
  | "stp_tcn_errors"
  | "successful_connect_degraded"
  | "switch_not_setup_as_stack"
  | "switch_required_vlans_missing"
  | "switch_reserved_vlans"
  | "switchport_allowed_vlans_missing"
  | "telemetry_collector_cert_expiration"
  | "telemetry_streaming_failure"
  | "temperature_cable_disconnect"
  | "thousand_eyes_application_alert"
  | "time_to_connect_degraded"
  | "traffic_shaping_rule_saturation"
  | "udld_err_n_mismatch"
  | "udld_err_tx_rx_loop"
  | "udld_err_unidir"
  | "unknown_config_options"
  | "unreachable"
  | "unseen"
  | "uplink_saturation"
  | "using_mtun_http"
  | "vlan_disconnect"
  | "vlan_mismatch"
  | "vlan_prefix_starvation"
  | "vmx_incompatible_firmware"
  | "voip_jitter"
  | "voip_mos"
  | "voip_packet_loss"
  | "vpn_backhaul"
  | "vpn_outage"
  | "vrrp_failover"
  | "vwlc_unclaimed_standby"
  | "wan_latency"
  | "wan_packet_loss"
  | "wan_status"
  | "wan_usage"
  | "water_cable_disconnect"
  | "water_usb_connect"
  | "wireless_capacity_degraded"
  | "wireless_coverage_degraded"
  | "wlc_add_standby"
  | "wlc_ap_guardrail"
  | "wlc_ap_limit"
  | "wlc_ap_onboard"
  | "wlc_ha_active_recovery"
  | "wlc_ha_fail_over_past_day"
  | "wlc_ha_standby_offline"
  | "wlc_ha_standby_recovery"
  | "wlc_interface_errors"
  | "wlc_unassigned_ap"
  | "wpa3_warning"
  | "wrong_console_credentials"
  | "yang_authz_conflict"
  | "yang_process_abnormal"
  | "z_canary_alert"
  | "z_canary_priority_alert"
  | Unlisted

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | Unlisted

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewDeviceTypeInput =
  | "Campus Gateway"
  | "Catalyst AP"
  | "Catalyst Controller"
  | "Catalyst Switch"
  | "MCG"
  | "MG"
  | "MR"
  | "MS"
  | "MT"
  | "MV"
  | "MX"
  | "VMX"
  | "WLC"
  | "Z"
  | Unlisted

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverview {
  /** How many there are of each kind. */
  readonly counts: OrganizationAssuranceAlertsOverviewCounts
}

/**
 * `counts` in the answer of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewCounts {
  /** How many there are, of whatever severity. */
  readonly total: number
  readonly bySeverity: Array<OrganizationAssuranceAlertsOverviewCountsBySeverity>
}

/**
 * `counts.bySeverity[]` in the answer of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewCountsBySeverity {
  readonly type: "critical" | "informational" | "warning" | Unlisted
  /** How many alerts are as severe as this. */
  readonly count: number
}

/**
 * Returns the health alert counts of an organization.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsOverview: Read<
  GetOrganizationAssuranceAlertsOverviewInput,
  OrganizationAssuranceAlertsOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationAssuranceAlertsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/overview",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts", "overview"],
  query: {
    networkId: "s",
    severity: "s",
    types: "[e(aaa_not_enabled|acl_ipv4_conflict|afc_height_empty|afc_status_bad|ap_became_repeater|ap_noauth|ap_tunnel_down|arp_failure|asymmetry|aurora1_subnet_overlap|aurora2_consilience|auto_vpn_failure|auto_vpn_uplink_decision|bad_connectivity|bad_gateway|bad_ip6conf|bad_ipconf|bad_vlanconf|ccd|cellular_data_cap|cellular_failover|cellular_failover_bandwidth|cellular_up_down|certificate_enrollment|certificate_expiration|certificate_renewal|client_wayfinding_clustering_warning|client_wayfinding_missing_config|cloud_archive_alert|collisions_errors|config_bad_fetch|config_error|config_stale|configuration_change|console_error_authorization|console_error_timeout|country_mismatch|crc_errors|dashboard_config_generation_failure|detected_country_mismatch|device_access_issue|device_config_failure|device_no_space|device_ping_status|dfs_event_pattern|dhcp_no_leases|disassociation|dns_down|dom_stats_alert|door_tamper|eapol_test_failed|ethernet_negotiation_failure|eu_regulatory_firmware_mismatch|fan_down|faulty_cable|firewall|firmware_version|frags_errors|high_cpu_mx|high_interference|high_memory_mx|high_temperature_mx|http_acl_ipv6_conflict|https_secure_port_conflict|https_secure_trustpoint_missing|https_session_modules_conflict|image_sensor_failure|insecure_sm_networks_disabled_enrollment_auth_alert|insight_web_app|invalid_config|iot_orchestrator_grpc_down|ip_conflict|isp_issue_local_branch|jabbers_errors|known_hardware_problem|l3_dynamic_routes_overflow|l3_hosts_overflow|line_vty_conflict|line_vty_error|low_power|mac_flap_alert|manual_config_fix_required|manual_country_mismatch|mars_read_only_ap_unreachable|mcg_dr_allowed_vlans_mismatch|meraki_shelluser_conflict|meraki_tdluser_conflict|meraki_user_conflict|mg_safe_mode|mgmt_uplink_vlan_mismatch|missing_config_options|missized_errors|mmc_issue|modular_supervisor_node_group_mismatch|monitoring_stack_error|monitoring_tls_tunnel_connected|monitoring_unsupported_version|mps_down|netconf_abnormal|netconf_acl_ipv6_conflict|netconf_error_authentication|netconf_error_timeout|no_dna_license|no_enough_vty_num|no_telemetry|node_check|not_supported_compression_algorithm|not_supported_hostkey_algorithm|not_supported_kex_algorithm|not_supported_mac_algorithm|not_supported_publickey_algorithm|not_supported_ssh_algorithm|ntp_issue|odd_upstream_gateway|openroaming_firmware_incompatible|pcc_apns_check_cert|pcc_apns_expired|pcc_apns_expires_soon|pcc_duplicate_device_identifier|pcc_duplicate_imei|pcc_empty_device_identifier|pcc_empty_imei|pcc_self_signed_scep_expired|pcc_self_signed_scep_expires_soon|pending_config_approval|poe_denied|poe_overload|poe_power_error|port_channel_mixed_speed_ports|primary_uplink_status|probe_cable_unknown|push_api_device_availability|radar_detection|reboot_count|reboot_count_no_xmit_mon|reboot_count_panic|reg_dom_mismatch|rogue_dhcp|rps_backup|rps_down|secure_connect_auth_failure|secure_connect_auth_in_progress|secure_connect_auth_timeout|snmp_community_string_too_long|speed_downshift|ssh_error_authentication|ssh_error_authorization|ssh_error_timeout|ssh_port_rotary_conflict|ssid_radius_server|stack_cable_auth_failure|stack_misconfigured|stack_not_configured|stack_version_mismatch|start_monitoring_provisioning|sticky_client|stp_bpdu_conflict|stp_bpdu_delay|stp_bpduguard_active|stp_loopguard_active|stp_root_status_changed|stp_rootguard_active|stp_tcn_errors|successful_connect_degraded|switch_not_setup_as_stack|switch_required_vlans_missing|switch_reserved_vlans|switchport_allowed_vlans_missing|telemetry_collector_cert_expiration|telemetry_streaming_failure|temperature_cable_disconnect|thousand_eyes_application_alert|time_to_connect_degraded|traffic_shaping_rule_saturation|udld_err_n_mismatch|udld_err_tx_rx_loop|udld_err_unidir|unknown_config_options|unreachable|unseen|uplink_saturation|using_mtun_http|vlan_disconnect|vlan_mismatch|vlan_prefix_starvation|vmx_incompatible_firmware|voip_jitter|voip_mos|voip_packet_loss|vpn_backhaul|vpn_outage|vrrp_failover|vwlc_unclaimed_standby|wan_latency|wan_packet_loss|wan_status|wan_usage|water_cable_disconnect|water_usb_connect|wireless_capacity_degraded|wireless_coverage_degraded|wlc_add_standby|wlc_ap_guardrail|wlc_ap_limit|wlc_ap_onboard|wlc_ha_active_recovery|wlc_ha_fail_over_past_day|wlc_ha_standby_offline|wlc_ha_standby_recovery|wlc_interface_errors|wlc_unassigned_ap|wpa3_warning|wrong_console_credentials|yang_authz_conflict|yang_process_abnormal|z_canary_alert|z_canary_priority_alert)]",
    tsStart: "d",
    tsEnd: "d",
    category: "e(configuration|connectivity|device_health|experience_metrics|insights)",
    serials: "[s]",
    deviceTypes: "[e(Campus Gateway|Catalyst AP|Catalyst Controller|Catalyst Switch|MCG|MG|MR|MS|MT|MV|MX|VMX|WLC|Z)]",
    deviceTags: "[s]",
    active: "b",
    dismissed: "b",
    resolved: "b",
    suppressAlertsForOfflineNodes: "b"
  },
  response: "{counts:{total:i!,bySeverity:[{type:e(critical|informational|warning)!,count:i!}]!}!}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only alerts of this severity. */
  readonly severity?: string | undefined
  /** Only those of one of these types. */
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByNetworkTypeInput> | undefined
  /** Only alerts that began after this time. In ISO 8601. */
  readonly tsStart?: Timestamp | undefined
  /** Only alerts that began before this time. In ISO 8601. */
  readonly tsEnd?: Timestamp | undefined
  /** Only those of this category. */
  readonly category?: OrganizationAssuranceAlertsOverviewByNetworkCategoryInput | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only alerts that affect one of these types of device. */
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByNetworkDeviceTypeInput> | undefined
  /** Only what concerns devices with one of these tags. */
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** Whether to answer with alerts that are active. The API's default is `true`. */
  readonly active?: boolean | undefined
  /** Whether to answer with alerts that were dismissed. The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** Whether to answer with alerts that are resolved. The API's default is `false`. */
  readonly resolved?: boolean | undefined
  /** Whether to leave out connectivity alerts of devices that are offline. The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByNetworkTypeInput =
  | "aaa_not_enabled"
  | "acl_ipv4_conflict"
  | "afc_height_empty"
  | "afc_status_bad"
  | "ap_became_repeater"
  | "ap_noauth"
  | "ap_tunnel_down"
  | "arp_failure"
  | "asymmetry"
  | "aurora1_subnet_overlap"
  | "aurora2_consilience"
  | "auto_vpn_failure"
  | "auto_vpn_uplink_decision"
  | "bad_connectivity"
  | "bad_gateway"
  | "bad_ip6conf"
  | "bad_ipconf"
  | "bad_vlanconf"
  | "ccd"
  | "cellular_data_cap"
  | "cellular_failover"
  | "cellular_failover_bandwidth"
  | "cellular_up_down"
  | "certificate_enrollment"
  | "certificate_expiration"
  | "certificate_renewal"
  | "client_wayfinding_clustering_warning"
  | "client_wayfinding_missing_config"
  | "cloud_archive_alert"
  | "collisions_errors"
  | "config_bad_fetch"
  | "config_error"
  | "config_stale"
  | "configuration_change"
  | "console_error_authorization"
  | "console_error_timeout"
  | "country_mismatch"
  | "crc_errors"
  | "dashboard_config_generation_failure"
  | "detected_country_mismatch"
  | "device_access_issue"
  | "device_config_failure"
  | "device_no_space"
  | "device_ping_status"
  | "dfs_event_pattern"
  | "dhcp_no_leases"
  | "disassociation"
  | "dns_down"
  | "dom_stats_alert"
  | "door_tamper"
  | "eapol_test_failed"
  | "ethernet_negotiation_failure"
  | "eu_regulatory_firmware_mismatch"
  | "fan_down"
  | "faulty_cable"
  | "firewall"
  | "firmware_version"
  | "frags_errors"
  | "high_cpu_mx"
  | "high_interference"
  | "high_memory_mx"
  | "high_temperature_mx"
  | "http_acl_ipv6_conflict"
  | "https_secure_port_conflict"
  | "https_secure_trustpoint_missing"
  | "https_session_modules_conflict"
  | "image_sensor_failure"
  | "insecure_sm_networks_disabled_enrollment_auth_alert"
  | "insight_web_app"
  | "invalid_config"
  | "iot_orchestrator_grpc_down"
  | "ip_conflict"
  | "isp_issue_local_branch"
  | "jabbers_errors"
  | "known_hardware_problem"
  | "l3_dynamic_routes_overflow"
  | "l3_hosts_overflow"
  | "line_vty_conflict"
  | "line_vty_error"
  | "low_power"
  | "mac_flap_alert"
  | "manual_config_fix_required"
  | "manual_country_mismatch"
  | "mars_read_only_ap_unreachable"
  | "mcg_dr_allowed_vlans_mismatch"
  | "meraki_shelluser_conflict"
  | "meraki_tdluser_conflict"
  | "meraki_user_conflict"
  | "mg_safe_mode"
  | "mgmt_uplink_vlan_mismatch"
  | "missing_config_options"
  | "missized_errors"
  | "mmc_issue"
  | "modular_supervisor_node_group_mismatch"
  | "monitoring_stack_error"
  | "monitoring_tls_tunnel_connected"
  | "monitoring_unsupported_version"
  | "mps_down"
  | "netconf_abnormal"
  | "netconf_acl_ipv6_conflict"
  | "netconf_error_authentication"
  | "netconf_error_timeout"
  | "no_dna_license"
  | "no_enough_vty_num"
  | "no_telemetry"
  | "node_check"
  | "not_supported_compression_algorithm"
  | "not_supported_hostkey_algorithm"
  | "not_supported_kex_algorithm"
  | "not_supported_mac_algorithm"
  | "not_supported_publickey_algorithm"
  | "not_supported_ssh_algorithm"
  | "ntp_issue"
  | "odd_upstream_gateway"
  | "openroaming_firmware_incompatible"
  | "pcc_apns_check_cert"
  | "pcc_apns_expired"
  | "pcc_apns_expires_soon"
  | "pcc_duplicate_device_identifier"
  | "pcc_duplicate_imei"
  | "pcc_empty_device_identifier"
  | "pcc_empty_imei"
  | "pcc_self_signed_scep_expired"
  | "pcc_self_signed_scep_expires_soon"
  | "pending_config_approval"
  | "poe_denied"
  | "poe_overload"
  | "poe_power_error"
  | "port_channel_mixed_speed_ports"
  | "primary_uplink_status"
  | "probe_cable_unknown"
  | "push_api_device_availability"
  | "radar_detection"
  | "reboot_count"
  | "reboot_count_no_xmit_mon"
  | "reboot_count_panic"
  | "reg_dom_mismatch"
  | "rogue_dhcp"
  | "rps_backup"
  | "rps_down"
  | "secure_connect_auth_failure"
  | "secure_connect_auth_in_progress"
  | "secure_connect_auth_timeout"
  | "snmp_community_string_too_long"
  | "speed_downshift"
  | "ssh_error_authentication"
  | "ssh_error_authorization"
  | "ssh_error_timeout"
  | "ssh_port_rotary_conflict"
  | "ssid_radius_server"
  | "stack_cable_auth_failure"
  | "stack_misconfigured"
  | "stack_not_configured"
  | "stack_version_mismatch"
  | "start_monitoring_provisioning"
  | "sticky_client"
  | "stp_bpdu_conflict"
  | "stp_bpdu_delay"
  | "stp_bpduguard_active"
  | "stp_loopguard_active"
  | "stp_root_status_changed"
  | "stp_rootguard_active"
  | "stp_tcn_errors"
  | "successful_connect_degraded"
  | "switch_not_setup_as_stack"
  | "switch_required_vlans_missing"
  | "switch_reserved_vlans"
  | "switchport_allowed_vlans_missing"
  | "telemetry_collector_cert_expiration"
  | "telemetry_streaming_failure"
  | "temperature_cable_disconnect"
  | "thousand_eyes_application_alert"
  | "time_to_connect_degraded"
  | "traffic_shaping_rule_saturation"
  | "udld_err_n_mismatch"
  | "udld_err_tx_rx_loop"
  | "udld_err_unidir"
  | "unknown_config_options"
  | "unreachable"
  | "unseen"
  | "uplink_saturation"
  | "using_mtun_http"
  | "vlan_disconnect"
  | "vlan_mismatch"
  | "vlan_prefix_starvation"
  | "vmx_incompatible_firmware"
  | "voip_jitter"
  | "voip_mos"
  | "voip_packet_loss"
  | "vpn_backhaul"
  | "vpn_outage"
  | "vrrp_failover"
  | "vwlc_unclaimed_standby"
  | "wan_latency"
  | "wan_packet_loss"
  | "wan_status"
  | "wan_usage"
  | "water_cable_disconnect"
  | "water_usb_connect"
  | "wireless_capacity_degraded"
  | "wireless_coverage_degraded"
  | "wlc_add_standby"
  | "wlc_ap_guardrail"
  | "wlc_ap_limit"
  | "wlc_ap_onboard"
  | "wlc_ha_active_recovery"
  | "wlc_ha_fail_over_past_day"
  | "wlc_ha_standby_offline"
  | "wlc_ha_standby_recovery"
  | "wlc_interface_errors"
  | "wlc_unassigned_ap"
  | "wpa3_warning"
  | "wrong_console_credentials"
  | "yang_authz_conflict"
  | "yang_process_abnormal"
  | "z_canary_alert"
  | "z_canary_priority_alert"
  | Unlisted

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByNetworkCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | Unlisted

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByNetworkDeviceTypeInput =
  | "Campus Gateway"
  | "Catalyst AP"
  | "Catalyst Controller"
  | "Catalyst Switch"
  | "MCG"
  | "MG"
  | "MR"
  | "MS"
  | "MT"
  | "MV"
  | "MX"
  | "VMX"
  | "WLC"
  | "Z"
  | Unlisted

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByNetworkOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationAssuranceAlertsOverviewByNetworkItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: GetOrganizationAssuranceAlertsOverviewByNetworkOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts: { readonly items: number }
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewByNetworkItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** Name of the network, as Dashboard shows it. */
  readonly networkName: string
  readonly alertCount: number
  /** In ISO 8601. */
  readonly lastAlertedAt: string
  readonly severityCounts: Array<{
    readonly type: string
    /** How many alerts are as severe as this. */
    readonly count: number
  }>
}

/**
 * Returns the health alert counts of an organization, by network.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/overview/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-network/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsOverviewByNetwork: Paginated<
  GetOrganizationAssuranceAlertsOverviewByNetworkInput,
  GetOrganizationAssuranceAlertsOverviewByNetworkOutput,
  OrganizationAssuranceAlertsOverviewByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationAssuranceAlertsOverviewByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/overview/byNetwork",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts", "overview", "byNetwork"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)",
    networkId: "s",
    severity: "s",
    types: "[e(aaa_not_enabled|acl_ipv4_conflict|afc_height_empty|afc_status_bad|ap_became_repeater|ap_noauth|ap_tunnel_down|arp_failure|asymmetry|aurora1_subnet_overlap|aurora2_consilience|auto_vpn_failure|auto_vpn_uplink_decision|bad_connectivity|bad_gateway|bad_ip6conf|bad_ipconf|bad_vlanconf|ccd|cellular_data_cap|cellular_failover|cellular_failover_bandwidth|cellular_up_down|certificate_enrollment|certificate_expiration|certificate_renewal|client_wayfinding_clustering_warning|client_wayfinding_missing_config|cloud_archive_alert|collisions_errors|config_bad_fetch|config_error|config_stale|configuration_change|console_error_authorization|console_error_timeout|country_mismatch|crc_errors|dashboard_config_generation_failure|detected_country_mismatch|device_access_issue|device_config_failure|device_no_space|device_ping_status|dfs_event_pattern|dhcp_no_leases|disassociation|dns_down|dom_stats_alert|door_tamper|eapol_test_failed|ethernet_negotiation_failure|eu_regulatory_firmware_mismatch|fan_down|faulty_cable|firewall|firmware_version|frags_errors|high_cpu_mx|high_interference|high_memory_mx|high_temperature_mx|http_acl_ipv6_conflict|https_secure_port_conflict|https_secure_trustpoint_missing|https_session_modules_conflict|image_sensor_failure|insecure_sm_networks_disabled_enrollment_auth_alert|insight_web_app|invalid_config|iot_orchestrator_grpc_down|ip_conflict|isp_issue_local_branch|jabbers_errors|known_hardware_problem|l3_dynamic_routes_overflow|l3_hosts_overflow|line_vty_conflict|line_vty_error|low_power|mac_flap_alert|manual_config_fix_required|manual_country_mismatch|mars_read_only_ap_unreachable|mcg_dr_allowed_vlans_mismatch|meraki_shelluser_conflict|meraki_tdluser_conflict|meraki_user_conflict|mg_safe_mode|mgmt_uplink_vlan_mismatch|missing_config_options|missized_errors|mmc_issue|modular_supervisor_node_group_mismatch|monitoring_stack_error|monitoring_tls_tunnel_connected|monitoring_unsupported_version|mps_down|netconf_abnormal|netconf_acl_ipv6_conflict|netconf_error_authentication|netconf_error_timeout|no_dna_license|no_enough_vty_num|no_telemetry|node_check|not_supported_compression_algorithm|not_supported_hostkey_algorithm|not_supported_kex_algorithm|not_supported_mac_algorithm|not_supported_publickey_algorithm|not_supported_ssh_algorithm|ntp_issue|odd_upstream_gateway|openroaming_firmware_incompatible|pcc_apns_check_cert|pcc_apns_expired|pcc_apns_expires_soon|pcc_duplicate_device_identifier|pcc_duplicate_imei|pcc_empty_device_identifier|pcc_empty_imei|pcc_self_signed_scep_expired|pcc_self_signed_scep_expires_soon|pending_config_approval|poe_denied|poe_overload|poe_power_error|port_channel_mixed_speed_ports|primary_uplink_status|probe_cable_unknown|push_api_device_availability|radar_detection|reboot_count|reboot_count_no_xmit_mon|reboot_count_panic|reg_dom_mismatch|rogue_dhcp|rps_backup|rps_down|secure_connect_auth_failure|secure_connect_auth_in_progress|secure_connect_auth_timeout|snmp_community_string_too_long|speed_downshift|ssh_error_authentication|ssh_error_authorization|ssh_error_timeout|ssh_port_rotary_conflict|ssid_radius_server|stack_cable_auth_failure|stack_misconfigured|stack_not_configured|stack_version_mismatch|start_monitoring_provisioning|sticky_client|stp_bpdu_conflict|stp_bpdu_delay|stp_bpduguard_active|stp_loopguard_active|stp_root_status_changed|stp_rootguard_active|stp_tcn_errors|successful_connect_degraded|switch_not_setup_as_stack|switch_required_vlans_missing|switch_reserved_vlans|switchport_allowed_vlans_missing|telemetry_collector_cert_expiration|telemetry_streaming_failure|temperature_cable_disconnect|thousand_eyes_application_alert|time_to_connect_degraded|traffic_shaping_rule_saturation|udld_err_n_mismatch|udld_err_tx_rx_loop|udld_err_unidir|unknown_config_options|unreachable|unseen|uplink_saturation|using_mtun_http|vlan_disconnect|vlan_mismatch|vlan_prefix_starvation|vmx_incompatible_firmware|voip_jitter|voip_mos|voip_packet_loss|vpn_backhaul|vpn_outage|vrrp_failover|vwlc_unclaimed_standby|wan_latency|wan_packet_loss|wan_status|wan_usage|water_cable_disconnect|water_usb_connect|wireless_capacity_degraded|wireless_coverage_degraded|wlc_add_standby|wlc_ap_guardrail|wlc_ap_limit|wlc_ap_onboard|wlc_ha_active_recovery|wlc_ha_fail_over_past_day|wlc_ha_standby_offline|wlc_ha_standby_recovery|wlc_interface_errors|wlc_unassigned_ap|wpa3_warning|wrong_console_credentials|yang_authz_conflict|yang_process_abnormal|z_canary_alert|z_canary_priority_alert)]",
    tsStart: "d",
    tsEnd: "d",
    category: "e(configuration|connectivity|device_health|experience_metrics|insights)",
    serials: "[s]",
    deviceTypes: "[e(Campus Gateway|Catalyst AP|Catalyst Controller|Catalyst Switch|MCG|MG|MR|MS|MT|MV|MX|VMX|WLC|Z)]",
    deviceTags: "[s]",
    active: "b",
    dismissed: "b",
    resolved: "b",
    suppressAlertsForOfflineNodes: "b"
  },
  response: "{items:[{networkId:s!,networkName:s!,alertCount:i!,lastAlertedAt:d!,severityCounts:[{type:s!,count:i!}]!}]!,meta:{counts:{items:i!}!}!}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByTypeInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only alerts of this severity. */
  readonly severity?: string | undefined
  /** Only those of one of these types. */
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByTypeTypeInput> | undefined
  /** Only alerts that began after this time. In ISO 8601. */
  readonly tsStart?: Timestamp | undefined
  /** Only alerts that began before this time. In ISO 8601. */
  readonly tsEnd?: Timestamp | undefined
  /** Only those of this category. */
  readonly category?: OrganizationAssuranceAlertsOverviewByTypeCategoryInput | undefined
  /** Field that the answer is sorted by. */
  readonly sortBy?: OrganizationAssuranceAlertsOverviewByTypeSortByInput | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only alerts that affect one of these types of device. */
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByTypeDeviceTypeInput> | undefined
  /** Only what concerns devices with one of these tags. */
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** Whether to answer with alerts that are active. The API's default is `true`. */
  readonly active?: boolean | undefined
  /** Whether to answer with alerts that were dismissed. The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** Whether to answer with alerts that are resolved. The API's default is `false`. */
  readonly resolved?: boolean | undefined
  readonly includeDeviceTags?: boolean | undefined
  readonly includeNetworks?: boolean | undefined
  /** Whether to leave out connectivity alerts of devices that are offline. The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByTypeTypeInput =
  | "aaa_not_enabled"
  | "acl_ipv4_conflict"
  | "afc_height_empty"
  | "afc_status_bad"
  | "ap_became_repeater"
  | "ap_noauth"
  | "ap_tunnel_down"
  | "arp_failure"
  | "asymmetry"
  | "aurora1_subnet_overlap"
  | "aurora2_consilience"
  | "auto_vpn_failure"
  | "auto_vpn_uplink_decision"
  | "bad_connectivity"
  | "bad_gateway"
  | "bad_ip6conf"
  | "bad_ipconf"
  | "bad_vlanconf"
  | "ccd"
  | "cellular_data_cap"
  | "cellular_failover"
  | "cellular_failover_bandwidth"
  | "cellular_up_down"
  | "certificate_enrollment"
  | "certificate_expiration"
  | "certificate_renewal"
  | "client_wayfinding_clustering_warning"
  | "client_wayfinding_missing_config"
  | "cloud_archive_alert"
  | "collisions_errors"
  | "config_bad_fetch"
  | "config_error"
  | "config_stale"
  | "configuration_change"
  | "console_error_authorization"
  | "console_error_timeout"
  | "country_mismatch"
  | "crc_errors"
  | "dashboard_config_generation_failure"
  | "detected_country_mismatch"
  | "device_access_issue"
  | "device_config_failure"
  | "device_no_space"
  | "device_ping_status"
  | "dfs_event_pattern"
  | "dhcp_no_leases"
  | "disassociation"
  | "dns_down"
  | "dom_stats_alert"
  | "door_tamper"
  | "eapol_test_failed"
  | "ethernet_negotiation_failure"
  | "eu_regulatory_firmware_mismatch"
  | "fan_down"
  | "faulty_cable"
  | "firewall"
  | "firmware_version"
  | "frags_errors"
  | "high_cpu_mx"
  | "high_interference"
  | "high_memory_mx"
  | "high_temperature_mx"
  | "http_acl_ipv6_conflict"
  | "https_secure_port_conflict"
  | "https_secure_trustpoint_missing"
  | "https_session_modules_conflict"
  | "image_sensor_failure"
  | "insecure_sm_networks_disabled_enrollment_auth_alert"
  | "insight_web_app"
  | "invalid_config"
  | "iot_orchestrator_grpc_down"
  | "ip_conflict"
  | "isp_issue_local_branch"
  | "jabbers_errors"
  | "known_hardware_problem"
  | "l3_dynamic_routes_overflow"
  | "l3_hosts_overflow"
  | "line_vty_conflict"
  | "line_vty_error"
  | "low_power"
  | "mac_flap_alert"
  | "manual_config_fix_required"
  | "manual_country_mismatch"
  | "mars_read_only_ap_unreachable"
  | "mcg_dr_allowed_vlans_mismatch"
  | "meraki_shelluser_conflict"
  | "meraki_tdluser_conflict"
  | "meraki_user_conflict"
  | "mg_safe_mode"
  | "mgmt_uplink_vlan_mismatch"
  | "missing_config_options"
  | "missized_errors"
  | "mmc_issue"
  | "modular_supervisor_node_group_mismatch"
  | "monitoring_stack_error"
  | "monitoring_tls_tunnel_connected"
  | "monitoring_unsupported_version"
  | "mps_down"
  | "netconf_abnormal"
  | "netconf_acl_ipv6_conflict"
  | "netconf_error_authentication"
  | "netconf_error_timeout"
  | "no_dna_license"
  | "no_enough_vty_num"
  | "no_telemetry"
  | "node_check"
  | "not_supported_compression_algorithm"
  | "not_supported_hostkey_algorithm"
  | "not_supported_kex_algorithm"
  | "not_supported_mac_algorithm"
  | "not_supported_publickey_algorithm"
  | "not_supported_ssh_algorithm"
  | "ntp_issue"
  | "odd_upstream_gateway"
  | "openroaming_firmware_incompatible"
  | "pcc_apns_check_cert"
  | "pcc_apns_expired"
  | "pcc_apns_expires_soon"
  | "pcc_duplicate_device_identifier"
  | "pcc_duplicate_imei"
  | "pcc_empty_device_identifier"
  | "pcc_empty_imei"
  | "pcc_self_signed_scep_expired"
  | "pcc_self_signed_scep_expires_soon"
  | "pending_config_approval"
  | "poe_denied"
  | "poe_overload"
  | "poe_power_error"
  | "port_channel_mixed_speed_ports"
  | "primary_uplink_status"
  | "probe_cable_unknown"
  | "push_api_device_availability"
  | "radar_detection"
  | "reboot_count"
  | "reboot_count_no_xmit_mon"
  | "reboot_count_panic"
  | "reg_dom_mismatch"
  | "rogue_dhcp"
  | "rps_backup"
  | "rps_down"
  | "secure_connect_auth_failure"
  | "secure_connect_auth_in_progress"
  | "secure_connect_auth_timeout"
  | "snmp_community_string_too_long"
  | "speed_downshift"
  | "ssh_error_authentication"
  | "ssh_error_authorization"
  | "ssh_error_timeout"
  | "ssh_port_rotary_conflict"
  | "ssid_radius_server"
  | "stack_cable_auth_failure"
  | "stack_misconfigured"
  | "stack_not_configured"
  | "stack_version_mismatch"
  | "start_monitoring_provisioning"
  | "sticky_client"
  | "stp_bpdu_conflict"
  | "stp_bpdu_delay"
  | "stp_bpduguard_active"
  | "stp_loopguard_active"
  | "stp_root_status_changed"
  | "stp_rootguard_active"
  | "stp_tcn_errors"
  | "successful_connect_degraded"
  | "switch_not_setup_as_stack"
  | "switch_required_vlans_missing"
  | "switch_reserved_vlans"
  | "switchport_allowed_vlans_missing"
  | "telemetry_collector_cert_expiration"
  | "telemetry_streaming_failure"
  | "temperature_cable_disconnect"
  | "thousand_eyes_application_alert"
  | "time_to_connect_degraded"
  | "traffic_shaping_rule_saturation"
  | "udld_err_n_mismatch"
  | "udld_err_tx_rx_loop"
  | "udld_err_unidir"
  | "unknown_config_options"
  | "unreachable"
  | "unseen"
  | "uplink_saturation"
  | "using_mtun_http"
  | "vlan_disconnect"
  | "vlan_mismatch"
  | "vlan_prefix_starvation"
  | "vmx_incompatible_firmware"
  | "voip_jitter"
  | "voip_mos"
  | "voip_packet_loss"
  | "vpn_backhaul"
  | "vpn_outage"
  | "vrrp_failover"
  | "vwlc_unclaimed_standby"
  | "wan_latency"
  | "wan_packet_loss"
  | "wan_status"
  | "wan_usage"
  | "water_cable_disconnect"
  | "water_usb_connect"
  | "wireless_capacity_degraded"
  | "wireless_coverage_degraded"
  | "wlc_add_standby"
  | "wlc_ap_guardrail"
  | "wlc_ap_limit"
  | "wlc_ap_onboard"
  | "wlc_ha_active_recovery"
  | "wlc_ha_fail_over_past_day"
  | "wlc_ha_standby_offline"
  | "wlc_ha_standby_recovery"
  | "wlc_interface_errors"
  | "wlc_unassigned_ap"
  | "wpa3_warning"
  | "wrong_console_credentials"
  | "yang_authz_conflict"
  | "yang_process_abnormal"
  | "z_canary_alert"
  | "z_canary_priority_alert"
  | Unlisted

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByTypeCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | Unlisted

/**
 * `sortBy` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByTypeSortByInput =
  | "count"
  | "lastAlertedAt"
  | "networkCount"
  | "severity"
  | "startedAt"
  | Unlisted

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByTypeDeviceTypeInput =
  | "Campus Gateway"
  | "Catalyst AP"
  | "Catalyst Controller"
  | "Catalyst Switch"
  | "MCG"
  | "MG"
  | "MR"
  | "MS"
  | "MT"
  | "MV"
  | "MX"
  | "VMX"
  | "WLC"
  | "Z"
  | Unlisted

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByTypeOutput {
  /** The entries of this page. */
  readonly items: Array<OrganizationAssuranceAlertsOverviewByTypeItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: GetOrganizationAssuranceAlertsOverviewByTypeOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByTypeOutputMeta {
  /** How many entries the whole list has. */
  readonly counts: { readonly items: number }
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewByTypeItem {
  readonly type: string
  readonly categoryType: string
  /** How bad the problem is. */
  readonly severity: string
  /** In ISO 8601. */
  readonly lastAlertedAt: string
  /** In ISO 8601. */
  readonly lastResolvedAt?: string | null | undefined
  /** How many alerts are of this type. */
  readonly count: number
  readonly networkCount: number
  readonly deviceTypes: Array<string>
  /** Tags of devices; what is configured applies to devices that have one of them. */
  readonly deviceTags: Array<string>
  readonly networks: Array<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** Name of the network, as Dashboard shows it. */
    readonly name: string
  }>
}

/**
 * Returns the health alert counts of an organization, by type.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/overview/byType`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-type/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsOverviewByType: Paginated<
  GetOrganizationAssuranceAlertsOverviewByTypeInput,
  GetOrganizationAssuranceAlertsOverviewByTypeOutput,
  OrganizationAssuranceAlertsOverviewByTypeItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationAssuranceAlertsOverviewByType",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/overview/byType",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts", "overview", "byType"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)",
    networkId: "s",
    severity: "s",
    types: "[e(aaa_not_enabled|acl_ipv4_conflict|afc_height_empty|afc_status_bad|ap_became_repeater|ap_noauth|ap_tunnel_down|arp_failure|asymmetry|aurora1_subnet_overlap|aurora2_consilience|auto_vpn_failure|auto_vpn_uplink_decision|bad_connectivity|bad_gateway|bad_ip6conf|bad_ipconf|bad_vlanconf|ccd|cellular_data_cap|cellular_failover|cellular_failover_bandwidth|cellular_up_down|certificate_enrollment|certificate_expiration|certificate_renewal|client_wayfinding_clustering_warning|client_wayfinding_missing_config|cloud_archive_alert|collisions_errors|config_bad_fetch|config_error|config_stale|configuration_change|console_error_authorization|console_error_timeout|country_mismatch|crc_errors|dashboard_config_generation_failure|detected_country_mismatch|device_access_issue|device_config_failure|device_no_space|device_ping_status|dfs_event_pattern|dhcp_no_leases|disassociation|dns_down|dom_stats_alert|door_tamper|eapol_test_failed|ethernet_negotiation_failure|eu_regulatory_firmware_mismatch|fan_down|faulty_cable|firewall|firmware_version|frags_errors|high_cpu_mx|high_interference|high_memory_mx|high_temperature_mx|http_acl_ipv6_conflict|https_secure_port_conflict|https_secure_trustpoint_missing|https_session_modules_conflict|image_sensor_failure|insecure_sm_networks_disabled_enrollment_auth_alert|insight_web_app|invalid_config|iot_orchestrator_grpc_down|ip_conflict|isp_issue_local_branch|jabbers_errors|known_hardware_problem|l3_dynamic_routes_overflow|l3_hosts_overflow|line_vty_conflict|line_vty_error|low_power|mac_flap_alert|manual_config_fix_required|manual_country_mismatch|mars_read_only_ap_unreachable|mcg_dr_allowed_vlans_mismatch|meraki_shelluser_conflict|meraki_tdluser_conflict|meraki_user_conflict|mg_safe_mode|mgmt_uplink_vlan_mismatch|missing_config_options|missized_errors|mmc_issue|modular_supervisor_node_group_mismatch|monitoring_stack_error|monitoring_tls_tunnel_connected|monitoring_unsupported_version|mps_down|netconf_abnormal|netconf_acl_ipv6_conflict|netconf_error_authentication|netconf_error_timeout|no_dna_license|no_enough_vty_num|no_telemetry|node_check|not_supported_compression_algorithm|not_supported_hostkey_algorithm|not_supported_kex_algorithm|not_supported_mac_algorithm|not_supported_publickey_algorithm|not_supported_ssh_algorithm|ntp_issue|odd_upstream_gateway|openroaming_firmware_incompatible|pcc_apns_check_cert|pcc_apns_expired|pcc_apns_expires_soon|pcc_duplicate_device_identifier|pcc_duplicate_imei|pcc_empty_device_identifier|pcc_empty_imei|pcc_self_signed_scep_expired|pcc_self_signed_scep_expires_soon|pending_config_approval|poe_denied|poe_overload|poe_power_error|port_channel_mixed_speed_ports|primary_uplink_status|probe_cable_unknown|push_api_device_availability|radar_detection|reboot_count|reboot_count_no_xmit_mon|reboot_count_panic|reg_dom_mismatch|rogue_dhcp|rps_backup|rps_down|secure_connect_auth_failure|secure_connect_auth_in_progress|secure_connect_auth_timeout|snmp_community_string_too_long|speed_downshift|ssh_error_authentication|ssh_error_authorization|ssh_error_timeout|ssh_port_rotary_conflict|ssid_radius_server|stack_cable_auth_failure|stack_misconfigured|stack_not_configured|stack_version_mismatch|start_monitoring_provisioning|sticky_client|stp_bpdu_conflict|stp_bpdu_delay|stp_bpduguard_active|stp_loopguard_active|stp_root_status_changed|stp_rootguard_active|stp_tcn_errors|successful_connect_degraded|switch_not_setup_as_stack|switch_required_vlans_missing|switch_reserved_vlans|switchport_allowed_vlans_missing|telemetry_collector_cert_expiration|telemetry_streaming_failure|temperature_cable_disconnect|thousand_eyes_application_alert|time_to_connect_degraded|traffic_shaping_rule_saturation|udld_err_n_mismatch|udld_err_tx_rx_loop|udld_err_unidir|unknown_config_options|unreachable|unseen|uplink_saturation|using_mtun_http|vlan_disconnect|vlan_mismatch|vlan_prefix_starvation|vmx_incompatible_firmware|voip_jitter|voip_mos|voip_packet_loss|vpn_backhaul|vpn_outage|vrrp_failover|vwlc_unclaimed_standby|wan_latency|wan_packet_loss|wan_status|wan_usage|water_cable_disconnect|water_usb_connect|wireless_capacity_degraded|wireless_coverage_degraded|wlc_add_standby|wlc_ap_guardrail|wlc_ap_limit|wlc_ap_onboard|wlc_ha_active_recovery|wlc_ha_fail_over_past_day|wlc_ha_standby_offline|wlc_ha_standby_recovery|wlc_interface_errors|wlc_unassigned_ap|wpa3_warning|wrong_console_credentials|yang_authz_conflict|yang_process_abnormal|z_canary_alert|z_canary_priority_alert)]",
    tsStart: "d",
    tsEnd: "d",
    category: "e(configuration|connectivity|device_health|experience_metrics|insights)",
    sortBy: "e(count|lastAlertedAt|networkCount|severity|startedAt)",
    serials: "[s]",
    deviceTypes: "[e(Campus Gateway|Catalyst AP|Catalyst Controller|Catalyst Switch|MCG|MG|MR|MS|MT|MV|MX|VMX|WLC|Z)]",
    deviceTags: "[s]",
    active: "b",
    dismissed: "b",
    resolved: "b",
    includeDeviceTags: "b",
    includeNetworks: "b",
    suppressAlertsForOfflineNodes: "b"
  },
  response: "{items:[{type:s!,categoryType:s!,severity:s!,lastAlertedAt:d!,lastResolvedAt:d,count:i!,networkCount:i!,deviceTypes:[s]!,deviceTags:[s]!,networks:[{id:s!,name:s!}]!}]!,meta:{counts:{items:i!}!}!}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewHistoricalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** In seconds. */
  readonly segmentDuration: Seconds
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only alerts of this severity. */
  readonly severity?: string | undefined
  /** Only those of one of these types. */
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewHistoricalTypeInput> | undefined
  /** Only alerts that began after this time. In ISO 8601. */
  readonly tsStart: Timestamp
  /** Only alerts that began before this time. In ISO 8601. */
  readonly tsEnd?: Timestamp | undefined
  /** Only those of this category. */
  readonly category?: OrganizationAssuranceAlertsOverviewHistoricalCategoryInput | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only alerts that affect one of these types of device. */
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewHistoricalDeviceTypeInput> | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewHistoricalTypeInput =
  | "aaa_not_enabled"
  | "acl_ipv4_conflict"
  | "afc_height_empty"
  | "afc_status_bad"
  | "ap_became_repeater"
  | "ap_noauth"
  | "ap_tunnel_down"
  | "arp_failure"
  | "asymmetry"
  | "aurora1_subnet_overlap"
  | "aurora2_consilience"
  | "auto_vpn_failure"
  | "auto_vpn_uplink_decision"
  | "bad_connectivity"
  | "bad_gateway"
  | "bad_ip6conf"
  | "bad_ipconf"
  | "bad_vlanconf"
  | "ccd"
  | "cellular_data_cap"
  | "cellular_failover"
  | "cellular_failover_bandwidth"
  | "cellular_up_down"
  | "certificate_enrollment"
  | "certificate_expiration"
  | "certificate_renewal"
  | "client_wayfinding_clustering_warning"
  | "client_wayfinding_missing_config"
  | "cloud_archive_alert"
  | "collisions_errors"
  | "config_bad_fetch"
  | "config_error"
  | "config_stale"
  | "configuration_change"
  | "console_error_authorization"
  | "console_error_timeout"
  | "country_mismatch"
  | "crc_errors"
  | "dashboard_config_generation_failure"
  | "detected_country_mismatch"
  | "device_access_issue"
  | "device_config_failure"
  | "device_no_space"
  | "device_ping_status"
  | "dfs_event_pattern"
  | "dhcp_no_leases"
  | "disassociation"
  | "dns_down"
  | "dom_stats_alert"
  | "door_tamper"
  | "eapol_test_failed"
  | "ethernet_negotiation_failure"
  | "eu_regulatory_firmware_mismatch"
  | "fan_down"
  | "faulty_cable"
  | "firewall"
  | "firmware_version"
  | "frags_errors"
  | "high_cpu_mx"
  | "high_interference"
  | "high_memory_mx"
  | "high_temperature_mx"
  | "http_acl_ipv6_conflict"
  | "https_secure_port_conflict"
  | "https_secure_trustpoint_missing"
  | "https_session_modules_conflict"
  | "image_sensor_failure"
  | "insecure_sm_networks_disabled_enrollment_auth_alert"
  | "insight_web_app"
  | "invalid_config"
  | "iot_orchestrator_grpc_down"
  | "ip_conflict"
  | "isp_issue_local_branch"
  | "jabbers_errors"
  | "known_hardware_problem"
  | "l3_dynamic_routes_overflow"
  | "l3_hosts_overflow"
  | "line_vty_conflict"
  | "line_vty_error"
  | "low_power"
  | "mac_flap_alert"
  | "manual_config_fix_required"
  | "manual_country_mismatch"
  | "mars_read_only_ap_unreachable"
  | "mcg_dr_allowed_vlans_mismatch"
  | "meraki_shelluser_conflict"
  | "meraki_tdluser_conflict"
  | "meraki_user_conflict"
  | "mg_safe_mode"
  | "mgmt_uplink_vlan_mismatch"
  | "missing_config_options"
  | "missized_errors"
  | "mmc_issue"
  | "modular_supervisor_node_group_mismatch"
  | "monitoring_stack_error"
  | "monitoring_tls_tunnel_connected"
  | "monitoring_unsupported_version"
  | "mps_down"
  | "netconf_abnormal"
  | "netconf_acl_ipv6_conflict"
  | "netconf_error_authentication"
  | "netconf_error_timeout"
  | "no_dna_license"
  | "no_enough_vty_num"
  | "no_telemetry"
  | "node_check"
  | "not_supported_compression_algorithm"
  | "not_supported_hostkey_algorithm"
  | "not_supported_kex_algorithm"
  | "not_supported_mac_algorithm"
  | "not_supported_publickey_algorithm"
  | "not_supported_ssh_algorithm"
  | "ntp_issue"
  | "odd_upstream_gateway"
  | "openroaming_firmware_incompatible"
  | "pcc_apns_check_cert"
  | "pcc_apns_expired"
  | "pcc_apns_expires_soon"
  | "pcc_duplicate_device_identifier"
  | "pcc_duplicate_imei"
  | "pcc_empty_device_identifier"
  | "pcc_empty_imei"
  | "pcc_self_signed_scep_expired"
  | "pcc_self_signed_scep_expires_soon"
  | "pending_config_approval"
  | "poe_denied"
  | "poe_overload"
  | "poe_power_error"
  | "port_channel_mixed_speed_ports"
  | "primary_uplink_status"
  | "probe_cable_unknown"
  | "push_api_device_availability"
  | "radar_detection"
  | "reboot_count"
  | "reboot_count_no_xmit_mon"
  | "reboot_count_panic"
  | "reg_dom_mismatch"
  | "rogue_dhcp"
  | "rps_backup"
  | "rps_down"
  | "secure_connect_auth_failure"
  | "secure_connect_auth_in_progress"
  | "secure_connect_auth_timeout"
  | "snmp_community_string_too_long"
  | "speed_downshift"
  | "ssh_error_authentication"
  | "ssh_error_authorization"
  | "ssh_error_timeout"
  | "ssh_port_rotary_conflict"
  | "ssid_radius_server"
  | "stack_cable_auth_failure"
  | "stack_misconfigured"
  | "stack_not_configured"
  | "stack_version_mismatch"
  | "start_monitoring_provisioning"
  | "sticky_client"
  | "stp_bpdu_conflict"
  | "stp_bpdu_delay"
  | "stp_bpduguard_active"
  | "stp_loopguard_active"
  | "stp_root_status_changed"
  | "stp_rootguard_active"
  | "stp_tcn_errors"
  | "successful_connect_degraded"
  | "switch_not_setup_as_stack"
  | "switch_required_vlans_missing"
  | "switch_reserved_vlans"
  | "switchport_allowed_vlans_missing"
  | "telemetry_collector_cert_expiration"
  | "telemetry_streaming_failure"
  | "temperature_cable_disconnect"
  | "thousand_eyes_application_alert"
  | "time_to_connect_degraded"
  | "traffic_shaping_rule_saturation"
  | "udld_err_n_mismatch"
  | "udld_err_tx_rx_loop"
  | "udld_err_unidir"
  | "unknown_config_options"
  | "unreachable"
  | "unseen"
  | "uplink_saturation"
  | "using_mtun_http"
  | "vlan_disconnect"
  | "vlan_mismatch"
  | "vlan_prefix_starvation"
  | "vmx_incompatible_firmware"
  | "voip_jitter"
  | "voip_mos"
  | "voip_packet_loss"
  | "vpn_backhaul"
  | "vpn_outage"
  | "vrrp_failover"
  | "vwlc_unclaimed_standby"
  | "wan_latency"
  | "wan_packet_loss"
  | "wan_status"
  | "wan_usage"
  | "water_cable_disconnect"
  | "water_usb_connect"
  | "wireless_capacity_degraded"
  | "wireless_coverage_degraded"
  | "wlc_add_standby"
  | "wlc_ap_guardrail"
  | "wlc_ap_limit"
  | "wlc_ap_onboard"
  | "wlc_ha_active_recovery"
  | "wlc_ha_fail_over_past_day"
  | "wlc_ha_standby_offline"
  | "wlc_ha_standby_recovery"
  | "wlc_interface_errors"
  | "wlc_unassigned_ap"
  | "wpa3_warning"
  | "wrong_console_credentials"
  | "yang_authz_conflict"
  | "yang_process_abnormal"
  | "z_canary_alert"
  | "z_canary_priority_alert"
  | Unlisted

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewHistoricalCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | Unlisted

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewHistoricalDeviceTypeInput =
  | "Campus Gateway"
  | "Catalyst AP"
  | "Catalyst Controller"
  | "Catalyst Switch"
  | "MCG"
  | "MG"
  | "MR"
  | "MS"
  | "MT"
  | "MV"
  | "MX"
  | "VMX"
  | "WLC"
  | "Z"
  | Unlisted

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistorical {
  /** The entries of this page. */
  readonly items: Array<OrganizationAssuranceAlertsOverviewHistoricalItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: OrganizationAssuranceAlertsOverviewHistoricalMeta
}

/**
 * `items[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalItem {
  /** In ISO 8601. */
  readonly segmentStart: string
  readonly totals: OrganizationAssuranceAlertsOverviewHistoricalItemTotals
  readonly byAlertType: Array<OrganizationAssuranceAlertsOverviewHistoricalItemByAlertType>
}

/**
 * `items[].totals` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalItemTotals {
  readonly informational?: number | null | undefined
  readonly warning?: number | null | undefined
  readonly critical?: number | null | undefined
}

/**
 * `items[].byAlertType[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalItemByAlertType {
  readonly type?: string | null | undefined
  readonly informational?: number | null | undefined
  readonly warning?: number | null | undefined
  readonly critical?: number | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalMeta {
  /** How many entries the whole list has. */
  readonly counts: { readonly items: number }
}

/**
 * Returns how many health alerts an organization had, by interval and severity.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/overview/historical`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-historical/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsOverviewHistorical: Read<
  GetOrganizationAssuranceAlertsOverviewHistoricalInput,
  OrganizationAssuranceAlertsOverviewHistorical
> = /*#__PURE__*/ read({
  id: "getOrganizationAssuranceAlertsOverviewHistorical",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/overview/historical",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts", "overview", "historical"],
  query: {
    segmentDuration: "t!",
    networkId: "s",
    severity: "s",
    types: "[e(aaa_not_enabled|acl_ipv4_conflict|afc_height_empty|afc_status_bad|ap_became_repeater|ap_noauth|ap_tunnel_down|arp_failure|asymmetry|aurora1_subnet_overlap|aurora2_consilience|auto_vpn_failure|auto_vpn_uplink_decision|bad_connectivity|bad_gateway|bad_ip6conf|bad_ipconf|bad_vlanconf|ccd|cellular_data_cap|cellular_failover|cellular_failover_bandwidth|cellular_up_down|certificate_enrollment|certificate_expiration|certificate_renewal|client_wayfinding_clustering_warning|client_wayfinding_missing_config|cloud_archive_alert|collisions_errors|config_bad_fetch|config_error|config_stale|configuration_change|console_error_authorization|console_error_timeout|country_mismatch|crc_errors|dashboard_config_generation_failure|detected_country_mismatch|device_access_issue|device_config_failure|device_no_space|device_ping_status|dfs_event_pattern|dhcp_no_leases|disassociation|dns_down|dom_stats_alert|door_tamper|eapol_test_failed|ethernet_negotiation_failure|eu_regulatory_firmware_mismatch|fan_down|faulty_cable|firewall|firmware_version|frags_errors|high_cpu_mx|high_interference|high_memory_mx|high_temperature_mx|http_acl_ipv6_conflict|https_secure_port_conflict|https_secure_trustpoint_missing|https_session_modules_conflict|image_sensor_failure|insecure_sm_networks_disabled_enrollment_auth_alert|insight_web_app|invalid_config|iot_orchestrator_grpc_down|ip_conflict|isp_issue_local_branch|jabbers_errors|known_hardware_problem|l3_dynamic_routes_overflow|l3_hosts_overflow|line_vty_conflict|line_vty_error|low_power|mac_flap_alert|manual_config_fix_required|manual_country_mismatch|mars_read_only_ap_unreachable|mcg_dr_allowed_vlans_mismatch|meraki_shelluser_conflict|meraki_tdluser_conflict|meraki_user_conflict|mg_safe_mode|mgmt_uplink_vlan_mismatch|missing_config_options|missized_errors|mmc_issue|modular_supervisor_node_group_mismatch|monitoring_stack_error|monitoring_tls_tunnel_connected|monitoring_unsupported_version|mps_down|netconf_abnormal|netconf_acl_ipv6_conflict|netconf_error_authentication|netconf_error_timeout|no_dna_license|no_enough_vty_num|no_telemetry|node_check|not_supported_compression_algorithm|not_supported_hostkey_algorithm|not_supported_kex_algorithm|not_supported_mac_algorithm|not_supported_publickey_algorithm|not_supported_ssh_algorithm|ntp_issue|odd_upstream_gateway|openroaming_firmware_incompatible|pcc_apns_check_cert|pcc_apns_expired|pcc_apns_expires_soon|pcc_duplicate_device_identifier|pcc_duplicate_imei|pcc_empty_device_identifier|pcc_empty_imei|pcc_self_signed_scep_expired|pcc_self_signed_scep_expires_soon|pending_config_approval|poe_denied|poe_overload|poe_power_error|port_channel_mixed_speed_ports|primary_uplink_status|probe_cable_unknown|push_api_device_availability|radar_detection|reboot_count|reboot_count_no_xmit_mon|reboot_count_panic|reg_dom_mismatch|rogue_dhcp|rps_backup|rps_down|secure_connect_auth_failure|secure_connect_auth_in_progress|secure_connect_auth_timeout|snmp_community_string_too_long|speed_downshift|ssh_error_authentication|ssh_error_authorization|ssh_error_timeout|ssh_port_rotary_conflict|ssid_radius_server|stack_cable_auth_failure|stack_misconfigured|stack_not_configured|stack_version_mismatch|start_monitoring_provisioning|sticky_client|stp_bpdu_conflict|stp_bpdu_delay|stp_bpduguard_active|stp_loopguard_active|stp_root_status_changed|stp_rootguard_active|stp_tcn_errors|successful_connect_degraded|switch_not_setup_as_stack|switch_required_vlans_missing|switch_reserved_vlans|switchport_allowed_vlans_missing|telemetry_collector_cert_expiration|telemetry_streaming_failure|temperature_cable_disconnect|thousand_eyes_application_alert|time_to_connect_degraded|traffic_shaping_rule_saturation|udld_err_n_mismatch|udld_err_tx_rx_loop|udld_err_unidir|unknown_config_options|unreachable|unseen|uplink_saturation|using_mtun_http|vlan_disconnect|vlan_mismatch|vlan_prefix_starvation|vmx_incompatible_firmware|voip_jitter|voip_mos|voip_packet_loss|vpn_backhaul|vpn_outage|vrrp_failover|vwlc_unclaimed_standby|wan_latency|wan_packet_loss|wan_status|wan_usage|water_cable_disconnect|water_usb_connect|wireless_capacity_degraded|wireless_coverage_degraded|wlc_add_standby|wlc_ap_guardrail|wlc_ap_limit|wlc_ap_onboard|wlc_ha_active_recovery|wlc_ha_fail_over_past_day|wlc_ha_standby_offline|wlc_ha_standby_recovery|wlc_interface_errors|wlc_unassigned_ap|wpa3_warning|wrong_console_credentials|yang_authz_conflict|yang_process_abnormal|z_canary_alert|z_canary_priority_alert)]",
    tsStart: "d!",
    tsEnd: "d",
    category: "e(configuration|connectivity|device_health|experience_metrics|insights)",
    serials: "[s]",
    deviceTypes: "[e(Campus Gateway|Catalyst AP|Catalyst Controller|Catalyst Switch|MCG|MG|MR|MS|MT|MV|MX|VMX|WLC|Z)]"
  },
  response: "{items:[{segmentStart:d!,totals:{informational:i,warning:i,critical:i}!,byAlertType:[{type:s,informational:i,warning:i,critical:i}]!}]!,meta:{counts:{items:i!}!}!}"
})

/**
 * The input of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfiles {
  /** The entries of this page. */
  readonly items: Array<OrganizationAssuranceAlertsProfilesItem>
  /** Facts about the list, such as how many entries it has. */
  readonly meta: OrganizationAssuranceAlertsProfilesMeta
}

/**
 * `items[]` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItem {
  readonly profileId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly networkIds?: Array<string> | null | undefined
  readonly alertTypes?: Array<string> | null | undefined
  /** Which schedule says when alerts are sent. */
  readonly alertScheduleId?: string | null | undefined
  readonly configuration?: OrganizationAssuranceAlertsProfilesItemConfiguration | null | undefined
}

/**
 * `items[].configuration` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfiguration {
  /** Whether alerts of these types are sent. */
  readonly enabled?: boolean | null | undefined
  readonly maintenance?: OrganizationAssuranceAlertsProfilesItemConfigurationMaintenance | null | undefined
  /** Who is told of this alert. */
  readonly alertDestinations?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinations | null | undefined
}

/**
 * `items[].configuration.maintenance` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationMaintenance {
  /** Whether alerts are held back during maintenance. */
  readonly silencing?: {
    /** Whether alerts are held back while maintenance is under way. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `items[].configuration.alertDestinations` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinations {
  readonly email?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsEmail | null | undefined
  readonly sms?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsSms | null | undefined
  readonly webhook?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhook | null | undefined
}

/**
 * `items[].configuration.alertDestinations.email` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsEmail {
  /** Whether alerts of this type are sent this way. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: Array<string> | null | undefined
}

/**
 * `items[].configuration.alertDestinations.sms` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsSms {
  /** Whether alerts of this type are sent this way. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: Array<string> | null | undefined
}

/**
 * `items[].configuration.alertDestinations.webhook` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhook {
  /** Whether alerts of this type are sent this way. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: Array<OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhookRecipient> | null | undefined
}

/**
 * `items[].configuration.alertDestinations.webhook.recipients[]` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhookRecipient {
  /** Id of a webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Where the webhook is posted to. */
  readonly url?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesMeta {
  /** How many entries the whole list has. */
  readonly counts: OrganizationAssuranceAlertsProfilesMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesMetaCounts {
  /** Counts of the entries of the list. */
  readonly items: {
    /** How many entries the whole list has, all pages together. */
    readonly total: number
    /** How many entries are on the pages that follow. */
    readonly remaining: number
  }
}

/**
 * Lists the health alert profiles of an organization.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/profiles`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationAssuranceAlertsProfiles: Read<
  GetOrganizationAssuranceAlertsProfilesInput,
  OrganizationAssuranceAlertsProfiles
> = /*#__PURE__*/ read({
  id: "getOrganizationAssuranceAlertsProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/profiles",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  response: "{items:[{profileId:s,name:s,organizationId:s,networkIds:[s],alertTypes:[s],alertScheduleId:s~,configuration:{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b,recipients:[s]},sms:{enabled:b,recipients:[s]},webhook:{enabled:b,recipients:[{id:s,name:s,url:s}]}}}}]!,meta:{counts:{items:{total:i!,remaining:i!}!}!}!}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationAssuranceAlertsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds: ReadonlyArray<string>
  /** Kinds of alerts that the profile is about. */
  readonly alertTypes: ReadonlyArray<string>
  /** Which schedule says when alerts are sent. */
  readonly alertScheduleId?: string | null | undefined
  readonly configuration: OrganizationAssuranceAlertsProfileConfigurationInput
}

/**
 * `configuration` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationInput {
  /** Whether alerts of these types are sent. */
  readonly enabled?: boolean | null | undefined
  readonly maintenance?: OrganizationAssuranceAlertsProfileConfigurationMaintenanceInput | null | undefined
  /** Who is told of this alert. */
  readonly alertDestinations?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsInput | null | undefined
}

/**
 * `configuration.maintenance` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationMaintenanceInput {
  /** Whether alerts are held back during maintenance. */
  readonly silencing?: {
    /** Whether alerts are held back while maintenance is under way. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `configuration.alertDestinations` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsInput {
  readonly email: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput
  readonly sms?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput | null | undefined
  readonly webhook: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput
}

/**
 * `configuration.alertDestinations.email` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput {
  /** Whether alerts of this type are sent this way. */
  readonly enabled: boolean
  /** Who is told of the alert. */
  readonly recipients?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfile {
  /** Other operations take it as `profileId`. */
  readonly profileId: string
  readonly name?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly networkIds?: Array<string> | null | undefined
  /** Kinds of alerts that the profile is about. */
  readonly alertTypes?: Array<string> | null | undefined
  /** Which schedule says when alerts are sent. */
  readonly alertScheduleId?: string | null | undefined
  readonly configuration?: OrganizationAssuranceAlertsProfileConfiguration | null | undefined
}

/**
 * `configuration` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfiguration {
  /** Whether alerts of these types are sent. */
  readonly enabled?: boolean | null | undefined
  readonly maintenance?: OrganizationAssuranceAlertsProfileConfigurationMaintenance | null | undefined
  /** Who is told of this alert. */
  readonly alertDestinations?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinations | null | undefined
}

/**
 * `configuration.maintenance` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationMaintenance {
  /** Whether alerts are held back during maintenance. */
  readonly silencing?: {
    /** Whether alerts are held back while maintenance is under way. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `configuration.alertDestinations` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinations {
  readonly email?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | null | undefined
  readonly sms?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsSms | null | undefined
  readonly webhook?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhook | null | undefined
}

/**
 * `configuration.alertDestinations.email` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail {
  /** Whether alerts of this type are sent this way. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: Array<string> | null | undefined
}

/**
 * `configuration.alertDestinations.sms` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsSms {
  /** Whether alerts of this type are sent this way. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: Array<string> | null | undefined
}

/**
 * `configuration.alertDestinations.webhook` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhook {
  /** Whether alerts of this type are sent this way. */
  readonly enabled?: boolean | null | undefined
  /** Who is told of the alert. */
  readonly recipients?: Array<OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhookRecipient> | null | undefined
}

/**
 * `configuration.alertDestinations.webhook.recipients[]` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhookRecipient {
  /** Id of a webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** Where the webhook is posted to. */
  readonly url?: string | null | undefined
}

/**
 * Creates a health alert profile in an organization.
 *
 * `POST /organizations/{organizationId}/assurance/alerts/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/assurance/alerts/profiles`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-assurance-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationAssuranceAlertsProfile: Batchable<
  CreateOrganizationAssuranceAlertsProfileInput,
  OrganizationAssuranceAlertsProfile
> = /*#__PURE__*/ batchable({
  id: "createOrganizationAssuranceAlertsProfile",
  method: "POST",
  path: "/organizations/{organizationId}/assurance/alerts/profiles",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  body: {
    name: "s!",
    networkIds: "[s]!",
    alertTypes: "[s]!",
    alertScheduleId: "s~",
    configuration: "{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b!,recipients:[s]}!,sms:{enabled:b!,recipients:[s]},webhook:{enabled:b!,recipients:[s]}!}}!"
  },
  response: "{profileId:s!,name:s,organizationId:s,networkIds:[s],alertTypes:[s],alertScheduleId:s~,configuration:{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b,recipients:[s]},sms:{enabled:b,recipients:[s]},webhook:{enabled:b,recipients:[{id:s,name:s,url:s}]}}}}",
  batch: { resource: "/organizations/{organizationId}/assurance/alerts/profiles", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationAssuranceAlertsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which assurance alert profile: its `profileId` as `getOrganizationAssuranceAlertsProfiles` lists it. */
  readonly profileId: string | number
  readonly name: string
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds: ReadonlyArray<string>
  /** Kinds of alerts that the profile is about. */
  readonly alertTypes: ReadonlyArray<string>
  /** Which schedule says when alerts are sent. */
  readonly alertScheduleId?: string | null | undefined
  readonly configuration: OrganizationAssuranceAlertsProfileConfigurationInput
}

/**
 * Updates a health alert profile of an organization.
 *
 * `PUT /organizations/{organizationId}/assurance/alerts/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/assurance/alerts/profiles/{profileId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-assurance-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationAssuranceAlertsProfile: Batchable<
  UpdateOrganizationAssuranceAlertsProfileInput,
  OrganizationAssuranceAlertsProfile
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationAssuranceAlertsProfile",
  method: "PUT",
  path: "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  body: {
    name: "s!",
    networkIds: "[s]!",
    alertTypes: "[s]!",
    alertScheduleId: "s~",
    configuration: "{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b!,recipients:[s]}!,sms:{enabled:b!,recipients:[s]},webhook:{enabled:b!,recipients:[s]}!}}!"
  },
  response: "{profileId:s!,name:s,organizationId:s,networkIds:[s],alertTypes:[s],alertScheduleId:s~,configuration:{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b,recipients:[s]},sms:{enabled:b,recipients:[s]},webhook:{enabled:b,recipients:[{id:s,name:s,url:s}]}}}}",
  batch: { resource: "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationAssuranceAlertsProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which assurance alert profile: its `profileId` as `getOrganizationAssuranceAlertsProfiles` lists it. */
  readonly profileId: string | number
}

/**
 * Deletes a health alert profile of an organization.
 *
 * `DELETE /organizations/{organizationId}/assurance/alerts/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/assurance/alerts/profiles/{profileId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-assurance-alerts-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationAssuranceAlertsProfile: Batchable<
  DeleteOrganizationAssuranceAlertsProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationAssuranceAlertsProfile",
  method: "DELETE",
  path: "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}",
  tag: "organizations",
  category: "configure",
  subTags: ["alerts", "profiles"],
  batch: { resource: "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link restoreOrganizationAssuranceAlerts}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RestoreOrganizationAssuranceAlertsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which alerts, by id as `getOrganizationAssuranceAlerts` lists them. */
  readonly alertIds: ReadonlyArray<string>
}

/**
 * Restores dismissed health alerts of an organization.
 *
 * `POST /organizations/{organizationId}/assurance/alerts/restore`
 *
 * @see https://developer.cisco.com/meraki/api-v1/restore-organization-assurance-alerts/
 * @since 0.2.0
 * @category monitor
 */
export const restoreOrganizationAssuranceAlerts: Write<
  RestoreOrganizationAssuranceAlertsInput,
  void
> = /*#__PURE__*/ write({
  id: "restoreOrganizationAssuranceAlerts",
  method: "POST",
  path: "/organizations/{organizationId}/assurance/alerts/restore",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts"],
  body: { alertIds: "[s]!" }
})

/**
 * The input of {@link getOrganizationAssuranceAlertsTaxonomyCategories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsTaxonomyCategoriesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsTaxonomyCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsTaxonomyCategory {
  readonly type: string
  /** Name of the alert for people to read. */
  readonly title: string
}

/**
 * Lists the health alert categories of an organization.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/taxonomy/categories`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-categories/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsTaxonomyCategories: Read<
  GetOrganizationAssuranceAlertsTaxonomyCategoriesInput,
  Array<OrganizationAssuranceAlertsTaxonomyCategory>
> = /*#__PURE__*/ read({
  id: "getOrganizationAssuranceAlertsTaxonomyCategories",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/taxonomy/categories",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts", "taxonomy", "categories"],
  response: "[{type:s!,title:s!}]"
})

/**
 * The input of {@link getOrganizationAssuranceAlertsTaxonomyTypes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsTaxonomyTypesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsTaxonomyTypes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsTaxonomyType {
  readonly type: string
  /** Name of the alert for people to read. */
  readonly title: string
  readonly categoryType: string
  readonly severities: Array<{ readonly type: string }>
  readonly deviceTypes: Array<string>
}

/**
 * Lists the health alert types of an organization.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/taxonomy/types`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-types/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsTaxonomyTypes: Read<
  GetOrganizationAssuranceAlertsTaxonomyTypesInput,
  Array<OrganizationAssuranceAlertsTaxonomyType>
> = /*#__PURE__*/ read({
  id: "getOrganizationAssuranceAlertsTaxonomyTypes",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/taxonomy/types",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts", "taxonomy", "types"],
  response: "[{type:s!,title:s!,categoryType:s!,severities:[{type:s!}]!,deviceTypes:[s]!}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationAssuranceAlert}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which health alert: its `id` as `getOrganizationAssuranceAlerts` lists it. */
  readonly id: string | number
}

/**
 * Returns one health alert of an organization.
 *
 * `GET /organizations/{organizationId}/assurance/alerts/{id}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alert/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationAssuranceAlert: Read<
  GetOrganizationAssuranceAlertInput,
  OrganizationAssuranceAlert
> = /*#__PURE__*/ read({
  id: "getOrganizationAssuranceAlert",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/{id}",
  tag: "organizations",
  category: "monitor",
  subTags: ["alerts"],
  response: "{id:s!,categoryType:s!,network:{name:s!,id:s!,url:s!}!,startedAt:d!,resolvedAt:d~,dismissedAt:d~,deviceType:s~,type:s!,title:s!,description:s~,severity:s!,scope:{devices:[{url:s,name:s,order:i,productType:s,serial:s,mac:s,imei:(s|n),lldp:{port:s}}],applications:[{*:*}],peers:[{*:*}],others:[{*:*}]}}"
})

/**
 * The input of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationBrandingPoliciesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPolicy {
  readonly name: string | null
  /** Whether administrators see Dashboard as the policy says. */
  readonly enabled?: boolean | null | undefined
  /** Who sees the branding. */
  readonly adminSettings?: OrganizationBrandingPolicyAdminSettings | null | undefined
  /** What administrators see of the help pages. */
  readonly helpSettings?: OrganizationBrandingPolicyHelpSettings | null | undefined
  /** Picture that stands in for the Meraki logo. */
  readonly customLogo?: OrganizationBrandingPolicyCustomLogo | null | undefined
}

/**
 * `[].adminSettings` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyAdminSettings {
  /** Which administrators see the branding. */
  readonly appliesTo?: OrganizationBrandingPolicyAdminSettingsAppliesTo | null | undefined
  /** Which administrators, tags or networks are meant, as `appliesTo` says. */
  readonly values?: Array<string> | null | undefined
}

/**
 * `[].adminSettings.appliesTo` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationBrandingPolicyAdminSettingsAppliesTo =
  | "All SAML admins"
  | "All admins"
  | "All admins of networks tagged..."
  | "All admins of networks..."
  | "All enterprise admins"
  | "All network admins"
  | "All organization admins"
  | "Specific admins..."
  | Unlisted

/**
 * `[].helpSettings` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyHelpSettings {
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly helpTab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly getHelpSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly communitySubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly casesSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly dataProtectionRequestsSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  readonly getHelpSubtabKnowledgeBaseSearch?: string | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly universalSearchKnowledgeBaseSearch?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly ciscoMerakiProductDocumentation?: string | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly supportContactInfo?: string | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly newFeaturesSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly firewallInfoSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly apiDocsSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly hardwareReplacementsSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly smForums?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly helpWidget?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
}

/**
 * `[].customLogo` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyCustomLogo {
  /** Whether an image of one's own takes the place of Cisco's. */
  readonly enabled?: boolean | null | undefined
  readonly image?: OrganizationBrandingPolicyCustomLogoImage | null | undefined
}

/**
 * `[].customLogo.image` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyCustomLogoImage {
  readonly preview?: OrganizationBrandingPolicyCustomLogoImagePreview | null | undefined
}

/**
 * `[].customLogo.image.preview` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyCustomLogoImagePreview {
  /** Where the image can be seen. */
  readonly url?: string | null | undefined
  /** Until when it is valid. In ISO 8601. */
  readonly expiresAt?: string | null | undefined
}

/**
 * Lists the branding policies that an organization has.
 *
 * `GET /organizations/{organizationId}/brandingPolicies`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationBrandingPolicies: Read<
  GetOrganizationBrandingPoliciesInput,
  Array<OrganizationBrandingPolicy>
> = /*#__PURE__*/ read({
  id: "getOrganizationBrandingPolicies",
  method: "GET",
  path: "/organizations/{organizationId}/brandingPolicies",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies"],
  response: "[{name:s~,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationBrandingPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Whether administrators see Dashboard as the policy says. */
  readonly enabled?: boolean | null | undefined
  /** Who sees the branding. */
  readonly adminSettings?: OrganizationBrandingPolicyAdminSettingsInput | null | undefined
  /** What administrators see of the help pages. */
  readonly helpSettings?: OrganizationBrandingPolicyHelpSettingsInput | null | undefined
  /** Picture that stands in for the Meraki logo. */
  readonly customLogo?: OrganizationBrandingPolicyCustomLogoInput | null | undefined
}

/**
 * `adminSettings` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyAdminSettingsInput {
  /** Which administrators see the branding. */
  readonly appliesTo?: OrganizationBrandingPolicyAdminSettingsAppliesToInput | null | undefined
  /** Which administrators, tags or networks are meant, as `appliesTo` says. */
  readonly values?: ReadonlyArray<string> | null | undefined
}

/**
 * `adminSettings.appliesTo` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationBrandingPolicyAdminSettingsAppliesToInput =
  | "All SAML admins"
  | "All admins"
  | "All admins of networks tagged..."
  | "All admins of networks..."
  | "All enterprise admins"
  | "All network admins"
  | "All organization admins"
  | "Specific admins..."
  | Unlisted

/**
 * `helpSettings` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyHelpSettingsInput {
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly helpTab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly getHelpSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly communitySubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly casesSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly dataProtectionRequestsSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  readonly getHelpSubtabKnowledgeBaseSearch?: string | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly universalSearchKnowledgeBaseSearch?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly ciscoMerakiProductDocumentation?: string | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly supportContactInfo?: string | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly newFeaturesSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly firewallInfoSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly apiDocsSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly hardwareReplacementsSubtab?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly smForums?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
  /** Whether this part of the help pages is hidden, shown or replaced. */
  readonly helpWidget?: "default or inherit" | "hide" | "show" | Unlisted | null | undefined
}

/**
 * `customLogo` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyCustomLogoInput {
  /** Whether an image of one's own takes the place of Cisco's. */
  readonly enabled?: boolean | null | undefined
  readonly image?: OrganizationBrandingPolicyCustomLogoImageInput | null | undefined
}

/**
 * `customLogo.image` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyCustomLogoImageInput {
  /** The file itself, in base64. */
  readonly contents?: string | null | undefined
  /** File type of the picture: `png`, `gif` or `jpg`. */
  readonly format?: "gif" | "jpg" | "png" | Unlisted | null | undefined
}

/**
 * Creates a branding policy in an organization.
 *
 * `POST /organizations/{organizationId}/brandingPolicies`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/brandingPolicies`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-branding-policy/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationBrandingPolicy: Batchable<
  CreateOrganizationBrandingPolicyInput,
  OrganizationBrandingPolicy
> = /*#__PURE__*/ batchable({
  id: "createOrganizationBrandingPolicy",
  method: "POST",
  path: "/organizations/{organizationId}/brandingPolicies",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies"],
  body: {
    name: "s!",
    enabled: "b",
    adminSettings: "{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]}",
    helpSettings: "{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)}",
    customLogo: "{enabled:b,image:{contents:y,format:e(gif|jpg|png)}}"
  },
  response: "{name:s~,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}",
  batch: { resource: "/organizations/{organizationId}/brandingPolicies", operation: "create" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationBrandingPoliciesPriorities}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationBrandingPoliciesPrioritiesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationBrandingPoliciesPriorities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationBrandingPoliciesPriorities {
  readonly brandingPolicyIds?: Array<string> | null | undefined
}

/**
 * Returns the priority order of branding policies in an organization.
 *
 * `GET /organizations/{organizationId}/brandingPolicies/priorities`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies-priorities/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationBrandingPoliciesPriorities: Read<
  GetOrganizationBrandingPoliciesPrioritiesInput,
  OrganizationBrandingPoliciesPriorities
> = /*#__PURE__*/ read({
  id: "getOrganizationBrandingPoliciesPriorities",
  method: "GET",
  path: "/organizations/{organizationId}/brandingPolicies/priorities",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies", "priorities"],
  response: "{brandingPolicyIds:[s]}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationBrandingPoliciesPriorities}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationBrandingPoliciesPrioritiesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly brandingPolicyIds?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the priority order of branding policies in an organization.
 *
 * `PUT /organizations/{organizationId}/brandingPolicies/priorities`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/brandingPolicies/priorities`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-branding-policies-priorities/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationBrandingPoliciesPriorities: Batchable<
  UpdateOrganizationBrandingPoliciesPrioritiesInput,
  OrganizationBrandingPoliciesPriorities
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationBrandingPoliciesPriorities",
  method: "PUT",
  path: "/organizations/{organizationId}/brandingPolicies/priorities",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies", "priorities"],
  body: { brandingPolicyIds: "[s]" },
  response: "{brandingPolicyIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/brandingPolicies/priorities", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationBrandingPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly brandingPolicyId: string | number
}

/**
 * Returns one branding policy of an organization.
 *
 * `GET /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-branding-policy/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationBrandingPolicy: Read<
  GetOrganizationBrandingPolicyInput,
  OrganizationBrandingPolicy
> = /*#__PURE__*/ read({
  id: "getOrganizationBrandingPolicy",
  method: "GET",
  path: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies"],
  response: "{name:s~,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationBrandingPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly brandingPolicyId: string | number
  readonly name: string | null
  /** Whether administrators see Dashboard as the policy says. */
  readonly enabled?: boolean | null | undefined
  /** Who sees the branding. */
  readonly adminSettings?: OrganizationBrandingPolicyAdminSettingsInput | null | undefined
  /** What administrators see of the help pages. */
  readonly helpSettings?: OrganizationBrandingPolicyHelpSettingsInput | null | undefined
  /** Picture that stands in for the Meraki logo. */
  readonly customLogo?: OrganizationBrandingPolicyCustomLogoInput | null | undefined
}

/**
 * Updates a branding policy of an organization.
 *
 * `PUT /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-branding-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationBrandingPolicy: Batchable<
  UpdateOrganizationBrandingPolicyInput,
  OrganizationBrandingPolicy
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationBrandingPolicy",
  method: "PUT",
  path: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies"],
  body: {
    name: "s~!",
    enabled: "b",
    adminSettings: "{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]}",
    helpSettings: "{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)}",
    customLogo: "{enabled:b,image:{contents:y,format:e(gif|jpg|png)}}"
  },
  response: "{name:s~,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}",
  batch: { resource: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationBrandingPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationBrandingPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly brandingPolicyId: string | number
}

/**
 * Deletes a branding policy of an organization.
 *
 * `DELETE /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-branding-policy/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationBrandingPolicy: Batchable<
  DeleteOrganizationBrandingPolicyInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationBrandingPolicy",
  method: "DELETE",
  path: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
  tag: "organizations",
  category: "configure",
  subTags: ["brandingPolicies"],
  batch: { resource: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}", operation: "destroy" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link claimIntoOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimIntoOrganizationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Order numbers whose devices and licenses are claimed. */
  readonly orders?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  readonly licenses?: ReadonlyArray<ClaimIntoOrganizationLicenseInput> | null | undefined
}

/**
 * `licenses[]` in the input of {@link claimIntoOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimIntoOrganizationLicenseInput {
  /** Key of the license, as it was bought. */
  readonly key: string
  /** The API's default is `"addDevices"`. */
  readonly mode?: "addDevices" | "renew" | Unlisted | null | undefined
}

/**
 * The answer of {@link claimIntoOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimIntoOrganizationOutput {
  /** Order numbers whose devices and licenses are claimed. */
  readonly orders?: Array<string> | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly licenses?: Array<ClaimIntoOrganizationOutputLicense> | null | undefined
}

/**
 * `licenses[]` in the answer of {@link claimIntoOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimIntoOrganizationOutputLicense {
  /** Key of the license, as it was bought. */
  readonly key?: string | null | undefined
  readonly mode?: string | null | undefined
}

/**
 * Claims devices, licenses and orders into an organization.
 *
 * `POST /organizations/{organizationId}/claim`
 *
 * At most 10 times in 300 seconds.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @deprecated In favour of {@link claimIntoOrganizationInventory}.
 * @see https://developer.cisco.com/meraki/api-v1/claim-into-organization/
 * @since 0.2.0
 * @category configure
 */
export const claimIntoOrganization: Write<
  ClaimIntoOrganizationInput,
  ClaimIntoOrganizationOutput
> = /*#__PURE__*/ write({
  id: "claimIntoOrganization",
  method: "POST",
  path: "/organizations/{organizationId}/claim",
  tag: "organizations",
  category: "configure",
  body: { orders: "[s]", serials: "[s]", licenses: "[{key:s!,mode:e(addDevices|renew)}]" },
  response: "{orders:[s],serials:[s],licenses:[{key:s,mode:s}]}",
  limit: { requests: 10, seconds: 300 },
  scope: "dashboard:licensing:config:write",
  deprecated: true
})

/**
 * The input of {@link getOrganizationClientsBandwidthUsageHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationClientsBandwidthUsageHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationClientsBandwidthUsageHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsBandwidthUsageHistory {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** Traffic in both directions together. In megabits per second. */
  readonly total?: number | null | undefined
  /** Traffic that clients sent. In megabits per second. */
  readonly upstream?: number | null | undefined
  /** Traffic that clients received. In megabits per second. */
  readonly downstream?: number | null | undefined
}

/**
 * Lists the bandwidth that clients of an organization used, over time.
 *
 * `GET /organizations/{organizationId}/clients/bandwidthUsageHistory`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-clients-bandwidth-usage-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationClientsBandwidthUsageHistory: Read<
  GetOrganizationClientsBandwidthUsageHistoryInput,
  Array<OrganizationClientsBandwidthUsageHistory>
> = /*#__PURE__*/ read({
  id: "getOrganizationClientsBandwidthUsageHistory",
  method: "GET",
  path: "/organizations/{organizationId}/clients/bandwidthUsageHistory",
  tag: "organizations",
  category: "monitor",
  subTags: ["clients", "bandwidthUsageHistory"],
  query: { networkTag: "s", deviceTag: "s", ssidName: "s", usageUplink: "s", t0: "d", t1: "d", timespan: "t" },
  response: "[{ts:d,total:i,upstream:i,downstream:i}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationClientsOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationClientsOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * The answer of {@link getOrganizationClientsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsOverview {
  /** Data that was sent and received. */
  readonly usage?: OrganizationClientsOverviewUsage | null | undefined
  /** How many there are of each kind. */
  readonly counts?: {
    /** How many clients used the network in the time. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * `usage` in the answer of {@link getOrganizationClientsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsOverviewUsage {
  readonly overall?: OrganizationClientsOverviewUsageOverall | null | undefined
  readonly average?: number | null | undefined
}

/**
 * `usage.overall` in the answer of {@link getOrganizationClientsOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsOverviewUsageOverall {
  /** Traffic in both directions together. */
  readonly total?: number | null | undefined
  /** Traffic that clients received. */
  readonly downstream?: number | null | undefined
  /** Traffic that clients sent. */
  readonly upstream?: number | null | undefined
}

/**
 * Returns the client counts and usage of an organization.
 *
 * `GET /organizations/{organizationId}/clients/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-clients-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationClientsOverview: Read<
  GetOrganizationClientsOverviewInput,
  OrganizationClientsOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationClientsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/clients/overview",
  tag: "organizations",
  category: "monitor",
  subTags: ["clients", "overview"],
  query: { t0: "d", t1: "d", timespan: "t" },
  response: "{usage:{overall:{total:n,downstream:n,upstream:n},average:n},counts:{total:i}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationClientsSearch}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationClientsSearchInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 5. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** MAC address of the client to look for. */
  readonly mac: string
}

/**
 * The answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationClientsSearchOutput {
  readonly clientId?: string | null | undefined
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  /** Company that made the client or its network card. */
  readonly manufacturer?: string | null | undefined
  readonly records?: Array<OrganizationClientsSearchItem> | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsSearchItem {
  /** The network that this entry belongs to. */
  readonly network?: OrganizationClientsSearchItemNetwork | null | undefined
  /** IP address of the client. */
  readonly ip?: string | null | undefined
  /** IPv6 address of the client. */
  readonly ip6?: string | null | undefined
  readonly description?: string | null | undefined
  /** When the client was first seen, as text or in seconds since 1970. */
  readonly firstSeen?: number | null | undefined
  /** When the client was last seen, as text or in seconds since 1970. */
  readonly lastSeen?: number | null | undefined
  /** Operating system of the client. */
  readonly os?: string | null | undefined
  /** User that is signed on with the client. */
  readonly user?: string | null | undefined
  readonly vlan?: string | null | undefined
  readonly ssid?: string | null | undefined
  /** Port that the client is connected to. */
  readonly switchport?: string | null | undefined
  readonly wirelessCapabilities?: string | null | undefined
  /** Whether the client is managed by Systems Manager. */
  readonly smInstalled?: boolean | null | undefined
  /** MAC address of the device that the client was last connected to. */
  readonly recentDeviceMac?: string | null | undefined
  readonly clientVpnConnections?: Array<OrganizationClientsSearchItemClientVpnConnection> | null | undefined
  /** What the neighbor says of itself by LLDP. */
  readonly lldp?: Array<Array<string>> | null | undefined
  /** What the neighbor says of itself by CDP. */
  readonly cdp?: Array<Array<string>> | null | undefined
  /** Whether the client is connected now. */
  readonly status?: "Offline" | "Online" | Unlisted | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsSearchItemNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  readonly url?: string | null | undefined
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
}

/**
 * `[].clientVpnConnections[]` in the answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationClientsSearchItemClientVpnConnection {
  readonly remoteIp?: string | null | undefined
  readonly connectedAt?: number | null | undefined
  readonly disconnectedAt?: number | null | undefined
}

/**
 * Returns the client of an organization that has a MAC address, with the networks it was seen in.
 *
 * `GET /organizations/{organizationId}/clients/search`
 *
 * Answers in pages of 5 unless `perPage` says otherwise.
 * Gives undefined when there is no data.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-clients-search/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationClientsSearch: Paginated<
  GetOrganizationClientsSearchInput,
  GetOrganizationClientsSearchOutput | undefined,
  OrganizationClientsSearchItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationClientsSearch",
  method: "GET",
  path: "/organizations/{organizationId}/clients/search",
  tag: "organizations",
  category: "configure",
  subTags: ["clients", "search"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", mac: "s!" },
  response: "{clientId:s,mac:s,manufacturer:s,records:[{network:{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b},ip:s,ip6:s,description:s,firstSeen:i,lastSeen:i,os:s,user:s,vlan:s,ssid:s,switchport:s,wirelessCapabilities:s,smInstalled:b,recentDeviceMac:s,clientVpnConnections:[{remoteIp:s,connectedAt:i,disconnectedAt:i}],lldp:[[s]],cdp:[[s]],status:e(Offline|Online)}]}",
  mayBeEmpty: true,
  paging: { itemsIn: "records", perPage: 5 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CloneOrganizationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
}

/**
 * The answer of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationOutput {
  readonly id: string
  readonly name: string
  readonly url?: string | null | undefined
  /** Whether the organization can be used by API. */
  readonly api?: {
    /** Whether the organization can be used by API. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  /** How the organization is licensed. */
  readonly licensing?: CloneOrganizationOutputLicensing | null | undefined
  /** Where Dashboard runs for the organization. */
  readonly cloud?: CloneOrganizationOutputCloud | null | undefined
  /** Who manages the organization, where that is somebody else. */
  readonly management?: CloneOrganizationOutputManagement | null | undefined
  readonly privacy?: { readonly [name: string]: unknown } | null | undefined
}

/**
 * `licensing` in the answer of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationOutputLicensing {
  /** How the organization is licensed. */
  readonly model?: "co-term" | "per-device" | "subscription" | Unlisted | null | undefined
}

/**
 * `cloud` in the answer of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationOutputCloud {
  /** Part of the world where Dashboard runs for the organization. */
  readonly region?: CloneOrganizationOutputCloudRegion | null | undefined
}

/**
 * `cloud.region` in the answer of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationOutputCloudRegion {
  readonly name?: string | null | undefined
  /** Country or region in which the organization's data is kept. */
  readonly host?: { readonly name?: string | null | undefined } | null | undefined
}

/**
 * `management` in the answer of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationOutputManagement {
  /** Facts about the managing organization, such as a customer number. */
  readonly details?: Array<CloneOrganizationOutputManagementDetail> | null | undefined
}

/**
 * `management.details[]` in the answer of {@link cloneOrganization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CloneOrganizationOutputManagementDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Creates an organization as a clone of another.
 *
 * `POST /organizations/{organizationId}/clone`
 *
 * @see https://developer.cisco.com/meraki/api-v1/clone-organization/
 * @since 0.2.0
 * @category configure
 */
export const cloneOrganization: Write<CloneOrganizationInput, CloneOrganizationOutput> = /*#__PURE__*/ write({
  id: "cloneOrganization",
  method: "POST",
  path: "/organizations/{organizationId}/clone",
  tag: "organizations",
  category: "configure",
  body: { name: "s!" },
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}"
})

/**
 * The input of {@link getOrganizationConfigTemplates}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplatesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationConfigTemplates}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigTemplate {
  /** Other operations take it as `configTemplateId`. */
  readonly id: string
  readonly name?: string | null | undefined
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
}

/**
 * Lists the configuration templates of an organization.
 *
 * `GET /organizations/{organizationId}/configTemplates`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-templates/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationConfigTemplates: Read<
  GetOrganizationConfigTemplatesInput,
  Array<OrganizationConfigTemplate>
> = /*#__PURE__*/ read({
  id: "getOrganizationConfigTemplates",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates",
  tag: "organizations",
  category: "configure",
  subTags: ["configTemplates"],
  response: "[{id:s!,name:s,productTypes:[s],timeZone:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationConfigTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationConfigTemplateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Network that the configuration is copied from, by its id as `getOrganizationNetworks` lists it. */
  readonly copyFromNetworkId?: string | null | undefined
}

/**
 * Creates a configuration template in an organization.
 *
 * `POST /organizations/{organizationId}/configTemplates`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/configTemplates`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-config-template/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationConfigTemplate: Batchable<
  CreateOrganizationConfigTemplateInput,
  OrganizationConfigTemplate
> = /*#__PURE__*/ batchable({
  id: "createOrganizationConfigTemplate",
  method: "POST",
  path: "/organizations/{organizationId}/configTemplates",
  tag: "organizations",
  category: "configure",
  subTags: ["configTemplates"],
  body: { name: "s!", timeZone: "s", copyFromNetworkId: "s" },
  response: "{id:s!,name:s,productTypes:[s],timeZone:s}",
  batch: { resource: "/organizations/{organizationId}/configTemplates", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationConfigTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
}

/**
 * Returns one configuration template of an organization.
 *
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationConfigTemplate: Read<
  GetOrganizationConfigTemplateInput,
  OrganizationConfigTemplate
> = /*#__PURE__*/ read({
  id: "getOrganizationConfigTemplate",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}",
  tag: "organizations",
  category: "configure",
  subTags: ["configTemplates"],
  response: "{id:s!,name:s,productTypes:[s],timeZone:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationConfigTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationConfigTemplateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
  readonly name?: string | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
}

/**
 * Updates a configuration template of an organization.
 *
 * `PUT /organizations/{organizationId}/configTemplates/{configTemplateId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/configTemplates/{configTemplateId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-config-template/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationConfigTemplate: Batchable<
  UpdateOrganizationConfigTemplateInput,
  OrganizationConfigTemplate
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationConfigTemplate",
  method: "PUT",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}",
  tag: "organizations",
  category: "configure",
  subTags: ["configTemplates"],
  body: { name: "s", timeZone: "s" },
  response: "{id:s!,name:s,productTypes:[s],timeZone:s}",
  batch: { resource: "/organizations/{organizationId}/configTemplates/{configTemplateId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationConfigTemplate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationConfigTemplateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which configuration template: its `id` as `getOrganizationConfigTemplates` lists it. */
  readonly configTemplateId: string | number
}

/**
 * Deletes a configuration template of an organization.
 *
 * `DELETE /organizations/{organizationId}/configTemplates/{configTemplateId}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-config-template/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationConfigTemplate: Write<
  DeleteOrganizationConfigTemplateInput,
  void
> = /*#__PURE__*/ write({
  id: "deleteOrganizationConfigTemplate",
  method: "DELETE",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}",
  tag: "organizations",
  category: "configure",
  subTags: ["configTemplates"],
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationConfigurationChanges}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationConfigurationChangesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 365 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 31,536,000. The API's default is `31536000`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 100,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only what this administrator did. */
  readonly adminId?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationConfigurationChanges}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigurationChange {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  readonly adminName?: string | null | undefined
  readonly adminEmail?: string | null | undefined
  /** Id of the administrator, as `getOrganizationAdmins` lists it. */
  readonly adminId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly networkUrl?: string | null | undefined
  readonly ssidName?: string | null | undefined
  /** Number of the SSID in its network, from 0 on. */
  readonly ssidNumber?: number | null | undefined
  readonly page?: string | null | undefined
  readonly label?: string | null | undefined
  readonly oldValue?: string | null | undefined
  readonly newValue?: string | null | undefined
  /** The client that this entry is about. */
  readonly client?: OrganizationConfigurationChangeClient | null | undefined
}

/**
 * `[].client` in the answer of {@link getOrganizationConfigurationChanges}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationConfigurationChangeClient {
  readonly id?: string | null | undefined
  readonly type?: "oauth" | Unlisted | null | undefined
}

/**
 * Lists the configuration changes made in an organization, the newest first.
 *
 * `GET /organizations/{organizationId}/configurationChanges`
 *
 * Answers in pages of 100000 unless `perPage` says otherwise, the newest first.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-configuration-changes/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationConfigurationChanges: Paginated<
  GetOrganizationConfigurationChangesInput,
  Array<OrganizationConfigurationChange>,
  OrganizationConfigurationChange
> = /*#__PURE__*/ paginated({
  id: "getOrganizationConfigurationChanges",
  method: "GET",
  path: "/organizations/{organizationId}/configurationChanges",
  tag: "organizations",
  category: "monitor",
  subTags: ["configurationChanges"],
  query: {
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkId: "s",
    adminId: "s"
  },
  response: "[{ts:d,adminName:s,adminEmail:s~,adminId:s~,networkName:s~,networkId:s~,networkUrl:s~,ssidName:s~,ssidNumber:i~,page:s,label:s,oldValue:s,newValue:s,client:{id:s,type:e(oauth)}}]",
  paging: { itemsIn: "array", perPage: 100000, direction: "prev" },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only devices whose configuration changed after this time. In ISO 8601. */
  readonly configurationUpdatedAfter?: Timestamp | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationDevicesProductTypeInput> | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
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
  /** Only readings of these metrics. */
  readonly sensorMetrics?: ReadonlyArray<OrganizationDevicesSensorMetricsInput> | undefined
  readonly sensorAlertProfileIds?: ReadonlyArray<string> | undefined
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationDevicesProductTypeInput =
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
 * `sensorMetrics[]` in the input of {@link getOrganizationDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationDevicesSensorMetricsInput =
  | "apparentPower"
  | "battery"
  | "button"
  | "co2"
  | "current"
  | "door"
  | "downstreamPower"
  | "energy"
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
 * `[]` in the answer of {@link getOrganizationDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevice {
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
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  /** International number of the cellular modem. */
  readonly imei?: string | number | null | undefined
  /** MAC address of the device itself. */
  readonly mac: string
  /** IP address of the device in its own network. */
  readonly lanIp?: string | null | undefined
  /** Firmware that the device runs, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  /** Further facts that only some devices have. */
  readonly details?: Array<OrganizationDeviceDetail> | null | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDeviceDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * Lists the devices of an organization.
 *
 * `GET /organizations/{organizationId}/devices`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevices: Paginated<
  GetOrganizationDevicesInput,
  Array<OrganizationDevice>,
  OrganizationDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevices",
  method: "GET",
  path: "/organizations/{organizationId}/devices",
  tag: "organizations",
  category: "configure",
  subTags: ["devices"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "d",
    networkIds: "[s]",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)",
    name: "s",
    mac: "s",
    serial: "s",
    model: "s",
    macs: "[s]",
    serials: "[s]",
    sensorMetrics: "[e(apparentPower|battery|button|co2|current|door|downstreamPower|energy|frequency|humidity|indoorAirQuality|noise|pm25|powerFactor|realPower|remoteLockoutSwitch|temperature|tvoc|voltage|water)]",
    sensorAlertProfileIds: "[s]",
    models: "[s]"
  },
  response: "[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s!,model:s!,imei:(s|n),mac:s!,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevicesAvailabilities}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesAvailabilitiesInput {
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
  readonly productTypes?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
  /** Only those with one of these statuses. */
  readonly statuses?: ReadonlyArray<"alerting" | "dormant" | "offline" | "online" | Unlisted> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesAvailabilities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailability {
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType: OrganizationDevicesAvailabilityProductType
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** How the device stands with Dashboard: `online`, `alerting`, `offline` or `dormant`. */
  readonly status: "alerting" | "dormant" | "offline" | "online" | Unlisted
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesAvailabilities}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesAvailabilityProductType =
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
 * Lists the device availabilities of an organization.
 *
 * `GET /organizations/{organizationId}/devices/availabilities`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesAvailabilities: Paginated<
  GetOrganizationDevicesAvailabilitiesInput,
  Array<OrganizationDevicesAvailability>,
  OrganizationDevicesAvailability
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesAvailabilities",
  method: "GET",
  path: "/organizations/{organizationId}/devices/availabilities",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "availabilities"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    productTypes: "[s]",
    serials: "[s]",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)",
    statuses: "[e(alerting|dormant|offline|online)]"
  },
  response: "[{mac:s,name:s,network:{id:s},productType:e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)!,serial:s!,status:e(alerting|dormant|offline|online)!,tags:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesAvailabilitiesChangeHistoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
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
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only those with one of these statuses. */
  readonly statuses?: ReadonlyArray<"alerting" | "dormant" | "offline" | "online" | Unlisted> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistory {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** The device that this entry is about. */
  readonly device?: OrganizationDevicesAvailabilitiesChangeHistoryDevice | null | undefined
  readonly details?: OrganizationDevicesAvailabilitiesChangeHistoryDetails | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationDevicesAvailabilitiesChangeHistoryNetwork | null | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: OrganizationDevicesAvailabilitiesChangeHistoryDeviceProductType | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
}

/**
 * `[].device.productType` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesAvailabilitiesChangeHistoryDeviceProductType =
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
 * `[].details` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDetails {
  readonly old?: Array<OrganizationDevicesAvailabilitiesChangeHistoryDetailsOld> | null | undefined
  readonly new?: Array<OrganizationDevicesAvailabilitiesChangeHistoryDetailsNew> | null | undefined
}

/**
 * `[].details.old[]` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDetailsOld {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * `[].details.new[]` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDetailsNew {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * Returns the device availability change history of an organization.
 *
 * `GET /organizations/{organizationId}/devices/availabilities/changeHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities-change-history/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesAvailabilitiesChangeHistory: Paginated<
  GetOrganizationDevicesAvailabilitiesChangeHistoryInput,
  Array<OrganizationDevicesAvailabilitiesChangeHistory>,
  OrganizationDevicesAvailabilitiesChangeHistory
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesAvailabilitiesChangeHistory",
  method: "GET",
  path: "/organizations/{organizationId}/devices/availabilities/changeHistory",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "availabilities", "changeHistory"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    serials: "[s]",
    productTypes: "[s]",
    networkIds: "[s]",
    statuses: "[e(alerting|dormant|offline|online)]"
  },
  response: "[{ts:d,device:{serial:s,name:s,productType:e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController),model:s},details:{old:[{name:s,value:s}],new:[{name:s,value:s}]},network:{id:s,name:s,url:s,tags:[s]}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataDevicesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly includeAssigned?: boolean | undefined
  /** At most 1,000 entries. */
  readonly includedSerials?: ReadonlyArray<string> | undefined
  /** At most 1,000 entries. */
  readonly excludedSerials?: ReadonlyArray<string> | undefined
  readonly includedProfileIds?: ReadonlyArray<string> | undefined
  readonly excludedProfileIds?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<string> | undefined
  /** At most 3 entries. */
  readonly slots?: ReadonlyArray<"esim" | "sim1" | "sim2" | Unlisted> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularDataDevice> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularDataDevicesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularDataDevicesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularDataDevicesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly software?: OrganizationDevicesCellularDataDeviceSoftware | null | undefined
  readonly modems?: Array<OrganizationDevicesCellularDataDeviceModem> | null | undefined
  /** The profile that applies here. */
  readonly profile?: OrganizationDevicesCellularDataDeviceProfile | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `[].software` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceSoftware {
  /** The firmware that runs now. */
  readonly currentVersion?: {
    /** Short name of the firmware version, such as `MR 30.7`. */
    readonly shortName?: string | null | undefined
  } | null | undefined
}

/**
 * `[].modems[]` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceModem {
  readonly index?: number | null | undefined
  /** The SIM cards of the device. */
  readonly sims?: Array<OrganizationDevicesCellularDataDeviceModemSim> | null | undefined
}

/**
 * `[].modems[].sims[]` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceModemSim {
  readonly slot?: "esim" | "sim1" | "sim2" | Unlisted | null | undefined
  readonly type?: "esim" | "sim" | Unlisted | null | undefined
  readonly active?: boolean | null | undefined
}

/**
 * `[].profile` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceProfile {
  readonly assigned?: boolean | null | undefined
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Lists the devices that can have a cellular data profile in an organization.
 *
 * `GET /organizations/{organizationId}/devices/cellular/data/devices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-devices/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesCellularDataDevices: Paginated<
  GetOrganizationDevicesCellularDataDevicesInput,
  GetOrganizationDevicesCellularDataDevicesOutput,
  OrganizationDevicesCellularDataDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularDataDevices",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/data/devices",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "cellular", "data"],
  query: {
    includeAssigned: "b",
    includedSerials: "[s]",
    excludedSerials: "[s]",
    includedProfileIds: "[s]",
    excludedProfileIds: "[s]",
    deviceTypes: "[s]",
    slots: "[e(esim|sim1|sim2)]",
    name: "s",
    serials: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,name:s,url:s,model:s,software:{currentVersion:{shortName:s}},modems:[{index:i,sims:[{slot:e(esim|sim1|sim2),type:e(esim|sim),active:b}]}],profile:{assigned:b,id:s~,name:s~}~,network:{name:s,id:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataProfilesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationDevicesCellularDataProfilesItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularDataProfilesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularDataProfilesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularDataProfilesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesItem {
  readonly profileId?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationDevicesCellularDataProfileCounts | null | undefined
  readonly rules?: Array<OrganizationDevicesCellularDataProfileRule> | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileCounts {
  readonly devices?: { readonly assigned?: number | null | undefined } | null | undefined
}

/**
 * `[].rules[]` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRule {
  readonly ruleId?: string | null | undefined
  /** SIM that the rule is about: `sim1`, `sim2` or `esim`. */
  readonly slot?: "esim" | "sim1" | "sim2" | Unlisted | null | undefined
  readonly uplink?: OrganizationDevicesCellularDataProfileRuleUplink | null | undefined
  /** How much data may be used before the rule acts. */
  readonly cap?: OrganizationDevicesCellularDataProfileRuleCap | null | undefined
  /** What is done once the limit is reached. */
  readonly actions?: Array<{ readonly type?: "failover" | "send_message" | Unlisted | null | undefined }> | null | undefined
}

/**
 * `[].rules[].uplink` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleUplink {
  /** Uplink that the rule is for: 1 is the one preferred. */
  readonly priority?: 1 | 2 | Unlisted<number> | null | undefined
  /** Whether the uplink is used once no rule is left. */
  readonly isPreferred?: boolean | null | undefined
}

/**
 * `[].rules[].cap` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCap {
  /** In megabytes. */
  readonly value?: number | null | undefined
  /** Traffic at which the rule applies. */
  readonly threshold?: number | null | undefined
  /** Over which time data is counted. */
  readonly term?: OrganizationDevicesCellularDataProfileRuleCapTerm | null | undefined
}

/**
 * `[].rules[].cap.term` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTerm {
  /** Whether the count starts anew `daily`, `weekly` or `monthly`. */
  readonly resets?: "daily" | "monthly" | "weekly" | Unlisted | null | undefined
  /** Point in time at which the count starts anew. */
  readonly starts?: OrganizationDevicesCellularDataProfileRuleCapTermStarts | null | undefined
}

/**
 * `[].rules[].cap.term.starts` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTermStarts {
  /** At which hour the daily count starts anew. */
  readonly hourOfDay?: number | null | undefined
  /** On which day the weekly count starts anew. */
  readonly dayOfWeek?: "fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed" | Unlisted | null | undefined
  readonly dayOfMonth?: number | null | undefined
}

/**
 * Lists the cellular data profiles of an organization.
 *
 * `GET /organizations/{organizationId}/devices/cellular/data/profiles`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-profiles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesCellularDataProfiles: Paginated<
  GetOrganizationDevicesCellularDataProfilesInput,
  GetOrganizationDevicesCellularDataProfilesOutput,
  GetOrganizationDevicesCellularDataProfilesItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularDataProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles"],
  query: { profileIds: "[s]", serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{profileId:s,lastUpdatedAt:s,name:s,description:s,counts:{devices:{assigned:i}},rules:[{ruleId:s,slot:e(esim|sim1|sim2),uplink:{priority:E(1|2),isPreferred:b},cap:{value:i,threshold:n,term:{resets:e(daily|monthly|weekly),starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}}},actions:[{type:e(failover|send_message)}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationDevicesCellularDataProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  readonly description: string
  readonly rules: ReadonlyArray<OrganizationDevicesCellularDataProfileRuleInput>
}

/**
 * `rules[]` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleInput {
  /** SIM that the rule is about: `sim1`, `sim2` or `esim`. */
  readonly slot: "esim" | "sim1" | "sim2" | Unlisted
  readonly uplink: OrganizationDevicesCellularDataProfileRuleUplinkInput
  /** How much data may be used before the rule acts. */
  readonly cap: OrganizationDevicesCellularDataProfileRuleCapInput
  /** What is done once the limit is reached. */
  readonly actions?: ReadonlyArray<{ readonly type?: "failover" | "send_message" | Unlisted | null | undefined }> | null | undefined
}

/**
 * `rules[].uplink` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleUplinkInput {
  /** Uplink that the rule is for: 1 is the one preferred. */
  readonly priority: 1 | 2 | Unlisted<number>
  /** Whether the uplink is used once no rule is left. */
  readonly isPreferred: boolean
}

/**
 * `rules[].cap` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapInput {
  /** In megabytes. From 1 to 1,024,000. */
  readonly value: number
  /** Traffic at which the rule applies. From 0.01 to 1. */
  readonly threshold?: number | null | undefined
  /** Over which time data is counted. */
  readonly term: OrganizationDevicesCellularDataProfileRuleCapTermInput
}

/**
 * `rules[].cap.term` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTermInput {
  /** Whether the count starts anew `daily`, `weekly` or `monthly`. */
  readonly resets: "daily" | "monthly" | "weekly" | Unlisted
  /** Point in time at which the count starts anew. */
  readonly starts: OrganizationDevicesCellularDataProfileRuleCapTermStartsInput
}

/**
 * `rules[].cap.term.starts` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTermStartsInput {
  /** At which hour the daily count starts anew. From 0 to 23. */
  readonly hourOfDay?: number | null | undefined
  /** On which day the weekly count starts anew. */
  readonly dayOfWeek?: "fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed" | Unlisted | null | undefined
  /** From 1 to 31. */
  readonly dayOfMonth?: number | null | undefined
}

/**
 * The answer of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfile {
  /** Other operations take it as `profileId`. */
  readonly profileId: string
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly rules?: Array<OrganizationDevicesCellularDataProfileRule> | null | undefined
}

/**
 * Creates a cellular data profile in an organization.
 *
 * `POST /organizations/{organizationId}/devices/cellular/data/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/devices/cellular/data/profiles`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-cellular-data-profile/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationDevicesCellularDataProfile: Batchable<
  CreateOrganizationDevicesCellularDataProfileInput,
  OrganizationDevicesCellularDataProfile
> = /*#__PURE__*/ batchable({
  id: "createOrganizationDevicesCellularDataProfile",
  method: "POST",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles"],
  body: {
    name: "s!",
    description: "s!",
    rules: "[{slot:e(esim|sim1|sim2)!,uplink:{priority:E(1|2)!,isPreferred:b!}!,cap:{value:i!,threshold:n,term:{resets:e(daily|monthly|weekly)!,starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}!}!}!,actions:[{type:e(failover|send_message)}]}]!"
  },
  response: "{profileId:s!,lastUpdatedAt:s,name:s,description:s,rules:[{ruleId:s,slot:e(esim|sim1|sim2),uplink:{priority:E(1|2),isPreferred:b},cap:{value:i,threshold:n,term:{resets:e(daily|monthly|weekly),starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}}},actions:[{type:e(failover|send_message)}]}]}",
  batch: { resource: "/organizations/{organizationId}/devices/cellular/data/profiles", operation: "create" }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what concerns one of these profiles. At most 1,000 entries. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularDataProfilesAssignment> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfilesAssignment {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
  /** The device that this entry is about. */
  readonly device?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
}

/**
 * Lists the cellular data profile assignments of an organization.
 *
 * `GET /organizations/{organizationId}/devices/cellular/data/profiles/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-profiles-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesCellularDataProfilesAssignments: Paginated<
  GetOrganizationDevicesCellularDataProfilesAssignmentsInput,
  GetOrganizationDevicesCellularDataProfilesAssignmentsOutput,
  OrganizationDevicesCellularDataProfilesAssignment
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularDataProfilesAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles/assignments",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles", "assignments"],
  query: { profileIds: "[s]", serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{assignmentId:s,profile:{id:s},device:{serial:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** At most 100 entries. */
  readonly items: ReadonlyArray<BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateItemInput>
}

/**
 * `items[]` in the input of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateItemInput {
  /** The profile that applies here. */
  readonly profile: { readonly id: string }
  /** The device that this entry is about. */
  readonly device: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string
  }
}

/**
 * The answer of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutput {
  /** The entries of this page. */
  readonly items?: Array<BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutputItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutputItem {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** The profile that applies here. */
  readonly profile?: { readonly id?: string | null | undefined } | null | undefined
  /** The device that this entry is about. */
  readonly device?: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial?: string | null | undefined
  } | null | undefined
}

/**
 * Assigns a cellular data profile to devices of an organization.
 *
 * `POST /organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/devices/cellular/data/profiles/assignments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-organization-devices-cellular-data-profiles-assignments-create/
 * @since 0.2.0
 * @category configure
 */
export const batchOrganizationDevicesCellularDataProfilesAssignmentsCreate: Batchable<
  BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateInput,
  BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutput
> = /*#__PURE__*/ batchable({
  id: "batchOrganizationDevicesCellularDataProfilesAssignmentsCreate",
  method: "POST",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles", "assignments"],
  body: { items: "[{profile:{id:s!}!,device:{serial:s!}!}]!" },
  response: "{items:[{assignmentId:s,profile:{id:s},device:{serial:s}}]}",
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/assignments",
    operation: "create"
  }
})

/**
 * The input of {@link bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** At most 100 entries. */
  readonly items: ReadonlyArray<BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteItemInput>
}

/**
 * `items[]` in the input of {@link bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteItemInput {
  /** The profile that applies here. */
  readonly profile: { readonly id: string }
  /** The device that this entry is about. */
  readonly device: {
    /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
    readonly serial: string
  }
}

/**
 * Removes assignments of cellular data profiles from devices of an organization.
 *
 * `POST /organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/cellular/data/profiles/assignments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-cellular-data-profiles-assignments-delete/
 * @since 0.2.0
 * @category configure
 */
export const bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete: Batchable<
  BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteInput,
  void
> = /*#__PURE__*/ batchable({
  id: "bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete",
  method: "POST",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles", "assignments"],
  body: { items: "[{profile:{id:s!}!,device:{serial:s!}!}]!" },
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/assignments",
    operation: "destroy"
  }
})

/**
 * The input of {@link updateOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationDevicesCellularDataProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which cellular data profile: its `profileId` as `getOrganizationDevicesCellularDataProfiles` lists it. */
  readonly profileId: string | number
  readonly description?: string | null | undefined
  readonly rules: ReadonlyArray<OrganizationDevicesCellularDataProfileRuleInput>
}

/**
 * Updates a cellular data profile of an organization.
 *
 * `PUT /organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`.
 * `profileId` goes into the path and into the body.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-devices-cellular-data-profile/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationDevicesCellularDataProfile: Batchable<
  UpdateOrganizationDevicesCellularDataProfileInput,
  OrganizationDevicesCellularDataProfile
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationDevicesCellularDataProfile",
  method: "PUT",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles"],
  body: {
    profileId: "s",
    description: "s",
    rules: "[{slot:e(esim|sim1|sim2)!,uplink:{priority:E(1|2)!,isPreferred:b!}!,cap:{value:i!,threshold:n,term:{resets:e(daily|monthly|weekly)!,starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}!}!}!,actions:[{type:e(failover|send_message)}]}]!"
  },
  response: "{profileId:s!,lastUpdatedAt:s,name:s,description:s,rules:[{ruleId:s,slot:e(esim|sim1|sim2),uplink:{priority:E(1|2),isPreferred:b},cap:{value:i,threshold:n,term:{resets:e(daily|monthly|weekly),starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}}},actions:[{type:e(failover|send_message)}]}]}",
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
    operation: "update"
  }
})

/**
 * The input of {@link deleteOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationDevicesCellularDataProfileInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which cellular data profile: its `profileId` as `getOrganizationDevicesCellularDataProfiles` lists it. */
  readonly profileId: string | number
}

/**
 * Deletes a cellular data profile of an organization.
 *
 * `DELETE /organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-devices-cellular-data-profile/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationDevicesCellularDataProfile: Batchable<
  DeleteOrganizationDevicesCellularDataProfileInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationDevicesCellularDataProfile",
  method: "DELETE",
  path: "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "cellular", "data", "profiles"],
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
    operation: "destroy"
  }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularDataUsageByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularDataUsageByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly bySlot?: Array<OrganizationDevicesCellularDataUsageByDeviceItemBySlot> | null | undefined
}

/**
 * `[].bySlot[]` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageByDeviceItemBySlot {
  readonly slot?: "esim" | "sim1" | "sim2" | Unlisted | null | undefined
  readonly isActive?: boolean | null | undefined
  readonly total?: string | null | undefined
  /** When it was last changed. */
  readonly lastUpdatedAt?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. */
  readonly endTs?: string | null | undefined
  readonly limit?: string | null | undefined
}

/**
 * Returns the cellular data usage of an organization, by device.
 *
 * `GET /organizations/{organizationId}/devices/cellular/data/usage/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesCellularDataUsageByDevice: Paginated<
  GetOrganizationDevicesCellularDataUsageByDeviceInput,
  GetOrganizationDevicesCellularDataUsageByDeviceOutput,
  OrganizationDevicesCellularDataUsageByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularDataUsageByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/data/usage/byDevice",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "cellular", "data", "usage", "byDevice"],
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,bySlot:[{slot:e(esim|sim1|sim2),isActive:b,total:s,lastUpdatedAt:s,startTs:s,endTs:s,limit:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. At most 10 entries. */
  readonly serials: ReadonlyArray<string>
  /** From 3 to 10. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 366 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 1200, 14400, 86400. The API's default is `86400`. */
  readonly interval?: Seconds | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly intervals?: Array<OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemInterval> | null | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemInterval {
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. */
  readonly endTs?: string | null | undefined
  readonly usage?: OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsage | null | undefined
}

/**
 * `[].intervals[].usage` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsage {
  /** In bytes. */
  readonly total?: number | null | undefined
  readonly bySim?: Array<OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsageBySim> | null | undefined
}

/**
 * `[].intervals[].usage.bySim[]` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsageBySim {
  readonly name?: "sim1" | "sim2" | "sim3" | Unlisted | null | undefined
  /** In bytes. */
  readonly total?: number | null | undefined
}

/**
 * Returns the cellular data usage history of an organization, by device and interval.
 *
 * `GET /organizations/{organizationId}/devices/cellular/data/usage/history/byDevice/byInterval`
 *
 * Answers in pages of 10 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-history-by-device-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval: Paginated<
  GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalInput,
  GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutput,
  OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/data/usage/history/byDevice/byInterval",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "cellular", "data", "usage", "history", "byDevice", "byInterval"],
  query: {
    serials: "[s]!",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    interval: "t"
  },
  response: "{items:[{serial:s,intervals:[{startTs:s,endTs:s,usage:{total:i,bySim:[{name:e(sim1|sim2|sim3),total:i}]}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 10 }
})

/**
 * The input of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularGeolocationsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularGeolocation> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularGeolocationsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularGeolocationsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularGeolocationsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularGeolocation {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly geolocation?: OrganizationDevicesCellularGeolocationGeolocation | null | undefined
}

/**
 * `[].geolocation` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularGeolocationGeolocation {
  /** Whether the position of the device is found. */
  readonly enabled?: boolean | null | undefined
  readonly latitude?: number | null | undefined
  readonly longitude?: number | null | undefined
  /** In ISO 8601. */
  readonly lastReportedAt?: string | null | undefined
}

/**
 * Lists the cellular geolocations of devices in an organization.
 *
 * `GET /organizations/{organizationId}/devices/cellular/geolocations`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-geolocations/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesCellularGeolocations: Paginated<
  GetOrganizationDevicesCellularGeolocationsInput,
  GetOrganizationDevicesCellularGeolocationsOutput,
  OrganizationDevicesCellularGeolocation
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularGeolocations",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/geolocations",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "cellular", "geolocations"],
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,geolocation:{enabled:b,latitude:n~,longitude:n~,lastReportedAt:d~}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularUplinksBandsByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksBandsByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly bySlot?: Array<OrganizationDevicesCellularUplinksBandsByDeviceItemBySlot> | null | undefined
}

/**
 * `[].bySlot[]` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksBandsByDeviceItemBySlot {
  readonly slot?: "sim1" | "sim2" | "sim3" | Unlisted | null | undefined
  readonly bySignalType?: Array<OrganizationDevicesCellularUplinksBandsByDeviceItemBySlotBySignalType> | null | undefined
}

/**
 * `[].bySlot[].bySignalType[]` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksBandsByDeviceItemBySlotBySignalType {
  readonly type?: "5GNSA" | "5GSA" | "LTE" | Unlisted | null | undefined
  readonly masked?: Array<string> | null | undefined
  /** Bands that the modem may use. */
  readonly enabled?: Array<string> | null | undefined
  readonly supported?: Array<string> | null | undefined
}

/**
 * Lists the cellular uplink bands and signals of an organization, by device.
 *
 * `GET /organizations/{organizationId}/devices/cellular/uplinks/bands/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-bands-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesCellularUplinksBandsByDevice: Paginated<
  GetOrganizationDevicesCellularUplinksBandsByDeviceInput,
  GetOrganizationDevicesCellularUplinksBandsByDeviceOutput,
  OrganizationDevicesCellularUplinksBandsByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularUplinksBandsByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/uplinks/bands/byDevice",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "cellular", "uplinks", "bands", "byDevice"],
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,bySlot:[{slot:e(sim1|sim2|sim3),bySignalType:[{type:e(5GNSA|5GSA|LTE),masked:[s],enabled:[s],supported:[s]}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesCellularUplinksTowersByDeviceItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksTowersByDeviceItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly connection?: OrganizationDevicesCellularUplinksTowersByDeviceItemConnection | null | undefined
}

/**
 * `[].connection` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksTowersByDeviceItemConnection {
  readonly cell?: { readonly id?: string | null | undefined } | null | undefined
  readonly tac?: string | null | undefined
}

/**
 * Lists the cell towers of cellular uplinks in an organization, by device.
 *
 * `GET /organizations/{organizationId}/devices/cellular/uplinks/towers/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-towers-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesCellularUplinksTowersByDevice: Paginated<
  GetOrganizationDevicesCellularUplinksTowersByDeviceInput,
  GetOrganizationDevicesCellularUplinksTowersByDeviceOutput,
  OrganizationDevicesCellularUplinksTowersByDeviceItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesCellularUplinksTowersByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/devices/cellular/uplinks/towers/byDevice",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "cellular", "uplinks", "towers", "byDevice"],
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,connection:{cell:{id:s~},tac:s~}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesControllerMigrationsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly target?: "wirelessController" | Unlisted | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesControllerMigration> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesControllerMigrationsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesControllerMigrationsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesControllerMigrationsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesControllerMigration {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly target?: "wirelessController" | Unlisted | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** In ISO 8601. */
  readonly migratedAt?: string | null | undefined
}

/**
 * Lists the moves of devices of an organization to another controller.
 *
 * `GET /organizations/{organizationId}/devices/controller/migrations`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-controller-migrations/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesControllerMigrations: Paginated<
  GetOrganizationDevicesControllerMigrationsInput,
  GetOrganizationDevicesControllerMigrationsOutput,
  OrganizationDevicesControllerMigration
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesControllerMigrations",
  method: "GET",
  path: "/organizations/{organizationId}/devices/controller/migrations",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "controller", "migrations"],
  query: {
    serials: "[s]",
    networkIds: "[s]",
    target: "e(wirelessController)",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{serial:s,target:e(wirelessController),createdAt:d,migratedAt:d~}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationDevicesControllerMigration}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationDevicesControllerMigrationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
  readonly target: "wirelessController" | Unlisted
}

/**
 * Moves devices of an organization to another controller or way of management.
 *
 * `POST /organizations/{organizationId}/devices/controller/migrations`
 *
 * Can be a step of an action batch: `mr/actions/migrate` of `/organizations/{organizationId}/devices/controller/migrations`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-controller-migration/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationDevicesControllerMigration: Batchable<
  CreateOrganizationDevicesControllerMigrationInput,
  Array<OrganizationDevicesControllerMigration>
> = /*#__PURE__*/ batchable({
  id: "createOrganizationDevicesControllerMigration",
  method: "POST",
  path: "/organizations/{organizationId}/devices/controller/migrations",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "controller", "migrations"],
  body: { serials: "[s]!", target: "e(wirelessController)!" },
  response: "[{serial:s,target:e(wirelessController),createdAt:d,migratedAt:d~}]",
  batch: {
    resource: "/organizations/{organizationId}/devices/controller/migrations",
    operation: "mr/actions/migrate"
  }
})

/**
 * The input of {@link bulkUpdateOrganizationDevicesDetails}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkUpdateOrganizationDevicesDetailsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
  readonly details: ReadonlyArray<{ readonly name: string; readonly value?: string | null | undefined }>
}

/**
 * The answer of {@link bulkUpdateOrganizationDevicesDetails}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkUpdateOrganizationDevicesDetailsOutput {
  /** Serial numbers of the devices. */
  readonly serials: Array<string>
}

/**
 * Updates details of devices of an organization; for Catalyst devices only.
 *
 * `POST /organizations/{organizationId}/devices/details/bulkUpdate`
 *
 * Can be a step of an action batch: `details/update` of `/organizations/{organizationId}/devices/details/bulkUpdate`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-update-organization-devices-details/
 * @since 0.2.0
 * @category configure
 */
export const bulkUpdateOrganizationDevicesDetails: Batchable<
  BulkUpdateOrganizationDevicesDetailsInput,
  BulkUpdateOrganizationDevicesDetailsOutput
> = /*#__PURE__*/ batchable({
  id: "bulkUpdateOrganizationDevicesDetails",
  method: "POST",
  path: "/organizations/{organizationId}/devices/details/bulkUpdate",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "details", "bulkUpdate"],
  body: { serials: "[s]!", details: "[{name:s!,value:s}]!" },
  response: "{serials:[s]!}",
  batch: { resource: "/organizations/{organizationId}/devices/details/bulkUpdate", operation: "details/update" }
})

/**
 * The input of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesOverviewByModelInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationDevicesOverviewByModelProductTypeInput> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationDevicesOverviewByModelProductTypeInput =
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
 * The answer of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesOverviewByModel {
  readonly counts?: Array<OrganizationDevicesOverviewByModelCount> | null | undefined
}

/**
 * `counts[]` in the answer of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesOverviewByModelCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** How many devices are of the model. */
  readonly total?: number | null | undefined
}

/**
 * Returns the device counts of an organization, by model.
 *
 * `GET /organizations/{organizationId}/devices/overview/byModel`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-overview-by-model/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesOverviewByModel: Read<
  GetOrganizationDevicesOverviewByModelInput,
  OrganizationDevicesOverviewByModel
> = /*#__PURE__*/ read({
  id: "getOrganizationDevicesOverviewByModel",
  method: "GET",
  path: "/organizations/{organizationId}/devices/overview/byModel",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "overview", "byModel"],
  query: {
    models: "[s]",
    networkIds: "[s]",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]"
  },
  response: "{counts:[{model:s,total:i}]}"
})

/**
 * The input of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these packet captures. */
  readonly captureIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  readonly process?: ReadonlyArray<string> | undefined
  readonly captureStatus?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: ReadonlyArray<string> | undefined
  /** Only what concerns clients with this value. */
  readonly clientMac?: ReadonlyArray<string> | undefined
  readonly notes?: string | undefined
  /** Only what concerns the device with this value. */
  readonly deviceName?: string | undefined
  readonly adminName?: string | undefined
  /** Start of the time range, in ISO 8601. At most 365 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 365 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 31,536,000. The API's default is `31536000`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Whether the answer is in ascending (`asc`) or descending (`desc`) order. The API's default is `"descending"`. */
  readonly sortOrder?: "ascending" | "descending" | Unlisted | undefined
}

/**
 * The answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesPacketCaptureCapture> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesPacketCaptureCapturesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesPacketCaptureCapturesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesPacketCaptureCapturesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCapture {
  /** Id of a packet capture, as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Devices on which packets are captured. */
  readonly devices?: Array<{ readonly [name: string]: unknown }> | null | undefined
  /** The device that this entry is about. */
  readonly device?: OrganizationDevicesPacketCaptureCaptureDevice | null | undefined
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    readonly id?: string | null | undefined
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  } | null | undefined
  readonly details?: Array<OrganizationDevicesPacketCaptureCaptureDetail> | null | undefined
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  readonly ports?: string | null | undefined
  /** How far the capture is. */
  readonly status?: OrganizationDevicesPacketCaptureCaptureStatus | null | undefined
  /** Why the capture failed. */
  readonly errorMessage?: string | null | undefined
  /** Where the file is kept. */
  readonly destination?: string | null | undefined
  /** What started the capture. */
  readonly process?: OrganizationDevicesPacketCaptureCaptureProcess | null | undefined
  readonly file?: {
    /** How large the file is. */
    readonly size?: number | null | undefined
  } | null | undefined
  /** How long packets are captured. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationDevicesPacketCaptureCaptureCounts | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCaptureDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCaptureDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
}

/**
 * `[].status` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesPacketCaptureCaptureStatus =
  | "capturing"
  | "completed"
  | "downloading"
  | "exporting"
  | "failed"
  | "new"
  | Unlisted

/**
 * `[].process` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesPacketCaptureCaptureProcess =
  | "automatic"
  | "dcb"
  | "feedback"
  | "manual"
  | "proactive"
  | "scheduled"
  | Unlisted

/**
 * `[].counts` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCaptureCounts {
  /** How many packets there are. */
  readonly packets?: {
    /** How many were captured. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * Lists the packet captures of an organization.
 *
 * `GET /organizations/{organizationId}/devices/packetCapture/captures`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-captures/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesPacketCaptureCaptures: Paginated<
  GetOrganizationDevicesPacketCaptureCapturesInput,
  GetOrganizationDevicesPacketCaptureCapturesOutput,
  OrganizationDevicesPacketCaptureCapture
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesPacketCaptureCaptures",
  method: "GET",
  path: "/organizations/{organizationId}/devices/packetCapture/captures",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures"],
  query: {
    captureIds: "[s]",
    networkIds: "[s]",
    serials: "[s]",
    process: "[s]",
    captureStatus: "[s]",
    name: "[s]",
    clientMac: "[s]",
    notes: "s",
    deviceName: "s",
    adminName: "s",
    t0: "d",
    t1: "d",
    timespan: "t",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    sortOrder: "e(ascending|descending)"
  },
  response: "{items:[{captureId:s,network:{id:s,name:s},devices:[{*:*}],device:{name:s,serial:s},admin:{id:s,name:s},client:{id:s,mac:s},details:[{name:s,value:s,productType:s}],name:s,startTs:s,ports:s,status:e(capturing|completed|downloading|exporting|failed|new),errorMessage:s,destination:s,process:e(automatic|dcb|feedback|manual|proactive|scheduled),file:{size:i},duration:i,filterExpression:s,counts:{packets:{total:i}},interface:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationDevicesPacketCaptureCaptureInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
  readonly name: string
  readonly outputType?: string | null | undefined
  /** Where the file is kept. */
  readonly destination?: string | null | undefined
  /** Comma-separated. */
  readonly ports?: string | null | undefined
  /** Why the packets are captured. */
  readonly notes?: string | null | undefined
  /** How long packets are captured. In seconds. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  readonly interface?: string | null | undefined
  readonly advanced?: OrganizationDevicesPacketCaptureCaptureAdvancedInput | null | undefined
}

/**
 * `advanced` in the input of {@link createOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesPacketCaptureCaptureAdvancedInput {
  /** Whether packets that come in, go out, or both are captured. */
  readonly physicalInterfaceDirection?: "both" | "in" | "out" | Unlisted | null | undefined
  /** Whether packets that come in, go out, or both are captured. */
  readonly controlPlaneDirection?: "both" | "in" | "out" | Unlisted | null | undefined
  readonly innerFilterMacs?: ReadonlyArray<string> | null | undefined
  readonly bufferFiles?: number | null | undefined
  /** In megabytes. */
  readonly maxFilesize?: number | null | undefined
  readonly captureType?: string | null | undefined
  readonly packetsPerSecond?: number | null | undefined
}

/**
 * The answer of {@link createOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateOrganizationDevicesPacketCaptureCaptureOutput {
  /** Other operations take it as `captureId`. */
  readonly captureId: string
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Devices on which packets are captured. */
  readonly devices?: Array<{ readonly [name: string]: unknown }> | null | undefined
  /** The device that this entry is about. */
  readonly device?: OrganizationDevicesPacketCaptureCaptureDevice | null | undefined
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    readonly id?: string | null | undefined
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  } | null | undefined
  readonly details?: Array<OrganizationDevicesPacketCaptureCaptureDetail> | null | undefined
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  readonly ports?: string | null | undefined
  /** How far the capture is. */
  readonly status?: OrganizationDevicesPacketCaptureCaptureStatus | null | undefined
  /** Why the capture failed. */
  readonly errorMessage?: string | null | undefined
  /** Where the file is kept. */
  readonly destination?: string | null | undefined
  /** What started the capture. */
  readonly process?: OrganizationDevicesPacketCaptureCaptureProcess | null | undefined
  readonly file?: {
    /** How large the file is. */
    readonly size?: number | null | undefined
  } | null | undefined
  /** How long packets are captured. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationDevicesPacketCaptureCaptureCounts | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * Captures packets on a device of an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/captures`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-capture/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationDevicesPacketCaptureCapture: Write<
  CreateOrganizationDevicesPacketCaptureCaptureInput,
  CreateOrganizationDevicesPacketCaptureCaptureOutput
> = /*#__PURE__*/ write({
  id: "createOrganizationDevicesPacketCaptureCapture",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures"],
  body: {
    serials: "[s]!",
    name: "s!",
    outputType: "s",
    destination: "s",
    ports: "s",
    notes: "s",
    duration: "i",
    filterExpression: "s",
    interface: "s",
    advanced: "{physicalInterfaceDirection:e(both|in|out),controlPlaneDirection:e(both|in|out),innerFilterMacs:[s],bufferFiles:i,maxFilesize:i,captureType:s,packetsPerSecond:i}"
  },
  response: "{captureId:s!,network:{id:s,name:s},devices:[{*:*}],device:{name:s,serial:s},admin:{id:s,name:s},client:{id:s,mac:s},details:[{name:s,value:s,productType:s}],name:s,startTs:s,ports:s,status:e(capturing|completed|downloading|exporting|failed|new),errorMessage:s,destination:s,process:e(automatic|dcb|feedback|manual|proactive|scheduled),file:{size:i},duration:i,filterExpression:s,counts:{packets:{total:i}},interface:s}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Devices on which packets are captured. */
  readonly devices: ReadonlyArray<BulkOrganizationDevicesPacketCaptureCapturesCreateDeviceInput>
  /** Why the packets are captured. */
  readonly notes?: string | null | undefined
  /** How long packets are captured. In seconds. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  readonly name: string
  readonly advanced?: BulkOrganizationDevicesPacketCaptureCapturesCreateAdvancedInput | null | undefined
}

/**
 * `devices[]` in the input of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly switchports?: string | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `advanced` in the input of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateAdvancedInput {
  /** Whether packets that come in, go out, or both are captured. */
  readonly physicalInterfaceDirection?: "both" | "in" | "out" | Unlisted | null | undefined
  /** Whether packets that come in, go out, or both are captured. */
  readonly controlPlaneDirection?: "both" | "in" | "out" | Unlisted | null | undefined
  readonly innerFilterMac?: ReadonlyArray<string> | null | undefined
  readonly bufferFiles?: number | null | undefined
  /** In megabytes. */
  readonly maxFilesize?: number | null | undefined
  readonly captureType?: string | null | undefined
}

/**
 * The answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutput {
  /** The entries of this page. */
  readonly items?: Array<BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItem {
  /** Id of a packet capture, as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Devices on which packets are captured. */
  readonly devices?: Array<{ readonly [name: string]: unknown }> | null | undefined
  /** The device that this entry is about. */
  readonly device?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDevice | null | undefined
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    readonly id?: string | null | undefined
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  } | null | undefined
  readonly details?: Array<BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDetail> | null | undefined
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  readonly ports?: string | null | undefined
  /** How far the capture is. */
  readonly status?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemStatus | null | undefined
  /** Why the capture failed. */
  readonly errorMessage?: string | null | undefined
  /** Where the file is kept. */
  readonly destination?: string | null | undefined
  /** What started the capture. */
  readonly process?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemProcess | null | undefined
  readonly file?: {
    /** How large the file is. */
    readonly size?: number | null | undefined
  } | null | undefined
  /** How long packets are captured. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemCounts | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `items[].device` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
}

/**
 * `items[].details[]` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
}

/**
 * `items[].status` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemStatus =
  | "capturing"
  | "completed"
  | "downloading"
  | "exporting"
  | "failed"
  | "new"
  | Unlisted

/**
 * `items[].process` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemProcess =
  | "automatic"
  | "dcb"
  | "feedback"
  | "manual"
  | "proactive"
  | "scheduled"
  | Unlisted

/**
 * `items[].counts` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemCounts {
  /** How many packets there are. */
  readonly packets?: {
    /** How many were captured. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * Captures packets on several devices of an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/bulkCreate`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-captures-create/
 * @since 0.2.0
 * @category configure
 */
export const bulkOrganizationDevicesPacketCaptureCapturesCreate: Write<
  BulkOrganizationDevicesPacketCaptureCapturesCreateInput,
  BulkOrganizationDevicesPacketCaptureCapturesCreateOutput
> = /*#__PURE__*/ write({
  id: "bulkOrganizationDevicesPacketCaptureCapturesCreate",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/bulkCreate",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures"],
  body: {
    devices: "[{serial:s,switchports:s,interface:s}]!",
    notes: "s",
    duration: "i",
    filterExpression: "s",
    name: "s!",
    advanced: "{physicalInterfaceDirection:e(both|in|out),controlPlaneDirection:e(both|in|out),innerFilterMac:[s],bufferFiles:i,maxFilesize:i,captureType:s}"
  },
  response: "{items:[{captureId:s,network:{id:s,name:s},devices:[{*:*}],device:{name:s,serial:s},admin:{id:s,name:s},client:{id:s,mac:s},details:[{name:s,value:s,productType:s}],name:s,startTs:s,ports:s,status:e(capturing|completed|downloading|exporting|failed|new),errorMessage:s,destination:s,process:e(automatic|dcb|feedback|manual|proactive|scheduled),file:{size:i},duration:i,filterExpression:s,counts:{packets:{total:i}},interface:s}]}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link bulkOrganizationDevicesPacketCaptureCapturesDelete}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesDeleteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which packet captures are deleted. */
  readonly captureIds: ReadonlyArray<string>
}

/**
 * Deletes packet captures of an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/bulkDelete`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/packetCapture/captures`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-captures-delete/
 * @since 0.2.0
 * @category configure
 */
export const bulkOrganizationDevicesPacketCaptureCapturesDelete: Batchable<
  BulkOrganizationDevicesPacketCaptureCapturesDeleteInput,
  void
> = /*#__PURE__*/ batchable({
  id: "bulkOrganizationDevicesPacketCaptureCapturesDelete",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/bulkDelete",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures"],
  body: { captureIds: "[s]!" },
  batch: { resource: "/organizations/{organizationId}/devices/packetCapture/captures", operation: "destroy" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationDevicesPacketCaptureCaptureInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which packet capture: its `captureId` as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId: string | number
}

/**
 * Deletes a packet capture of an organization.
 *
 * `DELETE /organizations/{organizationId}/devices/packetCapture/captures/{captureId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/packetCapture/captures/{captureId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-capture/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationDevicesPacketCaptureCapture: Batchable<
  DeleteOrganizationDevicesPacketCaptureCaptureInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationDevicesPacketCaptureCapture",
  method: "DELETE",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures"],
  batch: {
    resource: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}",
    operation: "destroy"
  },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link generateOrganizationDevicesPacketCaptureCaptureDownloadUrl}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which packet capture: its `captureId` as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId: string | number
}

/**
 * The answer of {@link generateOrganizationDevicesPacketCaptureCaptureDownloadUrl}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlOutput {
  /** Id of a packet capture, as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId?: string | null | undefined
  readonly downloadUrl?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * Generates a link to download a packet capture of an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/generate-organization-devices-packet-capture-capture-download-url/
 * @since 0.2.0
 * @category configure
 */
export const generateOrganizationDevicesPacketCaptureCaptureDownloadUrl: Write<
  GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlInput,
  GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlOutput
> = /*#__PURE__*/ write({
  id: "generateOrganizationDevicesPacketCaptureCaptureDownloadUrl",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures", "downloadUrl"],
  response: "{captureId:s,downloadUrl:s,url:s}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which packet capture: its `captureId` as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId: string | number
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials: ReadonlyArray<string>
}

/**
 * The answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutput {
  /** Id of a packet capture, as `getOrganizationDevicesPacketCaptureCaptures` lists it. */
  readonly captureId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Devices on which packets are captured. */
  readonly devices?: Array<{ readonly [name: string]: unknown }> | null | undefined
  /** The device that this entry is about. */
  readonly device?: StopOrganizationDevicesPacketCaptureCaptureOutputDevice | null | undefined
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** The client that this entry is about. */
  readonly client?: {
    readonly id?: string | null | undefined
    /** MAC address, such as `00:11:22:33:44:55`. */
    readonly mac?: string | null | undefined
  } | null | undefined
  readonly details?: Array<StopOrganizationDevicesPacketCaptureCaptureOutputDetail> | null | undefined
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  readonly ports?: string | null | undefined
  /** How far the capture is. */
  readonly status?: StopOrganizationDevicesPacketCaptureCaptureOutputStatus | null | undefined
  /** Why the capture failed. */
  readonly errorMessage?: string | null | undefined
  /** Where the file is kept. */
  readonly destination?: string | null | undefined
  /** What started the capture. */
  readonly process?: StopOrganizationDevicesPacketCaptureCaptureOutputProcess | null | undefined
  readonly file?: {
    /** How large the file is. */
    readonly size?: number | null | undefined
  } | null | undefined
  /** How long packets are captured. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: StopOrganizationDevicesPacketCaptureCaptureOutputCounts | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `device` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutputDevice {
  /** Name of the device, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
}

/**
 * `details[]` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutputDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
}

/**
 * `status` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type StopOrganizationDevicesPacketCaptureCaptureOutputStatus =
  | "capturing"
  | "completed"
  | "downloading"
  | "exporting"
  | "failed"
  | "new"
  | Unlisted

/**
 * `process` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type StopOrganizationDevicesPacketCaptureCaptureOutputProcess =
  | "automatic"
  | "dcb"
  | "feedback"
  | "manual"
  | "proactive"
  | "scheduled"
  | Unlisted

/**
 * `counts` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutputCounts {
  /** How many packets there are. */
  readonly packets?: {
    /** How many were captured. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * Stops a packet capture of an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/stop-organization-devices-packet-capture-capture/
 * @since 0.2.0
 * @category configure
 */
export const stopOrganizationDevicesPacketCaptureCapture: Write<
  StopOrganizationDevicesPacketCaptureCaptureInput,
  StopOrganizationDevicesPacketCaptureCaptureOutput
> = /*#__PURE__*/ write({
  id: "stopOrganizationDevicesPacketCaptureCapture",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "captures"],
  body: { serials: "[s]!" },
  response: "{captureId:s,network:{id:s,name:s},devices:[{*:*}],device:{name:s,serial:s},admin:{id:s,name:s},client:{id:s,mac:s},details:[{name:s,value:s,productType:s}],name:s,startTs:s,ports:s,status:e(capturing|completed|downloading|exporting|failed|new),errorMessage:s,destination:s,process:e(automatic|dcb|feedback|manual|proactive|scheduled),file:{size:i},duration:i,filterExpression:s,counts:{packets:{total:i}},interface:s}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesPacketCaptureSchedulesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly scheduleIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly deviceIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedules {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesPacketCaptureSchedulesItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationDevicesPacketCaptureSchedulesMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItem {
  readonly scheduleId?: string | null | undefined
  /** Devices on which packets are captured. */
  readonly devices?: Array<OrganizationDevicesPacketCaptureSchedulesItemDevice> | null | undefined
  readonly name?: string | null | undefined
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly notes?: string | null | undefined
  /** How long packets are captured. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly updatedAt?: string | null | undefined
  readonly captureCount?: number | null | undefined
  readonly lastCaptureId?: string | null | undefined
  /** Whether what the schedule says is carried out. */
  readonly enabled?: boolean | null | undefined
  readonly priority?: number | null | undefined
  readonly schedule?: OrganizationDevicesPacketCaptureSchedulesItemSchedule | null | undefined
  /** What may go wrong with the schedule or its devices. */
  readonly warnings?: Array<string> | null | undefined
}

/**
 * `items[].devices[]` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItemDevice {
  /** The device that this entry is about. */
  readonly device?: OrganizationDevicesPacketCaptureSchedulesItemDeviceDevice | null | undefined
}

/**
 * `items[].devices[].device` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItemDeviceDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly switchports?: string | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `items[].schedule` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItemSchedule {
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. */
  readonly endTs?: string | null | undefined
  readonly frequency?: "day" | "hour" | "minute" | "month" | "week" | Unlisted | null | undefined
  readonly weekdays?: Array<string> | null | undefined
  readonly recurrence?: number | null | undefined
  readonly nextCaptureTs?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationDevicesPacketCaptureSchedulesMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: {
    /** How many entries the whole list has, all pages together. */
    readonly total?: number | null | undefined
  } | null | undefined
}

/**
 * Lists the packet capture schedules of an organization.
 *
 * `GET /organizations/{organizationId}/devices/packetCapture/schedules`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-schedules/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesPacketCaptureSchedules: Read<
  GetOrganizationDevicesPacketCaptureSchedulesInput,
  OrganizationDevicesPacketCaptureSchedules
> = /*#__PURE__*/ read({
  id: "getOrganizationDevicesPacketCaptureSchedules",
  method: "GET",
  path: "/organizations/{organizationId}/devices/packetCapture/schedules",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "schedules"],
  query: { scheduleIds: "[s]", networkIds: "[s]", deviceIds: "[s]" },
  response: "{items:[{scheduleId:s,devices:[{device:{serial:s,switchports:s,interface:s}}],name:s,admin:{id:s,name:s},notes:s,duration:i,filterExpression:s,createdAt:s,updatedAt:s,captureCount:i,lastCaptureId:s,enabled:b,priority:i,schedule:{name:s,startTs:s,endTs:s,frequency:e(day|hour|minute|month|week),weekdays:[s],recurrence:i,nextCaptureTs:s},warnings:[s]}],meta:{counts:{items:{total:i}}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationDevicesPacketCaptureScheduleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Devices on which packets are captured. */
  readonly devices: ReadonlyArray<OrganizationDevicesPacketCaptureScheduleDeviceInput>
  readonly name?: string | null | undefined
  /** Why the packets are captured. */
  readonly notes?: string | null | undefined
  /** How long packets are captured. In seconds. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  /** Whether what the schedule says is carried out. */
  readonly enabled?: boolean | null | undefined
  /** When packets are captured. */
  readonly schedule?: OrganizationDevicesPacketCaptureScheduleScheduleInput | null | undefined
}

/**
 * `devices[]` in the input of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesPacketCaptureScheduleDeviceInput {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly switchports?: string | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `schedule` in the input of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationDevicesPacketCaptureScheduleScheduleInput {
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. */
  readonly endTs?: string | null | undefined
  readonly frequency?: string | null | undefined
  readonly weekdays?: ReadonlyArray<string> | null | undefined
  readonly recurrence?: number | null | undefined
}

/**
 * The answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedule {
  /** Other operations take it as `scheduleId`. */
  readonly scheduleId: string
  /** Devices on which packets are captured. */
  readonly devices?: Array<OrganizationDevicesPacketCaptureScheduleDevice> | null | undefined
  readonly name?: string | null | undefined
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
  /** Why the packets are captured. */
  readonly notes?: string | null | undefined
  /** How long packets are captured. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  readonly createdAt?: string | null | undefined
  /** When it was last changed. */
  readonly updatedAt?: string | null | undefined
  readonly captureCount?: number | null | undefined
  readonly lastCaptureId?: string | null | undefined
  /** Whether what the schedule says is carried out. */
  readonly enabled?: boolean | null | undefined
  readonly priority?: number | null | undefined
  /** When packets are captured. */
  readonly schedule?: OrganizationDevicesPacketCaptureScheduleSchedule | null | undefined
  /** What may go wrong with the schedule or its devices. */
  readonly warnings?: Array<string> | null | undefined
}

/**
 * `devices[]` in the answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureScheduleDevice {
  /** The device that this entry is about. */
  readonly device?: OrganizationDevicesPacketCaptureScheduleDeviceDevice | null | undefined
}

/**
 * `devices[].device` in the answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureScheduleDeviceDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly switchports?: string | null | undefined
  readonly interface?: string | null | undefined
}

/**
 * `schedule` in the answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureScheduleSchedule {
  readonly name?: string | null | undefined
  /** Start of the time that it is about. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. */
  readonly endTs?: string | null | undefined
  readonly frequency?: "day" | "hour" | "minute" | "month" | "week" | Unlisted | null | undefined
  readonly weekdays?: Array<string> | null | undefined
  readonly recurrence?: number | null | undefined
  readonly nextCaptureTs?: string | null | undefined
}

/**
 * Creates a packet capture schedule in an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/schedules`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/devices/packetCapture/schedules`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-schedule/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationDevicesPacketCaptureSchedule: Batchable<
  CreateOrganizationDevicesPacketCaptureScheduleInput,
  OrganizationDevicesPacketCaptureSchedule
> = /*#__PURE__*/ batchable({
  id: "createOrganizationDevicesPacketCaptureSchedule",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/schedules",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "schedules"],
  body: {
    devices: "[{serial:s,switchports:s,interface:s}]!",
    name: "s",
    notes: "s",
    duration: "i",
    filterExpression: "s",
    enabled: "b",
    schedule: "{name:s,startTs:s,endTs:s,frequency:s,weekdays:[s],recurrence:i}"
  },
  response: "{scheduleId:s!,devices:[{device:{serial:s,switchports:s,interface:s}}],name:s,admin:{id:s,name:s},notes:s,duration:i,filterExpression:s,createdAt:s,updatedAt:s,captureCount:i,lastCaptureId:s,enabled:b,priority:i,schedule:{name:s,startTs:s,endTs:s,frequency:e(day|hour|minute|month|week),weekdays:[s],recurrence:i,nextCaptureTs:s},warnings:[s]}",
  batch: { resource: "/organizations/{organizationId}/devices/packetCapture/schedules", operation: "create" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly order: ReadonlyArray<ReorderOrganizationDevicesPacketCaptureSchedulesOrderInput>
}

/**
 * `order[]` in the input of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesOrderInput {
  /** Id of a packet capture schedule, as `getOrganizationDevicesPacketCaptureSchedules` lists it. */
  readonly scheduleId?: string | null | undefined
  readonly priority?: number | null | undefined
}

/**
 * The answer of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesOutput {
  readonly updatedPriorities?: Array<ReorderOrganizationDevicesPacketCaptureSchedulesOutputUpdatedPriority> | null | undefined
}

/**
 * `updatedPriorities[]` in the answer of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesOutputUpdatedPriority {
  /** Id of a packet capture schedule, as `getOrganizationDevicesPacketCaptureSchedules` lists it. */
  readonly scheduleId?: string | null | undefined
  readonly priority?: number | null | undefined
}

/**
 * Updates the priorities of packet capture schedules of an organization.
 *
 * `POST /organizations/{organizationId}/devices/packetCapture/schedules/reorder`
 *
 * Can be a step of an action batch: `reorder` of `/organizations/{organizationId}/devices/packetCapture/schedules`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/reorder-organization-devices-packet-capture-schedules/
 * @since 0.2.0
 * @category configure
 */
export const reorderOrganizationDevicesPacketCaptureSchedules: Batchable<
  ReorderOrganizationDevicesPacketCaptureSchedulesInput,
  ReorderOrganizationDevicesPacketCaptureSchedulesOutput
> = /*#__PURE__*/ batchable({
  id: "reorderOrganizationDevicesPacketCaptureSchedules",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/schedules/reorder",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "schedules"],
  body: { order: "[{scheduleId:s,priority:i}]!" },
  response: "{updatedPriorities:[{scheduleId:s,priority:i}]}",
  batch: { resource: "/organizations/{organizationId}/devices/packetCapture/schedules", operation: "reorder" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link updateOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationDevicesPacketCaptureScheduleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which packet capture schedule: its `scheduleId` as `getOrganizationDevicesPacketCaptureSchedules` lists it. */
  readonly scheduleId: string | number
  /** Devices on which packets are captured. */
  readonly devices: ReadonlyArray<OrganizationDevicesPacketCaptureScheduleDeviceInput>
  readonly name?: string | null | undefined
  /** Why the packets are captured. */
  readonly notes?: string | null | undefined
  /** How long packets are captured. In seconds. */
  readonly duration?: number | null | undefined
  /** Which packets are captured, in the syntax of tcpdump. */
  readonly filterExpression?: string | null | undefined
  /** Whether what the schedule says is carried out. */
  readonly enabled?: boolean | null | undefined
  /** When packets are captured. */
  readonly schedule?: OrganizationDevicesPacketCaptureScheduleScheduleInput | null | undefined
}

/**
 * Updates a packet capture schedule of an organization.
 *
 * `PUT /organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-devices-packet-capture-schedule/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationDevicesPacketCaptureSchedule: Batchable<
  UpdateOrganizationDevicesPacketCaptureScheduleInput,
  OrganizationDevicesPacketCaptureSchedule
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationDevicesPacketCaptureSchedule",
  method: "PUT",
  path: "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "schedules"],
  body: {
    devices: "[{serial:s,switchports:s,interface:s}]!",
    name: "s",
    notes: "s",
    duration: "i",
    filterExpression: "s",
    enabled: "b",
    schedule: "{name:s,startTs:s,endTs:s,frequency:s,weekdays:[s],recurrence:i}"
  },
  response: "{scheduleId:s!,devices:[{device:{serial:s,switchports:s,interface:s}}],name:s,admin:{id:s,name:s},notes:s,duration:i,filterExpression:s,createdAt:s,updatedAt:s,captureCount:i,lastCaptureId:s,enabled:b,priority:i,schedule:{name:s,startTs:s,endTs:s,frequency:e(day|hour|minute|month|week),weekdays:[s],recurrence:i,nextCaptureTs:s},warnings:[s]}",
  batch: {
    resource: "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
    operation: "update"
  },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationDevicesPacketCaptureScheduleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which packet capture schedule: its `scheduleId` as `getOrganizationDevicesPacketCaptureSchedules` lists it. */
  readonly scheduleId: string | number
}

/**
 * Deletes a packet capture schedule of an organization.
 *
 * `DELETE /organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`.
 * `scheduleId` goes into the path and into the body.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-schedule/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationDevicesPacketCaptureSchedule: Batchable<
  DeleteOrganizationDevicesPacketCaptureScheduleInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationDevicesPacketCaptureSchedule",
  method: "DELETE",
  path: "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "packetCapture", "schedules"],
  body: { scheduleId: "s!" },
  batch: {
    resource: "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
    operation: "destroy"
  },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesPowerModulesStatusesByDeviceInput {
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
  readonly productTypes?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPowerModulesStatusesByDevice {
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: OrganizationDevicesPowerModulesStatusesByDeviceProductType | null | undefined
  /** Serial number of the device or of the power module in it. */
  readonly serial?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  readonly slots?: Array<OrganizationDevicesPowerModulesStatusesByDeviceSlot> | null | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesPowerModulesStatusesByDeviceProductType =
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
 * `[].slots[]` in the answer of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesPowerModulesStatusesByDeviceSlot {
  readonly number?: 0 | 1 | 2 | Unlisted<number> | null | undefined
  /** Serial number of the device or of the power module in it. */
  readonly serial?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Whether the power supply is there and works. */
  readonly status?: "connected" | "not connected" | "powering" | Unlisted | null | undefined
}

/**
 * Lists the power module statuses of an organization, by device.
 *
 * `GET /organizations/{organizationId}/devices/powerModules/statuses/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-power-modules-statuses-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesPowerModulesStatusesByDevice: Paginated<
  GetOrganizationDevicesPowerModulesStatusesByDeviceInput,
  Array<OrganizationDevicesPowerModulesStatusesByDevice>,
  OrganizationDevicesPowerModulesStatusesByDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesPowerModulesStatusesByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/devices/powerModules/statuses/byDevice",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "powerModules", "statuses", "byDevice"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    productTypes: "[s]",
    serials: "[s]",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)"
  },
  response: "[{mac:s,name:s,network:{id:s},productType:e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController),serial:s,tags:[s],slots:[{number:E(0|1|2),serial:s,model:s,status:e(connected|not connected|powering)}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesProvisioningStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesProvisioningStatusesInput {
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
  readonly productTypes?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only those with this status. */
  readonly status?: "complete" | "incomplete" | "unprovisioned" | Unlisted | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesProvisioningStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesProvisioningStatus {
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: OrganizationDevicesProvisioningStatusProductType | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** How far the provisioning of the device is. */
  readonly status?: "complete" | "incomplete" | "unprovisioned" | Unlisted | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesProvisioningStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesProvisioningStatusProductType =
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
 * Lists the device provisioning statuses of an organization.
 *
 * `GET /organizations/{organizationId}/devices/provisioning/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-provisioning-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesProvisioningStatuses: Paginated<
  GetOrganizationDevicesProvisioningStatusesInput,
  Array<OrganizationDevicesProvisioningStatus>,
  OrganizationDevicesProvisioningStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesProvisioningStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/devices/provisioning/statuses",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "provisioning", "statuses"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    productTypes: "[s]",
    serials: "[s]",
    status: "e(complete|incomplete|unprovisioned)",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)"
  },
  response: "[{mac:s,name:s,network:{id:s},productType:e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController),serial:s,status:e(complete|incomplete|unprovisioned),tags:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesStatusesInput {
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
  /** Only those with one of these statuses. */
  readonly statuses?: ReadonlyArray<"alerting" | "dormant" | "offline" | "online" | Unlisted> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationDevicesStatusesProductTypeInput> | undefined
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationDevicesStatusesProductTypeInput =
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
 * `[]` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatus {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** IP address that the internet sees. */
  readonly publicIp?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** How the device stands with Dashboard: `online`, `alerting`, `offline` or `dormant`. */
  readonly status?: string | null | undefined
  /** When the device was last in touch with Dashboard. */
  readonly lastReportedAt?: string | null | undefined
  /** IP address of the device in its own network. */
  readonly lanIp?: string | null | undefined
  readonly gateway?: string | null | undefined
  readonly ipType?: string | null | undefined
  /** IP address of a DNS server. */
  readonly primaryDns?: string | null | undefined
  /** IP address of a DNS server. */
  readonly secondaryDns?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly components?: OrganizationDevicesStatusComponents | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].components` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatusComponents {
  readonly powerSupplies?: Array<OrganizationDevicesStatusComponentsPowerSupply> | null | undefined
}

/**
 * `[].components.powerSupplies[]` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatusComponentsPowerSupply {
  readonly slot?: number | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Whether the power supply is there and works. */
  readonly status?: OrganizationDevicesStatusComponentsPowerSupplyStatus | null | undefined
  readonly poe?: OrganizationDevicesStatusComponentsPowerSupplyPoe | null | undefined
}

/**
 * `[].components.powerSupplies[].status` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesStatusComponentsPowerSupplyStatus =
  | "available"
  | "connected"
  | "disconnected"
  | "powered"
  | "powering"
  | "standby"
  | Unlisted

/**
 * `[].components.powerSupplies[].poe` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatusComponentsPowerSupplyPoe {
  readonly unit?: string | null | undefined
  readonly maximum?: number | null | undefined
}

/**
 * Lists the device statuses of an organization.
 *
 * `GET /organizations/{organizationId}/devices/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @deprecated In favour of {@link getOrganizationDevicesAvailabilities}.
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesStatuses: Paginated<
  GetOrganizationDevicesStatusesInput,
  Array<OrganizationDevicesStatus>,
  OrganizationDevicesStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/devices/statuses",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "statuses"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    serials: "[s]",
    statuses: "[e(alerting|dormant|offline|online)]",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    models: "[s]",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)"
  },
  response: "[{name:s,serial:s,mac:s,publicIp:s,networkId:s,status:s,lastReportedAt:s,lanIp:s,gateway:s,ipType:s,primaryDns:s,secondaryDns:s,productType:s,components:{powerSupplies:[{slot:i,serial:s,model:s,status:e(available|connected|disconnected|powered|powering|standby),poe:{unit:s,maximum:i}}]},model:s,tags:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read",
  deprecated: true
})

/**
 * The input of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesStatusesOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationDevicesStatusesOverviewProductTypeInput> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationDevicesStatusesOverviewProductTypeInput =
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
 * The answer of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatusesOverview {
  /** How many there are of each kind. */
  readonly counts?: OrganizationDevicesStatusesOverviewCounts | null | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatusesOverviewCounts {
  /** How many there are in each status. */
  readonly byStatus?: OrganizationDevicesStatusesOverviewCountsByStatus | null | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesStatusesOverviewCountsByStatus {
  /** How many are connected just now. */
  readonly online?: number | null | undefined
  /** How many are connected but have a problem. */
  readonly alerting?: number | null | undefined
  /** How many are not connected just now. */
  readonly offline?: number | null | undefined
  /** How many have not been connected for more than a week. */
  readonly dormant?: number | null | undefined
}

/**
 * Returns the device counts by status in an organization.
 *
 * `GET /organizations/{organizationId}/devices/statuses/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesStatusesOverview: Read<
  GetOrganizationDevicesStatusesOverviewInput,
  OrganizationDevicesStatusesOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationDevicesStatusesOverview",
  method: "GET",
  path: "/organizations/{organizationId}/devices/statuses/overview",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "statuses", "overview"],
  query: {
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    networkIds: "[s]"
  },
  response: "{counts:{byStatus:{online:i,alerting:i,offline:i,dormant:i}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkInput {
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
 * The answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesSyslogServersByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesSyslogServersByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesSyslogServersByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesSyslogServersByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersByNetworkItem {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  /** Syslog servers that are sent to. */
  readonly servers: Array<OrganizationDevicesSyslogServersByNetworkItemServer>
}

/**
 * `[].servers[]` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersByNetworkItemServer {
  /** IP address or host name of the syslog server. */
  readonly host?: string | null | undefined
  readonly port?: number | null | undefined
  /** What is sent to the syslog server, such as `Flows`. */
  readonly roles?: Array<string> | null | undefined
  readonly transportProtocol?: "TCP" | "UDP" | Unlisted | null | undefined
  readonly encryption?: OrganizationDevicesSyslogServersByNetworkItemServerEncryption | null | undefined
}

/**
 * `[].servers[].encryption` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersByNetworkItemServerEncryption {
  /** Whether messages are encrypted on their way to the server. */
  readonly enabled?: boolean | null | undefined
  readonly certificate?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Lists the syslog servers for devices in an organization, by network.
 *
 * `GET /organizations/{organizationId}/devices/syslog/servers/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesSyslogServersByNetwork: Paginated<
  GetOrganizationDevicesSyslogServersByNetworkInput,
  GetOrganizationDevicesSyslogServersByNetworkOutput,
  OrganizationDevicesSyslogServersByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesSyslogServersByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/devices/syslog/servers/byNetwork",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "syslog", "servers", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s!}!,servers:[{host:s,port:i,roles:[s],transportProtocol:e(TCP|UDP),encryption:{enabled:b,certificate:{id:s}}}]!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkInput {
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
 * The answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesSyslogServersRolesByNetworkItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesSyslogServersRolesByNetworkOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersRolesByNetworkItem {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  readonly available: Array<{ readonly name: string; readonly value: string }>
}

/**
 * Lists the roles that a syslog server can have in an organization, by network.
 *
 * `GET /organizations/{organizationId}/devices/syslog/servers/roles/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-roles-by-network/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationDevicesSyslogServersRolesByNetwork: Paginated<
  GetOrganizationDevicesSyslogServersRolesByNetworkInput,
  GetOrganizationDevicesSyslogServersRolesByNetworkOutput,
  OrganizationDevicesSyslogServersRolesByNetworkItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesSyslogServersRolesByNetwork",
  method: "GET",
  path: "/organizations/{organizationId}/devices/syslog/servers/roles/byNetwork",
  tag: "organizations",
  category: "configure",
  subTags: ["devices", "syslog", "servers", "roles", "byNetwork"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s!}!,available:[{name:s!,value:s!}]!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 31 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `7200`. */
  readonly timespan?: Seconds | undefined
  /** Length of the intervals that the time range is divided into, in seconds. One of 300, 1200, 3600, 14400. The API's default is `300`. */
  readonly interval?: Seconds | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationDevicesSystemMemoryUsageHistoryByIntervalProductTypeInput> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationDevicesSystemMemoryUsageHistoryByIntervalProductTypeInput =
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
 * The answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationDevicesSystemMemoryUsageHistoryByIntervalItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItem {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly provisioned?: number | null | undefined
  readonly used?: { readonly median?: number | null | undefined } | null | undefined
  readonly free?: { readonly median?: number | null | undefined } | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemNetwork | null | undefined
  readonly intervals?: Array<OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemInterval> | null | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemInterval {
  /** Start of the time that it is about. In ISO 8601. */
  readonly startTs?: string | null | undefined
  /** End of the time that it is about. In ISO 8601. */
  readonly endTs?: string | null | undefined
  readonly memory?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemory | null | undefined
}

/**
 * `[].intervals[].memory` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemory {
  readonly used?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryUsed | null | undefined
  readonly free?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryFree | null | undefined
}

/**
 * `[].intervals[].memory.used` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryUsed {
  readonly minimum?: number | null | undefined
  readonly maximum?: number | null | undefined
  readonly median?: number | null | undefined
  readonly percentages?: { readonly maximum?: number | null | undefined } | null | undefined
}

/**
 * `[].intervals[].memory.free` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryFree {
  readonly minimum?: number | null | undefined
  readonly maximum?: number | null | undefined
  readonly median?: number | null | undefined
}

/**
 * Returns the memory usage history of devices in an organization, by interval.
 *
 * `GET /organizations/{organizationId}/devices/system/memory/usage/history/byInterval`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-system-memory-usage-history-by-interval/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesSystemMemoryUsageHistoryByInterval: Paginated<
  GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalInput,
  GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutput,
  OrganizationDevicesSystemMemoryUsageHistoryByIntervalItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesSystemMemoryUsageHistoryByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/devices/system/memory/usage/history/byInterval",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "system", "memory", "usage", "history", "byInterval"],
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
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]"
  },
  response: "{items:[{serial:s,model:s,name:s,mac:s,tags:[s],provisioned:i,used:{median:i},free:{median:i},network:{id:s,name:s,tags:[s]},intervals:[{startTs:d,endTs:d,memory:{used:{minimum:i,maximum:i,median:i,percentages:{maximum:i}},free:{minimum:i,maximum:i,median:i}}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 20 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesUplinksAddressesByDeviceInput {
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
  readonly productTypes?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksAddressesByDevice {
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  readonly name?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: OrganizationDevicesUplinksAddressesByDeviceProductType | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  readonly uplinks?: Array<OrganizationDevicesUplinksAddressesByDeviceUplink> | null | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationDevicesUplinksAddressesByDeviceProductType =
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
 * `[].uplinks[]` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksAddressesByDeviceUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: "cellular" | "man1" | "man2" | "wan1" | "wan2" | Unlisted | null | undefined
  /** IP addresses of the interface. */
  readonly addresses?: Array<OrganizationDevicesUplinksAddressesByDeviceUplinkAddress> | null | undefined
}

/**
 * `[].uplinks[].addresses[]` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksAddressesByDeviceUplinkAddress {
  /** Whether the address is `ipv4` or `ipv6`. */
  readonly protocol?: "ipv4" | "ipv6" | Unlisted | null | undefined
  /** Whether the address is given by hand (`static`) or found by the device. */
  readonly assignmentMode?: "dynamic" | "static" | Unlisted | null | undefined
  /** IP address that the interface has. */
  readonly address?: string | null | undefined
  /** IP address of the next hop to everything else. */
  readonly gateway?: string | null | undefined
  /** DNS servers that are asked. */
  readonly nameservers?: {
    /** IP addresses of DNS servers, the first choice first. */
    readonly addresses?: Array<string> | null | undefined
  } | null | undefined
  readonly public?: { readonly address?: string | null | undefined } | null | undefined
  readonly vlan?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Lists the uplink addresses of an organization, by device.
 *
 * `GET /organizations/{organizationId}/devices/uplinks/addresses/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-addresses-by-device/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesUplinksAddressesByDevice: Paginated<
  GetOrganizationDevicesUplinksAddressesByDeviceInput,
  Array<OrganizationDevicesUplinksAddressesByDevice>,
  OrganizationDevicesUplinksAddressesByDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationDevicesUplinksAddressesByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/devices/uplinks/addresses/byDevice",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "uplinks", "addresses", "byDevice"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    productTypes: "[s]",
    serials: "[s]",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)"
  },
  response: "[{mac:s,name:s,network:{id:s},productType:e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController),serial:s,tags:[s],uplinks:[{interface:e(cellular|man1|man2|wan1|wan2),addresses:[{protocol:e(ipv4|ipv6),assignmentMode:e(dynamic|static),address:s,gateway:s,nameservers:{addresses:[s]},public:{address:s},vlan:{id:s}}]}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesUplinksLossAndLatency}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationDevicesUplinksLossAndLatencyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 60 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 5 minutes after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 300. The API's default is `300`. */
  readonly timespan?: Seconds | undefined
  readonly uplink?: "cellular" | "wan1" | "wan2" | "wan3" | Unlisted | undefined
  readonly ip?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesUplinksLossAndLatency}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksLossAndLatency {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly uplink?: string | null | undefined
  readonly ip?: string | null | undefined
  readonly timeSeries?: Array<OrganizationDevicesUplinksLossAndLatencyTimeSery> | null | undefined
}

/**
 * `[].timeSeries[]` in the answer of {@link getOrganizationDevicesUplinksLossAndLatency}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksLossAndLatencyTimeSery {
  /** Time that the entry is about. In ISO 8601. */
  readonly ts?: string | null | undefined
  /** Packets that got lost, in percent. */
  readonly lossPercent?: number | null | undefined
  /** Time that a packet takes there and back, in milliseconds. */
  readonly latencyMs?: number | null | undefined
}

/**
 * Returns the loss and latency of the appliance uplinks in an organization.
 *
 * `GET /organizations/{organizationId}/devices/uplinksLossAndLatency`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-loss-and-latency/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationDevicesUplinksLossAndLatency: Read<
  GetOrganizationDevicesUplinksLossAndLatencyInput,
  Array<OrganizationDevicesUplinksLossAndLatency>
> = /*#__PURE__*/ read({
  id: "getOrganizationDevicesUplinksLossAndLatency",
  method: "GET",
  path: "/organizations/{organizationId}/devices/uplinksLossAndLatency",
  tag: "organizations",
  category: "monitor",
  subTags: ["devices", "uplinks", "uplinksLossAndLatency"],
  query: { t0: "d", t1: "d", timespan: "t", uplink: "e(cellular|wan1|wan2|wan3)", ip: "s" },
  response: "[{networkId:s,serial:s,uplink:s,ip:s,timeSeries:[{ts:d,lossPercent:n,latencyMs:n}]}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationEarlyAccessFeatures}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationEarlyAccessFeaturesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationEarlyAccessFeatures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeature {
  readonly shortName?: string | null | undefined
  readonly name?: string | null | undefined
  readonly descriptions?: OrganizationEarlyAccessFeatureDescriptions | null | undefined
  readonly topic?: string | null | undefined
  readonly isOrgScopedOnly?: boolean | null | undefined
  readonly documentationLink?: string | null | undefined
  readonly supportLink?: string | null | undefined
  readonly privacyLink?: string | null | undefined
  readonly advantage?: boolean | null | undefined
  readonly advantageTrial?: boolean | null | undefined
}

/**
 * `[].descriptions` in the answer of {@link getOrganizationEarlyAccessFeatures}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeatureDescriptions {
  readonly short?: string | null | undefined
  readonly long?: string | null | undefined
}

/**
 * Lists the early access features of an organization.
 *
 * `GET /organizations/{organizationId}/earlyAccess/features`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationEarlyAccessFeatures: Read<
  GetOrganizationEarlyAccessFeaturesInput,
  Array<OrganizationEarlyAccessFeature>
> = /*#__PURE__*/ read({
  id: "getOrganizationEarlyAccessFeatures",
  method: "GET",
  path: "/organizations/{organizationId}/earlyAccess/features",
  tag: "organizations",
  category: "configure",
  subTags: ["earlyAccess", "features"],
  response: "[{shortName:s,name:s,descriptions:{short:s,long:s},topic:s,isOrgScopedOnly:b,documentationLink:s,supportLink:s,privacyLink:s,advantage:b,advantageTrial:b}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationEarlyAccessFeaturesOptInsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeaturesOptIn {
  /** Other operations take it as `optInId`. */
  readonly id: string
  readonly shortName?: string | null | undefined
  readonly limitScopeToNetworks?: Array<{
    /** Id of a network, as `getOrganizationNetworks` lists it. */
    readonly id?: string | null | undefined
    readonly name?: string | null | undefined
  }> | null | undefined
  readonly optOutEligibility?: OrganizationEarlyAccessFeaturesOptInOptOutEligibility | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
}

/**
 * `[].optOutEligibility` in the answer of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeaturesOptInOptOutEligibility {
  readonly eligible?: boolean | null | undefined
  readonly reason?: string | null | undefined
  readonly help?: OrganizationEarlyAccessFeaturesOptInOptOutEligibilityHelp | null | undefined
}

/**
 * `[].optOutEligibility.help` in the answer of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeaturesOptInOptOutEligibilityHelp {
  readonly label?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * Lists the opt-ins to early access features in an organization.
 *
 * `GET /organizations/{organizationId}/earlyAccess/features/optIns`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-ins/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationEarlyAccessFeaturesOptIns: Read<
  GetOrganizationEarlyAccessFeaturesOptInsInput,
  Array<OrganizationEarlyAccessFeaturesOptIn>
> = /*#__PURE__*/ read({
  id: "getOrganizationEarlyAccessFeaturesOptIns",
  method: "GET",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns",
  tag: "organizations",
  category: "configure",
  subTags: ["earlyAccess", "features", "optIns"],
  response: "[{id:s!,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationEarlyAccessFeaturesOptInInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly shortName: string
  readonly limitScopeToNetworks?: ReadonlyArray<string> | null | undefined
}

/**
 * Creates an opt-in to early access features in an organization.
 *
 * `POST /organizations/{organizationId}/earlyAccess/features/optIns`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-early-access-features-opt-in/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationEarlyAccessFeaturesOptIn: Write<
  CreateOrganizationEarlyAccessFeaturesOptInInput,
  OrganizationEarlyAccessFeaturesOptIn
> = /*#__PURE__*/ write({
  id: "createOrganizationEarlyAccessFeaturesOptIn",
  method: "POST",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns",
  tag: "organizations",
  category: "configure",
  subTags: ["earlyAccess", "features", "optIns"],
  body: { shortName: "s!", limitScopeToNetworks: "[s]" },
  response: "{id:s!,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationEarlyAccessFeaturesOptInInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which opt-in to early access features: its `id` as `getOrganizationEarlyAccessFeaturesOptIns` lists it. */
  readonly optInId: string | number
}

/**
 * Returns one opt-in to early access features in an organization.
 *
 * `GET /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-in/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationEarlyAccessFeaturesOptIn: Read<
  GetOrganizationEarlyAccessFeaturesOptInInput,
  OrganizationEarlyAccessFeaturesOptIn
> = /*#__PURE__*/ read({
  id: "getOrganizationEarlyAccessFeaturesOptIn",
  method: "GET",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
  tag: "organizations",
  category: "configure",
  subTags: ["earlyAccess", "features", "optIns"],
  response: "{id:s!,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationEarlyAccessFeaturesOptInInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which opt-in to early access features: its `id` as `getOrganizationEarlyAccessFeaturesOptIns` lists it. */
  readonly optInId: string | number
  readonly limitScopeToNetworks?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates an opt-in to early access features in an organization.
 *
 * `PUT /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-early-access-features-opt-in/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationEarlyAccessFeaturesOptIn: Batchable<
  UpdateOrganizationEarlyAccessFeaturesOptInInput,
  OrganizationEarlyAccessFeaturesOptIn
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationEarlyAccessFeaturesOptIn",
  method: "PUT",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
  tag: "organizations",
  category: "configure",
  subTags: ["earlyAccess", "features", "optIns"],
  body: { limitScopeToNetworks: "[s]" },
  response: "{id:s!,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}",
  batch: { resource: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationEarlyAccessFeaturesOptInInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which opt-in to early access features: its `id` as `getOrganizationEarlyAccessFeaturesOptIns` lists it. */
  readonly optInId: string | number
}

/**
 * Deletes an opt-in to early access features in an organization.
 *
 * `DELETE /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-early-access-features-opt-in/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationEarlyAccessFeaturesOptIn: Write<
  DeleteOrganizationEarlyAccessFeaturesOptInInput,
  void
> = /*#__PURE__*/ write({
  id: "deleteOrganizationEarlyAccessFeaturesOptIn",
  method: "DELETE",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
  tag: "organizations",
  category: "configure",
  subTags: ["earlyAccess", "features", "optIns"],
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationFirmwareUpgradesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only those with this status. */
  readonly status?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgrade {
  readonly upgradeId?: string | null | undefined
  readonly upgradeBatchId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  } | null | undefined
  readonly status?: string | null | undefined
  /** In ISO 8601. */
  readonly time?: string | null | undefined
  /** When it was done. */
  readonly completedAt?: string | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: string | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: OrganizationFirmwareUpgradeToVersion | null | undefined
  /** The firmware before the upgrade. */
  readonly fromVersion?: OrganizationFirmwareUpgradeFromVersion | null | undefined
}

/**
 * `[].toVersion` in the answer of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `[].fromVersion` in the answer of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradeFromVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** Name of the firmware image, such as `wireless-30-7`. */
  readonly firmware?: string | null | undefined
  /** How mature the firmware version is: beta, release candidate or stable. */
  readonly releaseType?: string | null | undefined
  /** When the firmware version was released. In ISO 8601. */
  readonly releaseDate?: string | null | undefined
}

/**
 * Lists the firmware upgrades of an organization.
 *
 * `GET /organizations/{organizationId}/firmware/upgrades`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationFirmwareUpgrades: Paginated<
  GetOrganizationFirmwareUpgradesInput,
  Array<OrganizationFirmwareUpgrade>,
  OrganizationFirmwareUpgrade
> = /*#__PURE__*/ paginated({
  id: "getOrganizationFirmwareUpgrades",
  method: "GET",
  path: "/organizations/{organizationId}/firmware/upgrades",
  tag: "organizations",
  category: "configure",
  subTags: ["firmware", "upgrades"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", status: "[s]", productTypes: "[s]" },
  response: "[{upgradeId:s,upgradeBatchId:s,network:{id:s,name:s},status:s,time:d,completedAt:s~,productTypes:s,toVersion:{id:s,shortName:s,firmware:s,releaseType:s,releaseDate:d},fromVersion:{id:s,shortName:s,firmware:s,releaseType:s,releaseDate:d}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationFirmwareUpgradesByDeviceInput {
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
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  readonly firmwareUpgradeBatchIds?: ReadonlyArray<string> | undefined
  readonly upgradeStatuses?: ReadonlyArray<"canceled" | "completed" | "scheduled" | "started" | Unlisted> | undefined
  readonly currentUpgradesOnly?: boolean | undefined
  readonly limitPerDevice?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDevice {
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  readonly deviceStatus?: string | null | undefined
  /** In ISO 8601. */
  readonly checkinFinishedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly checkinStartedAt?: string | null | undefined
  readonly detailedStatus?: string | null | undefined
  /** In ISO 8601. */
  readonly downloadFinishedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly downloadStartedAt?: string | null | undefined
  readonly downloadStatus?: string | null | undefined
  /** In ISO 8601. */
  readonly installFinishedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly installStartedAt?: string | null | undefined
  readonly installStatus?: string | null | undefined
  /** In ISO 8601. */
  readonly verifyFinishedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly verifyStartedAt?: string | null | undefined
  readonly verifyStatus?: string | null | undefined
  readonly upgrade?: OrganizationFirmwareUpgradesByDeviceUpgrade | null | undefined
}

/**
 * `[].upgrade` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgrade {
  readonly time?: string | null | undefined
  /** The firmware before the upgrade. */
  readonly fromVersion?: OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion | null | undefined
  /** The firmware after the upgrade. */
  readonly toVersion?: OrganizationFirmwareUpgradesByDeviceUpgradeToVersion | null | undefined
  readonly status?: string | null | undefined
  readonly id?: string | null | undefined
  readonly upgradeBatchId?: string | null | undefined
  readonly staged?: OrganizationFirmwareUpgradesByDeviceUpgradeStaged | null | undefined
}

/**
 * `[].upgrade.fromVersion` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** When the firmware version was released. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `[].upgrade.toVersion` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgradeToVersion {
  /** Id of the firmware version, by which an upgrade names it. */
  readonly id?: string | null | undefined
  /** Short name of the firmware version, such as `MR 30.7`. */
  readonly shortName?: string | null | undefined
  /** When the firmware version was released. */
  readonly releaseDate?: string | null | undefined
}

/**
 * `[].upgrade.staged` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgradeStaged {
  readonly group?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * Lists the firmware upgrades of an organization, by device.
 *
 * `GET /organizations/{organizationId}/firmware/upgrades/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades-by-device/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationFirmwareUpgradesByDevice: Paginated<
  GetOrganizationFirmwareUpgradesByDeviceInput,
  Array<OrganizationFirmwareUpgradesByDevice>,
  OrganizationFirmwareUpgradesByDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationFirmwareUpgradesByDevice",
  method: "GET",
  path: "/organizations/{organizationId}/firmware/upgrades/byDevice",
  tag: "organizations",
  category: "configure",
  subTags: ["firmware", "upgrades", "byDevice"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkIds: "[s]",
    serials: "[s]",
    macs: "[s]",
    firmwareUpgradeBatchIds: "[s]",
    upgradeStatuses: "[e(canceled|completed|scheduled|started)]",
    currentUpgradesOnly: "b",
    limitPerDevice: "i"
  },
  response: "[{serial:s,name:s,deviceStatus:s,checkinFinishedAt:d~,checkinStartedAt:d~,detailedStatus:s~,downloadFinishedAt:d~,downloadStartedAt:d~,downloadStatus:s~,installFinishedAt:d~,installStartedAt:d~,installStatus:s~,verifyFinishedAt:d~,verifyStartedAt:d~,verifyStatus:s~,upgrade:{time:s,fromVersion:{id:s,shortName:s,releaseDate:s},toVersion:{id:s,shortName:s,releaseDate:s},status:s,id:s,upgradeBatchId:s~,staged:{group:{id:s}}}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 10,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly floorPlanIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationFloorPlansAutoLocateDevice> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationFloorPlansAutoLocateDevicesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateDevice {
  readonly name?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly status?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly floorPlan?: { readonly id?: string | null | undefined; readonly name?: string | null | undefined } | null | undefined
  /** Latitude, in degrees. */
  readonly lat?: number | null | undefined
  /** Longitude, in degrees. */
  readonly lng?: number | null | undefined
  readonly autoLocate?: {
    /** Latitude, in degrees. */
    readonly lat?: number | null | undefined
    /** Longitude, in degrees. */
    readonly lng?: number | null | undefined
  } | null | undefined
  /** One of `user`, `calculated`, `suggested`. */
  readonly type?: string | null | undefined
  /** Whether the place of the device is certain and others are located by it. */
  readonly isAnchor?: boolean | null | undefined
}

/**
 * Lists the auto-located devices on the floor plans in an organization.
 *
 * `GET /organizations/{organizationId}/floorPlans/autoLocate/devices`
 *
 * Answers in pages of 10000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-devices/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationFloorPlansAutoLocateDevices: Paginated<
  GetOrganizationFloorPlansAutoLocateDevicesInput,
  Array<GetOrganizationFloorPlansAutoLocateDevicesOutput>,
  OrganizationFloorPlansAutoLocateDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationFloorPlansAutoLocateDevices",
  method: "GET",
  path: "/organizations/{organizationId}/floorPlans/autoLocate/devices",
  tag: "organizations",
  category: "configure",
  subTags: ["floorPlans", "autoLocate", "devices"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", floorPlanIds: "[s]" },
  response: "[{items:[{name:s,serial:s,mac:s,model:s,tags:[s],status:s,network:{id:s},floorPlan:{id:s,name:s},lat:n,lng:n,autoLocate:{lat:n,lng:n},type:s,isAnchor:b}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 10000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 10,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly floorPlanIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationFloorPlansAutoLocateStatus> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationFloorPlansAutoLocateStatusesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatus {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Id of the floor plan that the device is placed on, as `getNetworkFloorPlans` lists it. */
  readonly floorPlanId?: string | null | undefined
  readonly name?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationFloorPlansAutoLocateStatusCounts | null | undefined
  readonly jobs?: Array<OrganizationFloorPlansAutoLocateStatusJob> | null | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusCounts {
  readonly devices?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * `[].jobs[]` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJob {
  readonly id?: string | null | undefined
  /** One of `scheduled`, `in progress`, `canceling`, `error`, `finished`, `published`, `canceled`. */
  readonly status?: string | null | undefined
  /** In ISO 8601. */
  readonly scheduledAt?: string | null | undefined
  /** How far it is. */
  readonly completed?: {
    /** How much of it is done. */
    readonly percentage?: number | null | undefined
  } | null | undefined
  readonly ranging?: OrganizationFloorPlansAutoLocateStatusJobRanging | null | undefined
  /** Such as `GPS`. */
  readonly gnss?: OrganizationFloorPlansAutoLocateStatusJobGnss | null | undefined
  /** What went wrong. */
  readonly errors?: Array<OrganizationFloorPlansAutoLocateStatusJobError> | null | undefined
}

/**
 * `[].jobs[].ranging` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJobRanging {
  /** One of `scheduled`, `in progress`, `error`, `finished`, `no neighbors`. */
  readonly status?: string | null | undefined
  /** How far it is. */
  readonly completed?: {
    /** How much of it is done. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * `[].jobs[].gnss` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJobGnss {
  /** One of `scheduled`, `in progress`, `error`, `finished`, `not applicable`, `canceled`. */
  readonly status?: string | null | undefined
  /** How far it is. */
  readonly completed?: {
    /** How much of it is done. */
    readonly percentage?: number | null | undefined
  } | null | undefined
}

/**
 * `[].jobs[].errors[]` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJobError {
  /** One of `gnss`, `ranging`, `positioning`. */
  readonly source?: string | null | undefined
  /** One of `failure`, `no neighbors`, `missing anchors`, `wrong anchors`, `missing ranging data`, `calculation failure`, `scheduling failure`. */
  readonly type?: string | null | undefined
}

/**
 * Lists the auto-locate statuses of the floor plans in an organization.
 *
 * `GET /organizations/{organizationId}/floorPlans/autoLocate/statuses`
 *
 * Answers in pages of 10000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-statuses/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationFloorPlansAutoLocateStatuses: Paginated<
  GetOrganizationFloorPlansAutoLocateStatusesInput,
  Array<GetOrganizationFloorPlansAutoLocateStatusesOutput>,
  OrganizationFloorPlansAutoLocateStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationFloorPlansAutoLocateStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/floorPlans/autoLocate/statuses",
  tag: "organizations",
  category: "configure",
  subTags: ["floorPlans", "autoLocate", "statuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", floorPlanIds: "[s]" },
  response: "[{items:[{network:{id:s},floorPlanId:s,name:s,counts:{devices:{total:i}},jobs:[{id:s,status:s,scheduledAt:d,completed:{percentage:i},ranging:{status:s,completed:{percentage:i}},gnss:{status:s,completed:{percentage:i}},errors:[{source:s,type:s}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 10000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationIntegrationsDeployableInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployable {
  /** The entries of this page. */
  readonly items?: Array<OrganizationIntegrationsDeployableItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationIntegrationsDeployableMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableItem {
  readonly type?: OrganizationIntegrationsDeployableItemType | null | undefined
  readonly name?: string | null | undefined
  readonly provider?: "Cisco" | "Genea" | "partner" | Unlisted | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly shortDescription?: string | null | undefined
  readonly isDeployable?: boolean | null | undefined
  readonly releaseType?: "Alpha" | "Beta" | "GA" | Unlisted | null | undefined
  readonly logoUrl?: string | null | undefined
  readonly redirectUrl?: string | null | undefined
  readonly isCiscoProduct?: boolean | null | undefined
}

/**
 * `items[].type` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationIntegrationsDeployableItemType =
  | "Axis"
  | "Catalyst SD-WAN"
  | "Cisco Spaces"
  | "Genea"
  | "OAuth"
  | "PagerDuty"
  | "Secure Access"
  | "Secure Connect"
  | "Splunk"
  | "XDR"
  | Unlisted

/**
 * `meta` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationIntegrationsDeployableMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationIntegrationsDeployableMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the integrations that can be enabled in an organization.
 *
 * `GET /organizations/{organizationId}/integrations/deployable`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployable/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationIntegrationsDeployable: Read<
  GetOrganizationIntegrationsDeployableInput,
  OrganizationIntegrationsDeployable
> = /*#__PURE__*/ read({
  id: "getOrganizationIntegrationsDeployable",
  method: "GET",
  path: "/organizations/{organizationId}/integrations/deployable",
  tag: "organizations",
  category: "configure",
  subTags: ["integrations", "deployable"],
  response: "{items:[{type:e(Axis|Catalyst SD-WAN|Cisco Spaces|Genea|OAuth|PagerDuty|Secure Access|Secure Connect|Splunk|XDR),name:s,provider:e(Cisco|Genea|partner),tags:[s],shortDescription:s,isDeployable:b,releaseType:e(Alpha|Beta|GA),logoUrl:s,redirectUrl:s,isCiscoProduct:b}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationIntegrationsDeployedInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployed {
  /** The entries of this page. */
  readonly items?: Array<OrganizationIntegrationsDeployedItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationIntegrationsDeployedMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedItem {
  readonly id?: string | null | undefined
  readonly type?: OrganizationIntegrationsDeployedItemType | null | undefined
  readonly name?: string | null | undefined
  readonly provider?: "Cisco" | "Genea" | "partner" | Unlisted | null | undefined
  readonly tags?: Array<string> | null | undefined
}

/**
 * `items[].type` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationIntegrationsDeployedItemType =
  | "Axis"
  | "Catalyst SD-WAN"
  | "Cisco Spaces"
  | "Genea"
  | "OAuth"
  | "PagerDuty"
  | "Secure Access"
  | "Secure Connect"
  | "Splunk"
  | "XDR"
  | Unlisted

/**
 * `meta` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationIntegrationsDeployedMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationIntegrationsDeployedMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the enabled integrations of an organization.
 *
 * `GET /organizations/{organizationId}/integrations/deployed`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployed/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationIntegrationsDeployed: Read<
  GetOrganizationIntegrationsDeployedInput,
  OrganizationIntegrationsDeployed
> = /*#__PURE__*/ read({
  id: "getOrganizationIntegrationsDeployed",
  method: "GET",
  path: "/organizations/{organizationId}/integrations/deployed",
  tag: "organizations",
  category: "configure",
  subTags: ["integrations", "deployed"],
  response: "{items:[{id:s,type:e(Axis|Catalyst SD-WAN|Cisco Spaces|Genea|OAuth|PagerDuty|Secure Access|Secure Connect|Splunk|XDR),name:s,provider:e(Cisco|Genea|partner),tags:[s]}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationIntegrationsXdrNetworksInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationIntegrationsXdrNetwork> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationIntegrationsXdrNetworksOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationIntegrationsXdrNetworksOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationIntegrationsXdrNetworksOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationIntegrationsXdrNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<string> | null | undefined
  readonly name?: string | null | undefined
  /** Whether events of the network are sent to Cisco XDR. */
  readonly enabled?: boolean | null | undefined
  readonly isEligible?: boolean | null | undefined
}

/**
 * Lists the networks of an organization that have XDR enabled.
 *
 * `GET /organizations/{organizationId}/integrations/xdr/networks`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-integrations-xdr-networks/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationIntegrationsXdrNetworks: Paginated<
  GetOrganizationIntegrationsXdrNetworksInput,
  GetOrganizationIntegrationsXdrNetworksOutput,
  OrganizationIntegrationsXdrNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationIntegrationsXdrNetworks",
  method: "GET",
  path: "/organizations/{organizationId}/integrations/xdr/networks",
  tag: "organizations",
  category: "configure",
  subTags: ["integrations", "xdr", "networks"],
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{networkId:s,productTypes:[s],name:s,enabled:b,isEligible:b}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly networks: ReadonlyArray<DisableOrganizationIntegrationsXdrNetworksNetworkInput>
}

/**
 * `networks[]` in the input of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksNetworkInput {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes: ReadonlyArray<"appliance" | Unlisted>
}

/**
 * The answer of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksOutput {
  readonly networks?: Array<DisableOrganizationIntegrationsXdrNetworksOutputNetwork> | null | undefined
}

/**
 * `networks[]` in the answer of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksOutputNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Whether events of the network are sent to Cisco XDR. */
  readonly enabled?: boolean | null | undefined
  readonly isEligible?: boolean | null | undefined
}

/**
 * Disables XDR on networks of an organization.
 *
 * `POST /organizations/{organizationId}/integrations/xdr/networks/disable`
 *
 * Can be a step of an action batch: `disable` of `/organizations/{organizationId}/integrations/xdr/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/disable-organization-integrations-xdr-networks/
 * @since 0.2.0
 * @category configure
 */
export const disableOrganizationIntegrationsXdrNetworks: Batchable<
  DisableOrganizationIntegrationsXdrNetworksInput,
  DisableOrganizationIntegrationsXdrNetworksOutput
> = /*#__PURE__*/ batchable({
  id: "disableOrganizationIntegrationsXdrNetworks",
  method: "POST",
  path: "/organizations/{organizationId}/integrations/xdr/networks/disable",
  tag: "organizations",
  category: "configure",
  subTags: ["integrations", "xdr", "networks"],
  body: { networks: "[{networkId:s!,productTypes:[e(appliance)]!}]!" },
  response: "{networks:[{networkId:s,productTypes:[s],name:s,enabled:b,isEligible:b}]}",
  batch: { resource: "/organizations/{organizationId}/integrations/xdr/networks", operation: "disable" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly networks: ReadonlyArray<EnableOrganizationIntegrationsXdrNetworksNetworkInput>
}

/**
 * `networks[]` in the input of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksNetworkInput {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes: ReadonlyArray<"appliance" | Unlisted>
}

/**
 * The answer of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksOutput {
  readonly networks?: Array<EnableOrganizationIntegrationsXdrNetworksOutputNetwork> | null | undefined
}

/**
 * `networks[]` in the answer of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksOutputNetwork {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Whether events of the network are sent to Cisco XDR. */
  readonly enabled?: boolean | null | undefined
  readonly isEligible?: boolean | null | undefined
}

/**
 * Enables XDR on networks of an organization.
 *
 * `POST /organizations/{organizationId}/integrations/xdr/networks/enable`
 *
 * Can be a step of an action batch: `enable` of `/organizations/{organizationId}/integrations/xdr/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/enable-organization-integrations-xdr-networks/
 * @since 0.2.0
 * @category configure
 */
export const enableOrganizationIntegrationsXdrNetworks: Batchable<
  EnableOrganizationIntegrationsXdrNetworksInput,
  EnableOrganizationIntegrationsXdrNetworksOutput
> = /*#__PURE__*/ batchable({
  id: "enableOrganizationIntegrationsXdrNetworks",
  method: "POST",
  path: "/organizations/{organizationId}/integrations/xdr/networks/enable",
  tag: "organizations",
  category: "configure",
  subTags: ["integrations", "xdr", "networks"],
  body: { networks: "[{networkId:s!,productTypes:[e(appliance)]!}]!" },
  response: "{networks:[{networkId:s,productTypes:[s],name:s,enabled:b,isEligible:b}]}",
  batch: { resource: "/organizations/{organizationId}/integrations/xdr/networks", operation: "enable" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimIntoOrganizationInventoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Order numbers whose devices and licenses are claimed. */
  readonly orders?: ReadonlyArray<string> | null | undefined
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
  readonly licenses?: ReadonlyArray<ClaimIntoOrganizationInventoryLicenseInput> | null | undefined
}

/**
 * `licenses[]` in the input of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimIntoOrganizationInventoryLicenseInput {
  /** Key of the license, as it was bought. */
  readonly key: string
  /** The API's default is `"addDevices"`. */
  readonly mode?: "addDevices" | "renew" | Unlisted | null | undefined
}

/**
 * The answer of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimIntoOrganizationInventoryOutput {
  /** Order numbers whose devices and licenses are claimed. */
  readonly orders?: Array<string> | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly licenses?: Array<ClaimIntoOrganizationInventoryOutputLicense> | null | undefined
}

/**
 * `licenses[]` in the answer of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimIntoOrganizationInventoryOutputLicense {
  /** Key of the license, as it was bought. */
  readonly key?: string | null | undefined
  readonly mode?: string | null | undefined
}

/**
 * Claims devices, licenses and orders into the inventory of an organization.
 *
 * `POST /organizations/{organizationId}/inventory/claim`
 *
 * At most 10 times in 300 seconds.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-into-organization-inventory/
 * @since 0.2.0
 * @category configure
 */
export const claimIntoOrganizationInventory: Write<
  ClaimIntoOrganizationInventoryInput,
  ClaimIntoOrganizationInventoryOutput
> = /*#__PURE__*/ write({
  id: "claimIntoOrganizationInventory",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/claim",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory"],
  body: { orders: "[s]", serials: "[s]", licenses: "[{key:s!,mode:e(addDevices|renew)}]" },
  response: "{orders:[s],serials:[s],licenses:[{key:s,mode:s}]}",
  limit: { requests: 10, seconds: 300 },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInventoryDevicesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  readonly usedState?: "unused" | "used" | Unlisted | undefined
  /** Only those that match this text. */
  readonly search?: string | undefined
  /** Only devices with one of these MAC addresses. */
  readonly macs?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** Only devices with one of these serial numbers, which have to match exactly. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** Only devices of one of these models. */
  readonly models?: ReadonlyArray<string> | undefined
  readonly orderNumbers?: ReadonlyArray<string> | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). The API's default is `"withAnyTags"`. */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationInventoryDevicesProductTypeInput> | undefined
  readonly eoxStatuses?: ReadonlyArray<"endOfSale" | "endOfSupport" | "nearEndOfSupport" | "null" | Unlisted> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationInventoryDevicesProductTypeInput =
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
 * `[]` in the answer of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevice {
  /** MAC address of the device itself. */
  readonly mac?: string | null | undefined
  /** Other operations take it as `serial`. */
  readonly serial?: string | null | undefined
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Number of the product. */
  readonly sku?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly licenseExpirationDate?: string | null | undefined
  /** Tags of the device, by which operations can filter and group devices. */
  readonly tags?: Array<string> | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  /** Country as a code of two letters. */
  readonly countryCode?: string | null | undefined
  /** Further facts that only some devices have. */
  readonly details?: Array<OrganizationInventoryDeviceDetail> | null | undefined
  readonly eox?: OrganizationInventoryDeviceEox | null | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDeviceDetail {
  readonly name?: string | null | undefined
  readonly value?: string | null | undefined
}

/**
 * `[].eox` in the answer of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDeviceEox {
  /** Whether the device is still sold and supported. */
  readonly status?: "endOfSale" | "endOfSupport" | "nearEndOfSupport" | Unlisted | null | undefined
  /** In ISO 8601. */
  readonly endOfSaleAt?: string | null | undefined
  /** In ISO 8601. */
  readonly endOfSupportAt?: string | null | undefined
}

/**
 * Lists the devices in the inventory of an organization.
 *
 * `GET /organizations/{organizationId}/inventory/devices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInventoryDevices: Paginated<
  GetOrganizationInventoryDevicesInput,
  Array<OrganizationInventoryDevice>,
  OrganizationInventoryDevice
> = /*#__PURE__*/ paginated({
  id: "getOrganizationInventoryDevices",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "devices"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    usedState: "e(unused|used)",
    search: "s",
    macs: "[s]",
    networkIds: "[s]",
    serials: "[s]",
    models: "[s]",
    orderNumbers: "[s]",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    eoxStatuses: "[e(endOfSale|endOfSupport|nearEndOfSupport|null)]"
  },
  response: "[{mac:s,serial:s,name:s,model:s,sku:s,networkId:s,orderNumber:s,claimedAt:d,licenseExpirationDate:d,tags:[s],productType:s,countryCode:s,details:[{name:s,value:s}],eox:{status:e(endOfSale|endOfSupport|nearEndOfSupport)~,endOfSaleAt:d,endOfSupportAt:d}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInventoryDevicesEoxOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesEoxOverview {
  /** How many there are of each kind. */
  readonly counts?: OrganizationInventoryDevicesEoxOverviewCounts | null | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesEoxOverviewCounts {
  /** How many there are in each status. */
  readonly byStatus?: OrganizationInventoryDevicesEoxOverviewCountsByStatus | null | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesEoxOverviewCountsByStatus {
  readonly endOfSale?: { readonly total?: number | null | undefined } | null | undefined
  readonly endOfSupport?: { readonly total?: number | null | undefined } | null | undefined
  readonly nearEndOfSupport?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Returns the counts of devices by end-of-life stage in an organization.
 *
 * `GET /organizations/{organizationId}/inventory/devices/eox/overview`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-eox-overview/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInventoryDevicesEoxOverview: Read<
  GetOrganizationInventoryDevicesEoxOverviewInput,
  OrganizationInventoryDevicesEoxOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationInventoryDevicesEoxOverview",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices/eox/overview",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "devices", "eox"],
  response: "{counts:{byStatus:{endOfSale:{total:i},endOfSupport:{total:i},nearEndOfSupport:{total:i}}}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationInventoryDevicesSwapsBulkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly swaps: ReadonlyArray<OrganizationInventoryDevicesSwapsBulkSwapInput>
}

/**
 * `swaps[]` in the input of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapInput {
  readonly devices: {
    /** The device that is taken out. */
    readonly old: string
    /** The device that takes its place. */
    readonly new: string
  }
  /** What happens to the old device after the swap. */
  readonly afterAction: "release from organization inventory" | "remove from network" | Unlisted
}

/**
 * The answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulk {
  readonly jobId: string
  readonly swaps?: Array<OrganizationInventoryDevicesSwapsBulkSwap> | null | undefined
}

/**
 * `swaps[]` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwap {
  readonly id: string
  readonly devices: OrganizationInventoryDevicesSwapsBulkSwapDevices
  /** How far the exchange is. */
  readonly status: "complete" | "failed" | "pending" | Unlisted
  /** What happens to the old device after the swap. */
  readonly afterAction: "release from organization inventory" | "remove from network" | Unlisted
  /** In ISO 8601. */
  readonly createdAt: string
  /** When it was done. In ISO 8601. */
  readonly completedAt?: string | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
}

/**
 * `swaps[].devices` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapDevices {
  /** The device that is taken out. */
  readonly old: OrganizationInventoryDevicesSwapsBulkSwapDevicesOld
  /** The device that takes its place. */
  readonly new: OrganizationInventoryDevicesSwapsBulkSwapDevicesNew
}

/**
 * `swaps[].devices.old` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapDevicesOld {
  /** MAC address that the device is known by. */
  readonly mac: string
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  readonly name?: string | null | undefined
}

/**
 * `swaps[].devices.new` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapDevicesNew {
  /** MAC address that the device is known by. */
  readonly mac: string
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model: string
  readonly name?: string | null | undefined
}

/**
 * Swaps devices of an organization for others and deals with the old ones.
 *
 * `POST /organizations/{organizationId}/inventory/devices/swaps/bulk`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-inventory-devices-swaps-bulk/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationInventoryDevicesSwapsBulk: Write<
  CreateOrganizationInventoryDevicesSwapsBulkInput,
  OrganizationInventoryDevicesSwapsBulk
> = /*#__PURE__*/ write({
  id: "createOrganizationInventoryDevicesSwapsBulk",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/devices/swaps/bulk",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "devices", "swaps", "bulk"],
  body: {
    swaps: "[{devices:{old:s!,new:s!}!,afterAction:e(release from organization inventory|remove from network)!}]!"
  },
  response: "{jobId:s!,swaps:[{id:s!,devices:{old:{mac:s!,serial:s!,model:s!,name:s}!,new:{mac:s!,serial:s!,model:s!,name:s}!}!,status:e(complete|failed|pending)!,afterAction:e(release from organization inventory|remove from network)!,createdAt:s!,completedAt:s,errors:[s]}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInventoryDevicesSwapsBulkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * Returns the state of one bulk of device swaps of an organization.
 *
 * `GET /organizations/{organizationId}/inventory/devices/swaps/bulk/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-swaps-bulk/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInventoryDevicesSwapsBulk: Read<
  GetOrganizationInventoryDevicesSwapsBulkInput,
  OrganizationInventoryDevicesSwapsBulk
> = /*#__PURE__*/ read({
  id: "getOrganizationInventoryDevicesSwapsBulk",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices/swaps/bulk/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "devices", "swaps", "bulk"],
  response: "{jobId:s!,swaps:[{id:s!,devices:{old:{mac:s!,serial:s!,model:s!,name:s}!,new:{mac:s!,serial:s!,model:s!,name:s}!}!,status:e(complete|failed|pending)!,afterAction:e(release from organization inventory|remove from network)!,createdAt:s!,completedAt:s,errors:[s]}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationInventoryDevice}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationInventoryDeviceInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which device: its serial number, such as `Q2XX-XXXX-XXXX`. */
  readonly serial: string | number
}

/**
 * Returns one device in the inventory of an organization.
 *
 * `GET /organizations/{organizationId}/inventory/devices/{serial}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-device/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationInventoryDevice: Read<
  GetOrganizationInventoryDeviceInput,
  OrganizationInventoryDevice
> = /*#__PURE__*/ read({
  id: "getOrganizationInventoryDevice",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices/{serial}",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "devices"],
  response: "{mac:s,serial:s,name:s,model:s,sku:s,networkId:s,orderNumber:s,claimedAt:d,licenseExpirationDate:d,tags:[s],productType:s,countryCode:s,details:[{name:s,value:s}],eox:{status:e(endOfSale|endOfSupport|nearEndOfSupport)~,endOfSaleAt:d,endOfSupportAt:d}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimOrganizationInventoryOrdersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly claimId: string
  readonly subscriptions?: ReadonlyArray<ClaimOrganizationInventoryOrdersSubscriptionInput> | null | undefined
}

/**
 * `subscriptions[]` in the input of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimOrganizationInventoryOrdersSubscriptionInput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId: string
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * The answer of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimOrganizationInventoryOrdersOutput {
  readonly claimId?: string | null | undefined
  readonly number?: string | null | undefined
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
  readonly subscriptions?: Array<ClaimOrganizationInventoryOrdersOutputSubscription> | null | undefined
}

/**
 * `subscriptions[]` in the answer of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimOrganizationInventoryOrdersOutputSubscription {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** In ISO 8601. */
  readonly startDate?: string | null | undefined
  /** In ISO 8601. */
  readonly endDate?: string | null | undefined
  readonly isClaimed?: boolean | null | undefined
  readonly counts?: ClaimOrganizationInventoryOrdersOutputSubscriptionCounts | null | undefined
}

/**
 * `subscriptions[].counts` in the answer of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimOrganizationInventoryOrdersOutputSubscriptionCounts {
  /** How the seats are used. */
  readonly seats?: {
    /** How many seats there are. */
    readonly limit?: number | null | undefined
  } | null | undefined
}

/**
 * Claims an order into the inventory of an organization by its claim id.
 *
 * `POST /organizations/{organizationId}/inventory/orders/claim`
 *
 * Can be a step of an action batch: `claim` of `/organizations/{organizationId}/inventory/orders`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-organization-inventory-orders/
 * @since 0.2.0
 * @category configure
 */
export const claimOrganizationInventoryOrders: Batchable<
  ClaimOrganizationInventoryOrdersInput,
  ClaimOrganizationInventoryOrdersOutput
> = /*#__PURE__*/ batchable({
  id: "claimOrganizationInventoryOrders",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/orders/claim",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "orders"],
  body: { claimId: "s!", subscriptions: "[{subscriptionId:s!,name:s,description:s}]" },
  response: "{claimId:s,number:s,serials:[s],subscriptions:[{subscriptionId:s,name:s,description:s,startDate:d,endDate:d,isClaimed:b,counts:{seats:{limit:i}}}]}",
  batch: { resource: "/organizations/{organizationId}/inventory/orders", operation: "claim" }
})

/**
 * The input of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface PreviewOrganizationInventoryOrdersInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly claimId: string
}

/**
 * The answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutput {
  readonly claimId?: string | null | undefined
  readonly resolution?: PreviewOrganizationInventoryOrdersOutputResolution | null | undefined
  readonly number?: string | null | undefined
  readonly shipping?: PreviewOrganizationInventoryOrdersOutputShipping | null | undefined
  readonly subscriptions?: Array<PreviewOrganizationInventoryOrdersOutputSubscription> | null | undefined
}

/**
 * `resolution` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputResolution {
  readonly submissionStrategy?: string | null | undefined
  readonly supportsSubscriptionSelection?: boolean | null | undefined
  readonly claimableShippedDeviceCount?: number | null | undefined
}

/**
 * `shipping` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShipping {
  readonly shipments?: Array<PreviewOrganizationInventoryOrdersOutputShippingShipment> | null | undefined
  readonly pending?: PreviewOrganizationInventoryOrdersOutputShippingPending | null | undefined
}

/**
 * `shipping.shipments[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingShipment {
  /** In ISO 8601. */
  readonly shippedAt?: string | null | undefined
  readonly number?: number | null | undefined
  readonly devices?: Array<PreviewOrganizationInventoryOrdersOutputShippingShipmentDevice> | null | undefined
}

/**
 * `shipping.shipments[].devices[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingShipmentDevice {
  /** How many of them are in the shipment. */
  readonly quantity?: number | null | undefined
  /** Number of the product. */
  readonly sku?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `shipping.pending` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingPending {
  readonly devices?: Array<PreviewOrganizationInventoryOrdersOutputShippingPendingDevice> | null | undefined
}

/**
 * `shipping.pending.devices[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingPendingDevice {
  /** How many of them are in the shipment. */
  readonly quantity?: number | null | undefined
  /** Number of the product. */
  readonly sku?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * `subscriptions[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputSubscription {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** In ISO 8601. */
  readonly startDate?: string | null | undefined
  /** In ISO 8601. */
  readonly endDate?: string | null | undefined
  readonly isClaimed?: boolean | null | undefined
  readonly counts?: PreviewOrganizationInventoryOrdersOutputSubscriptionCounts | null | undefined
}

/**
 * `subscriptions[].counts` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputSubscriptionCounts {
  /** How the seats are used. */
  readonly seats?: {
    /** How many seats there are. */
    readonly limit?: number | null | undefined
  } | null | undefined
}

/**
 * Returns what claiming an order into an organization would bring.
 *
 * `POST /organizations/{organizationId}/inventory/orders/preview`
 *
 * @see https://developer.cisco.com/meraki/api-v1/preview-organization-inventory-orders/
 * @since 0.2.0
 * @category configure
 */
export const previewOrganizationInventoryOrders: Write<
  PreviewOrganizationInventoryOrdersInput,
  PreviewOrganizationInventoryOrdersOutput
> = /*#__PURE__*/ write({
  id: "previewOrganizationInventoryOrders",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/orders/preview",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory", "orders"],
  body: { claimId: "s!" },
  response: "{claimId:s,resolution:{submissionStrategy:s,supportsSubscriptionSelection:b,claimableShippedDeviceCount:i},number:s,shipping:{shipments:[{shippedAt:d,number:i,devices:[{quantity:i,sku:s,description:s}]}],pending:{devices:[{quantity:i,sku:s,description:s}]}},subscriptions:[{subscriptionId:s,name:s,description:s,startDate:d,endDate:d,isClaimed:b,counts:{seats:{limit:i}}}]}"
})

/**
 * The input of {@link releaseFromOrganizationInventory}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface ReleaseFromOrganizationInventoryInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Serial numbers of the devices, such as `Q2XX-XXXX-XXXX`. */
  readonly serials?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link releaseFromOrganizationInventory}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ReleaseFromOrganizationInventoryOutput {
  /** Serial numbers of the devices. */
  readonly serials?: Array<string> | null | undefined
}

/**
 * Releases claimed devices from the inventory of an organization.
 *
 * `POST /organizations/{organizationId}/inventory/release`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/release-from-organization-inventory/
 * @since 0.2.0
 * @category configure
 */
export const releaseFromOrganizationInventory: Write<
  ReleaseFromOrganizationInventoryInput,
  ReleaseFromOrganizationInventoryOutput
> = /*#__PURE__*/ write({
  id: "releaseFromOrganizationInventory",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/release",
  tag: "organizations",
  category: "configure",
  subTags: ["inventory"],
  body: { serials: "[s]" },
  response: "{serials:[s]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationLicensesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only what concerns the device with this serial number. */
  readonly deviceSerial?: string | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** Only licenses in this state. */
  readonly state?: OrganizationLicensesStateInput | undefined
}

/**
 * `state` in the input of {@link getOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationLicensesStateInput =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | Unlisted

/**
 * `[]` in the answer of {@link getOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicense {
  /** Other operations take it as `licenseId`. */
  readonly id?: string | null | undefined
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Whether the license is in use, such as `active`, `unused` or `expired`. */
  readonly state?: OrganizationLicenseState | null | undefined
  /** How many Systems Manager seats the license has. */
  readonly seatCount?: number | null | undefined
  /** How long the license and those queued behind it last, in days. */
  readonly totalDurationInDays?: number | null | undefined
  /** How long the license lasts, in days. */
  readonly durationInDays?: number | null | undefined
  readonly permanentlyQueuedLicenses?: Array<OrganizationLicensePermanentlyQueuedLicense> | null | undefined
  /** When the license was claimed. */
  readonly claimDate?: string | null | undefined
  /** When the license began to count. */
  readonly activationDate?: string | null | undefined
  /** When the license ends. */
  readonly expirationDate?: string | null | undefined
  /** Id of the license that this one is queued behind. */
  readonly headLicenseId?: string | number | null | undefined
}

/**
 * `[].state` in the answer of {@link getOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationLicenseState =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | Unlisted

/**
 * `[].permanentlyQueuedLicenses[]` in the answer of {@link getOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensePermanentlyQueuedLicense {
  /** Id of a license, as `getOrganizationLicenses` lists it. */
  readonly id?: string | null | undefined
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** How long the license lasts, in days. */
  readonly durationInDays?: number | null | undefined
}

/**
 * Lists the licenses of an organization.
 *
 * `GET /organizations/{organizationId}/licenses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-licenses/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationLicenses: Paginated<
  GetOrganizationLicensesInput,
  Array<OrganizationLicense>,
  OrganizationLicense
> = /*#__PURE__*/ paginated({
  id: "getOrganizationLicenses",
  method: "GET",
  path: "/organizations/{organizationId}/licenses",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    deviceSerial: "s",
    networkId: "s",
    state: "e(active|expired|expiring|recentlyQueued|unused|unusedActive)"
  },
  response: "[{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:(s|i)}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AssignOrganizationLicensesSeatsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Id of the license, as `getOrganizationLicenses` lists it. */
  readonly licenseId: string
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId: string
  /** How many Systems Manager seats the license has. */
  readonly seatCount: number
}

/**
 * The answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AssignOrganizationLicensesSeatsOutput {
  readonly resultingLicenses?: Array<AssignOrganizationLicensesSeatsOutputResultingLicense> | null | undefined
}

/**
 * `resultingLicenses[]` in the answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AssignOrganizationLicensesSeatsOutputResultingLicense {
  readonly id?: string | null | undefined
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Whether the license is in use, such as `active`, `unused` or `expired`. */
  readonly state?: AssignOrganizationLicensesSeatsOutputResultingLicenseState | null | undefined
  /** How many Systems Manager seats the license has. */
  readonly seatCount?: number | null | undefined
  /** How long the license and those queued behind it last, in days. */
  readonly totalDurationInDays?: number | null | undefined
  /** How long the license lasts, in days. */
  readonly durationInDays?: number | null | undefined
  readonly permanentlyQueuedLicenses?: Array<AssignOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense> | null | undefined
  /** When the license was claimed. */
  readonly claimDate?: string | null | undefined
  /** When the license began to count. */
  readonly activationDate?: string | null | undefined
  /** When the license ends. */
  readonly expirationDate?: string | null | undefined
  /** Id of the license that this one is queued behind. */
  readonly headLicenseId?: string | number | null | undefined
}

/**
 * `resultingLicenses[].state` in the answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type AssignOrganizationLicensesSeatsOutputResultingLicenseState =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | Unlisted

/**
 * `resultingLicenses[].permanentlyQueuedLicenses[]` in the answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AssignOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense {
  /** Id of a license, as `getOrganizationLicenses` lists it. */
  readonly id?: string | null | undefined
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** How long the license lasts, in days. */
  readonly durationInDays?: number | null | undefined
}

/**
 * Assigns Systems Manager seats of a license to a network.
 *
 * `POST /organizations/{organizationId}/licenses/assignSeats`
 *
 * Can be a step of an action batch: `assignSeats` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-organization-licenses-seats/
 * @since 0.2.0
 * @category configure
 */
export const assignOrganizationLicensesSeats: Batchable<
  AssignOrganizationLicensesSeatsInput,
  AssignOrganizationLicensesSeatsOutput
> = /*#__PURE__*/ batchable({
  id: "assignOrganizationLicensesSeats",
  method: "POST",
  path: "/organizations/{organizationId}/licenses/assignSeats",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  body: { licenseId: "s!", networkId: "s!", seatCount: "i!" },
  response: "{resultingLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:(s|i)}]}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "assignSeats" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link moveOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface MoveOrganizationLicensesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly destOrganizationId: string
  readonly licenseIds: ReadonlyArray<string>
}

/**
 * The answer of {@link moveOrganizationLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensesOutput {
  readonly destOrganizationId?: string | null | undefined
  readonly licenseIds?: Array<string> | null | undefined
}

/**
 * Moves licenses of an organization to another.
 *
 * `POST /organizations/{organizationId}/licenses/move`
 *
 * Can be a step of an action batch: `move` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-organization-licenses/
 * @since 0.2.0
 * @category configure
 */
export const moveOrganizationLicenses: Batchable<
  MoveOrganizationLicensesInput,
  MoveOrganizationLicensesOutput
> = /*#__PURE__*/ batchable({
  id: "moveOrganizationLicenses",
  method: "POST",
  path: "/organizations/{organizationId}/licenses/move",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  body: { destOrganizationId: "s!", licenseIds: "[s]!" },
  response: "{destOrganizationId:s,licenseIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "move" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link moveOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface MoveOrganizationLicensesSeatsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly destOrganizationId: string
  /** Id of the license, as `getOrganizationLicenses` lists it. */
  readonly licenseId: string
  /** How many Systems Manager seats the license has. */
  readonly seatCount: number
}

/**
 * The answer of {@link moveOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensesSeatsOutput {
  readonly destOrganizationId?: string | null | undefined
  /** Id of the license, as `getOrganizationLicenses` lists it. */
  readonly licenseId?: string | null | undefined
  /** How many Systems Manager seats the license has. */
  readonly seatCount?: number | null | undefined
}

/**
 * Moves Systems Manager seats of an organization to another.
 *
 * `POST /organizations/{organizationId}/licenses/moveSeats`
 *
 * Can be a step of an action batch: `moveSeats` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-organization-licenses-seats/
 * @since 0.2.0
 * @category configure
 */
export const moveOrganizationLicensesSeats: Batchable<
  MoveOrganizationLicensesSeatsInput,
  MoveOrganizationLicensesSeatsOutput
> = /*#__PURE__*/ batchable({
  id: "moveOrganizationLicensesSeats",
  method: "POST",
  path: "/organizations/{organizationId}/licenses/moveSeats",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  body: { destOrganizationId: "s!", licenseId: "s!", seatCount: "i!" },
  response: "{destOrganizationId:s,licenseId:s,seatCount:i}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "moveSeats" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationLicensesOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverview {
  readonly status?: string | null | undefined
  /** When the license ends. */
  readonly expirationDate?: string | null | undefined
  readonly licensedDeviceCounts?: { readonly [name: string]: number } | null | undefined
  readonly licenseCount?: number | null | undefined
  readonly states?: OrganizationLicensesOverviewStates | null | undefined
  readonly licenseTypes?: Array<OrganizationLicensesOverviewLicenseType> | null | undefined
  readonly systemsManager?: OrganizationLicensesOverviewSystemsManager | null | undefined
}

/**
 * `states` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStates {
  readonly active?: { readonly count?: number | null | undefined } | null | undefined
  readonly expired?: { readonly count?: number | null | undefined } | null | undefined
  readonly expiring?: OrganizationLicensesOverviewStatesExpiring | null | undefined
  readonly recentlyQueued?: { readonly count?: number | null | undefined } | null | undefined
  readonly unused?: OrganizationLicensesOverviewStatesUnused | null | undefined
  readonly unusedActive?: OrganizationLicensesOverviewStatesUnusedActive | null | undefined
}

/**
 * `states.expiring` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesExpiring {
  readonly count?: number | null | undefined
  readonly critical?: OrganizationLicensesOverviewStatesExpiringCritical | null | undefined
  readonly warning?: OrganizationLicensesOverviewStatesExpiringWarning | null | undefined
}

/**
 * `states.expiring.critical` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesExpiringCritical {
  readonly thresholdInDays?: number | null | undefined
  readonly expiringCount?: number | null | undefined
}

/**
 * `states.expiring.warning` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesExpiringWarning {
  readonly thresholdInDays?: number | null | undefined
  readonly expiringCount?: number | null | undefined
}

/**
 * `states.unused` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnused {
  readonly count?: number | null | undefined
  readonly soonestActivation?: OrganizationLicensesOverviewStatesUnusedSoonestActivation | null | undefined
}

/**
 * `states.unused.soonestActivation` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnusedSoonestActivation {
  /** When the first of them begins to count. */
  readonly activationDate?: string | null | undefined
  readonly toActivateCount?: number | null | undefined
}

/**
 * `states.unusedActive` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnusedActive {
  readonly count?: number | null | undefined
  readonly oldestActivation?: OrganizationLicensesOverviewStatesUnusedActiveOldestActivation | null | undefined
}

/**
 * `states.unusedActive.oldestActivation` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnusedActiveOldestActivation {
  /** When the license began to count. */
  readonly activationDate?: string | null | undefined
  readonly activeCount?: number | null | undefined
}

/**
 * `licenseTypes[]` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewLicenseType {
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  readonly counts?: { readonly unassigned?: number | null | undefined } | null | undefined
}

/**
 * `systemsManager` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewSystemsManager {
  readonly counts?: OrganizationLicensesOverviewSystemsManagerCounts | null | undefined
}

/**
 * `systemsManager.counts` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewSystemsManagerCounts {
  readonly totalSeats?: number | null | undefined
  readonly activeSeats?: number | null | undefined
  readonly unassignedSeats?: number | null | undefined
  readonly orgwideEnrolledDevices?: number | null | undefined
}

/**
 * Returns the license state of an organization.
 *
 * `GET /organizations/{organizationId}/licenses/overview`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-licenses-overview/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationLicensesOverview: Read<
  GetOrganizationLicensesOverviewInput,
  OrganizationLicensesOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationLicensesOverview",
  method: "GET",
  path: "/organizations/{organizationId}/licenses/overview",
  tag: "organizations",
  category: "monitor",
  subTags: ["licenses", "overview"],
  response: "{status:s,expirationDate:s,licensedDeviceCounts:{*:i},licenseCount:i,states:{active:{count:i},expired:{count:i},expiring:{count:i,critical:{thresholdInDays:i,expiringCount:i},warning:{thresholdInDays:i,expiringCount:i}},recentlyQueued:{count:i},unused:{count:i,soonestActivation:{activationDate:s,toActivateCount:i}},unusedActive:{count:i,oldestActivation:{activationDate:s,activeCount:i}}},licenseTypes:[{licenseType:s,counts:{unassigned:i}}],systemsManager:{counts:{totalSeats:i,activeSeats:i,unassignedSeats:i,orgwideEnrolledDevices:i}}}",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RenewOrganizationLicensesSeatsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly licenseIdToRenew: string
  readonly unusedLicenseId: string
}

/**
 * The answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RenewOrganizationLicensesSeatsOutput {
  readonly resultingLicenses?: Array<RenewOrganizationLicensesSeatsOutputResultingLicense> | null | undefined
}

/**
 * `resultingLicenses[]` in the answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RenewOrganizationLicensesSeatsOutputResultingLicense {
  readonly id?: string | null | undefined
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Whether the license is in use, such as `active`, `unused` or `expired`. */
  readonly state?: RenewOrganizationLicensesSeatsOutputResultingLicenseState | null | undefined
  /** How many Systems Manager seats the license has. */
  readonly seatCount?: number | null | undefined
  /** How long the license and those queued behind it last, in days. */
  readonly totalDurationInDays?: number | null | undefined
  /** How long the license lasts, in days. */
  readonly durationInDays?: number | null | undefined
  readonly permanentlyQueuedLicenses?: Array<RenewOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense> | null | undefined
  /** When the license was claimed. */
  readonly claimDate?: string | null | undefined
  /** When the license began to count. */
  readonly activationDate?: string | null | undefined
  /** When the license ends. */
  readonly expirationDate?: string | null | undefined
  /** Id of the license that this one is queued behind. */
  readonly headLicenseId?: string | number | null | undefined
}

/**
 * `resultingLicenses[].state` in the answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type RenewOrganizationLicensesSeatsOutputResultingLicenseState =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | Unlisted

/**
 * `resultingLicenses[].permanentlyQueuedLicenses[]` in the answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RenewOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense {
  /** Id of a license, as `getOrganizationLicenses` lists it. */
  readonly id?: string | null | undefined
  /** What the license is for, such as `ENT` or `MR-ENT`. */
  readonly licenseType?: string | null | undefined
  /** Key of the license, as it was bought. */
  readonly licenseKey?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  /** How long the license lasts, in days. */
  readonly durationInDays?: number | null | undefined
}

/**
 * Renews Systems Manager seats of a license with an unused license.
 *
 * `POST /organizations/{organizationId}/licenses/renewSeats`
 *
 * Can be a step of an action batch: `renewSeats` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/renew-organization-licenses-seats/
 * @since 0.2.0
 * @category configure
 */
export const renewOrganizationLicensesSeats: Batchable<
  RenewOrganizationLicensesSeatsInput,
  RenewOrganizationLicensesSeatsOutput
> = /*#__PURE__*/ batchable({
  id: "renewOrganizationLicensesSeats",
  method: "POST",
  path: "/organizations/{organizationId}/licenses/renewSeats",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  body: { licenseIdToRenew: "s!", unusedLicenseId: "s!" },
  response: "{resultingLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:(s|i)}]}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "renewSeats" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLicense}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationLicenseInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which license: its `id` as `getOrganizationLicenses` lists it. */
  readonly licenseId: string | number
}

/**
 * Returns one license of an organization.
 *
 * `GET /organizations/{organizationId}/licenses/{licenseId}`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-license/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationLicense: Read<GetOrganizationLicenseInput, OrganizationLicense> = /*#__PURE__*/ read({
  id: "getOrganizationLicense",
  method: "GET",
  path: "/organizations/{organizationId}/licenses/{licenseId}",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  response: "{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:(s|i)}",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link updateOrganizationLicense}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationLicenseInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which license: its `id` as `getOrganizationLicenses` lists it. */
  readonly licenseId: string | number
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
}

/**
 * Updates a license of an organization.
 *
 * `PUT /organizations/{organizationId}/licenses/{licenseId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/licenses/{licenseId}`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-license/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationLicense: Batchable<
  UpdateOrganizationLicenseInput,
  OrganizationLicense
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationLicense",
  method: "PUT",
  path: "/organizations/{organizationId}/licenses/{licenseId}",
  tag: "organizations",
  category: "configure",
  subTags: ["licenses"],
  body: { deviceSerial: "s~" },
  response: "{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:(s|i)}",
  batch: { resource: "/organizations/{organizationId}/licenses/{licenseId}", operation: "update" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationLoginSecurityInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLoginSecurity {
  readonly enforcePasswordExpiration?: boolean | null | undefined
  readonly passwordExpirationDays?: number | null | undefined
  readonly enforceDifferentPasswords?: boolean | null | undefined
  readonly numDifferentPasswords?: number | null | undefined
  readonly enforceStrongPasswords?: boolean | null | undefined
  readonly minimumPasswordLength?: number | null | undefined
  readonly enforceAccountLockout?: boolean | null | undefined
  readonly accountLockoutAttempts?: number | null | undefined
  readonly enforceIdleTimeout?: boolean | null | undefined
  readonly idleTimeoutMinutes?: number | null | undefined
  readonly enforceTwoFactorAuth?: boolean | null | undefined
  readonly enforceLoginIpRanges?: boolean | null | undefined
  readonly loginIpRanges?: Array<string> | null | undefined
  readonly apiAuthentication?: OrganizationLoginSecurityApiAuthentication | null | undefined
  readonly enforceLockedIpSessions?: boolean | null | undefined
}

/**
 * `apiAuthentication` in the answer of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLoginSecurityApiAuthentication {
  readonly ipRestrictionsForKeys?: OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys | null | undefined
}

/**
 * `apiAuthentication.ipRestrictionsForKeys` in the answer of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys {
  /** Whether API keys only work from some addresses. */
  readonly enabled?: boolean | null | undefined
  readonly ranges?: Array<string> | null | undefined
}

/**
 * Returns the login security settings of an organization.
 *
 * `GET /organizations/{organizationId}/loginSecurity`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-login-security/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationLoginSecurity: Read<
  GetOrganizationLoginSecurityInput,
  OrganizationLoginSecurity
> = /*#__PURE__*/ read({
  id: "getOrganizationLoginSecurity",
  method: "GET",
  path: "/organizations/{organizationId}/loginSecurity",
  tag: "organizations",
  category: "configure",
  subTags: ["loginSecurity"],
  response: "{enforcePasswordExpiration:b,passwordExpirationDays:i,enforceDifferentPasswords:b,numDifferentPasswords:i,enforceStrongPasswords:b,minimumPasswordLength:i,enforceAccountLockout:b,accountLockoutAttempts:i,enforceIdleTimeout:b,idleTimeoutMinutes:i,enforceTwoFactorAuth:b,enforceLoginIpRanges:b,loginIpRanges:[s],apiAuthentication:{ipRestrictionsForKeys:{enabled:b,ranges:[s]}},enforceLockedIpSessions:b}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationLoginSecurityInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly enforcePasswordExpiration?: boolean | null | undefined
  readonly passwordExpirationDays?: number | null | undefined
  readonly enforceDifferentPasswords?: boolean | null | undefined
  readonly numDifferentPasswords?: number | null | undefined
  readonly enforceStrongPasswords?: boolean | null | undefined
  /** From 8 to 16. */
  readonly minimumPasswordLength?: number | null | undefined
  readonly enforceAccountLockout?: boolean | null | undefined
  readonly accountLockoutAttempts?: number | null | undefined
  readonly enforceIdleTimeout?: boolean | null | undefined
  readonly idleTimeoutMinutes?: number | null | undefined
  readonly enforceTwoFactorAuth?: boolean | null | undefined
  readonly enforceLoginIpRanges?: boolean | null | undefined
  readonly loginIpRanges?: ReadonlyArray<string> | null | undefined
  readonly enforceLockedIpSessions?: boolean | null | undefined
  readonly apiAuthentication?: OrganizationLoginSecurityApiAuthenticationInput | null | undefined
}

/**
 * `apiAuthentication` in the input of {@link updateOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationLoginSecurityApiAuthenticationInput {
  readonly ipRestrictionsForKeys?: OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeysInput | null | undefined
}

/**
 * `apiAuthentication.ipRestrictionsForKeys` in the input of {@link updateOrganizationLoginSecurity}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeysInput {
  /** Whether API keys only work from some addresses. */
  readonly enabled?: boolean | null | undefined
  readonly ranges?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the login security settings of an organization.
 *
 * `PUT /organizations/{organizationId}/loginSecurity`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/loginSecurity`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-login-security/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationLoginSecurity: Batchable<
  UpdateOrganizationLoginSecurityInput,
  OrganizationLoginSecurity
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationLoginSecurity",
  method: "PUT",
  path: "/organizations/{organizationId}/loginSecurity",
  tag: "organizations",
  category: "configure",
  subTags: ["loginSecurity"],
  body: {
    enforcePasswordExpiration: "b",
    passwordExpirationDays: "i",
    enforceDifferentPasswords: "b",
    numDifferentPasswords: "i",
    enforceStrongPasswords: "b",
    minimumPasswordLength: "i",
    enforceAccountLockout: "b",
    accountLockoutAttempts: "i",
    enforceIdleTimeout: "b",
    idleTimeoutMinutes: "i",
    enforceTwoFactorAuth: "b",
    enforceLoginIpRanges: "b",
    loginIpRanges: "[s]",
    enforceLockedIpSessions: "b",
    apiAuthentication: "{ipRestrictionsForKeys:{enabled:b,ranges:[s]}}"
  },
  response: "{enforcePasswordExpiration:b,passwordExpirationDays:i,enforceDifferentPasswords:b,numDifferentPasswords:i,enforceStrongPasswords:b,minimumPasswordLength:i,enforceAccountLockout:b,accountLockoutAttempts:i,enforceIdleTimeout:b,idleTimeoutMinutes:i,enforceTwoFactorAuth:b,enforceLoginIpRanges:b,loginIpRanges:[s],apiAuthentication:{ipRestrictionsForKeys:{enabled:b,ranges:[s]}},enforceLockedIpSessions:b}",
  batch: { resource: "/organizations/{organizationId}/loginSecurity", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationNetworksInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only networks that are bound to this configuration template. */
  readonly configTemplateId?: string | undefined
  /** Whether to answer with networks that are bound to a template or with those that are not. */
  readonly isBoundToConfigTemplate?: boolean | undefined
  /** Only what has these tags; `tagsFilterType` says whether one of them is enough. */
  readonly tags?: ReadonlyArray<string> | undefined
  /** Whether one of the tags is enough (`withAnyTags`) or all are needed (`withAllTags`). */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | Unlisted | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<OrganizationNetworksProductTypeInput> | undefined
  /** From 3 to 100,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationNetworksProductTypeInput =
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
 * `[]` in the answer of {@link getOrganizationNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId: string
  /** Name of the network, as Dashboard shows it. */
  readonly name: string
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes: Array<string>
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
}

/**
 * Lists the networks of an organization that the caller has access to.
 *
 * `GET /organizations/{organizationId}/networks`
 *
 * Answers in pages of 100000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-networks/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationNetworks: Paginated<
  GetOrganizationNetworksInput,
  Array<OrganizationNetwork>,
  OrganizationNetwork
> = /*#__PURE__*/ paginated({
  id: "getOrganizationNetworks",
  method: "GET",
  path: "/organizations/{organizationId}/networks",
  tag: "organizations",
  category: "configure",
  subTags: ["networks"],
  query: {
    configTemplateId: "s",
    isBoundToConfigTemplate: "b",
    tags: "[s]",
    tagsFilterType: "e(withAllTags|withAnyTags)",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{id:s!,organizationId:s!,name:s!,productTypes:[s]!,timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}]",
  paging: { itemsIn: "array", perPage: 100000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationNetworkInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Name of the network, as Dashboard shows it. */
  readonly name: string
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes: ReadonlyArray<OrganizationNetworkProductTypeInput>
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: ReadonlyArray<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Network that the configuration is copied from, by its id as `getOrganizationNetworks` lists it. */
  readonly copyFromNetworkId?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
}

/**
 * `productTypes[]` in the input of {@link createOrganizationNetwork}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationNetworkProductTypeInput =
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
 * Creates a network in an organization.
 *
 * `POST /organizations/{organizationId}/networks`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-network/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationNetwork: Batchable<
  CreateOrganizationNetworkInput,
  OrganizationNetwork
> = /*#__PURE__*/ batchable({
  id: "createOrganizationNetwork",
  method: "POST",
  path: "/organizations/{organizationId}/networks",
  tag: "organizations",
  category: "configure",
  subTags: ["networks"],
  body: {
    name: "s!",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]!",
    tags: "[s]",
    timeZone: "s",
    copyFromNetworkId: "s",
    notes: "s~"
  },
  response: "{id:s!,organizationId:s!,name:s!,productTypes:[s]!,timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}",
  batch: { resource: "/organizations/{organizationId}/networks", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link combineOrganizationNetworks}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CombineOrganizationNetworksInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds: ReadonlyArray<string>
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
}

/**
 * The answer of {@link combineOrganizationNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CombineOrganizationNetworksOutput {
  readonly resultingNetwork?: CombineOrganizationNetworksOutputResultingNetwork | null | undefined
}

/**
 * `resultingNetwork` in the answer of {@link combineOrganizationNetworks}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CombineOrganizationNetworksOutputResultingNetwork {
  /** Id of the network; other operations take it as `networkId`. */
  readonly id?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly name?: string | null | undefined
  /** Product types that the network consists of, such as `wireless` and `switch`. */
  readonly productTypes?: Array<string> | null | undefined
  /** Time zone in the form of the tz database, such as `America/Los_Angeles`. */
  readonly timeZone?: string | null | undefined
  /** Tags of the network, by which operations can filter and group networks. */
  readonly tags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  /** Link to the page in Dashboard. */
  readonly url?: string | null | undefined
  /** What people wrote down about the network. */
  readonly notes?: string | null | undefined
  /** Whether the network gets its configuration from a template. */
  readonly isBoundToConfigTemplate?: boolean | null | undefined
}

/**
 * Combines networks of an organization into one.
 *
 * `POST /organizations/{organizationId}/networks/combine`
 *
 * Can be a step of an action batch: `combine` of `/organizations/{organizationId}/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/combine-organization-networks/
 * @since 0.2.0
 * @category configure
 */
export const combineOrganizationNetworks: Batchable<
  CombineOrganizationNetworksInput,
  CombineOrganizationNetworksOutput
> = /*#__PURE__*/ batchable({
  id: "combineOrganizationNetworks",
  method: "POST",
  path: "/organizations/{organizationId}/networks/combine",
  tag: "organizations",
  category: "configure",
  subTags: ["networks"],
  body: { name: "s!", networkIds: "[s]!", enrollmentString: "s" },
  response: "{resultingNetwork:{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}}",
  batch: { resource: "/organizations/{organizationId}/networks", operation: "combine" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationNetworksGroupsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these groups. */
  readonly groupIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationNetworksGroupsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationNetworksGroupsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationNetworksGroupsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationNetworksGroupsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsItem {
  readonly groupId?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Lists the network groups of an organization.
 *
 * `GET /organizations/{organizationId}/networks/groups`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationNetworksGroups: Paginated<
  GetOrganizationNetworksGroupsInput,
  GetOrganizationNetworksGroupsOutput,
  GetOrganizationNetworksGroupsItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationNetworksGroups",
  method: "GET",
  path: "/organizations/{organizationId}/networks/groups",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "groups"],
  query: { groupIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{groupId:s,organizationId:s,name:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationNetworksGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationNetworksGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
}

/**
 * The answer of {@link createOrganizationNetworksGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroup {
  /** Other operations take it as `groupId`. */
  readonly groupId: string
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * Creates a network group in an organization.
 *
 * `POST /organizations/{organizationId}/networks/groups`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/networks/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-networks-group/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationNetworksGroup: Batchable<
  CreateOrganizationNetworksGroupInput,
  OrganizationNetworksGroup
> = /*#__PURE__*/ batchable({
  id: "createOrganizationNetworksGroup",
  method: "POST",
  path: "/organizations/{organizationId}/networks/groups",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "groups"],
  body: { name: "s!" },
  response: "{groupId:s!,organizationId:s,name:s}",
  batch: { resource: "/organizations/{organizationId}/networks/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Field that the answer is sorted by. */
  readonly sortBy?: "status" | Unlisted | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationNetworksGroupsOverviewByGroupItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationNetworksGroupsOverviewByGroupOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItem {
  readonly groupId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly clients?: OrganizationNetworksGroupsOverviewByGroupItemClients | null | undefined
  readonly statuses?: OrganizationNetworksGroupsOverviewByGroupItemStatuses | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<string> | null | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemClients {
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
  readonly usage?: OrganizationNetworksGroupsOverviewByGroupItemClientsUsage | null | undefined
}

/**
 * `[].clients.usage` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemClientsUsage {
  /** Data that was sent. */
  readonly upstream?: number | null | undefined
  /** Data that was received. */
  readonly downstream?: number | null | undefined
}

/**
 * `[].statuses` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemStatuses {
  readonly overall?: string | null | undefined
  /** The numbers for each product type. */
  readonly byProductType?: Array<OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductType> | null | undefined
}

/**
 * `[].statuses.byProductType[]` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductType {
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly counts?: OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductTypeCounts | null | undefined
}

/**
 * `[].statuses.byProductType[].counts` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductTypeCounts {
  /** How many are connected just now. */
  readonly online?: number | null | undefined
  /** How many are not connected just now. */
  readonly offline?: number | null | undefined
  /** How many are connected but have a problem. */
  readonly alerting?: number | null | undefined
  /** How many have not been connected for more than a week. */
  readonly dormant?: number | null | undefined
}

/**
 * Returns the client and status counts of network groups in an organization, by group.
 *
 * `GET /organizations/{organizationId}/networks/groups/overview/byGroup`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups-overview-by-group/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationNetworksGroupsOverviewByGroup: Paginated<
  GetOrganizationNetworksGroupsOverviewByGroupInput,
  GetOrganizationNetworksGroupsOverviewByGroupOutput,
  OrganizationNetworksGroupsOverviewByGroupItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationNetworksGroupsOverviewByGroup",
  method: "GET",
  path: "/organizations/{organizationId}/networks/groups/overview/byGroup",
  tag: "organizations",
  category: "monitor",
  subTags: ["networks", "groups", "overview", "byGroup"],
  query: { sortBy: "e(status)", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{groupId:s,name:s,clients:{counts:{total:i},usage:{upstream:n,downstream:n}},statuses:{overall:s,byProductType:[{productType:s,counts:{online:i,offline:i,alerting:i,dormant:i}}]},productTypes:[s]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 5000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationNetworksGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationNetworksGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which network group: its `groupId` as `getOrganizationNetworksGroups` lists it. */
  readonly groupId: string | number
  readonly name: string
}

/**
 * Updates a network group of an organization.
 *
 * `PUT /organizations/{organizationId}/networks/groups/{groupId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-networks-group/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationNetworksGroup: Batchable<
  UpdateOrganizationNetworksGroupInput,
  OrganizationNetworksGroup
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationNetworksGroup",
  method: "PUT",
  path: "/organizations/{organizationId}/networks/groups/{groupId}",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "groups"],
  body: { name: "s!" },
  response: "{groupId:s!,organizationId:s,name:s}",
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationNetworksGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationNetworksGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which network group: its `groupId` as `getOrganizationNetworksGroups` lists it. */
  readonly groupId: string | number
}

/**
 * Deletes a network group of an organization.
 *
 * `DELETE /organizations/{organizationId}/networks/groups/{groupId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-networks-group/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationNetworksGroup: Batchable<
  DeleteOrganizationNetworksGroupInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationNetworksGroup",
  method: "DELETE",
  path: "/organizations/{organizationId}/networks/groups/{groupId}",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "groups"],
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link bulkOrganizationNetworksGroupAssign}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationNetworksGroupAssignInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which network group: its `groupId` as `getOrganizationNetworksGroups` lists it. */
  readonly groupId: string | number
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds: ReadonlyArray<string>
}

/**
 * The answer of {@link bulkOrganizationNetworksGroupAssign}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BulkOrganizationNetworksGroupAssignOutput {
  readonly networkIds?: Array<string> | null | undefined
}

/**
 * Adds networks to a network group of an organization.
 *
 * `POST /organizations/{organizationId}/networks/groups/{groupId}/bulkAssign`
 *
 * Can be a step of an action batch: `bulk_assign` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-assign/
 * @since 0.2.0
 * @category configure
 */
export const bulkOrganizationNetworksGroupAssign: Batchable<
  BulkOrganizationNetworksGroupAssignInput,
  BulkOrganizationNetworksGroupAssignOutput
> = /*#__PURE__*/ batchable({
  id: "bulkOrganizationNetworksGroupAssign",
  method: "POST",
  path: "/organizations/{organizationId}/networks/groups/{groupId}/bulkAssign",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "groups"],
  body: { networkIds: "[s]!" },
  response: "{networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "bulk_assign" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link bulkOrganizationNetworksGroupUnassign}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BulkOrganizationNetworksGroupUnassignInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which network group: its `groupId` as `getOrganizationNetworksGroups` lists it. */
  readonly groupId: string | number
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds: ReadonlyArray<string>
}

/**
 * Removes networks from a network group of an organization.
 *
 * `POST /organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign`
 *
 * Can be a step of an action batch: `bulk_unassign` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-unassign/
 * @since 0.2.0
 * @category configure
 */
export const bulkOrganizationNetworksGroupUnassign: Batchable<
  BulkOrganizationNetworksGroupUnassignInput,
  void
> = /*#__PURE__*/ batchable({
  id: "bulkOrganizationNetworksGroupUnassign",
  method: "POST",
  path: "/organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "groups"],
  body: { networkIds: "[s]!" },
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "bulk_unassign" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetNetworkMovesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 10 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  readonly moveIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkMovesOutput {
  /** The entries of this page. */
  readonly items?: Array<NetworkMove> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetNetworkMovesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkMovesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetNetworkMovesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkMovesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetNetworkMovesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetNetworkMovesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMove {
  readonly moveId?: string | null | undefined
  readonly initiator?: NetworkMoveInitiator | null | undefined
  readonly organizations?: NetworkMoveOrganizations | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly result?: NetworkMoveResult | null | undefined
}

/**
 * `[].initiator` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMoveInitiator {
  /** The administrator who did it. */
  readonly admin?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `[].organizations` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMoveOrganizations {
  readonly source?: {
    /** Id of the organization that the network leaves. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly target?: {
    /** Id of the organization that the network goes to. */
    readonly id?: string | null | undefined
  } | null | undefined
}

/**
 * `[].result` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface NetworkMoveResult {
  /** How far the move is. */
  readonly status?: string | null | undefined
  readonly reason?: string | null | undefined
}

/**
 * Lists the moves of networks to and from an organization.
 *
 * `GET /organizations/{organizationId}/networks/moves`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-moves/
 * @since 0.2.0
 * @category configure
 */
export const getNetworkMoves: Paginated<
  GetNetworkMovesInput,
  GetNetworkMovesOutput,
  NetworkMove
> = /*#__PURE__*/ paginated({
  id: "getNetworkMoves",
  method: "GET",
  path: "/organizations/{organizationId}/networks/moves",
  tag: "organizations",
  category: "configure",
  subTags: ["networks", "moves"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", moveIds: "[s]" },
  response: "{items:[{moveId:s,initiator:{admin:{id:s}},organizations:{source:{id:s},target:{id:s}},network:{id:s},createdAt:d,lastUpdatedAt:d,result:{status:s,reason:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkMove}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateNetworkMoveInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  }
  readonly organizations: NetworkMoveOrganizationsInput
  readonly simulate?: boolean | null | undefined
}

/**
 * `organizations` in the input of {@link createNetworkMove}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface NetworkMoveOrganizationsInput {
  readonly target?: {
    /** Id of the organization that the network goes to. */
    readonly id: string
  } | null | undefined
}

/**
 * The answer of {@link createNetworkMove}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface CreateNetworkMoveOutput {
  readonly moveId: string
  readonly initiator?: NetworkMoveInitiator | null | undefined
  readonly organizations?: NetworkMoveOrganizations | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly result?: NetworkMoveResult | null | undefined
}

/**
 * Moves networks of an organization to another.
 *
 * `POST /organizations/{organizationId}/networks/moves`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-move/
 * @since 0.2.0
 * @category configure
 */
export const createNetworkMove: Write<CreateNetworkMoveInput, CreateNetworkMoveOutput> = /*#__PURE__*/ write({
  id: "createNetworkMove",
  method: "POST",
  path: "/organizations/{organizationId}/networks/moves",
  tag: "organizations",
  category: "configure",
  subTags: ["networks"],
  body: { network: "{id:s}!", organizations: "{target:{id:s!}}!", simulate: "b" },
  response: "{moveId:s!,initiator:{admin:{id:s}},organizations:{source:{id:s},target:{id:s}},network:{id:s},createdAt:d,lastUpdatedAt:d,result:{status:s,reason:s}}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationOpenapiSpec}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationOpenapiSpecInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** The API's default is `2`. */
  readonly version?: 2 | 3 | Unlisted<number> | undefined
}

/**
 * Returns the OpenAPI document of the API as an organization has it.
 *
 * `GET /organizations/{organizationId}/openapiSpec`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-openapi-spec/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationOpenapiSpec: Read<
  GetOrganizationOpenapiSpecInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ read({
  id: "getOrganizationOpenapiSpec",
  method: "GET",
  path: "/organizations/{organizationId}/openapiSpec",
  tag: "organizations",
  category: "monitor",
  subTags: ["openapiSpec"],
  query: { version: "E(2|3)" },
  response: "{*:*}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesAssignmentsByClientInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Start of the time range, in ISO 8601. At most 31 days back. */
  readonly t0?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** The API's default is `false`. */
  readonly includeUndetectedClients?: boolean | undefined
  /** Only what belongs to one of these networks. */
  readonly networkIds: ReadonlyArray<string>
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesAssignmentsByClient {
  readonly name?: string | null | undefined
  readonly clientId?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly assigned?: Array<OrganizationPoliciesAssignmentsByClientAssigned> | null | undefined
}

/**
 * `[].assigned[]` in the answer of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesAssignmentsByClientAssigned {
  readonly name?: string | null | undefined
  readonly type?: "Allowed" | "Blocked" | "Group" | Unlisted | null | undefined
  readonly id?: string | null | undefined
  readonly limitTo?: Array<OrganizationPoliciesAssignmentsByClientAssignedLimitTo> | null | undefined
}

/**
 * `[].assigned[].limitTo[]` in the answer of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesAssignmentsByClientAssignedLimitTo {
  readonly appliance?: boolean | null | undefined
  readonly ssids?: Array<{ readonly number?: number | null | undefined }> | null | undefined
}

/**
 * Lists the clients of an organization that have policies, with the policies.
 *
 * `GET /organizations/{organizationId}/policies/assignments/byClient`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-assignments-by-client/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesAssignmentsByClient: Paginated<
  GetOrganizationPoliciesAssignmentsByClientInput,
  Array<OrganizationPoliciesAssignmentsByClient>,
  OrganizationPoliciesAssignmentsByClient
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesAssignmentsByClient",
  method: "GET",
  path: "/organizations/{organizationId}/policies/assignments/byClient",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "assignments", "byClient"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "d",
    timespan: "t",
    includeUndetectedClients: "b",
    networkIds: "[s]!"
  },
  response: "[{name:s,clientId:s,mac:s,networkId:s,assigned:[{name:s,type:e(Allowed|Blocked|Group),id:s,limitTo:[{appliance:b,ssids:[{number:i}]}]}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalFirewallApplicationCategoriesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallApplicationCategory {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly applications?: Array<OrganizationPoliciesGlobalFirewallApplicationCategoryApplication> | null | undefined
}

/**
 * `[].applications[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallApplicationCategoryApplication {
  readonly id?: string | null | undefined
  /** Name of the application that traffic is recognized as. */
  readonly name?: string | null | undefined
  readonly nbar?: OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbar | null | undefined
}

/**
 * `[].applications[].nbar` in the answer of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbar {
  readonly mappings?: Array<{ readonly id?: number | null | undefined }> | null | undefined
}

/**
 * Lists the application categories for global firewall rules in an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/firewall/applicationCategories`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-application-categories/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalFirewallApplicationCategories: Read<
  GetOrganizationPoliciesGlobalFirewallApplicationCategoriesInput,
  Array<OrganizationPoliciesGlobalFirewallApplicationCategory>
> = /*#__PURE__*/ read({
  id: "getOrganizationPoliciesGlobalFirewallApplicationCategories",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/firewall/applicationCategories",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "applicationCategories"],
  response: "[{id:s,name:s,applications:[{id:s,name:s,nbar:{mappings:[{id:i}]}}]}]"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these firewall rulesets. */
  readonly rulesetIds?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationPoliciesGlobalFirewallRulesetsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalFirewallRulesetsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsItem {
  readonly rulesetId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Lists the global firewall rulesets of an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/firewall/rulesets`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-rulesets/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalFirewallRulesets: Paginated<
  GetOrganizationPoliciesGlobalFirewallRulesetsInput,
  GetOrganizationPoliciesGlobalFirewallRulesetsOutput,
  GetOrganizationPoliciesGlobalFirewallRulesetsItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalFirewallRulesets",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets"],
  query: { rulesetIds: "[s]", name: "s", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{rulesetId:s,name:s,description:s,createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalFirewallRulesetInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  readonly description?: string | null | undefined
}

/**
 * The answer of {@link createOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRuleset {
  /** Other operations take it as `rulesetId`. */
  readonly rulesetId: string
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Creates a global firewall ruleset in an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/firewall/rulesets`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/firewall/rulesets`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-ruleset/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationPoliciesGlobalFirewallRuleset: Batchable<
  CreateOrganizationPoliciesGlobalFirewallRulesetInput,
  OrganizationPoliciesGlobalFirewallRuleset
> = /*#__PURE__*/ batchable({
  id: "createOrganizationPoliciesGlobalFirewallRuleset",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets"],
  body: { name: "s!", description: "s" },
  response: "{rulesetId:s!,name:s,description:s,createdAt:d,lastUpdatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/policies/global/firewall/rulesets", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these firewall rulesets. */
  readonly rulesetIds?: ReadonlyArray<string> | undefined
  /** Only these firewall rules. */
  readonly ruleIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationPoliciesGlobalFirewallRulesetsRulesItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesItem {
  readonly ruleId?: string | null | undefined
  readonly name?: string | null | undefined
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId?: string | null | undefined
  readonly policy?: string | null | undefined
  /** Whether traffic is matched against the rule. */
  readonly enabled?: boolean | null | undefined
  readonly priority?: number | null | undefined
  readonly description?: string | null | undefined
  /** Where the traffic comes from. */
  readonly sources?: OrganizationPoliciesGlobalFirewallRulesetsRuleSources | null | undefined
  /** Where the traffic goes to. */
  readonly destinations?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * `[].sources` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSources {
  /** By which kinds of criteria traffic is matched. */
  readonly matchCriteria?: Array<string> | null | undefined
  /** What traffic is matched by. */
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria | null | undefined
}

/**
 * `[].sources.criteria` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria {
  /** Addresses and ranges that traffic is matched by. */
  readonly addressRanges?: Array<string> | null | undefined
  /** Ports and ranges that traffic is matched by. */
  readonly ports?: Array<string> | null | undefined
  /** Policy objects that traffic is matched by. */
  readonly policyObjects?: Array<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id?: string | null | undefined
  }> | null | undefined
  /** Groups of policy objects that traffic is matched by. */
  readonly policyObjectGroups?: Array<{
    /** Id of a group, as `getOrganizationPolicyObjectsGroups` lists it. */
    readonly id?: string | null | undefined
  }> | null | undefined
  /** VLANs of appliances that traffic is matched by. */
  readonly applianceVlans?: Array<{
    /** Id of the layer 3 interface of the VLAN. */
    readonly interfaceId?: string | null | undefined
  }> | null | undefined
  readonly siteSpecificVlans?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan> | null | undefined
}

/**
 * `[].sources.criteria.siteSpecificVlans[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan {
  /** Number of the VLAN in each network. */
  readonly id?: number | null | undefined
  /** Hosts, as offsets from the first address of the VLAN. */
  readonly address?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress | null | undefined
}

/**
 * `[].sources.criteria.siteSpecificVlans[].address` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress {
  readonly offsets?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets | null | undefined
}

/**
 * `[].sources.criteria.siteSpecificVlans[].address.offsets` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets {
  readonly ipv4?: number | null | undefined
  readonly ipv6?: string | null | undefined
}

/**
 * `[].destinations` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations {
  /** By which kinds of criteria traffic is matched. */
  readonly matchCriteria?: Array<string> | null | undefined
  /** What traffic is matched by. */
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria | null | undefined
}

/**
 * `[].destinations.criteria` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria {
  /** Addresses and ranges that traffic is matched by. */
  readonly addressRanges?: Array<string> | null | undefined
  /** Ports and ranges that traffic is matched by. */
  readonly ports?: Array<string> | null | undefined
  /** Protocols and ports that traffic is matched by. */
  readonly services?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService> | null | undefined
  readonly applicationCategories?: Array<{ readonly id?: string | null | undefined }> | null | undefined
  /** Applications that traffic is matched by. */
  readonly applications?: Array<{
    readonly id?: string | null | undefined
    /** Name of the application that traffic is recognized as. */
    readonly name?: string | null | undefined
  }> | null | undefined
  /** Policy objects that traffic is matched by. */
  readonly policyObjects?: Array<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id?: string | null | undefined
  }> | null | undefined
  /** Groups of policy objects that traffic is matched by. */
  readonly policyObjectGroups?: Array<{
    /** Id of a group, as `getOrganizationPolicyObjectsGroups` lists it. */
    readonly id?: string | null | undefined
  }> | null | undefined
  /** VLANs of appliances that traffic is matched by. */
  readonly applianceVlans?: Array<{
    /** Id of the layer 3 interface of the VLAN. */
    readonly interfaceId?: string | null | undefined
  }> | null | undefined
  readonly countries?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry> | null | undefined
  readonly fqdns?: Array<string> | null | undefined
  readonly siteSpecificVlans?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlan> | null | undefined
}

/**
 * `[].destinations.criteria.services[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService {
  /** Protocol of the traffic that the rule is about. */
  readonly protocol?: string | null | undefined
  /** Ports and ranges that traffic is matched by. */
  readonly ports?: Array<string> | null | undefined
}

/**
 * `[].destinations.criteria.countries[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry {
  /** Country of two letters, as in ISO 3166-1. */
  readonly code?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountryCode | null | undefined
}

/**
 * `[].destinations.criteria.countries[].code` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountryCode =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AN"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "XK"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW"
  | Unlisted

/**
 * `[].destinations.criteria.siteSpecificVlans[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlan {
  /** Number of the VLAN in each network. */
  readonly id?: number | null | undefined
  /** Hosts, as offsets from the first address of the VLAN. */
  readonly address?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddress | null | undefined
}

/**
 * `[].destinations.criteria.siteSpecificVlans[].address` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddress {
  readonly offsets?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddressOffsets | null | undefined
}

/**
 * `[].destinations.criteria.siteSpecificVlans[].address.offsets` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddressOffsets {
  readonly ipv4?: number | null | undefined
  readonly ipv6?: string | null | undefined
}

/**
 * Lists the global firewall rules of an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/firewall/rulesets/rules`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-rulesets-rules/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalFirewallRulesetsRules: Paginated<
  GetOrganizationPoliciesGlobalFirewallRulesetsRulesInput,
  GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutput,
  GetOrganizationPoliciesGlobalFirewallRulesetsRulesItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalFirewallRulesetsRules",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets", "rules"],
  query: { rulesetIds: "[s]", ruleIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{ruleId:s,name:s,rulesetId:s,policy:s,enabled:b,priority:i,description:s,sources:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},destinations:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s,ports:[s]}],applicationCategories:[{id:s}],applications:[{id:s,name:s}],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],countries:[{code:e(AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XK|YE|YT|ZA|ZM|ZW)}],fqdns:[s],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalFirewallRulesetsRuleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId: string
  /** Whether traffic that matches is let through or blocked. */
  readonly policy: "allow" | "deny" | Unlisted
  /** Whether traffic is matched against the rule. */
  readonly enabled?: boolean | null | undefined
  readonly priority?: number | null | undefined
  readonly description?: string | null | undefined
  /** Where the traffic comes from. */
  readonly sources: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesInput
  /** Where the traffic goes to. */
  readonly destinations: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsInput
}

/**
 * `sources` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesInput {
  /** By which kinds of criteria traffic is matched. */
  readonly matchCriteria?: ReadonlyArray<OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesMatchCriteriaInput> | null | undefined
  /** What traffic is matched by. */
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaInput | null | undefined
}

/**
 * `sources.matchCriteria[]` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesMatchCriteriaInput =
  | "addressRanges"
  | "any"
  | "applianceVlans"
  | "policyObjectGroups"
  | "policyObjects"
  | "ports"
  | "siteSpecificVlans"
  | Unlisted

/**
 * `sources.criteria` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaInput {
  /** Addresses and ranges that traffic is matched by. */
  readonly addressRanges?: ReadonlyArray<string> | null | undefined
  /** Ports and ranges that traffic is matched by. */
  readonly ports?: ReadonlyArray<string> | null | undefined
  /** Policy objects that traffic is matched by. */
  readonly policyObjects?: ReadonlyArray<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id: string
  }> | null | undefined
  /** Groups of policy objects that traffic is matched by. */
  readonly policyObjectGroups?: ReadonlyArray<{
    /** Id of a group, as `getOrganizationPolicyObjectsGroups` lists it. */
    readonly id: string
  }> | null | undefined
  /** VLANs of appliances that traffic is matched by. */
  readonly applianceVlans?: ReadonlyArray<{
    /** Id of the layer 3 interface of the VLAN. */
    readonly interfaceId: string
  }> | null | undefined
}

/**
 * `destinations` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsInput {
  /** By which kinds of criteria traffic is matched. */
  readonly matchCriteria?: ReadonlyArray<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsMatchCriteriaInput> | null | undefined
  /** What traffic is matched by. */
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaInput | null | undefined
}

/**
 * `destinations.matchCriteria[]` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsMatchCriteriaInput =
  | "addressRanges"
  | "any"
  | "applianceVlans"
  | "applicationCategories"
  | "applications"
  | "countries"
  | "fqdns"
  | "policyObjectGroups"
  | "policyObjects"
  | "ports"
  | "services"
  | "siteSpecificVlans"
  | Unlisted

/**
 * `destinations.criteria` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaInput {
  /** Addresses and ranges that traffic is matched by. */
  readonly addressRanges?: ReadonlyArray<string> | null | undefined
  /** Ports and ranges that traffic is matched by. */
  readonly ports?: ReadonlyArray<string> | null | undefined
  /** Protocols and ports that traffic is matched by. */
  readonly services?: ReadonlyArray<{
    /** Protocol of the traffic that the rule is about. */
    readonly protocol: string
    /** Ports and ranges that traffic is matched by. */
    readonly ports: ReadonlyArray<string>
  }> | null | undefined
  readonly applicationCategories?: ReadonlyArray<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryInput> | null | undefined
  /** Applications that traffic is matched by. */
  readonly applications?: ReadonlyArray<{
    readonly id: string
    /** Name of the application that traffic is recognized as. */
    readonly name?: string | null | undefined
  }> | null | undefined
  /** Policy objects that traffic is matched by. */
  readonly policyObjects?: ReadonlyArray<{
    /** Id of the policy object, as `getOrganizationPolicyObjects` lists it. */
    readonly id: string
  }> | null | undefined
  /** Groups of policy objects that traffic is matched by. */
  readonly policyObjectGroups?: ReadonlyArray<{
    /** Id of a group, as `getOrganizationPolicyObjectsGroups` lists it. */
    readonly id: string
  }> | null | undefined
  /** VLANs of appliances that traffic is matched by. */
  readonly applianceVlans?: ReadonlyArray<{
    /** Id of the layer 3 interface of the VLAN. */
    readonly interfaceId: string
  }> | null | undefined
}

/**
 * `destinations.criteria.applicationCategories[]` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryInput {
  readonly id: string
  readonly name?: string | null | undefined
  /** Applications that belong to the category. */
  readonly applications?: ReadonlyArray<{
    readonly id: string
    /** Name of the application that traffic is recognized as. */
    readonly name?: string | null | undefined
  }> | null | undefined
}

/**
 * The answer of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRule {
  /** Other operations take it as `ruleId`. */
  readonly ruleId: string
  readonly name?: string | null | undefined
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId?: string | null | undefined
  /** Whether traffic that matches is let through or blocked. */
  readonly policy?: string | null | undefined
  /** Whether traffic is matched against the rule. */
  readonly enabled?: boolean | null | undefined
  readonly priority?: number | null | undefined
  readonly description?: string | null | undefined
  /** Where the traffic comes from. */
  readonly sources?: OrganizationPoliciesGlobalFirewallRulesetsRuleSources | null | undefined
  /** Where the traffic goes to. */
  readonly destinations?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Creates a global firewall rule in an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/firewall/rulesets/rules`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/firewall/rulesets/rules`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-rulesets-rule/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationPoliciesGlobalFirewallRulesetsRule: Batchable<
  CreateOrganizationPoliciesGlobalFirewallRulesetsRuleInput,
  OrganizationPoliciesGlobalFirewallRulesetsRule
> = /*#__PURE__*/ batchable({
  id: "createOrganizationPoliciesGlobalFirewallRulesetsRule",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets", "rules"],
  body: {
    name: "s!",
    rulesetId: "s!",
    policy: "e(allow|deny)!",
    enabled: "b",
    priority: "i",
    description: "s",
    sources: "{matchCriteria:[e(addressRanges|any|applianceVlans|policyObjectGroups|policyObjects|ports|siteSpecificVlans)],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s!}],policyObjectGroups:[{id:s!}],applianceVlans:[{interfaceId:s!}]}}!",
    destinations: "{matchCriteria:[e(addressRanges|any|applianceVlans|applicationCategories|applications|countries|fqdns|policyObjectGroups|policyObjects|ports|services|siteSpecificVlans)],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s!,ports:[s]!}],applicationCategories:[{id:s!,name:s,applications:[{id:s!,name:s}]}],applications:[{id:s!,name:s}],policyObjects:[{id:s!}],policyObjectGroups:[{id:s!}],applianceVlans:[{interfaceId:s!}]}}!"
  },
  response: "{ruleId:s!,name:s,rulesetId:s,policy:s,enabled:b,priority:i,description:s,sources:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},destinations:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s,ports:[s]}],applicationCategories:[{id:s}],applications:[{id:s,name:s}],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],countries:[{code:e(AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XK|YE|YT|ZA|ZM|ZW)}],fqdns:[s],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},createdAt:d,lastUpdatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which global firewall rule: its `ruleId` as `getOrganizationPoliciesGlobalFirewallRulesetsRules` lists it. */
  readonly ruleId: string | number
  readonly name?: string | null | undefined
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId?: string | null | undefined
  /** Whether traffic that matches is let through or blocked. */
  readonly policy?: "allow" | "deny" | Unlisted | null | undefined
  /** Whether traffic is matched against the rule. */
  readonly enabled?: boolean | null | undefined
  readonly priority?: number | null | undefined
  readonly description?: string | null | undefined
  /** Where the traffic comes from. */
  readonly sources?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesInput | null | undefined
  /** Where the traffic goes to. */
  readonly destinations?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsInput | null | undefined
}

/**
 * Updates a global firewall rule of an organization.
 *
 * `PUT /organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-rulesets-rule/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationPoliciesGlobalFirewallRulesetsRule: Batchable<
  UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleInput,
  OrganizationPoliciesGlobalFirewallRulesetsRule
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationPoliciesGlobalFirewallRulesetsRule",
  method: "PUT",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets", "rules"],
  body: {
    name: "s",
    rulesetId: "s",
    policy: "e(allow|deny)",
    enabled: "b",
    priority: "i",
    description: "s",
    sources: "{matchCriteria:[e(addressRanges|any|applianceVlans|policyObjectGroups|policyObjects|ports|siteSpecificVlans)],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s!}],policyObjectGroups:[{id:s!}],applianceVlans:[{interfaceId:s!}]}}",
    destinations: "{matchCriteria:[e(addressRanges|any|applianceVlans|applicationCategories|applications|countries|fqdns|policyObjectGroups|policyObjects|ports|services|siteSpecificVlans)],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s!,ports:[s]!}],applicationCategories:[{id:s!,name:s,applications:[{id:s!,name:s}]}],applications:[{id:s!,name:s}],policyObjects:[{id:s!}],policyObjectGroups:[{id:s!}],applianceVlans:[{interfaceId:s!}]}}"
  },
  response: "{ruleId:s!,name:s,rulesetId:s,policy:s,enabled:b,priority:i,description:s,sources:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},destinations:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s,ports:[s]}],applicationCategories:[{id:s}],applications:[{id:s,name:s}],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],countries:[{code:e(AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XK|YE|YT|ZA|ZM|ZW)}],fqdns:[s],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalFirewallRulesetsRuleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which global firewall rule: its `ruleId` as `getOrganizationPoliciesGlobalFirewallRulesetsRules` lists it. */
  readonly ruleId: string | number
}

/**
 * Deletes a global firewall rule of an organization.
 *
 * `DELETE /organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-rulesets-rule/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationPoliciesGlobalFirewallRulesetsRule: Batchable<
  DeleteOrganizationPoliciesGlobalFirewallRulesetsRuleInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationPoliciesGlobalFirewallRulesetsRule",
  method: "DELETE",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets", "rules"],
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalFirewallRulesetInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which global firewall ruleset: its `rulesetId` as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId: string | number
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Updates a global firewall ruleset of an organization.
 *
 * `PUT /organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-ruleset/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationPoliciesGlobalFirewallRuleset: Batchable<
  UpdateOrganizationPoliciesGlobalFirewallRulesetInput,
  OrganizationPoliciesGlobalFirewallRuleset
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationPoliciesGlobalFirewallRuleset",
  method: "PUT",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets"],
  body: { name: "s", description: "s" },
  response: "{rulesetId:s!,name:s,description:s,createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalFirewallRulesetInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which global firewall ruleset: its `rulesetId` as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId: string | number
}

/**
 * Deletes a global firewall ruleset of an organization.
 *
 * `DELETE /organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-ruleset/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationPoliciesGlobalFirewallRuleset: Batchable<
  DeleteOrganizationPoliciesGlobalFirewallRulesetInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationPoliciesGlobalFirewallRuleset",
  method: "DELETE",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "firewall", "rulesets"],
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** Only what belongs to one of these policies. */
  readonly policyIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationPoliciesGlobalGroupPoliciesItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesItem {
  readonly policyId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly group?: { readonly number?: number | null | undefined } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Lists the global group policies of an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/group/policies`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPolicies: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesInput,
  GetOrganizationPoliciesGlobalGroupPoliciesOutput,
  GetOrganizationPoliciesGlobalGroupPoliciesItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPolicies",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group"],
  query: { name: "s", policyIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{policyId:s,name:s,description:s,group:{number:i},createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalGroupPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  readonly description?: string | null | undefined
}

/**
 * The answer of {@link createOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPolicy {
  /** Other operations take it as `policyId`. */
  readonly policyId: string
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  readonly group?: { readonly number?: number | null | undefined } | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Creates a global group policy in an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/group/policies`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/group/policies`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationPoliciesGlobalGroupPolicy: Batchable<
  CreateOrganizationPoliciesGlobalGroupPolicyInput,
  OrganizationPoliciesGlobalGroupPolicy
> = /*#__PURE__*/ batchable({
  id: "createOrganizationPoliciesGlobalGroupPolicy",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/group/policies",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group"],
  body: { name: "s!", description: "s" },
  response: "{policyId:s!,name:s,description:s,group:{number:i},createdAt:d,lastUpdatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/policies/global/group/policies", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly policy: { readonly id?: string | null | undefined }
  readonly adaptivePolicyGroups: ReadonlyArray<{ readonly id: string }>
}

/**
 * The answer of {@link assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Assigns adaptive policy groups to a global group policy of an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign`
 *
 * Can be a step of an action batch: `assign` of `/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-policies-adaptive-policy-groups/
 * @since 0.2.0
 * @category configure
 */
export const assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups: Batchable<
  AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsInput,
  AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsOutput
> = /*#__PURE__*/ batchable({
  id: "assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "adaptivePolicyGroups"],
  body: { policy: "{id:s}!", adaptivePolicyGroups: "[{id:s!}]!" },
  response: "{success:b}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups",
    operation: "assign"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly assignmentIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these policies. */
  readonly policyIds?: ReadonlyArray<string> | undefined
  readonly adaptivePolicyGroupIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment {
  /** Id of a firewall ruleset assigned to global group policies, as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId?: string | null | undefined
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  /** Id of the adaptive policy group that traffic is tagged with, as `getOrganizationAdaptivePolicyGroups` lists it. */
  readonly adaptivePolicyGroupId?: string | null | undefined
}

/**
 * Lists the adaptive policy groups assigned to global group policies in an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-adaptive-policy-groups-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsInput,
  GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutput,
  OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assignments",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "adaptivePolicyGroups", "assignments"],
  query: {
    assignmentIds: "[s]",
    policyIds: "[s]",
    adaptivePolicyGroupIds: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{assignmentId:s,policyId:s,adaptivePolicyGroupId:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link removeOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly policy: { readonly id?: string | null | undefined }
  readonly adaptivePolicyGroups: ReadonlyArray<{ readonly id: string }>
}

/**
 * The answer of {@link removeOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsOutput {
  /** Whether what was asked for was done. */
  readonly success?: boolean | null | undefined
}

/**
 * Removes adaptive policy groups from a global group policy of an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove`
 *
 * Can be a step of an action batch: `remove` of `/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-policies-adaptive-policy-groups/
 * @since 0.2.0
 * @category configure
 */
export const removeOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups: Batchable<
  RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsInput,
  RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsOutput
> = /*#__PURE__*/ batchable({
  id: "removeOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "adaptivePolicyGroups"],
  body: { policy: "{id:s}!", adaptivePolicyGroups: "[{id:s!}]!" },
  response: "{success:b}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups",
    operation: "remove"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to one of these firewall rulesets. */
  readonly rulesetIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these policies. */
  readonly policyIds?: ReadonlyArray<string> | undefined
  readonly assignmentIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutput {
  /** The entries of this page. */
  readonly items?: Array<GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsItem {
  readonly assignmentId?: string | null | undefined
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId?: string | null | undefined
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  readonly priority?: number | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Lists the firewall rulesets assigned to global group policies in an organization.
 *
 * `GET /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-firewall-rulesets-assignments/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsInput,
  GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutput,
  GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "firewall", "rulesets", "assignments"],
  query: {
    rulesetIds: "[s]",
    policyIds: "[s]",
    assignmentIds: "[s]",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "{items:[{assignmentId:s,rulesetId:s,policyId:s,priority:i,createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId: string
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId: string
  /** The API's default is `1`. */
  readonly priority?: number | null | undefined
}

/**
 * The answer of {@link createOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment {
  /** Other operations take it as `assignmentId`. */
  readonly assignmentId: string
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId?: string | null | undefined
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  readonly priority?: number | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
}

/**
 * Assigns a firewall ruleset to a global group policy of an organization.
 *
 * `POST /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-policies-firewall-rulesets-assignment/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment: Batchable<
  CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput,
  OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment
> = /*#__PURE__*/ batchable({
  id: "createOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
  method: "POST",
  path: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "firewall", "rulesets", "assignments"],
  body: { rulesetId: "s!", policyId: "s!", priority: "i" },
  response: "{assignmentId:s!,rulesetId:s,policyId:s,priority:i,createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
    operation: "create"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which firewall ruleset assigned to global group policies: its `assignmentId` as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId: string | number
  /** Id of a global firewall ruleset, as `getOrganizationPoliciesGlobalFirewallRulesets` lists it. */
  readonly rulesetId?: string | null | undefined
  /** Id of a global group policy, as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId?: string | null | undefined
  readonly priority?: number | null | undefined
}

/**
 * Updates the assignment of a firewall ruleset to a global group policy of an organization.
 *
 * `PUT /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-policies-firewall-rulesets-assignment/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment: Batchable<
  UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput,
  OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
  method: "PUT",
  path: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "firewall", "rulesets", "assignments"],
  body: { rulesetId: "s", policyId: "s", priority: "i" },
  response: "{assignmentId:s!,rulesetId:s,policyId:s,priority:i,createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which firewall ruleset assigned to global group policies: its `assignmentId` as `getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments` lists it. */
  readonly assignmentId: string | number
}

/**
 * Removes a firewall ruleset from a global group policy of an organization.
 *
 * `DELETE /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-policies-firewall-rulesets-assignment/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment: Batchable<
  DeleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment",
  method: "DELETE",
  path: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group", "firewall", "rulesets", "assignments"],
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalGroupPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which global group policy: its `policyId` as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId: string | number
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * Updates a global group policy of an organization.
 *
 * `PUT /organizations/{organizationId}/policies/global/group/policies/{policyId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/group/policies/{policyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationPoliciesGlobalGroupPolicy: Batchable<
  UpdateOrganizationPoliciesGlobalGroupPolicyInput,
  OrganizationPoliciesGlobalGroupPolicy
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationPoliciesGlobalGroupPolicy",
  method: "PUT",
  path: "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group"],
  body: { name: "s", description: "s" },
  response: "{policyId:s!,name:s,description:s,group:{number:i},createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalGroupPolicyInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which global group policy: its `policyId` as `getOrganizationPoliciesGlobalGroupPolicies` lists it. */
  readonly policyId: string | number
}

/**
 * Deletes a global group policy of an organization.
 *
 * `DELETE /organizations/{organizationId}/policies/global/group/policies/{policyId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/group/policies/{policyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-policy/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationPoliciesGlobalGroupPolicy: Batchable<
  DeleteOrganizationPoliciesGlobalGroupPolicyInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationPoliciesGlobalGroupPolicy",
  method: "DELETE",
  path: "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policies", "global", "group"],
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObjects}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 10 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPolicyObjects}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPolicyObject {
  /** Other operations take it as `policyObjectId`. */
  readonly id: string
  readonly name?: string | null | undefined
  readonly category?: string | null | undefined
  readonly type?: "adaptivePolicyIpv4Cidr" | "cidr" | "fqdn" | Unlisted | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
  readonly cidr?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
  /** Ids of the policy object groups that it is in, as `getOrganizationPolicyObjectsGroups` lists them. */
  readonly groupIds?: Array<string> | null | undefined
  readonly networkIds?: Array<string> | null | undefined
}

/**
 * Lists the policy objects of an organization.
 *
 * `GET /organizations/{organizationId}/policyObjects`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPolicyObjects: Paginated<
  GetOrganizationPolicyObjectsInput,
  Array<OrganizationPolicyObject>,
  OrganizationPolicyObject
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPolicyObjects",
  method: "GET",
  path: "/organizations/{organizationId}/policyObjects",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s!,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPolicyObject}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationPolicyObjectInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  readonly category: string
  readonly type: "adaptivePolicyIpv4Cidr" | "cidr" | "fqdn" | Unlisted
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `10.11.12.1/24`. */
  readonly cidr?: string | null | undefined
  /** Such as `example.com`. */
  readonly fqdn?: string | null | undefined
  /** Such as `255.255.0.0`. */
  readonly mask?: string | null | undefined
  /** Such as `1.2.3.4`. */
  readonly ip?: string | null | undefined
  /** Ids of the policy object groups that it is in, as `getOrganizationPolicyObjectsGroups` lists them. */
  readonly groupIds?: ReadonlyArray<string> | null | undefined
}

/**
 * Creates a policy object in an organization.
 *
 * `POST /organizations/{organizationId}/policyObjects`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policyObjects`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policy-object/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationPolicyObject: Batchable<
  CreateOrganizationPolicyObjectInput,
  OrganizationPolicyObject
> = /*#__PURE__*/ batchable({
  id: "createOrganizationPolicyObject",
  method: "POST",
  path: "/organizations/{organizationId}/policyObjects",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects"],
  body: {
    name: "s!",
    category: "s!",
    type: "e(adaptivePolicyIpv4Cidr|cidr|fqdn)!",
    cidr: "s",
    fqdn: "s",
    mask: "s",
    ip: "s",
    groupIds: "[s]"
  },
  response: "{id:s!,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/policyObjects", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObjectsGroups}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectsGroupsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** From 10 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPolicyObjectsGroups}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationPolicyObjectsGroup {
  /** Other operations take it as `policyObjectGroupId`. */
  readonly id: string
  readonly name?: string | null | undefined
  readonly category?: string | null | undefined
  /** In ISO 8601. */
  readonly createdAt?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly updatedAt?: string | null | undefined
  /** Ids of the policy objects in the group, as `getOrganizationPolicyObjects` lists them. */
  readonly objectIds?: Array<number> | null | undefined
  readonly networkIds?: Array<string> | null | undefined
}

/**
 * Lists the policy object groups of an organization.
 *
 * `GET /organizations/{organizationId}/policyObjects/groups`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-groups/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPolicyObjectsGroups: Paginated<
  GetOrganizationPolicyObjectsGroupsInput,
  Array<OrganizationPolicyObjectsGroup>,
  OrganizationPolicyObjectsGroup
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPolicyObjectsGroups",
  method: "GET",
  path: "/organizations/{organizationId}/policyObjects/groups",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects", "groups"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s!,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPolicyObjectsGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationPolicyObjectsGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name: string
  readonly category?: string | null | undefined
  /** Ids of the policy objects in the group, as `getOrganizationPolicyObjects` lists them. */
  readonly objectIds?: ReadonlyArray<string> | null | undefined
}

/**
 * Creates a policy object group in an organization.
 *
 * `POST /organizations/{organizationId}/policyObjects/groups`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policyObjects/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policy-objects-group/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationPolicyObjectsGroup: Batchable<
  CreateOrganizationPolicyObjectsGroupInput,
  OrganizationPolicyObjectsGroup
> = /*#__PURE__*/ batchable({
  id: "createOrganizationPolicyObjectsGroup",
  method: "POST",
  path: "/organizations/{organizationId}/policyObjects/groups",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects", "groups"],
  body: { name: "s!", category: "s", objectIds: "[s]" },
  response: "{id:s!,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/policyObjects/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObjectsGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectsGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which policy object group: its `id` as `getOrganizationPolicyObjectsGroups` lists it. */
  readonly policyObjectGroupId: string | number
}

/**
 * Returns one policy object group of an organization.
 *
 * `GET /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-group/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPolicyObjectsGroup: Read<
  GetOrganizationPolicyObjectsGroupInput,
  OrganizationPolicyObjectsGroup
> = /*#__PURE__*/ read({
  id: "getOrganizationPolicyObjectsGroup",
  method: "GET",
  path: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects", "groups"],
  response: "{id:s!,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationPolicyObjectsGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationPolicyObjectsGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which policy object group: its `id` as `getOrganizationPolicyObjectsGroups` lists it. */
  readonly policyObjectGroupId: string | number
  readonly name?: string | null | undefined
  /** Ids of the policy objects in the group, as `getOrganizationPolicyObjects` lists them. */
  readonly objectIds?: ReadonlyArray<string | number> | null | undefined
}

/**
 * Updates a policy object group of an organization.
 *
 * `PUT /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policy-objects-group/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationPolicyObjectsGroup: Batchable<
  UpdateOrganizationPolicyObjectsGroupInput,
  OrganizationPolicyObjectsGroup
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationPolicyObjectsGroup",
  method: "PUT",
  path: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects", "groups"],
  body: { name: "s", objectIds: "[(s|i)]" },
  response: "{id:s!,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}",
  batch: {
    resource: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPolicyObjectsGroup}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationPolicyObjectsGroupInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which policy object group: its `id` as `getOrganizationPolicyObjectsGroups` lists it. */
  readonly policyObjectGroupId: string | number
}

/**
 * Deletes a policy object group of an organization.
 *
 * `DELETE /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policy-objects-group/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationPolicyObjectsGroup: Batchable<
  DeleteOrganizationPolicyObjectsGroupInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationPolicyObjectsGroup",
  method: "DELETE",
  path: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects", "groups"],
  batch: {
    resource: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObject}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which policy object: its `id` as `getOrganizationPolicyObjects` lists it. */
  readonly policyObjectId: string | number
}

/**
 * Returns one policy object of an organization.
 *
 * `GET /organizations/{organizationId}/policyObjects/{policyObjectId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-object/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationPolicyObject: Read<
  GetOrganizationPolicyObjectInput,
  OrganizationPolicyObject
> = /*#__PURE__*/ read({
  id: "getOrganizationPolicyObject",
  method: "GET",
  path: "/organizations/{organizationId}/policyObjects/{policyObjectId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects"],
  response: "{id:s!,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationPolicyObject}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationPolicyObjectInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which policy object: its `id` as `getOrganizationPolicyObjects` lists it. */
  readonly policyObjectId: string | number
  readonly name?: string | null | undefined
  /** Subnet in CIDR notation, such as `192.168.1.0/24`. Such as `10.11.12.1/24`. */
  readonly cidr?: string | null | undefined
  /** Such as `example.com`. */
  readonly fqdn?: string | null | undefined
  /** Such as `255.255.0.0`. */
  readonly mask?: string | null | undefined
  /** Such as `1.2.3.4`. */
  readonly ip?: string | null | undefined
  /** Ids of the policy object groups that it is in, as `getOrganizationPolicyObjectsGroups` lists them. */
  readonly groupIds?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates a policy object of an organization.
 *
 * `PUT /organizations/{organizationId}/policyObjects/{policyObjectId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policyObjects/{policyObjectId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policy-object/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationPolicyObject: Batchable<
  UpdateOrganizationPolicyObjectInput,
  OrganizationPolicyObject
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationPolicyObject",
  method: "PUT",
  path: "/organizations/{organizationId}/policyObjects/{policyObjectId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects"],
  body: { name: "s", cidr: "s", fqdn: "s", mask: "s", ip: "s", groupIds: "[s]" },
  response: "{id:s!,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/policyObjects/{policyObjectId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPolicyObject}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationPolicyObjectInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which policy object: its `id` as `getOrganizationPolicyObjects` lists it. */
  readonly policyObjectId: string | number
}

/**
 * Deletes a policy object of an organization.
 *
 * `DELETE /organizations/{organizationId}/policyObjects/{policyObjectId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policyObjects/{policyObjectId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policy-object/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationPolicyObject: Batchable<
  DeleteOrganizationPolicyObjectInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationPolicyObject",
  method: "DELETE",
  path: "/organizations/{organizationId}/policyObjects/{policyObjectId}",
  tag: "organizations",
  category: "configure",
  subTags: ["policyObjects"],
  batch: { resource: "/organizations/{organizationId}/policyObjects/{policyObjectId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationSaml}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSamlInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSaml}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaml {
  /** Whether administrators can sign in with an identity provider. */
  readonly enabled?: boolean | null | undefined
  readonly spInitiated?: OrganizationSamlSpInitiated | null | undefined
}

/**
 * `spInitiated` in the answer of {@link getOrganizationSaml}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSamlSpInitiated {
  readonly subdomain?: string | null | undefined
  /** Id of the SAML identity provider, as `getOrganizationSamlIdps` lists it. */
  readonly idpId?: string | null | undefined
}

/**
 * Returns the SAML settings of an organization.
 *
 * `GET /organizations/{organizationId}/saml`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaml: Read<GetOrganizationSamlInput, OrganizationSaml> = /*#__PURE__*/ read({
  id: "getOrganizationSaml",
  method: "GET",
  path: "/organizations/{organizationId}/saml",
  tag: "organizations",
  category: "configure",
  subTags: ["saml"],
  response: "{enabled:b,spInitiated:{subdomain:s,idpId:s}}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationSaml}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSamlInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Whether administrators can sign in with an identity provider. */
  readonly enabled?: boolean | null | undefined
  readonly spInitiated?: OrganizationSamlSpInitiatedInput | null | undefined
}

/**
 * `spInitiated` in the input of {@link updateOrganizationSaml}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationSamlSpInitiatedInput {
  readonly subdomain?: string | null | undefined
  /** Id of the SAML identity provider, as `getOrganizationSamlIdps` lists it. */
  readonly idpId?: string | null | undefined
}

/**
 * Updates the SAML settings of an organization.
 *
 * `PUT /organizations/{organizationId}/saml`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-saml/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSaml: Write<UpdateOrganizationSamlInput, OrganizationSaml> = /*#__PURE__*/ write({
  id: "updateOrganizationSaml",
  method: "PUT",
  path: "/organizations/{organizationId}/saml",
  tag: "organizations",
  category: "configure",
  subTags: ["saml"],
  body: { enabled: "b", spInitiated: "{subdomain:s,idpId:s}" },
  response: "{enabled:b,spInitiated:{subdomain:s,idpId:s}}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlIdps}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSamlIdpsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationSamlIdps}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSamlIdp {
  /** Other operations take it as `idpId`. */
  readonly idpId: string
  /** Address that the identity provider sends its answers to. */
  readonly consumerUrl?: string | null | undefined
  readonly visionConsumerUrl?: string | null | undefined
  /** SHA-1 fingerprint of the identity provider's certificate. */
  readonly x509certSha1Fingerprint?: string | null | undefined
  readonly ssoLoginUrl?: string | null | undefined
  /** Page that users are sent to when they sign out. */
  readonly sloLogoutUrl?: string | null | undefined
}

/**
 * Lists the SAML IdPs of an organization.
 *
 * `GET /organizations/{organizationId}/saml/idps`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-idps/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSamlIdps: Read<
  GetOrganizationSamlIdpsInput,
  Array<OrganizationSamlIdp>
> = /*#__PURE__*/ read({
  id: "getOrganizationSamlIdps",
  method: "GET",
  path: "/organizations/{organizationId}/saml/idps",
  tag: "organizations",
  category: "configure",
  subTags: ["saml", "idps"],
  response: "[{idpId:s!,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationSamlIdp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationSamlIdpInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** SHA-1 fingerprint of the identity provider's certificate. */
  readonly x509certSha1Fingerprint: string
  readonly ssoLoginUrl?: string | null | undefined
  /** Page that users are sent to when they sign out. */
  readonly sloLogoutUrl?: string | null | undefined
}

/**
 * Creates a SAML IdP in an organization.
 *
 * `POST /organizations/{organizationId}/saml/idps`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/saml/idps`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-saml-idp/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationSamlIdp: Batchable<
  CreateOrganizationSamlIdpInput,
  Array<OrganizationSamlIdp>
> = /*#__PURE__*/ batchable({
  id: "createOrganizationSamlIdp",
  method: "POST",
  path: "/organizations/{organizationId}/saml/idps",
  tag: "organizations",
  category: "configure",
  subTags: ["saml", "idps"],
  body: { x509certSha1Fingerprint: "s!", ssoLoginUrl: "s", sloLogoutUrl: "s" },
  response: "[{idpId:s!,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}]",
  batch: { resource: "/organizations/{organizationId}/saml/idps", operation: "create" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlIdp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSamlIdpInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SAML IdP: its `idpId` as `getOrganizationSamlIdps` lists it. */
  readonly idpId: string | number
}

/**
 * Returns one SAML IdP of an organization.
 *
 * `GET /organizations/{organizationId}/saml/idps/{idpId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-idp/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSamlIdp: Read<GetOrganizationSamlIdpInput, OrganizationSamlIdp> = /*#__PURE__*/ read({
  id: "getOrganizationSamlIdp",
  method: "GET",
  path: "/organizations/{organizationId}/saml/idps/{idpId}",
  tag: "organizations",
  category: "configure",
  subTags: ["saml", "idps"],
  response: "{idpId:s!,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationSamlIdp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSamlIdpInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SAML IdP: its `idpId` as `getOrganizationSamlIdps` lists it. */
  readonly idpId: string | number
  /** SHA-1 fingerprint of the identity provider's certificate. */
  readonly x509certSha1Fingerprint?: string | null | undefined
  readonly ssoLoginUrl?: string | null | undefined
  /** Page that users are sent to when they sign out. */
  readonly sloLogoutUrl?: string | null | undefined
}

/**
 * Updates a SAML IdP of an organization.
 *
 * `PUT /organizations/{organizationId}/saml/idps/{idpId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/saml/idps/{idpId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-saml-idp/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSamlIdp: Batchable<
  UpdateOrganizationSamlIdpInput,
  Array<OrganizationSamlIdp>
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationSamlIdp",
  method: "PUT",
  path: "/organizations/{organizationId}/saml/idps/{idpId}",
  tag: "organizations",
  category: "configure",
  subTags: ["saml", "idps"],
  body: { x509certSha1Fingerprint: "s", ssoLoginUrl: "s", sloLogoutUrl: "s" },
  response: "[{idpId:s!,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}]",
  batch: { resource: "/organizations/{organizationId}/saml/idps/{idpId}", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationSamlIdp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationSamlIdpInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SAML IdP: its `idpId` as `getOrganizationSamlIdps` lists it. */
  readonly idpId: string | number
}

/**
 * Deletes a SAML IdP of an organization.
 *
 * `DELETE /organizations/{organizationId}/saml/idps/{idpId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/saml/idps/{idpId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-saml-idp/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationSamlIdp: Batchable<DeleteOrganizationSamlIdpInput, void> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationSamlIdp",
  method: "DELETE",
  path: "/organizations/{organizationId}/saml/idps/{idpId}",
  tag: "organizations",
  category: "configure",
  subTags: ["saml", "idps"],
  batch: { resource: "/organizations/{organizationId}/saml/idps/{idpId}", operation: "destroy" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlRoles}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSamlRolesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationSamlRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSamlRole {
  /** Other operations take it as `samlRoleId`. */
  readonly id: string
  /** Name of the role, as the identity provider sends it. */
  readonly role?: string | null | undefined
  /** What the administrator may do in the whole organization. */
  readonly orgAccess?: string | null | undefined
  /** What the administrator may do in single networks. */
  readonly networks?: Array<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string | null
    /** What the administrator may do there. */
    readonly access: string | null
  }> | null | undefined
  /** What the administrator may do in networks that have a tag. */
  readonly tags?: Array<{
    readonly tag: string | null
    /** What the administrator may do there. */
    readonly access: string | null
  }> | null | undefined
  readonly camera?: Array<OrganizationSamlRoleCamera> | null | undefined
}

/**
 * `[].camera[]` in the answer of {@link getOrganizationSamlRoles}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSamlRoleCamera {
  readonly orgWide?: boolean | null | undefined
  readonly access?: string | null | undefined
}

/**
 * Lists the SAML roles of an organization.
 *
 * `GET /organizations/{organizationId}/samlRoles`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-roles/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSamlRoles: Read<
  GetOrganizationSamlRolesInput,
  Array<OrganizationSamlRole>
> = /*#__PURE__*/ read({
  id: "getOrganizationSamlRoles",
  method: "GET",
  path: "/organizations/{organizationId}/samlRoles",
  tag: "organizations",
  category: "configure",
  subTags: ["samlRoles"],
  response: "[{id:s!,role:s,orgAccess:s,networks:[{id:s~,access:s~}],tags:[{tag:s~,access:s~}],camera:[{orgWide:b,access:s}]}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationSamlRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationSamlRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Name of the role, as the identity provider sends it. */
  readonly role: string
  /** What the administrator may do in the whole organization. */
  readonly orgAccess: string
  /** What the administrator may do in networks that have a tag. */
  readonly tags?: ReadonlyArray<{
    readonly tag: string
    /** What the administrator may do there. */
    readonly access: string
  }> | null | undefined
  /** What the administrator may do in single networks. */
  readonly networks?: ReadonlyArray<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
    /** What the administrator may do there. */
    readonly access: string
  }> | null | undefined
}

/**
 * Creates a SAML role in an organization.
 *
 * `POST /organizations/{organizationId}/samlRoles`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-saml-role/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationSamlRole: Write<
  CreateOrganizationSamlRoleInput,
  OrganizationSamlRole
> = /*#__PURE__*/ write({
  id: "createOrganizationSamlRole",
  method: "POST",
  path: "/organizations/{organizationId}/samlRoles",
  tag: "organizations",
  category: "configure",
  subTags: ["samlRoles"],
  body: { role: "s!", orgAccess: "s!", tags: "[{tag:s!,access:s!}]", networks: "[{id:s!,access:s!}]" },
  response: "{id:s!,role:s,orgAccess:s,networks:[{id:s~,access:s~}],tags:[{tag:s~,access:s~}],camera:[{orgWide:b,access:s}]}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSamlRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SAML role: its `id` as `getOrganizationSamlRoles` lists it. */
  readonly samlRoleId: string | number
}

/**
 * Returns one SAML role of an organization.
 *
 * `GET /organizations/{organizationId}/samlRoles/{samlRoleId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-role/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSamlRole: Read<GetOrganizationSamlRoleInput, OrganizationSamlRole> = /*#__PURE__*/ read({
  id: "getOrganizationSamlRole",
  method: "GET",
  path: "/organizations/{organizationId}/samlRoles/{samlRoleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["samlRoles"],
  response: "{id:s!,role:s,orgAccess:s,networks:[{id:s~,access:s~}],tags:[{tag:s~,access:s~}],camera:[{orgWide:b,access:s}]}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationSamlRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSamlRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SAML role: its `id` as `getOrganizationSamlRoles` lists it. */
  readonly samlRoleId: string | number
  /** Name of the role, as the identity provider sends it. */
  readonly role?: string | null | undefined
  /** What the administrator may do in the whole organization. */
  readonly orgAccess?: string | null | undefined
  /** What the administrator may do in networks that have a tag. */
  readonly tags?: ReadonlyArray<{
    readonly tag: string | null
    /** What the administrator may do there. */
    readonly access: string | null
  }> | null | undefined
  /** What the administrator may do in single networks. */
  readonly networks?: ReadonlyArray<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string | null
    /** What the administrator may do there. */
    readonly access: string | null
  }> | null | undefined
}

/**
 * Updates a SAML role of an organization.
 *
 * `PUT /organizations/{organizationId}/samlRoles/{samlRoleId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-saml-role/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSamlRole: Write<
  UpdateOrganizationSamlRoleInput,
  OrganizationSamlRole
> = /*#__PURE__*/ write({
  id: "updateOrganizationSamlRole",
  method: "PUT",
  path: "/organizations/{organizationId}/samlRoles/{samlRoleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["samlRoles"],
  body: { role: "s", orgAccess: "s", tags: "[{tag:s~!,access:s~!}]", networks: "[{id:s~!,access:s~!}]" },
  response: "{id:s!,role:s,orgAccess:s,networks:[{id:s~,access:s~}],tags:[{tag:s~,access:s~}],camera:[{orgWide:b,access:s}]}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationSamlRole}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationSamlRoleInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which SAML role: its `id` as `getOrganizationSamlRoles` lists it. */
  readonly samlRoleId: string | number
}

/**
 * Deletes a SAML role of an organization.
 *
 * `DELETE /organizations/{organizationId}/samlRoles/{samlRoleId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-saml-role/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationSamlRole: Write<DeleteOrganizationSamlRoleInput, void> = /*#__PURE__*/ write({
  id: "deleteOrganizationSamlRole",
  method: "DELETE",
  path: "/organizations/{organizationId}/samlRoles/{samlRoleId}",
  tag: "organizations",
  category: "configure",
  subTags: ["samlRoles"],
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseConnectorsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseConnectors {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSaseConnectorsItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseConnectorsItem {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly region?: OrganizationSaseConnectorsItemRegion | null | undefined
  readonly state?: OrganizationSaseConnectorsItemState | null | undefined
  /** How many there are of each kind. */
  readonly counts?: OrganizationSaseConnectorsItemCounts | null | undefined
}

/**
 * `items[].region` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseConnectorsItemRegion {
  readonly name?: string | null | undefined
  readonly slug?: string | null | undefined
}

/**
 * `items[].state` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSaseConnectorsItemState =
  | "deployed"
  | "error"
  | "initialized"
  | "provisioned"
  | "teardown_in_progress"
  | Unlisted

/**
 * `items[].counts` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseConnectorsItemCounts {
  readonly sitesConnected?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Lists the Secure Access connectors of an organization.
 *
 * `GET /organizations/{organizationId}/sase/connectors`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-connectors/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaseConnectors: Read<
  GetOrganizationSaseConnectorsInput,
  OrganizationSaseConnectors
> = /*#__PURE__*/ read({
  id: "getOrganizationSaseConnectors",
  method: "GET",
  path: "/organizations/{organizationId}/sase/connectors",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "connectors"],
  response: "{items:[{id:s,name:s,region:{name:s,slug:s},state:e(deployed|error|initialized|provisioned|teardown_in_progress),counts:{sitesConnected:{total:i}}}]}"
})

/**
 * The input of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface BatchOrganizationSaseConnectorsDeleteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items?: ReadonlyArray<{ readonly connectorId: string }> | null | undefined
}

/**
 * The answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutput {
  readonly pipelineId?: string | null | undefined
  readonly operation?: { readonly id?: string | null | undefined } | null | undefined
  readonly status?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: BatchOrganizationSaseConnectorsDeleteOutputCounts | null | undefined
}

/**
 * `counts` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCounts {
  /** How many jobs there are. */
  readonly jobs?: BatchOrganizationSaseConnectorsDeleteOutputCountsJobs | null | undefined
  /** How many jobs there are for each kind of change. */
  readonly byJobOperation?: Array<BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperation> | null | undefined
}

/**
 * `counts.jobs` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsJobs {
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: BatchOrganizationSaseConnectorsDeleteOutputCountsJobsByStatus | null | undefined
}

/**
 * `counts.jobs.byStatus` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsJobsByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * `counts.byJobOperation[]` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperation {
  readonly name?: "teardown CNHE SSE connector" | Unlisted | null | undefined
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperationByStatus | null | undefined
}

/**
 * `counts.byJobOperation[].byStatus` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperationByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * Deletes Secure Access connectors of an organization.
 *
 * `POST /organizations/{organizationId}/sase/connectors/batchDelete`
 *
 * Can be a step of an action batch: `teardown` of `/organizations/{organizationId}/sase/connectors`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-organization-sase-connectors-delete/
 * @since 0.2.0
 * @category configure
 */
export const batchOrganizationSaseConnectorsDelete: Batchable<
  BatchOrganizationSaseConnectorsDeleteInput,
  BatchOrganizationSaseConnectorsDeleteOutput
> = /*#__PURE__*/ batchable({
  id: "batchOrganizationSaseConnectorsDelete",
  method: "POST",
  path: "/organizations/{organizationId}/sase/connectors/batchDelete",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "connectors"],
  body: { items: "[{connectorId:s!}]" },
  response: "{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(teardown CNHE SSE connector),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}",
  batch: { resource: "/organizations/{organizationId}/sase/connectors", operation: "teardown" }
})

/**
 * The input of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationSaseIntegrationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly api: OrganizationSaseIntegrationApiInput
}

/**
 * `api` in the input of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationSaseIntegrationApiInput {
  readonly key?: string | null | undefined
  readonly secret?: string | null | undefined
}

/**
 * The answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseIntegration {
  readonly integrated?: OrganizationSaseIntegrationIntegrated | null | undefined
  /** In ISO 8601. */
  readonly lastUsedAt?: string | null | undefined
  readonly external?: OrganizationSaseIntegrationExternal | null | undefined
  readonly status?: OrganizationSaseIntegrationStatus | null | undefined
}

/**
 * `integrated` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseIntegrationIntegrated {
  readonly by?: OrganizationSaseIntegrationIntegratedBy | null | undefined
  /** In ISO 8601. */
  readonly at?: string | null | undefined
}

/**
 * `integrated.by` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseIntegrationIntegratedBy {
  /** The administrator who did it. */
  readonly admin?: {
    /** Name of the person that the administrator account belongs to. */
    readonly name?: string | null | undefined
  } | null | undefined
}

/**
 * `external` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseIntegrationExternal {
  readonly organization?: { readonly id?: string | null | undefined } | null | undefined
}

/**
 * `status` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSaseIntegrationStatus =
  | "active"
  | "deleting"
  | "error"
  | "inactive"
  | "initialized"
  | "linked"
  | "ready"
  | Unlisted

/**
 * Connects an organization to Cisco Secure Access.
 *
 * `POST /organizations/{organizationId}/sase/integrations`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/sase/integrations`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-sase-integration/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationSaseIntegration: Batchable<
  CreateOrganizationSaseIntegrationInput,
  OrganizationSaseIntegration
> = /*#__PURE__*/ batchable({
  id: "createOrganizationSaseIntegration",
  method: "POST",
  path: "/organizations/{organizationId}/sase/integrations",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "integrations"],
  body: { api: "{key:s,secret:s}!" },
  response: "{integrated:{by:{admin:{name:s}},at:s},lastUsedAt:s,external:{organization:{id:s}},status:e(active|deleting|error|inactive|initialized|linked|ready)}",
  batch: { resource: "/organizations/{organizationId}/sase/integrations", operation: "create" }
})

/**
 * The input of {@link getOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseIntegrationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly integrationId: string | number
}

/**
 * Returns one Secure Access integration of an organization.
 *
 * `GET /organizations/{organizationId}/sase/integrations/{integrationId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-integration/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaseIntegration: Read<
  GetOrganizationSaseIntegrationInput,
  OrganizationSaseIntegration
> = /*#__PURE__*/ read({
  id: "getOrganizationSaseIntegration",
  method: "GET",
  path: "/organizations/{organizationId}/sase/integrations/{integrationId}",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "integrations"],
  response: "{integrated:{by:{admin:{name:s}},at:s},lastUsedAt:s,external:{organization:{id:s}},status:e(active|deleting|error|inactive|initialized|linked|ready)}"
})

/**
 * The input of {@link deleteOrganizationSaseIntegration}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationSaseIntegrationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly integrationId: string | number
}

/**
 * Disconnects an organization from Cisco Secure Access.
 *
 * `DELETE /organizations/{organizationId}/sase/integrations/{integrationId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/sase/integrations/{integrationId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-sase-integration/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationSaseIntegration: Batchable<
  DeleteOrganizationSaseIntegrationInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationSaseIntegration",
  method: "DELETE",
  path: "/organizations/{organizationId}/sase/integrations/{integrationId}",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "integrations"],
  batch: { resource: "/organizations/{organizationId}/sase/integrations/{integrationId}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseNetworksEligibleInput {
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
}

/**
 * The answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSaseNetworksEligibleItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSaseNetworksEligibleOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSaseNetworksEligibleOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSaseNetworksEligibleOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseNetworksEligibleItem {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly type?: "Meraki hub" | "Meraki spoke" | "Meraki template" | Unlisted | null | undefined
  readonly name?: string | null | undefined
  readonly region?: { readonly name?: string | null | undefined } | null | undefined
  /** The device that this entry is about. */
  readonly device?: OrganizationSaseNetworksEligibleItemDevice | null | undefined
  readonly address?: { readonly street?: string | null | undefined } | null | undefined
  readonly vpn?: { readonly type?: "hub" | "off" | "spoke" | Unlisted | null | undefined } | null | undefined
  readonly routing?: OrganizationSaseNetworksEligibleItemRouting | null | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseNetworksEligibleItemDevice {
  readonly primary?: {
    /** Model, such as `MX68` or `MR46`. */
    readonly model?: string | null | undefined
  } | null | undefined
}

/**
 * `[].routing` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseNetworksEligibleItemRouting {
  readonly defaultRoute?: {
    /** Whether all traffic of the site that has no other route is sent there. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * Lists the networks and templates that Secure Access can take in an organization.
 *
 * `GET /organizations/{organizationId}/sase/networks/eligible`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-networks-eligible/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaseNetworksEligible: Paginated<
  GetOrganizationSaseNetworksEligibleInput,
  GetOrganizationSaseNetworksEligibleOutput,
  OrganizationSaseNetworksEligibleItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSaseNetworksEligible",
  method: "GET",
  path: "/organizations/{organizationId}/sase/networks/eligible",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "networks", "eligible"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", search: "s" },
  response: "{items:[{networkId:s,type:e(Meraki hub|Meraki spoke|Meraki template),name:s,region:{name:s},device:{primary:{model:s}},address:{street:s},vpn:{type:e(hub|off|spoke)},routing:{defaultRoute:{enabled:b}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationSaseRegions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseRegionsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseRegions {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSaseRegionsItem> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: OrganizationSaseRegionsMeta | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseRegionsItem {
  readonly connector?: { readonly id?: string | null | undefined } | null | undefined
  readonly type?: "Cloud Native Head End" | Unlisted | null | undefined
  readonly name?: string | null | undefined
  readonly slug?: string | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseRegionsMeta {
  /** How many entries the whole list has. */
  readonly counts?: OrganizationSaseRegionsMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseRegionsMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: OrganizationSaseRegionsMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseRegionsMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * Lists the Secure Access regions of an organization.
 *
 * `GET /organizations/{organizationId}/sase/regions`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-regions/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaseRegions: Read<
  GetOrganizationSaseRegionsInput,
  OrganizationSaseRegions
> = /*#__PURE__*/ read({
  id: "getOrganizationSaseRegions",
  method: "GET",
  path: "/organizations/{organizationId}/sase/regions",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "regions"],
  response: "{items:[{connector:{id:s~},type:e(Cloud Native Head End),name:s,slug:s}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseSitesInput {
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
  /** Only those with this status. */
  readonly status?: OrganizationSaseSitesStatusInput | undefined
  readonly siteId?: string | undefined
}

/**
 * `status` in the input of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationSaseSitesStatusInput =
  | "bad NAT"
  | "bad tunnel"
  | "dormant"
  | "good"
  | "many bad tunnels"
  | "no registry"
  | "offline"
  | Unlisted

/**
 * The answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutput {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSaseSite> | null | undefined
  /** Facts about the list, such as how many entries it has. */
  readonly meta?: GetOrganizationSaseSitesOutputMeta | null | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutputMeta {
  /** How many entries the whole list has. */
  readonly counts?: GetOrganizationSaseSitesOutputMetaCounts | null | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutputMetaCounts {
  /** Counts of the entries of the list. */
  readonly items?: GetOrganizationSaseSitesOutputMetaCountsItems | null | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutputMetaCountsItems {
  /** How many entries the whole list has, all pages together. */
  readonly total?: number | null | undefined
  /** How many entries are on the pages that follow. */
  readonly remaining?: number | null | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSite {
  readonly siteId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly type?: "Meraki hub" | "Meraki spoke" | "Meraki template" | Unlisted | null | undefined
  readonly name?: string | null | undefined
  readonly region?: { readonly slug?: string | null | undefined } | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly address?: { readonly street?: string | null | undefined } | null | undefined
  readonly vpn?: { readonly type?: "hub" | "off" | "spoke" | Unlisted | null | undefined } | null | undefined
  readonly routing?: OrganizationSaseSiteRouting | null | undefined
  readonly devices?: OrganizationSaseSiteDevices | null | undefined
  readonly subnets?: Array<{
    /** Subnet in CIDR notation, such as `192.168.1.0/24`. */
    readonly subnet?: string | null | undefined
  }> | null | undefined
  readonly url?: string | null | undefined
}

/**
 * `[].routing` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSiteRouting {
  readonly defaultRoute?: {
    /** Whether all traffic of the site that has no other route is sent there. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `[].devices` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSiteDevices {
  readonly primary?: OrganizationSaseSiteDevicesPrimary | null | undefined
  readonly spare?: OrganizationSaseSiteDevicesSpare | null | undefined
}

/**
 * `[].devices.primary` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSiteDevicesPrimary {
  readonly name?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
}

/**
 * `[].devices.spare` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSiteDevicesSpare {
  readonly name?: string | null | undefined
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
}

/**
 * Lists the Secure Access sites of an organization.
 *
 * `GET /organizations/{organizationId}/sase/sites`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaseSites: Paginated<
  GetOrganizationSaseSitesInput,
  GetOrganizationSaseSitesOutput,
  OrganizationSaseSite
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSaseSites",
  method: "GET",
  path: "/organizations/{organizationId}/sase/sites",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "sites"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    search: "s",
    status: "e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline)",
    siteId: "s"
  },
  response: "{items:[{siteId:s,network:{id:s},type:e(Meraki hub|Meraki spoke|Meraki template),name:s,region:{slug:s},model:s,address:{street:s},vpn:{type:e(hub|off|spoke)},routing:{defaultRoute:{enabled:b}},devices:{primary:{name:s,model:s},spare:{name:s,model:s}},subnets:[{subnet:s}],url:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AttachOrganizationSaseSitesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items: ReadonlyArray<AttachOrganizationSaseSitesItemInput>
}

/**
 * `items[]` in the input of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AttachOrganizationSaseSitesItemInput {
  /** The network that this entry belongs to. */
  readonly network: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id: string
  }
  readonly region: { readonly slug: string }
}

/**
 * The answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutput {
  readonly pipelineId?: string | null | undefined
  readonly operation?: { readonly id?: string | null | undefined } | null | undefined
  readonly status?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: AttachOrganizationSaseSitesOutputCounts | null | undefined
}

/**
 * `counts` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCounts {
  /** How many jobs there are. */
  readonly jobs?: AttachOrganizationSaseSitesOutputCountsJobs | null | undefined
  /** How many jobs there are for each kind of change. */
  readonly byJobOperation?: Array<AttachOrganizationSaseSitesOutputCountsByJobOperation> | null | undefined
}

/**
 * `counts.jobs` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsJobs {
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: AttachOrganizationSaseSitesOutputCountsJobsByStatus | null | undefined
}

/**
 * `counts.jobs.byStatus` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsJobsByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * `counts.byJobOperation[]` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsByJobOperation {
  readonly name?: AttachOrganizationSaseSitesOutputCountsByJobOperationName | null | undefined
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: AttachOrganizationSaseSitesOutputCountsByJobOperationByStatus | null | undefined
}

/**
 * `counts.byJobOperation[].name` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type AttachOrganizationSaseSitesOutputCountsByJobOperationName =
  | "complete bulk enrollment"
  | "deploy CNHE SSE connector"
  | "enroll wired site"
  | Unlisted

/**
 * `counts.byJobOperation[].byStatus` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsByJobOperationByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * Enrolls sites of an organization in Secure Access.
 *
 * `POST /organizations/{organizationId}/sase/sites/attach`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/sase/sites`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/attach-organization-sase-sites/
 * @since 0.2.0
 * @category configure
 */
export const attachOrganizationSaseSites: Batchable<
  AttachOrganizationSaseSitesInput,
  AttachOrganizationSaseSitesOutput
> = /*#__PURE__*/ batchable({
  id: "attachOrganizationSaseSites",
  method: "POST",
  path: "/organizations/{organizationId}/sase/sites/attach",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "sites"],
  body: { items: "[{network:{id:s!}!,region:{slug:s!}!}]!" },
  response: "{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(complete bulk enrollment|deploy CNHE SSE connector|enroll wired site),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}",
  batch: { resource: "/organizations/{organizationId}/sase/sites", operation: "create" }
})

/**
 * The input of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseSitesConnectivityHistoryBySiteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only these sites. */
  readonly siteIds?: ReadonlyArray<string> | undefined
  readonly timespan?: string | undefined
}

/**
 * The answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySite {
  /** The entries of this page. */
  readonly items?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItem> | null | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItem {
  /** Id of a Secure Access site, as `getOrganizationSaseSites` lists it. */
  readonly siteId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly history?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItemHistory> | null | undefined
  readonly devices?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevices | null | undefined
}

/**
 * `items[].history[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemHistory {
  readonly status?: OrganizationSaseSitesConnectivityHistoryBySiteItemHistoryStatus | null | undefined
  /** In ISO 8601. */
  readonly timestamp?: string | null | undefined
}

/**
 * `items[].history[].status` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSaseSitesConnectivityHistoryBySiteItemHistoryStatus =
  | "bad NAT"
  | "bad tunnel"
  | "dormant"
  | "good"
  | "many bad tunnels"
  | "no registry"
  | "offline"
  | "unknown"
  | Unlisted

/**
 * `items[].devices` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevices {
  readonly primary?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimary | null | undefined
  readonly spare?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpare | null | undefined
}

/**
 * `items[].devices.primary` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimary {
  readonly id?: string | null | undefined
  readonly history?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistory> | null | undefined
}

/**
 * `items[].devices.primary.history[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistory {
  readonly status?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistoryStatus | null | undefined
  /** In ISO 8601. */
  readonly timestamp?: string | null | undefined
}

/**
 * `items[].devices.primary.history[].status` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistoryStatus =
  | "bad NAT"
  | "bad tunnel"
  | "dormant"
  | "good"
  | "many bad tunnels"
  | "no registry"
  | "offline"
  | "unknown"
  | Unlisted

/**
 * `items[].devices.spare` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpare {
  readonly id?: string | null | undefined
  readonly history?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistory> | null | undefined
}

/**
 * `items[].devices.spare.history[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistory {
  readonly status?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistoryStatus | null | undefined
  /** In ISO 8601. */
  readonly timestamp?: string | null | undefined
}

/**
 * `items[].devices.spare.history[].status` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistoryStatus =
  | "bad NAT"
  | "bad tunnel"
  | "dormant"
  | "good"
  | "many bad tunnels"
  | "no registry"
  | "offline"
  | "unknown"
  | Unlisted

/**
 * Returns the connectivity history of Secure Access sites in an organization, by site.
 *
 * `GET /organizations/{organizationId}/sase/sites/connectivity/history/bySite`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-history-by-site/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSaseSitesConnectivityHistoryBySite: Read<
  GetOrganizationSaseSitesConnectivityHistoryBySiteInput,
  OrganizationSaseSitesConnectivityHistoryBySite
> = /*#__PURE__*/ read({
  id: "getOrganizationSaseSitesConnectivityHistoryBySite",
  method: "GET",
  path: "/organizations/{organizationId}/sase/sites/connectivity/history/bySite",
  tag: "organizations",
  category: "monitor",
  subTags: ["sase", "sites", "connectivity", "history", "bySite"],
  query: { siteIds: "[s]", timespan: "s" },
  response: "{items:[{siteId:s,name:s,history:[{status:e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline|unknown),timestamp:s}],devices:{primary:{id:s,history:[{status:e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline|unknown),timestamp:s}]},spare:{id:s,history:[{status:e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline|unknown),timestamp:s}]}}}]}"
})

/**
 * The input of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSaseSitesConnectivityOverviewInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityOverview {
  /** How many there are of each kind. */
  readonly counts?: OrganizationSaseSitesConnectivityOverviewCounts | null | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityOverviewCounts {
  /** How many there are in each status. */
  readonly byStatus?: OrganizationSaseSitesConnectivityOverviewCountsByStatus | null | undefined
  readonly total?: number | null | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityOverviewCountsByStatus {
  readonly healthy?: { readonly total?: number | null | undefined } | null | undefined
  readonly degraded?: { readonly total?: number | null | undefined } | null | undefined
  /** How many are not connected just now. */
  readonly offline?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Returns the counts of Secure Access sites by connectivity in an organization.
 *
 * `GET /organizations/{organizationId}/sase/sites/connectivity/overview`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-overview/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSaseSitesConnectivityOverview: Read<
  GetOrganizationSaseSitesConnectivityOverviewInput,
  OrganizationSaseSitesConnectivityOverview
> = /*#__PURE__*/ read({
  id: "getOrganizationSaseSitesConnectivityOverview",
  method: "GET",
  path: "/organizations/{organizationId}/sase/sites/connectivity/overview",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "sites", "connectivity", "overview"],
  response: "{counts:{byStatus:{healthy:{total:i},degraded:{total:i},offline:{total:i}},total:i}}"
})

/**
 * The input of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DetachOrganizationSaseSitesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly items?: ReadonlyArray<{
    /** Id of a Secure Access site, as `getOrganizationSaseSites` lists it. */
    readonly siteId: string
  }> | null | undefined
}

/**
 * The answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutput {
  readonly pipelineId?: string | null | undefined
  readonly operation?: { readonly id?: string | null | undefined } | null | undefined
  readonly status?: string | null | undefined
  /** How many there are of each kind. */
  readonly counts?: DetachOrganizationSaseSitesOutputCounts | null | undefined
}

/**
 * `counts` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCounts {
  /** How many jobs there are. */
  readonly jobs?: DetachOrganizationSaseSitesOutputCountsJobs | null | undefined
  /** How many jobs there are for each kind of change. */
  readonly byJobOperation?: Array<DetachOrganizationSaseSitesOutputCountsByJobOperation> | null | undefined
}

/**
 * `counts.jobs` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsJobs {
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: DetachOrganizationSaseSitesOutputCountsJobsByStatus | null | undefined
}

/**
 * `counts.jobs.byStatus` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsJobsByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * `counts.byJobOperation[]` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsByJobOperation {
  readonly name?: DetachOrganizationSaseSitesOutputCountsByJobOperationName | null | undefined
  /** How many there are, whatever became of them. */
  readonly total?: number | null | undefined
  /** How many there are in each status. */
  readonly byStatus?: DetachOrganizationSaseSitesOutputCountsByJobOperationByStatus | null | undefined
}

/**
 * `counts.byJobOperation[].name` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type DetachOrganizationSaseSitesOutputCountsByJobOperationName =
  | "complete bulk detachment"
  | "detach wired site"
  | "teardown CNHE SSE connector"
  | Unlisted

/**
 * `counts.byJobOperation[].byStatus` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsByJobOperationByStatus {
  /** How many are done. */
  readonly completed?: number | null | undefined
  /** How many failed. */
  readonly failed?: number | null | undefined
  /** How many have not begun. */
  readonly pending?: number | null | undefined
}

/**
 * Takes sites of an organization out of Secure Access.
 *
 * `POST /organizations/{organizationId}/sase/sites/detach`
 *
 * Can be a step of an action batch: `detach` of `/organizations/{organizationId}/sase/sites`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/detach-organization-sase-sites/
 * @since 0.2.0
 * @category configure
 */
export const detachOrganizationSaseSites: Batchable<
  DetachOrganizationSaseSitesInput,
  DetachOrganizationSaseSitesOutput
> = /*#__PURE__*/ batchable({
  id: "detachOrganizationSaseSites",
  method: "POST",
  path: "/organizations/{organizationId}/sase/sites/detach",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "sites"],
  body: { items: "[{siteId:s!}]" },
  response: "{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(complete bulk detachment|detach wired site|teardown CNHE SSE connector),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}",
  batch: { resource: "/organizations/{organizationId}/sase/sites", operation: "detach" }
})

/**
 * The input of {@link updateOrganizationSaseSite}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSaseSiteInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which Secure Access site: its `siteId` as `getOrganizationSaseSites` lists it. */
  readonly siteId: string | number
  readonly routing?: OrganizationSaseSiteRoutingInput | null | undefined
}

/**
 * `routing` in the input of {@link updateOrganizationSaseSite}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface OrganizationSaseSiteRoutingInput {
  readonly defaultRoute?: {
    /** Whether all traffic of the site that has no other route is sent there. */
    readonly enabled: boolean
  } | null | undefined
}

/**
 * The answer of {@link updateOrganizationSaseSite}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface UpdateOrganizationSaseSiteOutput {
  /** Other operations take it as `siteId`. */
  readonly siteId?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly type?: "Meraki hub" | "Meraki spoke" | "Meraki template" | Unlisted | null | undefined
  readonly name?: string | null | undefined
  readonly region?: { readonly slug?: string | null | undefined } | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly address?: { readonly street?: string | null | undefined } | null | undefined
  readonly vpn?: { readonly type?: "hub" | "off" | "spoke" | Unlisted | null | undefined } | null | undefined
  readonly routing?: OrganizationSaseSiteRouting | null | undefined
}

/**
 * Updates a Secure Access site of an organization.
 *
 * `PUT /organizations/{organizationId}/sase/sites/{siteId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/sase/sites/{siteId}`.
 * `siteId` goes into the path and into the body.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-sase-site/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSaseSite: Batchable<
  UpdateOrganizationSaseSiteInput,
  UpdateOrganizationSaseSiteOutput
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationSaseSite",
  method: "PUT",
  path: "/organizations/{organizationId}/sase/sites/{siteId}",
  tag: "organizations",
  category: "configure",
  subTags: ["sase", "sites"],
  body: { siteId: "s", routing: "{defaultRoute:{enabled:b!}}" },
  response: "{siteId:s,network:{id:s},type:e(Meraki hub|Meraki spoke|Meraki template),name:s,region:{slug:s},model:s,address:{street:s},vpn:{type:e(hub|off|spoke)},routing:{defaultRoute:{enabled:b}}}",
  batch: { resource: "/organizations/{organizationId}/sase/sites/{siteId}", operation: "update" }
})

/**
 * The input of {@link getOrganizationSnmp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSnmpInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSnmp}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSnmp {
  /** Whether SNMP version 2c is on. */
  readonly v2cEnabled?: boolean | null | undefined
  readonly v2CommunityString?: string | null | undefined
  /** Whether SNMP version 3 is on. */
  readonly v3Enabled?: boolean | null | undefined
  readonly v3User?: string | null | undefined
  /** Algorithm by which SNMP version 3 authenticates. */
  readonly v3AuthMode?: "MD5" | "SHA" | Unlisted | null | undefined
  /** Algorithm by which SNMP version 3 encrypts. */
  readonly v3PrivMode?: "AES128" | "DES" | Unlisted | null | undefined
  /** IP addresses that may ask by SNMP. */
  readonly peerIps?: Array<string> | null | undefined
  /** Host name to ask by SNMP. */
  readonly hostname?: string | null | undefined
  readonly port?: number | null | undefined
}

/**
 * Returns the SNMP settings of an organization.
 *
 * `GET /organizations/{organizationId}/snmp`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-snmp/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSnmp: Read<GetOrganizationSnmpInput, OrganizationSnmp> = /*#__PURE__*/ read({
  id: "getOrganizationSnmp",
  method: "GET",
  path: "/organizations/{organizationId}/snmp",
  tag: "organizations",
  category: "configure",
  subTags: ["snmp"],
  response: "{v2cEnabled:b,v2CommunityString:s,v3Enabled:b,v3User:s,v3AuthMode:e(MD5|SHA),v3PrivMode:e(AES128|DES),peerIps:[s],hostname:s,port:i}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateOrganizationSnmp}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface UpdateOrganizationSnmpInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Whether SNMP version 2c is on. */
  readonly v2cEnabled?: boolean | null | undefined
  /** Whether SNMP version 3 is on. */
  readonly v3Enabled?: boolean | null | undefined
  /** Algorithm by which SNMP version 3 authenticates. */
  readonly v3AuthMode?: "MD5" | "SHA" | Unlisted | null | undefined
  /** Password by which SNMP version 3 authenticates. At least 8 characters. */
  readonly v3AuthPass?: string | null | undefined
  /** Algorithm by which SNMP version 3 encrypts. */
  readonly v3PrivMode?: "AES128" | "DES" | Unlisted | null | undefined
  /** Password by which SNMP version 3 encrypts. At least 8 characters. */
  readonly v3PrivPass?: string | null | undefined
  /** IP addresses that may ask by SNMP. */
  readonly peerIps?: ReadonlyArray<string> | null | undefined
}

/**
 * Updates the SNMP settings of an organization.
 *
 * `PUT /organizations/{organizationId}/snmp`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/snmp`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-snmp/
 * @since 0.2.0
 * @category configure
 */
export const updateOrganizationSnmp: Batchable<
  UpdateOrganizationSnmpInput,
  OrganizationSnmp
> = /*#__PURE__*/ batchable({
  id: "updateOrganizationSnmp",
  method: "PUT",
  path: "/organizations/{organizationId}/snmp",
  tag: "organizations",
  category: "configure",
  subTags: ["snmp"],
  body: {
    v2cEnabled: "b",
    v3Enabled: "b",
    v3AuthMode: "e(MD5|SHA)",
    v3AuthPass: "s",
    v3PrivMode: "e(AES128|DES)",
    v3PrivPass: "s",
    peerIps: "[s]"
  },
  response: "{v2cEnabled:b,v2CommunityString:s,v3Enabled:b,v3User:s,v3AuthMode:e(MD5|SHA),v3PrivMode:e(AES128|DES),peerIps:[s],hostname:s,port:i}",
  batch: { resource: "/organizations/{organizationId}/snmp", operation: "update" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getOrganizationSplashAsset}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSplashAssetInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * The answer of {@link getOrganizationSplashAsset}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSplashAsset {
  /** Other operations take it as `id`. */
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  /** In base64. */
  readonly fileData?: string | null | undefined
}

/**
 * Returns one splash theme asset of an organization.
 *
 * `GET /organizations/{organizationId}/splash/assets/{id}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-splash-asset/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSplashAsset: Read<
  GetOrganizationSplashAssetInput,
  OrganizationSplashAsset
> = /*#__PURE__*/ read({
  id: "getOrganizationSplashAsset",
  method: "GET",
  path: "/organizations/{organizationId}/splash/assets/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["splash", "assets"],
  response: "{id:s,name:s,fileData:s}"
})

/**
 * The input of {@link deleteOrganizationSplashAsset}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationSplashAssetInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly id: string | number
}

/**
 * Deletes a splash theme asset of an organization.
 *
 * `DELETE /organizations/{organizationId}/splash/assets/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/splash/assets/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-splash-asset/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationSplashAsset: Batchable<
  DeleteOrganizationSplashAssetInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationSplashAsset",
  method: "DELETE",
  path: "/organizations/{organizationId}/splash/assets/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["splash", "assets"],
  batch: { resource: "/organizations/{organizationId}/splash/assets/{id}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationSplashThemes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSplashThemesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * `[]` in the answer of {@link getOrganizationSplashThemes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSplashTheme {
  /** Other operations take it as `themeIdentifier`. */
  readonly id: string
  readonly name?: string | null | undefined
  readonly isSystemTheme?: boolean | null | undefined
  readonly themeAssets?: Array<{ readonly id?: string | null | undefined; readonly name?: string | null | undefined }> | null | undefined
}

/**
 * Lists the splash themes of an organization.
 *
 * `GET /organizations/{organizationId}/splash/themes`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-splash-themes/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSplashThemes: Read<
  GetOrganizationSplashThemesInput,
  Array<OrganizationSplashTheme>
> = /*#__PURE__*/ read({
  id: "getOrganizationSplashThemes",
  method: "GET",
  path: "/organizations/{organizationId}/splash/themes",
  tag: "organizations",
  category: "configure",
  subTags: ["splash", "themes"],
  response: "[{id:s!,name:s,isSystemTheme:b,themeAssets:[{id:s,name:s}]}]"
})

/**
 * The input of {@link createOrganizationSplashTheme}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationSplashThemeInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly name?: string | null | undefined
  readonly baseTheme?: string | null | undefined
}

/**
 * Creates a splash theme in an organization.
 *
 * `POST /organizations/{organizationId}/splash/themes`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/splash/themes`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationSplashTheme: Batchable<
  CreateOrganizationSplashThemeInput,
  OrganizationSplashTheme
> = /*#__PURE__*/ batchable({
  id: "createOrganizationSplashTheme",
  method: "POST",
  path: "/organizations/{organizationId}/splash/themes",
  tag: "organizations",
  category: "configure",
  subTags: ["splash", "themes"],
  body: { name: "s", baseTheme: "s" },
  response: "{id:s!,name:s,isSystemTheme:b,themeAssets:[{id:s,name:s}]}",
  batch: { resource: "/organizations/{organizationId}/splash/themes", operation: "create" }
})

/**
 * The input of {@link deleteOrganizationSplashTheme}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface DeleteOrganizationSplashThemeInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which splash theme: its `id` as `getOrganizationSplashThemes` lists it. */
  readonly id: string | number
}

/**
 * Deletes a splash theme of an organization.
 *
 * `DELETE /organizations/{organizationId}/splash/themes/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/splash/themes/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-splash-theme/
 * @since 0.2.0
 * @category configure
 */
export const deleteOrganizationSplashTheme: Batchable<
  DeleteOrganizationSplashThemeInput,
  void
> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationSplashTheme",
  method: "DELETE",
  path: "/organizations/{organizationId}/splash/themes/{id}",
  tag: "organizations",
  category: "configure",
  subTags: ["splash", "themes"],
  batch: { resource: "/organizations/{organizationId}/splash/themes/{id}", operation: "destroy" }
})

/**
 * The input of {@link createOrganizationSplashThemeAsset}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface CreateOrganizationSplashThemeAssetInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Which splash theme: its `id` as `getOrganizationSplashThemes` lists it. */
  readonly themeIdentifier: string | number
  readonly name?: string | null | undefined
  readonly content?: string | null | undefined
}

/**
 * The answer of {@link createOrganizationSplashThemeAsset}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSplashThemeAsset {
  readonly id: string
  readonly name?: string | null | undefined
  /** In base64. */
  readonly fileData?: string | null | undefined
}

/**
 * Creates an asset for a splash theme in an organization.
 *
 * `POST /organizations/{organizationId}/splash/themes/{themeIdentifier}/assets`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme-asset/
 * @since 0.2.0
 * @category configure
 */
export const createOrganizationSplashThemeAsset: Batchable<
  CreateOrganizationSplashThemeAssetInput,
  OrganizationSplashThemeAsset
> = /*#__PURE__*/ batchable({
  id: "createOrganizationSplashThemeAsset",
  method: "POST",
  path: "/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets",
  tag: "organizations",
  category: "configure",
  subTags: ["splash", "themes", "assets"],
  body: { name: "s", content: "y" },
  response: "{id:s!,name:s,fileData:s}",
  batch: { resource: "/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets", operation: "create" }
})

/**
 * The input of {@link getOrganizationSummaryTopAppliancesByUtilization}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopAppliancesByUtilizationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopAppliancesByUtilization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopAppliancesByUtilization {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Share of the air time that was taken, in percent. */
  readonly utilization?: OrganizationSummaryTopAppliancesByUtilizationUtilization | null | undefined
}

/**
 * `[].utilization` in the answer of {@link getOrganizationSummaryTopAppliancesByUtilization}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopAppliancesByUtilizationUtilization {
  readonly average?: { readonly percentage?: number | null | undefined } | null | undefined
}

/**
 * Lists the appliances of an organization with the highest utilization.
 *
 * `GET /organizations/{organizationId}/summary/top/appliances/byUtilization`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-appliances-by-utilization/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopAppliancesByUtilization: Read<
  GetOrganizationSummaryTopAppliancesByUtilizationInput,
  Array<OrganizationSummaryTopAppliancesByUtilization>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopAppliancesByUtilization",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/appliances/byUtilization",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "appliances", "byUtilization"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{network:{name:s,id:s},name:s,mac:s,serial:s,model:s,utilization:{average:{percentage:n}}}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopApplicationsByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopApplicationsByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  readonly device?: string | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopApplicationsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopApplicationsByUsage {
  readonly application?: string | null | undefined
  /** In megabytes. */
  readonly total?: number | null | undefined
  /** Traffic that clients received. In megabytes. */
  readonly downstream?: number | null | undefined
  /** Traffic that clients sent. In megabytes. */
  readonly upstream?: number | null | undefined
  readonly percentage?: number | null | undefined
}

/**
 * Lists the applications that used most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/applications/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopApplicationsByUsage: Read<
  GetOrganizationSummaryTopApplicationsByUsageInput,
  Array<OrganizationSummaryTopApplicationsByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopApplicationsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/applications/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "applications", "byUsage"],
  query: {
    networkTag: "s",
    device: "s",
    networkId: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{application:s,total:n,downstream:n,upstream:n,percentage:n}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopApplicationsCategoriesByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopApplicationsCategoriesByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** Only what belongs to this network. */
  readonly networkId?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopApplicationsCategoriesByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopApplicationsCategoriesByUsage {
  readonly category?: string | null | undefined
  /** In megabytes. */
  readonly total?: number | null | undefined
  /** Traffic that clients received. In megabytes. */
  readonly downstream?: number | null | undefined
  /** Traffic that clients sent. In megabytes. */
  readonly upstream?: number | null | undefined
  readonly percentage?: number | null | undefined
}

/**
 * Lists the application categories that used most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/applications/categories/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-categories-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopApplicationsCategoriesByUsage: Read<
  GetOrganizationSummaryTopApplicationsCategoriesByUsageInput,
  Array<OrganizationSummaryTopApplicationsCategoriesByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopApplicationsCategoriesByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/applications/categories/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "applications", "categories", "byUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    networkId: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{category:s,total:n,downstream:n,upstream:n,percentage:n}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopClientsByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopClientsByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopClientsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsByUsage {
  readonly name?: string | null | undefined
  /** MAC address that the client uses. */
  readonly mac?: string | null | undefined
  readonly id?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Data that was sent and received. */
  readonly usage?: OrganizationSummaryTopClientsByUsageUsage | null | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopClientsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsByUsageUsage {
  /** Traffic in both directions together. */
  readonly total?: number | null | undefined
  /** Data that was sent. */
  readonly upstream?: number | null | undefined
  /** Data that was received. */
  readonly downstream?: number | null | undefined
  readonly percentage?: number | null | undefined
}

/**
 * Lists the clients that used most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/clients/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopClientsByUsage: Read<
  GetOrganizationSummaryTopClientsByUsageInput,
  Array<OrganizationSummaryTopClientsByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopClientsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/clients/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "clients", "byUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{name:s,mac:s,id:s,network:{name:s,id:s},usage:{total:n,upstream:n,downstream:n,percentage:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopClientsManufacturersByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsManufacturersByUsage {
  readonly name?: string | null | undefined
  readonly clients?: OrganizationSummaryTopClientsManufacturersByUsageClients | null | undefined
  /** Data that was sent and received. */
  readonly usage?: OrganizationSummaryTopClientsManufacturersByUsageUsage | null | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsManufacturersByUsageClients {
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsManufacturersByUsageUsage {
  /** Traffic in both directions together. */
  readonly total?: number | null | undefined
  /** Data that was sent. */
  readonly upstream?: number | null | undefined
  /** Data that was received. */
  readonly downstream?: number | null | undefined
}

/**
 * Lists the manufacturers whose clients used most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/clients/manufacturers/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-manufacturers-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopClientsManufacturersByUsage: Read<
  GetOrganizationSummaryTopClientsManufacturersByUsageInput,
  Array<OrganizationSummaryTopClientsManufacturersByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopClientsManufacturersByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/clients/manufacturers/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "clients", "manufacturers", "byUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{name:s,clients:{counts:{total:i}},usage:{total:n,upstream:n,downstream:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopDevicesByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesByUsage {
  readonly name?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly usage?: OrganizationSummaryTopDevicesByUsageUsage | null | undefined
  readonly clients?: OrganizationSummaryTopDevicesByUsageClients | null | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesByUsageUsage {
  /** Traffic in both directions together. */
  readonly total?: number | null | undefined
  readonly percentage?: number | null | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesByUsageClients {
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Lists the devices that carried most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/devices/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopDevicesByUsage: Read<
  GetOrganizationSummaryTopDevicesByUsageInput,
  Array<OrganizationSummaryTopDevicesByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopDevicesByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/devices/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "devices", "byUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{name:s,model:s,serial:s,mac:s,productType:s,network:{name:s,id:s},usage:{total:n,percentage:n},clients:{counts:{total:i}}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopDevicesModelsByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopDevicesModelsByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopDevicesModelsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesModelsByUsage {
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly count?: number | null | undefined
  readonly usage?: OrganizationSummaryTopDevicesModelsByUsageUsage | null | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopDevicesModelsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesModelsByUsageUsage {
  /** Traffic in both directions together. In megabytes. */
  readonly total?: number | null | undefined
  /** In megabytes. */
  readonly average?: number | null | undefined
}

/**
 * Lists the device models that carried most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/devices/models/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-models-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopDevicesModelsByUsage: Read<
  GetOrganizationSummaryTopDevicesModelsByUsageInput,
  Array<OrganizationSummaryTopDevicesModelsByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopDevicesModelsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/devices/models/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "devices", "models", "byUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{model:s,count:i,usage:{total:n,average:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopNetworksByStatusInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatus {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly url?: string | null | undefined
  readonly tags?: Array<string> | null | undefined
  readonly group?: { readonly id?: string | null | undefined } | null | undefined
  readonly clients?: OrganizationSummaryTopNetworksByStatusClients | null | undefined
  readonly statuses?: OrganizationSummaryTopNetworksByStatusStatuses | null | undefined
  readonly devices?: OrganizationSummaryTopNetworksByStatusDevices | null | undefined
  readonly permissions?: { readonly canWrite?: boolean | null | undefined } | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<string> | null | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusClients {
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
  readonly usage?: OrganizationSummaryTopNetworksByStatusClientsUsage | null | undefined
}

/**
 * `[].clients.usage` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusClientsUsage {
  /** Data that was sent. */
  readonly upstream?: number | null | undefined
  /** Data that was received. */
  readonly downstream?: number | null | undefined
}

/**
 * `[].statuses` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusStatuses {
  readonly overall?: "alerting" | "dormant" | "offline" | "online" | Unlisted | null | undefined
  /** The numbers for each product type. */
  readonly byProductType?: Array<OrganizationSummaryTopNetworksByStatusStatusesByProductType> | null | undefined
}

/**
 * `[].statuses.byProductType[]` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusStatusesByProductType {
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly counts?: OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts | null | undefined
}

/**
 * `[].statuses.byProductType[].counts` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts {
  /** How many are connected just now. */
  readonly online?: number | null | undefined
  /** How many are not connected just now. */
  readonly offline?: number | null | undefined
  /** How many are connected but have a problem. */
  readonly alerting?: number | null | undefined
  /** How many have not been connected for more than a week. */
  readonly dormant?: number | null | undefined
}

/**
 * `[].devices` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusDevices {
  /** The numbers for each product type. */
  readonly byProductType?: Array<OrganizationSummaryTopNetworksByStatusDevicesByProductType> | null | undefined
}

/**
 * `[].devices.byProductType[]` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusDevicesByProductType {
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * Lists the networks of an organization with their client, device and status counts.
 *
 * `GET /organizations/{organizationId}/summary/top/networks/byStatus`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-networks-by-status/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopNetworksByStatus: Paginated<
  GetOrganizationSummaryTopNetworksByStatusInput,
  Array<OrganizationSummaryTopNetworksByStatus>,
  OrganizationSummaryTopNetworksByStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationSummaryTopNetworksByStatus",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/networks/byStatus",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "networks", "byStatus"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s"
  },
  response: "[{networkId:s,name:s,url:s,tags:[s],group:{id:s},clients:{counts:{total:i},usage:{upstream:n,downstream:n}},statuses:{overall:e(alerting|dormant|offline|online),byProductType:[{productType:s,counts:{online:i,offline:i,alerting:i,dormant:i}}]},devices:{byProductType:[{productType:s,url:s}]},permissions:{canWrite:b},productTypes:[s]}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopSsidsByUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopSsidsByUsage {
  readonly name?: string | null | undefined
  readonly usage?: OrganizationSummaryTopSsidsByUsageUsage | null | undefined
  readonly clients?: OrganizationSummaryTopSsidsByUsageClients | null | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopSsidsByUsageUsage {
  /** Traffic in both directions together. */
  readonly total?: number | null | undefined
  /** Data that was received. */
  readonly downstream?: number | null | undefined
  /** Data that was sent. */
  readonly upstream?: number | null | undefined
  readonly percentage?: number | null | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopSsidsByUsageClients {
  readonly counts?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Lists the SSIDs that carried most data in an organization.
 *
 * `GET /organizations/{organizationId}/summary/top/ssids/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-ssids-by-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopSsidsByUsage: Read<
  GetOrganizationSummaryTopSsidsByUsageInput,
  Array<OrganizationSummaryTopSsidsByUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopSsidsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/ssids/byUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "ssids", "byUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{name:s,usage:{total:n,downstream:n,upstream:n,percentage:n},clients:{counts:{total:i}}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopSwitchesByEnergyUsage}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopSwitchesByEnergyUsageInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to networks with this tag. */
  readonly networkTag?: string | undefined
  /** Only what belongs to devices with this tag. */
  readonly deviceTag?: string | undefined
  /** How many entries the answer has. At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  /** Only what concerns SSIDs of this name. */
  readonly ssidName?: string | undefined
  /** Only usage over this uplink. */
  readonly usageUplink?: string | undefined
  /** Start of the time range, in ISO 8601. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 186 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopSwitchesByEnergyUsage}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSummaryTopSwitchesByEnergyUsage {
  /** The network that this entry belongs to. */
  readonly network?: {
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
  } | null | undefined
  readonly name?: string | null | undefined
  /** MAC address, such as `00:11:22:33:44:55`. */
  readonly mac?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  readonly usage?: { readonly total?: number | null | undefined } | null | undefined
}

/**
 * Lists the switches of an organization that used most energy.
 *
 * `GET /organizations/{organizationId}/summary/top/switches/byEnergyUsage`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-switches-by-energy-usage/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationSummaryTopSwitchesByEnergyUsage: Read<
  GetOrganizationSummaryTopSwitchesByEnergyUsageInput,
  Array<OrganizationSummaryTopSwitchesByEnergyUsage>
> = /*#__PURE__*/ read({
  id: "getOrganizationSummaryTopSwitchesByEnergyUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/switches/byEnergyUsage",
  tag: "organizations",
  category: "monitor",
  subTags: ["summary", "top", "switches", "byEnergyUsage"],
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "d",
    t1: "d",
    timespan: "t"
  },
  response: "[{network:{name:s,id:s},name:s,mac:s,model:s,usage:{total:n}}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationUplinksStatusesInput {
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
 * `[]` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationUplinksStatus {
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Serial number of the device, such as `Q2XX-XXXX-XXXX`. */
  readonly serial?: string | null | undefined
  /** Model of the device, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** When the device was last in touch with Dashboard. In ISO 8601. */
  readonly lastReportedAt?: string | null | undefined
  readonly highAvailability?: OrganizationUplinksStatusHighAvailability | null | undefined
  readonly uplinks?: Array<OrganizationUplinksStatusUplink> | null | undefined
}

/**
 * `[].highAvailability` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationUplinksStatusHighAvailability {
  /** Whether a second device takes over when the first fails. */
  readonly enabled?: boolean | null | undefined
  readonly role?: string | null | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationUplinksStatusUplink {
  /** Which uplink, such as `wan1` or `cellular`. */
  readonly interface?: "cellular" | "wan1" | "wan2" | "wan3" | Unlisted | null | undefined
  /** Whether the uplink is in use, ready, connecting or down. */
  readonly status?: OrganizationUplinksStatusUplinkStatus | null | undefined
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
  readonly provider?: string | null | undefined
  /** How strong and clean the cellular signal is. */
  readonly signalStat?: OrganizationUplinksStatusUplinkSignalStat | null | undefined
  readonly mcc?: string | null | undefined
  readonly mnc?: string | null | undefined
  readonly roaming?: OrganizationUplinksStatusUplinkRoaming | null | undefined
  /** Technology of the cellular link, such as `lte`. */
  readonly connectionType?: string | null | undefined
  /** Access point name, by which the SIM gets into the provider's network. */
  readonly apn?: string | null | undefined
  readonly dns1?: string | null | undefined
  readonly dns2?: string | null | undefined
  /** Technology of the cellular signal. */
  readonly signalType?: string | null | undefined
  /** Largest packet that goes over the interface whole, in bytes. */
  readonly mtu?: number | null | undefined
  /** Number of the SIM card, which is worldwide unique. */
  readonly iccid?: string | null | undefined
  readonly imsi?: string | null | undefined
  readonly msisdn?: string | null | undefined
}

/**
 * `[].uplinks[].status` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationUplinksStatusUplinkStatus =
  | "active"
  | "connecting"
  | "failed"
  | "not connected"
  | "ready"
  | Unlisted

/**
 * `[].uplinks[].signalStat` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationUplinksStatusUplinkSignalStat {
  /** Strength of the cellular signal (RSRP), in dBm. */
  readonly rsrp?: string | null | undefined
  /** Quality of the cellular signal (RSRQ), in decibels. */
  readonly rsrq?: string | null | undefined
}

/**
 * `[].uplinks[].roaming` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationUplinksStatusUplinkRoaming {
  readonly status?: "home" | "roaming" | "unknown" | Unlisted | null | undefined
}

/**
 * Lists the uplink statuses of an organization.
 *
 * `GET /organizations/{organizationId}/uplinks/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-uplinks-statuses/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationUplinksStatuses: Paginated<
  GetOrganizationUplinksStatusesInput,
  Array<OrganizationUplinksStatus>,
  OrganizationUplinksStatus
> = /*#__PURE__*/ paginated({
  id: "getOrganizationUplinksStatuses",
  method: "GET",
  path: "/organizations/{organizationId}/uplinks/statuses",
  tag: "organizations",
  category: "monitor",
  subTags: ["uplinks", "statuses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", serials: "[s]", iccids: "[s]" },
  response: "[{networkId:s,serial:s,model:s,lastReportedAt:d,highAvailability:{enabled:b,role:s},uplinks:[{interface:e(cellular|wan1|wan2|wan3),status:e(active|connecting|failed|not connected|ready),ip:s,gateway:s,publicIp:s,primaryDns:s,secondaryDns:s,ipAssignedBy:s,provider:s,signalStat:{rsrp:s,rsrq:s},mcc:s,mnc:s,roaming:{status:e(home|roaming|unknown)},connectionType:s,apn:s,dns1:s,dns2:s,signalType:s,mtu:i,iccid:s,imsi:s,msisdn:s}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWebhooksAlertTypesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Only what belongs to this product type. */
  readonly productType?: OrganizationWebhooksAlertTypesProductTypeInput | undefined
}

/**
 * `productType` in the input of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type OrganizationWebhooksAlertTypesProductTypeInput =
  | "appliance"
  | "camera"
  | "cellularGateway"
  | "platform"
  | "sensor"
  | "sm"
  | "switch"
  | "wireless"
  | Unlisted

/**
 * `[]` in the answer of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWebhooksAlertType {
  readonly alertTypeId?: string | null | undefined
  readonly alertType?: string | null | undefined
  readonly example?: OrganizationWebhooksAlertTypeExample | null | undefined
}

/**
 * `[].example` in the answer of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWebhooksAlertTypeExample {
  readonly version?: string | null | undefined
  /** Secret that Dashboard puts into what it posts, to prove that it is from Meraki. */
  readonly sharedSecret?: string | null | undefined
  /** In ISO 8601. */
  readonly sentAt?: string | null | undefined
  readonly alertId?: string | null | undefined
  readonly alertType?: string | null | undefined
  readonly alertTypeId?: string | null | undefined
  readonly alertLevel?: "critical" | "informational" | "warning" | Unlisted | null | undefined
  /** In ISO 8601. */
  readonly occurredAt?: string | null | undefined
  readonly alertData?: { readonly [name: string]: unknown } | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly organizationName?: string | null | undefined
  readonly organizationUrl?: string | null | undefined
  /** Serial number of the device that this is about. */
  readonly deviceSerial?: string | null | undefined
  readonly deviceMac?: string | null | undefined
  /** Name of the device, as Dashboard shows it. */
  readonly deviceName?: string | null | undefined
  readonly deviceUrl?: string | null | undefined
  readonly deviceTags?: Array<string> | null | undefined
  readonly deviceModel?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Name of the network, as Dashboard shows it. */
  readonly networkName?: string | null | undefined
  readonly networkUrl?: string | null | undefined
  readonly networkTags?: Array<string> | null | undefined
  /** Text by which devices enroll in Systems Manager or people open the self-service portal. */
  readonly enrollmentString?: string | null | undefined
  readonly notes?: string | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<OrganizationWebhooksAlertTypeExampleProductType> | null | undefined
  readonly encryptedId?: string | null | undefined
}

/**
 * `[].example.productTypes[]` in the answer of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type OrganizationWebhooksAlertTypeExampleProductType =
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
 * Lists the webhook alert types of an organization.
 *
 * `GET /organizations/{organizationId}/webhooks/alertTypes`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-alert-types/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWebhooksAlertTypes: Read<
  GetOrganizationWebhooksAlertTypesInput,
  Array<OrganizationWebhooksAlertType>
> = /*#__PURE__*/ read({
  id: "getOrganizationWebhooksAlertTypes",
  method: "GET",
  path: "/organizations/{organizationId}/webhooks/alertTypes",
  tag: "organizations",
  category: "monitor",
  subTags: ["webhooks", "alertTypes"],
  query: { productType: "e(appliance|camera|cellularGateway|platform|sensor|sm|switch|wireless)" },
  response: "[{alertTypeId:s,alertType:s,example:{version:s,sharedSecret:s,sentAt:d,alertId:s,alertType:s,alertTypeId:s,alertLevel:e(critical|informational|warning),occurredAt:d,alertData:{*:*},organizationId:s,organizationName:s,organizationUrl:s,deviceSerial:s,deviceMac:s,deviceName:s,deviceUrl:s,deviceTags:[s],deviceModel:s,networkId:s,networkName:s,networkUrl:s,networkTags:[s],enrollmentString:s,notes:s,productTypes:[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)],encryptedId:s}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationWebhooksCallbacksStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWebhooksCallbacksStatusInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly callbackId: string | number
}

/**
 * The answer of {@link getOrganizationWebhooksCallbacksStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWebhooksCallbacksStatus {
  /** Other operations take it as `callbackId`. */
  readonly callbackId?: string | null | undefined
  readonly status?: "completed" | "failed" | "running" | Unlisted | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
  readonly createdBy?: {
    /** Id of the administrator, as `getOrganizationAdmins` lists it. */
    readonly adminId?: string | null | undefined
  } | null | undefined
  readonly webhook?: OrganizationWebhooksCallbacksStatusWebhook | null | undefined
}

/**
 * `webhook` in the answer of {@link getOrganizationWebhooksCallbacksStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWebhooksCallbacksStatusWebhook {
  readonly url?: string | null | undefined
  /** A webhook receiver of the network, in place of URL and secret. */
  readonly httpServer?: {
    /** Id of the webhook receiver, as `getNetworkWebhooksHttpServers` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** Template by which the body of the webhook is written. */
  readonly payloadTemplate?: {
    /** Id of the payload template, as `getNetworkWebhooksPayloadTemplates` lists it. */
    readonly id?: string | null | undefined
  } | null | undefined
  /** When the alert was sent this way. In ISO 8601. */
  readonly sentAt?: string | null | undefined
}

/**
 * Returns the state of one callback of an organization.
 *
 * `GET /organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-callbacks-status/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationWebhooksCallbacksStatus: Read<
  GetOrganizationWebhooksCallbacksStatusInput,
  OrganizationWebhooksCallbacksStatus
> = /*#__PURE__*/ read({
  id: "getOrganizationWebhooksCallbacksStatus",
  method: "GET",
  path: "/organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}",
  tag: "organizations",
  category: "configure",
  subTags: ["webhooks", "callbacks", "statuses"],
  response: "{callbackId:s,status:e(completed|failed|running),errors:[s],createdBy:{adminId:s},webhook:{url:s,httpServer:{id:s},payloadTemplate:{id:s},sentAt:d}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationWebhooksLogs}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationWebhooksLogsInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  /** Start of the time range, in ISO 8601. At most 30 days back. */
  readonly t0?: Timestamp | undefined
  /** End of the time range, in ISO 8601. At most 30 days after `t0`. */
  readonly t1?: Timestamp | undefined
  /** Length of the time range up to now, in seconds, in place of `t0` and `t1`. At most 2,592,000. The API's default is `86400`. */
  readonly timespan?: Seconds | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  readonly url?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWebhooksLogs}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationWebhooksLog {
  readonly alertType?: string | null | undefined
  /** In ISO 8601. */
  readonly loggedAt?: string | null | undefined
  /** Id of the network, as `getOrganizationNetworks` lists it. */
  readonly networkId?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** HTTP status of the answer. */
  readonly responseCode?: number | null | undefined
  /** In milliseconds. */
  readonly responseDuration?: number | null | undefined
  /** In ISO 8601. */
  readonly sentAt?: string | null | undefined
  readonly url?: string | null | undefined
}

/**
 * Lists the webhook logs of an organization.
 *
 * `GET /organizations/{organizationId}/webhooks/logs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-logs/
 * @since 0.2.0
 * @category monitor
 */
export const getOrganizationWebhooksLogs: Paginated<
  GetOrganizationWebhooksLogsInput,
  Array<OrganizationWebhooksLog>,
  OrganizationWebhooksLog
> = /*#__PURE__*/ paginated({
  id: "getOrganizationWebhooksLogs",
  method: "GET",
  path: "/organizations/{organizationId}/webhooks/logs",
  tag: "organizations",
  category: "monitor",
  subTags: ["webhooks", "logs"],
  query: { t0: "d", t1: "d", timespan: "t", perPage: "i", startingAfter: "s", endingBefore: "s", url: "s" },
  response: "[{alertType:s,loggedAt:d,networkId:s,organizationId:s,responseCode:i,responseDuration:i,sentAt:d,url:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})
