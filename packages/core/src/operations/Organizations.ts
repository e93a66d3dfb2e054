/**
 * The operations that the API tags `organizations`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Batchable, batchable, type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationsInput {
  /** From 3 to 9,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface Organization {
  readonly id: string
  readonly name: string
  readonly url?: string | undefined
  readonly api?: { readonly enabled?: boolean | undefined } | undefined
  readonly licensing?: OrganizationLicensing | undefined
  readonly cloud?: OrganizationCloud | undefined
  readonly management?: OrganizationManagement | undefined
  readonly privacy?: { readonly [name: string]: unknown } | undefined
}

/**
 * `[].licensing` in the answer of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensing {
  readonly model?: "co-term" | "per-device" | "subscription" | (string & {}) | undefined
}

/**
 * `[].cloud` in the answer of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCloud {
  readonly region?: OrganizationCloudRegion | undefined
}

/**
 * `[].cloud.region` in the answer of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationCloudRegion {
  readonly name?: string | undefined
  readonly host?: { readonly name?: string | undefined } | undefined
}

/**
 * `[].management` in the answer of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationManagement {
  readonly details?: Array<OrganizationManagementDetail> | undefined
}

/**
 * `[].management.details[]` in the answer of {@link getOrganizations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationManagementDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `GET /organizations`
 *
 * Answers in pages of 9000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organizations/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}]",
  paging: { itemsIn: "array", perPage: 9000 }
})

/**
 * The input of {@link createOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationInput {
  readonly name: string
  readonly management?: OrganizationManagementInput | undefined
}

/**
 * `management` in the input of {@link createOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationManagementInput {
  readonly details?: ReadonlyArray<OrganizationManagementDetailInput> | undefined
}

/**
 * `management.details[]` in the input of {@link createOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationManagementDetailInput {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `POST /organizations`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization/
 * @since 0.1.0
 * @category configure
 */
export const createOrganization: Operation<CreateOrganizationInput, Organization> = /*#__PURE__*/ operation({
  id: "createOrganization",
  method: "POST",
  path: "/organizations",
  tag: "organizations",
  body: { name: "s!", management: "{details:[{name:s,value:s}]}" },
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}"
})

/**
 * The input of {@link getOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationInput {
  readonly organizationId: string
}

/**
 * `GET /organizations/{organizationId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization/
 * @since 0.1.0
 * @category configure
 */
export const getOrganization: Operation<GetOrganizationInput, Organization> = /*#__PURE__*/ operation({
  id: "getOrganization",
  method: "GET",
  path: "/organizations/{organizationId}",
  tag: "organizations",
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationInput {
  readonly organizationId: string
  readonly name?: string | undefined
  readonly management?: OrganizationManagementInput | undefined
  readonly api?: { readonly enabled?: boolean | undefined } | undefined
  readonly privacy?: { readonly [name: string]: unknown } | undefined
}

/**
 * `PUT /organizations/{organizationId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganization: Batchable<UpdateOrganizationInput, Organization> = /*#__PURE__*/ batchable({
  id: "updateOrganization",
  method: "PUT",
  path: "/organizations/{organizationId}",
  tag: "organizations",
  body: { name: "s", management: "{details:[{name:s,value:s}]}", api: "{enabled:b}", privacy: "{*:*}" },
  response: "{id:s!,name:s!,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}",
  batch: { resource: "/organizations/{organizationId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationInput {
  readonly organizationId: string
}

/**
 * `DELETE /organizations/{organizationId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganization: Operation<DeleteOrganizationInput, void> = /*#__PURE__*/ operation({
  id: "deleteOrganization",
  method: "DELETE",
  path: "/organizations/{organizationId}",
  tag: "organizations"
})

/**
 * The input of {@link getOrganizationActionBatches}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationActionBatchesInput {
  readonly organizationId: string
  readonly status?: "completed" | "failed" | "pending" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationActionBatches}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationActionBatch {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly confirmed?: boolean | undefined
  readonly synchronous?: boolean | undefined
  readonly status?: OrganizationActionBatchStatus | undefined
  readonly actions: Array<OrganizationActionBatchAction>
}

/**
 * `[].status` in the answer of {@link getOrganizationActionBatches}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationActionBatchStatus {
  readonly completed?: boolean | undefined
  readonly failed?: boolean | undefined
  readonly errors?: Array<string> | undefined
  readonly createdResources?: Array<{ readonly id?: string | undefined; readonly uri?: string | undefined }> | undefined
}

/**
 * `[].actions[]` in the answer of {@link getOrganizationActionBatches}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationActionBatchAction {
  readonly resource: string
  readonly operation: string
  readonly body?: { readonly [name: string]: unknown } | undefined
}

/**
 * `GET /organizations/{organizationId}/actionBatches`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-action-batches/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationActionBatches: Operation<
  GetOrganizationActionBatchesInput,
  Array<OrganizationActionBatch>
> = /*#__PURE__*/ operation({
  id: "getOrganizationActionBatches",
  method: "GET",
  path: "/organizations/{organizationId}/actionBatches",
  tag: "organizations",
  query: { status: "e(completed|failed|pending)" },
  response: "[{id:s,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!}]"
})

/**
 * The input of {@link createOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationActionBatchInput {
  readonly organizationId: string
  /** The API's default is `false`. */
  readonly confirmed?: boolean | undefined
  /** The API's default is `false`. */
  readonly synchronous?: boolean | undefined
  readonly actions: ReadonlyArray<OrganizationActionBatchActionInput>
  readonly callback?: OrganizationActionBatchCallbackInput | undefined
}

/**
 * `actions[]` in the input of {@link createOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationActionBatchActionInput {
  readonly resource: string
  readonly operation: string
  /** The API's default is `{}`. */
  readonly body?: { readonly [name: string]: unknown } | undefined
}

/**
 * `callback` in the input of {@link createOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationActionBatchCallbackInput {
  readonly url?: string | undefined
  readonly sharedSecret?: string | undefined
  readonly httpServer?: { readonly id?: string | undefined } | undefined
  readonly payloadTemplate?: OrganizationActionBatchCallbackPayloadTemplateInput | undefined
}

/**
 * `callback.payloadTemplate` in the input of {@link createOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationActionBatchCallbackPayloadTemplateInput {
  /** The API's default is `"wpt_00005"`. */
  readonly id?: string | undefined
}

/**
 * The answer of {@link createOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CreateOrganizationActionBatchOutput {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly confirmed?: boolean | undefined
  readonly synchronous?: boolean | undefined
  readonly status?: OrganizationActionBatchStatus | undefined
  readonly actions: Array<OrganizationActionBatchAction>
  readonly callback?: OrganizationActionBatchCallback | undefined
}

/**
 * `callback` in the answer of {@link createOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationActionBatchCallback {
  readonly id?: string | undefined
  readonly url?: string | undefined
  readonly status?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/actionBatches`
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-action-batch/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationActionBatch: Operation<
  CreateOrganizationActionBatchInput,
  CreateOrganizationActionBatchOutput
> = /*#__PURE__*/ operation({
  id: "createOrganizationActionBatch",
  method: "POST",
  path: "/organizations/{organizationId}/actionBatches",
  tag: "organizations",
  body: {
    confirmed: "b",
    synchronous: "b",
    actions: "[{resource:s!,operation:s!,body:{*:*}}]!",
    callback: "{url:s,sharedSecret:s,httpServer:{id:s},payloadTemplate:{id:s}}"
  },
  response: "{id:s,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!,callback:{id:s,url:s,status:s}}"
})

/**
 * The input of {@link getOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationActionBatchInput {
  readonly organizationId: string
  readonly actionBatchId: string
}

/**
 * The answer of {@link getOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationActionBatchOutput {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly confirmed?: boolean | undefined
  readonly synchronous?: boolean | undefined
  readonly status?: OrganizationActionBatchStatus | undefined
  readonly actions: Array<OrganizationActionBatchAction>
  readonly callback?: OrganizationActionBatchCallback | undefined
}

/**
 * `GET /organizations/{organizationId}/actionBatches/{actionBatchId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-action-batch/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationActionBatch: Operation<
  GetOrganizationActionBatchInput,
  GetOrganizationActionBatchOutput
> = /*#__PURE__*/ operation({
  id: "getOrganizationActionBatch",
  method: "GET",
  path: "/organizations/{organizationId}/actionBatches/{actionBatchId}",
  tag: "organizations",
  response: "{id:s,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!,callback:{id:s,url:s,status:s}}"
})

/**
 * The input of {@link updateOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationActionBatchInput {
  readonly organizationId: string
  readonly actionBatchId: string
  readonly confirmed?: boolean | undefined
  readonly synchronous?: boolean | undefined
}

/**
 * `PUT /organizations/{organizationId}/actionBatches/{actionBatchId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-action-batch/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationActionBatch: Operation<
  UpdateOrganizationActionBatchInput,
  OrganizationActionBatch
> = /*#__PURE__*/ operation({
  id: "updateOrganizationActionBatch",
  method: "PUT",
  path: "/organizations/{organizationId}/actionBatches/{actionBatchId}",
  tag: "organizations",
  body: { confirmed: "b", synchronous: "b" },
  response: "{id:s,organizationId:s,confirmed:b,synchronous:b,status:{completed:b,failed:b,errors:[s],createdResources:[{id:s,uri:s}]},actions:[{resource:s!,operation:s!,body:{*:*}}]!}"
})

/**
 * The input of {@link deleteOrganizationActionBatch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationActionBatchInput {
  readonly organizationId: string
  readonly actionBatchId: string
}

/**
 * `DELETE /organizations/{organizationId}/actionBatches/{actionBatchId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-action-batch/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationActionBatch: Operation<
  DeleteOrganizationActionBatchInput,
  void
> = /*#__PURE__*/ operation({
  id: "deleteOrganizationActionBatch",
  method: "DELETE",
  path: "/organizations/{organizationId}/actionBatches/{actionBatchId}",
  tag: "organizations"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyAcls}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyAclsInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationAdaptivePolicyAcls}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyAcl {
  readonly aclId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly ipVersion?: string | undefined
  readonly rules?: Array<OrganizationAdaptivePolicyAclRule> | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
}

/**
 * `[].rules[]` in the answer of {@link getOrganizationAdaptivePolicyAcls}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyAclRule {
  readonly policy?: string | undefined
  readonly protocol?: string | undefined
  readonly srcPort?: string | undefined
  readonly dstPort?: string | undefined
  readonly log?: boolean | undefined
  readonly tcpEstablished?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/acls`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acls/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyAcls: Operation<
  GetOrganizationAdaptivePolicyAclsInput,
  Array<OrganizationAdaptivePolicyAcl>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyAcls",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/acls",
  tag: "organizations",
  response: "[{aclId:s,name:s,description:s,ipVersion:s,rules:[{policy:s,protocol:s,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationAdaptivePolicyAclInput {
  readonly organizationId: string
  readonly name: string
  /** The API's default is `""`. */
  readonly description?: string | undefined
  readonly rules: ReadonlyArray<OrganizationAdaptivePolicyAclRuleInput>
  readonly ipVersion: "any" | "ipv4" | "ipv6" | (string & {})
}

/**
 * `rules[]` in the input of {@link createOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAdaptivePolicyAclRuleInput {
  readonly policy: "allow" | "deny" | (string & {})
  readonly protocol: "any" | "icmp" | "tcp" | "udp" | (string & {})
  /** The API's default is `"any"`. */
  readonly srcPort?: string | undefined
  /** The API's default is `"any"`. */
  readonly dstPort?: string | undefined
  readonly log?: boolean | undefined
  readonly tcpEstablished?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/adaptivePolicy/acls`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/adaptivePolicy/acls`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-acl/
 * @since 0.1.0
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
  body: {
    name: "s!",
    description: "s",
    rules: "[{policy:e(allow|deny)!,protocol:e(any|icmp|tcp|udp)!,srcPort:s,dstPort:s,log:b,tcpEstablished:b}]!",
    ipVersion: "e(any|ipv4|ipv6)!"
  },
  response: "{aclId:s,name:s,description:s,ipVersion:s,rules:[{policy:s,protocol:s,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/acls", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyAclInput {
  readonly organizationId: string
  readonly aclId: string
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/acls/{aclId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-acl/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyAcl: Operation<
  GetOrganizationAdaptivePolicyAclInput,
  OrganizationAdaptivePolicyAcl
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyAcl",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}",
  tag: "organizations",
  response: "{aclId:s,name:s,description:s,ipVersion:s,rules:[{policy:s,protocol:s,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyAclInput {
  readonly organizationId: string
  readonly aclId: string
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly rules?: ReadonlyArray<OrganizationAdaptivePolicyAclRuleInput> | undefined
  readonly ipVersion?: "any" | "ipv4" | "ipv6" | (string & {}) | undefined
}

/**
 * `PUT /organizations/{organizationId}/adaptivePolicy/acls/{aclId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/acls/{aclId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-acl/
 * @since 0.1.0
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
  body: {
    name: "s",
    description: "s",
    rules: "[{policy:e(allow|deny)!,protocol:e(any|icmp|tcp|udp)!,srcPort:s,dstPort:s,log:b,tcpEstablished:b}]",
    ipVersion: "e(any|ipv4|ipv6)"
  },
  response: "{aclId:s,name:s,description:s,ipVersion:s,rules:[{policy:s,protocol:s,srcPort:s,dstPort:s,log:b,tcpEstablished:b}],createdAt:d,updatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAdaptivePolicyAcl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationAdaptivePolicyAclInput {
  readonly organizationId: string
  readonly aclId: string
}

/**
 * `DELETE /organizations/{organizationId}/adaptivePolicy/acls/{aclId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/adaptivePolicy/acls/{aclId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-acl/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/acls/{aclId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyGroups}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyGroupsInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationAdaptivePolicyGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyGroup {
  readonly groupId?: string | undefined
  readonly name?: string | undefined
  readonly sgt?: number | undefined
  readonly description?: string | undefined
  readonly policyObjects?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  readonly isDefaultGroup?: boolean | undefined
  readonly requiredIpMappings?: Array<string> | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/groups`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-groups/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyGroups: Operation<
  GetOrganizationAdaptivePolicyGroupsInput,
  Array<OrganizationAdaptivePolicyGroup>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyGroups",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/groups",
  tag: "organizations",
  response: "[{groupId:s,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationAdaptivePolicyGroupInput {
  readonly organizationId: string
  readonly name: string
  readonly sgt: number
  readonly description?: string | undefined
  readonly policyObjects?: ReadonlyArray<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `POST /organizations/{organizationId}/adaptivePolicy/groups`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/adaptivePolicy/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-group/
 * @since 0.1.0
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
  body: { name: "s!", sgt: "i!", description: "s", policyObjects: "[{id:s,name:s}]" },
  response: "{groupId:s,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyGroupInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/groups/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-group/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyGroup: Operation<
  GetOrganizationAdaptivePolicyGroupInput,
  OrganizationAdaptivePolicyGroup
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyGroup",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/groups/{id}",
  tag: "organizations",
  response: "{groupId:s,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyGroupInput {
  readonly organizationId: string
  readonly id: string
  readonly name?: string | undefined
  readonly sgt?: number | undefined
  readonly description?: string | undefined
  readonly policyObjects?: ReadonlyArray<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `PUT /organizations/{organizationId}/adaptivePolicy/groups/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/groups/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-group/
 * @since 0.1.0
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
  body: { name: "s", sgt: "i", description: "s", policyObjects: "[{id:s,name:s}]" },
  response: "{groupId:s,name:s,sgt:i,description:s,policyObjects:[{id:s,name:s}],isDefaultGroup:b,requiredIpMappings:[s],createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/groups/{id}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAdaptivePolicyGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationAdaptivePolicyGroupInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `DELETE /organizations/{organizationId}/adaptivePolicy/groups/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/adaptivePolicy/groups/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-group/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/groups/{id}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyOverviewInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyOverview {
  readonly counts?: OrganizationAdaptivePolicyOverviewCounts | undefined
  readonly limits?: OrganizationAdaptivePolicyOverviewLimits | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyOverviewCounts {
  readonly groups?: number | undefined
  readonly customGroups?: number | undefined
  readonly customAcls?: number | undefined
  readonly policies?: number | undefined
  readonly denyPolicies?: number | undefined
  readonly allowPolicies?: number | undefined
  readonly policyObjects?: number | undefined
}

/**
 * `limits` in the answer of {@link getOrganizationAdaptivePolicyOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyOverviewLimits {
  readonly customGroups?: number | undefined
  readonly rulesInAnAcl?: number | undefined
  readonly aclsInAPolicy?: number | undefined
  readonly policyObjects?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/overview`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationAdaptivePolicyOverview: Operation<
  GetOrganizationAdaptivePolicyOverviewInput,
  OrganizationAdaptivePolicyOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyOverview",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/overview",
  tag: "organizations",
  response: "{counts:{groups:i,customGroups:i,customAcls:i,policies:i,denyPolicies:i,allowPolicies:i,policyObjects:i},limits:{customGroups:i,rulesInAnAcl:i,aclsInAPolicy:i,policyObjects:i}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyPoliciesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyPolicy {
  readonly adaptivePolicyId?: string | undefined
  readonly sourceGroup?: OrganizationAdaptivePolicyPolicySourceGroup | undefined
  readonly destinationGroup?: OrganizationAdaptivePolicyPolicyDestinationGroup | undefined
  readonly acls?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  readonly lastEntryRule?: "allow" | "default" | "deny" | (string & {}) | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
}

/**
 * `[].sourceGroup` in the answer of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyPolicySourceGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly sgt?: number | undefined
}

/**
 * `[].destinationGroup` in the answer of {@link getOrganizationAdaptivePolicyPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicyPolicyDestinationGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly sgt?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/policies`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policies/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyPolicies: Operation<
  GetOrganizationAdaptivePolicyPoliciesInput,
  Array<OrganizationAdaptivePolicyPolicy>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyPolicies",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/policies",
  tag: "organizations",
  response: "[{adaptivePolicyId:s,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationAdaptivePolicyPolicyInput {
  readonly organizationId: string
  readonly sourceGroup: OrganizationAdaptivePolicyPolicySourceGroupInput
  readonly destinationGroup: OrganizationAdaptivePolicyPolicyDestinationGroupInput
  readonly acls?: ReadonlyArray<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  /** The API's default is `"default"`. */
  readonly lastEntryRule?: "allow" | "default" | "deny" | (string & {}) | undefined
}

/**
 * `sourceGroup` in the input of {@link createOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAdaptivePolicyPolicySourceGroupInput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly sgt?: number | undefined
}

/**
 * `destinationGroup` in the input of {@link createOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAdaptivePolicyPolicyDestinationGroupInput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly sgt?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/adaptivePolicy/policies`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/adaptivePolicy/policies`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-adaptive-policy-policy/
 * @since 0.1.0
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
  body: {
    sourceGroup: "{id:s,name:s,sgt:i}!",
    destinationGroup: "{id:s,name:s,sgt:i}!",
    acls: "[{id:s,name:s}]",
    lastEntryRule: "e(allow|default|deny)"
  },
  response: "{adaptivePolicyId:s,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/policies", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicyPolicyInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/policies/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-policy/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicyPolicy: Operation<
  GetOrganizationAdaptivePolicyPolicyInput,
  OrganizationAdaptivePolicyPolicy
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicyPolicy",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/policies/{id}",
  tag: "organizations",
  response: "{adaptivePolicyId:s,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicyPolicyInput {
  readonly organizationId: string
  readonly id: string
  readonly sourceGroup?: OrganizationAdaptivePolicyPolicySourceGroupInput | undefined
  readonly destinationGroup?: OrganizationAdaptivePolicyPolicyDestinationGroupInput | undefined
  readonly acls?: ReadonlyArray<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  readonly lastEntryRule?: "allow" | "default" | "deny" | (string & {}) | undefined
}

/**
 * `PUT /organizations/{organizationId}/adaptivePolicy/policies/{id}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/policies/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-policy/
 * @since 0.1.0
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
  body: {
    sourceGroup: "{id:s,name:s,sgt:i}",
    destinationGroup: "{id:s,name:s,sgt:i}",
    acls: "[{id:s,name:s}]",
    lastEntryRule: "e(allow|default|deny)"
  },
  response: "{adaptivePolicyId:s,sourceGroup:{id:s,name:s,sgt:i},destinationGroup:{id:s,name:s,sgt:i},acls:[{id:s,name:s}],lastEntryRule:e(allow|default|deny),createdAt:s,updatedAt:s}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/policies/{id}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAdaptivePolicyPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationAdaptivePolicyPolicyInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `DELETE /organizations/{organizationId}/adaptivePolicy/policies/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/adaptivePolicy/policies/{id}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-adaptive-policy-policy/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/policies/{id}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdaptivePolicySettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdaptivePolicySettingsInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationAdaptivePolicySettings}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdaptivePolicySettings {
  readonly enabledNetworks?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/adaptivePolicy/settings`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-adaptive-policy-settings/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdaptivePolicySettings: Operation<
  GetOrganizationAdaptivePolicySettingsInput,
  OrganizationAdaptivePolicySettings
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdaptivePolicySettings",
  method: "GET",
  path: "/organizations/{organizationId}/adaptivePolicy/settings",
  tag: "organizations",
  response: "{enabledNetworks:[s]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationAdaptivePolicySettings}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAdaptivePolicySettingsInput {
  readonly organizationId: string
  readonly enabledNetworks?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/adaptivePolicy/settings`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/adaptivePolicy/settings`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-adaptive-policy-settings/
 * @since 0.1.0
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
  body: { enabledNetworks: "[s]" },
  response: "{enabledNetworks:[s]}",
  batch: { resource: "/organizations/{organizationId}/adaptivePolicy/settings", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationAdmins}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAdminsInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdmin {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly orgAccess?: OrganizationAdminOrgAccess | undefined
  readonly accountStatus?: "locked" | "ok" | "pending" | "unverified" | (string & {}) | undefined
  readonly twoFactorAuthEnabled?: boolean | undefined
  readonly hasApiKey?: boolean | undefined
  readonly lastActive?: string | undefined
  readonly tags?: Array<OrganizationAdminTag> | undefined
  readonly networks?: Array<OrganizationAdminNetwork> | undefined
  readonly authenticationMethod?: "Cisco SecureX Sign-On" | "Email" | (string & {}) | undefined
}

/**
 * `[].orgAccess` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationAdminOrgAccess =
  | "camera-sensor"
  | "enterprise"
  | "full"
  | "none"
  | "read-only"
  | (string & {})

/**
 * `[].tags[]` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdminTag {
  readonly tag?: string | undefined
  readonly access?: string | undefined
}

/**
 * `[].networks[]` in the answer of {@link getOrganizationAdmins}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAdminNetwork {
  readonly id?: string | undefined
  readonly access?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/admins`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-admins/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAdmins: Operation<
  GetOrganizationAdminsInput,
  Array<OrganizationAdmin>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAdmins",
  method: "GET",
  path: "/organizations/{organizationId}/admins",
  tag: "organizations",
  query: { networkIds: "[s]" },
  response: "[{id:s,name:s,email:s,orgAccess:e(camera-sensor|enterprise|full|none|read-only),accountStatus:e(locked|ok|pending|unverified),twoFactorAuthEnabled:b,hasApiKey:b,lastActive:d,tags:[{tag:s,access:s}],networks:[{id:s,access:s}],authenticationMethod:e(Cisco SecureX Sign-On|Email)}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationAdmin}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationAdminInput {
  readonly organizationId: string
  readonly email: string
  readonly name: string
  readonly orgAccess: "enterprise" | "full" | "none" | "read-only" | (string & {})
  readonly tags?: ReadonlyArray<OrganizationAdminTagInput> | undefined
  readonly networks?: ReadonlyArray<{ readonly id: string; readonly access: string }> | undefined
  readonly authenticationMethod?: "Email" | (string & {}) | undefined
}

/**
 * `tags[]` in the input of {@link createOrganizationAdmin}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAdminTagInput {
  readonly tag: string
  readonly access: OrganizationAdminTagAccessInput
}

/**
 * `tags[].access` in the input of {@link createOrganizationAdmin}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAdminTagAccessInput =
  | "full"
  | "guest-ambassador"
  | "monitor-only"
  | "read-only"
  | (string & {})

/**
 * `POST /organizations/{organizationId}/admins`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-admin/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationAdmin: Operation<
  CreateOrganizationAdminInput,
  OrganizationAdmin
> = /*#__PURE__*/ operation({
  id: "createOrganizationAdmin",
  method: "POST",
  path: "/organizations/{organizationId}/admins",
  tag: "organizations",
  body: {
    email: "s!",
    name: "s!",
    orgAccess: "e(enterprise|full|none|read-only)!",
    tags: "[{tag:s!,access:e(full|guest-ambassador|monitor-only|read-only)!}]",
    networks: "[{id:s!,access:s!}]",
    authenticationMethod: "e(Email)"
  },
  response: "{id:s,name:s,email:s,orgAccess:e(camera-sensor|enterprise|full|none|read-only),accountStatus:e(locked|ok|pending|unverified),twoFactorAuthEnabled:b,hasApiKey:b,lastActive:d,tags:[{tag:s,access:s}],networks:[{id:s,access:s}],authenticationMethod:e(Cisco SecureX Sign-On|Email)}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link updateOrganizationAdmin}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAdminInput {
  readonly organizationId: string
  readonly adminId: string
  readonly name?: string | undefined
  readonly orgAccess?: "enterprise" | "full" | "none" | "read-only" | (string & {}) | undefined
  readonly tags?: ReadonlyArray<OrganizationAdminTagInput> | undefined
  readonly networks?: ReadonlyArray<{ readonly id: string; readonly access: string }> | undefined
}

/**
 * `PUT /organizations/{organizationId}/admins/{adminId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-admin/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationAdmin: Operation<
  UpdateOrganizationAdminInput,
  OrganizationAdmin
> = /*#__PURE__*/ operation({
  id: "updateOrganizationAdmin",
  method: "PUT",
  path: "/organizations/{organizationId}/admins/{adminId}",
  tag: "organizations",
  body: {
    name: "s",
    orgAccess: "e(enterprise|full|none|read-only)",
    tags: "[{tag:s!,access:e(full|guest-ambassador|monitor-only|read-only)!}]",
    networks: "[{id:s!,access:s!}]"
  },
  response: "{id:s,name:s,email:s,orgAccess:e(camera-sensor|enterprise|full|none|read-only),accountStatus:e(locked|ok|pending|unverified),twoFactorAuthEnabled:b,hasApiKey:b,lastActive:d,tags:[{tag:s,access:s}],networks:[{id:s,access:s}],authenticationMethod:e(Cisco SecureX Sign-On|Email)}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationAdmin}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationAdminInput {
  readonly organizationId: string
  readonly adminId: string
}

/**
 * `DELETE /organizations/{organizationId}/admins/{adminId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-admin/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationAdmin: Operation<DeleteOrganizationAdminInput, void> = /*#__PURE__*/ operation({
  id: "deleteOrganizationAdmin",
  method: "DELETE",
  path: "/organizations/{organizationId}/admins/{adminId}",
  tag: "organizations",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAlertsProfilesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAlertsProfile {
  readonly id?: string | undefined
  readonly type?: string | undefined
  readonly enabled?: boolean | undefined
  readonly alertCondition?: OrganizationAlertsProfileAlertCondition | undefined
  readonly recipients?: OrganizationAlertsProfileRecipients | undefined
  readonly networkTags?: Array<string> | undefined
  readonly description?: string | undefined
}

/**
 * `[].alertCondition` in the answer of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAlertsProfileAlertCondition {
  readonly duration?: number | undefined
  readonly window?: number | undefined
  readonly bit_rate_bps?: number | undefined
  readonly interface?: string | undefined
}

/**
 * `[].recipients` in the answer of {@link getOrganizationAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAlertsProfileRecipients {
  readonly emails?: Array<string> | undefined
  readonly httpServerIds?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/alerts/profiles`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-alerts-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAlertsProfiles: Operation<
  GetOrganizationAlertsProfilesInput,
  Array<OrganizationAlertsProfile>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAlertsProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/alerts/profiles",
  tag: "organizations",
  response: "[{id:s,type:s,enabled:b,alertCondition:{duration:i,window:i,bit_rate_bps:i,interface:s},recipients:{emails:[s],httpServerIds:[s]},networkTags:[s],description:s}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationAlertsProfileInput {
  readonly organizationId: string
  readonly type: OrganizationAlertsProfileTypeInput
  readonly alertCondition: OrganizationAlertsProfileAlertConditionInput
  readonly recipients: OrganizationAlertsProfileRecipientsInput
  readonly networkTags: ReadonlyArray<string>
  readonly description?: string | undefined
}

/**
 * `type` in the input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `alertCondition` in the input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAlertsProfileAlertConditionInput {
  readonly duration?: number | undefined
  readonly window?: number | undefined
  readonly bit_rate_bps?: number | undefined
  readonly loss_ratio?: number | undefined
  readonly latency_ms?: number | undefined
  readonly jitter_ms?: number | undefined
  readonly mos?: number | undefined
  readonly interface?: "cellular" | "wan1" | "wan2" | "wan3" | "wan4" | (string & {}) | undefined
}

/**
 * `recipients` in the input of {@link createOrganizationAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAlertsProfileRecipientsInput {
  readonly emails?: ReadonlyArray<string> | undefined
  readonly httpServerIds?: ReadonlyArray<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/alerts/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/alerts/profiles`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-alerts-profile/
 * @since 0.1.0
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
  body: {
    type: "e(appOutage|voipJitter|voipMos|voipPacketLoss|wanLatency|wanPacketLoss|wanStatus|wanUtilization)!",
    alertCondition: "{duration:i,window:i,bit_rate_bps:i,loss_ratio:n,latency_ms:i,jitter_ms:i,mos:n,interface:e(cellular|wan1|wan2|wan3|wan4)}!",
    recipients: "{emails:[s],httpServerIds:[s]}!",
    networkTags: "[s]!",
    description: "s"
  },
  response: "{id:s,type:s,enabled:b,alertCondition:{duration:i,window:i,bit_rate_bps:i,interface:s},recipients:{emails:[s],httpServerIds:[s]},networkTags:[s],description:s}",
  batch: { resource: "/organizations/{organizationId}/alerts/profiles", operation: "create" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link updateOrganizationAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAlertsProfileInput {
  readonly organizationId: string
  readonly alertConfigId: string
  readonly enabled?: boolean | undefined
  readonly type?: OrganizationAlertsProfileTypeInput | undefined
  readonly alertCondition?: OrganizationAlertsProfileAlertConditionInput | undefined
  readonly recipients?: OrganizationAlertsProfileRecipientsInput | undefined
  readonly networkTags?: ReadonlyArray<string> | undefined
  readonly description?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/alerts/profiles/{alertConfigId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/alerts/profiles/{alertConfigId}`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-alerts-profile/
 * @since 0.1.0
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
  body: {
    enabled: "b",
    type: "e(appOutage|voipJitter|voipMos|voipPacketLoss|wanLatency|wanPacketLoss|wanStatus|wanUtilization)",
    alertCondition: "{duration:i,window:i,bit_rate_bps:i,loss_ratio:n,latency_ms:i,jitter_ms:i,mos:n,interface:e(cellular|wan1|wan2|wan3|wan4)}",
    recipients: "{emails:[s],httpServerIds:[s]}",
    networkTags: "[s]",
    description: "s"
  },
  response: "{id:s,type:s,enabled:b,alertCondition:{duration:i,window:i,bit_rate_bps:i,interface:s},recipients:{emails:[s],httpServerIds:[s]},networkTags:[s],description:s}",
  batch: { resource: "/organizations/{organizationId}/alerts/profiles/{alertConfigId}", operation: "update" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationAlertsProfileInput {
  readonly organizationId: string
  readonly alertConfigId: string
}

/**
 * `DELETE /organizations/{organizationId}/alerts/profiles/{alertConfigId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/alerts/profiles/{alertConfigId}`.
 * OAuth scope: `sdwan:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-alerts-profile/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/alerts/profiles/{alertConfigId}", operation: "destroy" },
  scope: "sdwan:telemetry:write"
})

/**
 * The input of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly pipelineIds?: ReadonlyArray<string> | undefined
  readonly status?: OrganizationApiRestProvisioningPipelinesJobsStatusInput | undefined
}

/**
 * `status` in the input of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutput {
  readonly items?: Array<OrganizationApiRestProvisioningPipelinesJob> | undefined
  readonly meta?: GetOrganizationApiRestProvisioningPipelinesJobsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutputMeta {
  readonly counts?: GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCounts {
  readonly items?: GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJob {
  readonly pipeline?: { readonly id?: string | undefined } | undefined
  readonly jobId?: string | undefined
  readonly operation?: { readonly name?: string | undefined } | undefined
  readonly status?: OrganizationApiRestProvisioningPipelinesJobStatus | undefined
  readonly errors?: Array<{ readonly message?: string | undefined }> | undefined
  readonly details?: Array<OrganizationApiRestProvisioningPipelinesJobDetail> | undefined
}

/**
 * `[].status` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].details[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/api/rest/provisioning/pipelines/jobs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines-jobs/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineInput {
  readonly organizationId: string
  readonly pipelineIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline {
  readonly items?: Array<OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItem> | undefined
  readonly meta?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItem {
  readonly pipelineId?: string | undefined
  readonly operation?: { readonly id?: string | undefined } | undefined
  readonly status?: string | undefined
  readonly counts?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCounts | undefined
}

/**
 * `items[].counts` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCounts {
  readonly jobs?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobs | undefined
  readonly byJobOperation?: Array<OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperation> | undefined
}

/**
 * `items[].counts.jobs` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobs {
  readonly total?: number | undefined
  readonly byStatus?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobsByStatus | undefined
}

/**
 * `items[].counts.jobs.byStatus` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsJobsByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `items[].counts.byJobOperation[]` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperation {
  readonly name?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationName | undefined
  readonly total?: number | undefined
  readonly byStatus?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationByStatus | undefined
}

/**
 * `items[].counts.byJobOperation[].name` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `items[].counts.byJobOperation[].byStatus` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineItemCountsByJobOperationByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMeta {
  readonly counts?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCounts {
  readonly items?: OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-rest-provisioning-pipelines-jobs-overviews-by-pipeline/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline: Operation<
  GetOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipelineInput,
  OrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline
> = /*#__PURE__*/ operation({
  id: "getOrganizationApiRestProvisioningPipelinesJobsOverviewsByPipeline",
  method: "GET",
  path: "/organizations/{organizationId}/api/rest/provisioning/pipelines/jobs/overviews/byPipeline",
  tag: "organizations",
  query: { pipelineIds: "[s]" },
  response: "{items:[{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(attach spoke to connectors|bulk detachment workflow|bulk enrollment workflow|complete bulk detachment|complete bulk enrollment|complete connector deployment|complete connector teardown|complete hub offboarding|complete hub onboarding|complete multi cloud onboarding|deploy CNHE SSE connector|deploy multi cloud region|detach spoke from connectors|detach wired site|enroll wired site|offboard multi cloud sites workflow|onboard multi cloud sites workflow|teardown CNHE SSE connector|teardown multi cloud connector),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationApiRequests}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApiRequestsInput {
  readonly organizationId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `2678400`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly adminId?: string | undefined
  readonly path?: string | undefined
  readonly method?: "DELETE" | "GET" | "POST" | "PUT" | (string & {}) | undefined
  readonly responseCode?: number | undefined
  readonly sourceIp?: string | undefined
  readonly userAgent?: string | undefined
  readonly version?: 0 | 1 | (number & {}) | undefined
  readonly operationIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApiRequests}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRequest {
  readonly adminId?: string | undefined
  readonly method?: string | undefined
  readonly host?: string | undefined
  readonly path?: string | undefined
  readonly queryString?: string | undefined
  readonly userAgent?: string | undefined
  readonly ts?: string | undefined
  readonly responseCode?: number | undefined
  readonly sourceIp?: string | undefined
  readonly version?: 0 | 1 | (number & {}) | undefined
  readonly operationId?: string | undefined
  readonly client?: OrganizationApiRequestClient | undefined
}

/**
 * `[].client` in the answer of {@link getOrganizationApiRequests}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRequestClient {
  readonly id?: string | null | undefined
  readonly type?: "api_key" | "oauth" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/apiRequests`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-requests/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApiRequestsOverviewInput {
  readonly organizationId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `2678400`. */
  readonly timespan?: number | undefined
}

/**
 * The answer of {@link getOrganizationApiRequestsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverview {
  readonly responseCodeCounts?: OrganizationApiRequestsOverviewResponseCodeCounts | undefined
}

/**
 * `responseCodeCounts` in the answer of {@link getOrganizationApiRequestsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverviewResponseCodeCounts {
  readonly "200"?: number | undefined
  readonly "201"?: number | undefined
  readonly "202"?: number | undefined
  readonly "203"?: number | undefined
  readonly "204"?: number | undefined
  readonly "205"?: number | undefined
  readonly "206"?: number | undefined
  readonly "207"?: number | undefined
  readonly "208"?: number | undefined
  readonly "226"?: number | undefined
  readonly "300"?: number | undefined
  readonly "301"?: number | undefined
  readonly "302"?: number | undefined
  readonly "303"?: number | undefined
  readonly "304"?: number | undefined
  readonly "305"?: number | undefined
  readonly "306"?: number | undefined
  readonly "307"?: number | undefined
  readonly "308"?: number | undefined
  readonly "400"?: number | undefined
  readonly "401"?: number | undefined
  readonly "402"?: number | undefined
  readonly "403"?: number | undefined
  readonly "404"?: number | undefined
  readonly "405"?: number | undefined
  readonly "406"?: number | undefined
  readonly "407"?: number | undefined
  readonly "408"?: number | undefined
  readonly "409"?: number | undefined
  readonly "410"?: number | undefined
  readonly "411"?: number | undefined
  readonly "412"?: number | undefined
  readonly "413"?: number | undefined
  readonly "414"?: number | undefined
  readonly "415"?: number | undefined
  readonly "416"?: number | undefined
  readonly "417"?: number | undefined
  readonly "421"?: number | undefined
  readonly "422"?: number | undefined
  readonly "423"?: number | undefined
  readonly "424"?: number | undefined
  readonly "425"?: number | undefined
  readonly "426"?: number | undefined
  readonly "428"?: number | undefined
  readonly "429"?: number | undefined
  readonly "431"?: number | undefined
  readonly "451"?: number | undefined
  readonly "500"?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/apiRequests/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationApiRequestsOverview: Operation<
  GetOrganizationApiRequestsOverviewInput,
  OrganizationApiRequestsOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationApiRequestsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/apiRequests/overview",
  tag: "organizations",
  query: { t0: "s", t1: "s", timespan: "n" },
  response: '{responseCodeCounts:{"200":i,"201":i,"202":i,"203":i,"204":i,"205":i,"206":i,"207":i,"208":i,"226":i,"300":i,"301":i,"302":i,"303":i,"304":i,"305":i,"306":i,"307":i,"308":i,"400":i,"401":i,"402":i,"403":i,"404":i,"405":i,"406":i,"407":i,"408":i,"409":i,"410":i,"411":i,"412":i,"413":i,"414":i,"415":i,"416":i,"417":i,"421":i,"422":i,"423":i,"424":i,"425":i,"426":i,"428":i,"429":i,"431":i,"451":i,"500":i}}',
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationApiRequestsOverviewResponseCodesByInterval}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationApiRequestsOverviewResponseCodesByIntervalInput {
  readonly organizationId: string
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `2678400`. */
  readonly timespan?: number | undefined
  /** One of 120, 3600, 14400, 21600. The API's default is `21600`. */
  readonly interval?: number | undefined
  readonly version?: 0 | 1 | (number & {}) | undefined
  readonly operationIds?: ReadonlyArray<string> | undefined
  readonly sourceIps?: ReadonlyArray<string> | undefined
  readonly adminIds?: ReadonlyArray<string> | undefined
  readonly userAgent?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationApiRequestsOverviewResponseCodesByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverviewResponseCodesByInterval {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly counts?: Array<OrganizationApiRequestsOverviewResponseCodesByIntervalCount> | undefined
}

/**
 * `[].counts[]` in the answer of {@link getOrganizationApiRequestsOverviewResponseCodesByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationApiRequestsOverviewResponseCodesByIntervalCount {
  readonly code?: number | undefined
  readonly count?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-api-requests-overview-response-codes-by-interval/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationApiRequestsOverviewResponseCodesByInterval: Operation<
  GetOrganizationApiRequestsOverviewResponseCodesByIntervalInput,
  Array<OrganizationApiRequestsOverviewResponseCodesByInterval>
> = /*#__PURE__*/ operation({
  id: "getOrganizationApiRequestsOverviewResponseCodesByInterval",
  method: "GET",
  path: "/organizations/{organizationId}/apiRequests/overview/responseCodes/byInterval",
  tag: "organizations",
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
    interval: "i",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsInput {
  readonly organizationId: string
  /** From 4 to 300. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
  readonly networkId?: string | undefined
  readonly severity?: string | undefined
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsTypeInput> | undefined
  readonly tsStart?: string | undefined
  readonly tsEnd?: string | undefined
  readonly category?: OrganizationAssuranceAlertsCategoryInput | undefined
  readonly sortBy?: OrganizationAssuranceAlertsSortByInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsDeviceTypeInput> | undefined
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly active?: boolean | undefined
  /** The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** The API's default is `false`. */
  readonly resolved?: boolean | undefined
  /** The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `category` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | (string & {})

/**
 * `sortBy` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsSortByInput =
  | "category"
  | "dismissedAt"
  | "resolvedAt"
  | "severity"
  | "startedAt"
  | (string & {})

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlert {
  readonly id: string
  readonly categoryType: string
  readonly network: { readonly name: string; readonly id: string; readonly url: string }
  readonly startedAt: string
  readonly resolvedAt?: string | null | undefined
  readonly dismissedAt?: string | null | undefined
  readonly deviceType?: string | null | undefined
  readonly type: string
  readonly title: string
  readonly description?: string | null | undefined
  readonly severity: string
  readonly scope?: OrganizationAssuranceAlertScope | undefined
}

/**
 * `[].scope` in the answer of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertScope {
  readonly devices?: Array<OrganizationAssuranceAlertScopeDevice> | undefined
  readonly applications?: Array<{ readonly [name: string]: unknown }> | undefined
  readonly peers?: Array<{ readonly [name: string]: unknown }> | undefined
  readonly others?: Array<{ readonly [name: string]: unknown }> | undefined
}

/**
 * `[].scope.devices[]` in the answer of {@link getOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertScopeDevice {
  readonly url?: string | undefined
  readonly name?: string | undefined
  readonly order?: number | undefined
  readonly productType?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly imei?: string | number | undefined
  readonly lldp?: { readonly port?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts`
 *
 * Answers in pages of 300 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts/
 * @since 0.1.0
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
  response: "[{id:s!,categoryType:s!,network:{name:s!,id:s!,url:s!}!,startedAt:d!,resolvedAt:d~,dismissedAt:d~,deviceType:s~,type:s!,title:s!,description:s~,severity:s!,scope:{devices:[{url:s,name:s,order:i,productType:s,serial:s,mac:s,imei:*,lldp:{port:s}}],applications:[{*:*}],peers:[{*:*}],others:[{*:*}]}}]",
  paging: { itemsIn: "array", perPage: 300 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link dismissOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DismissOrganizationAssuranceAlertsInput {
  readonly organizationId: string
  readonly alertIds: ReadonlyArray<string>
}

/**
 * `POST /organizations/{organizationId}/assurance/alerts/dismiss`
 *
 * @see https://developer.cisco.com/meraki/api-v1/dismiss-organization-assurance-alerts/
 * @since 0.1.0
 * @category monitor
 */
export const dismissOrganizationAssuranceAlerts: Operation<
  DismissOrganizationAssuranceAlertsInput,
  void
> = /*#__PURE__*/ operation({
  id: "dismissOrganizationAssuranceAlerts",
  method: "POST",
  path: "/organizations/{organizationId}/assurance/alerts/dismiss",
  tag: "organizations",
  body: { alertIds: "[s]!" }
})

/**
 * The input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewInput {
  readonly organizationId: string
  readonly networkId?: string | undefined
  readonly severity?: string | undefined
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewTypeInput> | undefined
  readonly tsStart?: string | undefined
  readonly tsEnd?: string | undefined
  readonly category?: OrganizationAssuranceAlertsOverviewCategoryInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewDeviceTypeInput> | undefined
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly active?: boolean | undefined
  /** The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** The API's default is `false`. */
  readonly resolved?: boolean | undefined
  /** The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | (string & {})

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverview {
  readonly counts: OrganizationAssuranceAlertsOverviewCounts
}

/**
 * `counts` in the answer of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewCounts {
  readonly total: number
  readonly bySeverity: Array<OrganizationAssuranceAlertsOverviewCountsBySeverity>
}

/**
 * `counts.bySeverity[]` in the answer of {@link getOrganizationAssuranceAlertsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewCountsBySeverity {
  readonly type: "critical" | "informational" | "warning" | (string & {})
  readonly count: number
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsOverview: Operation<
  GetOrganizationAssuranceAlertsOverviewInput,
  OrganizationAssuranceAlertsOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationAssuranceAlertsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/overview",
  tag: "organizations",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByNetworkInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
  readonly networkId?: string | undefined
  readonly severity?: string | undefined
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByNetworkTypeInput> | undefined
  readonly tsStart?: string | undefined
  readonly tsEnd?: string | undefined
  readonly category?: OrganizationAssuranceAlertsOverviewByNetworkCategoryInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByNetworkDeviceTypeInput> | undefined
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly active?: boolean | undefined
  /** The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** The API's default is `false`. */
  readonly resolved?: boolean | undefined
  /** The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByNetworkCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | (string & {})

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByNetworkOutput {
  readonly items: Array<OrganizationAssuranceAlertsOverviewByNetworkItem>
  readonly meta: GetOrganizationAssuranceAlertsOverviewByNetworkOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByNetworkOutputMeta {
  readonly counts: { readonly items: number }
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewByNetworkItem {
  readonly networkId: string
  readonly networkName: string
  readonly alertCount: number
  readonly lastAlertedAt: string
  readonly severityCounts: Array<{ readonly type: string; readonly count: number }>
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/overview/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-network/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByTypeInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** The API's default is `"ascending"`. */
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
  readonly networkId?: string | undefined
  readonly severity?: string | undefined
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByTypeTypeInput> | undefined
  readonly tsStart?: string | undefined
  readonly tsEnd?: string | undefined
  readonly category?: OrganizationAssuranceAlertsOverviewByTypeCategoryInput | undefined
  readonly sortBy?: OrganizationAssuranceAlertsOverviewByTypeSortByInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewByTypeDeviceTypeInput> | undefined
  readonly deviceTags?: ReadonlyArray<string> | undefined
  /** The API's default is `true`. */
  readonly active?: boolean | undefined
  /** The API's default is `false`. */
  readonly dismissed?: boolean | undefined
  /** The API's default is `false`. */
  readonly resolved?: boolean | undefined
  readonly includeDeviceTags?: boolean | undefined
  readonly includeNetworks?: boolean | undefined
  /** The API's default is `false`. */
  readonly suppressAlertsForOfflineNodes?: boolean | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByTypeCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | (string & {})

/**
 * `sortBy` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewByTypeSortByInput =
  | "count"
  | "lastAlertedAt"
  | "networkCount"
  | "severity"
  | "startedAt"
  | (string & {})

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByTypeOutput {
  readonly items: Array<OrganizationAssuranceAlertsOverviewByTypeItem>
  readonly meta: GetOrganizationAssuranceAlertsOverviewByTypeOutputMeta
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationAssuranceAlertsOverviewByTypeOutputMeta {
  readonly counts: { readonly items: number }
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewByType}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewByTypeItem {
  readonly type: string
  readonly categoryType: string
  readonly severity: string
  readonly lastAlertedAt: string
  readonly lastResolvedAt?: string | undefined
  readonly count: number
  readonly networkCount: number
  readonly deviceTypes: Array<string>
  readonly deviceTags: Array<string>
  readonly networks: Array<{ readonly id: string; readonly name: string }>
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/overview/byType`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-by-type/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsOverviewHistoricalInput {
  readonly organizationId: string
  readonly segmentDuration: number
  readonly networkId?: string | undefined
  readonly severity?: string | undefined
  readonly types?: ReadonlyArray<OrganizationAssuranceAlertsOverviewHistoricalTypeInput> | undefined
  readonly tsStart: string
  readonly tsEnd?: string | undefined
  readonly category?: OrganizationAssuranceAlertsOverviewHistoricalCategoryInput | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<OrganizationAssuranceAlertsOverviewHistoricalDeviceTypeInput> | undefined
}

/**
 * `types[]` in the input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `category` in the input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationAssuranceAlertsOverviewHistoricalCategoryInput =
  | "configuration"
  | "connectivity"
  | "device_health"
  | "experience_metrics"
  | "insights"
  | (string & {})

/**
 * `deviceTypes[]` in the input of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistorical {
  readonly items: Array<OrganizationAssuranceAlertsOverviewHistoricalItem>
  readonly meta: OrganizationAssuranceAlertsOverviewHistoricalMeta
}

/**
 * `items[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalItem {
  readonly segmentStart: string
  readonly totals: OrganizationAssuranceAlertsOverviewHistoricalItemTotals
  readonly byAlertType: Array<OrganizationAssuranceAlertsOverviewHistoricalItemByAlertType>
}

/**
 * `items[].totals` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalItemTotals {
  readonly informational?: number | undefined
  readonly warning?: number | undefined
  readonly critical?: number | undefined
}

/**
 * `items[].byAlertType[]` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalItemByAlertType {
  readonly type?: string | undefined
  readonly informational?: number | undefined
  readonly warning?: number | undefined
  readonly critical?: number | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsOverviewHistorical}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsOverviewHistoricalMeta {
  readonly counts: { readonly items: number }
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/overview/historical`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-overview-historical/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsOverviewHistorical: Operation<
  GetOrganizationAssuranceAlertsOverviewHistoricalInput,
  OrganizationAssuranceAlertsOverviewHistorical
> = /*#__PURE__*/ operation({
  id: "getOrganizationAssuranceAlertsOverviewHistorical",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/overview/historical",
  tag: "organizations",
  query: {
    segmentDuration: "i!",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsProfilesInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfiles {
  readonly items: Array<OrganizationAssuranceAlertsProfilesItem>
  readonly meta: OrganizationAssuranceAlertsProfilesMeta
}

/**
 * `items[]` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItem {
  readonly profileId?: string | undefined
  readonly name?: string | undefined
  readonly organizationId?: string | undefined
  readonly networkIds?: Array<string> | undefined
  readonly alertTypes?: Array<string> | undefined
  readonly alertScheduleId?: string | null | undefined
  readonly configuration?: OrganizationAssuranceAlertsProfilesItemConfiguration | undefined
}

/**
 * `items[].configuration` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfiguration {
  readonly enabled?: boolean | undefined
  readonly maintenance?: OrganizationAssuranceAlertsProfilesItemConfigurationMaintenance | undefined
  readonly alertDestinations?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinations | undefined
}

/**
 * `items[].configuration.maintenance` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationMaintenance {
  readonly silencing?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `items[].configuration.alertDestinations` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinations {
  readonly email?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsEmail | undefined
  readonly sms?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsSms | undefined
  readonly webhook?: OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhook | undefined
}

/**
 * `items[].configuration.alertDestinations.email` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsEmail {
  readonly enabled?: boolean | undefined
  readonly recipients?: Array<string> | undefined
}

/**
 * `items[].configuration.alertDestinations.sms` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsSms {
  readonly enabled?: boolean | undefined
  readonly recipients?: Array<string> | undefined
}

/**
 * `items[].configuration.alertDestinations.webhook` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhook {
  readonly enabled?: boolean | undefined
  readonly recipients?: Array<OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhookRecipient> | undefined
}

/**
 * `items[].configuration.alertDestinations.webhook.recipients[]` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesItemConfigurationAlertDestinationsWebhookRecipient {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesMeta {
  readonly counts: OrganizationAssuranceAlertsProfilesMetaCounts
}

/**
 * `meta.counts` in the answer of {@link getOrganizationAssuranceAlertsProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfilesMetaCounts {
  readonly items: { readonly total: number; readonly remaining: number }
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/profiles`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-profiles/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationAssuranceAlertsProfiles: Operation<
  GetOrganizationAssuranceAlertsProfilesInput,
  OrganizationAssuranceAlertsProfiles
> = /*#__PURE__*/ operation({
  id: "getOrganizationAssuranceAlertsProfiles",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/profiles",
  tag: "organizations",
  response: "{items:[{profileId:s,name:s,organizationId:s,networkIds:[s],alertTypes:[s],alertScheduleId:s~,configuration:{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b,recipients:[s]},sms:{enabled:b,recipients:[s]},webhook:{enabled:b,recipients:[{id:s,name:s,url:s}]}}}}]!,meta:{counts:{items:{total:i!,remaining:i!}!}!}!}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationAssuranceAlertsProfileInput {
  readonly organizationId: string
  readonly name: string
  readonly networkIds: ReadonlyArray<string>
  readonly alertTypes: ReadonlyArray<string>
  readonly alertScheduleId?: string | null | undefined
  readonly configuration: OrganizationAssuranceAlertsProfileConfigurationInput
}

/**
 * `configuration` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationInput {
  readonly enabled?: boolean | undefined
  readonly maintenance?: OrganizationAssuranceAlertsProfileConfigurationMaintenanceInput | undefined
  readonly alertDestinations?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsInput | undefined
}

/**
 * `configuration.maintenance` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationMaintenanceInput {
  readonly silencing?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `configuration.alertDestinations` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsInput {
  readonly email: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput
  readonly sms?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput | undefined
  readonly webhook: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput
}

/**
 * `configuration.alertDestinations.email` in the input of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationInput {
  readonly enabled: boolean
  readonly recipients?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfile {
  readonly profileId?: string | undefined
  readonly name?: string | undefined
  readonly organizationId?: string | undefined
  readonly networkIds?: Array<string> | undefined
  readonly alertTypes?: Array<string> | undefined
  readonly alertScheduleId?: string | null | undefined
  readonly configuration?: OrganizationAssuranceAlertsProfileConfiguration | undefined
}

/**
 * `configuration` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfiguration {
  readonly enabled?: boolean | undefined
  readonly maintenance?: OrganizationAssuranceAlertsProfileConfigurationMaintenance | undefined
  readonly alertDestinations?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinations | undefined
}

/**
 * `configuration.maintenance` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationMaintenance {
  readonly silencing?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `configuration.alertDestinations` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinations {
  readonly email?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail | undefined
  readonly sms?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsSms | undefined
  readonly webhook?: OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhook | undefined
}

/**
 * `configuration.alertDestinations.email` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsEmail {
  readonly enabled?: boolean | undefined
  readonly recipients?: Array<string> | undefined
}

/**
 * `configuration.alertDestinations.sms` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsSms {
  readonly enabled?: boolean | undefined
  readonly recipients?: Array<string> | undefined
}

/**
 * `configuration.alertDestinations.webhook` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhook {
  readonly enabled?: boolean | undefined
  readonly recipients?: Array<OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhookRecipient> | undefined
}

/**
 * `configuration.alertDestinations.webhook.recipients[]` in the answer of {@link createOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsProfileConfigurationAlertDestinationsWebhookRecipient {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/assurance/alerts/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/assurance/alerts/profiles`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-assurance-alerts-profile/
 * @since 0.1.0
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
  body: {
    name: "s!",
    networkIds: "[s]!",
    alertTypes: "[s]!",
    alertScheduleId: "s~",
    configuration: "{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b!,recipients:[s]}!,sms:{enabled:b!,recipients:[s]},webhook:{enabled:b!,recipients:[s]}!}}!"
  },
  response: "{profileId:s,name:s,organizationId:s,networkIds:[s],alertTypes:[s],alertScheduleId:s~,configuration:{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b,recipients:[s]},sms:{enabled:b,recipients:[s]},webhook:{enabled:b,recipients:[{id:s,name:s,url:s}]}}}}",
  batch: { resource: "/organizations/{organizationId}/assurance/alerts/profiles", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationAssuranceAlertsProfileInput {
  readonly organizationId: string
  readonly profileId: string
  readonly name: string
  readonly networkIds: ReadonlyArray<string>
  readonly alertTypes: ReadonlyArray<string>
  readonly alertScheduleId?: string | null | undefined
  readonly configuration: OrganizationAssuranceAlertsProfileConfigurationInput
}

/**
 * `PUT /organizations/{organizationId}/assurance/alerts/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/assurance/alerts/profiles/{profileId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-assurance-alerts-profile/
 * @since 0.1.0
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
  body: {
    name: "s!",
    networkIds: "[s]!",
    alertTypes: "[s]!",
    alertScheduleId: "s~",
    configuration: "{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b!,recipients:[s]}!,sms:{enabled:b!,recipients:[s]},webhook:{enabled:b!,recipients:[s]}!}}!"
  },
  response: "{profileId:s,name:s,organizationId:s,networkIds:[s],alertTypes:[s],alertScheduleId:s~,configuration:{enabled:b,maintenance:{silencing:{enabled:b}},alertDestinations:{email:{enabled:b,recipients:[s]},sms:{enabled:b,recipients:[s]},webhook:{enabled:b,recipients:[{id:s,name:s,url:s}]}}}}",
  batch: { resource: "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationAssuranceAlertsProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationAssuranceAlertsProfileInput {
  readonly organizationId: string
  readonly profileId: string
}

/**
 * `DELETE /organizations/{organizationId}/assurance/alerts/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/assurance/alerts/profiles/{profileId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-assurance-alerts-profile/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/assurance/alerts/profiles/{profileId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link restoreOrganizationAssuranceAlerts}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RestoreOrganizationAssuranceAlertsInput {
  readonly organizationId: string
  readonly alertIds: ReadonlyArray<string>
}

/**
 * `POST /organizations/{organizationId}/assurance/alerts/restore`
 *
 * @see https://developer.cisco.com/meraki/api-v1/restore-organization-assurance-alerts/
 * @since 0.1.0
 * @category monitor
 */
export const restoreOrganizationAssuranceAlerts: Operation<
  RestoreOrganizationAssuranceAlertsInput,
  void
> = /*#__PURE__*/ operation({
  id: "restoreOrganizationAssuranceAlerts",
  method: "POST",
  path: "/organizations/{organizationId}/assurance/alerts/restore",
  tag: "organizations",
  body: { alertIds: "[s]!" }
})

/**
 * The input of {@link getOrganizationAssuranceAlertsTaxonomyCategories}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsTaxonomyCategoriesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsTaxonomyCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsTaxonomyCategory {
  readonly type: string
  readonly title: string
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/taxonomy/categories`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-categories/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsTaxonomyCategories: Operation<
  GetOrganizationAssuranceAlertsTaxonomyCategoriesInput,
  Array<OrganizationAssuranceAlertsTaxonomyCategory>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAssuranceAlertsTaxonomyCategories",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/taxonomy/categories",
  tag: "organizations",
  response: "[{type:s!,title:s!}]"
})

/**
 * The input of {@link getOrganizationAssuranceAlertsTaxonomyTypes}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertsTaxonomyTypesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationAssuranceAlertsTaxonomyTypes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationAssuranceAlertsTaxonomyType {
  readonly type: string
  readonly title: string
  readonly categoryType: string
  readonly severities: Array<{ readonly type: string }>
  readonly deviceTypes: Array<string>
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/taxonomy/types`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alerts-taxonomy-types/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationAssuranceAlertsTaxonomyTypes: Operation<
  GetOrganizationAssuranceAlertsTaxonomyTypesInput,
  Array<OrganizationAssuranceAlertsTaxonomyType>
> = /*#__PURE__*/ operation({
  id: "getOrganizationAssuranceAlertsTaxonomyTypes",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/taxonomy/types",
  tag: "organizations",
  response: "[{type:s!,title:s!,categoryType:s!,severities:[{type:s!}]!,deviceTypes:[s]!}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationAssuranceAlert}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationAssuranceAlertInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `GET /organizations/{organizationId}/assurance/alerts/{id}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-assurance-alert/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationAssuranceAlert: Operation<
  GetOrganizationAssuranceAlertInput,
  OrganizationAssuranceAlert
> = /*#__PURE__*/ operation({
  id: "getOrganizationAssuranceAlert",
  method: "GET",
  path: "/organizations/{organizationId}/assurance/alerts/{id}",
  tag: "organizations",
  response: "{id:s!,categoryType:s!,network:{name:s!,id:s!,url:s!}!,startedAt:d!,resolvedAt:d~,dismissedAt:d~,deviceType:s~,type:s!,title:s!,description:s~,severity:s!,scope:{devices:[{url:s,name:s,order:i,productType:s,serial:s,mac:s,imei:*,lldp:{port:s}}],applications:[{*:*}],peers:[{*:*}],others:[{*:*}]}}"
})

/**
 * The input of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationBrandingPoliciesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPolicy {
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly adminSettings?: OrganizationBrandingPolicyAdminSettings | undefined
  readonly helpSettings?: OrganizationBrandingPolicyHelpSettings | undefined
  readonly customLogo?: OrganizationBrandingPolicyCustomLogo | undefined
}

/**
 * `[].adminSettings` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyAdminSettings {
  readonly appliesTo?: OrganizationBrandingPolicyAdminSettingsAppliesTo | undefined
  readonly values?: Array<string> | undefined
}

/**
 * `[].adminSettings.appliesTo` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].helpSettings` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyHelpSettings {
  readonly helpTab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly getHelpSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly communitySubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly casesSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly dataProtectionRequestsSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly getHelpSubtabKnowledgeBaseSearch?: string | undefined
  readonly universalSearchKnowledgeBaseSearch?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly ciscoMerakiProductDocumentation?: string | undefined
  readonly supportContactInfo?: string | undefined
  readonly newFeaturesSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly firewallInfoSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly apiDocsSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly hardwareReplacementsSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly smForums?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly helpWidget?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
}

/**
 * `[].customLogo` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyCustomLogo {
  readonly enabled?: boolean | undefined
  readonly image?: OrganizationBrandingPolicyCustomLogoImage | undefined
}

/**
 * `[].customLogo.image` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyCustomLogoImage {
  readonly preview?: OrganizationBrandingPolicyCustomLogoImagePreview | undefined
}

/**
 * `[].customLogo.image.preview` in the answer of {@link getOrganizationBrandingPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPolicyCustomLogoImagePreview {
  readonly url?: string | undefined
  readonly expiresAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/brandingPolicies`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationBrandingPolicies: Operation<
  GetOrganizationBrandingPoliciesInput,
  Array<OrganizationBrandingPolicy>
> = /*#__PURE__*/ operation({
  id: "getOrganizationBrandingPolicies",
  method: "GET",
  path: "/organizations/{organizationId}/brandingPolicies",
  tag: "organizations",
  response: "[{name:s,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationBrandingPolicyInput {
  readonly organizationId: string
  readonly name: string
  readonly enabled?: boolean | undefined
  readonly adminSettings?: OrganizationBrandingPolicyAdminSettingsInput | undefined
  readonly helpSettings?: OrganizationBrandingPolicyHelpSettingsInput | undefined
  readonly customLogo?: OrganizationBrandingPolicyCustomLogoInput | undefined
}

/**
 * `adminSettings` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyAdminSettingsInput {
  readonly appliesTo?: OrganizationBrandingPolicyAdminSettingsAppliesToInput | undefined
  readonly values?: ReadonlyArray<string> | undefined
}

/**
 * `adminSettings.appliesTo` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `helpSettings` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyHelpSettingsInput {
  readonly helpTab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly getHelpSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly communitySubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly casesSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly dataProtectionRequestsSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly getHelpSubtabKnowledgeBaseSearch?: string | undefined
  readonly universalSearchKnowledgeBaseSearch?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly ciscoMerakiProductDocumentation?: string | undefined
  readonly supportContactInfo?: string | undefined
  readonly newFeaturesSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly firewallInfoSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly apiDocsSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly hardwareReplacementsSubtab?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly smForums?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
  readonly helpWidget?: "default or inherit" | "hide" | "show" | (string & {}) | undefined
}

/**
 * `customLogo` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyCustomLogoInput {
  readonly enabled?: boolean | undefined
  readonly image?: OrganizationBrandingPolicyCustomLogoImageInput | undefined
}

/**
 * `customLogo.image` in the input of {@link createOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationBrandingPolicyCustomLogoImageInput {
  readonly contents?: string | undefined
  readonly format?: "gif" | "jpg" | "png" | (string & {}) | undefined
}

/**
 * `POST /organizations/{organizationId}/brandingPolicies`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/brandingPolicies`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-branding-policy/
 * @since 0.1.0
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
  body: {
    name: "s!",
    enabled: "b",
    adminSettings: "{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]}",
    helpSettings: "{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)}",
    customLogo: "{enabled:b,image:{contents:y,format:e(gif|jpg|png)}}"
  },
  response: "{name:s,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}",
  batch: { resource: "/organizations/{organizationId}/brandingPolicies", operation: "create" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationBrandingPoliciesPriorities}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationBrandingPoliciesPrioritiesInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationBrandingPoliciesPriorities}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationBrandingPoliciesPriorities {
  readonly brandingPolicyIds?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/brandingPolicies/priorities`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-branding-policies-priorities/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationBrandingPoliciesPriorities: Operation<
  GetOrganizationBrandingPoliciesPrioritiesInput,
  OrganizationBrandingPoliciesPriorities
> = /*#__PURE__*/ operation({
  id: "getOrganizationBrandingPoliciesPriorities",
  method: "GET",
  path: "/organizations/{organizationId}/brandingPolicies/priorities",
  tag: "organizations",
  response: "{brandingPolicyIds:[s]}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationBrandingPoliciesPriorities}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationBrandingPoliciesPrioritiesInput {
  readonly organizationId: string
  readonly brandingPolicyIds?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/brandingPolicies/priorities`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/brandingPolicies/priorities`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-branding-policies-priorities/
 * @since 0.1.0
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
  body: { brandingPolicyIds: "[s]" },
  response: "{brandingPolicyIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/brandingPolicies/priorities", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationBrandingPolicyInput {
  readonly organizationId: string
  readonly brandingPolicyId: string
}

/**
 * `GET /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-branding-policy/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationBrandingPolicy: Operation<
  GetOrganizationBrandingPolicyInput,
  OrganizationBrandingPolicy
> = /*#__PURE__*/ operation({
  id: "getOrganizationBrandingPolicy",
  method: "GET",
  path: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}",
  tag: "organizations",
  response: "{name:s,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationBrandingPolicyInput {
  readonly organizationId: string
  readonly brandingPolicyId: string
  readonly name: string
  readonly enabled?: boolean | undefined
  readonly adminSettings?: OrganizationBrandingPolicyAdminSettingsInput | undefined
  readonly helpSettings?: OrganizationBrandingPolicyHelpSettingsInput | undefined
  readonly customLogo?: OrganizationBrandingPolicyCustomLogoInput | undefined
}

/**
 * `PUT /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-branding-policy/
 * @since 0.1.0
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
  body: {
    name: "s!",
    enabled: "b",
    adminSettings: "{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]}",
    helpSettings: "{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)}",
    customLogo: "{enabled:b,image:{contents:y,format:e(gif|jpg|png)}}"
  },
  response: "{name:s,enabled:b,adminSettings:{appliesTo:e(All SAML admins|All admins|All admins of networks tagged...|All admins of networks...|All enterprise admins|All network admins|All organization admins|Specific admins...),values:[s]},helpSettings:{helpTab:e(default or inherit|hide|show),getHelpSubtab:e(default or inherit|hide|show),communitySubtab:e(default or inherit|hide|show),casesSubtab:e(default or inherit|hide|show),dataProtectionRequestsSubtab:e(default or inherit|hide|show),getHelpSubtabKnowledgeBaseSearch:s,universalSearchKnowledgeBaseSearch:e(default or inherit|hide|show),ciscoMerakiProductDocumentation:s,supportContactInfo:s,newFeaturesSubtab:e(default or inherit|hide|show),firewallInfoSubtab:e(default or inherit|hide|show),apiDocsSubtab:e(default or inherit|hide|show),hardwareReplacementsSubtab:e(default or inherit|hide|show),smForums:e(default or inherit|hide|show),helpWidget:e(default or inherit|hide|show)},customLogo:{enabled:b,image:{preview:{url:s,expiresAt:d}}}}",
  batch: { resource: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationBrandingPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationBrandingPolicyInput {
  readonly organizationId: string
  readonly brandingPolicyId: string
}

/**
 * `DELETE /organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-branding-policy/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/brandingPolicies/{brandingPolicyId}", operation: "destroy" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link claimIntoOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimIntoOrganizationInput {
  readonly organizationId: string
  readonly orders?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly licenses?: ReadonlyArray<ClaimIntoOrganizationLicenseInput> | undefined
}

/**
 * `licenses[]` in the input of {@link claimIntoOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimIntoOrganizationLicenseInput {
  readonly key: string
  /** The API's default is `"addDevices"`. */
  readonly mode?: "addDevices" | "renew" | (string & {}) | undefined
}

/**
 * The answer of {@link claimIntoOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimIntoOrganizationOutput {
  readonly orders?: Array<string> | undefined
  readonly serials?: Array<string> | undefined
  readonly licenses?: Array<ClaimIntoOrganizationOutputLicense> | undefined
}

/**
 * `licenses[]` in the answer of {@link claimIntoOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimIntoOrganizationOutputLicense {
  readonly key?: string | undefined
  readonly mode?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/claim`
 *
 * At most 10 times in 300 seconds.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @deprecated In favour of {@link claimIntoOrganizationInventory}.
 * @see https://developer.cisco.com/meraki/api-v1/claim-into-organization/
 * @since 0.1.0
 * @category configure
 */
export const claimIntoOrganization: Operation<
  ClaimIntoOrganizationInput,
  ClaimIntoOrganizationOutput
> = /*#__PURE__*/ operation({
  id: "claimIntoOrganization",
  method: "POST",
  path: "/organizations/{organizationId}/claim",
  tag: "organizations",
  body: { orders: "[s]", serials: "[s]", licenses: "[{key:s!,mode:e(addDevices|renew)}]" },
  response: "{orders:[s],serials:[s],licenses:[{key:s,mode:s}]}",
  limit: { requests: 10, seconds: 300 },
  scope: "dashboard:licensing:config:write",
  deprecated: true
})

/**
 * The input of {@link getOrganizationClientsBandwidthUsageHistory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationClientsBandwidthUsageHistoryInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationClientsBandwidthUsageHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsBandwidthUsageHistory {
  readonly ts?: string | undefined
  readonly total?: number | undefined
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/clients/bandwidthUsageHistory`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-clients-bandwidth-usage-history/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationClientsBandwidthUsageHistory: Operation<
  GetOrganizationClientsBandwidthUsageHistoryInput,
  Array<OrganizationClientsBandwidthUsageHistory>
> = /*#__PURE__*/ operation({
  id: "getOrganizationClientsBandwidthUsageHistory",
  method: "GET",
  path: "/organizations/{organizationId}/clients/bandwidthUsageHistory",
  tag: "organizations",
  query: { networkTag: "s", deviceTag: "s", ssidName: "s", usageUplink: "s", t0: "s", t1: "s", timespan: "n" },
  response: "[{ts:d,total:i,upstream:i,downstream:i}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationClientsOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationClientsOverviewInput {
  readonly organizationId: string
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * The answer of {@link getOrganizationClientsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsOverview {
  readonly usage?: OrganizationClientsOverviewUsage | undefined
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `usage` in the answer of {@link getOrganizationClientsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsOverviewUsage {
  readonly overall?: OrganizationClientsOverviewUsageOverall | undefined
  readonly average?: number | undefined
}

/**
 * `usage.overall` in the answer of {@link getOrganizationClientsOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsOverviewUsageOverall {
  readonly total?: number | undefined
  readonly downstream?: number | undefined
  readonly upstream?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/clients/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-clients-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationClientsOverview: Operation<
  GetOrganizationClientsOverviewInput,
  OrganizationClientsOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationClientsOverview",
  method: "GET",
  path: "/organizations/{organizationId}/clients/overview",
  tag: "organizations",
  query: { t0: "s", t1: "s", timespan: "n" },
  response: "{usage:{overall:{total:n,downstream:n,upstream:n},average:n},counts:{total:i}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationClientsSearch}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationClientsSearchInput {
  readonly organizationId: string
  /** From 3 to 5. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly mac: string
}

/**
 * The answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationClientsSearchOutput {
  readonly clientId?: string | undefined
  readonly mac?: string | undefined
  readonly manufacturer?: string | undefined
  readonly records?: Array<OrganizationClientsSearchItem> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsSearchItem {
  readonly network?: OrganizationClientsSearchItemNetwork | undefined
  readonly ip?: string | undefined
  readonly ip6?: string | undefined
  readonly description?: string | undefined
  readonly firstSeen?: number | undefined
  readonly lastSeen?: number | undefined
  readonly os?: string | undefined
  readonly user?: string | undefined
  readonly vlan?: string | undefined
  readonly ssid?: string | undefined
  readonly switchport?: string | undefined
  readonly wirelessCapabilities?: string | undefined
  readonly smInstalled?: boolean | undefined
  readonly recentDeviceMac?: string | undefined
  readonly clientVpnConnections?: Array<OrganizationClientsSearchItemClientVpnConnection> | undefined
  readonly lldp?: Array<Array<string>> | undefined
  readonly cdp?: Array<Array<string>> | undefined
  readonly status?: "Offline" | "Online" | (string & {}) | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsSearchItemNetwork {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly name?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
}

/**
 * `[].clientVpnConnections[]` in the answer of {@link getOrganizationClientsSearch}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationClientsSearchItemClientVpnConnection {
  readonly remoteIp?: string | undefined
  readonly connectedAt?: number | undefined
  readonly disconnectedAt?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/clients/search`
 *
 * Answers in pages of 5 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-clients-search/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationClientsSearch: Paginated<
  GetOrganizationClientsSearchInput,
  GetOrganizationClientsSearchOutput,
  OrganizationClientsSearchItem
> = /*#__PURE__*/ paginated({
  id: "getOrganizationClientsSearch",
  method: "GET",
  path: "/organizations/{organizationId}/clients/search",
  tag: "organizations",
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", mac: "s!" },
  response: "{clientId:s,mac:s,manufacturer:s,records:[{network:{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b},ip:s,ip6:s,description:s,firstSeen:i,lastSeen:i,os:s,user:s,vlan:s,ssid:s,switchport:s,wirelessCapabilities:s,smInstalled:b,recentDeviceMac:s,clientVpnConnections:[{remoteIp:s,connectedAt:i,disconnectedAt:i}],lldp:[[s]],cdp:[[s]],status:e(Offline|Online)}]}",
  paging: { itemsIn: "records", perPage: 5 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CloneOrganizationInput {
  readonly organizationId: string
  readonly name: string
}

/**
 * The answer of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationOutput {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly api?: { readonly enabled?: boolean | undefined } | undefined
  readonly licensing?: CloneOrganizationOutputLicensing | undefined
  readonly cloud?: CloneOrganizationOutputCloud | undefined
  readonly management?: CloneOrganizationOutputManagement | undefined
  readonly privacy?: { readonly [name: string]: unknown } | undefined
}

/**
 * `licensing` in the answer of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationOutputLicensing {
  readonly model?: "co-term" | "per-device" | "subscription" | (string & {}) | undefined
}

/**
 * `cloud` in the answer of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationOutputCloud {
  readonly region?: CloneOrganizationOutputCloudRegion | undefined
}

/**
 * `cloud.region` in the answer of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationOutputCloudRegion {
  readonly name?: string | undefined
  readonly host?: { readonly name?: string | undefined } | undefined
}

/**
 * `management` in the answer of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationOutputManagement {
  readonly details?: Array<CloneOrganizationOutputManagementDetail> | undefined
}

/**
 * `management.details[]` in the answer of {@link cloneOrganization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CloneOrganizationOutputManagementDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/clone`
 *
 * @see https://developer.cisco.com/meraki/api-v1/clone-organization/
 * @since 0.1.0
 * @category configure
 */
export const cloneOrganization: Operation<CloneOrganizationInput, CloneOrganizationOutput> = /*#__PURE__*/ operation({
  id: "cloneOrganization",
  method: "POST",
  path: "/organizations/{organizationId}/clone",
  tag: "organizations",
  body: { name: "s!" },
  response: "{id:s,name:s,url:s,api:{enabled:b},licensing:{model:e(co-term|per-device|subscription)},cloud:{region:{name:s,host:{name:s}}},management:{details:[{name:s,value:s}]},privacy:{*:*}}"
})

/**
 * The input of {@link getOrganizationConfigTemplates}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplatesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationConfigTemplates}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigTemplate {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly timeZone?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/configTemplates`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-templates/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationConfigTemplates: Operation<
  GetOrganizationConfigTemplatesInput,
  Array<OrganizationConfigTemplate>
> = /*#__PURE__*/ operation({
  id: "getOrganizationConfigTemplates",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates",
  tag: "organizations",
  response: "[{id:s,name:s,productTypes:[s],timeZone:s}]",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationConfigTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationConfigTemplateInput {
  readonly organizationId: string
  readonly name: string
  readonly timeZone?: string | undefined
  readonly copyFromNetworkId?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/configTemplates`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/configTemplates`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-config-template/
 * @since 0.1.0
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
  body: { name: "s!", timeZone: "s", copyFromNetworkId: "s" },
  response: "{id:s,name:s,productTypes:[s],timeZone:s}",
  batch: { resource: "/organizations/{organizationId}/configTemplates", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationConfigTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationConfigTemplateInput {
  readonly organizationId: string
  readonly configTemplateId: string
}

/**
 * `GET /organizations/{organizationId}/configTemplates/{configTemplateId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-config-template/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationConfigTemplate: Operation<
  GetOrganizationConfigTemplateInput,
  OrganizationConfigTemplate
> = /*#__PURE__*/ operation({
  id: "getOrganizationConfigTemplate",
  method: "GET",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}",
  tag: "organizations",
  response: "{id:s,name:s,productTypes:[s],timeZone:s}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationConfigTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationConfigTemplateInput {
  readonly organizationId: string
  readonly configTemplateId: string
  readonly name?: string | undefined
  readonly timeZone?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/configTemplates/{configTemplateId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/configTemplates/{configTemplateId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-config-template/
 * @since 0.1.0
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
  body: { name: "s", timeZone: "s" },
  response: "{id:s,name:s,productTypes:[s],timeZone:s}",
  batch: { resource: "/organizations/{organizationId}/configTemplates/{configTemplateId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationConfigTemplate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationConfigTemplateInput {
  readonly organizationId: string
  readonly configTemplateId: string
}

/**
 * `DELETE /organizations/{organizationId}/configTemplates/{configTemplateId}`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-config-template/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationConfigTemplate: Operation<
  DeleteOrganizationConfigTemplateInput,
  void
> = /*#__PURE__*/ operation({
  id: "deleteOrganizationConfigTemplate",
  method: "DELETE",
  path: "/organizations/{organizationId}/configTemplates/{configTemplateId}",
  tag: "organizations",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationConfigurationChanges}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationConfigurationChangesInput {
  readonly organizationId: string
  /** At most 365 days back. */
  readonly t0?: string | undefined
  /** At most 365 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 31,536,000. The API's default is `31536000`. */
  readonly timespan?: number | undefined
  /** From 3 to 100,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkId?: string | undefined
  readonly adminId?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationConfigurationChanges}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigurationChange {
  readonly ts?: string | undefined
  readonly adminName?: string | undefined
  readonly adminEmail?: string | undefined
  readonly adminId?: string | undefined
  readonly networkName?: string | undefined
  readonly networkId?: string | undefined
  readonly networkUrl?: string | undefined
  readonly ssidName?: string | undefined
  readonly ssidNumber?: number | undefined
  readonly page?: string | undefined
  readonly label?: string | undefined
  readonly oldValue?: string | undefined
  readonly newValue?: string | undefined
  readonly client?: OrganizationConfigurationChangeClient | undefined
}

/**
 * `[].client` in the answer of {@link getOrganizationConfigurationChanges}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationConfigurationChangeClient {
  readonly id?: string | undefined
  readonly type?: "oauth" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/configurationChanges`
 *
 * Answers in pages of 100000 unless `perPage` says otherwise, the newest first.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-configuration-changes/
 * @since 0.1.0
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
  query: {
    t0: "s",
    t1: "s",
    timespan: "n",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    networkId: "s",
    adminId: "s"
  },
  response: "[{ts:d,adminName:s,adminEmail:s,adminId:s,networkName:s,networkId:s,networkUrl:s,ssidName:s,ssidNumber:i,page:s,label:s,oldValue:s,newValue:s,client:{id:s,type:e(oauth)}}]",
  paging: { itemsIn: "array", perPage: 100000, direction: "prev" },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesInput {
  readonly organizationId: string
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly configurationUpdatedAfter?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<OrganizationDevicesProductTypeInput> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly sensorMetrics?: ReadonlyArray<OrganizationDevicesSensorMetricsInput> | undefined
  readonly sensorAlertProfileIds?: ReadonlyArray<string> | undefined
  readonly models?: ReadonlyArray<string> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevices}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `sensorMetrics[]` in the input of {@link getOrganizationDevices}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevice {
  readonly name?: string | undefined
  readonly lat?: number | undefined
  readonly lng?: number | undefined
  readonly address?: string | undefined
  readonly notes?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly networkId?: string | undefined
  readonly serial: string
  readonly model: string
  readonly imei?: string | number | undefined
  readonly mac: string
  readonly lanIp?: string | undefined
  readonly firmware?: string | undefined
  readonly productType?: string | undefined
  readonly details?: Array<OrganizationDeviceDetail> | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDeviceDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/devices`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices/
 * @since 0.1.0
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
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    configurationUpdatedAfter: "s",
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
  response: "[{name:s,lat:n,lng:n,address:s,notes:s,tags:[s],networkId:s,serial:s!,model:s!,imei:*,mac:s!,lanIp:s,firmware:s,productType:s,details:[{name:s,value:s}]}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevicesAvailabilities}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesAvailabilitiesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
  readonly statuses?: ReadonlyArray<"alerting" | "dormant" | "offline" | "online" | (string & {})> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesAvailabilities}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailability {
  readonly mac?: string | undefined
  readonly name?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly productType: OrganizationDevicesAvailabilityProductType
  readonly serial: string
  readonly status: "alerting" | "dormant" | "offline" | "online" | (string & {})
  readonly tags?: Array<string> | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesAvailabilities}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /organizations/{organizationId}/devices/availabilities`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesAvailabilitiesChangeHistoryInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly statuses?: ReadonlyArray<"alerting" | "dormant" | "offline" | "online" | (string & {})> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistory {
  readonly ts?: string | undefined
  readonly device?: OrganizationDevicesAvailabilitiesChangeHistoryDevice | undefined
  readonly details?: OrganizationDevicesAvailabilitiesChangeHistoryDetails | undefined
  readonly network?: OrganizationDevicesAvailabilitiesChangeHistoryNetwork | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly productType?: OrganizationDevicesAvailabilitiesChangeHistoryDeviceProductType | undefined
  readonly model?: string | undefined
}

/**
 * `[].device.productType` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].details` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDetails {
  readonly old?: Array<OrganizationDevicesAvailabilitiesChangeHistoryDetailsOld> | undefined
  readonly new?: Array<OrganizationDevicesAvailabilitiesChangeHistoryDetailsNew> | undefined
}

/**
 * `[].details.old[]` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDetailsOld {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `[].details.new[]` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryDetailsNew {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationDevicesAvailabilitiesChangeHistory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesAvailabilitiesChangeHistoryNetwork {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly tags?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/availabilities/changeHistory`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-availabilities-change-history/
 * @since 0.1.0
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
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataDevicesInput {
  readonly organizationId: string
  readonly includeAssigned?: boolean | undefined
  /** At most 1,000 entries. */
  readonly includedSerials?: ReadonlyArray<string> | undefined
  /** At most 1,000 entries. */
  readonly excludedSerials?: ReadonlyArray<string> | undefined
  readonly includedProfileIds?: ReadonlyArray<string> | undefined
  readonly excludedProfileIds?: ReadonlyArray<string> | undefined
  readonly deviceTypes?: ReadonlyArray<string> | undefined
  /** At most 3 entries. */
  readonly slots?: ReadonlyArray<"esim" | "sim1" | "sim2" | (string & {})> | undefined
  readonly name?: string | undefined
  /** At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutput {
  readonly items?: Array<OrganizationDevicesCellularDataDevice> | undefined
  readonly meta?: GetOrganizationDevicesCellularDataDevicesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularDataDevicesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularDataDevicesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataDevicesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly model?: string | undefined
  readonly software?: OrganizationDevicesCellularDataDeviceSoftware | undefined
  readonly modems?: Array<OrganizationDevicesCellularDataDeviceModem> | undefined
  readonly profile?: OrganizationDevicesCellularDataDeviceProfile | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
}

/**
 * `[].software` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceSoftware {
  readonly currentVersion?: { readonly shortName?: string | undefined } | undefined
}

/**
 * `[].modems[]` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceModem {
  readonly index?: number | undefined
  readonly sims?: Array<OrganizationDevicesCellularDataDeviceModemSim> | undefined
}

/**
 * `[].modems[].sims[]` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceModemSim {
  readonly slot?: "esim" | "sim1" | "sim2" | (string & {}) | undefined
  readonly type?: "esim" | "sim" | (string & {}) | undefined
  readonly active?: boolean | undefined
}

/**
 * `[].profile` in the answer of {@link getOrganizationDevicesCellularDataDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataDeviceProfile {
  readonly assigned?: boolean | undefined
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/data/devices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-devices/
 * @since 0.1.0
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
  response: "{items:[{serial:s,name:s,url:s,model:s,software:{currentVersion:{shortName:s}},modems:[{index:i,sims:[{slot:e(esim|sim1|sim2),type:e(esim|sim),active:b}]}],profile:{assigned:b,id:s~,name:s~},network:{name:s,id:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataProfilesInput {
  readonly organizationId: string
  readonly profileIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutput {
  readonly items?: Array<GetOrganizationDevicesCellularDataProfilesItem> | undefined
  readonly meta?: GetOrganizationDevicesCellularDataProfilesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularDataProfilesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularDataProfilesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesItem {
  readonly profileId?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly counts?: OrganizationDevicesCellularDataProfileCounts | undefined
  readonly rules?: Array<OrganizationDevicesCellularDataProfileRule> | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileCounts {
  readonly devices?: { readonly assigned?: number | undefined } | undefined
}

/**
 * `[].rules[]` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRule {
  readonly ruleId?: string | undefined
  readonly slot?: "esim" | "sim1" | "sim2" | (string & {}) | undefined
  readonly uplink?: OrganizationDevicesCellularDataProfileRuleUplink | undefined
  readonly cap?: OrganizationDevicesCellularDataProfileRuleCap | undefined
  readonly actions?: Array<OrganizationDevicesCellularDataProfileRuleAction> | undefined
}

/**
 * `[].rules[].uplink` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleUplink {
  readonly priority?: 1 | 2 | (number & {}) | undefined
  readonly isPreferred?: boolean | undefined
}

/**
 * `[].rules[].cap` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCap {
  readonly value?: number | undefined
  readonly threshold?: number | undefined
  readonly term?: OrganizationDevicesCellularDataProfileRuleCapTerm | undefined
}

/**
 * `[].rules[].cap.term` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTerm {
  readonly resets?: "daily" | "monthly" | "weekly" | (string & {}) | undefined
  readonly starts?: OrganizationDevicesCellularDataProfileRuleCapTermStarts | undefined
}

/**
 * `[].rules[].cap.term.starts` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTermStarts {
  readonly hourOfDay?: number | undefined
  readonly dayOfWeek?: "fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed" | (string & {}) | undefined
  readonly dayOfMonth?: number | undefined
}

/**
 * `[].rules[].actions[]` in the answer of {@link getOrganizationDevicesCellularDataProfiles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfileRuleAction {
  readonly type?: "failover" | "send_message" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/data/profiles`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-profiles/
 * @since 0.1.0
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
  query: { profileIds: "[s]", serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{profileId:s,lastUpdatedAt:s,name:s,description:s,counts:{devices:{assigned:i}},rules:[{ruleId:s,slot:e(esim|sim1|sim2),uplink:{priority:E(1|2),isPreferred:b},cap:{value:i,threshold:n,term:{resets:e(daily|monthly|weekly),starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}}},actions:[{type:e(failover|send_message)}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationDevicesCellularDataProfileInput {
  readonly organizationId: string
  readonly name: string
  readonly description: string
  readonly rules: ReadonlyArray<OrganizationDevicesCellularDataProfileRuleInput>
}

/**
 * `rules[]` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleInput {
  readonly slot: "esim" | "sim1" | "sim2" | (string & {})
  readonly uplink: OrganizationDevicesCellularDataProfileRuleUplinkInput
  readonly cap: OrganizationDevicesCellularDataProfileRuleCapInput
  readonly actions?: ReadonlyArray<OrganizationDevicesCellularDataProfileRuleActionInput> | undefined
}

/**
 * `rules[].uplink` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleUplinkInput {
  readonly priority: 1 | 2 | (number & {})
  readonly isPreferred: boolean
}

/**
 * `rules[].cap` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapInput {
  /** From 1 to 1,024,000. */
  readonly value: number
  /** From 0.01 to 1. */
  readonly threshold?: number | undefined
  readonly term: OrganizationDevicesCellularDataProfileRuleCapTermInput
}

/**
 * `rules[].cap.term` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTermInput {
  readonly resets: "daily" | "monthly" | "weekly" | (string & {})
  readonly starts: OrganizationDevicesCellularDataProfileRuleCapTermStartsInput
}

/**
 * `rules[].cap.term.starts` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleCapTermStartsInput {
  /** From 0 to 23. */
  readonly hourOfDay?: number | undefined
  readonly dayOfWeek?: "fri" | "mon" | "sat" | "sun" | "thu" | "tue" | "wed" | (string & {}) | undefined
  /** From 1 to 31. */
  readonly dayOfMonth?: number | undefined
}

/**
 * `rules[].actions[]` in the input of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesCellularDataProfileRuleActionInput {
  readonly type?: "failover" | "send_message" | (string & {}) | undefined
}

/**
 * The answer of {@link createOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfile {
  readonly profileId?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly rules?: Array<OrganizationDevicesCellularDataProfileRule> | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/cellular/data/profiles`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/devices/cellular/data/profiles`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-cellular-data-profile/
 * @since 0.1.0
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
  body: {
    name: "s!",
    description: "s!",
    rules: "[{slot:e(esim|sim1|sim2)!,uplink:{priority:E(1|2)!,isPreferred:b!}!,cap:{value:i!,threshold:n,term:{resets:e(daily|monthly|weekly)!,starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}!}!}!,actions:[{type:e(failover|send_message)}]}]!"
  },
  response: "{profileId:s,lastUpdatedAt:s,name:s,description:s,rules:[{ruleId:s,slot:e(esim|sim1|sim2),uplink:{priority:E(1|2),isPreferred:b},cap:{value:i,threshold:n,term:{resets:e(daily|monthly|weekly),starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}}},actions:[{type:e(failover|send_message)}]}]}",
  batch: { resource: "/organizations/{organizationId}/devices/cellular/data/profiles", operation: "create" }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsInput {
  readonly organizationId: string
  /** At most 1,000 entries. */
  readonly profileIds?: ReadonlyArray<string> | undefined
  /** At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutput {
  readonly items?: Array<OrganizationDevicesCellularDataProfilesAssignment> | undefined
  readonly meta?: GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataProfilesAssignmentsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataProfilesAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataProfilesAssignment {
  readonly assignmentId?: string | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
  readonly device?: { readonly serial?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/data/profiles/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-profiles-assignments/
 * @since 0.1.0
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
  query: { profileIds: "[s]", serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{assignmentId:s,profile:{id:s},device:{serial:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateInput {
  readonly organizationId: string
  /** At most 100 entries. */
  readonly items: ReadonlyArray<BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateItemInput>
}

/**
 * `items[]` in the input of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateItemInput {
  readonly profile: { readonly id: string }
  readonly device: { readonly serial: string }
}

/**
 * The answer of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutput {
  readonly items?: Array<BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutputItem> | undefined
}

/**
 * `items[]` in the answer of {@link batchOrganizationDevicesCellularDataProfilesAssignmentsCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationDevicesCellularDataProfilesAssignmentsCreateOutputItem {
  readonly assignmentId?: string | undefined
  readonly profile?: { readonly id?: string | undefined } | undefined
  readonly device?: { readonly serial?: string | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/cellular/data/profiles/assignments/batchCreate`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/devices/cellular/data/profiles/assignments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-organization-devices-cellular-data-profiles-assignments-create/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteInput {
  readonly organizationId: string
  /** At most 100 entries. */
  readonly items: ReadonlyArray<BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteItemInput>
}

/**
 * `items[]` in the input of {@link bulkOrganizationDevicesCellularDataProfilesAssignmentsDelete}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationDevicesCellularDataProfilesAssignmentsDeleteItemInput {
  readonly profile: { readonly id: string }
  readonly device: { readonly serial: string }
}

/**
 * `POST /organizations/{organizationId}/devices/cellular/data/profiles/assignments/bulkDelete`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/cellular/data/profiles/assignments`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-cellular-data-profiles-assignments-delete/
 * @since 0.1.0
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
  body: { items: "[{profile:{id:s!}!,device:{serial:s!}!}]!" },
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/assignments",
    operation: "destroy"
  }
})

/**
 * The input of {@link updateOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationDevicesCellularDataProfileInput {
  readonly organizationId: string
  readonly profileId: string
  readonly description?: string | undefined
  readonly rules: ReadonlyArray<OrganizationDevicesCellularDataProfileRuleInput>
}

/**
 * `PUT /organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`.
 * `profileId` goes into the path and into the body.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-devices-cellular-data-profile/
 * @since 0.1.0
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
  body: {
    profileId: "s",
    description: "s",
    rules: "[{slot:e(esim|sim1|sim2)!,uplink:{priority:E(1|2)!,isPreferred:b!}!,cap:{value:i!,threshold:n,term:{resets:e(daily|monthly|weekly)!,starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}!}!}!,actions:[{type:e(failover|send_message)}]}]!"
  },
  response: "{profileId:s,lastUpdatedAt:s,name:s,description:s,rules:[{ruleId:s,slot:e(esim|sim1|sim2),uplink:{priority:E(1|2),isPreferred:b},cap:{value:i,threshold:n,term:{resets:e(daily|monthly|weekly),starts:{hourOfDay:i,dayOfWeek:e(fri|mon|sat|sun|thu|tue|wed),dayOfMonth:i}}},actions:[{type:e(failover|send_message)}]}]}",
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
    operation: "update"
  }
})

/**
 * The input of {@link deleteOrganizationDevicesCellularDataProfile}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationDevicesCellularDataProfileInput {
  readonly organizationId: string
  readonly profileId: string
}

/**
 * `DELETE /organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-devices-cellular-data-profile/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/devices/cellular/data/profiles/{profileId}",
    operation: "destroy"
  }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceInput {
  readonly organizationId: string
  /** At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutput {
  readonly items?: Array<OrganizationDevicesCellularDataUsageByDeviceItem> | undefined
  readonly meta?: GetOrganizationDevicesCellularDataUsageByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageByDeviceItem {
  readonly serial?: string | undefined
  readonly bySlot?: Array<OrganizationDevicesCellularDataUsageByDeviceItemBySlot> | undefined
}

/**
 * `[].bySlot[]` in the answer of {@link getOrganizationDevicesCellularDataUsageByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageByDeviceItemBySlot {
  readonly slot?: "esim" | "sim1" | "sim2" | (string & {}) | undefined
  readonly isActive?: boolean | undefined
  readonly total?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly limit?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/data/usage/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-by-device/
 * @since 0.1.0
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
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,bySlot:[{slot:e(esim|sim1|sim2),isActive:b,total:s,lastUpdatedAt:s,startTs:s,endTs:s,limit:s}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalInput {
  readonly organizationId: string
  /** At most 10 entries. */
  readonly serials: ReadonlyArray<string>
  /** From 3 to 10. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 366 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** One of 300, 1200, 14400, 86400. The API's default is `86400`. */
  readonly interval?: number | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutput {
  readonly items?: Array<OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItem> | undefined
  readonly meta?: GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItem {
  readonly serial?: string | undefined
  readonly intervals?: Array<OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemInterval> | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemInterval {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly usage?: OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsage | undefined
}

/**
 * `[].intervals[].usage` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsage {
  readonly total?: number | undefined
  readonly bySim?: Array<OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsageBySim> | undefined
}

/**
 * `[].intervals[].usage.bySim[]` in the answer of {@link getOrganizationDevicesCellularDataUsageHistoryByDeviceByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularDataUsageHistoryByDeviceByIntervalItemIntervalUsageBySim {
  readonly name?: "sim1" | "sim2" | "sim3" | (string & {}) | undefined
  readonly total?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/data/usage/history/byDevice/byInterval`
 *
 * Answers in pages of 10 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-data-usage-history-by-device-by-interval/
 * @since 0.1.0
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
  query: {
    serials: "[s]!",
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    t1: "s",
    timespan: "n",
    interval: "i"
  },
  response: "{items:[{serial:s,intervals:[{startTs:s,endTs:s,usage:{total:i,bySim:[{name:e(sim1|sim2|sim3),total:i}]}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 10 }
})

/**
 * The input of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularGeolocationsInput {
  readonly organizationId: string
  /** At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutput {
  readonly items?: Array<OrganizationDevicesCellularGeolocation> | undefined
  readonly meta?: GetOrganizationDevicesCellularGeolocationsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularGeolocationsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularGeolocationsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularGeolocationsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularGeolocation {
  readonly serial?: string | undefined
  readonly geolocation?: OrganizationDevicesCellularGeolocationGeolocation | undefined
}

/**
 * `[].geolocation` in the answer of {@link getOrganizationDevicesCellularGeolocations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularGeolocationGeolocation {
  readonly enabled?: boolean | undefined
  readonly latitude?: number | null | undefined
  readonly longitude?: number | null | undefined
  readonly lastReportedAt?: string | null | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/geolocations`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-geolocations/
 * @since 0.1.0
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
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,geolocation:{enabled:b,latitude:n~,longitude:n~,lastReportedAt:d~}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceInput {
  readonly organizationId: string
  /** At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutput {
  readonly items?: Array<OrganizationDevicesCellularUplinksBandsByDeviceItem> | undefined
  readonly meta?: GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksBandsByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksBandsByDeviceItem {
  readonly serial?: string | undefined
  readonly bySlot?: Array<OrganizationDevicesCellularUplinksBandsByDeviceItemBySlot> | undefined
}

/**
 * `[].bySlot[]` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksBandsByDeviceItemBySlot {
  readonly slot?: "sim1" | "sim2" | "sim3" | (string & {}) | undefined
  readonly bySignalType?: Array<OrganizationDevicesCellularUplinksBandsByDeviceItemBySlotBySignalType> | undefined
}

/**
 * `[].bySlot[].bySignalType[]` in the answer of {@link getOrganizationDevicesCellularUplinksBandsByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksBandsByDeviceItemBySlotBySignalType {
  readonly type?: "5GNSA" | "5GSA" | "LTE" | (string & {}) | undefined
  readonly masked?: Array<string> | undefined
  readonly enabled?: Array<string> | undefined
  readonly supported?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/uplinks/bands/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-bands-by-device/
 * @since 0.1.0
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
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,bySlot:[{slot:e(sim1|sim2|sim3),bySignalType:[{type:e(5GNSA|5GSA|LTE),masked:[s],enabled:[s],supported:[s]}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceInput {
  readonly organizationId: string
  /** At most 1,000 entries. */
  readonly serials?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutput {
  readonly items?: Array<OrganizationDevicesCellularUplinksTowersByDeviceItem> | undefined
  readonly meta?: GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMeta {
  readonly counts?: GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCounts {
  readonly items?: GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesCellularUplinksTowersByDeviceOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksTowersByDeviceItem {
  readonly serial?: string | undefined
  readonly connection?: OrganizationDevicesCellularUplinksTowersByDeviceItemConnection | undefined
}

/**
 * `[].connection` in the answer of {@link getOrganizationDevicesCellularUplinksTowersByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesCellularUplinksTowersByDeviceItemConnection {
  readonly cell?: { readonly id?: string | null | undefined } | undefined
  readonly tac?: string | null | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/cellular/uplinks/towers/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-cellular-uplinks-towers-by-device/
 * @since 0.1.0
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
  query: { serials: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{serial:s,connection:{cell:{id:s~},tac:s~}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesControllerMigrationsInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly target?: "wirelessController" | (string & {}) | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutput {
  readonly items?: Array<OrganizationDevicesControllerMigration> | undefined
  readonly meta?: GetOrganizationDevicesControllerMigrationsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutputMeta {
  readonly counts?: GetOrganizationDevicesControllerMigrationsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutputMetaCounts {
  readonly items?: GetOrganizationDevicesControllerMigrationsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesControllerMigrationsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesControllerMigrations}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesControllerMigration {
  readonly serial?: string | undefined
  readonly target?: "wirelessController" | (string & {}) | undefined
  readonly createdAt?: string | undefined
  readonly migratedAt?: string | null | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/controller/migrations`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-controller-migrations/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationDevicesControllerMigrationInput {
  readonly organizationId: string
  readonly serials: ReadonlyArray<string>
  readonly target: "wirelessController" | (string & {})
}

/**
 * `POST /organizations/{organizationId}/devices/controller/migrations`
 *
 * Can be a step of an action batch: `mr/actions/migrate` of `/organizations/{organizationId}/devices/controller/migrations`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-controller-migration/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface BulkUpdateOrganizationDevicesDetailsInput {
  readonly organizationId: string
  readonly serials: ReadonlyArray<string>
  readonly details: ReadonlyArray<{ readonly name: string; readonly value?: string | undefined }>
}

/**
 * The answer of {@link bulkUpdateOrganizationDevicesDetails}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkUpdateOrganizationDevicesDetailsOutput {
  readonly serials: Array<string>
}

/**
 * `POST /organizations/{organizationId}/devices/details/bulkUpdate`
 *
 * Can be a step of an action batch: `details/update` of `/organizations/{organizationId}/devices/details/bulkUpdate`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-update-organization-devices-details/
 * @since 0.1.0
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
  body: { serials: "[s]!", details: "[{name:s!,value:s}]!" },
  response: "{serials:[s]!}",
  batch: { resource: "/organizations/{organizationId}/devices/details/bulkUpdate", operation: "details/update" }
})

/**
 * The input of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesOverviewByModelInput {
  readonly organizationId: string
  readonly models?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<OrganizationDevicesOverviewByModelProductTypeInput> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesOverviewByModel {
  readonly counts?: Array<OrganizationDevicesOverviewByModelCount> | undefined
}

/**
 * `counts[]` in the answer of {@link getOrganizationDevicesOverviewByModel}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesOverviewByModelCount {
  readonly model?: string | undefined
  readonly total?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/overview/byModel`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-overview-by-model/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationDevicesOverviewByModel: Operation<
  GetOrganizationDevicesOverviewByModelInput,
  OrganizationDevicesOverviewByModel
> = /*#__PURE__*/ operation({
  id: "getOrganizationDevicesOverviewByModel",
  method: "GET",
  path: "/organizations/{organizationId}/devices/overview/byModel",
  tag: "organizations",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesInput {
  readonly organizationId: string
  readonly captureIds?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly process?: ReadonlyArray<string> | undefined
  readonly captureStatus?: ReadonlyArray<string> | undefined
  readonly name?: ReadonlyArray<string> | undefined
  readonly clientMac?: ReadonlyArray<string> | undefined
  readonly notes?: string | undefined
  readonly deviceName?: string | undefined
  readonly adminName?: string | undefined
  /** At most 365 days back. */
  readonly t0?: string | undefined
  /** At most 365 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 31,536,000. The API's default is `31536000`. */
  readonly timespan?: number | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** The API's default is `"descending"`. */
  readonly sortOrder?: "ascending" | "descending" | (string & {}) | undefined
}

/**
 * The answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutput {
  readonly items?: Array<OrganizationDevicesPacketCaptureCapture> | undefined
  readonly meta?: GetOrganizationDevicesPacketCaptureCapturesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutputMeta {
  readonly counts?: GetOrganizationDevicesPacketCaptureCapturesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutputMetaCounts {
  readonly items?: GetOrganizationDevicesPacketCaptureCapturesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesPacketCaptureCapturesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCapture {
  readonly captureId?: string | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly devices?: Array<{ readonly [name: string]: unknown }> | undefined
  readonly device?: OrganizationDevicesPacketCaptureCaptureDevice | undefined
  readonly admin?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly client?: { readonly id?: string | undefined; readonly mac?: string | undefined } | undefined
  readonly details?: Array<OrganizationDevicesPacketCaptureCaptureDetail> | undefined
  readonly name?: string | undefined
  readonly startTs?: string | undefined
  readonly ports?: string | undefined
  readonly status?: OrganizationDevicesPacketCaptureCaptureStatus | undefined
  readonly errorMessage?: string | undefined
  readonly destination?: string | undefined
  readonly process?: OrganizationDevicesPacketCaptureCaptureProcess | undefined
  readonly file?: { readonly size?: number | undefined } | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly counts?: OrganizationDevicesPacketCaptureCaptureCounts | undefined
  readonly interface?: string | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCaptureDevice {
  readonly name?: string | undefined
  readonly serial?: string | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCaptureDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly productType?: string | undefined
}

/**
 * `[].status` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationDevicesPacketCaptureCaptureStatus =
  | "capturing"
  | "completed"
  | "downloading"
  | "exporting"
  | "failed"
  | "new"
  | (string & {})

/**
 * `[].process` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationDevicesPacketCaptureCaptureProcess =
  | "automatic"
  | "dcb"
  | "feedback"
  | "manual"
  | "proactive"
  | "scheduled"
  | (string & {})

/**
 * `[].counts` in the answer of {@link getOrganizationDevicesPacketCaptureCaptures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureCaptureCounts {
  readonly packets?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/packetCapture/captures`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-captures/
 * @since 0.1.0
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
    t0: "s",
    t1: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationDevicesPacketCaptureCaptureInput {
  readonly organizationId: string
  readonly serials: ReadonlyArray<string>
  readonly name: string
  readonly outputType?: string | undefined
  readonly destination?: string | undefined
  readonly ports?: string | undefined
  readonly notes?: string | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly interface?: string | undefined
  readonly advanced?: OrganizationDevicesPacketCaptureCaptureAdvancedInput | undefined
}

/**
 * `advanced` in the input of {@link createOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesPacketCaptureCaptureAdvancedInput {
  readonly physicalInterfaceDirection?: "both" | "in" | "out" | (string & {}) | undefined
  readonly controlPlaneDirection?: "both" | "in" | "out" | (string & {}) | undefined
  readonly innerFilterMacs?: ReadonlyArray<string> | undefined
  readonly bufferFiles?: number | undefined
  readonly maxFilesize?: number | undefined
  readonly captureType?: string | undefined
  readonly packetsPerSecond?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/captures`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-capture/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationDevicesPacketCaptureCapture: Operation<
  CreateOrganizationDevicesPacketCaptureCaptureInput,
  OrganizationDevicesPacketCaptureCapture
> = /*#__PURE__*/ operation({
  id: "createOrganizationDevicesPacketCaptureCapture",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures",
  tag: "organizations",
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
  response: "{captureId:s,network:{id:s,name:s},devices:[{*:*}],device:{name:s,serial:s},admin:{id:s,name:s},client:{id:s,mac:s},details:[{name:s,value:s,productType:s}],name:s,startTs:s,ports:s,status:e(capturing|completed|downloading|exporting|failed|new),errorMessage:s,destination:s,process:e(automatic|dcb|feedback|manual|proactive|scheduled),file:{size:i},duration:i,filterExpression:s,counts:{packets:{total:i}},interface:s}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateInput {
  readonly organizationId: string
  readonly devices: ReadonlyArray<BulkOrganizationDevicesPacketCaptureCapturesCreateDeviceInput>
  readonly notes?: string | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly name: string
  readonly advanced?: BulkOrganizationDevicesPacketCaptureCapturesCreateAdvancedInput | undefined
}

/**
 * `devices[]` in the input of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateDeviceInput {
  readonly serial?: string | undefined
  readonly switchports?: string | undefined
  readonly interface?: string | undefined
}

/**
 * `advanced` in the input of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateAdvancedInput {
  readonly physicalInterfaceDirection?: "both" | "in" | "out" | (string & {}) | undefined
  readonly controlPlaneDirection?: "both" | "in" | "out" | (string & {}) | undefined
  readonly innerFilterMac?: ReadonlyArray<string> | undefined
  readonly bufferFiles?: number | undefined
  readonly maxFilesize?: number | undefined
  readonly captureType?: string | undefined
}

/**
 * The answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutput {
  readonly items?: Array<BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItem> | undefined
}

/**
 * `items[]` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItem {
  readonly captureId?: string | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly devices?: Array<{ readonly [name: string]: unknown }> | undefined
  readonly device?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDevice | undefined
  readonly admin?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly client?: { readonly id?: string | undefined; readonly mac?: string | undefined } | undefined
  readonly details?: Array<BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDetail> | undefined
  readonly name?: string | undefined
  readonly startTs?: string | undefined
  readonly ports?: string | undefined
  readonly status?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemStatus | undefined
  readonly errorMessage?: string | undefined
  readonly destination?: string | undefined
  readonly process?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemProcess | undefined
  readonly file?: { readonly size?: number | undefined } | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly counts?: BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemCounts | undefined
  readonly interface?: string | undefined
}

/**
 * `items[].device` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDevice {
  readonly name?: string | undefined
  readonly serial?: string | undefined
}

/**
 * `items[].details[]` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly productType?: string | undefined
}

/**
 * `items[].status` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemStatus =
  | "capturing"
  | "completed"
  | "downloading"
  | "exporting"
  | "failed"
  | "new"
  | (string & {})

/**
 * `items[].process` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemProcess =
  | "automatic"
  | "dcb"
  | "feedback"
  | "manual"
  | "proactive"
  | "scheduled"
  | (string & {})

/**
 * `items[].counts` in the answer of {@link bulkOrganizationDevicesPacketCaptureCapturesCreate}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesCreateOutputItemCounts {
  readonly packets?: { readonly total?: number | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/bulkCreate`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-captures-create/
 * @since 0.1.0
 * @category configure
 */
export const bulkOrganizationDevicesPacketCaptureCapturesCreate: Operation<
  BulkOrganizationDevicesPacketCaptureCapturesCreateInput,
  BulkOrganizationDevicesPacketCaptureCapturesCreateOutput
> = /*#__PURE__*/ operation({
  id: "bulkOrganizationDevicesPacketCaptureCapturesCreate",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/bulkCreate",
  tag: "organizations",
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
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationDevicesPacketCaptureCapturesDeleteInput {
  readonly organizationId: string
  readonly captureIds: ReadonlyArray<string>
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/bulkDelete`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/packetCapture/captures`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-devices-packet-capture-captures-delete/
 * @since 0.1.0
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
  body: { captureIds: "[s]!" },
  batch: { resource: "/organizations/{organizationId}/devices/packetCapture/captures", operation: "destroy" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationDevicesPacketCaptureCaptureInput {
  readonly organizationId: string
  readonly captureId: string
}

/**
 * `DELETE /organizations/{organizationId}/devices/packetCapture/captures/{captureId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/packetCapture/captures/{captureId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-capture/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}",
    operation: "destroy"
  },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link generateOrganizationDevicesPacketCaptureCaptureDownloadUrl}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlInput {
  readonly organizationId: string
  readonly captureId: string
}

/**
 * The answer of {@link generateOrganizationDevicesPacketCaptureCaptureDownloadUrl}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlOutput {
  readonly captureId?: string | undefined
  readonly downloadUrl?: string | undefined
  readonly url?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/generate-organization-devices-packet-capture-capture-download-url/
 * @since 0.1.0
 * @category configure
 */
export const generateOrganizationDevicesPacketCaptureCaptureDownloadUrl: Operation<
  GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlInput,
  GenerateOrganizationDevicesPacketCaptureCaptureDownloadUrlOutput
> = /*#__PURE__*/ operation({
  id: "generateOrganizationDevicesPacketCaptureCaptureDownloadUrl",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/downloadUrl/generate",
  tag: "organizations",
  response: "{captureId:s,downloadUrl:s,url:s}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureInput {
  readonly organizationId: string
  readonly captureId: string
  readonly serials: ReadonlyArray<string>
}

/**
 * The answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutput {
  readonly captureId?: string | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly devices?: Array<{ readonly [name: string]: unknown }> | undefined
  readonly device?: StopOrganizationDevicesPacketCaptureCaptureOutputDevice | undefined
  readonly admin?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly client?: { readonly id?: string | undefined; readonly mac?: string | undefined } | undefined
  readonly details?: Array<StopOrganizationDevicesPacketCaptureCaptureOutputDetail> | undefined
  readonly name?: string | undefined
  readonly startTs?: string | undefined
  readonly ports?: string | undefined
  readonly status?: StopOrganizationDevicesPacketCaptureCaptureOutputStatus | undefined
  readonly errorMessage?: string | undefined
  readonly destination?: string | undefined
  readonly process?: StopOrganizationDevicesPacketCaptureCaptureOutputProcess | undefined
  readonly file?: { readonly size?: number | undefined } | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly counts?: StopOrganizationDevicesPacketCaptureCaptureOutputCounts | undefined
  readonly interface?: string | undefined
}

/**
 * `device` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutputDevice {
  readonly name?: string | undefined
  readonly serial?: string | undefined
}

/**
 * `details[]` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutputDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly productType?: string | undefined
}

/**
 * `status` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type StopOrganizationDevicesPacketCaptureCaptureOutputStatus =
  | "capturing"
  | "completed"
  | "downloading"
  | "exporting"
  | "failed"
  | "new"
  | (string & {})

/**
 * `process` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type StopOrganizationDevicesPacketCaptureCaptureOutputProcess =
  | "automatic"
  | "dcb"
  | "feedback"
  | "manual"
  | "proactive"
  | "scheduled"
  | (string & {})

/**
 * `counts` in the answer of {@link stopOrganizationDevicesPacketCaptureCapture}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface StopOrganizationDevicesPacketCaptureCaptureOutputCounts {
  readonly packets?: { readonly total?: number | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop`
 *
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/stop-organization-devices-packet-capture-capture/
 * @since 0.1.0
 * @category configure
 */
export const stopOrganizationDevicesPacketCaptureCapture: Operation<
  StopOrganizationDevicesPacketCaptureCaptureInput,
  StopOrganizationDevicesPacketCaptureCaptureOutput
> = /*#__PURE__*/ operation({
  id: "stopOrganizationDevicesPacketCaptureCapture",
  method: "POST",
  path: "/organizations/{organizationId}/devices/packetCapture/captures/{captureId}/stop",
  tag: "organizations",
  body: { serials: "[s]!" },
  response: "{captureId:s,network:{id:s,name:s},devices:[{*:*}],device:{name:s,serial:s},admin:{id:s,name:s},client:{id:s,mac:s},details:[{name:s,value:s,productType:s}],name:s,startTs:s,ports:s,status:e(capturing|completed|downloading|exporting|failed|new),errorMessage:s,destination:s,process:e(automatic|dcb|feedback|manual|proactive|scheduled),file:{size:i},duration:i,filterExpression:s,counts:{packets:{total:i}},interface:s}",
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesPacketCaptureSchedulesInput {
  readonly organizationId: string
  readonly scheduleIds?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly deviceIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedules {
  readonly items?: Array<OrganizationDevicesPacketCaptureSchedulesItem> | undefined
  readonly meta?: OrganizationDevicesPacketCaptureSchedulesMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItem {
  readonly scheduleId?: string | undefined
  readonly devices?: Array<OrganizationDevicesPacketCaptureSchedulesItemDevice> | undefined
  readonly name?: string | undefined
  readonly admin?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly notes?: string | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly captureCount?: number | undefined
  readonly lastCaptureId?: string | undefined
  readonly enabled?: boolean | undefined
  readonly priority?: number | undefined
  readonly schedule?: OrganizationDevicesPacketCaptureSchedulesItemSchedule | undefined
  readonly warnings?: Array<string> | undefined
}

/**
 * `items[].devices[]` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItemDevice {
  readonly device?: OrganizationDevicesPacketCaptureSchedulesItemDeviceDevice | undefined
}

/**
 * `items[].devices[].device` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItemDeviceDevice {
  readonly serial?: string | undefined
  readonly switchports?: string | undefined
  readonly interface?: string | undefined
}

/**
 * `items[].schedule` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesItemSchedule {
  readonly name?: string | undefined
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly frequency?: "day" | "hour" | "minute" | "month" | "week" | (string & {}) | undefined
  readonly weekdays?: Array<string> | undefined
  readonly recurrence?: number | undefined
  readonly nextCaptureTs?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesMeta {
  readonly counts?: OrganizationDevicesPacketCaptureSchedulesMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedulesMetaCounts {
  readonly items?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/packetCapture/schedules`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-packet-capture-schedules/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationDevicesPacketCaptureSchedules: Operation<
  GetOrganizationDevicesPacketCaptureSchedulesInput,
  OrganizationDevicesPacketCaptureSchedules
> = /*#__PURE__*/ operation({
  id: "getOrganizationDevicesPacketCaptureSchedules",
  method: "GET",
  path: "/organizations/{organizationId}/devices/packetCapture/schedules",
  tag: "organizations",
  query: { scheduleIds: "[s]", networkIds: "[s]", deviceIds: "[s]" },
  response: "{items:[{scheduleId:s,devices:[{device:{serial:s,switchports:s,interface:s}}],name:s,admin:{id:s,name:s},notes:s,duration:i,filterExpression:s,createdAt:s,updatedAt:s,captureCount:i,lastCaptureId:s,enabled:b,priority:i,schedule:{name:s,startTs:s,endTs:s,frequency:e(day|hour|minute|month|week),weekdays:[s],recurrence:i,nextCaptureTs:s},warnings:[s]}],meta:{counts:{items:{total:i}}}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationDevicesPacketCaptureScheduleInput {
  readonly organizationId: string
  readonly devices: ReadonlyArray<OrganizationDevicesPacketCaptureScheduleDeviceInput>
  readonly name?: string | undefined
  readonly notes?: string | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly enabled?: boolean | undefined
  readonly schedule?: OrganizationDevicesPacketCaptureScheduleScheduleInput | undefined
}

/**
 * `devices[]` in the input of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesPacketCaptureScheduleDeviceInput {
  readonly serial?: string | undefined
  readonly switchports?: string | undefined
  readonly interface?: string | undefined
}

/**
 * `schedule` in the input of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationDevicesPacketCaptureScheduleScheduleInput {
  readonly name?: string | undefined
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly frequency?: string | undefined
  readonly weekdays?: ReadonlyArray<string> | undefined
  readonly recurrence?: number | undefined
}

/**
 * The answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureSchedule {
  readonly scheduleId?: string | undefined
  readonly devices?: Array<OrganizationDevicesPacketCaptureScheduleDevice> | undefined
  readonly name?: string | undefined
  readonly admin?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly notes?: string | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly captureCount?: number | undefined
  readonly lastCaptureId?: string | undefined
  readonly enabled?: boolean | undefined
  readonly priority?: number | undefined
  readonly schedule?: OrganizationDevicesPacketCaptureScheduleSchedule | undefined
  readonly warnings?: Array<string> | undefined
}

/**
 * `devices[]` in the answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureScheduleDevice {
  readonly device?: OrganizationDevicesPacketCaptureScheduleDeviceDevice | undefined
}

/**
 * `devices[].device` in the answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureScheduleDeviceDevice {
  readonly serial?: string | undefined
  readonly switchports?: string | undefined
  readonly interface?: string | undefined
}

/**
 * `schedule` in the answer of {@link createOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPacketCaptureScheduleSchedule {
  readonly name?: string | undefined
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly frequency?: "day" | "hour" | "minute" | "month" | "week" | (string & {}) | undefined
  readonly weekdays?: Array<string> | undefined
  readonly recurrence?: number | undefined
  readonly nextCaptureTs?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/schedules`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/devices/packetCapture/schedules`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-devices-packet-capture-schedule/
 * @since 0.1.0
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
  body: {
    devices: "[{serial:s,switchports:s,interface:s}]!",
    name: "s",
    notes: "s",
    duration: "i",
    filterExpression: "s",
    enabled: "b",
    schedule: "{name:s,startTs:s,endTs:s,frequency:s,weekdays:[s],recurrence:i}"
  },
  response: "{scheduleId:s,devices:[{device:{serial:s,switchports:s,interface:s}}],name:s,admin:{id:s,name:s},notes:s,duration:i,filterExpression:s,createdAt:s,updatedAt:s,captureCount:i,lastCaptureId:s,enabled:b,priority:i,schedule:{name:s,startTs:s,endTs:s,frequency:e(day|hour|minute|month|week),weekdays:[s],recurrence:i,nextCaptureTs:s},warnings:[s]}",
  batch: { resource: "/organizations/{organizationId}/devices/packetCapture/schedules", operation: "create" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesInput {
  readonly organizationId: string
  readonly order: ReadonlyArray<ReorderOrganizationDevicesPacketCaptureSchedulesOrderInput>
}

/**
 * `order[]` in the input of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesOrderInput {
  readonly scheduleId?: string | undefined
  readonly priority?: number | undefined
}

/**
 * The answer of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesOutput {
  readonly updatedPriorities?: Array<ReorderOrganizationDevicesPacketCaptureSchedulesOutputUpdatedPriority> | undefined
}

/**
 * `updatedPriorities[]` in the answer of {@link reorderOrganizationDevicesPacketCaptureSchedules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ReorderOrganizationDevicesPacketCaptureSchedulesOutputUpdatedPriority {
  readonly scheduleId?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/devices/packetCapture/schedules/reorder`
 *
 * Can be a step of an action batch: `reorder` of `/organizations/{organizationId}/devices/packetCapture/schedules`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/reorder-organization-devices-packet-capture-schedules/
 * @since 0.1.0
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
  body: { order: "[{scheduleId:s,priority:i}]!" },
  response: "{updatedPriorities:[{scheduleId:s,priority:i}]}",
  batch: { resource: "/organizations/{organizationId}/devices/packetCapture/schedules", operation: "reorder" },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link updateOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationDevicesPacketCaptureScheduleInput {
  readonly organizationId: string
  readonly scheduleId: string
  readonly devices: ReadonlyArray<OrganizationDevicesPacketCaptureScheduleDeviceInput>
  readonly name?: string | undefined
  readonly notes?: string | undefined
  readonly duration?: number | undefined
  readonly filterExpression?: string | undefined
  readonly enabled?: boolean | undefined
  readonly schedule?: OrganizationDevicesPacketCaptureScheduleScheduleInput | undefined
}

/**
 * `PUT /organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-devices-packet-capture-schedule/
 * @since 0.1.0
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
  body: {
    devices: "[{serial:s,switchports:s,interface:s}]!",
    name: "s",
    notes: "s",
    duration: "i",
    filterExpression: "s",
    enabled: "b",
    schedule: "{name:s,startTs:s,endTs:s,frequency:s,weekdays:[s],recurrence:i}"
  },
  response: "{scheduleId:s,devices:[{device:{serial:s,switchports:s,interface:s}}],name:s,admin:{id:s,name:s},notes:s,duration:i,filterExpression:s,createdAt:s,updatedAt:s,captureCount:i,lastCaptureId:s,enabled:b,priority:i,schedule:{name:s,startTs:s,endTs:s,frequency:e(day|hour|minute|month|week),weekdays:[s],recurrence:i,nextCaptureTs:s},warnings:[s]}",
  batch: {
    resource: "/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}",
    operation: "update"
  },
  scope: "dashboard:general:telemetry:write"
})

/**
 * The input of {@link deleteOrganizationDevicesPacketCaptureSchedule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationDevicesPacketCaptureScheduleInput {
  readonly organizationId: string
  readonly scheduleId: string
}

/**
 * `DELETE /organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/devices/packetCapture/schedules/{scheduleId}`.
 * `scheduleId` goes into the path and into the body.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-devices-packet-capture-schedule/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesPowerModulesStatusesByDeviceInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPowerModulesStatusesByDevice {
  readonly mac?: string | undefined
  readonly name?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly productType?: OrganizationDevicesPowerModulesStatusesByDeviceProductType | undefined
  readonly serial?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly slots?: Array<OrganizationDevicesPowerModulesStatusesByDeviceSlot> | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].slots[]` in the answer of {@link getOrganizationDevicesPowerModulesStatusesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesPowerModulesStatusesByDeviceSlot {
  readonly number?: 0 | 1 | 2 | (number & {}) | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly status?: "connected" | "not connected" | "powering" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/powerModules/statuses/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-power-modules-statuses-by-device/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesProvisioningStatusesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly status?: "complete" | "incomplete" | "unprovisioned" | (string & {}) | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesProvisioningStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesProvisioningStatus {
  readonly mac?: string | undefined
  readonly name?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly productType?: OrganizationDevicesProvisioningStatusProductType | undefined
  readonly serial?: string | undefined
  readonly status?: "complete" | "incomplete" | "unprovisioned" | (string & {}) | undefined
  readonly tags?: Array<string> | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesProvisioningStatuses}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /organizations/{organizationId}/devices/provisioning/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-provisioning-statuses/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesStatusesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly statuses?: ReadonlyArray<"alerting" | "dormant" | "offline" | "online" | (string & {})> | undefined
  readonly productTypes?: ReadonlyArray<OrganizationDevicesStatusesProductTypeInput> | undefined
  readonly models?: ReadonlyArray<string> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatus {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly publicIp?: string | undefined
  readonly networkId?: string | undefined
  readonly status?: string | undefined
  readonly lastReportedAt?: string | undefined
  readonly lanIp?: string | undefined
  readonly gateway?: string | undefined
  readonly ipType?: string | undefined
  readonly primaryDns?: string | undefined
  readonly secondaryDns?: string | undefined
  readonly productType?: string | undefined
  readonly components?: OrganizationDevicesStatusComponents | undefined
  readonly model?: string | undefined
  readonly tags?: Array<string> | undefined
}

/**
 * `[].components` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatusComponents {
  readonly powerSupplies?: Array<OrganizationDevicesStatusComponentsPowerSupply> | undefined
}

/**
 * `[].components.powerSupplies[]` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatusComponentsPowerSupply {
  readonly slot?: number | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly status?: OrganizationDevicesStatusComponentsPowerSupplyStatus | undefined
  readonly poe?: OrganizationDevicesStatusComponentsPowerSupplyPoe | undefined
}

/**
 * `[].components.powerSupplies[].status` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationDevicesStatusComponentsPowerSupplyStatus =
  | "available"
  | "connected"
  | "disconnected"
  | "powered"
  | "powering"
  | "standby"
  | (string & {})

/**
 * `[].components.powerSupplies[].poe` in the answer of {@link getOrganizationDevicesStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatusComponentsPowerSupplyPoe {
  readonly unit?: string | undefined
  readonly maximum?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @deprecated In favour of {@link getOrganizationDevicesAvailabilities}.
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesStatusesOverviewInput {
  readonly organizationId: string
  readonly productTypes?: ReadonlyArray<OrganizationDevicesStatusesOverviewProductTypeInput> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatusesOverview {
  readonly counts?: OrganizationDevicesStatusesOverviewCounts | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatusesOverviewCounts {
  readonly byStatus?: OrganizationDevicesStatusesOverviewCountsByStatus | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationDevicesStatusesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesStatusesOverviewCountsByStatus {
  readonly online?: number | undefined
  readonly alerting?: number | undefined
  readonly offline?: number | undefined
  readonly dormant?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/statuses/overview`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-statuses-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationDevicesStatusesOverview: Operation<
  GetOrganizationDevicesStatusesOverviewInput,
  OrganizationDevicesStatusesOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationDevicesStatusesOverview",
  method: "GET",
  path: "/organizations/{organizationId}/devices/statuses/overview",
  tag: "organizations",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkInput {
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
 * The answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutput {
  readonly items?: Array<OrganizationDevicesSyslogServersByNetworkItem> | undefined
  readonly meta?: GetOrganizationDevicesSyslogServersByNetworkOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutputMeta {
  readonly counts?: GetOrganizationDevicesSyslogServersByNetworkOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutputMetaCounts {
  readonly items?: GetOrganizationDevicesSyslogServersByNetworkOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersByNetworkOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersByNetworkItem {
  readonly network: { readonly id: string }
  readonly servers: Array<OrganizationDevicesSyslogServersByNetworkItemServer>
}

/**
 * `[].servers[]` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersByNetworkItemServer {
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly roles?: Array<string> | undefined
  readonly transportProtocol?: "TCP" | "UDP" | (string & {}) | undefined
  readonly encryption?: OrganizationDevicesSyslogServersByNetworkItemServerEncryption | undefined
}

/**
 * `[].servers[].encryption` in the answer of {@link getOrganizationDevicesSyslogServersByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersByNetworkItemServerEncryption {
  readonly enabled?: boolean | undefined
  readonly certificate?: { readonly id?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/syslog/servers/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-by-network/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s!}!,servers:[{host:s,port:i,roles:[s],transportProtocol:e(TCP|UDP),encryption:{enabled:b,certificate:{id:s}}}]!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkInput {
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
 * The answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutput {
  readonly items?: Array<OrganizationDevicesSyslogServersRolesByNetworkItem> | undefined
  readonly meta?: GetOrganizationDevicesSyslogServersRolesByNetworkOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutputMeta {
  readonly counts?: GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCounts {
  readonly items?: GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSyslogServersRolesByNetworkOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesSyslogServersRolesByNetwork}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSyslogServersRolesByNetworkItem {
  readonly network: { readonly id: string }
  readonly available: Array<{ readonly name: string; readonly value: string }>
}

/**
 * `GET /organizations/{organizationId}/devices/syslog/servers/roles/byNetwork`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-syslog-servers-roles-by-network/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]" },
  response: "{items:[{network:{id:s!}!,available:[{name:s!,value:s!}]!}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalInput {
  readonly organizationId: string
  /** From 3 to 20. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** At most 31 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `7200`. */
  readonly timespan?: number | undefined
  /** One of 300, 1200, 3600, 14400. The API's default is `300`. */
  readonly interval?: number | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<OrganizationDevicesSystemMemoryUsageHistoryByIntervalProductTypeInput> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutput {
  readonly items?: Array<OrganizationDevicesSystemMemoryUsageHistoryByIntervalItem> | undefined
  readonly meta?: GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMeta {
  readonly counts?: GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCounts {
  readonly items?: GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationDevicesSystemMemoryUsageHistoryByIntervalOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItem {
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly provisioned?: number | undefined
  readonly used?: { readonly median?: number | undefined } | undefined
  readonly free?: { readonly median?: number | undefined } | undefined
  readonly network?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemNetwork | undefined
  readonly intervals?: Array<OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemInterval> | undefined
}

/**
 * `[].network` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemNetwork {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly tags?: Array<string> | undefined
}

/**
 * `[].intervals[]` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemInterval {
  readonly startTs?: string | undefined
  readonly endTs?: string | undefined
  readonly memory?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemory | undefined
}

/**
 * `[].intervals[].memory` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemory {
  readonly used?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryUsed | undefined
  readonly free?: OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryFree | undefined
}

/**
 * `[].intervals[].memory.used` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryUsed {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
  readonly percentages?: { readonly maximum?: number | undefined } | undefined
}

/**
 * `[].intervals[].memory.free` in the answer of {@link getOrganizationDevicesSystemMemoryUsageHistoryByInterval}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesSystemMemoryUsageHistoryByIntervalItemIntervalMemoryFree {
  readonly minimum?: number | undefined
  readonly maximum?: number | undefined
  readonly median?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/system/memory/usage/history/byInterval`
 *
 * Answers in pages of 20 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-system-memory-usage-history-by-interval/
 * @since 0.1.0
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
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]"
  },
  response: "{items:[{serial:s,model:s,name:s,mac:s,tags:[s],provisioned:i,used:{median:i},free:{median:i},network:{id:s,name:s,tags:[s]},intervals:[{startTs:d,endTs:d,memory:{used:{minimum:i,maximum:i,median:i,percentages:{maximum:i}},free:{minimum:i,maximum:i,median:i}}}]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 20 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesUplinksAddressesByDeviceInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksAddressesByDevice {
  readonly mac?: string | undefined
  readonly name?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly productType?: OrganizationDevicesUplinksAddressesByDeviceProductType | undefined
  readonly serial?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly uplinks?: Array<OrganizationDevicesUplinksAddressesByDeviceUplink> | undefined
}

/**
 * `[].productType` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksAddressesByDeviceUplink {
  readonly interface?: "cellular" | "man1" | "man2" | "wan1" | "wan2" | (string & {}) | undefined
  readonly addresses?: Array<OrganizationDevicesUplinksAddressesByDeviceUplinkAddress> | undefined
}

/**
 * `[].uplinks[].addresses[]` in the answer of {@link getOrganizationDevicesUplinksAddressesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksAddressesByDeviceUplinkAddress {
  readonly protocol?: "ipv4" | "ipv6" | (string & {}) | undefined
  readonly assignmentMode?: "dynamic" | "static" | (string & {}) | undefined
  readonly address?: string | undefined
  readonly gateway?: string | undefined
  readonly nameservers?: { readonly addresses?: Array<string> | undefined } | undefined
  readonly public?: { readonly address?: string | undefined } | undefined
  readonly vlan?: { readonly id?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/uplinks/addresses/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-addresses-by-device/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationDevicesUplinksLossAndLatencyInput {
  readonly organizationId: string
  /** At most 60 days back. */
  readonly t0?: string | undefined
  /** At most 5 minutes after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 300. The API's default is `300`. */
  readonly timespan?: number | undefined
  readonly uplink?: "cellular" | "wan1" | "wan2" | "wan3" | (string & {}) | undefined
  readonly ip?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationDevicesUplinksLossAndLatency}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksLossAndLatency {
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly uplink?: string | undefined
  readonly ip?: string | undefined
  readonly timeSeries?: Array<OrganizationDevicesUplinksLossAndLatencyTimeSery> | undefined
}

/**
 * `[].timeSeries[]` in the answer of {@link getOrganizationDevicesUplinksLossAndLatency}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationDevicesUplinksLossAndLatencyTimeSery {
  readonly ts?: string | undefined
  readonly lossPercent?: number | undefined
  readonly latencyMs?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/devices/uplinksLossAndLatency`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-devices-uplinks-loss-and-latency/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationDevicesUplinksLossAndLatency: Operation<
  GetOrganizationDevicesUplinksLossAndLatencyInput,
  Array<OrganizationDevicesUplinksLossAndLatency>
> = /*#__PURE__*/ operation({
  id: "getOrganizationDevicesUplinksLossAndLatency",
  method: "GET",
  path: "/organizations/{organizationId}/devices/uplinksLossAndLatency",
  tag: "organizations",
  query: { t0: "s", t1: "s", timespan: "n", uplink: "e(cellular|wan1|wan2|wan3)", ip: "s" },
  response: "[{networkId:s,serial:s,uplink:s,ip:s,timeSeries:[{ts:d,lossPercent:n,latencyMs:n}]}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationEarlyAccessFeatures}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationEarlyAccessFeaturesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationEarlyAccessFeatures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeature {
  readonly shortName?: string | undefined
  readonly name?: string | undefined
  readonly descriptions?: OrganizationEarlyAccessFeatureDescriptions | undefined
  readonly topic?: string | undefined
  readonly isOrgScopedOnly?: boolean | undefined
  readonly documentationLink?: string | undefined
  readonly supportLink?: string | undefined
  readonly privacyLink?: string | undefined
  readonly advantage?: boolean | undefined
  readonly advantageTrial?: boolean | undefined
}

/**
 * `[].descriptions` in the answer of {@link getOrganizationEarlyAccessFeatures}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeatureDescriptions {
  readonly short?: string | undefined
  readonly long?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/earlyAccess/features`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationEarlyAccessFeatures: Operation<
  GetOrganizationEarlyAccessFeaturesInput,
  Array<OrganizationEarlyAccessFeature>
> = /*#__PURE__*/ operation({
  id: "getOrganizationEarlyAccessFeatures",
  method: "GET",
  path: "/organizations/{organizationId}/earlyAccess/features",
  tag: "organizations",
  response: "[{shortName:s,name:s,descriptions:{short:s,long:s},topic:s,isOrgScopedOnly:b,documentationLink:s,supportLink:s,privacyLink:s,advantage:b,advantageTrial:b}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationEarlyAccessFeaturesOptInsInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeaturesOptIn {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
  readonly limitScopeToNetworks?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  readonly optOutEligibility?: OrganizationEarlyAccessFeaturesOptInOptOutEligibility | undefined
  readonly createdAt?: string | undefined
}

/**
 * `[].optOutEligibility` in the answer of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeaturesOptInOptOutEligibility {
  readonly eligible?: boolean | undefined
  readonly reason?: string | undefined
  readonly help?: OrganizationEarlyAccessFeaturesOptInOptOutEligibilityHelp | undefined
}

/**
 * `[].optOutEligibility.help` in the answer of {@link getOrganizationEarlyAccessFeaturesOptIns}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationEarlyAccessFeaturesOptInOptOutEligibilityHelp {
  readonly label?: string | undefined
  readonly url?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/earlyAccess/features/optIns`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-ins/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationEarlyAccessFeaturesOptIns: Operation<
  GetOrganizationEarlyAccessFeaturesOptInsInput,
  Array<OrganizationEarlyAccessFeaturesOptIn>
> = /*#__PURE__*/ operation({
  id: "getOrganizationEarlyAccessFeaturesOptIns",
  method: "GET",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns",
  tag: "organizations",
  response: "[{id:s,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationEarlyAccessFeaturesOptInInput {
  readonly organizationId: string
  readonly shortName: string
  readonly limitScopeToNetworks?: ReadonlyArray<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/earlyAccess/features/optIns`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-early-access-features-opt-in/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationEarlyAccessFeaturesOptIn: Operation<
  CreateOrganizationEarlyAccessFeaturesOptInInput,
  OrganizationEarlyAccessFeaturesOptIn
> = /*#__PURE__*/ operation({
  id: "createOrganizationEarlyAccessFeaturesOptIn",
  method: "POST",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns",
  tag: "organizations",
  body: { shortName: "s!", limitScopeToNetworks: "[s]" },
  response: "{id:s,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationEarlyAccessFeaturesOptInInput {
  readonly organizationId: string
  readonly optInId: string
}

/**
 * `GET /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-early-access-features-opt-in/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationEarlyAccessFeaturesOptIn: Operation<
  GetOrganizationEarlyAccessFeaturesOptInInput,
  OrganizationEarlyAccessFeaturesOptIn
> = /*#__PURE__*/ operation({
  id: "getOrganizationEarlyAccessFeaturesOptIn",
  method: "GET",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
  tag: "organizations",
  response: "{id:s,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationEarlyAccessFeaturesOptInInput {
  readonly organizationId: string
  readonly optInId: string
  readonly limitScopeToNetworks?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-early-access-features-opt-in/
 * @since 0.1.0
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
  body: { limitScopeToNetworks: "[s]" },
  response: "{id:s,shortName:s,limitScopeToNetworks:[{id:s,name:s}],optOutEligibility:{eligible:b,reason:s,help:{label:s,url:s}},createdAt:d}",
  batch: { resource: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationEarlyAccessFeaturesOptIn}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationEarlyAccessFeaturesOptInInput {
  readonly organizationId: string
  readonly optInId: string
}

/**
 * `DELETE /organizations/{organizationId}/earlyAccess/features/optIns/{optInId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-early-access-features-opt-in/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationEarlyAccessFeaturesOptIn: Operation<
  DeleteOrganizationEarlyAccessFeaturesOptInInput,
  void
> = /*#__PURE__*/ operation({
  id: "deleteOrganizationEarlyAccessFeaturesOptIn",
  method: "DELETE",
  path: "/organizations/{organizationId}/earlyAccess/features/optIns/{optInId}",
  tag: "organizations",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationFirmwareUpgradesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly status?: ReadonlyArray<string> | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgrade {
  readonly upgradeId?: string | undefined
  readonly upgradeBatchId?: string | undefined
  readonly network?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly status?: string | undefined
  readonly time?: string | undefined
  readonly completedAt?: string | undefined
  readonly productTypes?: string | undefined
  readonly toVersion?: OrganizationFirmwareUpgradeToVersion | undefined
  readonly fromVersion?: OrganizationFirmwareUpgradeFromVersion | undefined
}

/**
 * `[].toVersion` in the answer of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradeToVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
  readonly firmware?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `[].fromVersion` in the answer of {@link getOrganizationFirmwareUpgrades}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradeFromVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
  readonly firmware?: string | undefined
  readonly releaseType?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/firmware/upgrades`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", status: "[s]", productTypes: "[s]" },
  response: "[{upgradeId:s,upgradeBatchId:s,network:{id:s,name:s},status:s,time:d,completedAt:s,productTypes:s,toVersion:{id:s,shortName:s,firmware:s,releaseType:s,releaseDate:d},fromVersion:{id:s,shortName:s,firmware:s,releaseType:s,releaseDate:d}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationFirmwareUpgradesByDeviceInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly firmwareUpgradeBatchIds?: ReadonlyArray<string> | undefined
  readonly upgradeStatuses?: ReadonlyArray<"canceled" | "completed" | "scheduled" | "started" | (string & {})> | undefined
  readonly currentUpgradesOnly?: boolean | undefined
  readonly limitPerDevice?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDevice {
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly deviceStatus?: string | undefined
  readonly checkinFinishedAt?: string | null | undefined
  readonly checkinStartedAt?: string | null | undefined
  readonly detailedStatus?: string | null | undefined
  readonly downloadFinishedAt?: string | null | undefined
  readonly downloadStartedAt?: string | null | undefined
  readonly downloadStatus?: string | null | undefined
  readonly installFinishedAt?: string | null | undefined
  readonly installStartedAt?: string | null | undefined
  readonly installStatus?: string | null | undefined
  readonly verifyFinishedAt?: string | null | undefined
  readonly verifyStartedAt?: string | null | undefined
  readonly verifyStatus?: string | null | undefined
  readonly upgrade?: OrganizationFirmwareUpgradesByDeviceUpgrade | undefined
}

/**
 * `[].upgrade` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgrade {
  readonly time?: string | undefined
  readonly fromVersion?: OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion | undefined
  readonly toVersion?: OrganizationFirmwareUpgradesByDeviceUpgradeToVersion | undefined
  readonly status?: string | undefined
  readonly id?: string | undefined
  readonly upgradeBatchId?: string | null | undefined
  readonly staged?: OrganizationFirmwareUpgradesByDeviceUpgradeStaged | undefined
}

/**
 * `[].upgrade.fromVersion` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgradeFromVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `[].upgrade.toVersion` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgradeToVersion {
  readonly id?: string | undefined
  readonly shortName?: string | undefined
  readonly releaseDate?: string | undefined
}

/**
 * `[].upgrade.staged` in the answer of {@link getOrganizationFirmwareUpgradesByDevice}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFirmwareUpgradesByDeviceUpgradeStaged {
  readonly group?: { readonly id?: string | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/firmware/upgrades/byDevice`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-firmware-upgrades-by-device/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesInput {
  readonly organizationId: string
  /** From 3 to 10,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly floorPlanIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutput {
  readonly items?: Array<OrganizationFloorPlansAutoLocateDevice> | undefined
  readonly meta?: GetOrganizationFloorPlansAutoLocateDevicesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutputMeta {
  readonly counts?: GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCounts {
  readonly items?: GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateDevicesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFloorPlansAutoLocateDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateDevice {
  readonly name?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly model?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly status?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly floorPlan?: { readonly id?: string | undefined; readonly name?: string | undefined } | undefined
  readonly lat?: number | undefined
  readonly lng?: number | undefined
  readonly autoLocate?: { readonly lat?: number | undefined; readonly lng?: number | undefined } | undefined
  readonly type?: string | undefined
  readonly isAnchor?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/floorPlans/autoLocate/devices`
 *
 * Answers in pages of 10000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-devices/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", floorPlanIds: "[s]" },
  response: "[{items:[{name:s,serial:s,mac:s,model:s,tags:[s],status:s,network:{id:s},floorPlan:{id:s,name:s},lat:n,lng:n,autoLocate:{lat:n,lng:n},type:s,isAnchor:b}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 10000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesInput {
  readonly organizationId: string
  /** From 3 to 10,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly floorPlanIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutput {
  readonly items?: Array<OrganizationFloorPlansAutoLocateStatus> | undefined
  readonly meta?: GetOrganizationFloorPlansAutoLocateStatusesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutputMeta {
  readonly counts?: GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCounts {
  readonly items?: GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationFloorPlansAutoLocateStatusesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatus {
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly floorPlanId?: string | undefined
  readonly name?: string | undefined
  readonly counts?: OrganizationFloorPlansAutoLocateStatusCounts | undefined
  readonly jobs?: Array<OrganizationFloorPlansAutoLocateStatusJob> | undefined
}

/**
 * `[].counts` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusCounts {
  readonly devices?: { readonly total?: number | undefined } | undefined
}

/**
 * `[].jobs[]` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJob {
  readonly id?: string | undefined
  readonly status?: string | undefined
  readonly scheduledAt?: string | undefined
  readonly completed?: { readonly percentage?: number | undefined } | undefined
  readonly ranging?: OrganizationFloorPlansAutoLocateStatusJobRanging | undefined
  readonly gnss?: OrganizationFloorPlansAutoLocateStatusJobGnss | undefined
  readonly errors?: Array<OrganizationFloorPlansAutoLocateStatusJobError> | undefined
}

/**
 * `[].jobs[].ranging` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJobRanging {
  readonly status?: string | undefined
  readonly completed?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `[].jobs[].gnss` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJobGnss {
  readonly status?: string | undefined
  readonly completed?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `[].jobs[].errors[]` in the answer of {@link getOrganizationFloorPlansAutoLocateStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationFloorPlansAutoLocateStatusJobError {
  readonly source?: string | undefined
  readonly type?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/floorPlans/autoLocate/statuses`
 *
 * Answers in pages of 10000 unless `perPage` says otherwise.
 * OAuth scope: `wireless:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-floor-plans-auto-locate-statuses/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", floorPlanIds: "[s]" },
  response: "[{items:[{network:{id:s},floorPlanId:s,name:s,counts:{devices:{total:i}},jobs:[{id:s,status:s,scheduledAt:d,completed:{percentage:i},ranging:{status:s,completed:{percentage:i}},gnss:{status:s,completed:{percentage:i}},errors:[{source:s,type:s}]}]}],meta:{counts:{items:{total:i,remaining:i}}}}]",
  paging: { itemsIn: "envelopes", perPage: 10000 },
  scope: "wireless:config:read"
})

/**
 * The input of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationIntegrationsDeployableInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployable {
  readonly items?: Array<OrganizationIntegrationsDeployableItem> | undefined
  readonly meta?: OrganizationIntegrationsDeployableMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableItem {
  readonly type?: OrganizationIntegrationsDeployableItemType | undefined
  readonly name?: string | undefined
  readonly provider?: "Cisco" | "Genea" | "partner" | (string & {}) | undefined
  readonly tags?: Array<string> | undefined
  readonly shortDescription?: string | undefined
  readonly isDeployable?: boolean | undefined
  readonly releaseType?: "Alpha" | "Beta" | "GA" | (string & {}) | undefined
  readonly logoUrl?: string | undefined
  readonly redirectUrl?: string | undefined
  readonly isCiscoProduct?: boolean | undefined
}

/**
 * `items[].type` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `meta` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableMeta {
  readonly counts?: OrganizationIntegrationsDeployableMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableMetaCounts {
  readonly items?: OrganizationIntegrationsDeployableMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationIntegrationsDeployable}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployableMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/integrations/deployable`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployable/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationIntegrationsDeployable: Operation<
  GetOrganizationIntegrationsDeployableInput,
  OrganizationIntegrationsDeployable
> = /*#__PURE__*/ operation({
  id: "getOrganizationIntegrationsDeployable",
  method: "GET",
  path: "/organizations/{organizationId}/integrations/deployable",
  tag: "organizations",
  response: "{items:[{type:e(Axis|Catalyst SD-WAN|Cisco Spaces|Genea|OAuth|PagerDuty|Secure Access|Secure Connect|Splunk|XDR),name:s,provider:e(Cisco|Genea|partner),tags:[s],shortDescription:s,isDeployable:b,releaseType:e(Alpha|Beta|GA),logoUrl:s,redirectUrl:s,isCiscoProduct:b}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationIntegrationsDeployedInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployed {
  readonly items?: Array<OrganizationIntegrationsDeployedItem> | undefined
  readonly meta?: OrganizationIntegrationsDeployedMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedItem {
  readonly id?: string | undefined
  readonly type?: OrganizationIntegrationsDeployedItemType | undefined
  readonly name?: string | undefined
  readonly provider?: "Cisco" | "Genea" | "partner" | (string & {}) | undefined
  readonly tags?: Array<string> | undefined
}

/**
 * `items[].type` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `meta` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedMeta {
  readonly counts?: OrganizationIntegrationsDeployedMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedMetaCounts {
  readonly items?: OrganizationIntegrationsDeployedMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationIntegrationsDeployed}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsDeployedMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/integrations/deployed`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-integrations-deployed/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationIntegrationsDeployed: Operation<
  GetOrganizationIntegrationsDeployedInput,
  OrganizationIntegrationsDeployed
> = /*#__PURE__*/ operation({
  id: "getOrganizationIntegrationsDeployed",
  method: "GET",
  path: "/organizations/{organizationId}/integrations/deployed",
  tag: "organizations",
  response: "{items:[{id:s,type:e(Axis|Catalyst SD-WAN|Cisco Spaces|Genea|OAuth|PagerDuty|Secure Access|Secure Connect|Splunk|XDR),name:s,provider:e(Cisco|Genea|partner),tags:[s]}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationIntegrationsXdrNetworksInput {
  readonly organizationId: string
  readonly networkIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutput {
  readonly items?: Array<OrganizationIntegrationsXdrNetwork> | undefined
  readonly meta?: GetOrganizationIntegrationsXdrNetworksOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutputMeta {
  readonly counts?: GetOrganizationIntegrationsXdrNetworksOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutputMetaCounts {
  readonly items?: GetOrganizationIntegrationsXdrNetworksOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationIntegrationsXdrNetworksOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationIntegrationsXdrNetwork {
  readonly networkId?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly isEligible?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/integrations/xdr/networks`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-integrations-xdr-networks/
 * @since 0.1.0
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
  query: { networkIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{networkId:s,productTypes:[s],name:s,enabled:b,isEligible:b}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksInput {
  readonly organizationId: string
  readonly networks: ReadonlyArray<DisableOrganizationIntegrationsXdrNetworksNetworkInput>
}

/**
 * `networks[]` in the input of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksNetworkInput {
  readonly networkId: string
  readonly productTypes: ReadonlyArray<"appliance" | (string & {})>
}

/**
 * The answer of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksOutput {
  readonly networks?: Array<DisableOrganizationIntegrationsXdrNetworksOutputNetwork> | undefined
}

/**
 * `networks[]` in the answer of {@link disableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DisableOrganizationIntegrationsXdrNetworksOutputNetwork {
  readonly networkId?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly isEligible?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/integrations/xdr/networks/disable`
 *
 * Can be a step of an action batch: `disable` of `/organizations/{organizationId}/integrations/xdr/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/disable-organization-integrations-xdr-networks/
 * @since 0.1.0
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
  body: { networks: "[{networkId:s!,productTypes:[e(appliance)]!}]!" },
  response: "{networks:[{networkId:s,productTypes:[s],name:s,enabled:b,isEligible:b}]}",
  batch: { resource: "/organizations/{organizationId}/integrations/xdr/networks", operation: "disable" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksInput {
  readonly organizationId: string
  readonly networks: ReadonlyArray<EnableOrganizationIntegrationsXdrNetworksNetworkInput>
}

/**
 * `networks[]` in the input of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksNetworkInput {
  readonly networkId: string
  readonly productTypes: ReadonlyArray<"appliance" | (string & {})>
}

/**
 * The answer of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksOutput {
  readonly networks?: Array<EnableOrganizationIntegrationsXdrNetworksOutputNetwork> | undefined
}

/**
 * `networks[]` in the answer of {@link enableOrganizationIntegrationsXdrNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface EnableOrganizationIntegrationsXdrNetworksOutputNetwork {
  readonly networkId?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly name?: string | undefined
  readonly enabled?: boolean | undefined
  readonly isEligible?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/integrations/xdr/networks/enable`
 *
 * Can be a step of an action batch: `enable` of `/organizations/{organizationId}/integrations/xdr/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/enable-organization-integrations-xdr-networks/
 * @since 0.1.0
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
  body: { networks: "[{networkId:s!,productTypes:[e(appliance)]!}]!" },
  response: "{networks:[{networkId:s,productTypes:[s],name:s,enabled:b,isEligible:b}]}",
  batch: { resource: "/organizations/{organizationId}/integrations/xdr/networks", operation: "enable" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimIntoOrganizationInventoryInput {
  readonly organizationId: string
  readonly orders?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly licenses?: ReadonlyArray<ClaimIntoOrganizationInventoryLicenseInput> | undefined
}

/**
 * `licenses[]` in the input of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimIntoOrganizationInventoryLicenseInput {
  readonly key: string
  /** The API's default is `"addDevices"`. */
  readonly mode?: "addDevices" | "renew" | (string & {}) | undefined
}

/**
 * The answer of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimIntoOrganizationInventoryOutput {
  readonly orders?: Array<string> | undefined
  readonly serials?: Array<string> | undefined
  readonly licenses?: Array<ClaimIntoOrganizationInventoryOutputLicense> | undefined
}

/**
 * `licenses[]` in the answer of {@link claimIntoOrganizationInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimIntoOrganizationInventoryOutputLicense {
  readonly key?: string | undefined
  readonly mode?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/inventory/claim`
 *
 * At most 10 times in 300 seconds.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-into-organization-inventory/
 * @since 0.1.0
 * @category configure
 */
export const claimIntoOrganizationInventory: Operation<
  ClaimIntoOrganizationInventoryInput,
  ClaimIntoOrganizationInventoryOutput
> = /*#__PURE__*/ operation({
  id: "claimIntoOrganizationInventory",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/claim",
  tag: "organizations",
  body: { orders: "[s]", serials: "[s]", licenses: "[{key:s!,mode:e(addDevices|renew)}]" },
  response: "{orders:[s],serials:[s],licenses:[{key:s,mode:s}]}",
  limit: { requests: 10, seconds: 300 },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationInventoryDevicesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly usedState?: "unused" | "used" | (string & {}) | undefined
  readonly search?: string | undefined
  readonly macs?: ReadonlyArray<string> | undefined
  readonly networkIds?: ReadonlyArray<string> | undefined
  readonly serials?: ReadonlyArray<string> | undefined
  readonly models?: ReadonlyArray<string> | undefined
  readonly orderNumbers?: ReadonlyArray<string> | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  /** The API's default is `"withAnyTags"`. */
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
  readonly productTypes?: ReadonlyArray<OrganizationInventoryDevicesProductTypeInput> | undefined
  readonly eoxStatuses?: ReadonlyArray<OrganizationInventoryDevicesEoxStatusInput> | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `eoxStatuses[]` in the input of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationInventoryDevicesEoxStatusInput =
  | "endOfSale"
  | "endOfSupport"
  | "nearEndOfSupport"
  | "null"
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevice {
  readonly mac?: string | undefined
  readonly serial?: string | undefined
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly sku?: string | undefined
  readonly networkId?: string | undefined
  readonly orderNumber?: string | undefined
  readonly claimedAt?: string | undefined
  readonly licenseExpirationDate?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly productType?: string | undefined
  readonly countryCode?: string | undefined
  readonly details?: Array<OrganizationInventoryDeviceDetail> | undefined
  readonly eox?: OrganizationInventoryDeviceEox | undefined
}

/**
 * `[].details[]` in the answer of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDeviceDetail {
  readonly name?: string | undefined
  readonly value?: string | undefined
}

/**
 * `[].eox` in the answer of {@link getOrganizationInventoryDevices}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDeviceEox {
  readonly status?: "endOfSale" | "endOfSupport" | "nearEndOfSupport" | (string & {}) | null | undefined
  readonly endOfSaleAt?: string | undefined
  readonly endOfSupportAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/inventory/devices`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationInventoryDevicesEoxOverviewInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesEoxOverview {
  readonly counts?: OrganizationInventoryDevicesEoxOverviewCounts | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesEoxOverviewCounts {
  readonly byStatus?: OrganizationInventoryDevicesEoxOverviewCountsByStatus | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationInventoryDevicesEoxOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesEoxOverviewCountsByStatus {
  readonly endOfSale?: { readonly total?: number | undefined } | undefined
  readonly endOfSupport?: { readonly total?: number | undefined } | undefined
  readonly nearEndOfSupport?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/inventory/devices/eox/overview`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-eox-overview/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationInventoryDevicesEoxOverview: Operation<
  GetOrganizationInventoryDevicesEoxOverviewInput,
  OrganizationInventoryDevicesEoxOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationInventoryDevicesEoxOverview",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices/eox/overview",
  tag: "organizations",
  response: "{counts:{byStatus:{endOfSale:{total:i},endOfSupport:{total:i},nearEndOfSupport:{total:i}}}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationInventoryDevicesSwapsBulkInput {
  readonly organizationId: string
  readonly swaps: ReadonlyArray<OrganizationInventoryDevicesSwapsBulkSwapInput>
}

/**
 * `swaps[]` in the input of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapInput {
  readonly devices: { readonly old: string; readonly new: string }
  readonly afterAction: OrganizationInventoryDevicesSwapsBulkSwapAfterActionInput
}

/**
 * `swaps[].afterAction` in the input of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationInventoryDevicesSwapsBulkSwapAfterActionInput =
  | "release from organization inventory"
  | "remove from network"
  | (string & {})

/**
 * The answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulk {
  readonly jobId?: string | undefined
  readonly swaps?: Array<OrganizationInventoryDevicesSwapsBulkSwap> | undefined
}

/**
 * `swaps[]` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwap {
  readonly id: string
  readonly devices: OrganizationInventoryDevicesSwapsBulkSwapDevices
  readonly status: "complete" | "failed" | "pending" | (string & {})
  readonly afterAction: OrganizationInventoryDevicesSwapsBulkSwapAfterAction
  readonly createdAt: string
  readonly completedAt?: string | undefined
  readonly errors?: Array<string> | undefined
}

/**
 * `swaps[].devices` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapDevices {
  readonly old: OrganizationInventoryDevicesSwapsBulkSwapDevicesOld
  readonly new: OrganizationInventoryDevicesSwapsBulkSwapDevicesNew
}

/**
 * `swaps[].devices.old` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapDevicesOld {
  readonly mac: string
  readonly serial: string
  readonly model: string
  readonly name?: string | undefined
}

/**
 * `swaps[].devices.new` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationInventoryDevicesSwapsBulkSwapDevicesNew {
  readonly mac: string
  readonly serial: string
  readonly model: string
  readonly name?: string | undefined
}

/**
 * `swaps[].afterAction` in the answer of {@link createOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationInventoryDevicesSwapsBulkSwapAfterAction =
  | "release from organization inventory"
  | "remove from network"
  | (string & {})

/**
 * `POST /organizations/{organizationId}/inventory/devices/swaps/bulk`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-inventory-devices-swaps-bulk/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationInventoryDevicesSwapsBulk: Operation<
  CreateOrganizationInventoryDevicesSwapsBulkInput,
  OrganizationInventoryDevicesSwapsBulk
> = /*#__PURE__*/ operation({
  id: "createOrganizationInventoryDevicesSwapsBulk",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/devices/swaps/bulk",
  tag: "organizations",
  body: {
    swaps: "[{devices:{old:s!,new:s!}!,afterAction:e(release from organization inventory|remove from network)!}]!"
  },
  response: "{jobId:s,swaps:[{id:s!,devices:{old:{mac:s!,serial:s!,model:s!,name:s}!,new:{mac:s!,serial:s!,model:s!,name:s}!}!,status:e(complete|failed|pending)!,afterAction:e(release from organization inventory|remove from network)!,createdAt:s!,completedAt:s,errors:[s]}]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationInventoryDevicesSwapsBulk}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationInventoryDevicesSwapsBulkInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `GET /organizations/{organizationId}/inventory/devices/swaps/bulk/{id}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-devices-swaps-bulk/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationInventoryDevicesSwapsBulk: Operation<
  GetOrganizationInventoryDevicesSwapsBulkInput,
  OrganizationInventoryDevicesSwapsBulk
> = /*#__PURE__*/ operation({
  id: "getOrganizationInventoryDevicesSwapsBulk",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices/swaps/bulk/{id}",
  tag: "organizations",
  response: "{jobId:s,swaps:[{id:s!,devices:{old:{mac:s!,serial:s!,model:s!,name:s}!,new:{mac:s!,serial:s!,model:s!,name:s}!}!,status:e(complete|failed|pending)!,afterAction:e(release from organization inventory|remove from network)!,createdAt:s!,completedAt:s,errors:[s]}]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link getOrganizationInventoryDevice}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationInventoryDeviceInput {
  readonly organizationId: string
  readonly serial: string
}

/**
 * `GET /organizations/{organizationId}/inventory/devices/{serial}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-inventory-device/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationInventoryDevice: Operation<
  GetOrganizationInventoryDeviceInput,
  OrganizationInventoryDevice
> = /*#__PURE__*/ operation({
  id: "getOrganizationInventoryDevice",
  method: "GET",
  path: "/organizations/{organizationId}/inventory/devices/{serial}",
  tag: "organizations",
  response: "{mac:s,serial:s,name:s,model:s,sku:s,networkId:s,orderNumber:s,claimedAt:d,licenseExpirationDate:d,tags:[s],productType:s,countryCode:s,details:[{name:s,value:s}],eox:{status:e(endOfSale|endOfSupport|nearEndOfSupport)~,endOfSaleAt:d,endOfSupportAt:d}}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimOrganizationInventoryOrdersInput {
  readonly organizationId: string
  readonly claimId: string
  readonly subscriptions?: ReadonlyArray<ClaimOrganizationInventoryOrdersSubscriptionInput> | undefined
}

/**
 * `subscriptions[]` in the input of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimOrganizationInventoryOrdersSubscriptionInput {
  readonly subscriptionId: string
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * The answer of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimOrganizationInventoryOrdersOutput {
  readonly claimId?: string | undefined
  readonly number?: string | undefined
  readonly serials?: Array<string> | undefined
  readonly subscriptions?: Array<ClaimOrganizationInventoryOrdersOutputSubscription> | undefined
}

/**
 * `subscriptions[]` in the answer of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimOrganizationInventoryOrdersOutputSubscription {
  readonly subscriptionId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly isClaimed?: boolean | undefined
  readonly counts?: ClaimOrganizationInventoryOrdersOutputSubscriptionCounts | undefined
}

/**
 * `subscriptions[].counts` in the answer of {@link claimOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimOrganizationInventoryOrdersOutputSubscriptionCounts {
  readonly seats?: { readonly limit?: number | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/inventory/orders/claim`
 *
 * Can be a step of an action batch: `claim` of `/organizations/{organizationId}/inventory/orders`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-organization-inventory-orders/
 * @since 0.1.0
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
  body: { claimId: "s!", subscriptions: "[{subscriptionId:s!,name:s,description:s}]" },
  response: "{claimId:s,number:s,serials:[s],subscriptions:[{subscriptionId:s,name:s,description:s,startDate:d,endDate:d,isClaimed:b,counts:{seats:{limit:i}}}]}",
  batch: { resource: "/organizations/{organizationId}/inventory/orders", operation: "claim" }
})

/**
 * The input of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface PreviewOrganizationInventoryOrdersInput {
  readonly organizationId: string
  readonly claimId: string
}

/**
 * The answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutput {
  readonly claimId?: string | undefined
  readonly resolution?: PreviewOrganizationInventoryOrdersOutputResolution | undefined
  readonly number?: string | undefined
  readonly shipping?: PreviewOrganizationInventoryOrdersOutputShipping | undefined
  readonly subscriptions?: Array<PreviewOrganizationInventoryOrdersOutputSubscription> | undefined
}

/**
 * `resolution` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputResolution {
  readonly submissionStrategy?: string | undefined
  readonly supportsSubscriptionSelection?: boolean | undefined
  readonly claimableShippedDeviceCount?: number | undefined
}

/**
 * `shipping` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShipping {
  readonly shipments?: Array<PreviewOrganizationInventoryOrdersOutputShippingShipment> | undefined
  readonly pending?: PreviewOrganizationInventoryOrdersOutputShippingPending | undefined
}

/**
 * `shipping.shipments[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingShipment {
  readonly shippedAt?: string | undefined
  readonly number?: number | undefined
  readonly devices?: Array<PreviewOrganizationInventoryOrdersOutputShippingShipmentDevice> | undefined
}

/**
 * `shipping.shipments[].devices[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingShipmentDevice {
  readonly quantity?: number | undefined
  readonly sku?: string | undefined
  readonly description?: string | undefined
}

/**
 * `shipping.pending` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingPending {
  readonly devices?: Array<PreviewOrganizationInventoryOrdersOutputShippingPendingDevice> | undefined
}

/**
 * `shipping.pending.devices[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputShippingPendingDevice {
  readonly quantity?: number | undefined
  readonly sku?: string | undefined
  readonly description?: string | undefined
}

/**
 * `subscriptions[]` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputSubscription {
  readonly subscriptionId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly startDate?: string | undefined
  readonly endDate?: string | undefined
  readonly isClaimed?: boolean | undefined
  readonly counts?: PreviewOrganizationInventoryOrdersOutputSubscriptionCounts | undefined
}

/**
 * `subscriptions[].counts` in the answer of {@link previewOrganizationInventoryOrders}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface PreviewOrganizationInventoryOrdersOutputSubscriptionCounts {
  readonly seats?: { readonly limit?: number | undefined } | undefined
}

/**
 * `POST /organizations/{organizationId}/inventory/orders/preview`
 *
 * @see https://developer.cisco.com/meraki/api-v1/preview-organization-inventory-orders/
 * @since 0.1.0
 * @category configure
 */
export const previewOrganizationInventoryOrders: Operation<
  PreviewOrganizationInventoryOrdersInput,
  PreviewOrganizationInventoryOrdersOutput
> = /*#__PURE__*/ operation({
  id: "previewOrganizationInventoryOrders",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/orders/preview",
  tag: "organizations",
  body: { claimId: "s!" },
  response: "{claimId:s,resolution:{submissionStrategy:s,supportsSubscriptionSelection:b,claimableShippedDeviceCount:i},number:s,shipping:{shipments:[{shippedAt:d,number:i,devices:[{quantity:i,sku:s,description:s}]}],pending:{devices:[{quantity:i,sku:s,description:s}]}},subscriptions:[{subscriptionId:s,name:s,description:s,startDate:d,endDate:d,isClaimed:b,counts:{seats:{limit:i}}}]}"
})

/**
 * The input of {@link releaseFromOrganizationInventory}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ReleaseFromOrganizationInventoryInput {
  readonly organizationId: string
  readonly serials?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link releaseFromOrganizationInventory}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ReleaseFromOrganizationInventoryOutput {
  readonly serials?: Array<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/inventory/release`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/release-from-organization-inventory/
 * @since 0.1.0
 * @category configure
 */
export const releaseFromOrganizationInventory: Operation<
  ReleaseFromOrganizationInventoryInput,
  ReleaseFromOrganizationInventoryOutput
> = /*#__PURE__*/ operation({
  id: "releaseFromOrganizationInventory",
  method: "POST",
  path: "/organizations/{organizationId}/inventory/release",
  tag: "organizations",
  body: { serials: "[s]" },
  response: "{serials:[s]}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationLicensesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly networkId?: string | undefined
  readonly state?: OrganizationLicensesStateInput | undefined
}

/**
 * `state` in the input of {@link getOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type OrganizationLicensesStateInput =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicense {
  readonly id?: string | undefined
  readonly licenseType?: string | undefined
  readonly licenseKey?: string | undefined
  readonly orderNumber?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly networkId?: string | undefined
  readonly state?: OrganizationLicenseState | undefined
  readonly seatCount?: number | undefined
  readonly totalDurationInDays?: number | undefined
  readonly durationInDays?: number | undefined
  readonly permanentlyQueuedLicenses?: Array<OrganizationLicensePermanentlyQueuedLicense> | undefined
  readonly claimDate?: string | undefined
  readonly activationDate?: string | undefined
  readonly expirationDate?: string | undefined
  readonly headLicenseId?: string | undefined
}

/**
 * `[].state` in the answer of {@link getOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationLicenseState =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | (string & {})

/**
 * `[].permanentlyQueuedLicenses[]` in the answer of {@link getOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensePermanentlyQueuedLicense {
  readonly id?: string | undefined
  readonly licenseType?: string | undefined
  readonly licenseKey?: string | undefined
  readonly orderNumber?: string | undefined
  readonly durationInDays?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/licenses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-licenses/
 * @since 0.1.0
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
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    deviceSerial: "s",
    networkId: "s",
    state: "e(active|expired|expiring|recentlyQueued|unused|unusedActive)"
  },
  response: "[{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AssignOrganizationLicensesSeatsInput {
  readonly organizationId: string
  readonly licenseId: string
  readonly networkId: string
  readonly seatCount: number
}

/**
 * The answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AssignOrganizationLicensesSeatsOutput {
  readonly resultingLicenses?: Array<AssignOrganizationLicensesSeatsOutputResultingLicense> | undefined
}

/**
 * `resultingLicenses[]` in the answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AssignOrganizationLicensesSeatsOutputResultingLicense {
  readonly id?: string | undefined
  readonly licenseType?: string | undefined
  readonly licenseKey?: string | undefined
  readonly orderNumber?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly networkId?: string | undefined
  readonly state?: AssignOrganizationLicensesSeatsOutputResultingLicenseState | undefined
  readonly seatCount?: number | undefined
  readonly totalDurationInDays?: number | undefined
  readonly durationInDays?: number | undefined
  readonly permanentlyQueuedLicenses?: Array<AssignOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense> | undefined
  readonly claimDate?: string | undefined
  readonly activationDate?: string | undefined
  readonly expirationDate?: string | undefined
  readonly headLicenseId?: string | undefined
}

/**
 * `resultingLicenses[].state` in the answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type AssignOrganizationLicensesSeatsOutputResultingLicenseState =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | (string & {})

/**
 * `resultingLicenses[].permanentlyQueuedLicenses[]` in the answer of {@link assignOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AssignOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense {
  readonly id?: string | undefined
  readonly licenseType?: string | undefined
  readonly licenseKey?: string | undefined
  readonly orderNumber?: string | undefined
  readonly durationInDays?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/licenses/assignSeats`
 *
 * Can be a step of an action batch: `assignSeats` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-organization-licenses-seats/
 * @since 0.1.0
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
  body: { licenseId: "s!", networkId: "s!", seatCount: "i!" },
  response: "{resultingLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:s}]}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "assignSeats" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link moveOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface MoveOrganizationLicensesInput {
  readonly organizationId: string
  readonly destOrganizationId: string
  readonly licenseIds: ReadonlyArray<string>
}

/**
 * The answer of {@link moveOrganizationLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensesOutput {
  readonly destOrganizationId?: string | undefined
  readonly licenseIds?: Array<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/licenses/move`
 *
 * Can be a step of an action batch: `move` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-organization-licenses/
 * @since 0.1.0
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
  body: { destOrganizationId: "s!", licenseIds: "[s]!" },
  response: "{destOrganizationId:s,licenseIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "move" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link moveOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface MoveOrganizationLicensesSeatsInput {
  readonly organizationId: string
  readonly destOrganizationId: string
  readonly licenseId: string
  readonly seatCount: number
}

/**
 * The answer of {@link moveOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensesSeatsOutput {
  readonly destOrganizationId?: string | undefined
  readonly licenseId?: string | undefined
  readonly seatCount?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/licenses/moveSeats`
 *
 * Can be a step of an action batch: `moveSeats` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-organization-licenses-seats/
 * @since 0.1.0
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
  body: { destOrganizationId: "s!", licenseId: "s!", seatCount: "i!" },
  response: "{destOrganizationId:s,licenseId:s,seatCount:i}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "moveSeats" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationLicensesOverviewInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverview {
  readonly status?: string | undefined
  readonly expirationDate?: string | undefined
  readonly licensedDeviceCounts?: { readonly [name: string]: number } | undefined
  readonly licenseCount?: number | undefined
  readonly states?: OrganizationLicensesOverviewStates | undefined
  readonly licenseTypes?: Array<OrganizationLicensesOverviewLicenseType> | undefined
  readonly systemsManager?: OrganizationLicensesOverviewSystemsManager | undefined
}

/**
 * `states` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStates {
  readonly active?: { readonly count?: number | undefined } | undefined
  readonly expired?: { readonly count?: number | undefined } | undefined
  readonly expiring?: OrganizationLicensesOverviewStatesExpiring | undefined
  readonly recentlyQueued?: { readonly count?: number | undefined } | undefined
  readonly unused?: OrganizationLicensesOverviewStatesUnused | undefined
  readonly unusedActive?: OrganizationLicensesOverviewStatesUnusedActive | undefined
}

/**
 * `states.expiring` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesExpiring {
  readonly count?: number | undefined
  readonly critical?: OrganizationLicensesOverviewStatesExpiringCritical | undefined
  readonly warning?: OrganizationLicensesOverviewStatesExpiringWarning | undefined
}

/**
 * `states.expiring.critical` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesExpiringCritical {
  readonly thresholdInDays?: number | undefined
  readonly expiringCount?: number | undefined
}

/**
 * `states.expiring.warning` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesExpiringWarning {
  readonly thresholdInDays?: number | undefined
  readonly expiringCount?: number | undefined
}

/**
 * `states.unused` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnused {
  readonly count?: number | undefined
  readonly soonestActivation?: OrganizationLicensesOverviewStatesUnusedSoonestActivation | undefined
}

/**
 * `states.unused.soonestActivation` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnusedSoonestActivation {
  readonly activationDate?: string | undefined
  readonly toActivateCount?: number | undefined
}

/**
 * `states.unusedActive` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnusedActive {
  readonly count?: number | undefined
  readonly oldestActivation?: OrganizationLicensesOverviewStatesUnusedActiveOldestActivation | undefined
}

/**
 * `states.unusedActive.oldestActivation` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewStatesUnusedActiveOldestActivation {
  readonly activationDate?: string | undefined
  readonly activeCount?: number | undefined
}

/**
 * `licenseTypes[]` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewLicenseType {
  readonly licenseType?: string | undefined
  readonly counts?: { readonly unassigned?: number | undefined } | undefined
}

/**
 * `systemsManager` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewSystemsManager {
  readonly counts?: OrganizationLicensesOverviewSystemsManagerCounts | undefined
}

/**
 * `systemsManager.counts` in the answer of {@link getOrganizationLicensesOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensesOverviewSystemsManagerCounts {
  readonly totalSeats?: number | undefined
  readonly activeSeats?: number | undefined
  readonly unassignedSeats?: number | undefined
  readonly orgwideEnrolledDevices?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/licenses/overview`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-licenses-overview/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationLicensesOverview: Operation<
  GetOrganizationLicensesOverviewInput,
  OrganizationLicensesOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationLicensesOverview",
  method: "GET",
  path: "/organizations/{organizationId}/licenses/overview",
  tag: "organizations",
  response: "{status:s,expirationDate:s,licensedDeviceCounts:{*:i},licenseCount:i,states:{active:{count:i},expired:{count:i},expiring:{count:i,critical:{thresholdInDays:i,expiringCount:i},warning:{thresholdInDays:i,expiringCount:i}},recentlyQueued:{count:i},unused:{count:i,soonestActivation:{activationDate:s,toActivateCount:i}},unusedActive:{count:i,oldestActivation:{activationDate:s,activeCount:i}}},licenseTypes:[{licenseType:s,counts:{unassigned:i}}],systemsManager:{counts:{totalSeats:i,activeSeats:i,unassignedSeats:i,orgwideEnrolledDevices:i}}}",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface RenewOrganizationLicensesSeatsInput {
  readonly organizationId: string
  readonly licenseIdToRenew: string
  readonly unusedLicenseId: string
}

/**
 * The answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RenewOrganizationLicensesSeatsOutput {
  readonly resultingLicenses?: Array<RenewOrganizationLicensesSeatsOutputResultingLicense> | undefined
}

/**
 * `resultingLicenses[]` in the answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RenewOrganizationLicensesSeatsOutputResultingLicense {
  readonly id?: string | undefined
  readonly licenseType?: string | undefined
  readonly licenseKey?: string | undefined
  readonly orderNumber?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly networkId?: string | undefined
  readonly state?: RenewOrganizationLicensesSeatsOutputResultingLicenseState | undefined
  readonly seatCount?: number | undefined
  readonly totalDurationInDays?: number | undefined
  readonly durationInDays?: number | undefined
  readonly permanentlyQueuedLicenses?: Array<RenewOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense> | undefined
  readonly claimDate?: string | undefined
  readonly activationDate?: string | undefined
  readonly expirationDate?: string | undefined
  readonly headLicenseId?: string | undefined
}

/**
 * `resultingLicenses[].state` in the answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type RenewOrganizationLicensesSeatsOutputResultingLicenseState =
  | "active"
  | "expired"
  | "expiring"
  | "recentlyQueued"
  | "unused"
  | "unusedActive"
  | (string & {})

/**
 * `resultingLicenses[].permanentlyQueuedLicenses[]` in the answer of {@link renewOrganizationLicensesSeats}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RenewOrganizationLicensesSeatsOutputResultingLicensePermanentlyQueuedLicense {
  readonly id?: string | undefined
  readonly licenseType?: string | undefined
  readonly licenseKey?: string | undefined
  readonly orderNumber?: string | undefined
  readonly durationInDays?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/licenses/renewSeats`
 *
 * Can be a step of an action batch: `renewSeats` of `/organizations/{organizationId}/licenses`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/renew-organization-licenses-seats/
 * @since 0.1.0
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
  body: { licenseIdToRenew: "s!", unusedLicenseId: "s!" },
  response: "{resultingLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:s}]}",
  batch: { resource: "/organizations/{organizationId}/licenses", operation: "renewSeats" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLicense}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationLicenseInput {
  readonly organizationId: string
  readonly licenseId: string
}

/**
 * `GET /organizations/{organizationId}/licenses/{licenseId}`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-license/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationLicense: Operation<
  GetOrganizationLicenseInput,
  OrganizationLicense
> = /*#__PURE__*/ operation({
  id: "getOrganizationLicense",
  method: "GET",
  path: "/organizations/{organizationId}/licenses/{licenseId}",
  tag: "organizations",
  response: "{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:s}",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link updateOrganizationLicense}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationLicenseInput {
  readonly organizationId: string
  readonly licenseId: string
  readonly deviceSerial?: string | null | undefined
}

/**
 * `PUT /organizations/{organizationId}/licenses/{licenseId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/licenses/{licenseId}`.
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-license/
 * @since 0.1.0
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
  body: { deviceSerial: "s~" },
  response: "{id:s,licenseType:s,licenseKey:s,orderNumber:s,deviceSerial:s,networkId:s,state:e(active|expired|expiring|recentlyQueued|unused|unusedActive),seatCount:i,totalDurationInDays:i,durationInDays:i,permanentlyQueuedLicenses:[{id:s,licenseType:s,licenseKey:s,orderNumber:s,durationInDays:i}],claimDate:s,activationDate:s,expirationDate:s,headLicenseId:s}",
  batch: { resource: "/organizations/{organizationId}/licenses/{licenseId}", operation: "update" },
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationLoginSecurityInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLoginSecurity {
  readonly enforcePasswordExpiration?: boolean | undefined
  readonly passwordExpirationDays?: number | undefined
  readonly enforceDifferentPasswords?: boolean | undefined
  readonly numDifferentPasswords?: number | undefined
  readonly enforceStrongPasswords?: boolean | undefined
  readonly minimumPasswordLength?: number | undefined
  readonly enforceAccountLockout?: boolean | undefined
  readonly accountLockoutAttempts?: number | undefined
  readonly enforceIdleTimeout?: boolean | undefined
  readonly idleTimeoutMinutes?: number | undefined
  readonly enforceTwoFactorAuth?: boolean | undefined
  readonly enforceLoginIpRanges?: boolean | undefined
  readonly loginIpRanges?: Array<string> | undefined
  readonly apiAuthentication?: OrganizationLoginSecurityApiAuthentication | undefined
  readonly enforceLockedIpSessions?: boolean | undefined
}

/**
 * `apiAuthentication` in the answer of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLoginSecurityApiAuthentication {
  readonly ipRestrictionsForKeys?: OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys | undefined
}

/**
 * `apiAuthentication.ipRestrictionsForKeys` in the answer of {@link getOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeys {
  readonly enabled?: boolean | undefined
  readonly ranges?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/loginSecurity`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-login-security/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationLoginSecurity: Operation<
  GetOrganizationLoginSecurityInput,
  OrganizationLoginSecurity
> = /*#__PURE__*/ operation({
  id: "getOrganizationLoginSecurity",
  method: "GET",
  path: "/organizations/{organizationId}/loginSecurity",
  tag: "organizations",
  response: "{enforcePasswordExpiration:b,passwordExpirationDays:i,enforceDifferentPasswords:b,numDifferentPasswords:i,enforceStrongPasswords:b,minimumPasswordLength:i,enforceAccountLockout:b,accountLockoutAttempts:i,enforceIdleTimeout:b,idleTimeoutMinutes:i,enforceTwoFactorAuth:b,enforceLoginIpRanges:b,loginIpRanges:[s],apiAuthentication:{ipRestrictionsForKeys:{enabled:b,ranges:[s]}},enforceLockedIpSessions:b}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationLoginSecurityInput {
  readonly organizationId: string
  readonly enforcePasswordExpiration?: boolean | undefined
  readonly passwordExpirationDays?: number | undefined
  readonly enforceDifferentPasswords?: boolean | undefined
  readonly numDifferentPasswords?: number | undefined
  readonly enforceStrongPasswords?: boolean | undefined
  /** From 8 to 16. */
  readonly minimumPasswordLength?: number | undefined
  readonly enforceAccountLockout?: boolean | undefined
  readonly accountLockoutAttempts?: number | undefined
  readonly enforceIdleTimeout?: boolean | undefined
  readonly idleTimeoutMinutes?: number | undefined
  readonly enforceTwoFactorAuth?: boolean | undefined
  readonly enforceLoginIpRanges?: boolean | undefined
  readonly loginIpRanges?: ReadonlyArray<string> | undefined
  readonly enforceLockedIpSessions?: boolean | undefined
  readonly apiAuthentication?: OrganizationLoginSecurityApiAuthenticationInput | undefined
}

/**
 * `apiAuthentication` in the input of {@link updateOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationLoginSecurityApiAuthenticationInput {
  readonly ipRestrictionsForKeys?: OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeysInput | undefined
}

/**
 * `apiAuthentication.ipRestrictionsForKeys` in the input of {@link updateOrganizationLoginSecurity}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationLoginSecurityApiAuthenticationIpRestrictionsForKeysInput {
  readonly enabled?: boolean | undefined
  readonly ranges?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/loginSecurity`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/loginSecurity`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-login-security/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationNetworksInput {
  readonly organizationId: string
  readonly configTemplateId?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
  readonly tags?: ReadonlyArray<string> | undefined
  readonly tagsFilterType?: "withAllTags" | "withAnyTags" | (string & {}) | undefined
  readonly productTypes?: ReadonlyArray<OrganizationNetworksProductTypeInput> | undefined
  /** From 3 to 100,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `productTypes[]` in the input of {@link getOrganizationNetworks}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetwork {
  readonly id: string
  readonly organizationId: string
  readonly name: string
  readonly productTypes: Array<string>
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
}

/**
 * `GET /organizations/{organizationId}/networks`
 *
 * Answers in pages of 100000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-networks/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationNetworkInput {
  readonly organizationId: string
  readonly name: string
  readonly productTypes: ReadonlyArray<OrganizationNetworkProductTypeInput>
  readonly tags?: ReadonlyArray<string> | undefined
  readonly timeZone?: string | undefined
  readonly copyFromNetworkId?: string | undefined
  readonly notes?: string | null | undefined
}

/**
 * `productTypes[]` in the input of {@link createOrganizationNetwork}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `POST /organizations/{organizationId}/networks`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-network/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface CombineOrganizationNetworksInput {
  readonly organizationId: string
  readonly name: string
  readonly networkIds: ReadonlyArray<string>
  readonly enrollmentString?: string | undefined
}

/**
 * The answer of {@link combineOrganizationNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CombineOrganizationNetworksOutput {
  readonly resultingNetwork?: CombineOrganizationNetworksOutputResultingNetwork | undefined
}

/**
 * `resultingNetwork` in the answer of {@link combineOrganizationNetworks}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface CombineOrganizationNetworksOutputResultingNetwork {
  readonly id?: string | undefined
  readonly organizationId?: string | undefined
  readonly name?: string | undefined
  readonly productTypes?: Array<string> | undefined
  readonly timeZone?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly url?: string | undefined
  readonly notes?: string | undefined
  readonly isBoundToConfigTemplate?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/networks/combine`
 *
 * Can be a step of an action batch: `combine` of `/organizations/{organizationId}/networks`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/combine-organization-networks/
 * @since 0.1.0
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
  body: { name: "s!", networkIds: "[s]!", enrollmentString: "s" },
  response: "{resultingNetwork:{id:s,organizationId:s,name:s,productTypes:[s],timeZone:s,tags:[s],enrollmentString:s,url:s,notes:s,isBoundToConfigTemplate:b}}",
  batch: { resource: "/organizations/{organizationId}/networks", operation: "combine" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationNetworksGroupsInput {
  readonly organizationId: string
  readonly groupIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutput {
  readonly items?: Array<OrganizationNetworksGroup> | undefined
  readonly meta?: GetOrganizationNetworksGroupsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutputMeta {
  readonly counts?: GetOrganizationNetworksGroupsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutputMetaCounts {
  readonly items?: GetOrganizationNetworksGroupsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationNetworksGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroup {
  readonly groupId?: string | undefined
  readonly organizationId?: string | undefined
  readonly name?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/networks/groups`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationNetworksGroups: Paginated<
  GetOrganizationNetworksGroupsInput,
  GetOrganizationNetworksGroupsOutput,
  OrganizationNetworksGroup
> = /*#__PURE__*/ paginated({
  id: "getOrganizationNetworksGroups",
  method: "GET",
  path: "/organizations/{organizationId}/networks/groups",
  tag: "organizations",
  query: { groupIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{groupId:s,organizationId:s,name:s}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationNetworksGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationNetworksGroupInput {
  readonly organizationId: string
  readonly name: string
}

/**
 * `POST /organizations/{organizationId}/networks/groups`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/networks/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-networks-group/
 * @since 0.1.0
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
  body: { name: "s!" },
  response: "{groupId:s,organizationId:s,name:s}",
  batch: { resource: "/organizations/{organizationId}/networks/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupInput {
  readonly organizationId: string
  readonly sortBy?: "status" | (string & {}) | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutput {
  readonly items?: Array<OrganizationNetworksGroupsOverviewByGroupItem> | undefined
  readonly meta?: GetOrganizationNetworksGroupsOverviewByGroupOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutputMeta {
  readonly counts?: GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCounts {
  readonly items?: GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationNetworksGroupsOverviewByGroupOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItem {
  readonly groupId?: string | undefined
  readonly name?: string | undefined
  readonly clients?: OrganizationNetworksGroupsOverviewByGroupItemClients | undefined
  readonly statuses?: OrganizationNetworksGroupsOverviewByGroupItemStatuses | undefined
  readonly productTypes?: Array<string> | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
  readonly usage?: OrganizationNetworksGroupsOverviewByGroupItemClientsUsage | undefined
}

/**
 * `[].clients.usage` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemClientsUsage {
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `[].statuses` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemStatuses {
  readonly overall?: string | undefined
  readonly byProductType?: Array<OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductType> | undefined
}

/**
 * `[].statuses.byProductType[]` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductType {
  readonly productType?: string | undefined
  readonly counts?: OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductTypeCounts | undefined
}

/**
 * `[].statuses.byProductType[].counts` in the answer of {@link getOrganizationNetworksGroupsOverviewByGroup}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationNetworksGroupsOverviewByGroupItemStatusesByProductTypeCounts {
  readonly online?: number | undefined
  readonly offline?: number | undefined
  readonly alerting?: number | undefined
  readonly dormant?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/networks/groups/overview/byGroup`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-networks-groups-overview-by-group/
 * @since 0.1.0
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
  query: { sortBy: "e(status)", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{groupId:s,name:s,clients:{counts:{total:i},usage:{upstream:n,downstream:n}},statuses:{overall:s,byProductType:[{productType:s,counts:{online:i,offline:i,alerting:i,dormant:i}}]},productTypes:[s]}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 5000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationNetworksGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationNetworksGroupInput {
  readonly organizationId: string
  readonly groupId: string
  readonly name: string
}

/**
 * `PUT /organizations/{organizationId}/networks/groups/{groupId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-networks-group/
 * @since 0.1.0
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
  body: { name: "s!" },
  response: "{groupId:s,organizationId:s,name:s}",
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationNetworksGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationNetworksGroupInput {
  readonly organizationId: string
  readonly groupId: string
}

/**
 * `DELETE /organizations/{organizationId}/networks/groups/{groupId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-networks-group/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link bulkOrganizationNetworksGroupAssign}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationNetworksGroupAssignInput {
  readonly organizationId: string
  readonly groupId: string
  readonly networkIds: ReadonlyArray<string>
}

/**
 * The answer of {@link bulkOrganizationNetworksGroupAssign}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BulkOrganizationNetworksGroupAssignOutput {
  readonly networkIds?: Array<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/networks/groups/{groupId}/bulkAssign`
 *
 * Can be a step of an action batch: `bulk_assign` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-assign/
 * @since 0.1.0
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
  body: { networkIds: "[s]!" },
  response: "{networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "bulk_assign" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link bulkOrganizationNetworksGroupUnassign}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BulkOrganizationNetworksGroupUnassignInput {
  readonly organizationId: string
  readonly groupId: string
  readonly networkIds: ReadonlyArray<string>
}

/**
 * `POST /organizations/{organizationId}/networks/groups/{groupId}/bulkUnassign`
 *
 * Can be a step of an action batch: `bulk_unassign` of `/organizations/{organizationId}/networks/groups/{groupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bulk-organization-networks-group-unassign/
 * @since 0.1.0
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
  body: { networkIds: "[s]!" },
  batch: { resource: "/organizations/{organizationId}/networks/groups/{groupId}", operation: "bulk_unassign" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetNetworkMovesInput {
  readonly organizationId: string
  /** From 10 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly moveIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkMovesOutput {
  readonly items?: Array<NetworkMove> | undefined
  readonly meta?: GetNetworkMovesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkMovesOutputMeta {
  readonly counts?: GetNetworkMovesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkMovesOutputMetaCounts {
  readonly items?: GetNetworkMovesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetNetworkMovesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMove {
  readonly moveId?: string | undefined
  readonly initiator?: NetworkMoveInitiator | undefined
  readonly organizations?: NetworkMoveOrganizations | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly createdAt?: string | undefined
  readonly lastUpdatedAt?: string | undefined
  readonly result?: NetworkMoveResult | undefined
}

/**
 * `[].initiator` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMoveInitiator {
  readonly admin?: { readonly id?: string | undefined } | undefined
}

/**
 * `[].organizations` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMoveOrganizations {
  readonly source?: { readonly id?: string | undefined } | undefined
  readonly target?: { readonly id?: string | undefined } | undefined
}

/**
 * `[].result` in the answer of {@link getNetworkMoves}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface NetworkMoveResult {
  readonly status?: string | undefined
  readonly reason?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/networks/moves`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-network-moves/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", moveIds: "[s]" },
  response: "{items:[{moveId:s,initiator:{admin:{id:s}},organizations:{source:{id:s},target:{id:s}},network:{id:s},createdAt:d,lastUpdatedAt:d,result:{status:s,reason:s}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createNetworkMove}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateNetworkMoveInput {
  readonly organizationId: string
  readonly network: { readonly id?: string | undefined }
  readonly organizations: NetworkMoveOrganizationsInput
  readonly simulate?: boolean | undefined
}

/**
 * `organizations` in the input of {@link createNetworkMove}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface NetworkMoveOrganizationsInput {
  readonly target?: { readonly id: string } | undefined
}

/**
 * `POST /organizations/{organizationId}/networks/moves`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-network-move/
 * @since 0.1.0
 * @category configure
 */
export const createNetworkMove: Operation<CreateNetworkMoveInput, NetworkMove> = /*#__PURE__*/ operation({
  id: "createNetworkMove",
  method: "POST",
  path: "/organizations/{organizationId}/networks/moves",
  tag: "organizations",
  body: { network: "{id:s}!", organizations: "{target:{id:s!}}!", simulate: "b" },
  response: "{moveId:s,initiator:{admin:{id:s}},organizations:{source:{id:s},target:{id:s}},network:{id:s},createdAt:d,lastUpdatedAt:d,result:{status:s,reason:s}}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationOpenapiSpec}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationOpenapiSpecInput {
  readonly organizationId: string
  /** The API's default is `2`. */
  readonly version?: 2 | 3 | (number & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/openapiSpec`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-openapi-spec/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationOpenapiSpec: Operation<
  GetOrganizationOpenapiSpecInput,
  { readonly [name: string]: unknown }
> = /*#__PURE__*/ operation({
  id: "getOrganizationOpenapiSpec",
  method: "GET",
  path: "/organizations/{organizationId}/openapiSpec",
  tag: "organizations",
  query: { version: "E(2|3)" },
  response: "{*:*}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesAssignmentsByClientInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  /** At most 31 days back. */
  readonly t0?: string | undefined
  /** Seconds. At most 2,678,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** The API's default is `false`. */
  readonly includeUndetectedClients?: boolean | undefined
  readonly networkIds: ReadonlyArray<string>
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesAssignmentsByClient {
  readonly name?: string | undefined
  readonly clientId?: string | undefined
  readonly mac?: string | undefined
  readonly networkId?: string | undefined
  readonly assigned?: Array<OrganizationPoliciesAssignmentsByClientAssigned> | undefined
}

/**
 * `[].assigned[]` in the answer of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesAssignmentsByClientAssigned {
  readonly name?: string | undefined
  readonly type?: "Allowed" | "Blocked" | "Group" | (string & {}) | undefined
  readonly id?: string | undefined
  readonly limitTo?: Array<OrganizationPoliciesAssignmentsByClientAssignedLimitTo> | undefined
}

/**
 * `[].assigned[].limitTo[]` in the answer of {@link getOrganizationPoliciesAssignmentsByClient}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesAssignmentsByClientAssignedLimitTo {
  readonly appliance?: boolean | undefined
  readonly ssids?: Array<{ readonly number?: number | undefined }> | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/assignments/byClient`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-assignments-by-client/
 * @since 0.1.0
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
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    t0: "s",
    timespan: "n",
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalFirewallApplicationCategoriesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallApplicationCategory {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly applications?: Array<OrganizationPoliciesGlobalFirewallApplicationCategoryApplication> | undefined
}

/**
 * `[].applications[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallApplicationCategoryApplication {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly nbar?: OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbar | undefined
}

/**
 * `[].applications[].nbar` in the answer of {@link getOrganizationPoliciesGlobalFirewallApplicationCategories}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallApplicationCategoryApplicationNbar {
  readonly mappings?: Array<{ readonly id?: number | undefined }> | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/firewall/applicationCategories`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-application-categories/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalFirewallApplicationCategories: Operation<
  GetOrganizationPoliciesGlobalFirewallApplicationCategoriesInput,
  Array<OrganizationPoliciesGlobalFirewallApplicationCategory>
> = /*#__PURE__*/ operation({
  id: "getOrganizationPoliciesGlobalFirewallApplicationCategories",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/firewall/applicationCategories",
  tag: "organizations",
  response: "[{id:s,name:s,applications:[{id:s,name:s,nbar:{mappings:[{id:i}]}}]}]"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsInput {
  readonly organizationId: string
  readonly rulesetIds?: ReadonlyArray<string> | undefined
  readonly name?: string | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutput {
  readonly items?: Array<OrganizationPoliciesGlobalFirewallRuleset> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalFirewallRulesetsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesets}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRuleset {
  readonly rulesetId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly createdAt?: string | undefined
  readonly lastUpdatedAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/firewall/rulesets`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-rulesets/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalFirewallRulesets: Paginated<
  GetOrganizationPoliciesGlobalFirewallRulesetsInput,
  GetOrganizationPoliciesGlobalFirewallRulesetsOutput,
  OrganizationPoliciesGlobalFirewallRuleset
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalFirewallRulesets",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets",
  tag: "organizations",
  query: { rulesetIds: "[s]", name: "s", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{rulesetId:s,name:s,description:s,createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalFirewallRulesetInput {
  readonly organizationId: string
  readonly name: string
  readonly description?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/firewall/rulesets`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/firewall/rulesets`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-ruleset/
 * @since 0.1.0
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
  body: { name: "s!", description: "s" },
  response: "{rulesetId:s,name:s,description:s,createdAt:d,lastUpdatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/policies/global/firewall/rulesets", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesInput {
  readonly organizationId: string
  readonly rulesetIds?: ReadonlyArray<string> | undefined
  readonly ruleIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutput {
  readonly items?: Array<OrganizationPoliciesGlobalFirewallRulesetsRule> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRule {
  readonly ruleId?: string | undefined
  readonly name?: string | undefined
  readonly rulesetId?: string | undefined
  readonly policy?: string | undefined
  readonly enabled?: boolean | undefined
  readonly priority?: number | undefined
  readonly description?: string | undefined
  readonly sources?: OrganizationPoliciesGlobalFirewallRulesetsRuleSources | undefined
  readonly destinations?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations | undefined
  readonly createdAt?: string | undefined
  readonly lastUpdatedAt?: string | undefined
}

/**
 * `[].sources` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSources {
  readonly matchCriteria?: Array<string> | undefined
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria | undefined
}

/**
 * `[].sources.criteria` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteria {
  readonly addressRanges?: Array<string> | undefined
  readonly ports?: Array<string> | undefined
  readonly policyObjects?: Array<{ readonly id?: string | undefined }> | undefined
  readonly policyObjectGroups?: Array<{ readonly id?: string | undefined }> | undefined
  readonly applianceVlans?: Array<{ readonly interfaceId?: string | undefined }> | undefined
  readonly siteSpecificVlans?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan> | undefined
}

/**
 * `[].sources.criteria.siteSpecificVlans[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlan {
  readonly id?: number | undefined
  readonly address?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress | undefined
}

/**
 * `[].sources.criteria.siteSpecificVlans[].address` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddress {
  readonly offsets?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets | undefined
}

/**
 * `[].sources.criteria.siteSpecificVlans[].address.offsets` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaSiteSpecificVlanAddressOffsets {
  readonly ipv4?: number | undefined
  readonly ipv6?: string | undefined
}

/**
 * `[].destinations` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinations {
  readonly matchCriteria?: Array<string> | undefined
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria | undefined
}

/**
 * `[].destinations.criteria` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteria {
  readonly addressRanges?: Array<string> | undefined
  readonly ports?: Array<string> | undefined
  readonly services?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService> | undefined
  readonly applicationCategories?: Array<{ readonly id?: string | undefined }> | undefined
  readonly applications?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
  readonly policyObjects?: Array<{ readonly id?: string | undefined }> | undefined
  readonly policyObjectGroups?: Array<{ readonly id?: string | undefined }> | undefined
  readonly applianceVlans?: Array<{ readonly interfaceId?: string | undefined }> | undefined
  readonly countries?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry> | undefined
  readonly fqdns?: Array<string> | undefined
  readonly siteSpecificVlans?: Array<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlan> | undefined
}

/**
 * `[].destinations.criteria.services[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaService {
  readonly protocol?: string | undefined
  readonly ports?: Array<string> | undefined
}

/**
 * `[].destinations.criteria.countries[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountry {
  readonly code?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaCountryCode | undefined
}

/**
 * `[].destinations.criteria.countries[].code` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[].destinations.criteria.siteSpecificVlans[]` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlan {
  readonly id?: number | undefined
  readonly address?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddress | undefined
}

/**
 * `[].destinations.criteria.siteSpecificVlans[].address` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddress {
  readonly offsets?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddressOffsets | undefined
}

/**
 * `[].destinations.criteria.siteSpecificVlans[].address.offsets` in the answer of {@link getOrganizationPoliciesGlobalFirewallRulesetsRules}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaSiteSpecificVlanAddressOffsets {
  readonly ipv4?: number | undefined
  readonly ipv6?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/firewall/rulesets/rules`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-firewall-rulesets-rules/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalFirewallRulesetsRules: Paginated<
  GetOrganizationPoliciesGlobalFirewallRulesetsRulesInput,
  GetOrganizationPoliciesGlobalFirewallRulesetsRulesOutput,
  OrganizationPoliciesGlobalFirewallRulesetsRule
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalFirewallRulesetsRules",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules",
  tag: "organizations",
  query: { rulesetIds: "[s]", ruleIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{ruleId:s,name:s,rulesetId:s,policy:s,enabled:b,priority:i,description:s,sources:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},destinations:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s,ports:[s]}],applicationCategories:[{id:s}],applications:[{id:s,name:s}],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],countries:[{code:e(AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XK|YE|YT|ZA|ZM|ZW)}],fqdns:[s],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalFirewallRulesetsRuleInput {
  readonly organizationId: string
  readonly name: string
  readonly rulesetId: string
  readonly policy: "allow" | "deny" | (string & {})
  readonly enabled?: boolean | undefined
  readonly priority?: number | undefined
  readonly description?: string | undefined
  readonly sources: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesInput
  readonly destinations: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsInput
}

/**
 * `sources` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesInput {
  readonly matchCriteria?: ReadonlyArray<OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesMatchCriteriaInput> | undefined
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaInput | undefined
}

/**
 * `sources.matchCriteria[]` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `sources.criteria` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesCriteriaInput {
  readonly addressRanges?: ReadonlyArray<string> | undefined
  readonly ports?: ReadonlyArray<string> | undefined
  readonly policyObjects?: ReadonlyArray<{ readonly id: string }> | undefined
  readonly policyObjectGroups?: ReadonlyArray<{ readonly id: string }> | undefined
  readonly applianceVlans?: ReadonlyArray<{ readonly interfaceId: string }> | undefined
}

/**
 * `destinations` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsInput {
  readonly matchCriteria?: ReadonlyArray<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsMatchCriteriaInput> | undefined
  readonly criteria?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaInput | undefined
}

/**
 * `destinations.matchCriteria[]` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `destinations.criteria` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaInput {
  readonly addressRanges?: ReadonlyArray<string> | undefined
  readonly ports?: ReadonlyArray<string> | undefined
  readonly services?: ReadonlyArray<{ readonly protocol: string; readonly ports: ReadonlyArray<string> }> | undefined
  readonly applicationCategories?: ReadonlyArray<OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryInput> | undefined
  readonly applications?: ReadonlyArray<{ readonly id: string; readonly name?: string | undefined }> | undefined
  readonly policyObjects?: ReadonlyArray<{ readonly id: string }> | undefined
  readonly policyObjectGroups?: ReadonlyArray<{ readonly id: string }> | undefined
  readonly applianceVlans?: ReadonlyArray<{ readonly interfaceId: string }> | undefined
}

/**
 * `destinations.criteria.applicationCategories[]` in the input of {@link createOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsCriteriaApplicationCategoryInput {
  readonly id: string
  readonly name?: string | undefined
  readonly applications?: ReadonlyArray<{ readonly id: string; readonly name?: string | undefined }> | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/firewall/rulesets/rules`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/firewall/rulesets/rules`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-firewall-rulesets-rule/
 * @since 0.1.0
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
  response: "{ruleId:s,name:s,rulesetId:s,policy:s,enabled:b,priority:i,description:s,sources:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},destinations:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s,ports:[s]}],applicationCategories:[{id:s}],applications:[{id:s,name:s}],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],countries:[{code:e(AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XK|YE|YT|ZA|ZM|ZW)}],fqdns:[s],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},createdAt:d,lastUpdatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalFirewallRulesetsRuleInput {
  readonly organizationId: string
  readonly ruleId: string
  readonly name?: string | undefined
  readonly rulesetId?: string | undefined
  readonly policy?: "allow" | "deny" | (string & {}) | undefined
  readonly enabled?: boolean | undefined
  readonly priority?: number | undefined
  readonly description?: string | undefined
  readonly sources?: OrganizationPoliciesGlobalFirewallRulesetsRuleSourcesInput | undefined
  readonly destinations?: OrganizationPoliciesGlobalFirewallRulesetsRuleDestinationsInput | undefined
}

/**
 * `PUT /organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-rulesets-rule/
 * @since 0.1.0
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
  response: "{ruleId:s,name:s,rulesetId:s,policy:s,enabled:b,priority:i,description:s,sources:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},destinations:{matchCriteria:[s],criteria:{addressRanges:[s],ports:[s],services:[{protocol:s,ports:[s]}],applicationCategories:[{id:s}],applications:[{id:s,name:s}],policyObjects:[{id:s}],policyObjectGroups:[{id:s}],applianceVlans:[{interfaceId:s}],countries:[{code:e(AD|AE|AF|AG|AI|AL|AM|AN|AO|AQ|AR|AS|AT|AU|AW|AX|AZ|BA|BB|BD|BE|BF|BG|BH|BI|BJ|BL|BM|BN|BO|BR|BS|BT|BV|BW|BY|BZ|CA|CC|CD|CF|CG|CH|CI|CK|CL|CM|CN|CO|CR|CU|CV|CW|CX|CY|CZ|DE|DJ|DK|DM|DO|DZ|EC|EE|EG|EH|ER|ES|ET|FI|FJ|FK|FM|FO|FR|GA|GB|GD|GE|GF|GG|GH|GI|GL|GM|GN|GP|GQ|GR|GS|GT|GU|GW|GY|HK|HM|HN|HR|HT|HU|ID|IE|IL|IM|IN|IO|IQ|IR|IS|IT|JE|JM|JO|JP|KE|KG|KH|KI|KM|KN|KP|KR|KW|KY|KZ|LA|LB|LC|LI|LK|LR|LS|LT|LU|LV|LY|MA|MC|MD|ME|MF|MG|MH|MK|ML|MM|MN|MO|MP|MQ|MR|MS|MT|MU|MV|MW|MX|MY|MZ|NA|NC|NE|NF|NG|NI|NL|NO|NP|NR|NU|NZ|OM|PA|PE|PF|PG|PH|PK|PL|PM|PN|PR|PS|PT|PW|PY|QA|RE|RO|RS|RU|RW|SA|SB|SC|SD|SE|SG|SH|SI|SJ|SK|SL|SM|SN|SO|SR|SS|ST|SV|SY|SZ|TC|TD|TF|TG|TH|TJ|TK|TL|TM|TN|TO|TR|TT|TV|TW|TZ|UA|UG|UM|US|UY|UZ|VA|VC|VE|VG|VI|VN|VU|WF|WS|XK|YE|YT|ZA|ZM|ZW)}],fqdns:[s],siteSpecificVlans:[{id:i,address:{offsets:{ipv4:i,ipv6:s}}}]}},createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalFirewallRulesetsRule}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalFirewallRulesetsRuleInput {
  readonly organizationId: string
  readonly ruleId: string
}

/**
 * `DELETE /organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-rulesets-rule/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/rules/{ruleId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalFirewallRulesetInput {
  readonly organizationId: string
  readonly rulesetId: string
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-firewall-ruleset/
 * @since 0.1.0
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
  body: { name: "s", description: "s" },
  response: "{rulesetId:s,name:s,description:s,createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalFirewallRuleset}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalFirewallRulesetInput {
  readonly organizationId: string
  readonly rulesetId: string
}

/**
 * `DELETE /organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-firewall-ruleset/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/policies/global/firewall/rulesets/{rulesetId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesInput {
  readonly organizationId: string
  readonly name?: string | undefined
  readonly policyIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutput {
  readonly items?: Array<OrganizationPoliciesGlobalGroupPolicy> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPolicies}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPolicy {
  readonly policyId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  readonly group?: { readonly number?: number | undefined } | undefined
  readonly createdAt?: string | undefined
  readonly lastUpdatedAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/group/policies`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPolicies: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesInput,
  GetOrganizationPoliciesGlobalGroupPoliciesOutput,
  OrganizationPoliciesGlobalGroupPolicy
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPolicies",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies",
  tag: "organizations",
  query: { name: "s", policyIds: "[s]", perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "{items:[{policyId:s,name:s,description:s,group:{number:i},createdAt:d,lastUpdatedAt:d}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 100 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalGroupPolicyInput {
  readonly organizationId: string
  readonly name: string
  readonly description?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/group/policies`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/group/policies`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-policy/
 * @since 0.1.0
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
  body: { name: "s!", description: "s" },
  response: "{policyId:s,name:s,description:s,group:{number:i},createdAt:d,lastUpdatedAt:d}",
  batch: { resource: "/organizations/{organizationId}/policies/global/group/policies", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsInput {
  readonly organizationId: string
  readonly policy: { readonly id?: string | undefined }
  readonly adaptivePolicyGroups: ReadonlyArray<{ readonly id: string }>
}

/**
 * The answer of {@link assignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AssignOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assign`
 *
 * Can be a step of an action batch: `assign` of `/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/assign-organization-policies-global-group-policies-adaptive-policy-groups/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsInput {
  readonly organizationId: string
  readonly assignmentIds?: ReadonlyArray<string> | undefined
  readonly policyIds?: ReadonlyArray<string> | undefined
  readonly adaptivePolicyGroupIds?: ReadonlyArray<string> | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutput {
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignmentsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsAssignment {
  readonly assignmentId?: string | undefined
  readonly policyId?: string | undefined
  readonly adaptivePolicyGroupId?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/assignments`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-adaptive-policy-groups-assignments/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsInput {
  readonly organizationId: string
  readonly policy: { readonly id?: string | undefined }
  readonly adaptivePolicyGroups: ReadonlyArray<{ readonly id: string }>
}

/**
 * The answer of {@link removeOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface RemoveOrganizationPoliciesGlobalGroupPoliciesAdaptivePolicyGroupsOutput {
  readonly success?: boolean | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups/remove`
 *
 * Can be a step of an action batch: `remove` of `/organizations/{organizationId}/policies/global/group/policies/adaptivePolicyGroups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-organization-policies-global-group-policies-adaptive-policy-groups/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsInput {
  readonly organizationId: string
  readonly rulesetIds?: ReadonlyArray<string> | undefined
  readonly policyIds?: ReadonlyArray<string> | undefined
  readonly assignmentIds?: ReadonlyArray<string> | undefined
  /** From 3 to 100. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * The answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutput {
  readonly items?: Array<OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment> | undefined
  readonly meta?: GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMeta {
  readonly counts?: GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCounts {
  readonly items?: GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment {
  readonly assignmentId?: string | undefined
  readonly rulesetId?: string | undefined
  readonly policyId?: string | undefined
  readonly priority?: number | undefined
  readonly createdAt?: string | undefined
  readonly lastUpdatedAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments`
 *
 * Answers in pages of 100 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policies-global-group-policies-firewall-rulesets-assignments/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments: Paginated<
  GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsInput,
  GetOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentsOutput,
  OrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment
> = /*#__PURE__*/ paginated({
  id: "getOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignments",
  method: "GET",
  path: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
  tag: "organizations",
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
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput {
  readonly organizationId: string
  readonly rulesetId: string
  readonly policyId: string
  /** The API's default is `1`. */
  readonly priority?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policies-global-group-policies-firewall-rulesets-assignment/
 * @since 0.1.0
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
  body: { rulesetId: "s!", policyId: "s!", priority: "i" },
  response: "{assignmentId:s,rulesetId:s,policyId:s,priority:i,createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments",
    operation: "create"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput {
  readonly organizationId: string
  readonly assignmentId: string
  readonly rulesetId?: string | undefined
  readonly policyId?: string | undefined
  readonly priority?: number | undefined
}

/**
 * `PUT /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-policies-firewall-rulesets-assignment/
 * @since 0.1.0
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
  body: { rulesetId: "s", policyId: "s", priority: "i" },
  response: "{assignmentId:s,rulesetId:s,policyId:s,priority:i,createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignment}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalGroupPoliciesFirewallRulesetsAssignmentInput {
  readonly organizationId: string
  readonly assignmentId: string
}

/**
 * `DELETE /organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-policies-firewall-rulesets-assignment/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/firewall/rulesets/assignments/{assignmentId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link updateOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationPoliciesGlobalGroupPolicyInput {
  readonly organizationId: string
  readonly policyId: string
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/policies/global/group/policies/{policyId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policies/global/group/policies/{policyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policies-global-group-policy/
 * @since 0.1.0
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
  body: { name: "s", description: "s" },
  response: "{policyId:s,name:s,description:s,group:{number:i},createdAt:d,lastUpdatedAt:d}",
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPoliciesGlobalGroupPolicy}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationPoliciesGlobalGroupPolicyInput {
  readonly organizationId: string
  readonly policyId: string
}

/**
 * `DELETE /organizations/{organizationId}/policies/global/group/policies/{policyId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policies/global/group/policies/{policyId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policies-global-group-policy/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/policies/global/group/policies/{policyId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObjects}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectsInput {
  readonly organizationId: string
  /** From 10 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPolicyObjects}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPolicyObject {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly category?: string | undefined
  readonly type?: "adaptivePolicyIpv4Cidr" | "cidr" | "fqdn" | (string & {}) | undefined
  readonly cidr?: string | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly groupIds?: Array<string> | undefined
  readonly networkIds?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/policyObjects`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}]",
  paging: { itemsIn: "array", perPage: 5000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPolicyObject}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationPolicyObjectInput {
  readonly organizationId: string
  readonly name: string
  readonly category: string
  readonly type: "adaptivePolicyIpv4Cidr" | "cidr" | "fqdn" | (string & {})
  readonly cidr?: string | undefined
  readonly fqdn?: string | undefined
  readonly mask?: string | undefined
  readonly ip?: string | undefined
  readonly groupIds?: ReadonlyArray<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/policyObjects`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policyObjects`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policy-object/
 * @since 0.1.0
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
  response: "{id:s,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/policyObjects", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObjectsGroups}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectsGroupsInput {
  readonly organizationId: string
  /** From 10 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationPolicyObjectsGroups}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationPolicyObjectsGroup {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly category?: string | undefined
  readonly createdAt?: string | undefined
  readonly updatedAt?: string | undefined
  readonly objectIds?: Array<number> | undefined
  readonly networkIds?: Array<string> | undefined
}

/**
 * `GET /organizations/{organizationId}/policyObjects/groups`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-groups/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s" },
  response: "[{id:s,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link createOrganizationPolicyObjectsGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationPolicyObjectsGroupInput {
  readonly organizationId: string
  readonly name: string
  readonly category?: string | undefined
  readonly objectIds?: ReadonlyArray<string> | undefined
}

/**
 * `POST /organizations/{organizationId}/policyObjects/groups`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/policyObjects/groups`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-policy-objects-group/
 * @since 0.1.0
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
  body: { name: "s!", category: "s", objectIds: "[s]" },
  response: "{id:s,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/policyObjects/groups", operation: "create" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObjectsGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectsGroupInput {
  readonly organizationId: string
  readonly policyObjectGroupId: string
}

/**
 * `GET /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-objects-group/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPolicyObjectsGroup: Operation<
  GetOrganizationPolicyObjectsGroupInput,
  OrganizationPolicyObjectsGroup
> = /*#__PURE__*/ operation({
  id: "getOrganizationPolicyObjectsGroup",
  method: "GET",
  path: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
  tag: "organizations",
  response: "{id:s,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationPolicyObjectsGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationPolicyObjectsGroupInput {
  readonly organizationId: string
  readonly policyObjectGroupId: string
  readonly name?: string | undefined
  readonly objectIds?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policy-objects-group/
 * @since 0.1.0
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
  body: { name: "s", objectIds: "[s]" },
  response: "{id:s,name:s,category:s,createdAt:d,updatedAt:d,objectIds:[i],networkIds:[s]}",
  batch: {
    resource: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    operation: "update"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPolicyObjectsGroup}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationPolicyObjectsGroupInput {
  readonly organizationId: string
  readonly policyObjectGroupId: string
}

/**
 * `DELETE /organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policy-objects-group/
 * @since 0.1.0
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
  batch: {
    resource: "/organizations/{organizationId}/policyObjects/groups/{policyObjectGroupId}",
    operation: "destroy"
  },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationPolicyObject}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationPolicyObjectInput {
  readonly organizationId: string
  readonly policyObjectId: string
}

/**
 * `GET /organizations/{organizationId}/policyObjects/{policyObjectId}`
 *
 * OAuth scope: `dashboard:general:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-policy-object/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationPolicyObject: Operation<
  GetOrganizationPolicyObjectInput,
  OrganizationPolicyObject
> = /*#__PURE__*/ operation({
  id: "getOrganizationPolicyObject",
  method: "GET",
  path: "/organizations/{organizationId}/policyObjects/{policyObjectId}",
  tag: "organizations",
  response: "{id:s,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}",
  scope: "dashboard:general:config:read"
})

/**
 * The input of {@link updateOrganizationPolicyObject}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationPolicyObjectInput {
  readonly organizationId: string
  readonly policyObjectId: string
  readonly name?: string | undefined
  readonly cidr?: string | undefined
  readonly fqdn?: string | undefined
  readonly mask?: string | undefined
  readonly ip?: string | undefined
  readonly groupIds?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/policyObjects/{policyObjectId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/policyObjects/{policyObjectId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-policy-object/
 * @since 0.1.0
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
  body: { name: "s", cidr: "s", fqdn: "s", mask: "s", ip: "s", groupIds: "[s]" },
  response: "{id:s,name:s,category:s,type:e(adaptivePolicyIpv4Cidr|cidr|fqdn),cidr:s,createdAt:d,updatedAt:d,groupIds:[s],networkIds:[s]}",
  batch: { resource: "/organizations/{organizationId}/policyObjects/{policyObjectId}", operation: "update" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link deleteOrganizationPolicyObject}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationPolicyObjectInput {
  readonly organizationId: string
  readonly policyObjectId: string
}

/**
 * `DELETE /organizations/{organizationId}/policyObjects/{policyObjectId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/policyObjects/{policyObjectId}`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-policy-object/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/policyObjects/{policyObjectId}", operation: "destroy" },
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link getOrganizationSaml}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSamlInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationSaml}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaml {
  readonly enabled?: boolean | undefined
  readonly spInitiated?: OrganizationSamlSpInitiated | undefined
}

/**
 * `spInitiated` in the answer of {@link getOrganizationSaml}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSamlSpInitiated {
  readonly subdomain?: string | undefined
  readonly idpId?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/saml`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSaml: Operation<GetOrganizationSamlInput, OrganizationSaml> = /*#__PURE__*/ operation({
  id: "getOrganizationSaml",
  method: "GET",
  path: "/organizations/{organizationId}/saml",
  tag: "organizations",
  response: "{enabled:b,spInitiated:{subdomain:s,idpId:s}}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationSaml}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationSamlInput {
  readonly organizationId: string
  readonly enabled?: boolean | undefined
  readonly spInitiated?: OrganizationSamlSpInitiatedInput | undefined
}

/**
 * `spInitiated` in the input of {@link updateOrganizationSaml}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationSamlSpInitiatedInput {
  readonly subdomain?: string | undefined
  readonly idpId?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/saml`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-saml/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationSaml: Operation<
  UpdateOrganizationSamlInput,
  OrganizationSaml
> = /*#__PURE__*/ operation({
  id: "updateOrganizationSaml",
  method: "PUT",
  path: "/organizations/{organizationId}/saml",
  tag: "organizations",
  body: { enabled: "b", spInitiated: "{subdomain:s,idpId:s}" },
  response: "{enabled:b,spInitiated:{subdomain:s,idpId:s}}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlIdps}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSamlIdpsInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationSamlIdps}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSamlIdp {
  readonly idpId?: string | undefined
  readonly consumerUrl?: string | undefined
  readonly visionConsumerUrl?: string | undefined
  readonly x509certSha1Fingerprint?: string | undefined
  readonly ssoLoginUrl?: string | undefined
  readonly sloLogoutUrl?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/saml/idps`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-idps/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSamlIdps: Operation<
  GetOrganizationSamlIdpsInput,
  Array<OrganizationSamlIdp>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSamlIdps",
  method: "GET",
  path: "/organizations/{organizationId}/saml/idps",
  tag: "organizations",
  response: "[{idpId:s,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationSamlIdp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationSamlIdpInput {
  readonly organizationId: string
  readonly x509certSha1Fingerprint: string
  readonly ssoLoginUrl?: string | undefined
  readonly sloLogoutUrl?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/saml/idps`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/saml/idps`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-saml-idp/
 * @since 0.1.0
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
  body: { x509certSha1Fingerprint: "s!", ssoLoginUrl: "s", sloLogoutUrl: "s" },
  response: "[{idpId:s,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}]",
  batch: { resource: "/organizations/{organizationId}/saml/idps", operation: "create" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlIdp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSamlIdpInput {
  readonly organizationId: string
  readonly idpId: string
}

/**
 * `GET /organizations/{organizationId}/saml/idps/{idpId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-idp/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSamlIdp: Operation<
  GetOrganizationSamlIdpInput,
  OrganizationSamlIdp
> = /*#__PURE__*/ operation({
  id: "getOrganizationSamlIdp",
  method: "GET",
  path: "/organizations/{organizationId}/saml/idps/{idpId}",
  tag: "organizations",
  response: "{idpId:s,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationSamlIdp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationSamlIdpInput {
  readonly organizationId: string
  readonly idpId: string
  readonly x509certSha1Fingerprint?: string | undefined
  readonly ssoLoginUrl?: string | undefined
  readonly sloLogoutUrl?: string | undefined
}

/**
 * `PUT /organizations/{organizationId}/saml/idps/{idpId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/saml/idps/{idpId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-saml-idp/
 * @since 0.1.0
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
  body: { x509certSha1Fingerprint: "s", ssoLoginUrl: "s", sloLogoutUrl: "s" },
  response: "[{idpId:s,consumerUrl:s,visionConsumerUrl:s,x509certSha1Fingerprint:s,ssoLoginUrl:s,sloLogoutUrl:s}]",
  batch: { resource: "/organizations/{organizationId}/saml/idps/{idpId}", operation: "update" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationSamlIdp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationSamlIdpInput {
  readonly organizationId: string
  readonly idpId: string
}

/**
 * `DELETE /organizations/{organizationId}/saml/idps/{idpId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/saml/idps/{idpId}`.
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-saml-idp/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationSamlIdp: Batchable<DeleteOrganizationSamlIdpInput, void> = /*#__PURE__*/ batchable({
  id: "deleteOrganizationSamlIdp",
  method: "DELETE",
  path: "/organizations/{organizationId}/saml/idps/{idpId}",
  tag: "organizations",
  batch: { resource: "/organizations/{organizationId}/saml/idps/{idpId}", operation: "destroy" },
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlRoles}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSamlRolesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationSamlRoles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSamlRole {
  readonly id?: string | undefined
  readonly role?: string | undefined
  readonly orgAccess?: string | undefined
  readonly networks?: Array<OrganizationSamlRoleNetwork> | undefined
  readonly tags?: Array<OrganizationSamlRoleTag> | undefined
  readonly camera?: Array<OrganizationSamlRoleCamera> | undefined
}

/**
 * `[].networks[]` in the answer of {@link getOrganizationSamlRoles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSamlRoleNetwork {
  readonly id?: string | undefined
  readonly access?: string | undefined
}

/**
 * `[].tags[]` in the answer of {@link getOrganizationSamlRoles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSamlRoleTag {
  readonly tag?: string | undefined
  readonly access?: string | undefined
}

/**
 * `[].camera[]` in the answer of {@link getOrganizationSamlRoles}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSamlRoleCamera {
  readonly orgWide?: boolean | undefined
  readonly access?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/samlRoles`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-roles/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSamlRoles: Operation<
  GetOrganizationSamlRolesInput,
  Array<OrganizationSamlRole>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSamlRoles",
  method: "GET",
  path: "/organizations/{organizationId}/samlRoles",
  tag: "organizations",
  response: "[{id:s,role:s,orgAccess:s,networks:[{id:s,access:s}],tags:[{tag:s,access:s}],camera:[{orgWide:b,access:s}]}]",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link createOrganizationSamlRole}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationSamlRoleInput {
  readonly organizationId: string
  readonly role: string
  readonly orgAccess: string
  readonly tags?: ReadonlyArray<{ readonly tag: string; readonly access: string }> | undefined
  readonly networks?: ReadonlyArray<{ readonly id: string; readonly access: string }> | undefined
}

/**
 * `POST /organizations/{organizationId}/samlRoles`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-saml-role/
 * @since 0.1.0
 * @category configure
 */
export const createOrganizationSamlRole: Operation<
  CreateOrganizationSamlRoleInput,
  OrganizationSamlRole
> = /*#__PURE__*/ operation({
  id: "createOrganizationSamlRole",
  method: "POST",
  path: "/organizations/{organizationId}/samlRoles",
  tag: "organizations",
  body: { role: "s!", orgAccess: "s!", tags: "[{tag:s!,access:s!}]", networks: "[{id:s!,access:s!}]" },
  response: "{id:s,role:s,orgAccess:s,networks:[{id:s,access:s}],tags:[{tag:s,access:s}],camera:[{orgWide:b,access:s}]}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSamlRole}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSamlRoleInput {
  readonly organizationId: string
  readonly samlRoleId: string
}

/**
 * `GET /organizations/{organizationId}/samlRoles/{samlRoleId}`
 *
 * OAuth scope: `dashboard:iam:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-saml-role/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSamlRole: Operation<
  GetOrganizationSamlRoleInput,
  OrganizationSamlRole
> = /*#__PURE__*/ operation({
  id: "getOrganizationSamlRole",
  method: "GET",
  path: "/organizations/{organizationId}/samlRoles/{samlRoleId}",
  tag: "organizations",
  response: "{id:s,role:s,orgAccess:s,networks:[{id:s,access:s}],tags:[{tag:s,access:s}],camera:[{orgWide:b,access:s}]}",
  scope: "dashboard:iam:config:read"
})

/**
 * The input of {@link updateOrganizationSamlRole}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationSamlRoleInput {
  readonly organizationId: string
  readonly samlRoleId: string
  readonly role?: string | undefined
  readonly orgAccess?: string | undefined
  readonly tags?: ReadonlyArray<{ readonly tag: string; readonly access: string }> | undefined
  readonly networks?: ReadonlyArray<{ readonly id: string; readonly access: string }> | undefined
}

/**
 * `PUT /organizations/{organizationId}/samlRoles/{samlRoleId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-saml-role/
 * @since 0.1.0
 * @category configure
 */
export const updateOrganizationSamlRole: Operation<
  UpdateOrganizationSamlRoleInput,
  OrganizationSamlRole
> = /*#__PURE__*/ operation({
  id: "updateOrganizationSamlRole",
  method: "PUT",
  path: "/organizations/{organizationId}/samlRoles/{samlRoleId}",
  tag: "organizations",
  body: { role: "s", orgAccess: "s", tags: "[{tag:s!,access:s!}]", networks: "[{id:s!,access:s!}]" },
  response: "{id:s,role:s,orgAccess:s,networks:[{id:s,access:s}],tags:[{tag:s,access:s}],camera:[{orgWide:b,access:s}]}",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link deleteOrganizationSamlRole}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationSamlRoleInput {
  readonly organizationId: string
  readonly samlRoleId: string
}

/**
 * `DELETE /organizations/{organizationId}/samlRoles/{samlRoleId}`
 *
 * OAuth scope: `dashboard:iam:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-saml-role/
 * @since 0.1.0
 * @category configure
 */
export const deleteOrganizationSamlRole: Operation<DeleteOrganizationSamlRoleInput, void> = /*#__PURE__*/ operation({
  id: "deleteOrganizationSamlRole",
  method: "DELETE",
  path: "/organizations/{organizationId}/samlRoles/{samlRoleId}",
  tag: "organizations",
  scope: "dashboard:iam:config:write"
})

/**
 * The input of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseConnectorsInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseConnectors {
  readonly items?: Array<OrganizationSaseConnectorsItem> | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseConnectorsItem {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly region?: OrganizationSaseConnectorsItemRegion | undefined
  readonly state?: OrganizationSaseConnectorsItemState | undefined
  readonly counts?: OrganizationSaseConnectorsItemCounts | undefined
}

/**
 * `items[].region` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseConnectorsItemRegion {
  readonly name?: string | undefined
  readonly slug?: string | undefined
}

/**
 * `items[].state` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationSaseConnectorsItemState =
  | "deployed"
  | "error"
  | "initialized"
  | "provisioned"
  | "teardown_in_progress"
  | (string & {})

/**
 * `items[].counts` in the answer of {@link getOrganizationSaseConnectors}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseConnectorsItemCounts {
  readonly sitesConnected?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/sase/connectors`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-connectors/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSaseConnectors: Operation<
  GetOrganizationSaseConnectorsInput,
  OrganizationSaseConnectors
> = /*#__PURE__*/ operation({
  id: "getOrganizationSaseConnectors",
  method: "GET",
  path: "/organizations/{organizationId}/sase/connectors",
  tag: "organizations",
  response: "{items:[{id:s,name:s,region:{name:s,slug:s},state:e(deployed|error|initialized|provisioned|teardown_in_progress),counts:{sitesConnected:{total:i}}}]}"
})

/**
 * The input of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BatchOrganizationSaseConnectorsDeleteInput {
  readonly organizationId: string
  readonly items?: ReadonlyArray<{ readonly connectorId: string }> | undefined
}

/**
 * The answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutput {
  readonly pipelineId?: string | undefined
  readonly operation?: { readonly id?: string | undefined } | undefined
  readonly status?: string | undefined
  readonly counts?: BatchOrganizationSaseConnectorsDeleteOutputCounts | undefined
}

/**
 * `counts` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCounts {
  readonly jobs?: BatchOrganizationSaseConnectorsDeleteOutputCountsJobs | undefined
  readonly byJobOperation?: Array<BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperation> | undefined
}

/**
 * `counts.jobs` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsJobs {
  readonly total?: number | undefined
  readonly byStatus?: BatchOrganizationSaseConnectorsDeleteOutputCountsJobsByStatus | undefined
}

/**
 * `counts.jobs.byStatus` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsJobsByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `counts.byJobOperation[]` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperation {
  readonly name?: "teardown CNHE SSE connector" | (string & {}) | undefined
  readonly total?: number | undefined
  readonly byStatus?: BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperationByStatus | undefined
}

/**
 * `counts.byJobOperation[].byStatus` in the answer of {@link batchOrganizationSaseConnectorsDelete}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BatchOrganizationSaseConnectorsDeleteOutputCountsByJobOperationByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/sase/connectors/batchDelete`
 *
 * Can be a step of an action batch: `teardown` of `/organizations/{organizationId}/sase/connectors`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/batch-organization-sase-connectors-delete/
 * @since 0.1.0
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
  body: { items: "[{connectorId:s!}]" },
  response: "{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(teardown CNHE SSE connector),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}",
  batch: { resource: "/organizations/{organizationId}/sase/connectors", operation: "teardown" }
})

/**
 * The input of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationSaseIntegrationInput {
  readonly organizationId: string
  readonly api: OrganizationSaseIntegrationApiInput
}

/**
 * `api` in the input of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationSaseIntegrationApiInput {
  readonly key?: string | undefined
  readonly secret?: string | undefined
}

/**
 * The answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseIntegration {
  readonly integrated?: OrganizationSaseIntegrationIntegrated | undefined
  readonly lastUsedAt?: string | undefined
  readonly external?: OrganizationSaseIntegrationExternal | undefined
  readonly status?: OrganizationSaseIntegrationStatus | undefined
}

/**
 * `integrated` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseIntegrationIntegrated {
  readonly by?: OrganizationSaseIntegrationIntegratedBy | undefined
  readonly at?: string | undefined
}

/**
 * `integrated.by` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseIntegrationIntegratedBy {
  readonly admin?: { readonly name?: string | undefined } | undefined
}

/**
 * `external` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseIntegrationExternal {
  readonly organization?: { readonly id?: string | undefined } | undefined
}

/**
 * `status` in the answer of {@link createOrganizationSaseIntegration}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `POST /organizations/{organizationId}/sase/integrations`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/sase/integrations`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-sase-integration/
 * @since 0.1.0
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
  body: { api: "{key:s,secret:s}!" },
  response: "{integrated:{by:{admin:{name:s}},at:s},lastUsedAt:s,external:{organization:{id:s}},status:e(active|deleting|error|inactive|initialized|linked|ready)}",
  batch: { resource: "/organizations/{organizationId}/sase/integrations", operation: "create" }
})

/**
 * The input of {@link getOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseIntegrationInput {
  readonly organizationId: string
  readonly integrationId: string
}

/**
 * `GET /organizations/{organizationId}/sase/integrations/{integrationId}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-integration/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSaseIntegration: Operation<
  GetOrganizationSaseIntegrationInput,
  OrganizationSaseIntegration
> = /*#__PURE__*/ operation({
  id: "getOrganizationSaseIntegration",
  method: "GET",
  path: "/organizations/{organizationId}/sase/integrations/{integrationId}",
  tag: "organizations",
  response: "{integrated:{by:{admin:{name:s}},at:s},lastUsedAt:s,external:{organization:{id:s}},status:e(active|deleting|error|inactive|initialized|linked|ready)}"
})

/**
 * The input of {@link deleteOrganizationSaseIntegration}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationSaseIntegrationInput {
  readonly organizationId: string
  readonly integrationId: string
}

/**
 * `DELETE /organizations/{organizationId}/sase/integrations/{integrationId}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/sase/integrations/{integrationId}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-sase-integration/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/sase/integrations/{integrationId}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseNetworksEligibleInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly search?: string | undefined
}

/**
 * The answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutput {
  readonly items?: Array<OrganizationSaseNetworksEligibleItem> | undefined
  readonly meta?: GetOrganizationSaseNetworksEligibleOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutputMeta {
  readonly counts?: GetOrganizationSaseNetworksEligibleOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutputMetaCounts {
  readonly items?: GetOrganizationSaseNetworksEligibleOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseNetworksEligibleOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseNetworksEligibleItem {
  readonly networkId?: string | undefined
  readonly type?: "Meraki hub" | "Meraki spoke" | "Meraki template" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly region?: { readonly name?: string | undefined } | undefined
  readonly device?: OrganizationSaseNetworksEligibleItemDevice | undefined
  readonly address?: { readonly street?: string | undefined } | undefined
  readonly vpn?: { readonly type?: "hub" | "off" | "spoke" | (string & {}) | undefined } | undefined
  readonly routing?: OrganizationSaseNetworksEligibleItemRouting | undefined
}

/**
 * `[].device` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseNetworksEligibleItemDevice {
  readonly primary?: { readonly model?: string | undefined } | undefined
}

/**
 * `[].routing` in the answer of {@link getOrganizationSaseNetworksEligible}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseNetworksEligibleItemRouting {
  readonly defaultRoute?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/sase/networks/eligible`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-networks-eligible/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", search: "s" },
  response: "{items:[{networkId:s,type:e(Meraki hub|Meraki spoke|Meraki template),name:s,region:{name:s},device:{primary:{model:s}},address:{street:s},vpn:{type:e(hub|off|spoke)},routing:{defaultRoute:{enabled:b}}}],meta:{counts:{items:{total:i,remaining:i}}}}",
  paging: { itemsIn: "items", perPage: 1000 }
})

/**
 * The input of {@link getOrganizationSaseRegions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseRegionsInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseRegions {
  readonly items?: Array<OrganizationSaseRegionsItem> | undefined
  readonly meta?: OrganizationSaseRegionsMeta | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseRegionsItem {
  readonly connector?: { readonly id?: string | undefined } | undefined
  readonly type?: "Cloud Native Head End" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly slug?: string | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseRegionsMeta {
  readonly counts?: OrganizationSaseRegionsMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseRegionsMetaCounts {
  readonly items?: OrganizationSaseRegionsMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSaseRegions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseRegionsMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/sase/regions`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-regions/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSaseRegions: Operation<
  GetOrganizationSaseRegionsInput,
  OrganizationSaseRegions
> = /*#__PURE__*/ operation({
  id: "getOrganizationSaseRegions",
  method: "GET",
  path: "/organizations/{organizationId}/sase/regions",
  tag: "organizations",
  response: "{items:[{connector:{id:s},type:e(Cloud Native Head End),name:s,slug:s}],meta:{counts:{items:{total:i,remaining:i}}}}"
})

/**
 * The input of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseSitesInput {
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly search?: string | undefined
  readonly status?: OrganizationSaseSitesStatusInput | undefined
  readonly siteId?: string | undefined
}

/**
 * `status` in the input of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * The answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutput {
  readonly items?: Array<OrganizationSaseSite> | undefined
  readonly meta?: GetOrganizationSaseSitesOutputMeta | undefined
}

/**
 * `meta` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutputMeta {
  readonly counts?: GetOrganizationSaseSitesOutputMetaCounts | undefined
}

/**
 * `meta.counts` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutputMetaCounts {
  readonly items?: GetOrganizationSaseSitesOutputMetaCountsItems | undefined
}

/**
 * `meta.counts.items` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface GetOrganizationSaseSitesOutputMetaCountsItems {
  readonly total?: number | undefined
  readonly remaining?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSite {
  readonly siteId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly type?: "Meraki hub" | "Meraki spoke" | "Meraki template" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly region?: { readonly slug?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly address?: { readonly street?: string | undefined } | undefined
  readonly vpn?: { readonly type?: "hub" | "off" | "spoke" | (string & {}) | undefined } | undefined
  readonly routing?: OrganizationSaseSiteRouting | undefined
  readonly devices?: OrganizationSaseSiteDevices | undefined
  readonly subnets?: Array<{ readonly subnet?: string | undefined }> | undefined
  readonly url?: string | undefined
}

/**
 * `[].routing` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSiteRouting {
  readonly defaultRoute?: { readonly enabled?: boolean | undefined } | undefined
}

/**
 * `[].devices` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSiteDevices {
  readonly primary?: OrganizationSaseSiteDevicesPrimary | undefined
  readonly spare?: OrganizationSaseSiteDevicesSpare | undefined
}

/**
 * `[].devices.primary` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSiteDevicesPrimary {
  readonly name?: string | undefined
  readonly model?: string | undefined
}

/**
 * `[].devices.spare` in the answer of {@link getOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSiteDevicesSpare {
  readonly name?: string | undefined
  readonly model?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/sase/sites`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface AttachOrganizationSaseSitesInput {
  readonly organizationId: string
  readonly items: ReadonlyArray<AttachOrganizationSaseSitesItemInput>
}

/**
 * `items[]` in the input of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AttachOrganizationSaseSitesItemInput {
  readonly network: { readonly id: string }
  readonly region: { readonly slug: string }
}

/**
 * The answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutput {
  readonly pipelineId?: string | undefined
  readonly operation?: { readonly id?: string | undefined } | undefined
  readonly status?: string | undefined
  readonly counts?: AttachOrganizationSaseSitesOutputCounts | undefined
}

/**
 * `counts` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCounts {
  readonly jobs?: AttachOrganizationSaseSitesOutputCountsJobs | undefined
  readonly byJobOperation?: Array<AttachOrganizationSaseSitesOutputCountsByJobOperation> | undefined
}

/**
 * `counts.jobs` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsJobs {
  readonly total?: number | undefined
  readonly byStatus?: AttachOrganizationSaseSitesOutputCountsJobsByStatus | undefined
}

/**
 * `counts.jobs.byStatus` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsJobsByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `counts.byJobOperation[]` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsByJobOperation {
  readonly name?: AttachOrganizationSaseSitesOutputCountsByJobOperationName | undefined
  readonly total?: number | undefined
  readonly byStatus?: AttachOrganizationSaseSitesOutputCountsByJobOperationByStatus | undefined
}

/**
 * `counts.byJobOperation[].name` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type AttachOrganizationSaseSitesOutputCountsByJobOperationName =
  | "complete bulk enrollment"
  | "deploy CNHE SSE connector"
  | "enroll wired site"
  | (string & {})

/**
 * `counts.byJobOperation[].byStatus` in the answer of {@link attachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AttachOrganizationSaseSitesOutputCountsByJobOperationByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/sase/sites/attach`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/sase/sites`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/attach-organization-sase-sites/
 * @since 0.1.0
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
  body: { items: "[{network:{id:s!}!,region:{slug:s!}!}]!" },
  response: "{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(complete bulk enrollment|deploy CNHE SSE connector|enroll wired site),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}",
  batch: { resource: "/organizations/{organizationId}/sase/sites", operation: "create" }
})

/**
 * The input of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseSitesConnectivityHistoryBySiteInput {
  readonly organizationId: string
  readonly siteIds?: ReadonlyArray<string> | undefined
  /** Seconds. */
  readonly timespan?: string | undefined
}

/**
 * The answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySite {
  readonly items?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItem> | undefined
}

/**
 * `items[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItem {
  readonly siteId?: string | undefined
  readonly name?: string | undefined
  readonly history?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItemHistory> | undefined
  readonly devices?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevices | undefined
}

/**
 * `items[].history[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemHistory {
  readonly status?: OrganizationSaseSitesConnectivityHistoryBySiteItemHistoryStatus | undefined
  readonly timestamp?: string | undefined
}

/**
 * `items[].history[].status` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `items[].devices` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevices {
  readonly primary?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimary | undefined
  readonly spare?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpare | undefined
}

/**
 * `items[].devices.primary` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimary {
  readonly id?: string | undefined
  readonly history?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistory> | undefined
}

/**
 * `items[].devices.primary.history[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistory {
  readonly status?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesPrimaryHistoryStatus | undefined
  readonly timestamp?: string | undefined
}

/**
 * `items[].devices.primary.history[].status` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `items[].devices.spare` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpare {
  readonly id?: string | undefined
  readonly history?: Array<OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistory> | undefined
}

/**
 * `items[].devices.spare.history[]` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistory {
  readonly status?: OrganizationSaseSitesConnectivityHistoryBySiteItemDevicesSpareHistoryStatus | undefined
  readonly timestamp?: string | undefined
}

/**
 * `items[].devices.spare.history[].status` in the answer of {@link getOrganizationSaseSitesConnectivityHistoryBySite}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /organizations/{organizationId}/sase/sites/connectivity/history/bySite`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-history-by-site/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSaseSitesConnectivityHistoryBySite: Operation<
  GetOrganizationSaseSitesConnectivityHistoryBySiteInput,
  OrganizationSaseSitesConnectivityHistoryBySite
> = /*#__PURE__*/ operation({
  id: "getOrganizationSaseSitesConnectivityHistoryBySite",
  method: "GET",
  path: "/organizations/{organizationId}/sase/sites/connectivity/history/bySite",
  tag: "organizations",
  query: { siteIds: "[s]", timespan: "s" },
  response: "{items:[{siteId:s,name:s,history:[{status:e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline|unknown),timestamp:s}],devices:{primary:{id:s,history:[{status:e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline|unknown),timestamp:s}]},spare:{id:s,history:[{status:e(bad NAT|bad tunnel|dormant|good|many bad tunnels|no registry|offline|unknown),timestamp:s}]}}}]}"
})

/**
 * The input of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSaseSitesConnectivityOverviewInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityOverview {
  readonly counts?: OrganizationSaseSitesConnectivityOverviewCounts | undefined
}

/**
 * `counts` in the answer of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityOverviewCounts {
  readonly byStatus?: OrganizationSaseSitesConnectivityOverviewCountsByStatus | undefined
  readonly total?: number | undefined
}

/**
 * `counts.byStatus` in the answer of {@link getOrganizationSaseSitesConnectivityOverview}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSaseSitesConnectivityOverviewCountsByStatus {
  readonly healthy?: { readonly total?: number | undefined } | undefined
  readonly degraded?: { readonly total?: number | undefined } | undefined
  readonly offline?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/sase/sites/connectivity/overview`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-sase-sites-connectivity-overview/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSaseSitesConnectivityOverview: Operation<
  GetOrganizationSaseSitesConnectivityOverviewInput,
  OrganizationSaseSitesConnectivityOverview
> = /*#__PURE__*/ operation({
  id: "getOrganizationSaseSitesConnectivityOverview",
  method: "GET",
  path: "/organizations/{organizationId}/sase/sites/connectivity/overview",
  tag: "organizations",
  response: "{counts:{byStatus:{healthy:{total:i},degraded:{total:i},offline:{total:i}},total:i}}"
})

/**
 * The input of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DetachOrganizationSaseSitesInput {
  readonly organizationId: string
  readonly items?: ReadonlyArray<{ readonly siteId: string }> | undefined
}

/**
 * The answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutput {
  readonly pipelineId?: string | undefined
  readonly operation?: { readonly id?: string | undefined } | undefined
  readonly status?: string | undefined
  readonly counts?: DetachOrganizationSaseSitesOutputCounts | undefined
}

/**
 * `counts` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCounts {
  readonly jobs?: DetachOrganizationSaseSitesOutputCountsJobs | undefined
  readonly byJobOperation?: Array<DetachOrganizationSaseSitesOutputCountsByJobOperation> | undefined
}

/**
 * `counts.jobs` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsJobs {
  readonly total?: number | undefined
  readonly byStatus?: DetachOrganizationSaseSitesOutputCountsJobsByStatus | undefined
}

/**
 * `counts.jobs.byStatus` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsJobsByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `counts.byJobOperation[]` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsByJobOperation {
  readonly name?: DetachOrganizationSaseSitesOutputCountsByJobOperationName | undefined
  readonly total?: number | undefined
  readonly byStatus?: DetachOrganizationSaseSitesOutputCountsByJobOperationByStatus | undefined
}

/**
 * `counts.byJobOperation[].name` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type DetachOrganizationSaseSitesOutputCountsByJobOperationName =
  | "complete bulk detachment"
  | "detach wired site"
  | "teardown CNHE SSE connector"
  | (string & {})

/**
 * `counts.byJobOperation[].byStatus` in the answer of {@link detachOrganizationSaseSites}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface DetachOrganizationSaseSitesOutputCountsByJobOperationByStatus {
  readonly completed?: number | undefined
  readonly failed?: number | undefined
  readonly pending?: number | undefined
}

/**
 * `POST /organizations/{organizationId}/sase/sites/detach`
 *
 * Can be a step of an action batch: `detach` of `/organizations/{organizationId}/sase/sites`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/detach-organization-sase-sites/
 * @since 0.1.0
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
  body: { items: "[{siteId:s!}]" },
  response: "{pipelineId:s,operation:{id:s},status:s,counts:{jobs:{total:i,byStatus:{completed:i,failed:i,pending:i}},byJobOperation:[{name:e(complete bulk detachment|detach wired site|teardown CNHE SSE connector),total:i,byStatus:{completed:i,failed:i,pending:i}}]}}",
  batch: { resource: "/organizations/{organizationId}/sase/sites", operation: "detach" }
})

/**
 * The input of {@link updateOrganizationSaseSite}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationSaseSiteInput {
  readonly organizationId: string
  readonly siteId: string
  readonly routing?: OrganizationSaseSiteRoutingInput | undefined
}

/**
 * `routing` in the input of {@link updateOrganizationSaseSite}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface OrganizationSaseSiteRoutingInput {
  readonly defaultRoute?: { readonly enabled: boolean } | undefined
}

/**
 * The answer of {@link updateOrganizationSaseSite}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface UpdateOrganizationSaseSiteOutput {
  readonly siteId?: string | undefined
  readonly network?: { readonly id?: string | undefined } | undefined
  readonly type?: "Meraki hub" | "Meraki spoke" | "Meraki template" | (string & {}) | undefined
  readonly name?: string | undefined
  readonly region?: { readonly slug?: string | undefined } | undefined
  readonly model?: string | undefined
  readonly address?: { readonly street?: string | undefined } | undefined
  readonly vpn?: { readonly type?: "hub" | "off" | "spoke" | (string & {}) | undefined } | undefined
  readonly routing?: OrganizationSaseSiteRouting | undefined
}

/**
 * `PUT /organizations/{organizationId}/sase/sites/{siteId}`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/sase/sites/{siteId}`.
 * `siteId` goes into the path and into the body.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-sase-site/
 * @since 0.1.0
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
  body: { siteId: "s", routing: "{defaultRoute:{enabled:b!}}" },
  response: "{siteId:s,network:{id:s},type:e(Meraki hub|Meraki spoke|Meraki template),name:s,region:{slug:s},model:s,address:{street:s},vpn:{type:e(hub|off|spoke)},routing:{defaultRoute:{enabled:b}}}",
  batch: { resource: "/organizations/{organizationId}/sase/sites/{siteId}", operation: "update" }
})

/**
 * The input of {@link getOrganizationSnmp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSnmpInput {
  readonly organizationId: string
}

/**
 * The answer of {@link getOrganizationSnmp}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSnmp {
  readonly v2cEnabled?: boolean | undefined
  readonly v2CommunityString?: string | undefined
  readonly v3Enabled?: boolean | undefined
  readonly v3User?: string | undefined
  readonly v3AuthMode?: "MD5" | "SHA" | (string & {}) | undefined
  readonly v3PrivMode?: "AES128" | "DES" | (string & {}) | undefined
  readonly peerIps?: Array<string> | undefined
  readonly hostname?: string | undefined
  readonly port?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/snmp`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-snmp/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSnmp: Operation<GetOrganizationSnmpInput, OrganizationSnmp> = /*#__PURE__*/ operation({
  id: "getOrganizationSnmp",
  method: "GET",
  path: "/organizations/{organizationId}/snmp",
  tag: "organizations",
  response: "{v2cEnabled:b,v2CommunityString:s,v3Enabled:b,v3User:s,v3AuthMode:e(MD5|SHA),v3PrivMode:e(AES128|DES),peerIps:[s],hostname:s,port:i}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link updateOrganizationSnmp}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface UpdateOrganizationSnmpInput {
  readonly organizationId: string
  readonly v2cEnabled?: boolean | undefined
  readonly v3Enabled?: boolean | undefined
  readonly v3AuthMode?: "MD5" | "SHA" | (string & {}) | undefined
  readonly v3AuthPass?: string | undefined
  readonly v3PrivMode?: "AES128" | "DES" | (string & {}) | undefined
  readonly v3PrivPass?: string | undefined
  readonly peerIps?: ReadonlyArray<string> | undefined
}

/**
 * `PUT /organizations/{organizationId}/snmp`
 *
 * Can be a step of an action batch: `update` of `/organizations/{organizationId}/snmp`.
 * OAuth scope: `dashboard:general:telemetry:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/update-organization-snmp/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSplashAssetInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * The answer of {@link getOrganizationSplashAsset}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSplashAsset {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly fileData?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/splash/assets/{id}`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-splash-asset/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSplashAsset: Operation<
  GetOrganizationSplashAssetInput,
  OrganizationSplashAsset
> = /*#__PURE__*/ operation({
  id: "getOrganizationSplashAsset",
  method: "GET",
  path: "/organizations/{organizationId}/splash/assets/{id}",
  tag: "organizations",
  response: "{id:s,name:s,fileData:s}"
})

/**
 * The input of {@link deleteOrganizationSplashAsset}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationSplashAssetInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `DELETE /organizations/{organizationId}/splash/assets/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/splash/assets/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-splash-asset/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/splash/assets/{id}", operation: "destroy" }
})

/**
 * The input of {@link getOrganizationSplashThemes}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSplashThemesInput {
  readonly organizationId: string
}

/**
 * `[]` in the answer of {@link getOrganizationSplashThemes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSplashTheme {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly isSystemTheme?: boolean | undefined
  readonly themeAssets?: Array<{ readonly id?: string | undefined; readonly name?: string | undefined }> | undefined
}

/**
 * `GET /organizations/{organizationId}/splash/themes`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-splash-themes/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationSplashThemes: Operation<
  GetOrganizationSplashThemesInput,
  Array<OrganizationSplashTheme>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSplashThemes",
  method: "GET",
  path: "/organizations/{organizationId}/splash/themes",
  tag: "organizations",
  response: "[{id:s,name:s,isSystemTheme:b,themeAssets:[{id:s,name:s}]}]"
})

/**
 * The input of {@link createOrganizationSplashTheme}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationSplashThemeInput {
  readonly organizationId: string
  readonly name?: string | undefined
  readonly baseTheme?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/splash/themes`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/splash/themes`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme/
 * @since 0.1.0
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
  body: { name: "s", baseTheme: "s" },
  response: "{id:s,name:s,isSystemTheme:b,themeAssets:[{id:s,name:s}]}",
  batch: { resource: "/organizations/{organizationId}/splash/themes", operation: "create" }
})

/**
 * The input of {@link deleteOrganizationSplashTheme}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface DeleteOrganizationSplashThemeInput {
  readonly organizationId: string
  readonly id: string
}

/**
 * `DELETE /organizations/{organizationId}/splash/themes/{id}`
 *
 * Can be a step of an action batch: `destroy` of `/organizations/{organizationId}/splash/themes/{id}`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/delete-organization-splash-theme/
 * @since 0.1.0
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
  batch: { resource: "/organizations/{organizationId}/splash/themes/{id}", operation: "destroy" }
})

/**
 * The input of {@link createOrganizationSplashThemeAsset}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface CreateOrganizationSplashThemeAssetInput {
  readonly organizationId: string
  readonly themeIdentifier: string
  readonly name?: string | undefined
  readonly content?: string | undefined
}

/**
 * The answer of {@link createOrganizationSplashThemeAsset}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSplashThemeAsset {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly fileData?: string | undefined
}

/**
 * `POST /organizations/{organizationId}/splash/themes/{themeIdentifier}/assets`
 *
 * Can be a step of an action batch: `create` of `/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/create-organization-splash-theme-asset/
 * @since 0.1.0
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
  body: { name: "s", content: "y" },
  response: "{id:s,name:s,fileData:s}",
  batch: { resource: "/organizations/{organizationId}/splash/themes/{themeIdentifier}/assets", operation: "create" }
})

/**
 * The input of {@link getOrganizationSummaryTopAppliancesByUtilization}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopAppliancesByUtilizationInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopAppliancesByUtilization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopAppliancesByUtilization {
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly utilization?: OrganizationSummaryTopAppliancesByUtilizationUtilization | undefined
}

/**
 * `[].utilization` in the answer of {@link getOrganizationSummaryTopAppliancesByUtilization}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopAppliancesByUtilizationUtilization {
  readonly average?: { readonly percentage?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/appliances/byUtilization`
 *
 * OAuth scope: `sdwan:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-appliances-by-utilization/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopAppliancesByUtilization: Operation<
  GetOrganizationSummaryTopAppliancesByUtilizationInput,
  Array<OrganizationSummaryTopAppliancesByUtilization>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopAppliancesByUtilization",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/appliances/byUtilization",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{network:{name:s,id:s},name:s,mac:s,serial:s,model:s,utilization:{average:{percentage:n}}}]",
  scope: "sdwan:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopApplicationsByUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopApplicationsByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly device?: string | undefined
  readonly networkId?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopApplicationsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopApplicationsByUsage {
  readonly application?: string | undefined
  readonly total?: number | undefined
  readonly downstream?: number | undefined
  readonly upstream?: number | undefined
  readonly percentage?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/applications/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopApplicationsByUsage: Operation<
  GetOrganizationSummaryTopApplicationsByUsageInput,
  Array<OrganizationSummaryTopApplicationsByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopApplicationsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/applications/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    device: "s",
    networkId: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{application:s,total:n,downstream:n,upstream:n,percentage:n}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopApplicationsCategoriesByUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopApplicationsCategoriesByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  readonly networkId?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopApplicationsCategoriesByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopApplicationsCategoriesByUsage {
  readonly category?: string | undefined
  readonly total?: number | undefined
  readonly downstream?: number | undefined
  readonly upstream?: number | undefined
  readonly percentage?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/applications/categories/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-applications-categories-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopApplicationsCategoriesByUsage: Operation<
  GetOrganizationSummaryTopApplicationsCategoriesByUsageInput,
  Array<OrganizationSummaryTopApplicationsCategoriesByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopApplicationsCategoriesByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/applications/categories/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    networkId: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{category:s,total:n,downstream:n,upstream:n,percentage:n}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopClientsByUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopClientsByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopClientsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsByUsage {
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly id?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly usage?: OrganizationSummaryTopClientsByUsageUsage | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopClientsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsByUsageUsage {
  readonly total?: number | undefined
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
  readonly percentage?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/clients/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopClientsByUsage: Operation<
  GetOrganizationSummaryTopClientsByUsageInput,
  Array<OrganizationSummaryTopClientsByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopClientsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/clients/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{name:s,mac:s,id:s,network:{name:s,id:s},usage:{total:n,upstream:n,downstream:n,percentage:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopClientsManufacturersByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsManufacturersByUsage {
  readonly name?: string | undefined
  readonly clients?: OrganizationSummaryTopClientsManufacturersByUsageClients | undefined
  readonly usage?: OrganizationSummaryTopClientsManufacturersByUsageUsage | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsManufacturersByUsageClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopClientsManufacturersByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopClientsManufacturersByUsageUsage {
  readonly total?: number | undefined
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/clients/manufacturers/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-clients-manufacturers-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopClientsManufacturersByUsage: Operation<
  GetOrganizationSummaryTopClientsManufacturersByUsageInput,
  Array<OrganizationSummaryTopClientsManufacturersByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopClientsManufacturersByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/clients/manufacturers/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{name:s,clients:{counts:{total:i}},usage:{total:n,upstream:n,downstream:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopDevicesByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesByUsage {
  readonly name?: string | undefined
  readonly model?: string | undefined
  readonly serial?: string | undefined
  readonly mac?: string | undefined
  readonly productType?: string | undefined
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly usage?: OrganizationSummaryTopDevicesByUsageUsage | undefined
  readonly clients?: OrganizationSummaryTopDevicesByUsageClients | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesByUsageUsage {
  readonly total?: number | undefined
  readonly percentage?: number | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopDevicesByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesByUsageClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/devices/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopDevicesByUsage: Operation<
  GetOrganizationSummaryTopDevicesByUsageInput,
  Array<OrganizationSummaryTopDevicesByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopDevicesByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/devices/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{name:s,model:s,serial:s,mac:s,productType:s,network:{name:s,id:s},usage:{total:n,percentage:n},clients:{counts:{total:i}}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopDevicesModelsByUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopDevicesModelsByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopDevicesModelsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesModelsByUsage {
  readonly model?: string | undefined
  readonly count?: number | undefined
  readonly usage?: OrganizationSummaryTopDevicesModelsByUsageUsage | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopDevicesModelsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopDevicesModelsByUsageUsage {
  readonly total?: number | undefined
  readonly average?: number | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/devices/models/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-devices-models-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopDevicesModelsByUsage: Operation<
  GetOrganizationSummaryTopDevicesModelsByUsageInput,
  Array<OrganizationSummaryTopDevicesModelsByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopDevicesModelsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/devices/models/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{model:s,count:i,usage:{total:n,average:n}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopNetworksByStatusInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  /** From 3 to 5,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatus {
  readonly networkId?: string | undefined
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly tags?: Array<string> | undefined
  readonly group?: { readonly id?: string | undefined } | undefined
  readonly clients?: OrganizationSummaryTopNetworksByStatusClients | undefined
  readonly statuses?: OrganizationSummaryTopNetworksByStatusStatuses | undefined
  readonly devices?: OrganizationSummaryTopNetworksByStatusDevices | undefined
  readonly permissions?: { readonly canWrite?: boolean | undefined } | undefined
  readonly productTypes?: Array<string> | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
  readonly usage?: OrganizationSummaryTopNetworksByStatusClientsUsage | undefined
}

/**
 * `[].clients.usage` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusClientsUsage {
  readonly upstream?: number | undefined
  readonly downstream?: number | undefined
}

/**
 * `[].statuses` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusStatuses {
  readonly overall?: "alerting" | "dormant" | "offline" | "online" | (string & {}) | undefined
  readonly byProductType?: Array<OrganizationSummaryTopNetworksByStatusStatusesByProductType> | undefined
}

/**
 * `[].statuses.byProductType[]` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusStatusesByProductType {
  readonly productType?: string | undefined
  readonly counts?: OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts | undefined
}

/**
 * `[].statuses.byProductType[].counts` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusStatusesByProductTypeCounts {
  readonly online?: number | undefined
  readonly offline?: number | undefined
  readonly alerting?: number | undefined
  readonly dormant?: number | undefined
}

/**
 * `[].devices` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusDevices {
  readonly byProductType?: Array<OrganizationSummaryTopNetworksByStatusDevicesByProductType> | undefined
}

/**
 * `[].devices.byProductType[]` in the answer of {@link getOrganizationSummaryTopNetworksByStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopNetworksByStatusDevicesByProductType {
  readonly productType?: string | undefined
  readonly url?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/networks/byStatus`
 *
 * Answers in pages of 5000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-networks-by-status/
 * @since 0.1.0
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
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopSsidsByUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 28,800 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopSsidsByUsage {
  readonly name?: string | undefined
  readonly usage?: OrganizationSummaryTopSsidsByUsageUsage | undefined
  readonly clients?: OrganizationSummaryTopSsidsByUsageClients | undefined
}

/**
 * `[].usage` in the answer of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopSsidsByUsageUsage {
  readonly total?: number | undefined
  readonly downstream?: number | undefined
  readonly upstream?: number | undefined
  readonly percentage?: number | undefined
}

/**
 * `[].clients` in the answer of {@link getOrganizationSummaryTopSsidsByUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopSsidsByUsageClients {
  readonly counts?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/ssids/byUsage`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-ssids-by-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopSsidsByUsage: Operation<
  GetOrganizationSummaryTopSsidsByUsageInput,
  Array<OrganizationSummaryTopSsidsByUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopSsidsByUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/ssids/byUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{name:s,usage:{total:n,downstream:n,upstream:n,percentage:n},clients:{counts:{total:i}}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationSummaryTopSwitchesByEnergyUsage}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationSummaryTopSwitchesByEnergyUsageInput {
  readonly organizationId: string
  readonly networkTag?: string | undefined
  readonly deviceTag?: string | undefined
  /** At most 50. The API's default is `10`. */
  readonly quantity?: number | undefined
  readonly ssidName?: string | undefined
  readonly usageUplink?: string | undefined
  readonly t0?: string | undefined
  /** At most 186 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. From 1,500 to 16,070,400. The API's default is `86400`. */
  readonly timespan?: number | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationSummaryTopSwitchesByEnergyUsage}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationSummaryTopSwitchesByEnergyUsage {
  readonly network?: { readonly name?: string | undefined; readonly id?: string | undefined } | undefined
  readonly name?: string | undefined
  readonly mac?: string | undefined
  readonly model?: string | undefined
  readonly usage?: { readonly total?: number | undefined } | undefined
}

/**
 * `GET /organizations/{organizationId}/summary/top/switches/byEnergyUsage`
 *
 * OAuth scope: `switch:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-summary-top-switches-by-energy-usage/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationSummaryTopSwitchesByEnergyUsage: Operation<
  GetOrganizationSummaryTopSwitchesByEnergyUsageInput,
  Array<OrganizationSummaryTopSwitchesByEnergyUsage>
> = /*#__PURE__*/ operation({
  id: "getOrganizationSummaryTopSwitchesByEnergyUsage",
  method: "GET",
  path: "/organizations/{organizationId}/summary/top/switches/byEnergyUsage",
  tag: "organizations",
  query: {
    networkTag: "s",
    deviceTag: "s",
    quantity: "i",
    ssidName: "s",
    usageUplink: "s",
    t0: "s",
    t1: "s",
    timespan: "n"
  },
  response: "[{network:{name:s,id:s},name:s,mac:s,model:s,usage:{total:n}}]",
  scope: "switch:telemetry:read"
})

/**
 * The input of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationUplinksStatusesInput {
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
 * `[]` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationUplinksStatus {
  readonly networkId?: string | undefined
  readonly serial?: string | undefined
  readonly model?: string | undefined
  readonly lastReportedAt?: string | undefined
  readonly highAvailability?: OrganizationUplinksStatusHighAvailability | undefined
  readonly uplinks?: Array<OrganizationUplinksStatusUplink> | undefined
}

/**
 * `[].highAvailability` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationUplinksStatusHighAvailability {
  readonly enabled?: boolean | undefined
  readonly role?: string | undefined
}

/**
 * `[].uplinks[]` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationUplinksStatusUplink {
  readonly interface?: "cellular" | "wan1" | "wan2" | "wan3" | (string & {}) | undefined
  readonly status?: OrganizationUplinksStatusUplinkStatus | undefined
  readonly ip?: string | undefined
  readonly gateway?: string | undefined
  readonly publicIp?: string | undefined
  readonly primaryDns?: string | undefined
  readonly secondaryDns?: string | undefined
  readonly ipAssignedBy?: string | undefined
  readonly provider?: string | undefined
  readonly signalStat?: OrganizationUplinksStatusUplinkSignalStat | undefined
  readonly mcc?: string | undefined
  readonly mnc?: string | undefined
  readonly roaming?: OrganizationUplinksStatusUplinkRoaming | undefined
  readonly connectionType?: string | undefined
  readonly apn?: string | undefined
  readonly dns1?: string | undefined
  readonly dns2?: string | undefined
  readonly signalType?: string | undefined
  readonly mtu?: number | undefined
  readonly iccid?: string | undefined
  readonly imsi?: string | undefined
  readonly msisdn?: string | undefined
}

/**
 * `[].uplinks[].status` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type OrganizationUplinksStatusUplinkStatus =
  | "active"
  | "connecting"
  | "failed"
  | "not connected"
  | "ready"
  | (string & {})

/**
 * `[].uplinks[].signalStat` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationUplinksStatusUplinkSignalStat {
  readonly rsrp?: string | undefined
  readonly rsrq?: string | undefined
}

/**
 * `[].uplinks[].roaming` in the answer of {@link getOrganizationUplinksStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationUplinksStatusUplinkRoaming {
  readonly status?: "home" | "roaming" | "unknown" | (string & {}) | undefined
}

/**
 * `GET /organizations/{organizationId}/uplinks/statuses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-uplinks-statuses/
 * @since 0.1.0
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
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", networkIds: "[s]", serials: "[s]", iccids: "[s]" },
  response: "[{networkId:s,serial:s,model:s,lastReportedAt:d,highAvailability:{enabled:b,role:s},uplinks:[{interface:e(cellular|wan1|wan2|wan3),status:e(active|connecting|failed|not connected|ready),ip:s,gateway:s,publicIp:s,primaryDns:s,secondaryDns:s,ipAssignedBy:s,provider:s,signalStat:{rsrp:s,rsrq:s},mcc:s,mnc:s,roaming:{status:e(home|roaming|unknown)},connectionType:s,apn:s,dns1:s,dns2:s,signalType:s,mtu:i,iccid:s,imsi:s,msisdn:s}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWebhooksAlertTypesInput {
  readonly organizationId: string
  readonly productType?: OrganizationWebhooksAlertTypesProductTypeInput | undefined
}

/**
 * `productType` in the input of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `[]` in the answer of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWebhooksAlertType {
  readonly alertTypeId?: string | undefined
  readonly alertType?: string | undefined
  readonly example?: OrganizationWebhooksAlertTypeExample | undefined
}

/**
 * `[].example` in the answer of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWebhooksAlertTypeExample {
  readonly version?: string | undefined
  readonly sharedSecret?: string | undefined
  readonly sentAt?: string | undefined
  readonly alertId?: string | undefined
  readonly alertType?: string | undefined
  readonly alertTypeId?: string | undefined
  readonly alertLevel?: "critical" | "informational" | "warning" | (string & {}) | undefined
  readonly occurredAt?: string | undefined
  readonly alertData?: { readonly [name: string]: unknown } | undefined
  readonly organizationId?: string | undefined
  readonly organizationName?: string | undefined
  readonly organizationUrl?: string | undefined
  readonly deviceSerial?: string | undefined
  readonly deviceMac?: string | undefined
  readonly deviceName?: string | undefined
  readonly deviceUrl?: string | undefined
  readonly deviceTags?: Array<string> | undefined
  readonly deviceModel?: string | undefined
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  readonly networkUrl?: string | undefined
  readonly networkTags?: Array<string> | undefined
  readonly enrollmentString?: string | undefined
  readonly notes?: string | undefined
  readonly productTypes?: Array<OrganizationWebhooksAlertTypeExampleProductType> | undefined
  readonly encryptedId?: string | undefined
}

/**
 * `[].example.productTypes[]` in the answer of {@link getOrganizationWebhooksAlertTypes}.
 *
 * @since 0.1.0
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
  | (string & {})

/**
 * `GET /organizations/{organizationId}/webhooks/alertTypes`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-alert-types/
 * @since 0.1.0
 * @category monitor
 */
export const getOrganizationWebhooksAlertTypes: Operation<
  GetOrganizationWebhooksAlertTypesInput,
  Array<OrganizationWebhooksAlertType>
> = /*#__PURE__*/ operation({
  id: "getOrganizationWebhooksAlertTypes",
  method: "GET",
  path: "/organizations/{organizationId}/webhooks/alertTypes",
  tag: "organizations",
  query: { productType: "e(appliance|camera|cellularGateway|platform|sensor|sm|switch|wireless)" },
  response: "[{alertTypeId:s,alertType:s,example:{version:s,sharedSecret:s,sentAt:d,alertId:s,alertType:s,alertTypeId:s,alertLevel:e(critical|informational|warning),occurredAt:d,alertData:{*:*},organizationId:s,organizationName:s,organizationUrl:s,deviceSerial:s,deviceMac:s,deviceName:s,deviceUrl:s,deviceTags:[s],deviceModel:s,networkId:s,networkName:s,networkUrl:s,networkTags:[s],enrollmentString:s,notes:s,productTypes:[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)],encryptedId:s}}]",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationWebhooksCallbacksStatus}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWebhooksCallbacksStatusInput {
  readonly organizationId: string
  readonly callbackId: string
}

/**
 * The answer of {@link getOrganizationWebhooksCallbacksStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWebhooksCallbacksStatus {
  readonly callbackId?: string | undefined
  readonly status?: "completed" | "failed" | "running" | (string & {}) | undefined
  readonly errors?: Array<string> | undefined
  readonly createdBy?: { readonly adminId?: string | undefined } | undefined
  readonly webhook?: OrganizationWebhooksCallbacksStatusWebhook | undefined
}

/**
 * `webhook` in the answer of {@link getOrganizationWebhooksCallbacksStatus}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWebhooksCallbacksStatusWebhook {
  readonly url?: string | undefined
  readonly httpServer?: { readonly id?: string | undefined } | undefined
  readonly payloadTemplate?: { readonly id?: string | undefined } | undefined
  readonly sentAt?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}`
 *
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-callbacks-status/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationWebhooksCallbacksStatus: Operation<
  GetOrganizationWebhooksCallbacksStatusInput,
  OrganizationWebhooksCallbacksStatus
> = /*#__PURE__*/ operation({
  id: "getOrganizationWebhooksCallbacksStatus",
  method: "GET",
  path: "/organizations/{organizationId}/webhooks/callbacks/statuses/{callbackId}",
  tag: "organizations",
  response: "{callbackId:s,status:e(completed|failed|running),errors:[s],createdBy:{adminId:s},webhook:{url:s,httpServer:{id:s},payloadTemplate:{id:s},sentAt:d}}",
  scope: "dashboard:general:telemetry:read"
})

/**
 * The input of {@link getOrganizationWebhooksLogs}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationWebhooksLogsInput {
  readonly organizationId: string
  /** At most 30 days back. */
  readonly t0?: string | undefined
  /** At most 30 days after `t0`. */
  readonly t1?: string | undefined
  /** Seconds. At most 2,592,000. The API's default is `86400`. */
  readonly timespan?: number | undefined
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** A token out of a page link. */
  readonly startingAfter?: string | undefined
  /** A token out of a page link. */
  readonly endingBefore?: string | undefined
  readonly url?: string | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationWebhooksLogs}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationWebhooksLog {
  readonly alertType?: string | undefined
  readonly loggedAt?: string | undefined
  readonly networkId?: string | undefined
  readonly organizationId?: string | undefined
  readonly responseCode?: number | undefined
  readonly responseDuration?: number | undefined
  readonly sentAt?: string | undefined
  readonly url?: string | undefined
}

/**
 * `GET /organizations/{organizationId}/webhooks/logs`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:general:telemetry:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-webhooks-logs/
 * @since 0.1.0
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
  query: { t0: "s", t1: "s", timespan: "n", perPage: "i", startingAfter: "s", endingBefore: "s", url: "s" },
  response: "[{alertType:s,loggedAt:d,networkId:s,organizationId:s,responseCode:i,responseDuration:i,sentAt:d,url:s}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:general:telemetry:read"
})
