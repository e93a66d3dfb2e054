/**
 * A memory of handled events that several processes share through Redis, over any client of Redis. All it needs is a
 * function that sends one command. `ReplayStoreRedis` makes one with a connection of its own.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import {
  checkFields,
  invalidOption,
  positiveDuration,
  positiveTime,
  readFields,
  type Rules,
  text
} from "./internal/option/rules.ts"
import { defaultMemory } from "./internal/webhook/memorySettings.ts"
import { makeRedisReplays, type SharedSettings } from "./internal/webhook/redisStore.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { Store } from "./model/Replays.ts"

/**
 * Sends one command to Redis and returns its answer, such as `(...command) => Effect.tryPromise(() =>
 * client.sendCommand(command))` with a client of the `redis` package.
 *
 * @since 0.2.0
 * @category models
 */
export type Send = (command: string, ...values: ReadonlyArray<string>) => Effect.Effect<unknown, unknown>

/**
 * Options of a store in Redis. Processes that share it have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** Prefix of all keys (default `"effect-meraki"`). */
  readonly prefix?: string | undefined
  /** How long a handled event is remembered (default 1 hour). A receiver refuses less than twice its freshness window. */
  readonly remember?: Duration.Input | undefined
  /**
   * How long an event counts as being handled when the process that handles it has died (default 10 minutes). A handler that
   * takes longer may find its event handled twice.
   */
  readonly lease?: Duration.Input | undefined
  /** How long a command may take before Redis counts as unreachable (default 500 milliseconds). */
  readonly commandTimeout?: Duration.Input | undefined
}

const rules: Rules<keyof Options> = {
  commandTimeout: positiveTime,
  lease: positiveTime,
  prefix: text,
  remember: positiveTime
}

const settingsOf = (given: Options): Result.Result<SharedSettings, InvalidConfiguration> =>
  Result.gen(function* () {
    const read = readFields(given)
    if (Result.isFailure(read)) return yield* Result.fail(invalidOption("options", read.failure))
    const [issue] = checkFields(read.success, rules)
    if (issue !== undefined) return yield* Result.fail(invalidOption(issue.path, issue.problem))
    const { commandTimeout, lease, prefix = "effect-meraki", remember } = read.success as Options
    return {
      prefix,
      remember: positiveDuration(remember) ?? defaultMemory.remember,
      lease: positiveDuration(lease) ?? Duration.minutes(10),
      commandTimeout: positiveDuration(commandTimeout) ?? Duration.millis(500)
    }
  })

/**
 * Makes a store over a connection to Redis. While a command fails, or takes longer than `commandTimeout`, a receiver
 * remembers alone. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (send: Send, options: Options = {}): Effect.Effect<Store, InvalidConfiguration> =>
  Effect.fromResult(Result.map(settingsOf(options), (settings) => makeRedisReplays(send, settings)))
