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
import { hasMasked, masked } from "../answer/mask.ts"
import { visible } from "../answer/visible.ts"
import { operationNamed } from "../operation.ts"
import { withOrganization } from "../tools/call.ts"
import type { Allowed } from "./allowed.ts"
import { changeLines } from "./change.ts"
import { currentOf } from "./current.ts"
import { refuseUnlisted } from "./listed.ts"
import { type Proposal, type ProposedWrite, validFor } from "./proposals.ts"
import { many } from "../../output/many.ts"

/** A write as it is asked for. */
export interface WantedWrite {
  readonly operation: string
  readonly input?: Input | undefined
}

type Trying<A> = Effect.Effect<A, MerakiError | Problem, MerakiClient>

/** A model that sends an answer back would replace a secret by the text that stands in its place. */
const sentBack = (id: string): Problem =>
  new Problem(`${id} would write ${masked} in the place of a secret`, {
    hints: ["leave the field out to keep what is there, or ask the person for the secret"]
  })

const proposedWrite = (agent: Agent, allowed: Allowed, wanted: WantedWrite): Trying<ProposedWrite> =>
  Effect.gen(function* () {
    const known = yield* operationNamed(wanted.operation)
    const { descriptor, entry } = known
    if (descriptor.method === "GET") return yield* Effect.fail(new Problem(`${entry.id} only reads; use call`))
    const input = yield* withOrganization(agent, known, wanted.input ?? {})
    if (!agent.showsSecrets && hasMasked(input)) return yield* Effect.fail(sentBack(entry.id))
    yield* refuseUnlisted(allowed, descriptor, input)
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
      : `An agent wants to make ${many(writes.length, "change")} in organization ${organizationId}, as action batches:`
  const lines = [heading, ...writes.flatMap((write) => linesOf(agent, write)), ""]
  return lines.map(visible).join("\n")
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
