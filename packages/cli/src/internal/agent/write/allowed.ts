import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { isNetworkId, isSerial } from "../../names/ids.ts"

/** Which writes may be proposed. A list that is empty restricts nothing. */
export interface Allowed {
  readonly tags: ReadonlySet<string>
  /** Ids of operations, in lower case. */
  readonly operations: ReadonlySet<string>
  readonly organizations: ReadonlySet<string>
  readonly networks: ReadonlySet<string>
}

/** Writes that hold other writes, which no list would see. */
const hidingOthers = new Set(["createOrganizationActionBatch", "updateOrganizationActionBatch"])

/** Why an operation may not be proposed, wherever it would be carried out; undefined when it may. */
export const refusedOperation = ({ operations, tags }: Allowed, { id, tag }: Descriptor): string | undefined => {
  if (hidingOthers.has(id)) return `${id} would hide the writes that it holds; give them as actions`
  if (operations.size === 0 && tags.size === 0) return undefined
  return operations.has(id.toLowerCase()) || tags.has(tag.toLowerCase())
    ? undefined
    : `${id} is not among the operations and tags that are allowed`
}

/** Where a write has its effect, as far as ids say. */
export interface Places {
  readonly organizations: ReadonlyArray<string>
  readonly networks: ReadonlyArray<string>
  readonly devices: ReadonlyArray<string>
}

type Kind = keyof Places

/** Fields that hold ids, by the ends of their names. */
const idFields: ReadonlyArray<readonly [Kind, RegExp]> = [
  ["organizations", /organizationIds?$/i],
  ["networks", /networkIds?$/i],
  ["devices", /serials?$/i]
]

/** Fields that hold objects with an `id`, or ids themselves. */
const objectFields: ReadonlyArray<readonly [Kind, RegExp]> = [
  ["organizations", /organizations?$/i],
  ["networks", /networks?$/i]
]

const kindOf = (fields: typeof idFields, name: string): Kind | undefined =>
  fields.find(([, pattern]) => pattern.test(name))?.[0]

/** What a text is by its form alone: ids of networks and serials look like nothing else. */
const kindOfText = (text: string): Kind | undefined => {
  if (isNetworkId(text)) return "networks"
  return isSerial(text) ? "devices" : undefined
}

/** A configuration template has an id like that of a network. What is made by it is elsewhere. */
const isTemplate = (name: string): boolean => /templateIds?$/i.test(name)

/** The ids of organizations, networks and devices anywhere in an input: by the names of their fields, and by their forms. */
export const placesIn = (input: unknown): Places => {
  const found = { organizations: new Set<string>(), networks: new Set<string>(), devices: new Set<string>() }
  const visit = (value: unknown, name: string, within: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) visit(each, name, within)
      return
    }
    if (typeof value === "object" && value !== null) {
      for (const [inner, each] of Object.entries(value)) visit(each, inner, name)
      return
    }
    if ((typeof value !== "string" && typeof value !== "number") || isTemplate(name)) return
    const kind =
      kindOf(idFields, name) ?? kindOf(objectFields, name === "id" ? within : name) ?? kindOfText(String(value))
    if (kind !== undefined) found[kind].add(String(value))
  }
  visit(input, "", "")
  return {
    organizations: [...found.organizations],
    networks: [...found.networks],
    devices: [...found.devices]
  }
}

/** Whether the path of an operation names a place of this kind. */
const pathNames = ({ path }: Descriptor, name: string): boolean => path.includes(`{${name}}`)

/** Whether it has to be looked up where the networks and devices of writes are. */
export const needsOwners = ({ networks, organizations }: Allowed): boolean =>
  networks.size > 0 || organizations.size > 0

/** Where a network or a device belongs; undefined where Dashboard does not say. */
export interface Owners {
  readonly organizationOf: (networkId: string) => string | undefined
  readonly networkOf: (serial: string) => string | undefined
}

const outside = (what: string, id: string): string => `${what} ${id} is not among those that are allowed`

const refusedNetwork = (allowed: Allowed, owners: Owners, networkId: string): string | undefined => {
  if (allowed.networks.size > 0 && !allowed.networks.has(networkId)) return outside("network", networkId)
  const organization = owners.organizationOf(networkId)
  if (allowed.organizations.size === 0) return undefined
  if (organization === undefined) return `it is not known which organization network ${networkId} belongs to`
  return allowed.organizations.has(organization) ? undefined : outside("organization", organization)
}

/** Why a write may not be carried out at its places; undefined when it may. Every id counts, wherever in the input it is. */
export const refusedPlaces = (
  allowed: Allowed,
  descriptor: Descriptor,
  { devices, networks, organizations }: Places,
  owners: Owners
): string | undefined => {
  if (!needsOwners(allowed)) return undefined
  const isOfNetwork = pathNames(descriptor, "networkId") || pathNames(descriptor, "serial")
  if (allowed.networks.size > 0 && !isOfNetwork)
    return `${descriptor.id} is not about one network, and only some networks are allowed`
  if (!isOfNetwork && !pathNames(descriptor, "organizationId"))
    return `${descriptor.id} is not about one organization, and only some organizations are allowed`
  for (const id of allowed.organizations.size === 0 ? [] : organizations)
    if (!allowed.organizations.has(id)) return outside("organization", id)
  for (const serial of devices) {
    const networkId = owners.networkOf(serial)
    if (networkId === undefined) return `it is not known which network device ${serial} is in`
    const refused = refusedNetwork(allowed, owners, networkId)
    if (refused !== undefined) return refused
  }
  return networks.map((id) => refusedNetwork(allowed, owners, id)).find((refused) => refused !== undefined)
}
