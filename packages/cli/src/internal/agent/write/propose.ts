import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import { withOptions } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Input } from "../../args/input.ts"
import { ownersOf } from "../../batch/owners.ts"
import { Problem } from "../../exit/Problem.ts"
import { plannedWrite } from "../../write/planned.ts"
import type { Agent } from "../Agent.ts"
import { cutBytes } from "../answer/bytes.ts"
import { visible } from "../answer/visible.ts"
import { type Known, operationNamed } from "../operation.ts"
import { withOrganization } from "../tools/call.ts"
import { type Allowed, needsOwners, placesIn, refusedOperation, refusedPlaces } from "./allowed.ts"
import { changeLines } from "./change.ts"
import { currentOf } from "./current.ts"
import { lookUpOwners } from "./owners.ts"
import { type Proposal, type ProposedWrite, validFor } from "./proposals.ts"

/** A write as it is asked for. */
export interface WantedWrite {
  readonly operation: string
  readonly input?: Input | undefined
}

type Trying<A> = Effect.Effect<A, MerakiError | Problem, MerakiClient>

const refuse = (message: string): Effect.Effect<never, Problem> =>
  Effect.fail(
    new Problem(`this write is not allowed: ${visible(message)}`, {
      hints: ["the person who runs this server decides about that"],
      kind: "unconfirmed"
    })
  )

/** Refuses what the lists do not allow. Ids count wherever they are, and where they belong is asked of Dashboard. */
const refuseUnlisted = (allowed: Allowed, { descriptor }: Known, input: Input): Trying<void> =>
  Effect.gen(function* () {
    const refused = refusedOperation(allowed, descriptor)
    if (refused !== undefined) return yield* refuse(refused)
    if (!needsOwners(allowed)) return
    const places = placesIn(input)
    const misplaced = refusedPlaces(allowed, descriptor, places, yield* lookUpOwners(places))
    if (misplaced !== undefined) return yield* refuse(misplaced)
  })

const proposedWrite = (agent: Agent, allowed: Allowed, wanted: WantedWrite): Trying<ProposedWrite> =>
  Effect.gen(function* () {
    const known = yield* operationNamed(wanted.operation)
    const { descriptor, entry } = known
    if (descriptor.method === "GET") return yield* Effect.fail(new Problem(`${entry.id} only reads; use call`))
    const input = yield* withOrganization(agent, known, wanted.input ?? {})
    yield* refuseUnlisted(allowed, known, input)
    const planned = yield* plannedWrite(descriptor, input)
    return { descriptor, input, planned, current: yield* currentOf(descriptor, input) }
  })

/** The longest proposal: what a person is to agree to has to be seen whole. */
const mostBytes = 12_000

const linesOf = (agent: Agent, { current, descriptor, planned }: ProposedWrite): ReadonlyArray<string> => [
  `${descriptor.id}: ${planned.method} ${visible(planned.url)}`,
  ...changeLines(planned, current, agent.showsSecrets).map((line) => `  ${line}`)
]

const textOf = (agent: Agent, writes: ReadonlyArray<ProposedWrite>, organizationId: string | undefined): string => {
  const heading =
    organizationId === undefined
      ? "An agent wants to change something in Dashboard:"
      : `An agent wants to make ${writes.length} changes in organization ${organizationId}, as action batches:`
  return [heading, ...writes.flatMap((write) => linesOf(agent, write)), ""].join("\n")
}

const proposal = (
  agent: Agent,
  writes: ReadonlyArray<ProposedWrite>,
  organizationId: string | undefined
): Effect.Effect<Omit<Proposal, "id">, Problem> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) => {
    const text = textOf(agent, writes, organizationId)
    return cutBytes(text, mostBytes) === text
      ? Effect.succeed({ writes, organizationId, text, expiresAt: now + validFor })
      : Effect.fail(new Problem("this proposal is too long for a person to read; propose fewer changes"))
  })

/** Plans a write. Nothing but reads is sent. */
export const proposeOne = (agent: Agent, allowed: Allowed, wanted: WantedWrite): Trying<Omit<Proposal, "id">> =>
  Effect.flatMap(proposedWrite(agent, allowed, wanted), (write) => proposal(agent, [write], undefined)).pipe(
    withOptions({ dryRun: true })
  )

/** Plans writes of one organization, which are carried out together. Nothing but reads is sent. */
export const proposeMany = (
  agent: Agent,
  allowed: Allowed,
  wanted: ReadonlyArray<WantedWrite>
): Trying<Omit<Proposal, "id">> =>
  Effect.gen(function* () {
    const writes = yield* Effect.forEach(wanted, (each) => proposedWrite(agent, allowed, each))
    const single = writes.find(({ descriptor }) => descriptor.batch === undefined)
    if (single !== undefined)
      return yield* Effect.fail(new Problem(`${single.descriptor.id} cannot be one of many actions; propose it alone`))
    const owners = yield* ownersOf(
      writes.map(({ descriptor, input, planned: { organizationId } }) => ({ descriptor, input, organizationId })),
      undefined
    )
    const [organizationId, another] = [...new Set(owners)]
    if (organizationId === undefined || another !== undefined)
      return yield* Effect.fail(new Problem("actions of one proposal belong to one organization"))
    return yield* proposal(agent, writes, organizationId)
  }).pipe(withOptions({ dryRun: true }))
