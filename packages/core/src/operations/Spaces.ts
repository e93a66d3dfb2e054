/**
 * The operations that the API tags `spaces`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Batchable, batchable, type Read, read } from "../Operation.ts"

/**
 * The input of {@link getOrganizationSpacesIntegrateStatus}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationSpacesIntegrateStatusInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link getOrganizationSpacesIntegrateStatus}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationSpacesIntegrateStatus {
  /** Whether the request succeeded. */
  readonly status?: boolean | null | undefined
  readonly states?: Array<string> | null | undefined
  readonly email?: string | null | undefined
  readonly accountName?: string | null | undefined
  readonly accountType?: string | null | undefined
}

/**
 * Returns whether an organization is connected to Cisco Spaces.
 *
 * `GET /organizations/{organizationId}/spaces/integrate/status`
 *
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-spaces-integrate-status/
 * @since 0.2.0
 * @category configure
 */
export const getOrganizationSpacesIntegrateStatus: Read<
  GetOrganizationSpacesIntegrateStatusInput,
  OrganizationSpacesIntegrateStatus
> = /*#__PURE__*/ read({
  id: "getOrganizationSpacesIntegrateStatus",
  method: "GET",
  path: "/organizations/{organizationId}/spaces/integrate/status",
  tag: "spaces",
  category: "configure",
  subTags: ["integrate", "status"],
  response: "{status:b,states:[s],email:s,accountName:s,accountType:s}",
  scope: "dashboard:general:config:write"
})

/**
 * The input of {@link removeOrganizationSpacesIntegration}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RemoveOrganizationSpacesIntegrationInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
}

/**
 * The answer of {@link removeOrganizationSpacesIntegration}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface RemoveOrganizationSpacesIntegrationOutput {
  /** Whether the request succeeded. */
  readonly status?: boolean | null | undefined
  readonly message?: string | null | undefined
}

/**
 * Disconnects an organization from Cisco Spaces.
 *
 * `POST /organizations/{organizationId}/spaces/integration/remove`
 *
 * Can be a step of an action batch: `integration` of `/organizations/{organizationId}/spaces/integration`.
 * OAuth scope: `dashboard:general:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/remove-organization-spaces-integration/
 * @since 0.2.0
 * @category configure
 */
export const removeOrganizationSpacesIntegration: Batchable<
  RemoveOrganizationSpacesIntegrationInput,
  RemoveOrganizationSpacesIntegrationOutput
> = /*#__PURE__*/ batchable({
  id: "removeOrganizationSpacesIntegration",
  method: "POST",
  path: "/organizations/{organizationId}/spaces/integration/remove",
  tag: "spaces",
  category: "configure",
  subTags: ["integration"],
  response: "{status:b,message:s}",
  batch: { resource: "/organizations/{organizationId}/spaces/integration", operation: "integration" },
  scope: "dashboard:general:config:write"
})
