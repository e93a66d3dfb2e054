/**
 * A `RateLimiter` whose limits several processes share through Redis, over any client of Redis. All it needs is a function
 * that sends one command. `RateLimiterRedis` makes one with a connection of its own.
 *
 * @since 0.2.0
 */
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { makeLimiter } from "./internal/limits/limiter.ts"
import { checkedLimits, type Limits, limitRules } from "./internal/limits/settings.ts"
import { argumentsOf, lua } from "./internal/limits/sharedBuckets.ts"
import { type Ask, makeSharedStore } from "./internal/limits/sharedStore.ts"
import {
  checkFields,
  invalidOption,
  positiveDuration,
  positiveTime,
  readFields,
  type Rules,
  text
} from "./internal/option/rules.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type * as RateLimiter from "./RateLimiter.ts"

/**
 * Sends one command to Redis and returns its answer, such as `(...command) => Effect.tryPromise(() =>
 * client.sendCommand(command))` with a client of the `redis` package.
 *
 * @since 0.2.0
 * @category models
 */
export type Send = (command: string, ...values: ReadonlyArray<string>) => Effect.Effect<unknown, unknown>

/**
 * Options of a limiter over Redis. Processes that share limits have to be given the same.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends RateLimiter.Options {
  /** Prefix of all keys (default `"effect-meraki"`). */
  readonly prefix?: string | undefined
  /**
   * A name for the source address of this process (default `"default"`). The API counts each address separately, so
   * processes behind different addresses need different names.
   */
  readonly source?: string | undefined
  /** How long a command may take before Redis counts as unreachable (default 500 milliseconds). */
  readonly commandTimeout?: Duration.Input | undefined
}

/** Options after checking. */
interface Settings {
  readonly limits: Limits
  readonly prefix: string
  readonly source: string
  readonly commandTimeout: Duration.Duration
}

const rules: Rules<keyof Options> = { ...limitRules, commandTimeout: positiveTime, prefix: text, source: text }

const settingsOf = (options: Options): Effect.Effect<Settings, InvalidConfiguration> =>
  Effect.gen(function* () {
    const read = readFields(options)
    if (Result.isFailure(read)) return yield* invalidOption("options", read.failure)
    const [issue] = checkFields(read.success, rules)
    if (issue !== undefined) return yield* invalidOption(issue.path, issue.problem)
    const { commandTimeout, prefix = "effect-meraki", source = "default", ...limits } = read.success as Options
    const timeout = positiveDuration(commandTimeout) ?? Duration.millis(500)
    return { limits: yield* checkedLimits(limits), prefix, source, commandTimeout: timeout }
  })

/** What went wrong, in words: clients of Redis wrap the error of its own. */
const reasonOf = (error: unknown): string => {
  const cause = (Object(error) as { readonly cause?: unknown }).cause ?? error
  return cause instanceof Error ? cause.message : String(cause)
}

/** Runs the script by its digest. A Redis, or a node of a cluster, that does not know it is sent its text. */
const scriptOver = (send: Send) => {
  let digest: string | undefined
  const load = Effect.map(send("SCRIPT", "LOAD", lua), (answer) => (digest = String(answer)))
  return (keys: ReadonlyArray<string>, values: ReadonlyArray<string>): Effect.Effect<unknown, string> => {
    const given = [String(keys.length), ...keys, ...values]
    return Effect.suspend(() => (digest === undefined ? load : Effect.succeed(digest))).pipe(
      Effect.flatMap((known) => send("EVALSHA", known, ...given)),
      Effect.mapError(reasonOf),
      Effect.catchIf(
        (reason) => reason.includes("NOSCRIPT"),
        () => Effect.mapError(send("EVAL", lua, ...given), reasonOf)
      )
    )
  }
}

const askOver = (send: Send, { commandTimeout, prefix, source }: Settings): Ask => {
  const run = scriptOver(send)
  return (lanes, action, pause, count) =>
    // One hash tag for all, so that they are on one node of a cluster and a script may use them together.
    run(
      lanes.map(({ key }) => `{${prefix}}:${key === "source" ? `source:${source}` : key}`),
      argumentsOf(lanes, action, pause, count).map(String)
    ).pipe(
      Effect.interruptible,
      Effect.timeoutOrElse({ duration: commandTimeout, orElse: () => Effect.fail("it is too slow") })
    )
}

/**
 * Makes a limiter over a connection to Redis. While a command fails, or takes longer than `commandTimeout`, this process
 * keeps the limits alone; no request fails. The outage and its end are logged once each. Fails with
 * `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (send: Send, options: Options = {}): Effect.Effect<RateLimiter.Limiter, InvalidConfiguration> =>
  Effect.map(settingsOf(options), (settings) => makeLimiter(settings.limits, makeSharedStore(askOver(send, settings))))
