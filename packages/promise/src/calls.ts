import * as Cause from "effect/Cause"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { isMerakiError } from "./errors.ts"

/** The calls of one client: runs them, and ends those that are under way when the client is closed. */
export interface Calls<R> {
  /** Runs an effect as a Promise that rejects with its error itself, or with the signal's reason. */
  readonly run: <A, E>(effect: Effect.Effect<A, E, R>, signal?: AbortSignal) => Promise<A>
  /** Runs a stream as it is asked for. */
  readonly iterate: <A, E>(stream: Stream.Stream<A, E, R>, signal?: AbortSignal) => AsyncGenerator<A, void, void>
  readonly close: () => Promise<void>
}

const closed = (): Error => new Error("this client is closed")

/** The stack of a call, as V8 keeps it: cheap to take, formatted only when somebody looks at it. */
interface Place {
  stack?: string
}

// Other engines do not have it; there an error keeps the stack it was made with.
const { captureStackTrace } = Error as { readonly captureStackTrace?: (place: Place, below: unknown) => void }

/** Gives an error the caller's lines in the place of the runtime's. */
const calledFrom = (error: unknown, place: Place): unknown => {
  if (isMerakiError(error) && place.stack !== undefined) {
    const frames = place.stack.split("\n").filter((line) => /^\s+at /.test(line))
    error.stack = [`${error.name}: ${error.message}`, ...frames].join("\n")
  }
  return error
}

export const make = <R>(context: Context.Context<R>): Calls<R> => {
  const running = new Set<Fiber.Fiber<unknown, unknown>>()
  const fork = Effect.runForkWith(context)
  let isClosed = false

  const run = <A, E>(effect: Effect.Effect<A, E, R>, signal?: AbortSignal): Promise<A> => {
    const place: Place = {}
    captureStackTrace?.(place, run)
    return new Promise<A>((resolve, reject) => {
      if (isClosed) return reject(closed())
      if (signal?.aborted === true) return reject(signal.reason)
      const fiber = fork(effect)
      const abort = () => fiber.interruptUnsafe()
      running.add(fiber)
      signal?.addEventListener("abort", abort, { once: true })
      fiber.addObserver((exit) => {
        running.delete(fiber)
        signal?.removeEventListener("abort", abort)
        if (Exit.isSuccess(exit)) resolve(exit.value)
        else if (!Cause.hasInterruptsOnly(exit.cause)) reject(calledFrom(Cause.squash(exit.cause), place))
        else reject(signal?.aborted === true ? signal.reason : closed())
      })
    })
  }

  // A generator takes one `next` after the other, so overlapping calls get consecutive items.
  const iterate = async function* <A, E>(stream: Stream.Stream<A, E, R>, signal?: AbortSignal) {
    const scope = Scope.makeUnsafe()
    try {
      const pull = await run(Effect.provideService(Stream.toPull(stream), Scope.Scope, scope), signal)
      const next = Effect.catchCause(pull, (cause) =>
        Cause.hasDies(cause) || !isEnd(cause) ? Effect.failCause(cause) : Effect.succeed(undefined)
      )
      for (;;) {
        const items = await run(next, signal)
        if (items === undefined) return
        yield* items
      }
    } finally {
      await Effect.runPromise(Scope.close(scope, Exit.void))
    }
  }

  return {
    run,
    iterate,
    close: async () => {
      isClosed = true
      const ended = Array.from(running, (fiber) => new Promise<void>((resolve) => fiber.addObserver(() => resolve())))
      for (const fiber of running) fiber.interruptUnsafe()
      await Promise.all(ended)
    }
  }
}

const isEnd = (cause: Cause.Cause<unknown>): boolean =>
  cause.reasons.every((reason) => Cause.isFailReason(reason) && Cause.isDone(reason.error))
