import { makeRandom } from "./random.ts"
import type { Item, Seeds, State } from "./state.ts"
import { Table } from "./table.ts"
import { isValues, type Values } from "./values.ts"
import { type Device, emptyWorld, type Network, type Organization, type Unclaimed, type World } from "./world.ts"

type Entries<V> = ReadonlyArray<readonly [string, V]>

/**
 * A world as a value of JSON: what there is and what was written. What is made up follows from the seed, and is not in
 * it. Action batches and live tools that are under way when it is saved stay where they are.
 */
export interface SavedWorld {
  readonly version: 1
  readonly seed: string
  readonly epoch: number
  readonly startedAt: number
  readonly organizations: Entries<Organization>
  readonly networks: Entries<Network>
  readonly devices: Entries<Device>
  readonly unclaimed: Entries<Unclaimed>
  readonly networkIds: Entries<ReadonlyArray<string>>
  readonly serials: Entries<ReadonlyArray<string>>
  readonly collections: Entries<Entries<Item>>
  readonly singletons: Entries<Values>
  readonly changes: State["changes"]
  readonly flips: State["flips"]
  readonly events: State["events"]
  readonly alerts: State["alerts"]
}

/** The state of a simulator as a value of JSON. */
export const save = (state: State): SavedWorld => {
  const { alerts, changes, collections, epoch, events, flips, seed, singletons, startedAt, world } = state
  return {
    version: 1,
    seed,
    epoch,
    startedAt,
    organizations: [...world.organizations],
    networks: [...world.networks],
    devices: [...world.devices],
    unclaimed: [...world.unclaimed],
    networkIds: [...world.networkIds],
    serials: [...world.serials],
    collections: Array.from(collections, ([key, items]) => [key, [...items]] as const),
    singletons: [...singletons],
    changes: [...changes],
    flips: [...flips],
    events: [...events],
    alerts: [...alerts]
  }
}

const lists = [
  "organizations",
  "networks",
  "devices",
  "unclaimed",
  "networkIds",
  "serials",
  "collections",
  "singletons",
  "changes",
  "flips",
  "events",
  "alerts"
] as const

/** Whether a value is a saved world; what is in its lists is trusted. */
export const isSaved = (value: unknown): value is SavedWorld =>
  isValues(value) &&
  value["version"] === 1 &&
  typeof value["seed"] === "string" &&
  typeof value["epoch"] === "number" &&
  typeof value["startedAt"] === "number" &&
  lists.every((name) => Array.isArray(value[name]))

const worldOf = (saved: SavedWorld): World => {
  const { journal } = emptyWorld(saved.seed)
  return {
    organizations: new Table(journal, saved.organizations),
    networks: new Table(journal, saved.networks),
    devices: new Table(journal, saved.devices),
    unclaimed: new Table(journal, saved.unclaimed),
    networkIds: new Table(journal, saved.networkIds),
    serials: new Table(journal, saved.serials),
    journal,
    // Not from its beginning: the ids it gave first are taken.
    random: makeRandom(`${saved.seed} world ${saved.networks.length} ${saved.changes.length} ${saved.devices.length}`)
  }
}

/** The state that was saved. */
export const restore = (saved: SavedWorld, seeds: Seeds, isLively: boolean): State => {
  const world = worldOf(saved)
  return {
    seed: saved.seed,
    world,
    seeds,
    epoch: saved.epoch,
    startedAt: saved.startedAt,
    isLively,
    collections: new Map(saved.collections.map(([key, items]) => [key, new Table(world.journal, items)])),
    singletons: new Table(world.journal, saved.singletons),
    telemetry: [],
    changes: [...saved.changes],
    deliveries: [],
    flips: [...saved.flips],
    hiddenUntil: new Map(),
    events: [...saved.events],
    alerts: [...saved.alerts]
  }
}
