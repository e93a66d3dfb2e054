import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { compare, type Difference, type Side } from "../compare.ts"
import type { SnapshotFailed } from "../failure.ts"
import { fileOf } from "../places.ts"
import type { Lines } from "../progress.ts"
import { applySteps, type Refused } from "./apply.ts"
import { type Ids, matched, renamed } from "./ids.ts"
import { type Left, planRestoration, type Restoration, type Step } from "./plan.ts"
import { hasMarker } from "./writable.ts"

type Doing<A> = Effect.Effect<A, MerakiError | SnapshotFailed, MerakiClient>

/** What is put back, and how. */
export interface Options {
  /** A network as it is in a snapshot. */
  readonly wanted: Side
  /** Takes it as it is now. */
  readonly live: Doing<Side>
  /** Remove what is not in the snapshot. */
  readonly deletes: boolean
  /** Where the batches are written down that Dashboard has. */
  readonly lines: Lines
  readonly onStep: (isDone: boolean) => void
}

/** A plan, and what it was made of. */
export interface Planned {
  readonly plan: Restoration
  readonly differences: ReadonlyArray<Difference>
  readonly ids: Ids
  /** The files that were not compared, since reading them has failed. */
  readonly unread: ReadonlyArray<string>
}

/** What has come of a restoration. */
export interface Restored {
  readonly done: number
  readonly refused: ReadonlyArray<Refused>
  /** What is not as in the snapshot after all, as a last look has shown, and why. */
  readonly rest: ReadonlyArray<Left & { readonly isExplained: boolean }>
  /** The files that were not compared, since reading them has failed. */
  readonly unread: ReadonlyArray<string>
}

/**
 * Rounds of writes: what is made again has to be there before it gets what only an update takes, and before others can refer
 * to its new id.
 */
const most = 3

const fileOfDifference = ({ keys, operation, place }: Difference): string => fileOf(place, operation, keys)

/** Looks at what is there now, and plans what leads to the snapshot. */
export const plan = ({ deletes, live, wanted }: Options, known: Ids = new Map()): Doing<Planned> =>
  Effect.gen(function* () {
    const now = yield* live
    const ids = yield* Effect.promise(() => matched(wanted, now, known))
    const then = renamed(wanted, ids)
    const restoration = yield* Effect.promise(() => planRestoration(now, then, deletes, fileOfDifference))
    const unread = [now, wanted].flatMap(({ manifest }) => manifest.failed.map(({ file }) => file))
    return { plan: restoration, differences: compare(now, then), ids, unread: [...new Set(unread)] }
  })

const keyOf = ({ keys, object, operation, path, place }: Difference): string =>
  JSON.stringify([place.id, operation, keys, object, path])

const objectOf = ({ keys, object, operation, place }: Difference): string =>
  JSON.stringify([place.id, operation, keys, object])

const explained = ({ differences, plan: { left } }: Planned, refused: ReadonlyArray<Refused>): Restored["rest"] => {
  const reasons = new Map(left.map(({ difference, reason }) => [keyOf(difference), reason]))
  const words = new Map(
    refused.flatMap(({ reason, step }) => step.differences.map((each) => [objectOf(each), reason] as const))
  )
  return differences.map((difference) => {
    const word = words.get(objectOf(difference))
    if (word !== undefined)
      return { difference, reason: `it was refused: ${word}`, isExplained: hasMarker(difference.after) }
    const reason = reasons.get(keyOf(difference)) ?? reasons.get(objectOf(difference))
    return { difference, reason: reason ?? "Dashboard still differs", isExplained: reason !== undefined }
  })
}

const stepKey = ({ descriptor, input }: Step): string => JSON.stringify([descriptor.id, input])

/** Carries a plan out, and what becomes possible by it. Ends with a look at what is there then. */
export const carryOut = (first: Planned, options: Options): Doing<Restored> =>
  Effect.gen(function* () {
    const { lines, onStep, wanted } = options
    const ids: Ids = new Map(first.ids)
    const refused: Array<Refused> = []
    const sent = new Set<string>()
    let made = first
    let done = 0
    for (let round = 0; round < most; round++) {
      // What somebody has made meanwhile was not in the plan, and is not removed.
      const steps = made.plan.steps.filter(
        (step) => !sent.has(stepKey(step)) && (round === 0 || step.descriptor.method !== "DELETE")
      )
      if (steps.length === 0 && round > 0) break
      for (const step of steps) sent.add(stepKey(step))
      const applied = yield* applySteps(steps, {
        organizationId: wanted.manifest.organization.id,
        lines,
        ids,
        onStep
      })
      done += applied.done
      refused.push(...applied.refused)
      made = yield* plan(options, ids)
    }
    return { done, refused, rest: explained(made, refused), unread: made.unread }
  })
