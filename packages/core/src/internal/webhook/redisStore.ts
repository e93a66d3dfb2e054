import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { type Claim, ReplayStoreError, type Store } from "../../model/Replays.ts"

/** Sends one command. */
type Send = (command: string, ...values: ReadonlyArray<string>) => Effect.Effect<unknown, unknown>

/** Options after checking. */
export interface SharedSettings {
  readonly prefix: string
  readonly remember: Duration.Duration
  /** How long a claim lasts whose process has died. */
  readonly lease: Duration.Duration
  readonly commandTimeout: Duration.Duration
}

const handled = "handled"

/** One step, so that of two claimants one gets it: the value is who claims, or that it was handled. */
const claimScript = `
local held = redis.call("GET", KEYS[1])
if held == "${handled}" then return "handled" end
if held then return "busy" end
redis.call("SET", KEYS[1], ARGV[1], "PX", ARGV[2])
return "claimed"`

/** A claim that has run out, and that nobody else has taken, is settled too: the event was handled. */
const settleScript = `
local held = redis.call("GET", KEYS[1])
if held and held ~= ARGV[1] then return 0 end
redis.call("SET", KEYS[1], "${handled}", "PX", ARGV[2])
return 1`

const releaseScript = `
if redis.call("GET", KEYS[1]) == ARGV[1] then return redis.call("DEL", KEYS[1]) end
return 0`

const millis = (duration: Duration.Duration): string => String(Math.ceil(Duration.toMillis(duration)))

/** What went wrong, in words: clients of Redis wrap the error of its own. */
const failureOf = (error: unknown): ReplayStoreError => {
  const cause = (Object(error) as { readonly cause?: unknown }).cause ?? error
  return new ReplayStoreError({ message: cause instanceof Error ? cause.message : String(cause), cause })
}

const isClaim = (answer: unknown): answer is Claim => answer === "claimed" || answer === "busy" || answer === "handled"

/** A store in Redis. */
export const makeRedisReplays = (send: Send, settings: SharedSettings): Store => {
  const { commandTimeout, lease, prefix, remember } = settings
  const run = (script: string, key: string, ...values: ReadonlyArray<string>) =>
    send("EVAL", script, "1", `${prefix}:handled:${key}`, ...values).pipe(
      Effect.mapError(failureOf),
      Effect.timeoutOrElse({
        duration: commandTimeout,
        orElse: () => Effect.fail(failureOf(new Error("it is too slow")))
      })
    )
  // "claim " tells an owner from the word for what was handled.
  const owned = (owner: string): string => `claim ${owner}`
  return {
    remember,
    claim: (key, owner) =>
      Effect.flatMap(run(claimScript, key, owned(owner), millis(lease)), (answer) => {
        const text = answer instanceof Uint8Array ? new TextDecoder().decode(answer) : answer
        return isClaim(text)
          ? Effect.succeed(text)
          : Effect.fail(failureOf(new Error("it answers what no claim can be")))
      }),
    settle: (key, owner) => Effect.asVoid(run(settleScript, key, owned(owner), millis(remember))),
    release: (key, owner) => Effect.asVoid(run(releaseScript, key, owned(owner)))
  }
}
