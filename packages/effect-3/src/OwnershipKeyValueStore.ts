/**
 * A memory of the organizations of networks and devices that outlives the process, in the `KeyValueStore` of the
 * environment: the option `ownership` of a client.
 *
 * @since 0.2.0
 */
import type { InvalidConfiguration } from "@effect-meraki/promise"
import { keepOwnership, type Ownership, type OwnershipOptions } from "@effect-meraki/promise/ownership"
import * as KeyValueStore from "@effect/platform/KeyValueStore"
import type * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import { loggerOf } from "./internal/logger.ts"
import { configuredBy, inMillis } from "./internal/settings.ts"

/**
 * Options of {@link make}.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends OwnershipOptions {
  /** How long an entry is valid after it was last seen (default 7 days). */
  readonly timeToLive?: Duration.DurationInput | undefined
  /** The shortest time between two writes of new entries (default 30 seconds). The end of the scope writes too. */
  readonly saveEvery?: Duration.DurationInput | undefined
  /** The key in the store (default `"effect-meraki/ownership"`). */
  readonly key?: string | undefined
}

/**
 * The memory, read now, and written while new entries are learned and at the end of its scope. A failing store, or one
 * with other contents, is logged. Then the memory is for this run only.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = ({ key = "effect-meraki/ownership", ...options }: Options = {}): Effect.Effect<
  Ownership,
  InstanceType<typeof InvalidConfiguration>,
  KeyValueStore.KeyValueStore | Scope.Scope
> =>
  Effect.gen(function* () {
    const store = yield* KeyValueStore.KeyValueStore
    const runtime = yield* Effect.runtime()
    const run = Runtime.runPromise(runtime)
    const kept = {
      load: () => run(Effect.map(store.get(key), Option.getOrUndefined)),
      save: (text: string) => run(store.set(key, text))
    }
    const given = { ...inMillis(options, "saveEvery", "timeToLive"), logger: loggerOf(runtime) }
    return yield* Effect.acquireRelease(
      configuredBy(() => keepOwnership(kept, given)),
      (ownership) => Effect.promise(() => ownership.save())
    )
  })
