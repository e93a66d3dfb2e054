import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Queue from "effect/Queue"
import type * as Cause from "effect/Cause"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"

interface Letter<A> {
  readonly event: A
  readonly outcome: Deferred.Deferred<void, unknown>
}

/** Events that wait for the reader of a stream. */
export interface Inbox<A> {
  /** Completes when the reader has asked for the next event; fails when it failed before. */
  readonly put: (event: A) => Effect.Effect<void, unknown>
  readonly events: Stream.Stream<A>
}

/**
 * Makes an inbox. Several readers share its events: each event goes to one of them. It ends when the scope closes; what
 * was not read by then fails.
 */
export const makeInbox = <A>(): Effect.Effect<Inbox<A>, never, Scope.Scope> =>
  Effect.gen(function* () {
    // The receiver bounds it: an event that waits counts as one that is being handled.
    const queue = yield* Queue.unbounded<Letter<A>, Cause.Done>()
    yield* Effect.addFinalizer(() => Queue.end(queue))

    const put = (event: A): Effect.Effect<void, unknown> =>
      Effect.gen(function* () {
        const outcome = yield* Deferred.make<void, unknown>()
        yield* Queue.offer(queue, { event, outcome })
        // Of what nobody waits for any more the stream gives nothing.
        yield* Effect.onInterrupt(Deferred.await(outcome), () => Deferred.interrupt(outcome))
      })

    const events = Stream.suspend(() => {
      let read: Letter<A> | undefined
      /** Says of the event that was read last what became of it. */
      const end = (exit: Exit.Exit<void, unknown>) =>
        Effect.suspend(() => {
          const last = read
          read = undefined
          return last === undefined ? Effect.void : Deferred.done(last.outcome, exit)
        })
      const take: Effect.Effect<A, Cause.Done> = Effect.flatMap(Queue.take(queue), (letter) =>
        Effect.flatMap(Deferred.isDone(letter.outcome), (isOver) => {
          if (isOver) return take
          read = letter
          return Effect.succeed(letter.event)
        })
      )
      const next = Effect.andThen(end(Exit.void), take)
      return Stream.onExit(Stream.fromEffectRepeat(next), (exit) =>
        end(Exit.isSuccess(exit) ? Exit.void : Exit.fail("the reader of the events ended before it had handled it"))
      )
    })
    return { put, events }
  })
