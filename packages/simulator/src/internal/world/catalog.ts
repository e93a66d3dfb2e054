import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Administered from "@effect-meraki/core/Administered"
import * as Appliance from "@effect-meraki/core/Appliance"
import * as Camera from "@effect-meraki/core/Camera"
import * as CampusGateway from "@effect-meraki/core/CampusGateway"
import * as CellularGateway from "@effect-meraki/core/CellularGateway"
import * as Devices from "@effect-meraki/core/Devices"
import * as Insight from "@effect-meraki/core/Insight"
import * as Licensing from "@effect-meraki/core/Licensing"
import * as Networks from "@effect-meraki/core/Networks"
import * as Organizations from "@effect-meraki/core/Organizations"
import { type Member, parse, type ShapeType } from "@effect-meraki/core/ResponseSchema"
import * as Sensor from "@effect-meraki/core/Sensor"
import * as Sm from "@effect-meraki/core/Sm"
import * as Spaces from "@effect-meraki/core/Spaces"
import * as Switch from "@effect-meraki/core/Switch"
import * as Wireless from "@effect-meraki/core/Wireless"
import * as WirelessController from "@effect-meraki/core/WirelessController"

const modules: ReadonlyArray<{ readonly [name: string]: { readonly descriptor: Descriptor } }> = [
  Administered,
  Appliance,
  Camera,
  CampusGateway,
  CellularGateway,
  Devices,
  Insight,
  Licensing,
  Networks,
  Organizations,
  Sensor,
  Sm,
  Spaces,
  Switch,
  Wireless,
  WirelessController
]

/** Every operation of the API. */
export const descriptors: ReadonlyArray<Descriptor> = modules.flatMap((operations) =>
  Object.values(operations).map(({ descriptor }) => descriptor)
)

export const segmentsOf = (path: string): ReadonlyArray<string> => path.split("/").slice(1)
export const isPlaceholder = (segment: string): boolean => segment.startsWith("{")

/** A path without the names of its placeholders, which differ between sibling operations. */
export const templateOf = (segments: ReadonlyArray<string>): string =>
  segments.map((segment) => (isPlaceholder(segment) ? "{}" : segment)).join("/")

type Methods = { readonly [method in Descriptor["method"]]?: Descriptor }

const byTemplate = new Map<string, { [method in Descriptor["method"]]?: Descriptor }>()
for (const descriptor of descriptors) {
  const template = templateOf(segmentsOf(descriptor.path))
  const methods = byTemplate.get(template) ?? {}
  methods[descriptor.method] = descriptor
  byTemplate.set(template, methods)
}

/** The operations of a path. */
export const methodsOf = (template: string): Methods => byTemplate.get(template) ?? {}

const types = new Map<string, ShapeType>()

/** The type of the answer of an operation. */
export const responseType = (descriptor: Descriptor): ShapeType | undefined => {
  if (descriptor.response === undefined) return undefined
  const known = types.get(descriptor.response)
  if (known !== undefined) return known
  const { type } = parse(descriptor.response)
  types.set(descriptor.response, type)
  return type
}

/** The place of a list in an answer: the answer itself, or one of its properties. */
export interface ListPlace {
  readonly item: ShapeType
  readonly property: string | undefined
  /** Whether the object with that property is wrapped in an array. */
  readonly isWrapped: boolean
}

const memberOf = (type: ShapeType, name: string): Member | undefined =>
  type.kind === "object" ? type.members.find((member) => member.name === name) : undefined

const arrayMember = (type: ShapeType, name: string): ListPlace | undefined => {
  const member = memberOf(type, name)
  return member?.type.kind === "array" ? { item: member.type.item, property: name, isWrapped: false } : undefined
}

/** The place of the list in the answer of an operation, if there is one. */
export const listOf = (descriptor: Descriptor): ListPlace | undefined => {
  const type = responseType(descriptor)
  if (type === undefined) return undefined
  const { itemsIn } = descriptor.paging ?? {}
  if (itemsIn === "envelopes" && type.kind === "array") {
    const inner = arrayMember(type.item, "items")
    return inner === undefined ? undefined : { ...inner, isWrapped: true }
  }
  if (type.kind === "array") return { item: type.item, property: undefined, isWrapped: false }
  if (itemsIn === "records") return arrayMember(type, "records")
  return arrayMember(type, "items") ?? arrayMember(type, "assigned")
}

/** A list whose members have paths of their own. */
export interface CollectionType {
  readonly template: string
  /** The property with the last segment of a member's path. */
  readonly idName: string
  readonly hasNumericIds: boolean
}

const placeholderBelow = new Map<string, string>()
for (const { path } of descriptors) {
  const segments = segmentsOf(path)
  segments.forEach((segment, index) => {
    if (index > 1 && isPlaceholder(segment)) {
      const template = templateOf(segments.slice(0, index))
      if (!placeholderBelow.has(template)) placeholderBelow.set(template, segment.slice(1, -1))
    }
  })
}

const itemTypeOf = (template: string): ShapeType | undefined => {
  const item = methodsOf(`${template}/{}`)
  const whole = methodsOf(template)
  const ofItem = item.GET ?? item.PUT
  if (whole.GET !== undefined) {
    const list = listOf(whole.GET)
    if (list !== undefined) return list.item
  }
  const descriptor = ofItem ?? whole.POST
  return descriptor === undefined ? undefined : responseType(descriptor)
}

const idNameOf = (placeholder: string, type: ShapeType | undefined): string => {
  const names = type?.kind === "object" ? type.members.map(({ name }) => name) : []
  const isOwn = (name: string) => name.endsWith("Id") && !["networkId", "organizationId"].includes(name)
  const candidates = [placeholder, "id", placeholder === "portId" ? "number" : "eid"]
  return candidates.find((name) => names.includes(name)) ?? names.find(isOwn) ?? placeholder
}

const collections = new Map<string, CollectionType | undefined>()

const findCollection = (template: string): CollectionType | undefined => {
  const { GET, POST } = methodsOf(template)
  const isList = GET !== undefined && listOf(GET) !== undefined
  const placeholder = placeholderBelow.get(template)
  if (placeholder === undefined ? !(isList && POST !== undefined) : !(isList || POST !== undefined)) return undefined
  const type = itemTypeOf(template)
  const idName = idNameOf(placeholder ?? "id", type)
  const id = type === undefined ? undefined : memberOf(type, idName)?.type
  return { template, idName, hasNumericIds: id?.kind === "integer" || idName === "number" || placeholder === "portId" }
}

/** The collection at a path, if there is one. */
export const collectionOf = (template: string): CollectionType | undefined => {
  if (!collections.has(template)) collections.set(template, findCollection(template))
  return collections.get(template)
}
