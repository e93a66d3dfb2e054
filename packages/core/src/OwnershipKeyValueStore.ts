/**
 * A memory of the organizations of networks and devices that outlives the process, in the `KeyValueStore` of the
 * environment or in a place of your own. It has a module of its own, because `effect/persistence` is unstable.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Schema from "effect/Schema"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Ownership from "./Ownership.ts"

/**
 * Options of {@link make}.
 *
 * @since 0.1.0
 * @category options
 */
export interface KeepOptions {
  /** How long an entry is valid after it was last seen (default 7 days). */
  readonly timeToLive?: Duration.Input | undefined
}

/**
 * Options of {@link layer}.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options extends KeepOptions {
  /** Time between two writes of new entries (default 30 seconds). The end of the layer writes too. */
  readonly saveEvery?: Duration.Input | undefined
  /** The key in the store (default `"effect-meraki/ownership"`). */
  readonly key?: string | undefined
}

/**
 * Where a memory is kept: a text that is read once, and written as a whole. `load` gives undefined when there is none.
 *
 * @since 0.1.0
 * @category models
 */
export interface Store {
  readonly load: Effect.Effect<string | undefined, { readonly message: string }>
  readonly save: (text: string) => Effect.Effect<void, { readonly message: string }>
}

/**
 * A memory, and how it is written to its store. Without new entries nothing is written.
 *
 * @since 0.1.0
 * @category models
 */
export interface Kept {
  readonly ownership: Ownership.Ownership["Service"]
  readonly save: Effect.Effect<void>
}

/** By organization and then by time, because most entries of an organization are seen together. */
const Saved = Schema.fromJsonString(
  Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Array(Schema.String)))
)

/** As entries, because setting a property named `__proto__` would set the prototype. */
const savedEntries = (saved: ReadonlyMap<string, ReadonlyMap<number, ReadonlyArray<string>>>) =>
  Array.from(saved, ([organizationId, times]) => [organizationId, Object.fromEntries(times)] as const)

/** The memory, and when its entries were seen. */
interface Known {
  readonly memory: Ownership.Ownership["Service"]
  /** When each entry was last seen, in milliseconds. */
  readonly seen: Map<string, number>
  /** Entries seen since the last write. */
  readonly fresh: Set<string>
  readonly timeToLive: number
}

const load = ({ memory, seen, timeToLive }: Known, store: Store) =>
  Effect.gen(function* () {
    const text = yield* store.load
    if (text === undefined) return
    const saved = yield* Schema.decodeEffect(Saved)(text)
    const now = yield* Clock.currentTimeMillis
    for (const [organizationId, times] of Object.entries(saved)) {
      for (const [at, ids] of Object.entries(times)) {
        // A time that is none, or lies ahead, would never pass.
        if (at === "" || !(Number(at) >= Math.max(0, now - timeToLive) && Number(at) <= now)) continue
        for (const id of ids) {
          memory.set(id, organizationId)
          seen.set(id, Number(at))
        }
      }
    }
  })

const save = ({ fresh, memory, seen, timeToLive }: Known, store: Store) =>
  Effect.gen(function* () {
    if (fresh.size === 0) return
    const now = yield* Clock.currentTimeMillis
    const written = [...fresh]
    for (const id of written) seen.set(id, now)
    const saved = new Map<string, Map<number, Array<string>>>()
    for (const [id, at] of seen) {
      const organizationId = memory.get(id)
      if (organizationId === undefined || at + timeToLive < now) {
        seen.delete(id)
        continue
      }
      const times = saved.get(organizationId) ?? new Map<number, Array<string>>()
      const ids = times.get(at) ?? []
      ids.push(id)
      saved.set(organizationId, times.set(at, ids))
    }
    yield* store.save(JSON.stringify(Object.fromEntries(savedEntries(saved))))
    // Only now: entries that could not be written are written the next time.
    for (const id of written) fresh.delete(id)
  })

const logFailure = (what: string) =>
  Effect.catch((error: { readonly message: string }) =>
    Effect.logWarning(`the organizations of networks and devices could not be ${what}: ${error.message}`)
  )

/**
 * A memory that is read from a store now, and written when `save` is run. A failing store, or one with other contents, is
 * logged. Then the memory is for this run only.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (store: Store, options: KeepOptions = {}): Effect.Effect<Kept> =>
  Effect.suspend(() => {
    const known: Known = {
      memory: Ownership.make(),
      seen: new Map(),
      fresh: new Set(),
      timeToLive: Duration.toMillis(options.timeToLive ?? "7 days")
    }
    const kept: Kept = {
      ownership: {
        get: known.memory.get,
        set: (id, organizationId) => {
          known.memory.set(id, organizationId)
          known.fresh.add(id)
        }
      },
      save: logFailure("written")(save(known, store))
    }
    return Effect.as(logFailure("read")(load(known, store)), kept)
  })

/**
 * The memory, read when the layer is built and written while it exists. A failing store, or one with other contents, is
 * logged. Then the client has a memory for this run only.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Ownership.Ownership, never, KeyValueStore.KeyValueStore> =>
  Layer.effect(
    Ownership.Ownership,
    Effect.gen(function* () {
      const store = yield* KeyValueStore.KeyValueStore
      const key = options.key ?? "effect-meraki/ownership"
      const { ownership, save } = yield* make({ load: store.get(key), save: (text) => store.set(key, text) }, options)
      yield* Effect.addFinalizer(() => save)
      yield* Effect.sleep(options.saveEvery ?? "30 seconds").pipe(
        Effect.andThen(save),
        Effect.forever,
        Effect.forkScoped
      )
      return ownership
    })
  )
