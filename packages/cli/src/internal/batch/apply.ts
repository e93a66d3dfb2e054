import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { BatchState } from "@effect-meraki/core/model/ErrorFacts"
import * as Effect from "effect/Effect"
import type { PlanEntry } from "./entries.ts"
import type { Problem } from "../exit/Problem.ts"
import { type Journal, type JournalBatch, unusable } from "./journal.ts"

/** Some writes of one organization, which are planned and confirmed together. */
export interface Step {
  readonly name: string
  readonly organizationId: string
  /** Positions of its writes in the plan. */
  readonly positions: ReadonlyArray<number>
}

/** Writes of a step: what is confirmed before the next ones are planned. */
const most = 500

/** The steps of a plan: the writes of each organization in their order. The same plan has the same steps. */
export const stepsOf = (owners: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<Step>> => {
  const byOwner = Map.groupBy(owners.keys(), (position) => owners[position] ?? "")
  return Array.from(byOwner, ([organizationId, positions]) =>
    Array.from({ length: Math.ceil(positions.length / most) }, (_, number): Step => ({
      name: `${organizationId}/${number}`,
      organizationId,
      positions: positions.slice(number * most, (number + 1) * most)
    }))
  )
}

/** What came of a write of the plan. */
export interface Applied {
  readonly entry: number
  readonly operation: string
  readonly organizationId: string
  readonly batch: string
  readonly status: BatchState["status"]
  /** Id and path of what it created. */
  readonly id: string | null
  readonly uri: string | null
  readonly errors: ReadonlyArray<string>
}

const isFinal = ({ state }: JournalBatch): boolean => state?.status === "completed" || state?.status === "failed"

/** Writes a step down. */
const noted = (journal: Journal, { name }: Step, batches: ReadonlyArray<JournalBatch>): Effect.Effect<void, Problem> =>
  Effect.try({ try: () => journal.write(name, batches), catch: unusable })

/** The batches of a step at Dashboard, unconfirmed unless they were confirmed before. */
const planned = (
  step: Step,
  entries: ReadonlyArray<PlanEntry>,
  journal: Journal
): Effect.Effect<ReadonlyArray<JournalBatch>, MerakiError | Problem, MerakiClient> =>
  Effect.gen(function* () {
    const { name, organizationId, positions } = step
    const before = journal.batchesOf(name)
    if (before !== undefined) return before
    const actions = positions.flatMap((position) => {
      const entry = entries[position]
      return entry === undefined ? [] : [{ descriptor: entry.descriptor, input: entry.input }]
    })
    const plan = yield* ActionBatch.plan({ organizationId, actions })
    const batches = plan.batches.map(({ actions, id }) => ({ id, actions: actions.map((at) => positions[at] ?? -1) }))
    // Written down before they are confirmed: whoever goes on confirms these, and makes no others.
    yield* noted(journal, step, batches)
    return batches
  })

type Confirmed = Pick<ActionBatch.Result, "batches" | "created">

/** Confirms batches and follows them to their end. Batches that fail are a result like others. */
const confirmed = (
  organizationId: string,
  batches: ReadonlyArray<JournalBatch>,
  isOrdered: boolean
): Effect.Effect<Confirmed, MerakiError, MerakiClient> =>
  batches.length === 0
    ? Effect.succeed({ batches: [], created: [] })
    : ActionBatch.confirm({ organizationId, batches }, { ordered: isOrdered }).pipe(
        Effect.catchTag("ActionBatchFailed", ({ batches }) => Effect.succeed<Confirmed>({ batches, created: [] }))
      )

const after = (batch: JournalBatch, { batches, created }: Confirmed): JournalBatch => {
  const state = batches.find(({ id }) => id === batch.id)
  return state === undefined
    ? batch
    : {
        ...batch,
        state: { status: state.status, errors: state.errors },
        created: batch.actions.map((position) => created[position] ?? null)
      }
}

const rowsOf = (
  { organizationId }: Step,
  batches: ReadonlyArray<JournalBatch>,
  entries: ReadonlyArray<PlanEntry>
): ReadonlyArray<Applied> =>
  batches.flatMap(({ actions, created, id: batch, state }) =>
    actions.map((entry, index): Applied => ({
      entry,
      operation: entries[entry]?.descriptor.id ?? "",
      organizationId,
      batch,
      status: state?.status ?? "pending",
      id: created?.[index]?.id ?? null,
      uri: created?.[index]?.uri ?? null,
      errors: state?.errors ?? []
    }))
  )

/**
 * Applies a step as action batches, or goes on where it was left. Says what came of each write. Fails when Dashboard cannot
 * be reached; then the journal knows how far it came. Nothing is confirmed that could not be written down.
 */
export const applyStep = (
  step: Step,
  entries: ReadonlyArray<PlanEntry>,
  journal: Journal,
  isOrdered: boolean
): Effect.Effect<ReadonlyArray<Applied>, MerakiError | Problem, MerakiClient> =>
  Effect.gen(function* () {
    const batches = yield* planned(step, entries, journal)
    const open = batches.filter((batch) => !isFinal(batch))
    const result = yield* confirmed(step.organizationId, open, isOrdered)
    const now = batches.map((batch) => after(batch, result))
    if (open.length > 0) yield* noted(journal, step, now)
    return rowsOf(step, now, entries)
  })
