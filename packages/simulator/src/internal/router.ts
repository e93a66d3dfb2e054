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

/** The operation that a request names, and the parameters in its path. */
export interface Route {
  readonly descriptor: Descriptor
  readonly path: { readonly [name: string]: string }
}

interface Node {
  readonly literals: Map<string, Node>
  /** Whatever the segment is; sibling operations may name it differently. */
  parameter: Node | undefined
  readonly methods: Map<string, Descriptor>
}

const makeNode = (): Node => ({ literals: new Map(), parameter: undefined, methods: new Map() })

const segmentsOf = (path: string): ReadonlyArray<string> => path.split("/").slice(1)
const isPlaceholder = (segment: string): boolean => segment.startsWith("{")

const insert = (root: Node, descriptor: Descriptor): void => {
  let node = root
  for (const segment of segmentsOf(descriptor.path)) {
    let next = isPlaceholder(segment) ? node.parameter : node.literals.get(segment)
    if (next === undefined) {
      next = makeNode()
      if (isPlaceholder(segment)) node.parameter = next
      else node.literals.set(segment, next)
    }
    node = next
  }
  node.methods.set(descriptor.method, descriptor)
}

const find = (node: Node, segments: ReadonlyArray<string>, method: string): Descriptor | undefined => {
  const [segment, ...rest] = segments
  if (segment === undefined) return node.methods.get(method)
  const literal = node.literals.get(segment)
  const found = literal === undefined ? undefined : find(literal, rest, method)
  return found ?? (node.parameter === undefined || segment === "" ? undefined : find(node.parameter, rest, method))
}

const root = makeNode()
for (const operations of modules) for (const { descriptor } of Object.values(operations)) insert(root, descriptor)

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Not percent-encoding: then it stands for itself.
    return segment
  }
}

/** The operation of a method and a path below the base URL. */
export const routeOf = (method: string, path: string): Route | undefined => {
  const segments = segmentsOf(path)
  const descriptor = find(root, segments, method)
  if (descriptor === undefined) return undefined
  const parameters: Record<string, string> = {}
  segmentsOf(descriptor.path).forEach((segment, index) => {
    if (isPlaceholder(segment)) parameters[segment.slice(1, -1)] = decoded(segments[index] ?? "")
  })
  return { descriptor, path: parameters }
}
