import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Random from "effect/Random"
import type { Refused } from "../../model/Refused.ts"
import type { ReplayStoreError, Store } from "../../model/Replays.ts"
import { inLog, makeQuietLog } from "./log.ts"
import { refused } from "./refusal.ts"

/** What becomes of an event that was claimed. */
export interface Claimed {
  /** Ends the claim: the event is remembered if it was handled, and may come again if it was not. */
  readonly end: (exit: Exit.Exit<unknown, unknown>) => Effect.Effect<void>
}

/** A claim of an event; undefined when it was handled before. Fails when somebody is handling it. */
export type Claiming = (key: string) => Effect.Effect<Claimed | undefined, Refused>

const newOwner = Effect.map(Effect.all([Random.nextInt, Random.nextInt]), (numbers) => numbers.join("."))

/**
 * Claims events in a store. While the store cannot be used, this process remembers alone: its outage and its end are
 * logged once each.
 */
export const makeClaiming = (store: Store, alone: Store): Claiming => {
  let isAway = false
  const logFailure = makeQuietLog()
  const found = Effect.suspend(() => {
    if (!isAway) return Effect.void
    isAway = false
    return Effect.logInfo("the store of handled events can be used again")
  })
  const lost = (error: ReplayStoreError) =>
    Effect.suspend(() => {
      if (isAway) return Effect.void
      isAway = true
      return Effect.logWarning(
        `the store of handled events cannot be used, so that this process remembers alone: ${error.message}`
      )
    })
  const ended = (from: Store, key: string, owner: string): Claimed => ({
    end: (exit) =>
      Effect.catch(Exit.isSuccess(exit) ? from.settle(key, owner) : from.release(key, owner), ({ message }) =>
        logFailure(
          `that ${inLog(key)} was ${Exit.isSuccess(exit) ? "handled" : "not handled"} could not be stored: ${message}`
        )
      )
  })
  const claimIn = (from: Store, key: string, owner: string) =>
    Effect.flatMap(from.claim(key, owner), (claim) => {
      if (claim === "busy") return Effect.fail(refused("busy"))
      return Effect.succeed(claim === "handled" ? undefined : ended(from, key, owner))
    })
  return (key) =>
    Effect.flatMap(newOwner, (owner) =>
      Effect.tap(claimIn(store, key, owner), () => found).pipe(
        Effect.catchTag("ReplayStoreError", (error) =>
          Effect.andThen(
            lost(error),
            // A memory does not fail.
            Effect.catchTag(claimIn(alone, key, owner), "ReplayStoreError", Effect.die)
          )
        )
      )
    )
}
