/**
 * The operations that the API tags `licensing`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.1.0
 */
import { type Operation, operation, type Paginated, paginated } from "../Operation.ts"

/**
 * The input of {@link getAdministeredLicensingSubscriptionEntitlements}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetAdministeredLicensingSubscriptionEntitlementsInput {
  /** Only those with one of these product numbers. */
  readonly skus?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getAdministeredLicensingSubscriptionEntitlements}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionEntitlement {
  /** Number of the product. */
  readonly sku?: string | undefined
  readonly name?: string | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | undefined
  readonly productClass?: string | undefined
  readonly featureTier?: string | undefined
  readonly isAddOn?: boolean | undefined
  readonly isFree?: boolean | undefined
}

/**
 * Lists the entitlements that a subscription can have.
 *
 * `GET /administered/licensing/subscription/entitlements`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-entitlements/
 * @since 0.1.0
 * @category configure
 */
export const getAdministeredLicensingSubscriptionEntitlements: Operation<
  GetAdministeredLicensingSubscriptionEntitlementsInput,
  Array<AdministeredLicensingSubscriptionEntitlement>
> = /*#__PURE__*/ operation({
  id: "getAdministeredLicensingSubscriptionEntitlements",
  method: "GET",
  path: "/administered/licensing/subscription/entitlements",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "entitlements"],
  query: { skus: "[s]" },
  response: "[{sku:s,name:s,productType:s,productClass:s,featureTier:s,isAddOn:b,isFree:b}]",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetAdministeredLicensingSubscriptionSubscriptionsInput {
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  /** Only these subscriptions. */
  readonly subscriptionIds?: ReadonlyArray<string> | undefined
  /** Only what belongs to one of these organizations. */
  readonly organizationIds: ReadonlyArray<string>
  /** Only those with one of these statuses. */
  readonly statuses?: ReadonlyArray<AdministeredLicensingSubscriptionSubscriptionsStatusInput> | undefined
  /** Only what belongs to one of these product types. */
  readonly productTypes?: ReadonlyArray<AdministeredLicensingSubscriptionSubscriptionsProductTypeInput> | undefined
  /** Only those with one of these product numbers. */
  readonly skus?: ReadonlyArray<string> | undefined
  /** Only those whose name is this one or contains it. */
  readonly name?: string | undefined
  /** In ISO 8601. */
  readonly startDate?: AdministeredLicensingSubscriptionSubscriptionsStartDateInput | string | undefined
  /** In ISO 8601. */
  readonly endDate?: AdministeredLicensingSubscriptionSubscriptionsEndDateInput | string | undefined
}

/**
 * `statuses[]` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type AdministeredLicensingSubscriptionSubscriptionsStatusInput =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | (string & {})

/**
 * `productTypes[]` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export type AdministeredLicensingSubscriptionSubscriptionsProductTypeInput =
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
 * `startDate` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsStartDateInput {
  /** Only earlier than this. In ISO 8601. */
  readonly lt?: string | undefined
  /** Only later than this. In ISO 8601. */
  readonly gt?: string | undefined
  /** Only at this time or earlier. In ISO 8601. */
  readonly lte?: string | undefined
  /** Only at this time or later. In ISO 8601. */
  readonly gte?: string | undefined
  /** Only other than this. In ISO 8601. */
  readonly neq?: string | undefined
}

/**
 * `endDate` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsEndDateInput {
  /** Only earlier than this. In ISO 8601. */
  readonly lt?: string | undefined
  /** Only later than this. In ISO 8601. */
  readonly gt?: string | undefined
  /** Only at this time or earlier. In ISO 8601. */
  readonly lte?: string | undefined
  /** Only at this time or later. In ISO 8601. */
  readonly gte?: string | undefined
  /** Only other than this. In ISO 8601. */
  readonly neq?: string | undefined
}

/**
 * `[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscription {
  /** Other operations take it as `subscriptionId`. */
  readonly subscriptionId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Whether the subscription is in force. */
  readonly status?: AdministeredLicensingSubscriptionSubscriptionStatus | undefined
  /** In ISO 8601. */
  readonly startDate?: string | undefined
  /** In ISO 8601. */
  readonly endDate?: string | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | undefined
  readonly webOrderId?: string | undefined
  readonly type?: "enterpriseAgreement" | "termed" | (string & {}) | undefined
  readonly smartAccount?: AdministeredLicensingSubscriptionSubscriptionSmartAccount | undefined
  readonly renewalRequested?: boolean | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<AdministeredLicensingSubscriptionSubscriptionProductType> | undefined
  readonly entitlements?: Array<AdministeredLicensingSubscriptionSubscriptionEntitlement> | undefined
  /** How many there are of each kind. */
  readonly counts?: AdministeredLicensingSubscriptionSubscriptionCounts | undefined
  readonly enterpriseAgreement?: { readonly suites?: Array<string> | undefined } | undefined
}

/**
 * `[].status` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type AdministeredLicensingSubscriptionSubscriptionStatus =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | (string & {})

/**
 * `[].smartAccount` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionSmartAccount {
  /** Whether the subscription is linked to a Smart Account. */
  readonly status?: string | undefined
  readonly account?: AdministeredLicensingSubscriptionSubscriptionSmartAccountAccount | undefined
}

/**
 * `[].smartAccount.account` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionSmartAccountAccount {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly domain?: string | undefined
}

/**
 * `[].productTypes[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type AdministeredLicensingSubscriptionSubscriptionProductType =
  | "accessManager"
  | "appliance"
  | "camera"
  | "cellularGateway"
  | "sensor"
  | "switch"
  | "systemsManager"
  | "wireless"
  | (string & {})

/**
 * `[].entitlements[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionEntitlement {
  /** Number of the product. */
  readonly sku?: string | undefined
  /** How the seats are used. */
  readonly seats?: AdministeredLicensingSubscriptionSubscriptionEntitlementSeats | undefined
}

/**
 * `[].entitlements[].seats` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionEntitlementSeats {
  /** How many seats are in use. */
  readonly assigned?: number | undefined
  /** How many seats are free. */
  readonly available?: number | undefined
  /** How many seats there are. */
  readonly limit?: number | undefined
}

/**
 * `[].counts` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionCounts {
  /** How the seats are used. */
  readonly seats?: AdministeredLicensingSubscriptionSubscriptionCountsSeats | undefined
  readonly networks?: number | undefined
  readonly organizations?: number | undefined
}

/**
 * `[].counts.seats` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionCountsSeats {
  /** How many seats are in use. */
  readonly assigned?: number | undefined
  /** How many seats are free. */
  readonly available?: number | undefined
  /** How many seats there are. */
  readonly limit?: number | undefined
}

/**
 * Lists the subscriptions of organizations.
 *
 * `GET /administered/licensing/subscription/subscriptions`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-subscriptions/
 * @since 0.1.0
 * @category configure
 */
export const getAdministeredLicensingSubscriptionSubscriptions: Paginated<
  GetAdministeredLicensingSubscriptionSubscriptionsInput,
  Array<AdministeredLicensingSubscriptionSubscription>,
  AdministeredLicensingSubscriptionSubscription
> = /*#__PURE__*/ paginated({
  id: "getAdministeredLicensingSubscriptionSubscriptions",
  method: "GET",
  path: "/administered/licensing/subscription/subscriptions",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "subscriptions"],
  query: {
    perPage: "i",
    startingAfter: "s",
    endingBefore: "s",
    subscriptionIds: "[s]",
    organizationIds: "[s]!",
    statuses: "[e(active|canceled|expired|inactive|out_of_compliance)]",
    productTypes: "[e(appliance|camera|campusGateway|cellularGateway|secureConnect|sensor|switch|systemsManager|wireless|wirelessController)]",
    skus: "[s]",
    name: "s",
    startDate: "*",
    endDate: "*"
  },
  response: "[{subscriptionId:s,name:s,description:s,status:e(active|canceled|expired|inactive|out_of_compliance),startDate:d,endDate:d,lastUpdatedAt:d,webOrderId:s,type:e(enterpriseAgreement|termed),smartAccount:{status:s,account:{id:s,name:s,domain:s}},renewalRequested:b,productTypes:[e(accessManager|appliance|camera|cellularGateway|sensor|switch|systemsManager|wireless)],entitlements:[{sku:s,seats:{assigned:i,available:i,limit:i}}],counts:{seats:{assigned:i,available:i,limit:i},networks:i,organizations:i},enterpriseAgreement:{suites:[s]}}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsInput {
  /** Whether to check only, without carrying it out. */
  readonly validate?: boolean | undefined
  readonly claimKey: string
  /** Id of an organization, as `getOrganizations` lists it. */
  readonly organizationId: string
  readonly name?: string | undefined
  readonly description?: string | undefined
}

/**
 * The answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Whether the subscription is in force. */
  readonly status?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputStatus | undefined
  /** In ISO 8601. */
  readonly startDate?: string | undefined
  /** In ISO 8601. */
  readonly endDate?: string | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | undefined
  readonly webOrderId?: string | undefined
  readonly type?: "enterpriseAgreement" | "termed" | (string & {}) | undefined
  readonly smartAccount?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccount | undefined
  readonly renewalRequested?: boolean | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<ClaimAdministeredLicensingSubscriptionSubscriptionsOutputProductType> | undefined
  readonly entitlements?: Array<ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlement> | undefined
  /** How many there are of each kind. */
  readonly counts?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCounts | undefined
  readonly enterpriseAgreement?: { readonly suites?: Array<string> | undefined } | undefined
}

/**
 * `status` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type ClaimAdministeredLicensingSubscriptionSubscriptionsOutputStatus =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | (string & {})

/**
 * `smartAccount` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccount {
  /** Whether the subscription is linked to a Smart Account. */
  readonly status?: string | undefined
  readonly account?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccountAccount | undefined
}

/**
 * `smartAccount.account` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccountAccount {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly domain?: string | undefined
}

/**
 * `productTypes[]` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type ClaimAdministeredLicensingSubscriptionSubscriptionsOutputProductType =
  | "accessManager"
  | "appliance"
  | "camera"
  | "cellularGateway"
  | "sensor"
  | "switch"
  | "systemsManager"
  | "wireless"
  | (string & {})

/**
 * `entitlements[]` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlement {
  /** Number of the product. */
  readonly sku?: string | undefined
  /** How the seats are used. */
  readonly seats?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlementSeats | undefined
}

/**
 * `entitlements[].seats` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlementSeats {
  /** How many seats are in use. */
  readonly assigned?: number | undefined
  /** How many seats are free. */
  readonly available?: number | undefined
  /** How many seats there are. */
  readonly limit?: number | undefined
}

/**
 * `counts` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCounts {
  /** How the seats are used. */
  readonly seats?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCountsSeats | undefined
  readonly networks?: number | undefined
  readonly organizations?: number | undefined
}

/**
 * `counts.seats` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCountsSeats {
  /** How many seats are in use. */
  readonly assigned?: number | undefined
  /** How many seats are free. */
  readonly available?: number | undefined
  /** How many seats there are. */
  readonly limit?: number | undefined
}

/**
 * Claims a subscription for an organization by its claim key.
 *
 * `POST /administered/licensing/subscription/subscriptions/claim`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-administered-licensing-subscription-subscriptions/
 * @since 0.1.0
 * @category configure
 */
export const claimAdministeredLicensingSubscriptionSubscriptions: Operation<
  ClaimAdministeredLicensingSubscriptionSubscriptionsInput,
  ClaimAdministeredLicensingSubscriptionSubscriptionsOutput
> = /*#__PURE__*/ operation({
  id: "claimAdministeredLicensingSubscriptionSubscriptions",
  method: "POST",
  path: "/administered/licensing/subscription/subscriptions/claim",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "subscriptions"],
  query: { validate: "b" },
  body: { claimKey: "s!", organizationId: "s!", name: "s", description: "s" },
  response: "{subscriptionId:s,name:s,description:s,status:e(active|canceled|expired|inactive|out_of_compliance),startDate:d,endDate:d,lastUpdatedAt:d,webOrderId:s,type:e(enterpriseAgreement|termed),smartAccount:{status:s,account:{id:s,name:s,domain:s}},renewalRequested:b,productTypes:[e(accessManager|appliance|camera|cellularGateway|sensor|switch|systemsManager|wireless)],entitlements:[{sku:s,seats:{assigned:i,available:i,limit:i}}],counts:{seats:{assigned:i,available:i,limit:i},networks:i,organizations:i},enterpriseAgreement:{suites:[s]}}",
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyInput {
  readonly claimKey: string
}

/**
 * The answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | undefined
  readonly name?: string | undefined
  readonly description?: string | undefined
  /** Whether the subscription is in force. */
  readonly status?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputStatus | undefined
  /** In ISO 8601. */
  readonly startDate?: string | undefined
  /** In ISO 8601. */
  readonly endDate?: string | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | undefined
  readonly webOrderId?: string | undefined
  readonly type?: "enterpriseAgreement" | "termed" | (string & {}) | undefined
  readonly smartAccount?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccount | undefined
  readonly renewalRequested?: boolean | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputProductType> | undefined
  readonly entitlements?: Array<ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlement> | undefined
  /** How many there are of each kind. */
  readonly counts?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCounts | undefined
  readonly enterpriseAgreement?: { readonly suites?: Array<string> | undefined } | undefined
}

/**
 * `status` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputStatus =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | (string & {})

/**
 * `smartAccount` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccount {
  /** Whether the subscription is linked to a Smart Account. */
  readonly status?: string | undefined
  readonly account?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccountAccount | undefined
}

/**
 * `smartAccount.account` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccountAccount {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly domain?: string | undefined
}

/**
 * `productTypes[]` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export type ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputProductType =
  | "accessManager"
  | "appliance"
  | "camera"
  | "cellularGateway"
  | "sensor"
  | "switch"
  | "systemsManager"
  | "wireless"
  | (string & {})

/**
 * `entitlements[]` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlement {
  /** Number of the product. */
  readonly sku?: string | undefined
  /** How the seats are used. */
  readonly seats?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlementSeats | undefined
}

/**
 * `entitlements[].seats` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlementSeats {
  /** How many seats are in use. */
  readonly assigned?: number | undefined
  /** How many seats are free. */
  readonly available?: number | undefined
  /** How many seats there are. */
  readonly limit?: number | undefined
}

/**
 * `counts` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCounts {
  /** How the seats are used. */
  readonly seats?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCountsSeats | undefined
  readonly networks?: number | undefined
  readonly organizations?: number | undefined
}

/**
 * `counts.seats` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCountsSeats {
  /** How many seats are in use. */
  readonly assigned?: number | undefined
  /** How many seats are free. */
  readonly available?: number | undefined
  /** How many seats there are. */
  readonly limit?: number | undefined
}

/**
 * Returns the subscription behind a claim key, without claiming it.
 *
 * `POST /administered/licensing/subscription/subscriptions/claimKey/validate`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/validate-administered-licensing-subscription-subscriptions-claim-key/
 * @since 0.1.0
 * @category configure
 */
export const validateAdministeredLicensingSubscriptionSubscriptionsClaimKey: Operation<
  ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyInput,
  ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutput
> = /*#__PURE__*/ operation({
  id: "validateAdministeredLicensingSubscriptionSubscriptionsClaimKey",
  method: "POST",
  path: "/administered/licensing/subscription/subscriptions/claimKey/validate",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "subscriptions", "claimKey"],
  body: { claimKey: "s!" },
  response: "{subscriptionId:s,name:s,description:s,status:e(active|canceled|expired|inactive|out_of_compliance),startDate:d,endDate:d,lastUpdatedAt:d,webOrderId:s,type:e(enterpriseAgreement|termed),smartAccount:{status:s,account:{id:s,name:s,domain:s}},renewalRequested:b,productTypes:[e(accessManager|appliance|camera|cellularGateway|sensor|switch|systemsManager|wireless)],entitlements:[{sku:s,seats:{assigned:i,available:i,limit:i}}],counts:{seats:{assigned:i,available:i,limit:i},networks:i,organizations:i},enterpriseAgreement:{suites:[s]}}",
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetAdministeredLicensingSubscriptionSubscriptionsComplianceStatusesInput {
  /** Only what belongs to one of these organizations. */
  readonly organizationIds: ReadonlyArray<string>
  /** Only these subscriptions. */
  readonly subscriptionIds?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatus {
  readonly subscription?: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusSubscription | undefined
  readonly violations?: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolations | undefined
}

/**
 * `[].subscription` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusSubscription {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly status?: string | undefined
}

/**
 * `[].violations` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolations {
  readonly byProductClass?: Array<AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClass> | undefined
}

/**
 * `[].violations.byProductClass[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClass {
  readonly productClass?: string | undefined
  /** In ISO 8601. */
  readonly gracePeriodEndsAt?: string | undefined
  readonly missing?: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissing | undefined
}

/**
 * `[].violations.byProductClass[].missing` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissing {
  readonly entitlements?: Array<AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement> | undefined
}

/**
 * `[].violations.byProductClass[].missing.entitlements[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement {
  /** Number of the product. */
  readonly sku?: string | undefined
  /** How many licenses are needed. */
  readonly quantity?: number | undefined
}

/**
 * Lists the compliance statuses of the subscriptions of organizations.
 *
 * `GET /administered/licensing/subscription/subscriptions/compliance/statuses`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-subscriptions-compliance-statuses/
 * @since 0.1.0
 * @category configure
 */
export const getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses: Operation<
  GetAdministeredLicensingSubscriptionSubscriptionsComplianceStatusesInput,
  Array<AdministeredLicensingSubscriptionSubscriptionsComplianceStatus>
> = /*#__PURE__*/ operation({
  id: "getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses",
  method: "GET",
  path: "/administered/licensing/subscription/subscriptions/compliance/statuses",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "subscriptions", "compliance", "statuses"],
  query: { organizationIds: "[s]!", subscriptionIds: "[s]" },
  response: "[{subscription:{id:s,name:s,status:s},violations:{byProductClass:[{productClass:s,gracePeriodEndsAt:s,missing:{entitlements:[{sku:s,quantity:i}]}}]}}]",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link bindAdministeredLicensingSubscriptionSubscription}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface BindAdministeredLicensingSubscriptionSubscriptionInput {
  /** Which licensing subscription: its `subscriptionId` as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId: string
  /** Whether to check only, without carrying it out. */
  readonly validate?: boolean | undefined
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds?: ReadonlyArray<string> | undefined
}

/**
 * The answer of {@link bindAdministeredLicensingSubscriptionSubscription}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BindAdministeredLicensingSubscriptionSubscriptionOutput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | undefined
  readonly networks?: Array<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | undefined
  }> | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | undefined
  readonly insufficientEntitlements?: Array<BindAdministeredLicensingSubscriptionSubscriptionOutputInsufficientEntitlement> | undefined
}

/**
 * `insufficientEntitlements[]` in the answer of {@link bindAdministeredLicensingSubscriptionSubscription}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface BindAdministeredLicensingSubscriptionSubscriptionOutputInsufficientEntitlement {
  /** Number of the product. */
  readonly sku?: string | undefined
  /** How many licenses are needed. */
  readonly quantity?: number | undefined
}

/**
 * Binds networks to a licensing subscription.
 *
 * `POST /administered/licensing/subscription/subscriptions/{subscriptionId}/bind`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bind-administered-licensing-subscription-subscription/
 * @since 0.1.0
 * @category configure
 */
export const bindAdministeredLicensingSubscriptionSubscription: Operation<
  BindAdministeredLicensingSubscriptionSubscriptionInput,
  BindAdministeredLicensingSubscriptionSubscriptionOutput
> = /*#__PURE__*/ operation({
  id: "bindAdministeredLicensingSubscriptionSubscription",
  method: "POST",
  path: "/administered/licensing/subscription/subscriptions/{subscriptionId}/bind",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "subscriptions"],
  query: { validate: "b" },
  body: { networkIds: "[s]" },
  response: "{subscriptionId:s,networks:[{id:s,name:s}],errors:[s],insufficientEntitlements:[{sku:s,quantity:i}]}",
  scope: "dashboard:licensing:config:write"
})

/**
 * The input of {@link getOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface GetOrganizationLicensingCotermLicensesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string
  /** From 3 to 1,000. The most is asked for unless this is given. */
  readonly perPage?: number | undefined
  /** Token of the page to begin after, as a page link holds it. */
  readonly startingAfter?: string | undefined
  /** Token of the page to end before, as a page link holds it. */
  readonly endingBefore?: string | undefined
  readonly invalidated?: boolean | undefined
  readonly expired?: boolean | undefined
}

/**
 * `[]` in the answer of {@link getOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensingCotermLicense {
  readonly key?: string | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | undefined
  /** In days. */
  readonly duration?: number | undefined
  readonly mode?: "addDevices" | "renew" | (string & {}) | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | undefined
  readonly invalidated?: boolean | undefined
  /** In ISO 8601. */
  readonly invalidatedAt?: string | undefined
  readonly expired?: boolean | undefined
  readonly editions?: Array<OrganizationLicensingCotermLicenseEdition> | undefined
  readonly counts?: Array<OrganizationLicensingCotermLicenseCount> | undefined
}

/**
 * `[].editions[]` in the answer of {@link getOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensingCotermLicenseEdition {
  readonly edition?: string | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | undefined
}

/**
 * `[].counts[]` in the answer of {@link getOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface OrganizationLicensingCotermLicenseCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | undefined
  /** How many devices of the model are licensed. */
  readonly count?: number | undefined
}

/**
 * Lists the co-term licenses of an organization.
 *
 * `GET /organizations/{organizationId}/licensing/coterm/licenses`
 *
 * Answers in pages of 1000 unless `perPage` says otherwise.
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-organization-licensing-coterm-licenses/
 * @since 0.1.0
 * @category configure
 */
export const getOrganizationLicensingCotermLicenses: Paginated<
  GetOrganizationLicensingCotermLicensesInput,
  Array<OrganizationLicensingCotermLicense>,
  OrganizationLicensingCotermLicense
> = /*#__PURE__*/ paginated({
  id: "getOrganizationLicensingCotermLicenses",
  method: "GET",
  path: "/organizations/{organizationId}/licensing/coterm/licenses",
  tag: "licensing",
  category: "configure",
  subTags: ["coterm", "licenses"],
  query: { perPage: "i", startingAfter: "s", endingBefore: "s", invalidated: "b", expired: "b" },
  response: "[{key:s,organizationId:s,duration:i,mode:e(addDevices|renew),startedAt:d,claimedAt:d,invalidated:b,invalidatedAt:d,expired:b,editions:[{edition:s,productType:s}],counts:[{model:s,count:i}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface MoveOrganizationLicensingCotermLicensesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string
  readonly destination: MoveOrganizationLicensingCotermLicensesDestinationInput
  readonly licenses: ReadonlyArray<MoveOrganizationLicensingCotermLicensesLicenseInput>
}

/**
 * `destination` in the input of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface MoveOrganizationLicensingCotermLicensesDestinationInput {
  /** Id of an organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | undefined
  readonly mode?: "addDevices" | "renew" | (string & {}) | undefined
}

/**
 * `licenses[]` in the input of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category inputs
 */
export interface MoveOrganizationLicensingCotermLicensesLicenseInput {
  /** Key of the license, as it was bought. */
  readonly key: string
  readonly counts: ReadonlyArray<{
    /** Model, such as `MX68` or `MR46`. */
    readonly model: string
    /** How many devices of the model are licensed. */
    readonly count: number
  }>
}

/**
 * The answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutput {
  readonly remainderLicenses?: Array<MoveOrganizationLicensingCotermLicensesOutputRemainderLicense> | undefined
  readonly movedLicenses?: Array<MoveOrganizationLicensingCotermLicensesOutputMovedLicense> | undefined
}

/**
 * `remainderLicenses[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputRemainderLicense {
  /** Key of the license, as it was bought. */
  readonly key?: string | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | undefined
  /** In days. */
  readonly duration?: number | undefined
  readonly mode?: "addDevices" | "renew" | (string & {}) | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | undefined
  readonly invalidated?: boolean | undefined
  /** In ISO 8601. */
  readonly invalidatedAt?: string | undefined
  readonly expired?: boolean | undefined
  readonly editions?: Array<MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseEdition> | undefined
  readonly counts?: Array<MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseCount> | undefined
}

/**
 * `remainderLicenses[].editions[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseEdition {
  readonly edition?: string | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | undefined
}

/**
 * `remainderLicenses[].counts[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | undefined
  /** How many devices of the model are licensed. */
  readonly count?: number | undefined
}

/**
 * `movedLicenses[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputMovedLicense {
  /** Key of the license, as it was bought. */
  readonly key?: string | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | undefined
  /** In days. */
  readonly duration?: number | undefined
  readonly mode?: "addDevices" | "renew" | (string & {}) | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | undefined
  readonly invalidated?: boolean | undefined
  /** In ISO 8601. */
  readonly invalidatedAt?: string | undefined
  readonly expired?: boolean | undefined
  readonly editions?: Array<MoveOrganizationLicensingCotermLicensesOutputMovedLicenseEdition> | undefined
  readonly counts?: Array<MoveOrganizationLicensingCotermLicensesOutputMovedLicenseCount> | undefined
}

/**
 * `movedLicenses[].editions[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputMovedLicenseEdition {
  readonly edition?: string | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | undefined
}

/**
 * `movedLicenses[].counts[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.1.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputMovedLicenseCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | undefined
  /** How many devices of the model are licensed. */
  readonly count?: number | undefined
}

/**
 * Moves co-term licenses of an organization to another.
 *
 * `POST /organizations/{organizationId}/licensing/coterm/licenses/move`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-organization-licensing-coterm-licenses/
 * @since 0.1.0
 * @category configure
 */
export const moveOrganizationLicensingCotermLicenses: Operation<
  MoveOrganizationLicensingCotermLicensesInput,
  MoveOrganizationLicensingCotermLicensesOutput
> = /*#__PURE__*/ operation({
  id: "moveOrganizationLicensingCotermLicenses",
  method: "POST",
  path: "/organizations/{organizationId}/licensing/coterm/licenses/move",
  tag: "licensing",
  category: "configure",
  subTags: ["coterm", "licenses"],
  body: {
    destination: "{organizationId:s,mode:e(addDevices|renew)}!",
    licenses: "[{key:s!,counts:[{model:s!,count:i!}]!}]!"
  },
  response: "{remainderLicenses:[{key:s,organizationId:s,duration:i,mode:e(addDevices|renew),startedAt:d,claimedAt:d,invalidated:b,invalidatedAt:d,expired:b,editions:[{edition:s,productType:s}],counts:[{model:s,count:i}]}],movedLicenses:[{key:s,organizationId:s,duration:i,mode:e(addDevices|renew),startedAt:d,claimedAt:d,invalidated:b,invalidatedAt:d,expired:b,editions:[{edition:s,productType:s}],counts:[{model:s,count:i}]}]}",
  scope: "dashboard:licensing:config:write"
})
