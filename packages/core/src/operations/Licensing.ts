/**
 * The operations that the API tags `licensing`.
 *
 * Generated from version 1.73.0 of the API's OpenAPI document. Not to be edited.
 *
 * @since 0.2.0
 */
import { type Paginated, paginated, type Read, read, type Timestamp, type Unlisted, type Write, write } from "../Operation.ts"

/**
 * The input of {@link getAdministeredLicensingSubscriptionEntitlements}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface GetAdministeredLicensingSubscriptionEntitlementsInput {
  /** Only those with one of these product numbers. */
  readonly skus?: ReadonlyArray<string> | undefined
}

/**
 * `[]` in the answer of {@link getAdministeredLicensingSubscriptionEntitlements}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionEntitlement {
  /** Number of the product. */
  readonly sku?: string | null | undefined
  readonly name?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
  readonly productClass?: string | null | undefined
  readonly featureTier?: string | null | undefined
  readonly isAddOn?: boolean | null | undefined
  readonly isFree?: boolean | null | undefined
}

/**
 * Lists the entitlements that a subscription can have.
 *
 * `GET /administered/licensing/subscription/entitlements`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-entitlements/
 * @since 0.2.0
 * @category configure
 */
export const getAdministeredLicensingSubscriptionEntitlements: Read<
  GetAdministeredLicensingSubscriptionEntitlementsInput,
  Array<AdministeredLicensingSubscriptionEntitlement>
> = /*#__PURE__*/ read({
  id: "getAdministeredLicensingSubscriptionEntitlements",
  method: "GET",
  path: "/administered/licensing/subscription/entitlements",
  tag: "licensing",
  category: "configure",
  subTags: ["subscription", "entitlements"],
  query: { skus: "[s]" },
  response: "[{sku:s,name:s,productType:s,productClass:s,featureTier:s~,isAddOn:b,isFree:b}]",
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
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
  readonly startDate?: AdministeredLicensingSubscriptionSubscriptionsStartDateInput | Timestamp | undefined
  /** In ISO 8601. */
  readonly endDate?: AdministeredLicensingSubscriptionSubscriptionsEndDateInput | Timestamp | undefined
}

/**
 * `statuses[]` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export type AdministeredLicensingSubscriptionSubscriptionsStatusInput =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | Unlisted

/**
 * `productTypes[]` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
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
  | Unlisted

/**
 * `startDate` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsStartDateInput {
  /** Only earlier than this. In ISO 8601. */
  readonly lt?: Timestamp | null | undefined
  /** Only later than this. In ISO 8601. */
  readonly gt?: Timestamp | null | undefined
  /** Only at this time or earlier. In ISO 8601. */
  readonly lte?: Timestamp | null | undefined
  /** Only at this time or later. In ISO 8601. */
  readonly gte?: Timestamp | null | undefined
  /** Only other than this. In ISO 8601. */
  readonly neq?: Timestamp | null | undefined
}

/**
 * `endDate` in the input of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsEndDateInput {
  /** Only earlier than this. In ISO 8601. */
  readonly lt?: Timestamp | null | undefined
  /** Only later than this. In ISO 8601. */
  readonly gt?: Timestamp | null | undefined
  /** Only at this time or earlier. In ISO 8601. */
  readonly lte?: Timestamp | null | undefined
  /** Only at this time or later. In ISO 8601. */
  readonly gte?: Timestamp | null | undefined
  /** Only other than this. In ISO 8601. */
  readonly neq?: Timestamp | null | undefined
}

/**
 * `[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscription {
  /** Other operations take it as `subscriptionId`. */
  readonly subscriptionId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** Whether the subscription is in force. */
  readonly status?: AdministeredLicensingSubscriptionSubscriptionStatus | null | undefined
  /** In ISO 8601. */
  readonly startDate?: string | null | undefined
  /** In ISO 8601. */
  readonly endDate?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly webOrderId?: string | null | undefined
  readonly type?: "enterpriseAgreement" | "termed" | Unlisted | null | undefined
  readonly smartAccount?: AdministeredLicensingSubscriptionSubscriptionSmartAccount | null | undefined
  readonly renewalRequested?: boolean | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<AdministeredLicensingSubscriptionSubscriptionProductType> | null | undefined
  readonly entitlements?: Array<AdministeredLicensingSubscriptionSubscriptionEntitlement> | null | undefined
  /** How many there are of each kind. */
  readonly counts?: AdministeredLicensingSubscriptionSubscriptionCounts | null | undefined
  readonly enterpriseAgreement?: { readonly suites?: Array<string> | null | undefined } | null | undefined
}

/**
 * `[].status` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type AdministeredLicensingSubscriptionSubscriptionStatus =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | Unlisted

/**
 * `[].smartAccount` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionSmartAccount {
  /** Whether the subscription is linked to a Smart Account. */
  readonly status?: string | null | undefined
  readonly account?: AdministeredLicensingSubscriptionSubscriptionSmartAccountAccount | null | undefined
}

/**
 * `[].smartAccount.account` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionSmartAccountAccount {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly domain?: string | null | undefined
}

/**
 * `[].productTypes[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
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
  | Unlisted

/**
 * `[].entitlements[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionEntitlement {
  /** Number of the product. */
  readonly sku?: string | null | undefined
  /** How the seats are used. */
  readonly seats?: AdministeredLicensingSubscriptionSubscriptionEntitlementSeats | null | undefined
}

/**
 * `[].entitlements[].seats` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionEntitlementSeats {
  /** How many seats are in use. */
  readonly assigned?: number | null | undefined
  /** How many seats are free. */
  readonly available?: number | null | undefined
  /** How many seats there are. */
  readonly limit?: number | null | undefined
}

/**
 * `[].counts` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionCounts {
  /** How the seats are used. */
  readonly seats?: AdministeredLicensingSubscriptionSubscriptionCountsSeats | null | undefined
  readonly networks?: number | null | undefined
  readonly organizations?: number | null | undefined
}

/**
 * `[].counts.seats` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionCountsSeats {
  /** How many seats are in use. */
  readonly assigned?: number | null | undefined
  /** How many seats are free. */
  readonly available?: number | null | undefined
  /** How many seats there are. */
  readonly limit?: number | null | undefined
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
 * @since 0.2.0
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
 * @since 0.2.0
 * @category inputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsInput {
  /** Whether to check only, without carrying it out. */
  readonly validate?: boolean | undefined
  readonly claimKey: string
  /** Id of an organization, as `getOrganizations` lists it. */
  readonly organizationId: string
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
}

/**
 * The answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** Whether the subscription is in force. */
  readonly status?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputStatus | null | undefined
  /** In ISO 8601. */
  readonly startDate?: string | null | undefined
  /** In ISO 8601. */
  readonly endDate?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly webOrderId?: string | null | undefined
  readonly type?: "enterpriseAgreement" | "termed" | Unlisted | null | undefined
  readonly smartAccount?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccount | null | undefined
  readonly renewalRequested?: boolean | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<ClaimAdministeredLicensingSubscriptionSubscriptionsOutputProductType> | null | undefined
  readonly entitlements?: Array<ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlement> | null | undefined
  /** How many there are of each kind. */
  readonly counts?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCounts | null | undefined
  readonly enterpriseAgreement?: { readonly suites?: Array<string> | null | undefined } | null | undefined
}

/**
 * `status` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type ClaimAdministeredLicensingSubscriptionSubscriptionsOutputStatus =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | Unlisted

/**
 * `smartAccount` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccount {
  /** Whether the subscription is linked to a Smart Account. */
  readonly status?: string | null | undefined
  readonly account?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccountAccount | null | undefined
}

/**
 * `smartAccount.account` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputSmartAccountAccount {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly domain?: string | null | undefined
}

/**
 * `productTypes[]` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
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
  | Unlisted

/**
 * `entitlements[]` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlement {
  /** Number of the product. */
  readonly sku?: string | null | undefined
  /** How the seats are used. */
  readonly seats?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlementSeats | null | undefined
}

/**
 * `entitlements[].seats` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputEntitlementSeats {
  /** How many seats are in use. */
  readonly assigned?: number | null | undefined
  /** How many seats are free. */
  readonly available?: number | null | undefined
  /** How many seats there are. */
  readonly limit?: number | null | undefined
}

/**
 * `counts` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCounts {
  /** How the seats are used. */
  readonly seats?: ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCountsSeats | null | undefined
  readonly networks?: number | null | undefined
  readonly organizations?: number | null | undefined
}

/**
 * `counts.seats` in the answer of {@link claimAdministeredLicensingSubscriptionSubscriptions}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ClaimAdministeredLicensingSubscriptionSubscriptionsOutputCountsSeats {
  /** How many seats are in use. */
  readonly assigned?: number | null | undefined
  /** How many seats are free. */
  readonly available?: number | null | undefined
  /** How many seats there are. */
  readonly limit?: number | null | undefined
}

/**
 * Claims a subscription for an organization by its claim key.
 *
 * `POST /administered/licensing/subscription/subscriptions/claim`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/claim-administered-licensing-subscription-subscriptions/
 * @since 0.2.0
 * @category configure
 */
export const claimAdministeredLicensingSubscriptionSubscriptions: Write<
  ClaimAdministeredLicensingSubscriptionSubscriptionsInput,
  ClaimAdministeredLicensingSubscriptionSubscriptionsOutput
> = /*#__PURE__*/ write({
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
 * @since 0.2.0
 * @category inputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyInput {
  readonly claimKey: string
}

/**
 * The answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | null | undefined
  readonly name?: string | null | undefined
  readonly description?: string | null | undefined
  /** Whether the subscription is in force. */
  readonly status?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputStatus | null | undefined
  /** In ISO 8601. */
  readonly startDate?: string | null | undefined
  /** In ISO 8601. */
  readonly endDate?: string | null | undefined
  /** When it was last changed. In ISO 8601. */
  readonly lastUpdatedAt?: string | null | undefined
  readonly webOrderId?: string | null | undefined
  readonly type?: "enterpriseAgreement" | "termed" | Unlisted | null | undefined
  readonly smartAccount?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccount | null | undefined
  readonly renewalRequested?: boolean | null | undefined
  /** Product types, such as `wireless`, `switch` or `appliance`. */
  readonly productTypes?: Array<ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputProductType> | null | undefined
  readonly entitlements?: Array<ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlement> | null | undefined
  /** How many there are of each kind. */
  readonly counts?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCounts | null | undefined
  readonly enterpriseAgreement?: { readonly suites?: Array<string> | null | undefined } | null | undefined
}

/**
 * `status` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export type ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputStatus =
  | "active"
  | "canceled"
  | "expired"
  | "inactive"
  | "out_of_compliance"
  | Unlisted

/**
 * `smartAccount` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccount {
  /** Whether the subscription is linked to a Smart Account. */
  readonly status?: string | null | undefined
  readonly account?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccountAccount | null | undefined
}

/**
 * `smartAccount.account` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputSmartAccountAccount {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly domain?: string | null | undefined
}

/**
 * `productTypes[]` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
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
  | Unlisted

/**
 * `entitlements[]` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlement {
  /** Number of the product. */
  readonly sku?: string | null | undefined
  /** How the seats are used. */
  readonly seats?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlementSeats | null | undefined
}

/**
 * `entitlements[].seats` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputEntitlementSeats {
  /** How many seats are in use. */
  readonly assigned?: number | null | undefined
  /** How many seats are free. */
  readonly available?: number | null | undefined
  /** How many seats there are. */
  readonly limit?: number | null | undefined
}

/**
 * `counts` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCounts {
  /** How the seats are used. */
  readonly seats?: ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCountsSeats | null | undefined
  readonly networks?: number | null | undefined
  readonly organizations?: number | null | undefined
}

/**
 * `counts.seats` in the answer of {@link validateAdministeredLicensingSubscriptionSubscriptionsClaimKey}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutputCountsSeats {
  /** How many seats are in use. */
  readonly assigned?: number | null | undefined
  /** How many seats are free. */
  readonly available?: number | null | undefined
  /** How many seats there are. */
  readonly limit?: number | null | undefined
}

/**
 * Returns the subscription behind a claim key, without claiming it.
 *
 * `POST /administered/licensing/subscription/subscriptions/claimKey/validate`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/validate-administered-licensing-subscription-subscriptions-claim-key/
 * @since 0.2.0
 * @category configure
 */
export const validateAdministeredLicensingSubscriptionSubscriptionsClaimKey: Write<
  ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyInput,
  ValidateAdministeredLicensingSubscriptionSubscriptionsClaimKeyOutput
> = /*#__PURE__*/ write({
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
 * @since 0.2.0
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
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatus {
  readonly subscription?: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusSubscription | null | undefined
  readonly violations?: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolations | null | undefined
}

/**
 * `[].subscription` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusSubscription {
  readonly id?: string | null | undefined
  readonly name?: string | null | undefined
  readonly status?: string | null | undefined
}

/**
 * `[].violations` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolations {
  readonly byProductClass?: Array<AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClass> | null | undefined
}

/**
 * `[].violations.byProductClass[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClass {
  readonly productClass?: string | null | undefined
  /** In ISO 8601. */
  readonly gracePeriodEndsAt?: string | null | undefined
  readonly missing?: AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissing | null | undefined
}

/**
 * `[].violations.byProductClass[].missing` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissing {
  readonly entitlements?: Array<AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement> | null | undefined
}

/**
 * `[].violations.byProductClass[].missing.entitlements[]` in the answer of {@link getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface AdministeredLicensingSubscriptionSubscriptionsComplianceStatusViolationsByProductClassMissingEntitlement {
  /** Number of the product. */
  readonly sku?: string | null | undefined
  /** How many licenses are needed. */
  readonly quantity?: number | null | undefined
}

/**
 * Lists the compliance statuses of the subscriptions of organizations.
 *
 * `GET /administered/licensing/subscription/subscriptions/compliance/statuses`
 *
 * OAuth scope: `dashboard:licensing:config:read`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/get-administered-licensing-subscription-subscriptions-compliance-statuses/
 * @since 0.2.0
 * @category configure
 */
export const getAdministeredLicensingSubscriptionSubscriptionsComplianceStatuses: Read<
  GetAdministeredLicensingSubscriptionSubscriptionsComplianceStatusesInput,
  Array<AdministeredLicensingSubscriptionSubscriptionsComplianceStatus>
> = /*#__PURE__*/ read({
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
 * @since 0.2.0
 * @category inputs
 */
export interface BindAdministeredLicensingSubscriptionSubscriptionInput {
  /** Which licensing subscription: its `subscriptionId` as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId: string | number
  /** Whether to check only, without carrying it out. */
  readonly validate?: boolean | undefined
  /** Ids of networks, as `getOrganizationNetworks` lists them. */
  readonly networkIds?: ReadonlyArray<string> | null | undefined
}

/**
 * The answer of {@link bindAdministeredLicensingSubscriptionSubscription}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BindAdministeredLicensingSubscriptionSubscriptionOutput {
  /** Id of a subscription, as `getAdministeredLicensingSubscriptionSubscriptions` lists it. */
  readonly subscriptionId?: string | null | undefined
  readonly networks?: Array<{
    /** Id of the network; other operations take it as `networkId`. */
    readonly id?: string | null | undefined
    /** Name of the network, as Dashboard shows it. */
    readonly name?: string | null | undefined
  }> | null | undefined
  /** What went wrong. */
  readonly errors?: Array<string> | null | undefined
  readonly insufficientEntitlements?: Array<BindAdministeredLicensingSubscriptionSubscriptionOutputInsufficientEntitlement> | null | undefined
}

/**
 * `insufficientEntitlements[]` in the answer of {@link bindAdministeredLicensingSubscriptionSubscription}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface BindAdministeredLicensingSubscriptionSubscriptionOutputInsufficientEntitlement {
  /** Number of the product. */
  readonly sku?: string | null | undefined
  /** How many licenses are needed. */
  readonly quantity?: number | null | undefined
}

/**
 * Binds networks to a licensing subscription.
 *
 * `POST /administered/licensing/subscription/subscriptions/{subscriptionId}/bind`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/bind-administered-licensing-subscription-subscription/
 * @since 0.2.0
 * @category configure
 */
export const bindAdministeredLicensingSubscriptionSubscription: Write<
  BindAdministeredLicensingSubscriptionSubscriptionInput,
  BindAdministeredLicensingSubscriptionSubscriptionOutput
> = /*#__PURE__*/ write({
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
 * @since 0.2.0
 * @category inputs
 */
export interface GetOrganizationLicensingCotermLicensesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
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
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensingCotermLicense {
  readonly key?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** In days. */
  readonly duration?: number | null | undefined
  readonly mode?: "addDevices" | "renew" | Unlisted | null | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | null | undefined
  readonly invalidated?: boolean | null | undefined
  /** In ISO 8601. */
  readonly invalidatedAt?: string | null | undefined
  readonly expired?: boolean | null | undefined
  readonly editions?: Array<OrganizationLicensingCotermLicenseEdition> | null | undefined
  readonly counts?: Array<OrganizationLicensingCotermLicenseCount> | null | undefined
}

/**
 * `[].editions[]` in the answer of {@link getOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensingCotermLicenseEdition {
  readonly edition?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
}

/**
 * `[].counts[]` in the answer of {@link getOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface OrganizationLicensingCotermLicenseCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** How many devices of the model are licensed. */
  readonly count?: number | null | undefined
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
 * @since 0.2.0
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
  response: "[{key:s,organizationId:s,duration:i,mode:e(addDevices|renew),startedAt:d,claimedAt:d,invalidated:b,invalidatedAt:d~,expired:b,editions:[{edition:s,productType:s}],counts:[{model:s,count:i}]}]",
  paging: { itemsIn: "array", perPage: 1000 },
  scope: "dashboard:licensing:config:read"
})

/**
 * The input of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface MoveOrganizationLicensingCotermLicensesInput {
  /** Which organization: its `id` as `getOrganizations` lists it. */
  readonly organizationId: string | number
  readonly destination: MoveOrganizationLicensingCotermLicensesDestinationInput
  readonly licenses: ReadonlyArray<MoveOrganizationLicensingCotermLicensesLicenseInput>
}

/**
 * `destination` in the input of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category inputs
 */
export interface MoveOrganizationLicensingCotermLicensesDestinationInput {
  /** Id of an organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  readonly mode?: "addDevices" | "renew" | Unlisted | null | undefined
}

/**
 * `licenses[]` in the input of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
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
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutput {
  readonly remainderLicenses?: Array<MoveOrganizationLicensingCotermLicensesOutputRemainderLicense> | null | undefined
  readonly movedLicenses?: Array<MoveOrganizationLicensingCotermLicensesOutputMovedLicense> | null | undefined
}

/**
 * `remainderLicenses[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputRemainderLicense {
  /** Key of the license, as it was bought. */
  readonly key?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** In days. */
  readonly duration?: number | null | undefined
  readonly mode?: "addDevices" | "renew" | Unlisted | null | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | null | undefined
  readonly invalidated?: boolean | null | undefined
  /** In ISO 8601. */
  readonly invalidatedAt?: string | null | undefined
  readonly expired?: boolean | null | undefined
  readonly editions?: Array<MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseEdition> | null | undefined
  readonly counts?: Array<MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseCount> | null | undefined
}

/**
 * `remainderLicenses[].editions[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseEdition {
  readonly edition?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
}

/**
 * `remainderLicenses[].counts[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputRemainderLicenseCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** How many devices of the model are licensed. */
  readonly count?: number | null | undefined
}

/**
 * `movedLicenses[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputMovedLicense {
  /** Key of the license, as it was bought. */
  readonly key?: string | null | undefined
  /** Id of the organization, as `getOrganizations` lists it. */
  readonly organizationId?: string | null | undefined
  /** In days. */
  readonly duration?: number | null | undefined
  readonly mode?: "addDevices" | "renew" | Unlisted | null | undefined
  /** In ISO 8601. */
  readonly startedAt?: string | null | undefined
  /** In ISO 8601. */
  readonly claimedAt?: string | null | undefined
  readonly invalidated?: boolean | null | undefined
  /** In ISO 8601. */
  readonly invalidatedAt?: string | null | undefined
  readonly expired?: boolean | null | undefined
  readonly editions?: Array<MoveOrganizationLicensingCotermLicensesOutputMovedLicenseEdition> | null | undefined
  readonly counts?: Array<MoveOrganizationLicensingCotermLicensesOutputMovedLicenseCount> | null | undefined
}

/**
 * `movedLicenses[].editions[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputMovedLicenseEdition {
  readonly edition?: string | null | undefined
  /** Product type, such as `wireless`, `switch` or `appliance`. */
  readonly productType?: string | null | undefined
}

/**
 * `movedLicenses[].counts[]` in the answer of {@link moveOrganizationLicensingCotermLicenses}.
 *
 * @since 0.2.0
 * @category outputs
 */
export interface MoveOrganizationLicensingCotermLicensesOutputMovedLicenseCount {
  /** Model, such as `MX68` or `MR46`. */
  readonly model?: string | null | undefined
  /** How many devices of the model are licensed. */
  readonly count?: number | null | undefined
}

/**
 * Moves co-term licenses of an organization to another.
 *
 * `POST /organizations/{organizationId}/licensing/coterm/licenses/move`
 *
 * OAuth scope: `dashboard:licensing:config:write`.
 *
 * @see https://developer.cisco.com/meraki/api-v1/move-organization-licensing-coterm-licenses/
 * @since 0.2.0
 * @category configure
 */
export const moveOrganizationLicensingCotermLicenses: Write<
  MoveOrganizationLicensingCotermLicensesInput,
  MoveOrganizationLicensingCotermLicensesOutput
> = /*#__PURE__*/ write({
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
  response: "{remainderLicenses:[{key:s,organizationId:s,duration:i,mode:e(addDevices|renew),startedAt:d,claimedAt:d,invalidated:b,invalidatedAt:d~,expired:b,editions:[{edition:s,productType:s}],counts:[{model:s,count:i}]}],movedLicenses:[{key:s,organizationId:s,duration:i,mode:e(addDevices|renew),startedAt:d,claimedAt:d,invalidated:b,invalidatedAt:d~,expired:b,editions:[{edition:s,productType:s}],counts:[{model:s,count:i}]}]}",
  scope: "dashboard:licensing:config:write"
})
