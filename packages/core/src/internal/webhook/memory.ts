import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { Claim, Store } from "../../model/Replays.ts"

interface Entry {
  readonly owner: string
  /** Until when it is remembered, in milliseconds; undefined while it is being handled. */
  readonly until: number | undefined
}

/** Which part is forgotten at a time, because a Map is slow to find its first entry after earlier ones were deleted. */
const forgottenAtATime = 0.01

/** The pure part of the memory. Entries are in the order in which they were claimed or settled. */
export class Entries {
  readonly #entries = new Map<string, Entry>()
  readonly #capacity: number
  readonly #remember: number

  /** `remember` is in milliseconds. */
  constructor(capacity: number, remember: number) {
    this.#capacity = capacity
    this.#remember = remember
  }

  get size(): number {
    return this.#entries.size
  }

  /** Adds events that were handled before, with the times until which they are remembered, the earliest first. */
  restore(handled: { readonly [key: string]: number }): void {
    for (const [key, until] of Object.entries(handled).toSorted(([, a], [, b]) => a - b)) {
      if (this.#entries.size >= this.#capacity) this.#forget(-Infinity)
      this.#entries.set(key, { owner: "", until })
    }
  }

  claim(key: string, owner: string, now: number): Claim {
    const entry = this.#entries.get(key)
    if (entry !== undefined && (entry.until === undefined || entry.until > now)) {
      return entry.until === undefined ? "busy" : "handled"
    }
    this.#entries.delete(key)
    if (this.#entries.size >= this.#capacity) this.#forget(now)
    // All of them are being handled.
    if (this.#entries.size >= this.#capacity) return "busy"
    this.#entries.set(key, { owner, until: undefined })
    return "claimed"
  }

  settle(key: string, owner: string, now: number): void {
    if (!this.#holds(key, owner)) return
    this.#entries.delete(key)
    this.#entries.set(key, { owner, until: now + this.#remember })
  }

  release(key: string, owner: string): void {
    if (this.#holds(key, owner)) this.#entries.delete(key)
  }

  #holds(key: string, owner: string): boolean {
    const entry = this.#entries.get(key)
    return entry?.owner === owner && entry.until === undefined
  }

  /** Forgets what is over, and of the rest the oldest that were handled if there is no room. */
  #forget(now: number): void {
    const wanted = Math.max(1, Math.floor(this.#capacity * forgottenAtATime))
    let room = 0
    for (const [key, { until }] of this.#entries) {
      if (until === undefined) continue
      if (until > now && room >= wanted) return
      this.#entries.delete(key)
      room++
    }
  }
}

/** A memory of this process. Its claims end with the process, so that they need no time limit. */
export const makeMemory = (capacity: number, remember: Duration.Duration): Store => {
  const entries = new Entries(capacity, Duration.toMillis(remember))
  return {
    remember,
    claim: (key, owner) => Effect.map(Clock.currentTimeMillis, (now) => entries.claim(key, owner, now)),
    settle: (key, owner) => Effect.map(Clock.currentTimeMillis, (now) => entries.settle(key, owner, now)),
    release: (key, owner) => Effect.sync(() => entries.release(key, owner))
  }
}
