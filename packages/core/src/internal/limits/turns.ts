import * as Effect from "effect/Effect"

/** A fiber that waits for its turn, or has it. */
interface Waiter {
  previous: Waiter | undefined
  next: Waiter | undefined
  /** Begins its turn; undefined before it can, and once it has. */
  begin: (() => void) | undefined
}

/**
 * Turns, first come, first served. The first of the linked list has its turn; joining and leaving take constant time.
 */
export interface Turns {
  first: Waiter | undefined
  last: Waiter | undefined
  /** The length of the list. */
  waiting: number
}

export const makeTurns = (): Turns => ({ first: undefined, last: undefined, waiting: 0 })

const join = (turns: Turns): Waiter => {
  const waiter: Waiter = { previous: turns.last, next: undefined, begin: undefined }
  if (turns.last === undefined) turns.first = waiter
  else turns.last.next = waiter
  turns.last = waiter
  turns.waiting++
  return waiter
}

const leave = (turns: Turns, waiter: Waiter): void => {
  const { next, previous } = waiter
  // A reference to it must not keep those behind it from being collected.
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

// In a microtask: of many that are interrupted together, none must begin its turn.
const passOn = (turns: Turns): void => queueMicrotask(() => turns.first?.begin?.())

/** Runs an effect in turn. An interrupted one leaves the list, and passes the turn on if it had it. */
export const inTurn = <A>(turns: Turns, turn: () => Effect.Effect<A>): Effect.Effect<A> =>
  Effect.suspend(() => {
    let waiter: Waiter | undefined
    // The fiber can yield or be interrupted between any two steps. So it joins inside `onExit`, which makes it leave,
    // and asks for its turn again once it can be resumed.
    return Effect.onExit(
      Effect.suspend(() => {
        const joined = (waiter = join(turns))
        if (turns.first === joined) return turn()
        return Effect.callback<A>((resume) => {
          joined.begin = () => {
            joined.begin = undefined
            resume(turn())
          }
          passOn(turns)
        })
      }),
      () => {
        if (waiter !== undefined) leave(turns, waiter)
        return Effect.void
      }
    )
  })
