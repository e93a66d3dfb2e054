/**
 * A store of OAuth tokens in Redis, which several processes share: one of them renews the tokens for all. It has a module
 * of its own, because it needs `redis` and the unstable `effect/persistence`.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Redis from "effect/persistence/Redis"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import { makeRedisStore } from "./internal/oauth/redisStore.ts"
import {
  checkFields,
  invalidOption,
  positiveDuration,
  positiveTime,
  readFields,
  type Rules,
  text
} from "./internal/option/rules.ts"
import { type Connected, connecting } from "./internal/redis/connecting.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { TokenStore } from "./model/Tokens.ts"

/**
 * Options of a store in Redis. Processes that share tokens have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** The key of the tokens (default `"effect-meraki:oauth"`), and the beginning of that of the lock. Two applications need two. */
  readonly key?: string | undefined
  /** How long a command may take (default 2 seconds). */
  readonly commandTimeout?: Duration.Input | undefined
}

const rules: Rules<keyof Options> = { commandTimeout: positiveTime, key: text }

const storeOver = (options: Options, redis: Connected): Result.Result<TokenStore, InvalidConfiguration> => {
  const read = readFields(options)
  if (Result.isFailure(read)) return Result.fail(invalidOption("options", read.failure))
  const [issue] = checkFields(read.success, rules)
  if (issue !== undefined) return Result.fail(invalidOption(issue.path, issue.problem))
  const { commandTimeout, key = "effect-meraki:oauth" } = options
  const duration = positiveDuration(commandTimeout) ?? Duration.seconds(2)
  const send = (command: string, ...values: ReadonlyArray<string>) =>
    Effect.suspend((): Effect.Effect<unknown, unknown> => {
      const service = redis()
      if (service === undefined) return Effect.fail(new Error("there is no connection to Redis"))
      return service.send(command, ...values).pipe(
        Effect.mapError(({ cause }) => cause),
        Effect.timeoutOrElse({ duration, orElse: () => Effect.fail(new Error("Redis is too slow")) })
      )
    })
  return Result.succeed(makeRedisStore(send, key))
}

/**
 * A store over the `Redis` of the environment. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options = {}): Effect.Effect<TokenStore, InvalidConfiguration, Redis.Redis> =>
  Effect.flatMap(Effect.service(Redis.Redis), (redis) => Effect.fromResult(storeOver(options, () => redis)))

/**
 * A store over a Redis connection of its own, at a URL such as `redis://user:password@host:6379/0` or `rediss://…`. It
 * reconnects when it breaks; meanwhile there are no tokens. Fails with `InvalidConfiguration` when the URL or an option
 * cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const connect = (
  options: Options & { readonly url: string }
): Effect.Effect<TokenStore, InvalidConfiguration, Scope.Scope> =>
  Effect.gen(function* () {
    const { url, ...rest } = options
    const connected = yield* connecting(url)
    return yield* Effect.fromResult(storeOver(rest, connected))
  })
