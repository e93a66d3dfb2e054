import * as Effect from "effect/Effect"
import type { TokenStore } from "../../model/Tokens.ts"

/** Saves only in the place of the previous text. An empty text stands for none. */
const saveScript = `
if (redis.call("GET", KEYS[1]) or "") ~= ARGV[2] then return 0 end
redis.call("SET", KEYS[1], ARGV[1])
return 1`

const unlockScript = `
if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("DEL", KEYS[1]) end
return 1`

/** A store of tokens in Redis. `send` sends one command. */
export const makeRedisStore = (
  send: (command: string, ...values: ReadonlyArray<string>) => Effect.Effect<unknown, unknown>,
  key: string
): TokenStore => ({
  load: Effect.flatMap(send("GET", key), (text) =>
    typeof text === "string"
      ? Effect.succeed(text)
      : text === null || text === undefined
        ? Effect.succeed(undefined)
        : Effect.fail(new Error("Redis returned something that is no text"))
  ),
  save: (text, previous) =>
    Effect.map(send("EVAL", saveScript, "1", key, text, previous ?? ""), (saved) => Number(saved) === 1),
  // A value with an owner and an end: a process that dies does not keep it.
  lock: (owner, millis) =>
    Effect.map(send("SET", `${key}:lock`, owner, "NX", "PX", String(Math.ceil(millis))), (taken) => taken === "OK"),
  unlock: (owner) => Effect.asVoid(send("EVAL", unlockScript, "1", `${key}:lock`, owner))
})
