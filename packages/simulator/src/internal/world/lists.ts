import type { ShapeType } from "@effect-meraki/core/ResponseSchema"
import { type Answer, json } from "../http/answers.ts"
import { type ListPlace, listOf, responseType, segmentsOf, templateOf } from "./catalog.ts"
import { badRequest, type Context, notFound, spanOf } from "../http/context.ts"
import { contains, filtersIn, hasTags, isAmong, meets } from "./filters.ts"
import { pageOf } from "../http/paging.ts"
import { integer, makeRandom } from "./random.ts"
import { override } from "./overrides.ts"
import { productsOf } from "./products.ts"
import { deviceFacts, sample } from "./sample.ts"
import { firstOrdinal, keyOf, type State, subjectOf } from "./state.ts"
import { isValues, merge, type Values } from "./values.ts"
import { deployedDevices, type Device, devicesOf, type Network, networksOf } from "./world.ts"

const within = (type: ShapeType | undefined, name: string): ShapeType | undefined =>
  type?.kind === "object" ? type.members.find((member) => member.name === name)?.type : undefined

/** The counts beside a list: not every list has them, and some count their items in a number. */
const countsIn = (type: ShapeType, total: number, remaining: number): Values => {
  const items = within(within(within(type, "meta"), "counts"), "items")
  if (items === undefined) return {}
  return { meta: { counts: { items: items.kind === "object" ? { total, remaining } : total } } }
}

/** Puts a page of a list into the answer where the operation declares it, with the counts that go with it. */
export const answerList = <A>(
  context: Context,
  place: ListPlace,
  all: ReadonlyArray<A>,
  idOf: (item: A) => string,
  view: (item: A) => unknown
): Answer => {
  const { route, state } = context
  const { descriptor, segments } = route
  const type = responseType(descriptor)
  const page =
    descriptor.paging === undefined && descriptor.query?.["perPage"] === undefined
      ? { items: all, link: undefined, total: all.length, remaining: 0 }
      : pageOf(context, all, idOf)
  if ("error" in page) return badRequest(page.error)
  const items = page.items.map(view)
  const headers = page.link === undefined ? {} : { link: page.link }
  if (place.property === undefined || type === undefined) return json(items, 200, headers)
  const outer = place.isWrapped && type.kind === "array" ? type.item : type
  const made = sample(state.seed, outer, {
    ...subjectOf(state, segments, keyOf(segments), { products: productsOf(descriptor) }),
    isFresh: true
  })
  const { remaining, total } = page
  const value = isValues(made)
    ? merge(made, {
        [place.property]: items,
        ...countsIn(outer, total, remaining)
      })
    : { [place.property]: items }
  return json(place.isWrapped ? [value] : value, 200, headers)
}

/** The subject of a row in a derived list. */
interface Row {
  readonly id: string
  readonly device?: Device
  readonly network?: Network
}

const namesOf = (type: ShapeType): ReadonlyMap<string, ShapeType> =>
  new Map(type.kind === "object" ? type.members.map((member) => [member.name, member.type] as const) : [])

const mentionsDevice = (names: ReadonlyMap<string, ShapeType>): boolean => {
  const device = names.get("device")
  return names.has("serial") || names.has("deviceSerial") || (device !== undefined && namesOf(device).has("serial"))
}

const isDeviceWanted = ({ query, route, state }: Context, device: Device): boolean => {
  return (
    (productsOf(route.descriptor)?.some((type) => type === device.productType) ?? true) &&
    (query["tags"] === undefined ||
      hasTags(device.tags, query) ||
      hasTags(state.world.networks.get(device.networkId ?? "")?.tags ?? [], query)) &&
    isAmong(query, "networkIds", device.networkId) &&
    isAmong(query, "serials", device.serial) &&
    isAmong(query, "productTypes", device.productType) &&
    isAmong(query, "macs", device.mac) &&
    isAmong(query, "models", device.model) &&
    contains(query, "name", device.name) &&
    contains(query, "serial", device.serial) &&
    contains(query, "mac", device.mac) &&
    contains(query, "model", device.model)
  )
}

const hasProduct = ({ world }: State, organizationId: string, products: ReadonlyArray<string>): boolean =>
  deployedDevices(world, organizationId).some(({ productType }) => products.includes(productType))

/** A row for each device or network of the list, or else a few rows. */
const rowsOf = (context: Context, type: ShapeType): ReadonlyArray<Row> => {
  const { query, route, state } = context
  const { segments } = route
  const [scope, id = ""] = segments
  const names = namesOf(type)
  if (scope !== "devices" && mentionsDevice(names)) {
    const devices = scope === "networks" ? devicesOf(state.world, id) : deployedDevices(state.world, id)
    return devices.filter((device) => isDeviceWanted(context, device)).map((device) => ({ id: device.serial, device }))
  }
  const products = productsOf(route.descriptor)
  if (scope === "organizations" && (names.has("networkId") || names.has("network"))) {
    return networksOf(state.world, id)
      .filter(
        (network) =>
          isAmong(query, "networkIds", network.id) &&
          hasTags(network.tags, query) &&
          (products?.some((type) => network.productTypes.includes(type)) ?? true)
      )
      .map((network) => ({ id: network.id, network }))
  }
  // Where there is no such product, nothing is told of it.
  if (scope === "organizations" && products !== undefined && !hasProduct(state, id, products)) return []
  const length = 2 + integer(makeRandom(`${state.seed} rows ${keyOf(segments)}`), 4)
  return Array.from({ length }, (_, index) => ({ id: String(index + 1) }))
}

const answeredByWorld = new Set([
  "networkIds",
  "serials",
  "productTypes",
  "macs",
  "models",
  "name",
  "serial",
  "mac",
  "model"
])

/** A list that is derived from the state and cannot be written. */
export const listRows = (context: Context): Answer => {
  const { query, route, state } = context
  const place = listOf(route.descriptor)
  if (place === undefined) return notFound()
  const rows = rowsOf(context, place.item)
  const [from, to] = spanOf(context)
  const names = namesOf(place.item)
  const filters = filtersIn(query).filter(
    ([name]) => !answeredByWorld.has(name) && (names.has(name) || names.has(name.replace(/s$/, "")))
  )
  const step = (to - from) / Math.max(1, rows.length)
  const template = templateOf(segmentsOf(route.descriptor.path))
  const first = firstOrdinal(state.seed, keyOf(route.segments))
  const view = ({ device, id, network }: Row): unknown => {
    const subject = subjectOf(state, route.segments, keyOf([...route.segments, id]), {
      device,
      network,
      products: productsOf(route.descriptor)
    })
    const index = Number(id) - 1
    const isTimed = device === undefined && network === undefined
    const span = isTimed ? ([from + index * step, from + (index + 1) * step] as const) : ([from, to] as const)
    const ordinal = isTimed ? first + index : undefined
    const made = sample(state.seed, place.item, {
      ...subject,
      span,
      ordinal,
      facts: network === undefined ? deviceFacts(device) : { name: network.name }
    })
    return override(template, subject.key, made)
  }
  if (filters.length === 0) return answerList(context, place, rows, ({ id }) => id, view)
  const views = rows
    .map((row) => ({ id: row.id, value: view(row) }))
    .filter(({ value }) => isValues(value) && filters.every((filter) => meets(value, filter)))
  return answerList(
    context,
    place,
    views,
    ({ id }) => id,
    ({ value }) => value
  )
}
