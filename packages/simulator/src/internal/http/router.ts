import type { Descriptor } from "@effect-meraki/core/Operation"
import { descriptors, isPlaceholder, segmentsOf } from "../world/catalog.ts"

/** The operation that a request names, and the parameters in its path. */
export interface Route {
  readonly descriptor: Descriptor
  readonly path: { readonly [name: string]: string }
  /** The path as it was sent, decoded. */
  readonly segments: ReadonlyArray<string>
}

interface Node {
  readonly literals: Map<string, Node>
  /** The value of the segment. Sibling operations can name it differently. */
  parameter: Node | undefined
  readonly operations: Map<string, Descriptor>
}

const makeNode = (): Node => ({ literals: new Map(), parameter: undefined, operations: new Map() })

const insert = (root: Node, path: string, key: string, descriptor: Descriptor): void => {
  let node = root
  for (const segment of segmentsOf(path)) {
    let next = isPlaceholder(segment) ? node.parameter : node.literals.get(segment)
    if (next === undefined) {
      next = makeNode()
      if (isPlaceholder(segment)) node.parameter = next
      else node.literals.set(segment, next)
    }
    node = next
  }
  node.operations.set(key, descriptor)
}

const find = (node: Node, segments: ReadonlyArray<string>, at: number, key: string): Descriptor | undefined => {
  const segment = segments[at]
  if (segment === undefined) return node.operations.get(key)
  const literal = node.literals.get(segment)
  const found = literal === undefined ? undefined : find(literal, segments, at + 1, key)
  if (found !== undefined || node.parameter === undefined || segment === "") return found
  return find(node.parameter, segments, at + 1, key)
}

const requests = makeNode()
const actions = makeNode()
const lenientActions = makeNode()
for (const descriptor of descriptors) {
  insert(requests, descriptor.path, descriptor.method, descriptor)
  if (descriptor.batch !== undefined) {
    const { operation, resource } = descriptor.batch
    insert(actions, resource, operation, descriptor)
    insert(lenientActions, descriptor.path, operation.split("/").at(-1) ?? operation, descriptor)
  }
}

const decoded = (segment: string): string => {
  if (!segment.includes("%")) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    // Invalid percent-encoding is taken literally.
    return segment
  }
}

const routeTo = (descriptor: Descriptor, template: string, sent: ReadonlyArray<string>): Route => {
  const segments = sent.map(decoded)
  const path: Record<string, string> = {}
  segmentsOf(template).forEach((segment, index) => {
    if (isPlaceholder(segment)) path[segment.slice(1, -1)] = segments[index] ?? ""
  })
  return { descriptor, path, segments }
}

/** The operation of a method and a path below the base URL. */
export const routeOf = (method: string, path: string): Route | undefined => {
  const segments = segmentsOf(path)
  const descriptor = find(requests, segments, 0, method)
  return descriptor === undefined ? undefined : routeTo(descriptor, descriptor.path, segments)
}

/**
 * The operation of an action of a batch. Its resource is the documented one, or the path of the operation itself, which
 * the API accepts in some places.
 */
export const actionRouteOf = (operation: string, resource: string): Route | undefined => {
  const segments = segmentsOf(resource)
  const descriptor = find(actions, segments, 0, operation)
  if (descriptor?.batch === undefined) {
    const lenient = find(lenientActions, segments, 0, operation)
    return lenient === undefined ? undefined : routeTo(lenient, lenient.path, segments)
  }
  const { path, segments: known } = routeTo(descriptor, descriptor.batch.resource, segments)
  return { descriptor, path, segments: [...known, ...segmentsOf(descriptor.path).slice(known.length)] }
}
