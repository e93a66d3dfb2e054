import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import { loadDescriptor } from "../index/descriptors.ts"
import { entryNamed } from "../index/operations.ts"
import { pathParameters } from "../index/sources.ts"
import { classification } from "./generated/classification.ts"
import type { Kind } from "./places.ts"

/**
 * What a GET is to a snapshot.
 *
 * - `configuration`: it is read
 * - `repeated`: another read has it
 * - `state`, `history`: what is and was, not what was set
 * - `catalog`: the same for everybody
 * - `parameter`: it needs a value that nobody has
 * - `account`: of the user of the key
 */
type Class = "configuration" | "repeated" | "state" | "history" | "catalog" | "parameter" | "account"

/** Why a GET is read, or not. */
export interface Classified {
  readonly id: string
  readonly class: Class
  readonly reason: string
}

/** Every GET of the API. */
export const classified: ReadonlyArray<Classified> = classification.map((line) => {
  const [id = "", kind = "", reason = ""] = line.split("\t")
  return { id, class: kind as Class, reason }
})

/** How many GETs there are of each class. */
export const classCounts = (): { readonly [name: string]: number } =>
  Object.fromEntries(
    Array.from(
      Map.groupBy(classified, (each) => each.class),
      ([name, all]) => [name, all.length]
    )
  )

/** The lists that have the places themselves; their entries are files of the places. */
export const lists = {
  networks: { operation: "getOrganizationNetworks", id: "id", entry: "getNetwork" },
  devices: { operation: "getOrganizationDevices", id: "serial", entry: "getDevice" },
  templates: { operation: "getOrganizationConfigTemplates", id: "id", entry: "getOrganizationConfigTemplate" }
} as const

/** A read of a kind of place. */
export interface Read {
  readonly descriptor: Descriptor
  /** The parameters of its path that the place does not have: keys of entries of other reads. */
  readonly keys: ReadonlyArray<string>
  /** The products that it is about; undefined for all. */
  readonly products: ReadonlyArray<string> | undefined
}

const given: { readonly [K in Kind]: ReadonlyArray<string> } = {
  organization: ["organizationId"],
  networks: ["networkId"],
  devices: ["serial"],
  templates: ["organizationId", "configTemplateId", "networkId"]
}

/** Products by the segment of a path behind the container. */
const products: { readonly [segment: string]: string } = {
  appliance: "appliance",
  camera: "camera",
  campusGateway: "campusGateway",
  cellularGateway: "cellularGateway",
  sensor: "sensor",
  sm: "systemsManager",
  switch: "switch",
  wireless: "wireless",
  wirelessController: "wirelessController"
}

/** Reads of devices whose paths do not name their products. */
const productsOf: { readonly [id: string]: ReadonlyArray<string> } = {
  getDeviceCellularSims: ["appliance", "cellularGateway"],
  getDeviceManagementInterface: [
    "appliance",
    "campusGateway",
    "cellularGateway",
    "switch",
    "wireless",
    "wirelessController"
  ]
}

const isOf = (kind: Kind, path: string): boolean => {
  const isTemplate = path.startsWith("/organizations/{organizationId}/configTemplates/{configTemplateId}/")
  switch (kind) {
    case "organization":
      return path.startsWith("/organizations/{organizationId}") && !isTemplate
    case "networks":
      return path.startsWith("/networks/{networkId}/")
    case "devices":
      return path.startsWith("/devices/{serial}/")
    case "templates":
      return isTemplate || path.startsWith("/networks/{networkId}/")
  }
}

const listed: ReadonlyArray<string> = Object.values(lists).map(({ operation }) => operation)

/** The descriptor of an operation. */
export const descriptorOf = async (id: string): Promise<Descriptor> => {
  const entry = entryNamed(id)
  if (entry === undefined) throw new Error(`there is no ${id}`)
  return loadDescriptor(entry)
}

const readsOfKind = async (kind: Kind): Promise<ReadonlyArray<Read>> => {
  const descriptors = await Promise.all(
    classified
      .filter((each) => each.class === "configuration" && !listed.includes(each.id))
      .map(({ id }) => descriptorOf(id))
  )
  return descriptors
    .filter(({ path }) => isOf(kind, path))
    .map((descriptor): Read => {
      const [, , , segment = ""] = descriptor.path.split("/")
      const product = products[segment]
      return {
        descriptor,
        keys: pathParameters(descriptor.path).filter((name) => !given[kind].includes(name)),
        products:
          kind === "organization"
            ? undefined
            : (productsOf[descriptor.id] ?? (product === undefined ? undefined : [product]))
      }
    })
    .toSorted((a, b) => a.keys.length - b.keys.length)
}

const kept = new Map<Kind, Promise<ReadonlyArray<Read>>>()

/** The reads of a kind of place; those that need keys of others come behind them. */
export const readsOf = (kind: Kind): Promise<ReadonlyArray<Read>> => {
  const reads = kept.get(kind) ?? readsOfKind(kind)
  kept.set(kind, reads)
  return reads
}
