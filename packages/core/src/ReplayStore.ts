/**
 * A memory of the events that a receiver has handled, so that each is handled once however often it arrives. A receiver
 * has one of its own, unless there is one in the environment.
 *
 * @since 0.2.0
 */
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import { makeMemory } from "./internal/webhook/memory.ts"
import { type MemorySettings, memorySettings } from "./internal/webhook/memorySettings.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import { ReplayStore, type Store } from "./model/Replays.ts"

export type * from "./model/Replays.ts"
export { ReplayStore, ReplayStoreError } from "./model/Replays.ts"

/**
 * Options of a memory.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** How long a handled event is remembered (default 1 hour). A receiver refuses less than twice its freshness window. */
  readonly remember?: Duration.Input | undefined
  /** The most events that are remembered (default 10,000). Beyond them the oldest are forgotten. */
  readonly capacity?: number | undefined
}

/**
 * A memory of this process. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<Store, InvalidConfiguration> =>
  Effect.fromResult(
    Result.map(memorySettings(options), ({ capacity, remember }: MemorySettings) => makeMemory(capacity, remember))
  )

/**
 * A memory that all receivers built in the same scope share.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options?: Options): Layer.Layer<ReplayStore, InvalidConfiguration> =>
  Layer.effect(ReplayStore, make(options))
