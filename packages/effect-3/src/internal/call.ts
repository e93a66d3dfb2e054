import type { MerakiLogger } from "@effect-meraki/promise"
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Runtime from "effect/Runtime"
import type { Send } from "./exchange.ts"
import { loggerOf } from "./logger.ts"

/** What the Promise client is given for a call besides its own options. */
export interface Surroundings {
  readonly options: {
    readonly fetch: typeof globalThis.fetch
    readonly logger: MerakiLogger
    readonly signal: AbortSignal
  }
  /** Runs an effect of the caller. */
  readonly run: (effect: Effect.Effect<void>) => Promise<void>
}

/** A call of the Promise client on behalf of a fiber. */
export interface Call {
  /**
   * What binds the call to its caller. Requests and log lines run with the caller's FiberRefs: its span, annotations,
   * loggers, Config and clock.
   */
  readonly surroundings: Surroundings
  /** Waits for the Promise of the call. An interruption aborts it and waits until it has settled. */
  readonly settled: <A, E>(
    start: () => Promise<A>,
    failed: (error: unknown) => Effect.Effect<never, E>
  ) => Effect.Effect<A, E>
  /** The defect or interruption that the caller's `HttpClient` or logger ended with, and with it the call. */
  readonly cause: () => Cause.Cause<never> | undefined
  /** Interrupts the requests that are under way, and waits for them. */
  readonly end: Effect.Effect<void>
}

/** A Promise, also of what cannot be begun. */
const begun = async <A>(start: () => Promise<A>): Promise<A> => start()

/** A call of the fiber with this runtime. */
export const make = (runtime: Runtime.Runtime<never>, send: Send): Call => {
  const controller = new AbortController()
  const requests = new Set<Fiber.RuntimeFiber<void>>()
  let ended: Cause.Cause<never> | undefined
  const endWith = (cause: Cause.Cause<never>) => {
    ended ??= cause
    controller.abort()
  }

  const fetch: typeof globalThis.fetch = (input, init) =>
    new Promise((resolve, reject) => {
      const signal = init?.signal ?? controller.signal
      // The Promise client also ends a request that takes too long, so it can be interrupted where its caller cannot.
      const request = Effect.interruptible(send(String(input), init, resolve, reject))
      const fiber = Runtime.runFork(runtime)(request)
      const abort = () => fiber.unsafeInterruptAsFork(fiber.id())
      requests.add(fiber)
      signal.addEventListener("abort", abort, { once: true })
      if (signal.aborted) abort()
      fiber.addObserver((exit) => {
        requests.delete(fiber)
        signal.removeEventListener("abort", abort)
        if (Exit.isFailure(exit) && !signal.aborted) endWith(exit.cause)
        // Without effect when there was an answer.
        reject(signal.reason ?? controller.signal.reason)
      })
    })

  return {
    surroundings: {
      options: { fetch, logger: loggerOf(runtime, endWith), signal: controller.signal },
      run: Runtime.runPromise(runtime)
    },
    settled: (start, failed) =>
      Effect.async((resume) => {
        const settled = begun(start).then(
          (value) => resume(Effect.succeed(value)),
          (error: unknown) => resume(failed(error))
        )
        return Effect.promise(() => {
          controller.abort()
          return settled
        })
      }),
    cause: () => ended,
    end: Effect.suspend(() => (requests.size === 0 ? Effect.void : Fiber.interruptAll(requests)))
  }
}
