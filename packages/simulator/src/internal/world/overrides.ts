import { integer, makeRandom } from "./random.ts"
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
  adaptivePolicyGroupId: none
}

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
  "networks/{}/syslogServers": { "servers[].port": asText }
}

const at = (value: unknown, path: ReadonlyArray<string>, patch: Patch, key: string): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return value === undefined ? undefined : patch(value, key)
  if (name === "[]") {
    return Array.isArray(value) ? value.map((each, index) => at(each, rest, patch, `${key}.${index}`)) : value
  }
  return isValues(value) && Object.hasOwn(value, name)
    ? { ...value, [name]: at(value[name], rest, patch, `${key}.${name}`) }
    : value
}

const partsOf = (path: string): ReadonlyArray<string> =>
  path
    .replaceAll("[]", ".[]")
    .split(".")
    .filter((part) => part !== "")

type Patches = ReadonlyMap<string, ReadonlyArray<{ readonly parts: ReadonlyArray<string>; readonly patch: Patch }>>

const prepared = (table: Table): Patches =>
  new Map(
    Object.entries(table).map(([template, paths]) => [
      template,
      Object.entries(paths).map(([path, patch]) => ({ parts: partsOf(path), patch }))
    ])
  )

const apply =
  (patches: Patches) =>
  (template: string, key: string, value: unknown): unknown =>
    patches.get(template)?.reduce((patched, { parts, patch }) => at(patched, parts, patch, key), value) ?? value

/** Puts what the API is known to answer in the place of what is made up. */
export const override = apply(prepared(madeUp))

/** Gives a value the form in which the API is known to answer it. */
export const asShown = apply(prepared(shown))

/** Whether a resource is known to be answered otherwise than declared at this path. */
export const isOverridden = (template: string, path: string): boolean => {
  const wanted = path.replaceAll(/\[\d+\]/g, "[]").replace(/^\[\]\.?/, "")
  return [madeUp, shown].some((table) => Object.hasOwn(table[template] ?? {}, wanted))
}
