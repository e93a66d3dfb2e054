import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as TestClock from "effect/testing/TestClock"
import * as OAuth from "../../src/OAuth.ts"
import { application, lost, makeAuthorizationServer, makeStore } from "../support/authorizationServer.ts"

/** What happens, to one of three processes. */
interface Step {
  readonly process: number
  /** It asks; asks because the API has refused what it has; asks and gives up; is stopped while it has the lock. */
  readonly kind: "ask" | "refused" | "gives up" | "time" | "server down" | "store down" | "lost lock"
}

const int = (minimum: number, maximum: number) =>
  Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum, maximum })))
const kinds = ["ask", "refused", "gives up", "time", "server down", "store down", "lost lock"] as const
const steps = Arbitrary.array(
  Arbitrary.map(Arbitrary.all({ process: int(0, 2), kind: int(0, kinds.length - 1) }), ({ kind, process }): Step => ({
    process,
    kind: kinds[kind] ?? "ask"
  })),
  { maxLength: 30 }
)

const consent = "refresh-0-of-consent"

/** Carries steps out in three processes that share a store. Nothing waits for the others but by the store. */
const carriedOut = (steps: ReadonlyArray<Step>) =>
  Effect.gen(function* () {
    const server = makeAuthorizationServer({ lifetime: 100 })
    const { shared, state } = makeStore()
    const options = { ...application, store: shared, refreshToken: consent, timeout: "5 seconds" } as const
    let failures = 0
    // It fails before it looks at a token: what is lost with an answer is another matter.
    server.hooks.before = () =>
      Effect.andThen(
        Effect.sleep(20),
        Effect.suspend(() => (failures-- > 0 ? Effect.fail(lost(true)) : Effect.succeed(undefined)))
      )
    const processes = yield* Effect.forEach([0, 1, 2], () => Effect.provide(OAuth.refreshing(options), server.layer))
    const last: Array<string | undefined> = [undefined, undefined, undefined]
    const errors: Array<OAuth.OAuthError> = []
    const used = new Set<string>()

    const ask = (process: number, isRefused: boolean) =>
      Effect.suspend(() => {
        const refused = isRefused ? last[process] : undefined
        const provider = processes[process]
        if (provider === undefined) return Effect.void
        const { signal } = new AbortController()
        const asked = provider({ refused: refused === undefined ? undefined : Redacted.make(refused), signal })
        return Effect.map(Effect.result(asked), (outcome) => {
          if (Result.isFailure(outcome)) return void errors.push(outcome.failure)
          const key = Redacted.value(outcome.success.key)
          assert.notStrictEqual(key, refused)
          // Saved before it is used: it is there, or was.
          used.add(key)
          last[process] = key
        })
      })

    for (const { kind, process } of steps) {
      if (kind === "time") yield* TestClock.adjust("30 seconds")
      else if (kind === "server down") failures = 4
      else if (kind === "store down") state.failing = 5
      // As if its owner had been stopped for longer than it lasts.
      else if (kind === "lost lock") state.owner = undefined
      else {
        const fiber = yield* Effect.forkChild(ask(process, kind === "refused"), { startImmediately: true })
        yield* TestClock.adjust(10)
        if (kind === "gives up") yield* Fiber.interrupt(fiber)
      }
    }
    failures = 0
    state.failing = 0
    yield* TestClock.adjust("5 minutes")
    errors.length = 0
    const end = yield* Effect.forkChild(
      Effect.forEach([0, 1, 2], (process) => ask(process, true), { concurrency: "unbounded" })
    )
    yield* TestClock.adjust("5 minutes")
    yield* Fiber.join(end)
    return { server, used, errors, last }
  })

describe("three processes that share tokens", () => {
  it.effect.prop(
    "use each refresh token once while the lock lasts, and lose none, whatever breaks but an answer",
    { steps },
    ({ steps }) =>
      Effect.map(carriedOut(steps), ({ errors, last, server, used }) => {
        // At the end all of them have tokens.
        assert.deepStrictEqual(errors, [])
        for (const key of last) assert.isDefined(key)
        for (const key of used) assert.isTrue(server.access.has(key))
        // The server has refused a token only where a process was stopped for longer than its lock lasts.
        const stops = steps.filter(({ kind }) => kind === "lost lock").length
        assert.isAtMost(server.refused(), 2 * stops)
      })
  )
})
