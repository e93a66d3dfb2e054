import type { DeclaredOperation, Schema } from "./document.ts"

/** One difference from the document, and why it is made. */
export interface Correction {
  /** The operations to correct; `*` for all that have the place. */
  readonly operations: ReadonlyArray<string> | "*"
  readonly change:
    /** The answer is declared as one element of the list it is. */
    | { readonly list: true }
    /** Pages keep their items in `records`. */
    | { readonly records: true }
    /** Pages are read backwards, from the newest entry. */
    | { readonly backwards: true }
    /** The answer has another type at a place (`[].vlan`), or wherever a property has the declared one. */
    | { readonly at: string; readonly type: Schema }
    | { readonly everywhere: string; readonly declared: string; readonly type: Schema }
    /** A property of the answer may be missing wherever it is declared to be always there. */
    | { readonly optional: string }
    /** Properties of the answer, or of each of its items, that are always there. */
    | { readonly always: ReadonlyArray<string> }
    /** The operation that replaces a deprecated one. */
    | { readonly replacedBy: string }
  readonly reason: string
}

const textOrNumber: Schema = { oneOf: [{ type: "string" }, { type: "number" }] }

/** Every difference between the document and the generated operations, in addition to the two rules in `model.ts`. */
export const corrections: ReadonlyArray<Correction> = [
  {
    operations: ["getOrganizations", "getOrganization", "createOrganization", "updateOrganization"],
    change: { always: ["id", "name"] },
    reason: "An organization is addressed by its id and cannot be without a name; every sample of the API has both."
  },
  {
    operations: ["getOrganizationNetworks", "createOrganizationNetwork", "getNetwork", "updateNetwork"],
    change: { always: ["id", "organizationId", "name", "productTypes"] },
    reason: "What a network is made of: none can be created without them, and every sample of the API has them."
  },
  {
    operations: ["getOrganizationDevices", "getDevice", "updateDevice"],
    change: { always: ["serial", "model", "mac"] },
    reason: "What a device is shipped with; a name and a network it may not have yet."
  },
  {
    operations: ["getOrganizationDevicesAvailabilities"],
    change: { always: ["serial", "status", "productType"] },
    reason: "An availability is the status of one device, addressed by its serial."
  },
  {
    operations: [
      "getOrganizationApplianceDevicesRedundancyByNetwork",
      "getOrganizationAssuranceImpactedDeviceWirelessByNetwork",
      "getOrganizationWirelessSsidsProfiles",
      "getOrganizationWirelessSsidsProfilesAssignmentsByNetwork",
      "getOrganizationWirelessSsidsProfilesOverviews"
    ],
    change: { list: true },
    reason: "They take perPage and answer in pages, so what is declared as the answer is one element of it."
  },
  {
    operations: [
      "getAdministeredLicensingSubscriptionEntitlements",
      "getOrganizationEarlyAccessFeaturesOptIns",
      "getNetworkWirelessRfProfiles"
    ],
    change: { list: true },
    reason: "Reported to answer with a list of what is declared as the answer (meraki/openapi#62)."
  },
  {
    operations: ["getOrganizationClientsSearch"],
    change: { records: true },
    reason: "It takes perPage and pages through the `records` of one client."
  },
  {
    operations: ["getNetworkEvents", "getOrganizationConfigurationChanges"],
    change: { backwards: true },
    reason: "Histories: the first page is the newest and older ones are behind the `prev` link."
  },
  {
    operations: ["getNetworkClients", "getNetworkClient"],
    change: { everywhere: "firstSeen", declared: "integer", type: textOrNumber },
    reason: "Declared as an integer, answered as an ISO 8601 text (dashboard-api-go#53)."
  },
  {
    operations: ["getNetworkClients", "getNetworkClient"],
    change: { everywhere: "lastSeen", declared: "integer", type: textOrNumber },
    reason: "Declared as an integer, answered as an ISO 8601 text (dashboard-api-go#53)."
  },
  {
    operations: ["getDeviceClients"],
    change: { at: "[].vlan", type: textOrNumber },
    reason: "Answered as a text or a number (dashboard-api-go#36)."
  },
  {
    operations: "*",
    change: { everywhere: "imei", declared: "string", type: textOrNumber },
    reason: "Answered as a number by some devices (cisco-open/terraform-provider-meraki#130, #247)."
  },
  {
    operations: "*",
    change: { everywhere: "minBitrate", declared: "integer", type: { type: "number" } },
    reason: "5.5 is one of its values (dashboard-api-go, pull request 44)."
  },
  {
    operations: "*",
    change: { everywhere: "limitUp", declared: "integer", type: { type: "number" } },
    reason: "Answered with a fraction (changelog of terraform-provider-meraki)."
  },
  {
    operations: "*",
    change: { everywhere: "limitDown", declared: "integer", type: { type: "number" } },
    reason: "Answered with a fraction (changelog of terraform-provider-meraki)."
  },
  {
    operations: ["getDeviceCameraAnalyticsZones"],
    change: { at: "[].zoneId", type: { type: "string" } },
    reason: "Answered with the id in `zoneId`, which is not declared."
  },
  {
    operations: [
      "createOrganizationActionBatch",
      "getOrganizationActionBatch",
      "getOrganizationActionBatches",
      "updateOrganizationActionBatch"
    ],
    change: { optional: "createdResources" },
    reason: "Declared as always there; the batch in Cisco's own guide to action batches lacks it."
  },
  {
    operations: ["blinkDeviceLeds"],
    change: { replacedBy: "createDeviceLiveToolsLedsBlink" },
    reason: "Deprecated without a word of what to use; the same task as a live tool."
  },
  {
    operations: ["cycleDeviceSwitchPorts"],
    change: { replacedBy: "createDeviceLiveToolsPortsCycle" },
    reason: "Deprecated without a word of what to use; the same task as a live tool."
  },
  {
    operations: ["getNetworkDevices"],
    change: { replacedBy: "getOrganizationDevices" },
    reason: "Deprecated without a word of what to use; the same devices, filtered by `networkIds`."
  },
  {
    operations: ["getNetworkHealthAlerts"],
    change: { replacedBy: "getOrganizationAssuranceAlerts" },
    reason: "Deprecated without a word of what to use; the same alerts, filtered by `networkId`."
  },
  {
    operations: ["getOrganizationDevicesStatuses"],
    change: { replacedBy: "getOrganizationDevicesAvailabilities" },
    reason: "Deprecated without a word of what to use; the same states by device."
  },
  {
    operations: ["claimIntoOrganization"],
    change: { replacedBy: "claimIntoOrganizationInventory" },
    reason: "Deprecated without a word of what to use; the same claim on the inventory's path."
  },
  {
    operations: [
      "getDeviceCameraAnalyticsLive",
      "getDeviceCameraAnalyticsOverview",
      "getDeviceCameraAnalyticsRecent",
      "getDeviceCameraAnalyticsZoneHistory"
    ],
    change: { replacedBy: "getOrganizationCameraDetectionsHistoryByBoundaryByInterval" },
    reason: "Deprecated without a word of what to use; boundaries took the place of zones."
  },
  {
    operations: ["getDeviceCameraAnalyticsZones"],
    change: { replacedBy: "getOrganizationCameraBoundariesAreasByDevice" },
    reason: "Deprecated without a word of what to use; boundaries took the place of zones."
  }
]

type Change = Correction["change"]

/** The changes to an operation. */
export const changesOf = (table: ReadonlyArray<Correction>, id: string): ReadonlyArray<Change> =>
  table.filter(({ operations }) => operations === "*" || operations.includes(id)).map(({ change }) => change)

// A place that the document does not have is ignored, because the table serves several versions of the document.
const replaceAt = (schema: Schema, at: string, type: Schema): Schema => {
  if (at.startsWith("[]"))
    return schema.items === undefined ? schema : { ...schema, items: replaceAt(schema.items, at.slice(2), type) }
  const name = at.slice(1)
  return schema.properties === undefined ? schema : { ...schema, properties: { ...schema.properties, [name]: type } }
}

/** A schema after a change to every schema in it, the innermost first. */
const everywhere = (schema: Schema, change: (schema: Schema) => Schema): Schema => {
  const { additionalProperties, items, properties } = schema
  return change({
    ...schema,
    ...(items === undefined ? undefined : { items: everywhere(items, change) }),
    ...(properties === undefined
      ? undefined
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [name, everywhere(each, change)])
          )
        }),
    ...(typeof additionalProperties === "object"
      ? { additionalProperties: everywhere(additionalProperties, change) }
      : undefined)
  })
}

const replaceProperty = (schema: Schema, name: string, declared: string, type: Schema): Schema =>
  everywhere(schema, (each) => {
    const property = each.properties?.[name]
    if (property?.type !== declared) return each
    const corrected = property.nullable === true ? { ...type, nullable: true } : type
    return { ...each, properties: { ...each.properties, [name]: corrected } }
  })

const makeOptional = (schema: Schema, name: string): Schema =>
  everywhere(schema, (each) =>
    each.required?.includes(name) === true
      ? { ...each, required: each.required.filter((other) => other !== name) }
      : each
  )

const makeAlways = (schema: Schema, names: ReadonlyArray<string>): Schema => {
  if (schema.items !== undefined) return { ...schema, items: makeAlways(schema.items, names) }
  const declared = names.filter((name) => schema.properties?.[name] !== undefined)
  return { ...schema, required: [...new Set([...(schema.required ?? []), ...declared])] }
}

/** The corrected type of the answer of an operation. */
export const correctedResponse = (operation: DeclaredOperation, changes: ReadonlyArray<Change>): Schema | undefined => {
  let schema = operation.response
  if (schema === undefined) return undefined
  for (const change of changes) {
    if ("at" in change) schema = replaceAt(schema, change.at, change.type)
    if ("everywhere" in change) schema = replaceProperty(schema, change.everywhere, change.declared, change.type)
    if ("always" in change) schema = makeAlways(schema, change.always)
    if ("optional" in change) schema = makeOptional(schema, change.optional)
    if ("list" in change && schema.type !== "array") schema = { type: "array", items: schema }
  }
  return schema
}
