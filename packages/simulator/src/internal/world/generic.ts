import type { Descriptor } from "@effect-meraki/core/Operation"
import { type Answer, json, noContent } from "../http/answers.ts"
import {
  type CollectionType,
  collectionOf,
  isPlaceholder,
  listOf,
  methodsOf,
  responseType,
  segmentsOf,
  templateOf
} from "./catalog.ts"
import { conform } from "./conform.ts"
import { badRequest, type Context, notFound } from "../http/context.ts"
import { filtersIn, meets } from "./filters.ts"
import { answerList, listRows } from "./lists.ts"
import { asShown, override } from "./overrides.ts"
import { productsOf } from "./products.ts"
import { sample } from "./sample.ts"
import { collectionAt, firstOrdinal, type Item, keyOf, newId, type State, subjectOf } from "./state.ts"
import { successOf } from "../http/statuses.ts"
import type { Table } from "./table.ts"
import { isValues, merge, ownValue, type Values } from "./values.ts"

/**
 * The generic behavior of an operation, by its type: on a member of a collection, on the collection, or on a single
 * resource.
 */
type Kind =
  | { readonly kind: "member" | "collection"; readonly collection: CollectionType }
  | { readonly kind: "list" | "thing" | "action" }

const kinds = new Map<string, Kind>()

const classify = (descriptor: Descriptor): Kind => {
  const segments = segmentsOf(descriptor.path)
  const template = templateOf(segments)
  if (isPlaceholder(segments.at(-1) ?? "")) {
    const owner = collectionOf(templateOf(segments.slice(0, -1)))
    return owner === undefined ? { kind: "thing" } : { kind: "member", collection: owner }
  }
  const collection = collectionOf(template)
  const isResource = descriptor.method === "GET" ? listOf(descriptor) !== undefined : descriptor.method === "POST"
  if (collection !== undefined && isResource && responseType(descriptor)?.kind !== undefined) {
    return { kind: "collection", collection }
  }
  if (descriptor.method === "GET" && methodsOf(template).PUT === undefined && listOf(descriptor) !== undefined) {
    return { kind: "list" }
  }
  return { kind: descriptor.method === "POST" ? "action" : "thing" }
}

const kindOf = (descriptor: Descriptor): Kind => {
  let kind = kinds.get(descriptor.id)
  if (kind === undefined) {
    kind = classify(descriptor)
    kinds.set(descriptor.id, kind)
  }
  return kind
}

/** The members of collections in a path, the last one included, that must exist. */
const ownersOf = (descriptor: Descriptor): ReadonlyArray<{ readonly at: number; readonly type: CollectionType }> => {
  const segments = segmentsOf(descriptor.path)
  return segments.flatMap((segment, at) => {
    const type = at > 1 && isPlaceholder(segment) ? collectionOf(templateOf(segments.slice(0, at))) : undefined
    return type === undefined ? [] : [{ at, type }]
  })
}

const owners = new Map<string, ReturnType<typeof ownersOf>>()

const membersAt = ({ route, state }: Context, at: number, type: CollectionType): Table<Item> =>
  collectionAt(state, route.segments.slice(0, at), type)

/** Whether all resources of a path exist. */
export const isKnownPath = (context: Context): boolean => {
  const { route, state } = context
  const { networkId, organizationId, serial } = route.path
  const { devices, networks, organizations } = state.world
  if (organizationId !== undefined && !organizations.has(organizationId)) return false
  if (networkId !== undefined && route.segments[0] === "networks" && !networks.has(networkId)) return false
  if (serial !== undefined && route.segments[0] === "devices" && !devices.has(serial)) return false
  let needed = owners.get(route.descriptor.id)
  if (needed === undefined) {
    needed = ownersOf(route.descriptor)
    owners.set(route.descriptor.id, needed)
  }
  return needed.every(({ at, type }) => membersAt(context, at, type).has(route.segments[at] ?? ""))
}

/** Only the declared properties of the answer: a written secret is not shown. */
const declared = (descriptor: Descriptor, value: Values): Values => {
  const type = responseType(descriptor)
  if (type?.kind !== "object" || type.members.length === 0 || type.others !== undefined) return value
  return Object.fromEntries(type.members.map(({ name }) => [name, ownValue(value, name)]))
}

/** The known properties of a member, merged over made-up ones. */
const memberView = (
  context: Context,
  type: NonNullable<ReturnType<typeof responseType>>,
  collection: CollectionType,
  segments: ReadonlyArray<string>,
  item: Item
): Values => {
  const { seed } = context.state
  const id = collection.hasNumericIds ? Number(item.id) : item.id
  const products = productsOf(context.route.descriptor)
  const subject = subjectOf(context.state, segments, keyOf([...segments, item.id]), { products })
  const ordinal = item.ordinal === undefined ? undefined : firstOrdinal(seed, keyOf(segments)) + item.ordinal
  const span = item.isFresh ? ([item.createdAt, item.createdAt] as const) : subject.span
  const facts = { ...item.values, [collection.idName]: id }
  const sampled = sample(seed, type, { ...subject, span, isFresh: item.isFresh, ordinal, facts })
  const made = override(collection.template, subject.key, sampled)
  if (!isValues(made)) return { ...item.values, [collection.idName]: id }
  const idAsDeclared = made[collection.idName] ?? id
  const value = conform(type, made, item.values)
  const complete = {
    ...(isValues(value) ? value : made),
    [collection.idName]: typeof idAsDeclared === "string" ? item.id : id
  }
  const view = asShown(collection.template, subject.key, complete)
  return isValues(view) ? view : complete
}

const answerMember = (
  context: Context,
  collection: CollectionType,
  segments: ReadonlyArray<string>,
  item: Item
): Answer => {
  const { descriptor } = context.route
  const type = responseType(descriptor)
  if (type === undefined) return noContent
  // Some operations answer what they create in an array.
  if (type.kind === "array") {
    return json([memberView(context, type.item, collection, segments, item)], successOf(descriptor))
  }
  const view = memberView(context, type, collection, segments, item)
  const shown = declared(descriptor, view)
  return json({ ...shown, [collection.idName]: view[collection.idName] }, successOf(descriptor))
}

const member = (context: Context, collection: CollectionType): Answer => {
  const { descriptor, segments } = context.route
  const parent = segments.slice(0, -1)
  const items = membersAt(context, parent.length, collection)
  const item = items.get(segments.at(-1) ?? "")
  if (item === undefined) return notFound()
  switch (descriptor.method) {
    case "GET":
      return answerMember(context, collection, parent, item)
    case "DELETE":
      items.delete(item.id)
      return noContent
    default: {
      const changed = { ...item, values: merge(item.values, context.body) }
      items.set(item.id, changed)
      return answerMember(context, collection, parent, changed)
    }
  }
}

/** Creates a member of the collection that the request names. */
const create = (context: Context, collection: CollectionType): Answer => {
  const { body, route, state } = context
  const items = membersAt(context, route.segments.length, collection)
  const given = body[collection.idName]
  const id = typeof given === "string" || typeof given === "number" ? String(given) : newId(state, items, collection)
  return createMember(context, id, body)
}

/** Creates a member of the collection that the request names, with this id. */
export const createMember = (context: Context, id: string, values: Values, isFresh = true): Answer => {
  const { now, route } = context
  const collection = collectionOf(templateOf(segmentsOf(route.descriptor.path)))
  if (collection === undefined) return notFound()
  const items = membersAt(context, route.segments.length, collection)
  if (items.has(id)) return badRequest(`${collection.idName} '${id}' has already been taken`)
  const item: Item = { id, values, isFresh, createdAt: now }
  items.set(id, item)
  return answerMember(context, collection, route.segments, item)
}

/** The members of a collection at a path, such as `["networks", id, "webhooks", "httpServers"]`. */
export const membersOf = (state: State, template: string, segments: ReadonlyArray<string>): Table<Item> => {
  const type = collectionOf(template) ?? { template, idName: "id", hasNumericIds: false }
  return collectionAt(state, segments, type)
}

const listMembers = (context: Context, collection: CollectionType): Answer => {
  const { descriptor, segments } = context.route
  const place = listOf(descriptor)
  if (place === undefined) return notFound()
  const filters = filtersIn(context.query)
  const views = Array.from(membersAt(context, segments.length, collection).values(), (item) =>
    memberView(context, place.item, collection, segments, item)
  ).filter((view) => filters.every((filter) => meets(view, filter)))
  return answerList(
    context,
    place,
    views,
    (view) => String(view[collection.idName]),
    (view) => view
  )
}

const gone: Values = {}

/** A single resource at its path. It is made up until the first write, and written values stay. */
const thing = (context: Context): Answer => {
  const { body, route, state } = context
  const { descriptor, segments } = route
  const key = keyOf(segments)
  if (state.singletons.get(key) === gone) return notFound()
  if (descriptor.method === "DELETE") {
    // A resource with an id is gone after its deletion. A setting returns to its first value.
    if (isPlaceholder(segmentsOf(descriptor.path).at(-1) ?? "")) state.singletons.set(key, gone)
    else state.singletons.delete(key)
    return noContent
  }
  if (descriptor.method === "PUT") state.singletons.set(key, merge(state.singletons.get(key) ?? {}, body))
  const type = responseType(descriptor)
  if (type === undefined) return noContent
  const template = templateOf(segmentsOf(descriptor.path))
  const subject = subjectOf(state, segments, key, { products: productsOf(descriptor) })
  const written = state.singletons.get(key) ?? {}
  const made = override(template, key, sample(state.seed, type, { ...subject, facts: written }))
  const value = asShown(template, key, conform(type, made, written))
  return json(isValues(value) ? declared(descriptor, value) : made, successOf(descriptor))
}

/** An action that leaves no resource. */
const action = ({ body, route, state }: Context): Answer => {
  const { descriptor, segments } = route
  const type = responseType(descriptor)
  if (type === undefined) return { ...noContent, status: successOf(descriptor) }
  const made = sample(
    state.seed,
    type,
    subjectOf(state, segments, keyOf(segments), { products: productsOf(descriptor) })
  )
  const value = conform(type, made, body)
  return json(isValues(value) ? declared(descriptor, value) : made, successOf(descriptor))
}

/** The behavior of operations without rules of their own. */
export const generic = (context: Context): Answer => {
  if (!isKnownPath(context)) return notFound()
  const kind = kindOf(context.route.descriptor)
  switch (kind.kind) {
    case "member":
      return member(context, kind.collection)
    case "collection":
      return context.route.descriptor.method === "POST"
        ? create(context, kind.collection)
        : listMembers(context, kind.collection)
    case "list":
      return listRows(context)
    case "action":
      return action(context)
    case "thing":
      return thing(context)
  }
}
