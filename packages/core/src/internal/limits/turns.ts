import * as Effect from "effect/Effect"

/** One that waits for its turn, or has it. */
interface Waiter {
  previous: Waiter | undefined
  next: Waiter | undefined
  /** Until it has its turn. */
  resume: ((effect: Effect.Effect<never>) => void) | undefined
  /** What it does then. */
  readonly turn: () => Effect.Effect<unknown>
}

/** Turns, first come, first served. The first in the list has its turn; a hundred thousand behind it are no matter. */
export interface Turns {
  first: Waiter | undefined
  last: Waiter | undefined
  /** How many wait or have their turn. */
  waiting: number
  /** Whether the turn is about to be passed on. */
  passing: boolean
}

export const makeTurns = (): Turns => ({ first: undefined, last: undefined, waiting: 0, passing: false })

const join = (turns: Turns, turn: Waiter["turn"]): Waiter => {
  const waiter: Waiter = { previous: turns.last, next: undefined, resume: undefined, turn }
  if (turns.last === undefined) turns.first = waiter
  else turns.last.next = waiter
  turns.last = waiter
  turns.waiting++
  return waiter
}

const leave = (turns: Turns, waiter: Waiter): void => {
  const { next, previous } = waiter
  // Whatever still holds it is not to hold all that came after.
  waiter.next = waiter.previous = undefined
  turns.waiting--
  if (next === undefined) turns.last = previous
  else next.previous = previous
  if (previous !== undefined) previous.next = next
  else {
    turns.first = next
    passOn(turns)
  }
}

// Not at once: of many that are interrupted together, none is to begin what it will not finish.
const passOn = (turns: Turns): void => {
  if (turns.passing || turns.first === undefined) return
  turns.passing = true
  queueMicrotask(() => {
    turns.passing = false
    const { first } = turns
    const resume = first?.resume
    if (first === undefined || resume === undefined) return
    first.resume = undefined
    resume(first.turn() as Effect.Effect<never>)
  })
}

/** Does something in turn. Whoever is interrupted leaves the list, or passes the turn on. */
export const inTurn = <A>(turns: Turns, turn: () => Effect.Effect<A>): Effect.Effect<A> =>
  Effect.suspend(() => {
    let waiter: Waiter | undefined
    // The fiber may yield, or be interrupted, between any two steps: it joins where its leaving is sure, and looks once
    // more when it can be resumed.
    return Effect.onExit(
      Effect.suspend(() => {
        const joined = (waiter = join(turns, turn))
        if (turns.first === joined) return turn()
        return Effect.callback<A>((resume) => {
          joined.resume = resume
          if (turns.first === joined) passOn(turns)
        })
      }),
      () => {
        if (waiter !== undefined) leave(turns, waiter)
        return Effect.void
      }
    )
  })
