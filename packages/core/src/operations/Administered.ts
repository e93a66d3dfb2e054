/**
 * The operations that the API tags `administered`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Read, read, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getAdministeredIdentitiesMe}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type GetAdministeredIdentitiesMeInput = Record<string, never>

/**
 * The answer of {@link getAdministeredIdentitiesMe}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredIdentitiesMe {
  readonly name?: string | null | undefined
  readonly email?: string | null | undefined
  /** In ISO 8601. */
  readonly lastUsedDashboardAt?: string | null | undefined
  readonly authentication?: AdministeredIdentitiesMeAuthentication | null | undefined
}

/**
 * `authentication` in the answer of {@link getAdministeredIdentitiesMe}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredIdentitiesMeAuthentication {
  readonly mode?: string | null | undefined
  readonly api?: AdministeredIdentitiesMeAuthenticationApi | null | undefined
  readonly twoFactor?: {
    /** Whether the user signs in with a second factor. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
  readonly saml?: {
    /** Whether the user signs in with an identity provider. */
    readonly enabled?: boolean | null | undefined
  } | null | undefined
}

/**
 * `authentication.api` in the answer of {@link getAdministeredIdentitiesMe}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredIdentitiesMeAuthenticationApi {
  readonly key?: { readonly created?: boolean | null | undefined } | null | undefined
}

/**
 * Returns the user that the API key belongs to.
 *
 * `GET /administered/identities/me`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-identities-me/
 * @since 0.2.0
 * @category monitor
 */
export const getAdministeredIdentitiesMe: Read<
  GetAdministeredIdentitiesMeInput,
  AdministeredIdentitiesMe
> = /*#__PURE__*/ read({
  id: "getAdministeredIdentitiesMe",
  method: "GET",
  path: "/administered/identities/me",
  tag: "administered",
  category: "monitor",
  subTags: ["identities", "me"],
  response: "{name:s,email:s,lastUsedDashboardAt:d,authentication:{mode:s,api:{key:{created:b}},twoFactor:{enabled:b},saml:{enabled:b}}}"
})

/**
 * The input of {@link getAdministeredIdentitiesMeApiKeys}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type GetAdministeredIdentitiesMeApiKeysInput = Record<string, never>

/**
 * `[]` in the answer of {@link getAdministeredIdentitiesMeApiKeys}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredIdentitiesMeApiKey {
  readonly suffix?: string | null | undefined
  readonly createdAt?: string | null | undefined
}

/**
 * Lists the caller's API keys, without the keys themselves.
 *
 * `GET /administered/identities/me/api/keys`
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-identities-me-api-keys/
 * @since 0.2.0
 * @category configure
 */
export const getAdministeredIdentitiesMeApiKeys: Read<
  GetAdministeredIdentitiesMeApiKeysInput,
  Array<AdministeredIdentitiesMeApiKey>
> = /*#__PURE__*/ read({
  id: "getAdministeredIdentitiesMeApiKeys",
  method: "GET",
  path: "/administered/identities/me/api/keys",
  tag: "administered",
  category: "configure",
  subTags: ["identities", "me", "api", "keys"],
  response: "[{suffix:s,createdAt:s}]"
})

/**
 * The input of {@link generateAdministeredIdentitiesMeApiKeys}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type GenerateAdministeredIdentitiesMeApiKeysInput = Record<string, never>

/**
 * The answer of {@link generateAdministeredIdentitiesMeApiKeys}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface GenerateAdministeredIdentitiesMeApiKeysOutput {
  /** The API key itself, which is not shown again. */
  readonly key?: string | null | undefined
}

/**
 * Generates an API key for the caller.
 *
 * `POST /administered/identities/me/api/keys/generate`
 *
 * @see https://developer.cisco.com/meraki/api-v1/generate-administered-identities-me-api-keys/
 * @since 0.2.0
 * @category configure
 */
export const generateAdministeredIdentitiesMeApiKeys: Write<
  GenerateAdministeredIdentitiesMeApiKeysInput,
  GenerateAdministeredIdentitiesMeApiKeysOutput
> = /*#__PURE__*/ write({
  id: "generateAdministeredIdentitiesMeApiKeys",
  method: "POST",
  path: "/administered/identities/me/api/keys/generate",
  tag: "administered",
  category: "configure",
  subTags: ["identities", "me", "api", "keys"],
  response: "{key:s}"
})

/**
 * The input of {@link revokeAdministeredIdentitiesMeApiKeys}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface RevokeAdministeredIdentitiesMeApiKeysInput {
  /** Which identity me API key: its `suffix` as `getAdministeredIdentitiesMeApiKeys` lists it. */
  readonly suffix: string | number
}

/**
 * Revokes an API key of the caller, named by its last four characters.
 *
 * `POST /administered/identities/me/api/keys/{suffix}/revoke`
 *
 * @see https://developer.cisco.com/meraki/api-v1/revoke-administered-identities-me-api-keys/
 * @since 0.2.0
 * @category configure
 */
export const revokeAdministeredIdentitiesMeApiKeys: Write<
  RevokeAdministeredIdentitiesMeApiKeysInput,
  void
> = /*#__PURE__*/ write({
  id: "revokeAdministeredIdentitiesMeApiKeys",
  method: "POST",
  path: "/administered/identities/me/api/keys/{suffix}/revoke",
  tag: "administered",
  category: "configure",
  subTags: ["identities", "me", "api", "keys"]
})
