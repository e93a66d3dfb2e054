/**
 * A memory of which organization networks and devices belong to that outlives the process, in the environment's
 * `KeyValueStore`. In a module of its own, because `effect/persistence` is not a stable part of Effect.
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
 * Options of {@link layer}.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** How long something is believed after it was last seen (default 7 days). */
  readonly timeToLive?: Duration.Input | undefined
  /** How often what is new is written (default 30 seconds), besides at the end. */
  readonly saveEvery?: Duration.Input | undefined
  /** Under which key (default `"effect-meraki/ownership"`). */
  readonly key?: string | undefined
}

/** By organization, and within one by time: most entries of an organization are seen together. */
const Saved = Schema.fromJsonString(
  Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.Array(Schema.String)))
)

/** As entries, because a property of an object cannot be set by every name: `__proto__` would be its prototype. */
const savedEntries = (saved: ReadonlyMap<string, ReadonlyMap<number, ReadonlyArray<string>>>) =>
  Array.from(saved, ([organizationId, times]) => [organizationId, Object.fromEntries(times)] as const)

/** What is known, and since when. */
interface Known {
  readonly memory: Ownership.Ownership["Service"]
  /** When each was last seen, in milliseconds. */
  readonly seen: Map<string, number>
  /** Seen since the last writing. */
  readonly fresh: Set<string>
  readonly timeToLive: number
}

const load = ({ memory, seen, timeToLive }: Known, store: KeyValueStore.KeyValueStore, key: string) =>
  Effect.gen(function* () {
    const text = yield* store.get(key)
    if (text === undefined) return
    const saved = yield* Schema.decodeEffect(Saved)(text)
    const now = yield* Clock.currentTimeMillis
    for (const [organizationId, times] of Object.entries(saved)) {
      for (const [at, ids] of Object.entries(times)) {
        if (Number(at) + timeToLive < now) continue
        for (const id of ids) {
          memory.set(id, organizationId)
          seen.set(id, Number(at))
        }
      }
    }
  })

const save = ({ fresh, memory, seen, timeToLive }: Known, store: KeyValueStore.KeyValueStore, key: string) =>
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
    yield* store.set(key, JSON.stringify(Object.fromEntries(savedEntries(saved))))
    // Not before: what could not be written is written the next time.
    for (const id of written) fresh.delete(id)
  })

const logFailure = (what: string) =>
  Effect.catch((error: { readonly message: string }) =>
    Effect.logWarning(`the organizations of networks and devices could not be ${what}: ${error.message}`)
  )

/**
 * The memory, read when the layer is built and written while it is there. A store that fails, or that holds something
 * else, is logged and costs nothing but the memory.
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
      const known: Known = {
        memory: Ownership.make(),
        seen: new Map(),
        fresh: new Set(),
        timeToLive: Duration.toMillis(options.timeToLive ?? "7 days")
      }
      yield* logFailure("read")(load(known, store, key))
      const saving = logFailure("written")(save(known, store, key))
      yield* Effect.addFinalizer(() => saving)
      yield* Effect.sleep(options.saveEvery ?? "30 seconds").pipe(
        Effect.andThen(saving),
        Effect.forever,
        Effect.forkScoped
      )
      return {
        get: known.memory.get,
        set: (id, organizationId) => {
          known.memory.set(id, organizationId)
          known.fresh.add(id)
        }
      }
    })
  )
