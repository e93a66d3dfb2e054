import * as Cause from "effect/Cause"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Fiber from "effect/Fiber"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import type { CallOptions } from "../Operation.ts"
import { calledFrom, endedAt, type Place } from "./caller.ts"

/** What surrounds a call: what ends it, and where its requests and log lines go. */
export type Surroundings = Pick<CallOptions, "fetch" | "logger" | "signal">

/** What can be closed: a client, or one of its views. */
interface Closable {
  /** Ends all calls. These and later ones reject with the reason. */
  readonly close: (reason: unknown) => Promise<void>
  /** Waits for the calls that are under way, and says whether there were any. */
  readonly settle: () => Promise<boolean>
}

/** The client of a view. */
export interface Parent {
  /** Why it is closed; undefined while it is not. */
  readonly closed: () => { readonly reason: unknown } | undefined
  /** A view has calls under way, and is closed with it. One without calls is not kept. */
  readonly enter: (view: Closable) => void
  readonly leave: (view: Closable) => void
  readonly isExpected: (error: unknown) => boolean
}

/** The calls of one client: runs them, and ends those that are under way when the client is closed. */
export interface Calls<R> extends Closable {
  /**
   * Runs an effect as a Promise, which rejects with the error itself or with the signal's reason. `place` is the place
   * of the call.
   */
  readonly run: <A, E>(effect: () => Effect.Effect<A, E, R>, surroundings: Surroundings, place: Place) => Promise<A>
  /** Runs a stream as an async iterator, on demand. */
  readonly iterate: <A, E>(
    stream: () => Stream.Stream<A, E, R>,
    surroundings: Surroundings,
    place: Place
  ) => AsyncGenerator<A, void, void>
  /** From now on a call that nobody awaits may reject with such an error: the process does not hear of it. */
  readonly expect: (isExpected: (error: unknown) => boolean) => void
  /** For the calls of a view. */
  readonly parent: Parent
}

/** The reason of an iterator that its user returned. */
const returned = Symbol("returned")

const isEnd = (cause: Cause.Cause<unknown>): boolean =>
  cause.reasons.every((reason) => Cause.isFailReason(reason) && Cause.isDone(reason.error))

/** The effect of a call. Options with wrong values throw. */
const built = <A, E, R>(effect: () => Effect.Effect<A, E, R>, place: Place): Effect.Effect<A, E, R> => {
  try {
    return effect()
  } catch (error) {
    throw calledFrom(error, place)
  }
}

/**
 * `contextOf` gives what the effects of a call need; `clientSignal` closes the client. The calls of a view also end when its
 * `parent` is closed.
 */
export const make = <R>(
  contextOf: (surroundings: Surroundings) => Context.Context<R>,
  clientSignal: AbortSignal | undefined,
  parent?: Parent
): Calls<R> => {
  const views = new Set<Closable>()
  const running = new Set<Fiber.Fiber<unknown, unknown>>()
  const iterating = new Set<AbortController>()
  let closing: { readonly reason: unknown } | undefined
  let isExpected = parent?.isExpected

  const closed = () => {
    if (clientSignal?.aborted === true) closing ??= { reason: clientSignal.reason }
    return closing ?? parent?.closed()
  }

  const close = async (reason: unknown): Promise<void> => {
    closing ??= { reason: clientSignal?.aborted === true ? clientSignal.reason : reason }
    const ended = Array.from(running, (fiber) => new Promise<void>((resolve) => fiber.addObserver(() => resolve())))
    for (const view of views) ended.push(view.close(closing.reason))
    for (const controller of iterating) controller.abort(closing.reason)
    for (const fiber of running) fiber.interruptUnsafe()
    await Promise.all(ended)
  }

  const settle = async (): Promise<boolean> => {
    const ends = Array.from(
      running,
      (fiber) => new Promise<boolean>((resolve) => fiber.addObserver(() => resolve(true)))
    )
    const settled = await Promise.all([...ends, ...Array.from(views, (view) => view.settle())])
    return settled.includes(true)
  }

  // A listener keeps the client as long as the signal lives, so it is there only while a call or an iterator is.
  let listeners = 0
  const aborted = () => void close(undefined)
  const listen = () => {
    if (listeners++ > 0) return
    clientSignal?.addEventListener("abort", aborted, { once: true })
    parent?.enter(self)
  }
  const unlisten = () => {
    if (--listeners > 0) return
    clientSignal?.removeEventListener("abort", aborted)
    parent?.leave(self)
  }

  const start = <A, E>(effect: () => Effect.Effect<A, E, R>, surroundings: Surroundings, place: Place): Promise<A> => {
    const promise = new Promise<A>((resolve, reject) => {
      const { signal } = surroundings
      const endedBy = () => closed() ?? (signal?.aborted === true ? signal : undefined)
      const ended = endedBy()
      if (ended !== undefined) return reject(endedAt(ended.reason, place))
      const call = built(effect, place)
      listen()
      const fiber = Effect.runForkWith(contextOf(surroundings))(call)
      const abort = () => fiber.interruptUnsafe()
      running.add(fiber)
      signal?.addEventListener("abort", abort, { once: true })
      // It has begun already: its own `fetch` may have ended it.
      if (endedBy() !== undefined) abort()
      fiber.addObserver((exit) => {
        running.delete(fiber)
        unlisten()
        signal?.removeEventListener("abort", abort)
        if (Exit.isSuccess(exit)) resolve(exit.value)
        else if (!Cause.hasInterruptsOnly(exit.cause)) {
          const error = Cause.squash(exit.cause)
          // By then there is the Promise, and the process has not been told yet.
          if (isExpected?.(error) === true) queueMicrotask(() => void promise.catch(() => undefined))
          reject(calledFrom(error, place))
        } else if (signal?.aborted === true) reject(endedAt(signal.reason, place))
        else reject(endedAt(closed()?.reason ?? Cause.squash(exit.cause), place))
      })
    })
    return promise
  }

  // A generator handles one `next` after the other, so overlapping calls get consecutive items.
  const generate = async function* <A, E>(
    stream: () => Stream.Stream<A, E, R>,
    given: Surroundings,
    own: AbortController,
    place: Place
  ) {
    const { signal } = given
    const surroundings = { ...given, signal: own.signal }
    const scope = Scope.makeUnsafe()
    const release = () => Effect.runPromise(Scope.close(scope, Exit.void))
    const abort = () => own.abort(signal?.reason)
    try {
      if (signal?.aborted === true) abort()
      signal?.addEventListener("abort", abort, { once: true })
      // A page can be under way while nobody waits for it.
      own.signal.addEventListener("abort", () => void release(), { once: true })
      iterating.add(own)
      listen()
      const open = () => Effect.provideService(Stream.toPull(stream()), Scope.Scope, scope)
      const pull = await start(open, surroundings, place)
      const next = Effect.catchCause(pull, (cause) =>
        isEnd(cause) ? Effect.succeed(undefined) : Effect.failCause(cause)
      )
      for (;;) {
        const items = await start(() => next, surroundings, place)
        if (items === undefined) return
        for (const item of items) {
          if (own.signal.aborted) throw endedAt(own.signal.reason, place)
          yield item
        }
      }
    } catch (error) {
      if (error !== returned) throw error
    } finally {
      if (iterating.delete(own)) unlisten()
      signal?.removeEventListener("abort", abort)
      await release()
    }
  }

  const self: Calls<R> = {
    run: start,
    iterate: (stream, surroundings, place) => {
      const own = new AbortController()
      const generator = generate(stream, surroundings, own, place)
      const finish = generator.return.bind(generator)
      // A `next` that waits for a page must not delay the end of the iterator.
      return Object.assign(generator, {
        return: (value: void | PromiseLike<void>) => {
          own.abort(returned)
          return finish(value)
        }
      })
    },
    close,
    settle,
    expect: (expected) => {
      isExpected = expected
    },
    parent: {
      closed,
      isExpected: (error) => isExpected?.(error) === true,
      enter: (view) => {
        views.add(view)
        listen()
      },
      leave: (view) => {
        if (views.delete(view)) unlisten()
      }
    }
  }
  return self
}
