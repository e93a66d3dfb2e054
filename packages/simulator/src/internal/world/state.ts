import type { CollectionType } from "./catalog.ts"
import { isProductType } from "./products.ts"
import { digits, integer, makeRandom } from "./random.ts"
import type { Subject } from "./subject.ts"
import { Table } from "./table.ts"
import type { TelemetryEntry } from "../time/telemetry.ts"
import type { Values } from "./values.ts"
import {
  deployedDevices,
  type Device,
  devicesOf,
  type DeviceStatus,
  type Network,
  networksOf,
  type World
} from "./world.ts"

/** A member of a collection. Only values that are not made up from the seed are stored. */
export interface Item {
  readonly id: string
  readonly values: Values
  /** Whether a client created it. */
  readonly isFresh: boolean
  /** Its place among those that were there at the beginning. */
  readonly ordinal?: number
  readonly createdAt: number
}

/** One entry of an organization's change log. */
interface Change {
  readonly organizationId: string
  readonly networkId: string | undefined
  readonly at: number
  readonly label: string
  readonly newValue: string
}

/** One attempt to deliver a webhook. */
interface Delivery {
  readonly organizationId: string
  readonly networkId: string | undefined
  readonly url: string
  readonly alertType: string
  readonly sentAt: number
  readonly loggedAt: number
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  readonly body: unknown
}

/** A device that came up or went down. */
export interface Flip {
  readonly serial: string
  readonly networkId: string
  readonly at: number
  readonly before: DeviceStatus
  readonly after: DeviceStatus
}

/** An event that happened by itself or was caused, beside those that the seed gives. */
interface LoggedEvent {
  readonly networkId: string
  readonly productType: string
  readonly at: number
  readonly type: string
  readonly description: string
  readonly serial: string | undefined
  readonly clientId: string | undefined
  readonly data: Values
}

/** An alert that was raised. */
interface RaisedAlert {
  readonly networkId: string
  readonly serial: string | undefined
  readonly at: number
  readonly alertType: string
  readonly alertTypeId: string
  readonly alertLevel: string
  readonly alertData: Values
  /** How many webhook receivers it went to. */
  readonly receivers: number
}

/** The state that requests read and change. */
export interface State {
  readonly seed: string
  readonly world: World
  /** The first contents of collections. */
  readonly seeds: Seeds
  /** Made-up dates are in the month before this moment. */
  readonly epoch: number
  /** When it was started. */
  readonly startedAt: number
  /** Whether devices and clients come and go by themselves. */
  readonly isLively: boolean
  /** The members of collections by path, made on first use. */
  readonly collections: Map<string, Table<Item>>
  /** Written values of resources outside collections. */
  readonly singletons: Table<Values>
  readonly telemetry: Array<TelemetryEntry>
  readonly changes: Array<Change>
  /** Webhooks and callbacks that were sent, oldest first. */
  readonly deliveries: Array<Delivery>
  readonly flips: Array<Flip>
  /** When networks become visible that are not yet. */
  readonly hiddenUntil: Map<string, number>
  readonly events: Array<LoggedEvent>
  readonly alerts: Array<RaisedAlert>
}

const day = 86_400_000

export const makeState = (seed: string, world: World, seeds: Seeds, now: number, isLively = false): State => ({
  seed,
  world,
  seeds,
  epoch: Math.floor(now / day) * day,
  startedAt: now,
  isLively,
  collections: new Map(),
  singletons: new Table(world.journal),
  telemetry: [],
  changes: [],
  deliveries: [],
  flips: [],
  hiddenUntil: new Map(),
  events: [],
  alerts: []
})

/** Whether a network was created so recently that it is not visible yet. */
export const isHidden = ({ hiddenUntil }: State, networkId: string, now: number): boolean => {
  const until = hiddenUntil.get(networkId)
  if (until === undefined) return false
  if (until > now) return true
  hiddenUntil.delete(networkId)
  return false
}

const month = 30 * 86_400_000

export const keyOf = (segments: ReadonlyArray<string>): string => segments.join("/")

/** Where in the list of names the members of a list begin. */
export const firstOrdinal = (seed: string, key: string): number => integer(makeRandom(`${seed} names ${key}`), 12)

const nounOf = (segments: ReadonlyArray<string>): string => {
  const last = segments.at(-1) ?? "thing"
  return last.replace(/ies$/, "y").replace(/s$/, "")
}

/** The subject of a path. A path without a device or network has one of the organization, chosen by its key. */
export const subjectOf = (
  { epoch, seed, world }: State,
  segments: ReadonlyArray<string>,
  key: string,
  given: {
    readonly device?: Device | undefined
    readonly network?: Network | undefined
    /** The products that it is about, if not about all. */
    readonly products?: ReadonlyArray<string> | undefined
  } = {}
): Subject => {
  const wanted = given.products
  const [scope, id = ""] = segments
  const random = makeRandom(`${seed} subject ${key}`)
  const one = <A>(all: ReadonlyArray<A>): A | undefined => all[integer(random, all.length)]
  let { device, network } = given
  if (scope === "devices") device ??= world.devices.get(id)
  network ??= world.networks.get(scope === "networks" ? id : (device?.networkId ?? ""))
  const organizationId = scope === "organizations" ? id : (network?.organizationId ?? device?.organizationId ?? "")
  if (network === undefined && scope === "organizations") {
    const networks = networksOf(world, id)
    network =
      one(networks.filter(({ productTypes }) => wanted?.some((type) => productTypes.includes(type)) ?? true)) ??
      one(networks)
  }
  if (device === undefined && network !== undefined) {
    const devices = devicesOf(world, network.id)
    const fitting = devices.filter(({ productType }) => wanted?.some((type) => type === productType) ?? true)
    device = one(fitting) ?? (wanted === undefined ? one(devices) : undefined)
  }
  return {
    key,
    noun: nounOf(segments),
    organization: world.organizations.get(organizationId),
    network,
    device,
    // What is told of products that are not there is nothing.
    isFresh: scope === "organizations" && wanted !== undefined && device === undefined,
    span: [epoch - month, epoch],
    facts: {}
  }
}

/** The first members of a collection; `undefined` for the usual few. */
export type Seeds = (
  state: State,
  segments: ReadonlyArray<string>,
  template: string
) => ReadonlyArray<Values & { readonly id: string }> | undefined

const usual = (
  key: string,
  seed: string,
  { hasNumericIds }: CollectionType
): ReadonlyArray<{ readonly id: string }> => {
  const random = makeRandom(`${seed} members ${key}`)
  return Array.from({ length: 2 + integer(random, 2) }, (_, index) => ({
    id: hasNumericIds ? String(index + 1) : digits(random, 18)
  }))
}

/** Whether a path is about products that its organization has none of. */
const isAbsent = ({ world }: State, [scope, id = "", product = ""]: ReadonlyArray<string>): boolean =>
  scope === "organizations" &&
  isProductType(product) &&
  deployedDevices(world, id).every(({ productType }) => productType !== product)

/** The members of the collection at a path. */
export const collectionAt = (state: State, segments: ReadonlyArray<string>, type: CollectionType): Table<Item> => {
  const key = keyOf(segments)
  const known = state.collections.get(key)
  if (known !== undefined) return known
  const members =
    state.seeds(state, segments, type.template) ?? (isAbsent(state, segments) ? [] : usual(key, state.seed, type))
  const items = new Table<Item>(
    state.world.journal,
    members.map(
      ({ id, ...values }, ordinal) => [id, { id, values, isFresh: false, createdAt: state.epoch, ordinal }] as const
    )
  )
  state.collections.set(key, items)
  return items
}

/** A new id in a collection. */
export const newId = (state: State, items: Table<Item>, { hasNumericIds }: CollectionType): string => {
  if (!hasNumericIds) return digits(state.world.random, 18)
  let id = items.size + 1
  while (items.has(String(id))) id++
  return String(id)
}
