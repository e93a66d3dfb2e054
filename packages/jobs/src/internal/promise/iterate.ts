import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"

/** Runs an effect as a promise that a signal can abort. */
type Promised<R> = <A, E>(
  effect: Effect.Effect<A, E, R>,
  options: { readonly signal?: AbortSignal | undefined }
) => Promise<A>

/** A stream as an iterator. It pulls when it is asked, and what it holds is let go when the loop around it ends. */
export async function* iterate<A, E, R>(
  stream: Stream.Stream<A, E, R>,
  promised: Promised<R>,
  signal: AbortSignal | undefined
): AsyncGenerator<A, void, undefined> {
  const scope = Scope.makeUnsafe()
  try {
    const pull = await promised(Scope.provide(Stream.toPull(stream), scope), { signal })
    while (true) {
      const next = await promised(
        Effect.catchIf(
          pull,
          (error): error is Exclude<typeof error, E> => Cause.isDone(error),
          () => Effect.undefined
        ) as Effect.Effect<ReadonlyArray<A> | undefined, E, R>,
        { signal }
      )
      if (next === undefined) return
      yield* next
    }
  } finally {
    await Effect.runPromise(Scope.close(scope, Exit.void))
  }
}
