import { integer, makeRandom, pick, privateAddress, publicAddress, type Random } from "./random.ts"
import { isValues } from "./values.ts"

/** What takes the place of a value that is made up. */
type Patch = (value: unknown, key: string) => unknown

type Table = { readonly [template: string]: { readonly [path: string]: Patch } }

const none: Patch = () => null

/** Null for some, drawn from where the value is. */
const sometimes: Patch = (value, key) => (integer(makeRandom(`null ${key}`), 3) === 0 ? null : value)

const asText: Patch = (value) => (typeof value === "number" ? String(value) : value)

const asNumber: Patch = (value) => (typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value)

const emptyList: Patch = () => []

// Node has it, and the types of TypeScript's library do not.
const { rawJSON } = JSON as JSON & { readonly rawJSON: (json: string) => unknown }

/** An id of many digits, as the number that JSON can hold and JavaScript cannot. */
const asLongNumber: Patch = (value) => (typeof value === "string" && /^\d+$/.test(value) ? rawJSON(value) : value)

const applications = [
  { id: "meraki:layer7/application/24", name: "BitTorrent" },
  { id: "meraki:layer7/application/113", name: "Netflix" }
] as const

const categories = [
  { id: "meraki:layer7/category/7", name: "Gaming" },
  { id: "meraki:layer7/category/13", name: "Video & music" }
] as const

const ruleValues: { readonly [type: string]: (random: Random) => unknown } = {
  application: (random) => pick(random, applications),
  applicationCategory: (random) => pick(random, categories),
  allowedCountries: () => ["CH", "DE", "US"],
  blacklistedCountries: () => ["KP"],
  blockedCountries: () => ["KP"],
  host: () => "example.com",
  ipRange: (random) => `${publicAddress(random)}/32`,
  localNet: (random) => `${privateAddress(random)}/32`,
  port: (random) => String(1 + integer(random, 65_535)),
  whitelistedCountries: () => ["CH", "DE", "US"]
}

/** The value of a rule has the form that goes with its type. */
const ruleValue: Patch = (rule, key) => {
  if (!isValues(rule) || typeof rule["type"] !== "string" || !Object.hasOwn(ruleValues, rule["type"])) return rule
  return { ...rule, value: ruleValues[rule["type"]]?.(makeRandom(`rule ${key}`)) }
}

/** Answered for SSIDs with 802.1X and without a key, though only requests declare these. */
const encryption: Patch = (ssid) => {
  if (!isValues(ssid)) return ssid
  const mode = String(ssid["authMode"])
  const encryptionMode = mode.startsWith("8021x") ? "wpa-eap" : mode.startsWith("open") ? "open" : "wpa"
  return { ...ssid, encryptionMode }
}

const switchPort = {
  voiceVlan: none,
  portScheduleId: none,
  schedule: none,
  "profile.iname": none,
  "module.model": none,
  "module.serial": none,
  "module.slot": none,
  adaptivePolicyGroupId: none,
  adaptivePolicyGroup: none
}

const managementInterface = { "wan1.vlan": none, "wan2.vlan": none }

const ssid = {
  radiusFailoverPolicy: none,
  radiusLoadBalancingPolicy: none,
  adminSplashUrl: none,
  adaptivePolicyGroupId: none,
  "": encryption
}

const layer7Rules = { "rules[]": ruleValue }

const shapingRules = { "rules[].definitions[]": ruleValue }

const ports = "devices/{}/switch/ports"
const templatePorts = "organizations/{}/configTemplates/{}/switch/profiles/{}/ports"
const ssids = "networks/{}/wireless/ssids"

/*
 * Where the API is known, from recorded answers, to answer otherwise than it declares: by the path of a resource, or of
 * the list of which it is a member, and the path within it, with `[]` for the members of a list. What a client wrote
 * takes the place of these.
 */
const madeUp: Table = {
  [ports]: switchPort,
  [templatePorts]: switchPort,
  [ssids]: ssid,
  "devices/{}/managementInterface": managementInterface,
  "networks/{}/appliance/firewall/l7FirewallRules": layer7Rules,
  "networks/{}/wireless/ssids/{}/firewall/l7FirewallRules": layer7Rules,
  "networks/{}/appliance/trafficShaping/rules": shapingRules,
  "networks/{}/wireless/ssids/{}/trafficShaping/rules": shapingRules,
  "networks/{}/groupPolicies": {
    "firewallAndTrafficShaping.l7FirewallRules[]": ruleValue,
    "firewallAndTrafficShaping.trafficShapingRules[].definitions[]": ruleValue
  },
  "networks/{}/bluetoothClients": { name: sometimes },
  "organizations/{}/wireless/devices/ethernet/statuses": {
    "ports[].poe.standard": sometimes,
    "ports[].linkNegotiation.duplex": sometimes,
    "ports[].linkNegotiation.speed": sometimes,
    "aggregation.speed": none
  },
  "networks/{}/wireless/dataRateHistory": { averageKbps: sometimes, downloadKbps: sometimes, uploadKbps: sometimes },
  "networks/{}/sensor/relationships": { "relationships.livestream.relatedDevices": emptyList },
  "devices/{}/sensor/relationships": { "livestream.relatedDevices": emptyList }
}

/** The same for what was written too: the form in which the API gives it back. */
const shown: Table = {
  "networks/{}/appliance/vlans": { id: asNumber },
  "networks/{}/syslogServers": { "servers[].port": asText },
  "organizations/{}/licenses": { headLicenseId: asLongNumber }
}

/** What is done at a place, and at the places inside it. */
interface Place {
  patch?: Patch
  readonly inside: Map<string, Place>
}

const partsOf = (path: string): ReadonlyArray<string> =>
  path
    .replaceAll("[]", ".[]")
    .split(".")
    .filter((part) => part !== "")

const placeOf = (paths: Table[string]): Place => {
  const root: Place = { inside: new Map() }
  for (const [path, patch] of Object.entries(paths)) {
    let place = root
    for (const part of partsOf(path)) {
      const inner = place.inside.get(part) ?? { inside: new Map<string, Place>() }
      place.inside.set(part, inner)
      place = inner
    }
    place.patch = patch
  }
  return root
}

/** Patches a value, what is inside it first. Each object on the way is copied once. */
const patched = (value: unknown, place: Place, key: string): unknown => {
  const within = place.inside.size === 0 ? value : patchedWithin(value, place, key)
  return place.patch === undefined ? within : place.patch(within, key)
}

const patchedWithin = (value: unknown, { inside }: Place, key: string): unknown => {
  const member = inside.get("[]")
  if (member !== undefined) {
    return Array.isArray(value) ? value.map((each, index) => patched(each, member, `${key}.${index}`)) : value
  }
  if (!isValues(value)) return value
  const copy: Record<string, unknown> = { ...value }
  for (const [name, place] of inside) {
    if (Object.hasOwn(value, name) && value[name] !== undefined)
      copy[name] = patched(value[name], place, `${key}.${name}`)
  }
  return copy
}

const apply = (table: Table): ((template: string, key: string, value: unknown) => unknown) => {
  const places = new Map(Object.entries(table).map(([template, paths]) => [template, placeOf(paths)]))
  return (template, key, value) => {
    const place = places.get(template)
    return place === undefined ? value : patched(value, place, key)
  }
}

/** Puts what the API is known to answer in the place of what is made up. */
export const override = apply(madeUp)

/** Gives a value the form in which the API is known to answer it. */
export const asShown = apply(shown)

/** Whether a resource is known to be answered otherwise than declared at this path. */
export const isOverridden = (template: string, path: string): boolean => {
  const wanted = path.replaceAll(/\[\d+\]/g, "[]").replace(/^\[\]\.?/, "")
  return [madeUp, shown].some((table) => Object.hasOwn(table[template] ?? {}, wanted))
}
