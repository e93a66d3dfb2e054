import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import { clockOffset } from "../client/clock.ts"
import { loadDescriptor } from "../index/descriptors.ts"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Happening } from "./Happening.ts"
import type { Source } from "./sources.ts"

/** How it is watched. */
export interface Options {
  readonly sources: ReadonlyArray<Source>
  /** What has happened since then is told, too. */
  readonly since: Date
  /** Milliseconds between two looks; without it, so many that they take no more than the share. */
  readonly every: number | undefined
  /** The part of the organization's requests that is spent at most. */
  readonly share: number
  readonly organizationId: string
  readonly tell: (happenings: ReadonlyArray<Happening>) => Effect.Effect<void>
  /** Says something about the watch itself. */
  readonly say: (text: string) => Effect.Effect<void>
}

/** How long a log may take to have an entry, and clocks may be apart. */
const overlap = 5 * 60_000
const shortest = 5000
const longestWait = 5 * 60_000

/** Milliseconds between looks of so many requests that they take a share of a rate. */
export const gentleWait = (requests: number, rate: number, share: number): number =>
  Math.max(shortest, Math.ceil((1000 * requests) / (rate * share)))

interface Watch {
  since: number
  /** When Dashboard was last reached. */
  reached: number | undefined
  failures: number
  sources: ReadonlyArray<Source>
  /** Those that have been asked with success. */
  readonly answered: Set<Source>
  /** Milliseconds by which Dashboard's clock is ahead. */
  readonly offset: number
}

const gapOf = (from: number, to: number, sources: ReadonlyArray<Source>): Happening => {
  const lost = sources.filter(({ isLog }) => !isLog).map(({ kind }) => `${kind}s`)
  const missed = lost.length === 0 ? "nothing was missed" : `${lost.join(" and ")} that came and went in it were missed`
  const at = new Date(to).toISOString()
  return {
    at,
    kind: "gap",
    what: `Dashboard was not reached for ${Math.round((to - from) / 1000)} s: ${missed}`,
    details: { from: new Date(from).toISOString(), to: at, missed: lost }
  }
}

/** What a source cannot be asked for at all, such as what is not licensed. */
const isUnavailable = (error: MerakiError): boolean =>
  error._tag === "BadRequest" ||
  error._tag === "Forbidden" ||
  error._tag === "NotFound" ||
  error._tag === "UnexpectedClientError"

const oneLine = ({ message }: Error): string => message.split("\n")[0] ?? ""

type Looking<A> = Effect.Effect<A, MerakiError, MerakiClient>

const look = (watch: Watch, { say, tell }: Options): Looking<boolean> =>
  Effect.gen(function* () {
    const now = (yield* Clock.currentTimeMillis) + watch.offset
    let failed: MerakiError | undefined
    const found: Array<Happening> = []
    for (const source of watch.sources) {
      const happened = yield* Effect.result(source.poll(new Date(watch.since), new Date(now)))
      if (happened._tag === "Success") {
        found.push(...happened.success)
        watch.answered.add(source)
      } else if (happened.failure._tag === "Unauthorized") return yield* happened.failure
      // A refusal of what was answered before is an outage as others are.
      else if (isUnavailable(happened.failure) && !watch.answered.has(source)) {
        watch.sources = watch.sources.filter((each) => each !== source)
        yield* say(`${source.kind} is not watched: ${oneLine(happened.failure)}\n`)
      } else failed = happened.failure
    }
    const isBack = failed === undefined && watch.failures > 0
    if (isBack) yield* tell([gapOf(watch.reached ?? now, now, watch.sources)])
    yield* tell(found)
    if (failed === undefined) {
      watch.since = Math.max(watch.since, now - overlap)
      watch.reached = now
      watch.failures = 0
      return true
    }
    if (watch.failures++ === 0) yield* say(`Dashboard does not answer; trying again: ${oneLine(failed)}\n`)
    return false
  })

/**
 * Watches until it is interrupted. An outage of Dashboard ends nothing: what logs have of it is told afterwards, and what may have been
 * missed is said. Ends when the key is no good, and when nothing can be watched.
 */
export const watch = (options: Options): Looking<void> =>
  Effect.gen(function* () {
    const client = yield* MerakiClient
    const own = yield* Effect.promise(() => loadDescriptor({ id: "getOrganization", tag: "Organizations" }))
    const offset = yield* clockOffset(own, { organizationId: options.organizationId })
    const state: Watch = {
      since: options.since.getTime() + offset,
      reached: undefined,
      failures: 0,
      sources: options.sources,
      answered: new Set(),
      offset
    }
    while (state.sources.length > 0) {
      const before = (yield* client.health).attempts
      const isReached = yield* look(state, options)
      const requests = (yield* client.health).attempts - before
      const { organizations, source } = yield* client.limits
      const rate = organizations[options.organizationId]?.maxRate ?? source.maxRate
      const wait = options.every ?? gentleWait(requests, rate, options.share)
      // Whoever is down is not asked more often than who is up.
      const patience = isReached ? wait : Math.max(wait, Math.min(longestWait, wait * 2 ** (state.failures - 1)))
      yield* Effect.sleep(patience)
    }
  })
