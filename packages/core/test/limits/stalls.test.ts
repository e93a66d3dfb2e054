import { assert, describe, it } from "@effect/vitest"
import { accept, answered, type Bucket, makeBucket, refuse, take, waitFor } from "../../src/internal/limits/bucket.ts"

/** A run of 30 seconds against a server with 10 requests a second and 10 at once, in steps of a millisecond. */
interface Run {
  readonly seed: number
  /** The time from the client to the server and back, in milliseconds, and how much longer it can be. */
  readonly latency: number
  readonly jitter: number
  /** The mean time between two stalls of the client, in milliseconds; Infinity for none. */
  readonly stallEvery: number
  /** Requests a second of somebody else. */
  readonly rival: number
  /** The time at which the server refuses one request without a reason. */
  readonly refusesAt?: number
}

const length = 30_000

/** The generator of Park and Miller: numbers between 0 and 1, the same for the same seed. */
const makeRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** What the server makes of requests, as the API documents it: the generic cell rate algorithm. */
const makeServer = () => {
  let full = -Infinity
  return (now: number): boolean => {
    if (now < full - 900) return false
    full = Math.max(full, now) + 100
    return true
  }
}

type Event = { readonly at: number; readonly what: "arrival" | "accepted" | "refused" | "rival" }

/** Runs a client that always has something to send, and that does nothing at all during a stall. */
const run = ({ jitter, latency, refusesAt = Infinity, rival, seed, stallEvery }: Run) => {
  const random = makeRandom(seed)
  const bucket: Bucket = makeBucket(10, 10, 300)
  const serve = makeServer()
  const due: Array<Event> = rival > 0 ? [{ at: 37, what: "rival" }] : []
  const count = { accepted: 0, refused: 0, rival: 0 }
  let isRefusing = true
  // The first stall comes while the connections of the first burst are opened.
  let stall = { from: random() * 50, to: 0 }
  const next = (after: number) => {
    const from = after + stallEvery * (0.5 + random())
    return { from, to: from + 50 + random() * 250 }
  }
  stall =
    stallEvery === Infinity ? { from: Infinity, to: Infinity } : { ...stall, to: stall.from + 50 + random() * 250 }

  const handle = ({ what }: Event, now: number): void => {
    if (what === "rival") {
      if (serve(now)) count.rival++
      due.push({ at: now + 1000 / rival, what })
    } else if (what === "arrival") {
      const isRefused = (isRefusing && now >= refusesAt) || !serve(now)
      if (now >= refusesAt) isRefusing = false
      due.push({ at: now + latency / 2 + random() * jitter, what: isRefused ? "refused" : "accepted" })
    } else if (now >= stall.from && now < stall.to) {
      due.push({ at: stall.to, what })
    } else {
      count[what]++
      answered(bucket, now)
      if (what === "accepted") accept(bucket)
      else refuse(bucket, now, 1000)
    }
  }

  for (let now = 0; now < length; now++) {
    if (now >= stall.to) stall = next(stall.to)
    for (const event of due.filter(({ at }) => at <= now)) {
      due.splice(due.indexOf(event), 1)
      handle(event, now)
    }
    if (now >= stall.from) continue
    while (waitFor(bucket, now) === 0) {
      take(bucket, now)
      // What is handed to the network shortly before a stall is sent after it.
      const isHeld = stall.from - now < (now < 1500 ? 60 : 1.5)
      due.push({ at: (isHeld ? stall.to : now) + latency / 2 + random() * jitter, what: "arrival" })
    }
  }
  return { ...count, part: count.accepted / ((10 * length) / 1000 + 9 - count.rival) }
}

const seeds = Array.from({ length: 10 }, (_, index) => 7919 * (index + 1))

describe("the rate of a busy client", () => {
  for (const [latency, jitter] of [
    [0, 1],
    [50, 60]
  ] as const) {
    it(`is that of the server at ${latency} ms, with the event loop stalled for 50 to 300 ms again and again`, () => {
      for (const seed of seeds) {
        for (const stallEvery of [Infinity, 1000, 300]) {
          const { part, refused } = run({ seed, latency, jitter, stallEvery, rival: 0 })
          assert.isAtLeast(part, 0.95)
          assert.strictEqual(refused, 0)
        }
      }
    })

    it(`stays after a stray refusal at ${latency} ms`, () => {
      for (const seed of seeds) {
        const { part, refused } = run({ seed, latency, jitter, stallEvery: 1000, rival: 0, refusesAt: 12_000 })
        assert.isAtLeast(part, 0.95)
        assert.strictEqual(refused, 1)
      }
    })

    it(`is what a rival leaves at ${latency} ms`, () => {
      for (const seed of seeds) {
        for (const rival of [2, 5, 8]) {
          const { part, refused } = run({ seed, latency, jitter, stallEvery: Infinity, rival })
          assert.isAtLeast(part, 0.9)
          assert.isAtMost(refused, 15)
        }
      }
    })
  }
})
