import type { Descriptor } from "@effect-meraki/core/model/Descriptor"

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

const kinds = [
  ["organizations", /^(?:\w*o|o)rganizationIds?$/i],
  ["networks", /^(?:\w*n|n)etworkIds?$/i],
  ["devices", /^(?:\w*s|s)erials?$/i]
] as const

/** The ids of organizations, networks and devices anywhere in an input, by the names of their fields. */
export const placesIn = (input: unknown): Places => {
  const found = { organizations: new Set<string>(), networks: new Set<string>(), devices: new Set<string>() }
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      const kind = kinds.find(([, pattern]) => pattern.test(name))?.[0]
      const ids = [inner].flat().filter((id) => typeof id === "string" || typeof id === "number")
      if (kind !== undefined) for (const id of ids) found[kind].add(String(id))
      visit(inner)
    }
  }
  visit(input)
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
