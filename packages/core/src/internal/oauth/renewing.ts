import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Schedule from "effect/Schedule"
import * as Semaphore from "effect/Semaphore"
import { ConsentNeeded, type OAuthError, type TokenStoreFailed } from "../../OAuthError.ts"
import type { TokenStore } from "../../model/Tokens.ts"
import { locked, untilNextLook } from "./lock.ts"
import { nextToken, type Saved, savedOf, worthOf } from "./saved.ts"
import { type Application, ask } from "./server.ts"
import { load, save, type Stored } from "./stored.ts"

/** Tokens that are renewed when it is time. */
export interface Renewing {
  /** Tokens whose access token can be used, and is not the one that the API has refused. */
  readonly tokens: (refused: string | undefined) => Effect.Effect<Saved, OAuthError>
  /** Waits for a renewal that is under way. */
  readonly idle: Effect.Effect<void>
}

/** What must not be lost is tried for 13 seconds. */
const persistent = { times: 8, schedule: Schedule.exponential("50 millis") }

interface Parts {
  readonly application: Application
  readonly store: TokenStore
  /** The refresh token of the options. */
  readonly seed: string | undefined
  readonly learn: (secret: string) => void
}

/** The state of one renewing. */
interface State {
  /** Refresh tokens that the server has refused, and why it did so the last time. */
  readonly dead: Set<string>
  lastRefusal: ConsentNeeded | undefined
  /** Tokens that were granted and could not be saved yet. They are not used before. */
  unsaved: { readonly saved: Saved; readonly previous: string | undefined } | undefined
  /** How many callers wait. */
  waiting: number
}

const saveGranted = (
  { application: { redact }, store }: Parts,
  state: State,
  saved: Saved,
  previous: string | undefined
): Effect.Effect<boolean, TokenStoreFailed> => {
  state.unsaved = { saved, previous }
  return Effect.tap(Effect.retry(save(store, saved, previous, redact), persistent), () =>
    Effect.sync(() => {
      state.unsaved = undefined
    })
  )
}

/** Uses a refresh token. Gives undefined when the store has to be looked at again. */
const renew = (parts: Parts, state: State, { saved, text }: Stored): Effect.Effect<Saved | undefined, OAuthError> =>
  Effect.gen(function* () {
    const token = nextToken(saved, { seed: parts.seed, dead: state.dead })
    if (token === undefined) {
      return yield* (
        state.lastRefusal ??
        new ConsentNeeded({ message: "there is no refresh token: an administrator has to consent", error: undefined })
      )
    }
    const { refreshToken } = token
    const now = yield* Clock.currentTimeMillis
    const form = { grant_type: "refresh_token", refresh_token: refreshToken }
    const grant = yield* Effect.catchTag(
      ask(parts.application, "the refresh token", form),
      "ConsentNeeded",
      (error) => {
        state.dead.add(refreshToken)
        state.lastRefusal = error
        return Effect.succeed(undefined)
      }
    )
    const granted = grant && savedOf(grant, now, saved, token)
    if (granted === undefined) return undefined
    for (const secret of [granted.refreshToken, granted.accessToken]) parts.learn(secret)
    return (yield* saveGranted(parts, state, granted, text)) ? granted : undefined
  })

export const makeRenewing = (parts: Parts): Renewing => {
  const { application, learn, seed, store } = parts
  const state: State = { dead: new Set(), lastRefusal: undefined, unsaved: undefined, waiting: 0 }
  const mutex = Semaphore.makeUnsafe(1)
  const look = load(store, application.redact, learn)

  const worth = ({ saved }: Stored, refused: string | undefined) =>
    Effect.map(Clock.currentTimeMillis, (now) => worthOf(saved, { seed, dead: state.dead }, refused, now))

  const whenLocked = (refused: string | undefined): Effect.Effect<Saved, OAuthError> =>
    Effect.gen(function* () {
      // Another process may have renewed them before it gave the lock back.
      const stored = yield* look
      const fresh = (yield* worth(stored, refused)) === "fresh" ? stored.saved : undefined
      return fresh ?? (yield* renew(parts, state, stored)) ?? (yield* whenLocked(refused))
    })

  /** Gives undefined while another process has the lock. */
  const once = (refused: string | undefined): Effect.Effect<Saved | undefined, OAuthError> =>
    Effect.gen(function* () {
      const stored = yield* look
      const before = yield* worth(stored, refused)
      if (before === "fresh") return stored.saved
      const renewed = locked(parts, whenLocked(refused))
      if (before === "none") return yield* renewed
      // What is still valid need not wait for another process, nor for a server or a store that is down.
      const found = yield* Effect.catchTag(renewed, ["AuthorizationFailed", "TokenStoreFailed"], () =>
        Effect.succeed(undefined)
      )
      return found ?? ((yield* worth(stored, refused)) === "none" ? undefined : stored.saved)
    })

  const current = (refused: string | undefined): Effect.Effect<Saved, OAuthError> =>
    Effect.gen(function* () {
      if (state.unsaved !== undefined) yield* saveGranted(parts, state, state.unsaved.saved, state.unsaved.previous)
      for (;;) {
        if (state.waiting === 0) return yield* Effect.interrupt
        const found = yield* once(refused)
        if (found !== undefined) return found
        yield* untilNextLook
      }
    })

  // A token is spent once it is sent: what follows runs to its end, whoever has stopped waiting.
  const tokens = (refused: string | undefined) =>
    Effect.suspend(() => {
      state.waiting++
      const detached = Effect.forkDetach(Semaphore.withPermit(mutex, current(refused)))
      return Effect.ensuring(
        Effect.flatMap(detached, Fiber.join),
        Effect.sync(() => {
          state.waiting--
        })
      )
    })
  return { tokens, idle: Semaphore.withPermit(mutex, Effect.void) }
}
