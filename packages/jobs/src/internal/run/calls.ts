import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import { isAmbiguous, type MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import type { LeaseLost, StoreFailed } from "../../JobError.ts"
import type { Outcome, StepChange, StoredStep } from "../../JobStore.ts"
import { alike, idIn, readAll } from "./creation.ts"
import { isCarriedOut, isToRead, readPrevious } from "./previous.ts"
import { failureOf, verdictOf } from "./verdict.ts"
import { attemptsOf, type Ending, later, operationOf, record, stopOf, type Work, type Working } from "./work.ts"

/** How many targets are worked on at a time. */
const concurrency = 4

/** How long an answer that was lost may be on its way before its object is looked for. */
const settling = "2 seconds"

/** What keeps a step from its end for now. */
interface Held {
  readonly position: number
  readonly error: MerakiError
}

type Stepping<A> = Effect.Effect<A, MerakiError | LeaseLost | StoreFailed, MerakiClient>

const note = (work: Work, change: StepChange): Effect.Effect<void, LeaseLost | StoreFailed> =>
  record(work, { steps: [change] })

const send = (descriptor: Descriptor, { input }: StoredStep) =>
  MerakiClient.use((client) => Effect.map(client.execute<unknown>(descriptor, input), ({ value }) => value))

const read = (work: Work, step: StoredStep, descriptor: Descriptor): Stepping<void> =>
  Effect.flatMap(readAll(descriptor, step.input), (answer) =>
    note(work, { position: step.position, status: "read", outcome: { answer: answer ?? null } })
  )

/** A request that repeats safely. One that may have been sent before is sent again. */
const repeatable = (work: Work, step: StoredStep, descriptor: Descriptor): Stepping<void> =>
  Effect.gen(function* () {
    const { position } = step
    const wasSent = step.status === "sending"
    if (wasSent) work.journal = { ...work.journal, repeats: work.journal.repeats + 1 }
    else {
      const [change] = isToRead(work, step) ? yield* readPrevious(work, [step]) : []
      if (change?.status === "unchanged") return yield* note(work, change)
      yield* note(work, { position, ...change, status: "sending" })
    }
    const gone = yield* send(descriptor, step).pipe(
      Effect.as(false),
      Effect.catchIf(
        (error) => error._tag === "NotFound" && descriptor.method === "DELETE",
        () => Effect.succeed(true)
      )
    )
    // What somebody else has deleted before is as it should be.
    yield* note(work, { position, status: gone && !wasSent ? "unchanged" : "changed" })
  })

/** The object of a creation whose answer was lost: found, certainly not there, or not to be told. */
const lookedFor = (
  work: Work,
  step: StoredStep,
  before: ReadonlyArray<string>
): Effect.Effect<{ readonly found: string } | "none" | "unknown", MerakiError, MerakiClient> =>
  Effect.map(alike(work, step), (ids) => {
    if (ids === undefined) return "unknown"
    const [found, another] = ids.filter((id) => !before.includes(id))
    if (found === undefined) return "none"
    return another === undefined ? { found } : "unknown"
  })

/** Settles a creation that may have been carried out. Returns whether it has ended. */
const settleCreation = (work: Work, step: StoredStep, error: Outcome["error"]): Stepping<boolean> =>
  Effect.gen(function* () {
    const { outcome, position } = step
    const seen = yield* lookedFor(work, step, outcome?.before ?? [])
    if (seen === "none") {
      yield* note(work, { position, status: "waiting" })
      return false
    }
    yield* seen === "unknown"
      ? note(work, { position, status: "unknown", outcome: { error, before: outcome?.before } })
      : note(work, { position, status: "changed", outcome: { created: seen.found } })
    return true
  })

const interrupted = {
  tag: "WorkerStopped",
  message: "the worker ended before the answer came, and what was created cannot be looked for"
}

const current = ({ steps }: Work, { position }: StoredStep): StoredStep => steps.get(position) as StoredStep

/** A creation: looked for before it is repeated. */
const creation = (work: Work, given: StoredStep, descriptor: Descriptor): Stepping<void> =>
  Effect.gen(function* () {
    const { position } = given
    if (given.status === "sending" && (yield* settleCreation(work, given, interrupted))) return
    const before = yield* alike(work, given)
    yield* note(work, { position, status: "sending", outcome: before === undefined ? {} : { before } })
    const step = current(work, given)
    const created = yield* send(descriptor, step).pipe(
      Effect.catchIf(isAmbiguous, (error): Stepping<unknown> =>
        Effect.sleep(settling).pipe(
          Effect.andThen(settleCreation(work, step, failureOf(error))),
          Effect.flatMap((isSettled) => (isSettled ? Effect.succeed(settled) : Effect.fail(error)))
        )
      ),
      // One that was refused was not carried out.
      Effect.tapError((error) =>
        isFromApi(error) && !isAmbiguous(error) ? note(work, { position, status: "waiting" }) : Effect.void
      )
    )
    if (created === settled) return
    const id = idIn(created)
    yield* note(work, { position, status: "changed", outcome: id === undefined ? {} : { created: id } })
  })

const settled = Symbol("settled")

const isFromApi = (error: MerakiError | LeaseLost | StoreFailed): error is MerakiError =>
  error._tag !== "LeaseLost" && error._tag !== "StoreFailed"

const attempt = (work: Work, step: StoredStep): Stepping<void> => {
  const descriptor = operationOf(work, step.operation)
  switch (descriptor.method) {
    case "GET":
      return read(work, step, descriptor)
    case "POST":
      return creation(work, step, descriptor)
    default:
      return repeatable(work, step, descriptor)
  }
}

/** Carries out a step, as far as it goes now. */
const runStep = (work: Work, step: StoredStep): Working<Held | undefined> =>
  attempt(work, step).pipe(
    Effect.as(undefined),
    Effect.catchIf(isFromApi, (error): Working<Held | undefined> => {
      if (verdictOf(error) !== "refused") return Effect.succeed({ position: step.position, error })
      const failed = { position: step.position, status: "failed", outcome: { error: failureOf(error) } } as const
      return Effect.as(note(work, failed), undefined)
    })
  ) as Working<Held | undefined>

/** A step whose temporary failures were too many: carried out after all, certainly not, or nobody knows. */
const giveUp = (work: Work, { error, position }: Held): Working<void> =>
  Effect.gen(function* () {
    const step = work.steps.get(position)
    if (step === undefined) return
    const outcome = { ...step.outcome, error: failureOf(error) }
    if (step.status === "waiting") return yield* note(work, { position, status: "failed", outcome })
    const isDone = yield* isCarriedOut(work, step)
    const status = isDone === undefined ? "unknown" : isDone ? "changed" : "failed"
    yield* note(work, { position, status, outcome: isDone === true ? {} : outcome })
  })

const isOpen = ({ status }: StoredStep): boolean => status === "waiting" || status === "sending"

/** The steps of a target in their order, up to one that is held. */
const runTarget = (work: Work, steps: ReadonlyArray<StoredStep>): Working<Held | undefined> =>
  Effect.gen(function* () {
    for (const { position } of steps) {
      const step = work.steps.get(position)
      if (step === undefined || !isOpen(step)) continue
      const permission = step.status === "sending" ? "go on" : yield* work.permission
      if (permission === "give back") return undefined
      if (permission === "cancel") yield* note(work, { position, status: "canceled" })
      else {
        const held = yield* runStep(work, step)
        if (held !== undefined) return held
      }
    }
    return undefined
  })

/** Carries out a chunk of calls, from wherever it was left. */
export const runCalls = (work: Work): Working<Ending> =>
  Effect.gen(function* () {
    const open = [...work.steps.values()].filter(isOpen)
    const targets = [...Map.groupBy(open, ({ target }) => target).values()]
    const ends = yield* Effect.forEach(targets, (steps) => runTarget(work, steps), { concurrency })
    const held = ends.filter((end): end is Held => end !== undefined)
    const stopping = held.find(({ error }) => verdictOf(error) === "stop")
    if (stopping !== undefined) return stopOf(stopping.error)
    const failures = held.length === 0 ? 0 : work.journal.failures + 1
    if (failures >= attemptsOf(work)) yield* Effect.forEach(held, (one) => giveUp(work, one), { discard: true })
    const isLeft = [...work.steps.values()].some(isOpen)
    if (!isLeft) return { kind: "done" }
    work.journal = { ...work.journal, failures: failures >= attemptsOf(work) ? 0 : failures }
    return held.length === 0 ? { kind: "later", notBefore: 0 } : yield* later(failures)
  })
