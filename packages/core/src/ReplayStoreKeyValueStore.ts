/**
 * A memory of handled events that outlives the process, in the `KeyValueStore` of the environment. It is for one process at a
 * time: processes that share events need `ReplayStoreRedis`. It has a module of its own, because `effect/persistence` is
 * unstable.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as KeyValueStore from "effect/persistence/KeyValueStore"
import * as Semaphore from "effect/Semaphore"
import { invalidOption, text } from "./internal/option/rules.ts"
import { Entries } from "./internal/webhook/memory.ts"
import { memorySettings } from "./internal/webhook/memorySettings.ts"
import { readSlot, type Slot, slotCount, slotNumber, slotPlace } from "./internal/webhook/slots.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import { type Options as MemoryOptions, ReplayStore, ReplayStoreError, type Store } from "./ReplayStore.ts"

/**
 * Options of the memory.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends MemoryOptions {
  /** The beginning of the 13 keys in the store (default `"effect-meraki/handled"`). */
  readonly key?: string | undefined
}

const failure = (error: { readonly message: string }): ReplayStoreError =>
  new ReplayStoreError({ message: error.message, cause: error })

/** Reads what was handled before into a memory. */
const load = (store: KeyValueStore.KeyValueStore, key: string, entries: Entries, remember: number) =>
  Effect.gen(function* () {
    const now = yield* Clock.currentTimeMillis
    const slots: Array<Slot> = []
    for (let place = 0; place < slotCount; place++) {
      const saved = yield* store.get(`${key}/${place}`)
      const slot = saved === undefined ? undefined : readSlot(saved, now, remember)
      if (slot !== undefined) slots.push(slot)
    }
    for (const slot of slots.toSorted((a, b) => a.number - b.number)) entries.restore(slot.entries)
    return slots.find(({ number }) => number === slotNumber(now, remember))
  })

/**
 * A memory over the `KeyValueStore` of the environment. An event is written when it has been handled, before it is
 * answered. A store that cannot be read is logged, and read as an empty one. Fails with `InvalidConfiguration` when an option
 * cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Store, InvalidConfiguration, KeyValueStore.KeyValueStore> =>
  Effect.gen(function* () {
    const { capacity, remember } = yield* Effect.fromResult(memorySettings(options, ["key"]))
    const { key = "effect-meraki/handled" } = options
    if (!text.isRight(key)) return yield* Effect.fail(invalidOption("key", text.problem))
    const store = yield* KeyValueStore.KeyValueStore
    const millis = Duration.toMillis(remember)
    const entries = new Entries(capacity, millis)
    let current = yield* Effect.catch(load(store, key, entries, millis), (error) =>
      Effect.as(Effect.logWarning(`the handled events could not be read: ${error.message}`), undefined)
    )
    const turn = Semaphore.makeUnsafe(1)

    const write = (event: string) =>
      Effect.flatMap(Clock.currentTimeMillis, (now) => {
        const number = slotNumber(now, millis)
        const before = current?.number === number ? Object.entries(current.entries) : []
        const kept = [...before, [event, now + millis] as const].slice(-capacity)
        current = { number, entries: Object.fromEntries(kept) }
        return Effect.mapError(store.set(`${key}/${slotPlace(number)}`, JSON.stringify(current)), failure)
      })

    return {
      remember,
      claim: (event, owner) => Effect.map(Clock.currentTimeMillis, (now) => entries.claim(event, owner, now)),
      settle: (event, owner) =>
        Effect.flatMap(Clock.currentTimeMillis, (now) => {
          entries.settle(event, owner, now)
          // In turn, so that a slot is not overtaken by what it was before.
          return turn.withPermit(write(event))
        }),
      release: (event, owner) => Effect.sync(() => entries.release(event, owner))
    }
  })

/**
 * The memory as a layer.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<ReplayStore, InvalidConfiguration, KeyValueStore.KeyValueStore> =>
  Layer.effect(ReplayStore, make(options))
