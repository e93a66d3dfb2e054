import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import * as DryRun from "@effect-meraki/core/DryRun"
import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { ActionBatchFailed, MerakiError } from "@effect-meraki/core/MerakiError"
import type { Action } from "@effect-meraki/core/Operation"
import { getOrganizationActionBatches } from "@effect-meraki/core/Organizations"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import type { Part, StepChange, StoredStep } from "../../JobStore.ts"
import { canonical } from "./canonical.ts"
import { resourceOf } from "./inputs.ts"
import { isToRead, readPrevious } from "./previous.ts"
import { actionIn, failureOf, reasonIn, verdictOf } from "./verdict.ts"
import { attemptsOf, type Ending, later, operationOf, record, stopOf, type Work, type Working } from "./work.ts"

const stepsOf = ({ steps }: Work, { positions }: Part): ReadonlyArray<StoredStep> =>
  positions.flatMap((position) => steps.get(position) ?? [])

const actionsOf = (work: Work, part: Part): ReadonlyArray<Action> =>
  stepsOf(work, part).map(({ input, operation }) => ({ descriptor: operationOf(work, operation), input }))

/** Replaces the first part, which is the one under way, and writes that down with what became of its steps. */
const replace = (work: Work, parts: ReadonlyArray<Part>, steps: ReadonlyArray<StepChange> = [], failures = 0) =>
  record(work, {
    steps,
    journal: { ...work.journal, failures, parts: [...parts, ...work.journal.parts.slice(1)] }
  })

const all = ({ positions }: Part, change: Omit<StepChange, "position">): ReadonlyArray<StepChange> =>
  positions.map((position) => ({ position, ...change }))

/** The unconfirmed batches of the organization, those of others included: they may have any form. */
const unconfirmed = ({ claim: { organizationId } }: Work) =>
  Effect.map(getOrganizationActionBatches({ organizationId, status: "pending" }), (batches) =>
    batches.filter((batch) => typeof Object(batch).id === "string" && batch.confirmed !== true)
  )

/** The actions of a part as the API is sent them. */
const wireOf = (work: Work, part: Part): Effect.Effect<string, MerakiError, MerakiClient> =>
  Effect.map(
    DryRun.collect(ActionBatch.plan({ organizationId: work.claim.organizationId, actions: actionsOf(work, part) })),
    ({ requests: [request] }) => canonical(Object(request?.body)["actions"])
  )

/** Whether actions are these in their canonical form. Those that are nested too deep to be written are none of ours. */
const isSame = (actions: unknown, wanted: string): boolean =>
  Result.match(
    Result.try(() => canonical(actions)),
    { onFailure: () => false, onSuccess: (text) => text === wanted }
  )

/** The batch of this part whose id was lost, since the worker died behind its POST. Unconfirmed, it has done nothing. */
const stray = (work: Work, part: Part): Effect.Effect<string | undefined, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const wanted = yield* wireOf(work, part)
    const batches = yield* unconfirmed(work)
    return batches.find(({ actions, id }) => !part.before?.includes(id) && isSame(actions, wanted))?.id
  })

/** Makes the batch of a part, unconfirmed, and returns its id. */
const plan = (work: Work, part: Part): Effect.Effect<string, MerakiError, MerakiClient> =>
  Effect.gen(function* () {
    const found = part.before === undefined ? undefined : yield* stray(work, part)
    if (found !== undefined) return found
    const { organizationId } = work.claim
    // A worker that is interrupted because its lease is lost must not delete the batch of the one that has taken over.
    const made = yield* ActionBatch.plan({ organizationId, actions: actionsOf(work, part), discardOnFailure: false })
    const [batch] = made.batches
    return batch === undefined ? yield* Effect.die(new Error("a plan of actions has no batch")) : batch.id
  })

/** Cuts a part whose batch failed: the action that the message names goes alone, or else each half. */
const cut = (work: Work, { positions }: Part, message: string): ReadonlyArray<Part> => {
  const named = actionIn(message)
  const same = positions.filter((position) => {
    const step = work.steps.get(position)
    if (step === undefined || named === undefined) return false
    const descriptor = operationOf(work, step.operation)
    return descriptor.batch?.operation === named.operation && resourceOf(descriptor, step.input) === named.resource
  })
  const half = Math.ceil(positions.length / 2)
  const [first, second] =
    same.length === 1
      ? [positions.filter((position) => !same.includes(position)), same]
      : [positions.slice(0, half), positions.slice(half)]
  return [{ positions: first }, { positions: second }]
}

/** Nothing of a part was carried out: its steps are tried in smaller parts, and a single one has failed. */
const refused = (
  work: Work,
  part: Part,
  error: { readonly _tag: string; readonly message: string },
  message: string
): Working<void> =>
  part.positions.length > 1
    ? replace(work, cut(work, part, message), all(part, { status: "waiting" }))
    : replace(work, [], all(part, { status: "failed", outcome: { error: failureOf(error), batch: part.batch } }))

/** A temporary failure. After too many of them, what was not confirmed has failed, and of the rest nobody knows. */
const failedForNow = (work: Work, part: Part, error: MerakiError): Working<Ending | undefined> =>
  Effect.gen(function* () {
    const failures = work.journal.failures + 1
    if (failures < attemptsOf(work)) {
      yield* replace(work, [part], [], failures)
      return yield* later(failures)
    }
    const status = part.batch === undefined ? "failed" : "unknown"
    yield* replace(work, [], all(part, { status, outcome: { error: failureOf(error), batch: part.batch } }))
    return undefined
  })

/** Deletes the batch of a part that was refused. One that stays does nothing, and goes away after a week. */
const discarded = (work: Work, { batch, positions }: Part): Effect.Effect<void, never, MerakiClient> =>
  batch === undefined
    ? Effect.void
    : Effect.ignore(
        ActionBatch.discard({
          organizationId: work.claim.organizationId,
          batches: [{ id: batch, actions: positions.map((_, at) => at) }]
        })
      )

const onError = (work: Work, part: Part, error: MerakiError): Working<Ending | undefined> => {
  switch (verdictOf(error)) {
    case "stop":
      return Effect.succeed(stopOf(error))
    case "later":
      return failedForNow(work, part, error)
    default:
      // Recorded first: that fails when the lease is lost, and a batch that is another worker's by then is not deleted.
      return Effect.as(Effect.andThen(refused(work, part, error, error.message), discarded(work, part)), undefined)
  }
}

/** Reads what the steps of a part change, and leaves out those that are as they should be. */
const withoutUnchanged = (work: Work, part: Part): Effect.Effect<Part, MerakiError | JobFailure, MerakiClient> =>
  Effect.gen(function* () {
    const steps = stepsOf(work, part).filter((step) => isToRead(work, step))
    if (steps.length === 0) return part
    const changes = yield* readPrevious(work, steps)
    const unchanged = new Set(changes.flatMap(({ position, status }) => (status === "unchanged" ? [position] : [])))
    const rest = { ...part, positions: part.positions.filter((position) => !unchanged.has(position)) }
    yield* replace(work, rest.positions.length === 0 ? [] : [rest], changes, work.journal.failures)
    return rest
  })

type JobFailure = Effect.Error<ReturnType<typeof record>>

/** Brings a part to an unconfirmed batch whose id is journalled. Returns it; undefined when nothing was to be sent. */
const planned = (work: Work, given: Part): Effect.Effect<Part | undefined, MerakiError | JobFailure, MerakiClient> =>
  Effect.gen(function* () {
    if (given.batch !== undefined) return given
    const part = yield* withoutUnchanged(work, given)
    if (part.positions.length === 0) return undefined
    const before = part.before ?? (yield* unconfirmed(work)).map(({ id }) => id)
    if (part.before === undefined) yield* replace(work, [{ ...part, before }], [], work.journal.failures)
    const batch = yield* plan(work, part)
    const made = { positions: part.positions, batch }
    yield* replace(work, [made], all(made, { status: "sending" }), work.journal.failures)
    return made
  })

const onBatchFailed = (work: Work, part: Part, error: ActionBatchFailed): Working<Ending | undefined> => {
  const [state] = error.batches
  // Its PUT was refused, so that nothing was carried out.
  if (state?.status !== "failed") return failedForNow(work, part, error)
  const message = state.errors.join(", ")
  const said = { _tag: error._tag, message: reasonIn(message) || error.message }
  return Effect.as(refused(work, part, said, message), undefined)
}

/** Confirms the batch of a part, or follows it if that was done before, and writes down what became of its steps. */
const confirmed = (work: Work, part: Part, id: string): Working<Ending | undefined> =>
  // A batch whose network is new is not made again here: its id would not be in the journal.
  ActionBatch.confirm(
    { organizationId: work.claim.organizationId, batches: [{ id, actions: part.positions.map((_, at) => at) }] },
    { newNetworkWait: 0, pollInterval: "1 second" }
  ).pipe(
    Effect.matchEffect({
      onSuccess: ({ created }) =>
        Effect.as(
          replace(
            work,
            [],
            part.positions.map((position, at) => ({
              position,
              status: "changed",
              outcome: { batch: id, ...(created[at] === undefined ? {} : { created: created[at].id }) }
            }))
          ),
          undefined
        ),
      onFailure: (error): Working<Ending | undefined> => {
        if (error._tag === "ActionBatchFailed") return onBatchFailed(work, part, error)
        // It is gone, and may have been carried out before.
        const isGone = error._tag === "NotFound"
        return isGone
          ? Effect.as(
              replace(work, [], all(part, { status: "unknown", outcome: { error: failureOf(error), batch: id } })),
              undefined
            )
          : onError(work, part, error)
      }
    })
  )

const isFromApi = (error: MerakiError | JobFailure): error is MerakiError =>
  error._tag !== "LeaseLost" && error._tag !== "StoreFailed"

const runPart = (work: Work, part: Part): Working<Ending | undefined> =>
  planned(work, part).pipe(
    Effect.matchEffect({
      onSuccess: (made) => (made?.batch === undefined ? Effect.undefined : confirmed(work, made, made.batch)),
      onFailure: (error): Working<Ending | undefined> =>
        isFromApi(error) ? onError(work, work.journal.parts[0] ?? part, error) : Effect.fail(error)
    })
  )

/** What is left of a chunk when nothing new may begin: batches that may execute come to their end. */
const withoutNew = (work: Work, isCanceled: boolean): Working<Ending | undefined> =>
  Effect.gen(function* () {
    const [part] = work.journal.parts
    if (part === undefined || part.batch !== undefined) return undefined
    if (isCanceled) {
      yield* replace(work, [], all(part, { status: "canceled" }))
      return undefined
    }
    return { kind: "later", notBefore: yield* Clock.currentTimeMillis }
  })

/** Carries out a chunk of batches, from wherever it was left. */
export const runBatch = (work: Work): Working<Ending> =>
  Effect.gen(function* () {
    const { journal, steps } = work
    const planned = new Set(journal.parts.flatMap(({ positions }) => positions))
    const positions = [...steps.values()]
      .filter(({ position, status }) => status === "waiting" && !planned.has(position))
      .map(({ position }) => position)
    if (positions.length > 0) work.journal = { ...journal, parts: [...journal.parts, { positions }] }
    let part: Part | undefined
    while ((part = work.journal.parts[0]) !== undefined) {
      const permission = part.batch === undefined ? yield* work.permission : "go on"
      const ending =
        permission === "go on" ? yield* runPart(work, part) : yield* withoutNew(work, permission === "cancel")
      if (ending !== undefined) return ending
    }
    return { kind: "done" }
  })
