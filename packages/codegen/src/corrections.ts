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
    /** A value has another type at a place (`[].vlan`), or wherever a property has the declared one. */
    | { readonly at: string; readonly type: Schema }
    | { readonly everywhere: string; readonly declared: string; readonly type: Schema }
    /** Answers hold more values at a place than its enum lists. */
    | { readonly open: string }
    /** A property of the answer may be missing wherever it is declared to be always there. */
    | { readonly optional: string }
    /** Properties of the answer, or of each of its items, that are always there. */
    | { readonly always: ReadonlyArray<string> }
    /** The answer is nothing at all when there is no data: a 204, or null. */
    | { readonly mayBeEmpty: true }
    /** The operation that takes its place. */
    | { readonly replacedBy: string }
  /** What it changes: the answer unless said otherwise. */
  readonly of?: "answer" | "request" | "both"
  readonly reason: string
  /** Where it was seen or is written. */
  readonly source: string
}

const samples = "The samples of the API's documentation."
const answers = "Recorded answers of the API."
const document = "The prose of the OpenAPI document."

const textOrNumber: Schema = { oneOf: [{ type: "string" }, { type: "number" }] }
const textOrInteger: Schema = { oneOf: [{ type: "string" }, { type: "integer" }] }

/** What an application or a category of applications is named by. */
const named: Schema = {
  type: "object",
  properties: { id: { type: "string" }, name: { type: "string" } },
  required: ["id"]
}
const countries: Schema = { type: "array", items: { type: "string" } }

/** The value of a rule, which is of another form for each `type`. */
const ruleValue: Schema = {
  oneOf: [{ type: "string" }, named],
  note: "By `type`: a text for `host`, `port`, `ipRange` and `localNet`; `{ id }` for `application` and `applicationCategory`."
}
const layer7Value: Schema = {
  oneOf: [{ type: "string" }, named, countries],
  note:
    "By `type`: a text for `host`, `port` and `ipRange`; `{ id }` for `application` and `applicationCategory`; " +
    "a list of country codes for the types of countries."
}

/** Every difference between the document and the generated operations, in addition to the two rules in `model.ts`. */
export const corrections: ReadonlyArray<Correction> = [
  {
    operations: ["getOrganizations", "getOrganization", "createOrganization", "updateOrganization"],
    change: { always: ["id", "name"] },
    reason: "An organization is addressed by its id and cannot be without a name; every sample of the API has both.",
    source: samples
  },
  {
    operations: ["getOrganizationNetworks", "createOrganizationNetwork", "getNetwork", "updateNetwork"],
    change: { always: ["id", "organizationId", "name", "productTypes"] },
    reason: "What a network is made of: none can be created without them, and every sample of the API has them.",
    source: samples
  },
  {
    operations: ["getOrganizationDevices", "getDevice", "updateDevice"],
    change: { always: ["serial", "model", "mac"] },
    reason: "What a device is shipped with; a name and a network it may not have yet.",
    source: document
  },
  {
    operations: ["getOrganizationDevicesAvailabilities"],
    change: { always: ["serial", "status", "productType"] },
    reason: "An availability is the status of one device, addressed by its serial.",
    source: document
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
    reason: "They take perPage and answer in pages, so what is declared as the answer is one element of it.",
    source: document
  },
  {
    operations: [
      "getAdministeredLicensingSubscriptionEntitlements",
      "getOrganizationEarlyAccessFeaturesOptIns",
      "getNetworkWirelessRfProfiles"
    ],
    change: { list: true },
    reason: "Reported to answer with a list of what is declared as the answer.",
    source: "meraki/openapi#62."
  },
  {
    operations: ["getOrganizationClientsSearch"],
    change: { records: true },
    reason: "It takes perPage and pages through the `records` of one client.",
    source: document
  },
  {
    operations: ["getNetworkEvents", "getOrganizationConfigurationChanges"],
    change: { backwards: true },
    reason: "Histories: the first page is the newest and older ones are behind the `prev` link.",
    source: document
  },
  {
    operations: ["getNetworkClients", "getNetworkClient"],
    change: { everywhere: "firstSeen", declared: "integer", type: textOrNumber },
    reason: "Declared as an integer, answered as an ISO 8601 text.",
    source: "dashboard-api-go#53."
  },
  {
    operations: ["getNetworkClients", "getNetworkClient"],
    change: { everywhere: "lastSeen", declared: "integer", type: textOrNumber },
    reason: "Declared as an integer, answered as an ISO 8601 text.",
    source: "dashboard-api-go#53."
  },
  {
    operations: ["getDeviceClients"],
    change: { at: "[].vlan", type: textOrNumber },
    reason: "Answered as a text or a number.",
    source: "dashboard-api-go#36."
  },
  {
    operations: "*",
    change: { everywhere: "imei", declared: "string", type: textOrNumber },
    reason: "Answered as a number by some devices.",
    source: "cisco-open/terraform-provider-meraki#130, #247."
  },
  {
    operations: "*",
    change: { everywhere: "minBitrate", declared: "integer", type: { type: "number" } },
    reason: "5.5 is one of its values.",
    source: "dashboard-api-go, pull request 44."
  },
  {
    operations: "*",
    change: { everywhere: "limitUp", declared: "integer", type: { type: "number" } },
    reason: "Answered with a fraction.",
    source: "changelog of terraform-provider-meraki."
  },
  {
    operations: "*",
    change: { everywhere: "limitDown", declared: "integer", type: { type: "number" } },
    reason: "Answered with a fraction.",
    source: "changelog of terraform-provider-meraki."
  },
  {
    operations: ["getDeviceCameraAnalyticsZones"],
    change: { at: "[].zoneId", type: { type: "string" } },
    reason: "Answered with the id in `zoneId`, which is not declared.",
    source: "meraki-dashboard-exporter#630."
  },
  {
    operations: [
      "createOrganizationActionBatch",
      "getOrganizationActionBatch",
      "getOrganizationActionBatches",
      "updateOrganizationActionBatch"
    ],
    change: { optional: "createdResources" },
    reason: "Declared as always there; the batch in Cisco's own guide to action batches lacks it.",
    source: "Cisco's guide to action batches."
  },
  {
    operations: ["cloneOrganization"],
    change: { always: ["id", "name"] },
    reason: "A clone is an organization that was just created.",
    source: samples
  },
  {
    operations: ["getDeviceAppliancePerformance", "getOrganizationClientsSearch"],
    change: { mayBeEmpty: true },
    reason: "Answered with a 204, or with null, when there is no data.",
    source: "dashboard-api-python#214, pull request 216."
  },
  {
    operations: ["getNetworkApplianceVlans"],
    change: { at: "[].id", type: textOrInteger },
    reason: "Declared as a text, answered as an integer.",
    source: answers
  },
  {
    operations: ["getNetworkApplianceVlan", "createNetworkApplianceVlan", "updateNetworkApplianceVlan"],
    change: { at: ".id", type: textOrInteger },
    reason: "Declared as a text, answered as an integer.",
    source: answers
  },
  {
    operations: ["createNetworkApplianceVlan"],
    change: { at: ".id", type: textOrInteger },
    of: "request",
    reason: "Answered as an integer, so that an integer is what programs have.",
    source: answers
  },
  {
    operations: ["getNetworkSyslogServers", "updateNetworkSyslogServers"],
    change: { everywhere: "port", declared: "integer", type: textOrInteger },
    of: "both",
    reason: "Declared as an integer, answered as a text.",
    source: answers
  },
  {
    operations: "*",
    change: { everywhere: "headLicenseId", declared: "string", type: textOrInteger },
    reason: "Declared as a text, answered as a number, often beyond 2^53.",
    source: answers
  },
  {
    operations: ["getNetworkWirelessSsid", "getNetworkWirelessSsids", "updateNetworkWirelessSsid"],
    change: { open: "encryptionMode" },
    reason: "Answered with values that the enum does not list.",
    source: answers
  },
  {
    operations: ["getNetworkApplianceFirewallL7FirewallRules", "updateNetworkApplianceFirewallL7FirewallRules"],
    change: { at: ".rules[].value", type: layer7Value },
    of: "both",
    reason: "Declared as a text, of another form for each type of rule.",
    source: document
  },
  {
    operations: ["getNetworkWirelessSsidFirewallL7FirewallRules", "updateNetworkWirelessSsidFirewallL7FirewallRules"],
    change: { at: ".rules[].value", type: layer7Value },
    of: "both",
    reason: "Declared as a text, of another form for each type of rule.",
    source: document
  },
  {
    operations: [
      "getNetworkApplianceTrafficShapingRules",
      "updateNetworkApplianceTrafficShapingRules",
      "getNetworkWirelessSsidTrafficShapingRules",
      "updateNetworkWirelessSsidTrafficShapingRules"
    ],
    change: { at: ".rules[].definitions[].value", type: ruleValue },
    of: "both",
    reason: "Declared as a text, an object for applications.",
    source: document
  },
  {
    operations: ["getNetworkGroupPolicies"],
    change: { at: "[].firewallAndTrafficShaping.trafficShapingRules[].definitions[].value", type: ruleValue },
    reason: "Declared as a text, an object for applications.",
    source: document
  },
  {
    operations: ["getNetworkGroupPolicies"],
    change: { at: "[].firewallAndTrafficShaping.l7FirewallRules[].value", type: layer7Value },
    reason: "Declared as a text, of another form for each type of rule.",
    source: document
  },
  {
    operations: ["getNetworkGroupPolicy", "createNetworkGroupPolicy", "updateNetworkGroupPolicy"],
    change: { at: ".firewallAndTrafficShaping.trafficShapingRules[].definitions[].value", type: ruleValue },
    of: "both",
    reason: "Declared as a text, an object for applications.",
    source: document
  },
  {
    operations: ["getNetworkGroupPolicy", "createNetworkGroupPolicy", "updateNetworkGroupPolicy"],
    change: { at: ".firewallAndTrafficShaping.l7FirewallRules[].value", type: layer7Value },
    of: "both",
    reason: "Declared as a text, of another form for each type of rule.",
    source: document
  },
  {
    operations: ["getNetworkApplianceSingleLan", "updateNetworkApplianceSingleLan"],
    change: { at: ".ipv6.prefixAssignments[].disabled", type: { type: "boolean" } },
    reason: "Demanded by the request and not declared for the answer that goes with it.",
    source: document
  },
  {
    operations: ["updateDeviceCameraCustomAnalytics"],
    change: { at: ".parameters[].value", type: textOrNumber },
    of: "request",
    reason: "Taken as a text, given as a number.",
    source: document
  },
  {
    operations: ["updateOrganizationPolicyObjectsGroup"],
    change: { at: ".objectIds[]", type: textOrInteger },
    of: "request",
    reason: "Taken as texts, given as integers.",
    source: document
  },
  {
    operations: ["getOrganizationActionBatches", "updateOrganizationActionBatch"],
    change: { always: ["id"] },
    reason: "A batch is addressed by its id.",
    source: samples
  },
  {
    operations: ["blinkDeviceLeds"],
    change: { replacedBy: "createDeviceLiveToolsLedsBlink" },
    reason: "Deprecated without a word of what to use; the same task as a live tool.",
    source: document
  },
  {
    operations: ["cycleDeviceSwitchPorts"],
    change: { replacedBy: "createDeviceLiveToolsPortsCycle" },
    reason: "Deprecated without a word of what to use; the same task as a live tool.",
    source: document
  },
  {
    operations: ["getNetworkDevices"],
    change: { replacedBy: "getOrganizationDevices" },
    reason: "Deprecated without a word of what to use; the same devices, filtered by `networkIds`.",
    source: document
  },
  {
    operations: ["getNetworkHealthAlerts"],
    change: { replacedBy: "getOrganizationAssuranceAlerts" },
    reason: "Deprecated without a word of what to use; the same alerts, filtered by `networkId`.",
    source: document
  },
  {
    operations: ["getOrganizationDevicesStatuses"],
    change: { replacedBy: "getOrganizationDevicesAvailabilities" },
    reason: "Deprecated without a word of what to use; the same states by device.",
    source: document
  },
  {
    operations: ["claimIntoOrganization"],
    change: { replacedBy: "claimIntoOrganizationInventory" },
    reason: "Deprecated without a word of what to use; the same claim on the inventory's path.",
    source: document
  },
  {
    operations: [
      "getDeviceCameraAnalyticsLive",
      "getDeviceCameraAnalyticsOverview",
      "getDeviceCameraAnalyticsRecent",
      "getDeviceCameraAnalyticsZoneHistory"
    ],
    change: { replacedBy: "getOrganizationCameraDetectionsHistoryByBoundaryByInterval" },
    reason: "Deprecated without a word of what to use; boundaries took the place of zones.",
    source: document
  },
  {
    operations: ["getDeviceCameraAnalyticsZones"],
    change: { replacedBy: "getOrganizationCameraBoundariesAreasByDevice" },
    reason: "Deprecated without a word of what to use; boundaries took the place of zones.",
    source: document
  }
]

/** One change to an operation, and what of it. */
export type Change = Pick<Correction, "change" | "of">

/** The changes to an operation. */
export const changesOf = (table: ReadonlyArray<Correction>, id: string): ReadonlyArray<Change> =>
  table.filter(({ operations }) => operations === "*" || operations.includes(id))

// A place that the document does not have is ignored, because the table serves several versions of the document.
const replaceAt = (schema: Schema, at: string, type: Schema): Schema => {
  if (at === "") return schema.nullable === true ? { ...type, nullable: true } : type
  if (at.startsWith("[]"))
    return schema.items === undefined ? schema : { ...schema, items: replaceAt(schema.items, at.slice(2), type) }
  const [step = "", name = ""] = /^\.(\w+)/.exec(at) ?? []
  if (schema.properties === undefined || step === "") return schema
  const inner = schema.properties[name]
  const rest = at.slice(step.length)
  if (inner === undefined && rest !== "") return schema
  return { ...schema, properties: { ...schema.properties, [name]: replaceAt(inner ?? type, rest, type) } }
}

/** A schema after a change to every schema in it, the innermost first. */
export const everywhere = (schema: Schema, change: (schema: Schema) => Schema): Schema => {
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

const changeProperty = (schema: Schema, name: string, change: (property: Schema) => Schema): Schema =>
  everywhere(schema, (each) => {
    const property = each.properties?.[name]
    return property === undefined ? each : { ...each, properties: { ...each.properties, [name]: change(property) } }
  })

const replaceProperty = (schema: Schema, name: string, declared: string, type: Schema): Schema =>
  changeProperty(schema, name, (property) => {
    if (property.type !== declared) return property
    return property.nullable === true ? { ...type, nullable: true } : type
  })

const makeOptional = (schema: Schema, name: string): Schema =>
  everywhere(schema, (each) =>
    each.required?.includes(name) === true
      ? { ...each, required: each.required.filter((other) => other !== name) }
      : each
  )

/** The schema of an answer, or of each of its items, in which the properties of these names are always there. */
export const makeAlways = (schema: Schema, names: ReadonlyArray<string>): Schema => {
  if (schema.items !== undefined) return { ...schema, items: makeAlways(schema.items, names) }
  const declared = names.filter((name) => schema.properties?.[name] !== undefined)
  return { ...schema, required: [...new Set([...(schema.required ?? []), ...declared])] }
}

const changed = (schema: Schema, change: Correction["change"]): Schema => {
  if ("at" in change) return replaceAt(schema, change.at, change.type)
  if ("everywhere" in change) return replaceProperty(schema, change.everywhere, change.declared, change.type)
  if ("open" in change) return changeProperty(schema, change.open, (property) => ({ ...property, isOpen: true }))
  if ("always" in change) return makeAlways(schema, change.always)
  if ("optional" in change) return makeOptional(schema, change.optional)
  return "list" in change && schema.type !== "array" ? { type: "array", items: schema } : schema
}

/** The answer of an operation as it is on the wire. */
export const correctedResponse = (operation: DeclaredOperation, changes: ReadonlyArray<Change>): Schema | undefined => {
  const applying = changes.filter(({ of }) => of !== "request")
  return operation.response && applying.reduce((schema, { change }) => changed(schema, change), operation.response)
}

/** The body of an operation as the API takes it. */
export const correctedBody = (operation: DeclaredOperation, changes: ReadonlyArray<Change>): Schema | undefined => {
  const applying = changes.filter(({ of }) => of === "request" || of === "both")
  return operation.body && applying.reduce((schema, { change }) => changed(schema, change), operation.body)
}
