import * as Cause from "effect/Cause"
import type * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"

/** An effect that runs once for all who wait for it at the same time. */
export interface Shared<A, E> {
  /**
   * Runs the effect, or waits for it while it runs. Who is interrupted leaves it to the others; the last one interrupts
   * it. An effect that interrupts itself gives `interrupted`.
   */
  readonly run: Effect.Effect<A, E>
  readonly isRunning: () => boolean
}

interface Running<A, E> {
  fiber: Fiber.Fiber<A, E> | undefined
  waiting: number
}

export const makeShared = <A, E>(effect: Effect.Effect<A, E>, interrupted: () => E): Shared<A, E> => {
  let running: Running<A, E> | undefined

  const begin = (context: Context.Context<never>): Running<A, E> => {
    const begun: Running<A, E> = { fiber: undefined, waiting: 0 }
    running = begun
    begun.fiber = Effect.runForkWith(context)(effect)
    begun.fiber.addObserver(() => leave(begun))
    return begun
  }
  const leave = (one: Running<A, E>): void => {
    if (running === one) running = undefined
  }
  const outcomeOf = (exit: Exit.Exit<A, E>): Effect.Effect<A, E> =>
    Exit.isFailure(exit) && Cause.hasInterruptsOnly(exit.cause)
      ? Effect.suspend(() => Effect.fail(interrupted()))
      : exit

  const run = Effect.withFiber<A, E>((waiter) =>
    Effect.callback((resume) => {
      const mine = running ?? begin(waiter.context)
      mine.waiting++
      mine.fiber?.addObserver((exit) => resume(outcomeOf(exit)))
      return Effect.suspend(() => {
        if (--mine.waiting > 0 || mine.fiber === undefined) return Effect.void
        leave(mine)
        return Fiber.interrupt(mine.fiber)
      })
    })
  )
  return { run, isRunning: () => running !== undefined }
}
