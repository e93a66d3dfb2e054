import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import { isFields } from "../../output/flatten.ts"
import type { Lines } from "../progress.ts"
import { unavailable } from "../read.ts"
import { type Ids, withIds } from "./ids.ts"
import { idMade, type Step } from "./plan.ts"

/** A write that Dashboard has refused, in its own words. */
export interface Refused {
  readonly step: Step
  readonly reason: string
}

/** What has come of writes. */
export interface Applied {
  readonly done: number
  readonly refused: ReadonlyArray<Refused>
}

interface Options {
  readonly organizationId: string
  /** Where the batches are written down that Dashboard has. */
  readonly lines: Lines
  /** The ids of what was made again; those of what is made now are added. */
  readonly ids: Ids
  readonly onStep: (isDone: boolean) => void
}

type Applying<A> = Effect.Effect<A, MerakiError, MerakiClient>

/** The fewest writes that are worth a batch, which takes three requests or more of its own. */
const worthwhile = 3

interface Planned {
  readonly organizationId: string
  readonly batches: ActionBatch.Batches["batches"]
}

const plannedIn = (text: string): ReadonlyArray<Planned> => {
  const open = new Map<string, Planned>()
  for (const line of text.split("\n")) {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      // It was being written when the program was killed.
      continue
    }
    if (!isFields(value)) continue
    const { done, planned } = value as { readonly planned?: Planned; readonly done?: string }
    if (planned !== undefined) open.set(JSON.stringify(planned.batches.map(({ id }) => id)), planned)
    if (done !== undefined) open.delete(done)
  }
  return [...open.values()]
}

/**
 * Follows batches to their end that were confirmed before a program was killed. What they do is seen by the plan behind them, which
 * also has what those would have done that were not confirmed: they are discarded.
 */
export const finishOpen = (lines: Lines): Applying<number> =>
  Effect.gen(function* () {
    const open = plannedIn(lines.text() ?? "")
    for (const { batches, organizationId } of open)
      for (const batch of batches) {
        const one = { organizationId, batches: [batch] }
        yield* ActionBatch.discard(one)
        yield* ActionBatch.confirm(one).pipe(
          Effect.catchTag("ActionBatchFailed", () => Effect.void),
          Effect.catchTag("NotFound", () => Effect.void)
        )
      }
    lines.restart()
    return open.length
  })

/** What a refusal says; undefined for an error that another attempt may not have. */
const refusalOf = (error: MerakiError | { readonly _tag: string; readonly message: string }): string | undefined => {
  if (error._tag === "InvalidInput") return error.message
  return unavailable(error as MerakiError)?.reason
}

const alone = (step: Step, { ids, onStep }: Options): Applying<Refused | undefined> => {
  const input = withIds(step.input, ids) as object
  return MerakiClient.use((client) => client.execute<unknown>(step.descriptor, input)).pipe(
    Effect.matchEffect({
      onSuccess: ({ value }) =>
        Effect.sync(() => {
          const id = step.made === undefined ? undefined : idMade(value, step.made)
          if (step.made !== undefined && id !== undefined && id !== step.made.id)
            ids.set(step.made.id, { id, parameter: step.made.parameter })
          onStep(true)
          return undefined
        }),
      onFailure: (error): Effect.Effect<Refused, MerakiError> => {
        const reason = refusalOf(error)
        if (reason === undefined) return Effect.fail(error)
        onStep(false)
        return Effect.succeed({ step, reason })
      }
    })
  )
}

const eachAlone = (steps: ReadonlyArray<Step>, options: Options): Applying<ReadonlyArray<Refused>> =>
  Effect.map(
    Effect.forEach(steps, (step) => alone(step, options), { concurrency: 5 }),
    (all) => all.filter((each) => each !== undefined)
  )

const batched = (steps: ReadonlyArray<Step>, options: Options): Applying<ReadonlyArray<Refused>> =>
  Effect.gen(function* () {
    const { ids, lines, onStep, organizationId } = options
    const actions = steps.map(({ descriptor, input }) => ({
      descriptor,
      input: withIds(input, ids) as { readonly [name: string]: unknown }
    }))
    const plan = yield* ActionBatch.plan({ organizationId, actions })
    const planned = { organizationId, batches: plan.batches.map(({ actions, id }) => ({ actions, id })) }
    yield* Effect.sync(() => lines.append(`${JSON.stringify({ planned })}\n`))
    const { batches, created } = yield* ActionBatch.confirm(planned).pipe(
      Effect.catchTag("ActionBatchFailed", ({ batches }) =>
        Effect.succeed<Pick<ActionBatch.Result, "batches" | "created">>({ batches, created: [] })
      )
    )
    const key = JSON.stringify(planned.batches.map(({ id }) => id))
    yield* Effect.sync(() => lines.append(`${JSON.stringify({ done: key })}\n`))
    const failed = batches.filter(({ status }) => status === "failed").flatMap(({ actions }) => actions)
    for (const [at, { made }] of steps.entries()) {
      if (failed.includes(at)) continue
      const id = created[at]?.id
      if (made !== undefined && id !== undefined && id !== made.id) ids.set(made.id, { id, parameter: made.parameter })
      onStep(true)
    }
    // A batch is all or nothing: one by one shows which of its writes are refused.
    return yield* eachAlone(
      failed.flatMap((at) => steps[at] ?? []),
      options
    )
  })

const together = (steps: ReadonlyArray<Step>, options: Options): Applying<ReadonlyArray<Refused>> =>
  Effect.gen(function* () {
    const inBatches = steps.filter(({ descriptor }) => descriptor.batch !== undefined)
    if (inBatches.length < worthwhile) return yield* eachAlone(steps, options)
    const others = steps.filter(({ descriptor }) => descriptor.batch === undefined)
    // What is refused when a batch is made is refused for one of its writes.
    const first = yield* Effect.catch(batched(inBatches, options), (error) =>
      refusalOf(error) === undefined ? Effect.fail(error) : eachAlone(inBatches, options)
    )
    return [...first, ...(yield* eachAlone(others, options))]
  })

/**
 * Carries writes out, those of a rank before those of the next one. Refusals are a result like others. Fails when Dashboard cannot
 * be reached; a plan that is made again knows what was done.
 */
export const applySteps = (steps: ReadonlyArray<Step>, options: Options): Applying<Applied> =>
  Effect.gen(function* () {
    const refused: Array<Refused> = []
    for (const [, same] of Map.groupBy(steps, ({ rank }) => rank)) refused.push(...(yield* together(same, options)))
    yield* Effect.sync(() => options.lines.restart())
    return { done: steps.length - refused.length, refused }
  })
