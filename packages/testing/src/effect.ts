/** What tests of effects share. */
import * as vitest from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Logger from "effect/Logger"
import type * as Scope from "effect/Scope"
import * as Tracer from "effect/Tracer"
import * as promises from "./promises.ts"
import { type Respond, type Server, startServer } from "./server.ts"

const Lines = Context.Reference<Array<string>>("@effect-meraki/testing/Lines", { defaultValue: () => [] })

/** What the test has logged so far, a line each: its level and its message. */
export const logged: Effect.Effect<ReadonlyArray<string>> = Effect.map(Lines, (lines) => [...lines])

/** Runs a test whose log is kept for {@link logged} instead of printed. */
const collecting = <A, E, R>(test: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.suspend(() => {
    const lines: Array<string> = []
    const logger = Logger.make(({ logLevel, message }) => void lines.push(`${logLevel} ${String(message)}`))
    return test.pipe(Effect.provide(Logger.layer([logger])), Effect.provideService(Lines, lines))
  })

const collectingTest =
  (register: vitest.Vitest.Test<Scope.Scope>): vitest.Vitest.Test<Scope.Scope> =>
  (name, self, options) =>
    register(name, (context) => collecting(Effect.suspend(() => self(context))), options)

type Tester = vitest.Vitest.Tester<Scope.Scope>

interface It {
  (name: string, test: () => unknown, timeout?: number): void
  readonly each: vitest.API["each"]
  readonly effect: vitest.Vitest.Test<Scope.Scope> & Pick<Tester, "each" | "prop">
  readonly for: vitest.API["for"]
  readonly live: vitest.Vitest.Test<Scope.Scope>
  readonly prop: typeof vitest.it.prop
}

const { each, effect, live } = vitest.it

/** `it` of `@effect/vitest` whose tests print nothing: what they log is read with {@link logged}. */
export const it: It = Object.assign((...args: Parameters<It>) => vitest.it(...args), {
  each,
  effect: Object.assign(collectingTest(effect), { each: effect.each, prop: effect.prop }),
  for: vitest.it.for,
  live: collectingTest(live),
  prop: vitest.it.prop
})

/** A tracer that keeps its spans. */
export const makeTracer = () => {
  const spans: Array<Tracer.NativeSpan> = []
  const tracer = Tracer.make({
    span: (options) => {
      const span = new Tracer.NativeSpan(options)
      spans.push(span)
      return span
    }
  })
  return { spans, tracer }
}

/** A server on loopback, for as long as the scope is open. */
export const makeServer = (respond: Respond): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(() => startServer(respond)),
    (server) => Effect.promise(() => server[Symbol.asyncDispose]())
  )

/** Waits until a condition holds, in real time. The test's own time limit ends it. */
export const until = (isSo: () => boolean): Effect.Effect<void> => Effect.promise(() => promises.until(isSo))
