/**
 * Plans jobs: stores them, and shows what they would do before anything is sent.
 *
 * @since 0.2.0
 */
import * as DryRun from "@effect-meraki/core/DryRun"
import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { wayBack } from "./internal/plan/back.ts"
import {
  emptyTally,
  estimated,
  type Limits,
  type OrganizationWork,
  type Tally,
  tallied,
  totalSeconds
} from "./internal/plan/estimate.ts"
import { related } from "./internal/plan/related.ts"
import { allSteps } from "./internal/plan/steps.ts"
import { storeJob } from "./internal/plan/store.ts"
import type { Definition, Options, Step, Target } from "./Job.ts"
import { InvalidJob, type JobExists, type JobNotFound, type StoreFailed, WrongState } from "./JobError.ts"
import { type Header, JobStore, type StoredStep } from "./JobStore.ts"

/**
 * Stores the steps of a job, and returns its id. Its query is asked, and nothing is changed. A job of the same id that was
 * stored whole is left alone: the plan fails with `JobExists`, so that what is planned twice is done once.
 *
 * @since 0.2.0
 * @category planning
 */
export const plan = <E, R>(
  definition: Definition<E, R>,
  options: {
    /** Letters, digits, dots and hyphens (default a new one). */
    readonly id?: string | undefined
  } = {}
): Effect.Effect<string, E | InvalidJob | JobExists | StoreFailed, R | JobStore> =>
  storeJob(definition, { id: options.id, kind: "rollout" })

/**
 * The work of an organization in numbers.
 *
 * @since 0.2.0
 * @category models
 */
export interface PreviewOfOrganization extends OrganizationWork {}

/**
 * What a job would do.
 *
 * @since 0.2.0
 * @category models
 */
export interface Preview {
  readonly id: string
  readonly name: string
  readonly steps: number
  /** How many steps go first, and then: one number for each stage. */
  readonly stages: ReadonlyArray<number>
  readonly organizations: ReadonlyArray<PreviewOfOrganization>
  /** The requests that it takes about. */
  readonly requests: number
  /** The seconds that it takes about under the limits, without waits for a window or for somebody. */
  readonly seconds: number
  /** Steps that could not be taken back later, by the reason. */
  readonly withoutWayBack: ReadonlyArray<{ readonly reason: string; readonly steps: number }>
  /** The first writes, as they would be sent by themselves. */
  readonly requestsShown: DryRun.Plan
}

/** Why a step could not be taken back, as far as its operation shows. */
const oneWay = ({ operations, options, readers }: Header, step: StoredStep): string | undefined => {
  const method = operations[step.operation]?.method
  if (method === "GET" || method === "POST") return undefined
  if (method === "DELETE") return "what is deleted cannot be made again with its id"
  if (options.previous === false) return "previous values are not read"
  return readers[step.operation] === undefined ? `nothing reads what ${step.operation} changes` : undefined
}

const increase = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1)

/** The writes of steps as they would be sent. A step that cannot be sent fails here, before anything is. */
const requestsOf = (
  { operations }: Header,
  steps: ReadonlyArray<StoredStep>
): Effect.Effect<DryRun.Plan, MerakiError, MerakiClient> =>
  DryRun.collect(
    steps.flatMap(({ input, operation }) => {
      const descriptor = operations[operation]
      return descriptor === undefined || descriptor.method === "GET"
        ? []
        : [MerakiClient.use((client) => client.execute<unknown>(descriptor, input))]
    })
  )

/**
 * Shows what a job would do: how many steps and requests, how long it takes under the limits, its first writes as they would be
 * sent, and what could not be taken back. Changes nothing.
 *
 * @since 0.2.0
 * @category planning
 */
export const preview = (
  id: string,
  options: {
    /** How many writes are shown (default 5). */
    readonly show?: number | undefined
    /** The limits that the estimate is made under (default those of the API, and the job's share or 0.9 of them). */
    readonly limits?: Partial<Limits> | undefined
  } = {}
): Effect.Effect<Preview, MerakiError | JobNotFound | StoreFailed, JobStore | MerakiClient> =>
  Effect.gen(function* () {
    const { counts, header } = yield* JobStore.use((store) => store.get(id))
    const tallies = new Map<string, Tally>()
    const reasons = new Map<string, number>()
    const first: Array<StoredStep> = []
    yield* Stream.runForEach(allSteps(id), (step) =>
      Effect.sync(() => {
        const { organizationId } = step
        tallies.set(organizationId, tallied(tallies.get(organizationId) ?? emptyTally, header, step))
        const reason = oneWay(header, step)
        if (reason !== undefined) increase(reasons, reason)
        if (first.length < (options.show ?? 5)) first.push(step)
      })
    )
    const limits = { orgRate: 10, sourceRate: 100, share: header.options.share ?? 0.9, ...options.limits }
    const organizations = Array.from(tallies, ([organizationId, tally]) => estimated(organizationId, tally, limits))
    return {
      id,
      name: header.name,
      steps: organizations.reduce((sum, { steps }) => sum + steps, 0),
      stages: Array.from({ length: header.stages }, (_, stage) =>
        counts.reduce((sum, count) => (count.stage === stage ? sum + count.steps : sum), 0)
      ),
      organizations,
      requests: organizations.reduce((sum, { requests }) => sum + requests, 0),
      seconds: totalSeconds(organizations, limits),
      withoutWayBack: Array.from(reasons, ([reason, steps]) => ({ reason, steps })),
      requestsShown: yield* requestsOf(header, first)
    }
  })

/** The options of a job that is made of another one: no canary, which was gone through before. */
const optionsOf = ({ options }: Header): Options => ({ ...options, canary: undefined })

const again = ({ operations }: Header, step: StoredStep): ReadonlyArray<Target<Step>> => {
  const descriptor = operations[step.operation]
  if (descriptor === undefined) return []
  return [{ organizationId: step.organizationId, name: step.target, value: { descriptor, input: step.input } }]
}

/**
 * Plans a job of the steps of another one that have failed, and returns its id. Those whose outcome is unknown are only part of
 * it if that is asked for: they may have been carried out.
 *
 * @since 0.2.0
 * @category planning
 */
export const retry = (
  id: string,
  options: { readonly id?: string | undefined; readonly unknown?: boolean | undefined } = {}
): Effect.Effect<string, InvalidJob | JobExists | JobNotFound | StoreFailed, JobStore> =>
  Effect.gen(function* () {
    const { header } = yield* JobStore.use((store) => store.get(id))
    const steps = allSteps(id, options.unknown === true ? ["failed", "unknown"] : ["failed"])
    const definition: Definition<StoreFailed, JobStore> = {
      name: `${header.name}, what has failed`,
      steps: Stream.flatMap(steps, (step) => Stream.fromIterable(again(header, step))),
      options: optionsOf(header)
    }
    return yield* storeJob(definition, { id: options.id, kind: "retry", of: id })
  })

/**
 * A step that cannot be taken back.
 *
 * @since 0.2.0
 * @category models
 */
export interface LeftOut {
  readonly position: number
  readonly target: string
  readonly operation: string
  readonly reason: string
}

/**
 * Plans a job that takes back what another one has changed: updates get the values that were there before, and what was created
 * is deleted; the last step first. Returns its id, and the steps that have no way back. It is previewed and carried out like any
 * other job. Fails with `WrongState` while the other one is running.
 *
 * @since 0.2.0
 * @category planning
 */
export const rollback = (
  id: string,
  options: { readonly id?: string | undefined } = {}
): Effect.Effect<
  { readonly id: string; readonly leftOut: ReadonlyArray<LeftOut> },
  InvalidJob | JobExists | JobNotFound | StoreFailed | WrongState,
  JobStore
> =>
  Effect.gen(function* () {
    const { header, state } = yield* JobStore.use((store) => store.get(id))
    if (state === "running") return yield* Effect.fail(new WrongState({ id, state, wanted: "rolled back" }))
    const known = yield* related
    const leftOut: Array<LeftOut> = []
    const back: Array<Target<Step>> = []
    yield* Stream.runForEach(allSteps(id, ["changed", "sending", "unknown"]), (step) =>
      Effect.sync(() => {
        const way = wayBack(header, step, known)
        const { operation, organizationId, position, target } = step
        if ("step" in way) back.push({ organizationId, name: target, value: way.step })
        else leftOut.push({ position, target, operation, reason: way.problem })
      })
    )
    if (back.length === 0) {
      return yield* Effect.fail(
        new InvalidJob({ path: "steps", problem: "are none: nothing was changed that can be taken back" })
      )
    }
    const definition: Definition = {
      name: `${header.name}, taken back`,
      steps: Stream.fromIterable(back.toReversed()),
      options: optionsOf(header)
    }
    return { id: yield* storeJob(definition, { id: options.id, kind: "rollback", of: id }), leftOut }
  })
