/**
 * A memory of the organizations of networks and devices that outlives the process.
 *
 * @since 0.2.0
 */
import * as OwnershipKeyValueStore from "@effect-meraki/core/OwnershipKeyValueStore"
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import { checkCapacity, checkOwn, invalid } from "./internal/own.ts"
import { loggingTo } from "./internal/logging.ts"
import type { MerakiLogger } from "./MerakiLogger.ts"
import type { Ownership, OwnershipOptions } from "./Ownership.ts"
import type { Store } from "./Store.ts"

export type { MerakiLogger } from "./MerakiLogger.ts"
export type { Ownership, OwnershipOptions } from "./Ownership.ts"
export type { Store } from "./Store.ts"

/**
 * Options of {@link keepOwnership}. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface KeepOwnershipOptions extends OwnershipOptions {
  /** How long an entry is valid after it was last seen (default 604,800,000, which is 7 days). */
  readonly timeToLive?: number | undefined
  /** The shortest time between two writes of new entries (default 30,000). `save` writes at once. */
  readonly saveEvery?: number | undefined
  /** The receiver of log lines: a store that fails (default none). */
  readonly logger?: MerakiLogger | undefined
}

/**
 * A memory for the option `ownership` that is kept in a store. At the end of a block with `await using` it is saved.
 *
 * @since 0.2.0
 * @category client
 */
export interface KeptOwnership extends Ownership, AsyncDisposable {
  /** Writes entries that were learned since the last write. A failing store is logged; this never rejects. */
  readonly save: () => Promise<void>
}

const isTime = (value: unknown): boolean => value === undefined || (typeof value === "number" && value > 0)

const check = (store: unknown, options: KeepOwnershipOptions): void => {
  const { load, save } = Object(store) as { readonly load?: unknown; readonly save?: unknown }
  if (typeof load !== "function" || typeof save !== "function") {
    throw invalid("store", "must have the functions load and save")
  }
  checkCapacity(options, ["capacity", "logger", "saveEvery", "timeToLive"])
  for (const name of ["saveEvery", "timeToLive"] as const) {
    if (!isTime(options[name])) throw invalid(name, "must be a number of milliseconds above zero")
  }
  checkOwn(options, ["logger"])
}

const failure = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)))

/**
 * Reads a memory from a store. It is written while new entries are learned, at most every `saveEvery`, and when it is
 * saved. A store that fails, or that holds something else, is logged, and the memory is then for this run only. Rejects
 * with an `InvalidConfiguration` that names an invalid option.
 *
 * @example
 * ```ts
 * import { Meraki } from "@effect-meraki/promise"
 * import { fileStore } from "@effect-meraki/promise/node"
 * import { keepOwnership } from "@effect-meraki/promise/ownership"
 *
 * await using ownership = await keepOwnership(fileStore(".meraki/ownership.json"))
 * const meraki = new Meraki({ apiKey: process.env["MERAKI_DASHBOARD_API_KEY"], ownership })
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const keepOwnership = async (store: Store, options: KeepOwnershipOptions = {}): Promise<KeptOwnership> => {
  check(store, options)
  const { capacity, logger, saveEvery = 30_000, timeToLive } = options
  const run = Effect.runPromiseWith(loggingTo(Context.empty(), logger))
  const kept = await run(
    OwnershipKeyValueStore.make(
      {
        load: Effect.map(Effect.tryPromise({ try: () => store.load(), catch: failure }), (text) => text ?? undefined),
        save: (text) => Effect.asVoid(Effect.tryPromise({ try: () => store.save(text), catch: failure }))
      },
      { capacity, timeToLive }
    )
  )
  const clock = await run(Clock.Clock)
  const millis = () => Number(clock.monotonicTimeNanosUnsafe() / 1_000_000n)
  let savedAt = millis()
  let underWay = 0
  let last: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    try {
      await run(kept.save)
    } finally {
      savedAt = millis()
      underWay--
    }
  }
  // One after the other: a later state must not be overwritten by an earlier one.
  const save = (): Promise<void> => {
    underWay++
    return (last = last.then(write, write))
  }

  const { get, set } = kept.ownership
  return {
    get,
    set: (id, organizationId) => {
      set(id, organizationId)
      // Written with what is learned, not by a timer, which would keep the process from ending.
      if (underWay === 0 && millis() - savedAt >= saveEvery) void save()
    },
    save,
    [Symbol.asyncDispose]: save
  }
}
