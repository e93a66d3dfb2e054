import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import { monotonicMillisOf } from "./monotonic.ts"

class Entry {
  /** Time of the monotonic clock, in milliseconds. */
  readonly at: number
  readonly end: () => void
  before: Entry = this
  after: Entry = this

  constructor(at: number, end: () => void) {
    this.at = at
    this.end = end
  }
}

/** Ends entries that are due. One fiber sleeps for all, because one for each costs as much as the rest of a call. */
class Watch {
  readonly #clock: Clock.Clock
  // A ring that begins and ends here. The tables of a large Set would keep removed entries from being collected.
  readonly #ring = new Entry(Infinity, () => {})
  #sleeper: Fiber.Fiber<void> | undefined
  #wakesAt = Infinity

  constructor(clock: Clock.Clock) {
    this.#clock = clock
  }

  add(at: number, end: () => void): Entry {
    const entry = new Entry(at, end)
    entry.before = this.#ring.before
    entry.after = this.#ring
    entry.before.after = entry
    entry.after.before = entry
    if (at < this.#wakesAt) this.#sleepUntil(at)
    return entry
  }

  /** Ends the sleep with the last entry, because a process waits for its timers before it exits. */
  remove(entry: Entry): void {
    entry.before.after = entry.after
    entry.after.before = entry.before
    entry.before = entry
    entry.after = entry
    if (this.#ring.after === this.#ring) this.#sleepUntil(Infinity)
  }

  #sleepUntil(at: number): void {
    if (at === this.#wakesAt) return
    this.#sleeper?.interruptUnsafe()
    this.#wakesAt = at
    this.#sleeper =
      at === Infinity
        ? undefined
        : Effect.runFork(
            Effect.flatMap(this.#clock.sleep(Duration.millis(at - monotonicMillisOf(this.#clock))), () =>
              Effect.sync(() => this.#wake())
            )
          )
  }

  #wake(): void {
    const now = monotonicMillisOf(this.#clock)
    const over: Array<Entry> = []
    let next = Infinity
    for (let entry = this.#ring.after; entry !== this.#ring; entry = entry.after) {
      if (entry.at <= now) over.push(entry)
      else next = Math.min(next, entry.at)
    }
    this.#sleeper = undefined
    this.#wakesAt = Infinity
    this.#sleepUntil(next)
    // Ending an entry can add or remove others at once.
    for (const entry of over) {
      this.remove(entry)
      entry.end()
    }
  }
}

const watches = new WeakMap<Clock.Clock, Watch>()

const watchOf = (clock: Clock.Clock): Watch => {
  const known = watches.get(clock)
  if (known !== undefined) return known
  const watch = new Watch(clock)
  watches.set(clock, watch)
  return watch
}

/** Interrupts an effect that exceeds the limit, waits for its end, and continues with `late`. */
export const within = <A, E, R, A2, E2, R2>(
  effect: Effect.Effect<A, E, R>,
  limit: Duration.Duration,
  late: () => Effect.Effect<A2, E2, R2>
): Effect.Effect<A | A2, E | E2, R | R2> =>
  Effect.withFiber<A | A2, E | E2, R | R2>((parent) => {
    const { context } = parent
    const clock = parent.getRef(Clock.Clock)
    return Effect.callback((resume) => {
      const fiber = Effect.runForkWith(context as Parameters<typeof Effect.runForkWith<R>>[0])(effect)
      const watch = watchOf(clock)
      let isLate = false
      const end = () => {
        isLate = true
        fiber.interruptUnsafe()
      }
      const entry = watch.add(monotonicMillisOf(clock) + Duration.toMillis(limit), end)
      fiber.addObserver((exit) => {
        watch.remove(entry)
        resume(isLate && Exit.isFailure(exit) ? late() : exit)
      })
      return Fiber.interrupt(fiber)
    })
  })
