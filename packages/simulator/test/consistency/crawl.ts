import type { Descriptor } from "@effect-meraki/core/Operation"
import { parse } from "@effect-meraki/core/ResponseSchema"
import { Simulator } from "../../src/index.ts"
import {
  collectionOf,
  descriptors,
  isPlaceholder,
  listOf,
  methodsOf,
  segmentsOf,
  templateOf
} from "../../src/internal/world/catalog.ts"

/** What was asked, and what came. */
export interface Answered {
  readonly descriptor: Descriptor
  /** The path without its base, with its query. */
  readonly path: string
  readonly segments: ReadonlyArray<string>
  readonly status: number
  readonly value: unknown
}

/** Everything that a world answers, and what there is in it. */
export interface Crawl {
  readonly world: Simulator.World
  readonly now: number
  readonly answers: ReadonlyArray<Answered>
  readonly of: (operation: string) => ReadonlyArray<Answered>
}

const now = Date.UTC(2026, 6, 15, 10, 30)

type Ask = (path: string) => Promise<{ readonly status: number; readonly value: unknown }>

/** The ids that take the place of a placeholder below a concrete path; one of a list is enough. */
const idsBelow = async (
  ask: Ask,
  known: Map<string, ReadonlyArray<string>>,
  template: string,
  concrete: string
): Promise<ReadonlyArray<string>> => {
  const before = known.get(concrete)
  if (before !== undefined) return before
  const found = await firstIds(ask, template, concrete)
  known.set(concrete, found)
  return found
}

const firstIds = async (ask: Ask, template: string, concrete: string): Promise<ReadonlyArray<string>> => {
  const reader = methodsOf(template).GET
  const place = reader === undefined ? undefined : listOf(reader)
  if (/^networks\/\{\}\/(?:appliance|wireless)\/clients$/.test(template)) {
    return firstIds(ask, "networks/{}/clients", concrete.replace(/\/(?:appliance|wireless)\//, "/"))
  }
  if (reader === undefined || place === undefined) return []
  const span = reader.query?.["timespan"] === undefined ? "" : "?timespan=604800"
  const { value } = await ask(concrete + span)
  const list: unknown =
    place.property === undefined ? value : (value as { readonly [name: string]: unknown })?.[place.property]
  const name = collectionOf(template)?.idName ?? "id"
  const [first] = Array.isArray(list) ? list : []
  const id = (first as { readonly [name: string]: unknown } | undefined)?.[name]
  return id === undefined || id === null ? [] : [String(id)]
}

const starts = ({
  devices,
  networks,
  organizations
}: Simulator.World): { readonly [scope: string]: ReadonlyArray<string> } => ({
  organizations: [...organizations.keys()],
  networks: [...networks.keys()],
  devices: [...devices.values()].filter(({ networkId }) => networkId !== undefined).map(({ serial }) => serial)
})

/** The concrete paths of an operation. */
const pathsOf = async (
  ask: Ask,
  known: Map<string, ReadonlyArray<string>>,
  world: Simulator.World,
  { path }: Descriptor
): Promise<ReadonlyArray<string>> => {
  let paths: ReadonlyArray<string> = [""]
  const segments = segmentsOf(path)
  for (const [at, segment] of segments.entries()) {
    if (!isPlaceholder(segment)) {
      paths = paths.map((concrete) => `${concrete}/${segment}`)
      continue
    }
    const template = templateOf(segments.slice(0, at))
    const next: Array<string> = []
    for (const concrete of paths) {
      const ids = at === 1 ? (starts(world)[segments[0] ?? ""] ?? []) : await idsBelow(ask, known, template, concrete)
      next.push(...ids.map((id) => `${concrete}/${encodeURIComponent(id)}`))
    }
    paths = next
  }
  return paths
}

/** Values for the parameters that an operation insists on. */
const queryOf = ({ id, query = {} }: Descriptor, world: Simulator.World): string => {
  const search = new URLSearchParams()
  for (const [name, shape] of Object.entries(query)) {
    const { required, type } = parse(shape)
    if (name === "productType") search.set(name, "wireless")
    if (name === "timespan" && /Clients|History|Events/.test(id)) search.set(name, "86400")
    if (!required) continue
    const [organizationId = ""] = world.organizations.keys()
    const [networkId = ""] = world.networks.keys()
    const [serial = ""] = world.devices.keys()
    const value = {
      organizationIds: organizationId,
      networkIds: networkId,
      fromNetworkIds: networkId,
      serials: serial,
      mac: "3c:22:fb",
      ip: "8.8.8.8"
    }[name]
    if (name === "ranges") search.set("ranges[]interval", "3600")
    else if (type.kind === "array") search.append(`${name}[]`, value ?? "1")
    else search.set(name, value ?? (/^(?:ts|start|end)/.test(name) ? new Date(now - 3_600_000).toISOString() : "1"))
  }
  return search.size === 0 ? "" : `?${search}`
}

/** Asks every GET about everything there is in a small world. */
export const crawl = async (seed: string, options: Simulator.Options = {}): Promise<Crawl> => {
  const simulator = Simulator.handler({
    seed,
    organizations: 3,
    networksPerOrganization: 2,
    devicesPerNetwork: 10,
    limits: false,
    now: () => now,
    ...options
  })
  const { world } = simulator
  const ask: Ask = async (path) => {
    const response = await simulator.fetch(simulator.url + path, {
      headers: { authorization: `Bearer ${simulator.apiKey}` }
    })
    const text = await response.text()
    return { status: response.status, value: text === "" ? undefined : (JSON.parse(text) as unknown) }
  }
  const known = new Map<string, ReadonlyArray<string>>()
  const answers: Array<Answered> = []
  for (const descriptor of descriptors) {
    // The document describes operations, not the world.
    if (descriptor.method !== "GET" || descriptor.id === "getOrganizationOpenapiSpec") continue
    const query = queryOf(descriptor, world)
    for (const concrete of await pathsOf(ask, known, world, descriptor)) {
      const { status, value } = await ask(concrete + query)
      answers.push({
        descriptor,
        path: concrete + query,
        segments: concrete.slice(1).split("/").map(decodeURIComponent),
        status,
        value
      })
    }
  }
  const byOperation = Map.groupBy(answers, ({ descriptor }) => descriptor.id)
  return { world, now, answers, of: (operation) => byOperation.get(operation) ?? [] }
}
