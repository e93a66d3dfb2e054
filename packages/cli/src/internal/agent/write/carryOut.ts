import * as ActionBatch from "@effect-meraki/core/ActionBatch"
import { MerakiClient, withOptions } from "@effect-meraki/core/MerakiClient"
import { isMerakiError, type MerakiError } from "@effect-meraki/core/MerakiError"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Option from "effect/Option"
import { Problem } from "../../exit/Problem.ts"
import { withoutSecretsOf } from "../answer/mask.ts"
import { reportProgress } from "../progress.ts"
import type { Allowed } from "./allowed.ts"
import type { Audit } from "./audit.ts"
import { isSame, replacedBy } from "./change.ts"
import { currentOf } from "./current.ts"
import { refuseUnlisted } from "./listed.ts"
import type { Proposal, Way } from "./proposals.ts"

/** What Dashboard answered. */
export interface Done {
  readonly value: unknown
  readonly requestIds: ReadonlyArray<string>
}

type Trying<A> = Effect.Effect<A, MerakiError | Problem, MerakiClient>

/** Fails when something is not any more as the person saw it, or where the lists allow it. */
const refuseChanged = (allowed: Allowed, { writes }: Proposal): Trying<void> =>
  Effect.forEach(
    writes,
    ({ current, descriptor, input, planned }) =>
      Effect.gen(function* () {
        yield* refuseUnlisted(allowed, descriptor, input)
        const now = yield* currentOf(descriptor, input)
        if (isSame(replacedBy(planned, current), replacedBy(planned, now))) return
        return yield* Effect.fail(
          new Problem(`nothing was sent: what ${descriptor.id} would change is not as it was proposed`, {
            hints: ["propose it again"]
          })
        )
      }),
    { discard: true }
  ).pipe(withOptions({ readOnly: true }))

const sendOne = ({ writes: [write] }: Proposal): Trying<Done> =>
  write === undefined
    ? Effect.die(new Error("a proposal has a write"))
    : Effect.map(
        MerakiClient.use((client) => client.execute<unknown>(write.descriptor, write.input)),
        ({ requestId, value }) => ({ value, requestIds: requestId === undefined ? [] : [requestId] })
      )

/** Plans batches at Dashboard and confirms them. What was planned and not confirmed is taken back. */
const sendMany = ({ writes }: Proposal, organizationId: string): Trying<Done> =>
  Effect.scoped(
    Effect.gen(function* () {
      const actions = writes.map(({ descriptor, input }) => ({ descriptor, input }))
      const plan = yield* ActionBatch.planScoped({ organizationId, actions })
      yield* reportProgress(1, `action batches planned: ${plan.batches.length}`)
      const { batches, created } = yield* ActionBatch.confirm(plan)
      return { value: { batches, created: created.filter((each) => each !== undefined) }, requestIds: [] }
    })
  )

const factsOf = ({ writes }: Proposal, error: MerakiError | Problem): { readonly [name: string]: unknown } => ({
  error: error._tag,
  message: withoutSecretsOf(
    writes.map(({ planned }) => planned.body),
    error.message
  ),
  ...(isMerakiError(error) && "requestId" in error ? { requestId: error.requestId } : {})
})

/** Writes down how it ended. A write that was sent is not undone by a full disk, so that is only logged. */
const written = (
  proposal: Proposal,
  way: Way,
  audit: Audit,
  exit: Exit.Exit<Done, MerakiError | Problem>
): Effect.Effect<void> => {
  const error = Exit.isFailure(exit) ? Cause.findErrorOption(exit.cause) : undefined
  const line = Exit.isSuccess(exit)
    ? audit("done", proposal, { way, requestIds: exit.value.requestIds })
    : error !== undefined && Option.isSome(error)
      ? audit("failed", proposal, { way, ...factsOf(proposal, error.value) })
      : audit("unknown", proposal, { way })
  return Effect.catch(line, ({ message }) => Effect.logError(message))
}

/**
 * Carries out a proposal that was agreed to, if everything is as it was when it was proposed. It is written down before, and
 * how it ended after. What became of one that was interrupted is not known.
 */
export const carryOut = (
  proposal: Proposal,
  way: Way,
  { allowed, audit }: { readonly allowed: Allowed; readonly audit: Audit }
): Trying<Done> =>
  Effect.gen(function* () {
    yield* refuseChanged(allowed, proposal)
    yield* audit("sending", proposal, { way })
    const { organizationId } = proposal
    return yield* organizationId === undefined ? sendOne(proposal) : sendMany(proposal, organizationId)
  }).pipe(Effect.onExit((exit) => written(proposal, way, audit, exit)))
