import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Problem } from "../../exit/Problem.ts"
import type { Agent } from "../Agent.ts"
import { dataBytes, shownValue } from "../answer/answer.ts"
import { valueText } from "../answer/value.ts"
import { carryOut } from "../write/carryOut.ts"
import { proposeMany, proposeOne } from "../write/propose.ts"
import type { Proposal } from "../write/proposals.ts"
import { type Agreed, askHost, showElsewhere, takeAgreed, type Writes } from "../write/Writes.ts"
import { makeTool, type Said, type Tool } from "./Tool.ts"

const Input = Schema.Record(Schema.String, Schema.Unknown)

/** Actions of one proposal at most. */
const mostActions = 50

const Arguments = Schema.Struct({
  operation: Schema.optionalKey(Schema.String),
  input: Schema.optionalKey(Input),
  actions: Schema.optionalKey(
    Schema.Array(Schema.Struct({ operation: Schema.String, input: Input })).check(Schema.isMaxLength(mostActions))
  ),
  proposal: Schema.optionalKey(Schema.String)
})

const carriedOut = (agent: Agent, writes: Writes, { proposal, way }: Agreed) =>
  Effect.map(carryOut(proposal, way, writes), ({ requestIds, value }): Said => {
    const facts = {
      proposal: proposal.id,
      way,
      requestIds,
      operations: proposal.writes.map((each) => each.descriptor.id)
    }
    if (value === undefined || value === null) return { texts: ["Done. Dashboard answered with nothing.\n"], facts }
    const { text } = valueText(shownValue(agent, value), undefined, dataBytes(agent))
    return { texts: ["Done. Dashboard answered:\n", text], facts }
  })

const proposed = (agent: Agent, writes: Writes, given: Omit<Proposal, "id">) =>
  Effect.gen(function* () {
    const proposal = writes.proposals.add(given)
    yield* writes.audit("proposed", proposal)
    const agreed = yield* askHost(writes, proposal)
    if (agreed !== undefined) return yield* carriedOut(agent, writes, agreed)
    const what = yield* showElsewhere(writes, proposal)
    const said: Said = {
      texts: [`Nothing was sent. Proposal ${proposal.id}. ${what}\n`, proposal.text],
      facts: { proposal: proposal.id, operations: proposal.writes.map(({ descriptor }) => descriptor.id) }
    }
    return said
  })

const usage = new Problem("write takes an operation with its input, or actions, or a proposal")

/** The tool that changes things: it proposes, and carries out what a person agreed to. */
export const writeTool = (agent: Agent, writes: Writes): Tool =>
  makeTool({
    name: "write",
    description:
      "Proposes to a person an operation that changes something, or several as actions. With proposal: carries out what they agreed to.",
    schema: Arguments,
    annotations: {
      readOnlyHint: false,
      destructiveHint: true,
      idempotentHint: false
    },
    run: ({ actions, input, operation, proposal }) => {
      if ([actions, operation, proposal].filter((each) => each !== undefined).length !== 1) return Effect.fail(usage)
      if (proposal !== undefined)
        return Effect.flatMap(takeAgreed(writes, proposal), (agreed) => carriedOut(agent, writes, agreed))
      const planned =
        operation === undefined
          ? proposeMany(agent, writes.allowed, actions ?? [])
          : proposeOne(agent, writes.allowed, { operation, input })
      return Effect.flatMap(planned, (given) => proposed(agent, writes, given))
    }
  })
