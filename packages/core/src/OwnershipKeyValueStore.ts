/**
 * A memory of the organizations of networks and devices that outlives the process, in the `KeyValueStore` of the
 * environment or in a place of your own. It has a module of its own, because `effect/persistence` is unstable.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import { defaultCapacity } from "./internal/memory/bounded.ts"
import { makeSightings, type Sightings } from "./internal/memory/sightings.ts"
import * as Ownership from "./Ownership.ts"

/**
 * Options of {@link make}.
 *
 * @since 0.2.0
 * @category options
 */
export interface KeepOptions extends Ownership.Options {
  /** How long an entry is valid after it was last seen (default 7 days). */
  readonly timeToLive?: Duration.Input | undefined
}

/**
 * Options of {@link layer}.
 *
 * @since 0.2.0
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
 * @since 0.2.0
 * @category models
 */
export interface Store {
  readonly load: Effect.Effect<string | undefined, { readonly message: string }>
  readonly save: (text: string) => Effect.Effect<void, { readonly message: string }>
}

/**
 * A memory, and how it is written to its store. Without new entries nothing is written.
 *
 * @since 0.2.0
 * @category models
 */
export interface Kept {
  readonly ownership: Ownership.Ownership["Service"]
  readonly save: Effect.Effect<void>
}

const load = (sightings: Sightings, store: Store, timeToLive: number) =>
  Effect.flatMap(store.load, (text) => (text === undefined ? Effect.void : sightings.read(text, timeToLive)))

const save = (sightings: Sightings, store: Store, timeToLive: number) =>
  Effect.flatMap(sightings.write(timeToLive), (text) => (text === undefined ? Effect.void : store.save(text))).pipe(
    // What could not be written is written the next time.
    Effect.onExit((exit) => (Exit.isSuccess(exit) ? Effect.void : sightings.keep))
  )

const logFailure = (what: string) =>
  Effect.catch((error: { readonly message: string }) =>
    Effect.logWarning(`the organizations of networks and devices could not be ${what}: ${error.message}`)
  )

/**
 * A memory that is read from a store now, and written when `save` is run. A failing store, or one with other contents, is
 * logged. Then the memory is for this run only. A million entries are read and written in parts, between which other fibers
 * run.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (store: Store, options: KeepOptions = {}): Effect.Effect<Kept> =>
  Effect.suspend(() => {
    const sightings = makeSightings(options.capacity ?? defaultCapacity)
    const timeToLive = Duration.toMillis(options.timeToLive ?? "7 days")
    const kept: Kept = {
      ownership: { get: sightings.get, set: sightings.set },
      save: logFailure("written")(save(sightings, store, timeToLive))
    }
    return Effect.as(logFailure("read")(load(sightings, store, timeToLive)), kept)
  })

/**
 * The memory, read when the layer is built and written while it exists. A failing store, or one with other contents, is
 * logged. Then the client has a memory for this run only.
 *
 * @since 0.2.0
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
