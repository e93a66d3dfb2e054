/**
 * What Dashboard posts to a receiver of webhooks.
 *
 * @since 0.2.0
 */
import type { Unlisted } from "./Descriptor.ts"
import type { Issue } from "./ErrorFacts.ts"
import type { OutputOf, StandardSchema } from "./StandardSchema.ts"

/**
 * A JSON object.
 *
 * @since 0.2.0
 * @category models
 */
export interface Payload {
  readonly [name: string]: unknown
}

/**
 * What every alert says besides its type and data. Only `alertId` is always there: the others depend on the alert, and
 * alerts of a network or an organization have no device. Dates are texts in RFC 3339. Source: Cisco's page on webhooks,
 * and the example in `getOrganizationWebhooksAlertTypes`.
 *
 * @since 0.2.0
 * @category models
 */
export interface AlertFacts {
  /** The id of this alert; the ids of tests are zeros. */
  readonly alertId: string
  /** The type in words, such as `Settings changed`; empty where the payload has none. */
  readonly alertType: string
  readonly alertLevel?: "critical" | "informational" | "warning" | Unlisted | undefined
  readonly version?: string | undefined
  readonly sentAt?: string | undefined
  readonly occurredAt?: string | undefined
  readonly organizationId?: string | undefined
  readonly organizationName?: string | undefined
  readonly organizationUrl?: string | undefined
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  readonly networkUrl?: string | undefined
  readonly networkTags?: ReadonlyArray<string> | undefined
  readonly deviceSerial?: string | undefined
  readonly deviceMac?: string | undefined
  readonly deviceName?: string | undefined
  readonly deviceUrl?: string | undefined
  readonly deviceTags?: ReadonlyArray<string> | undefined
  readonly deviceModel?: string | undefined
  readonly enrollmentString?: string | undefined
  readonly notes?: string | undefined
  readonly productTypes?: ReadonlyArray<string> | undefined
  readonly encryptedId?: string | undefined
  /** Everything that was sent, without the secret. */
  readonly payload: Payload
}

/**
 * An alert whose type has a schema, and whose data match it.
 *
 * @since 0.2.0
 * @category models
 */
export interface Alert<TypeId extends string, Data> extends AlertFacts {
  readonly _tag: "Alert"
  readonly alertTypeId: TypeId
  readonly alertData: Data
}

/**
 * An alert whose type has no schema, or whose data do not match it.
 *
 * @since 0.2.0
 * @category models
 */
export interface UnlistedAlert extends AlertFacts {
  readonly _tag: "UnlistedAlert"
  /** Such as `motion_alert`; empty where the payload has none, as with older templates. */
  readonly alertTypeId: string
  readonly alertData: unknown
  /** Where the data depart from the schema of the type; empty without a schema. */
  readonly issues: ReadonlyArray<Issue>
}

/**
 * The end of an asynchronous operation that was given a callback: an action batch or a live tool. Source: the
 * `callbacks` of the API's OpenAPI document.
 *
 * @since 0.2.0
 * @category models
 */
export interface Callback {
  readonly _tag: "Callback"
  /** The `callback.id` that the operation answered. */
  readonly callbackId: string
  readonly sentAt?: string | undefined
  readonly organizationId?: string | undefined
  readonly organizationName?: string | undefined
  readonly networkId?: string | undefined
  readonly networkName?: string | undefined
  /** What reading the batch or the live tool answers at that time. */
  readonly message: unknown
  /** Everything that was sent, without the secret. */
  readonly payload: Payload
}

/**
 * Data of `settings_changed`. Source: a sample payload on Cisco's page about its Node-RED nodes.
 *
 * @since 0.2.0
 * @category models
 */
export interface SettingsChanged {
  /** The page of Dashboard, such as `Routing and DHCP`. */
  readonly name?: string | null | undefined
  /** The path of that page. */
  readonly url?: string | null | undefined
  readonly userId?: string | null | undefined
  /** What has changed, by the name of the setting. */
  readonly changes?:
    | {
        readonly [setting: string]: {
          readonly label?: string | null | undefined
          readonly oldText?: string | null | undefined
          readonly newText?: string | null | undefined
          readonly changedBy?: string | null | undefined
          readonly ssidId?: unknown
        } | null
      }
    | null
    | undefined
}

/**
 * Data of `cellular_up`. Source: Cisco's sample payload.
 *
 * @since 0.2.0
 * @category models
 */
export interface CellularUp {
  readonly provider?: string | null | undefined
  readonly model?: string | null | undefined
  readonly local?: string | null | undefined
  readonly remote?: string | null | undefined
  readonly connection?: string | null | undefined
}

/**
 * The types of alerts that public documentation states, with their data. `npx @effect-meraki/codegen webhooks` writes
 * schemas of all that an organization has.
 *
 * @since 0.2.0
 * @category models
 */
export interface KnownAlerts {
  readonly cellular_up: CellularUp
  readonly settings_changed: SettingsChanged
  /** A device went down. It has no data. Source: the example in `getOrganizationWebhooksAlertTypes`. */
  readonly stopped_reporting: Payload
}

/**
 * Schemas of the data of alerts, by `alertTypeId`.
 *
 * @since 0.2.0
 * @category models
 */
export interface AlertSchemas {
  readonly [alertTypeId: string]: StandardSchema
}

/**
 * What stands for the schemas of {@link KnownAlerts}.
 *
 * @since 0.2.0
 * @category models
 */
export type KnownSchemas = { readonly [TypeId in keyof KnownAlerts]: StandardSchema<KnownAlerts[TypeId]> }

type AlertIn<Table> = { readonly [TypeId in keyof Table & string]: Alert<TypeId, Table[TypeId]> }[keyof Table & string]

/**
 * What a receiver gets: alerts of known types, all other alerts, and callbacks. Own schemas win over known types.
 *
 * @since 0.2.0
 * @category models
 */
export type Event<Schemas extends AlertSchemas = KnownSchemas> =
  | AlertIn<Omit<KnownAlerts, keyof Schemas> & { readonly [TypeId in keyof Schemas]: OutputOf<Schemas[TypeId]> }>
  | UnlistedAlert
  | Callback
