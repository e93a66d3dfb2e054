import type * as McpSchema from "effect/ai/McpSchema"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Problem } from "../../exit/Problem.ts"
import type { Person } from "../../terminal/terminal.ts"
import type { Allowed } from "./allowed.ts"
import type { Audit } from "./audit.ts"
import { canElicit, elicit, readDecisions, showAtTerminal, showInFile } from "./consent.ts"
import type { Hindrance, Proposal, Proposals, Way } from "./proposals.ts"

/** What a server that may write needs to do it. */
export interface Writes {
  readonly allowed: Allowed
  readonly proposals: Proposals
  readonly audit: Audit
  /** The person at the terminal that started the server. */
  readonly person: Person | undefined
  /** The file in which decisions are written. */
  readonly file: string | undefined
  /** Whether the model's own second call is enough. */
  readonly trustsModel: boolean
  readonly platform: NodeJS.Platform
}

/** A proposal that was agreed to and is to be carried out now. */
export interface Agreed {
  readonly proposal: Proposal
  readonly way: Way
}

const hindrances: { readonly [H in Hindrance]: string } = {
  unknown: "there is no such proposal",
  expired: "this proposal is too old; propose it again",
  waiting: "nobody has agreed to this proposal yet",
  refused: "a person refused this proposal; do not propose it again unless they ask for it",
  taken: "this proposal was carried out before, or tried"
}

/** Takes a proposal that was agreed to. Fails when it was not. */
export const takeAgreed = (writes: Writes, id: string): Effect.Effect<Agreed, Problem> =>
  Effect.gen(function* () {
    const { file, platform, proposals, trustsModel } = writes
    if (file !== undefined) yield* readDecisions(file, writes, platform)
    const now = yield* Clock.currentTimeMillis
    if (trustsModel) proposals.agree(id, "trust", now)
    const taken = proposals.take(id, now)
    if (typeof taken === "string") return yield* Effect.fail(new Problem(hindrances[taken], { kind: "unconfirmed" }))
    yield* writes.audit("agreed", taken.proposal, { way: taken.way })
    return taken
  })

/** Asks at the host where it can. Returns the proposal when the person there agreed, and nothing when it is still open. */
export const askHost = (
  writes: Writes,
  proposal: Proposal
): Effect.Effect<Agreed | undefined, Problem, McpSchema.McpRequestContext | McpSchema.McpServerClient> =>
  Effect.gen(function* () {
    if (!(yield* canElicit)) return undefined
    const decision = yield* elicit(proposal)
    const now = yield* Clock.currentTimeMillis
    if (decision === "agreed") writes.proposals.agree(proposal.id, "elicitation", now)
    if (decision !== "open") {
      if (decision === "refused") {
        writes.proposals.refuse(proposal.id)
        yield* writes.audit("refused", proposal, { way: "elicitation" })
      }
      return yield* takeAgreed({ ...writes, file: undefined, trustsModel: false }, proposal.id)
    }
    return undefined
  })

/** Shows a proposal wherever a person can agree to it. Returns what the model is to tell them. */
export const showElsewhere = (writes: Writes, proposal: Proposal): Effect.Effect<string, Problem> =>
  Effect.gen(function* () {
    const { file, person, trustsModel } = writes
    if (person !== undefined) yield* showAtTerminal(person, proposal)
    if (file !== undefined) yield* showInFile(file, proposal)
    if (trustsModel) return `Call write again with proposal ${JSON.stringify(proposal.id)} to carry it out.`
    const places = [
      ...(person === undefined ? [] : ["at the terminal that started this server"]),
      ...(file === undefined ? [] : ["in the file of --confirm-with-file"])
    ]
    return places.length === 0
      ? "Nobody can agree to it: this host cannot ask, and the server has neither a terminal nor --confirm-with-file."
      : `Ask the person in charge to agree ${places.join(" or ")}, then call write with proposal ${JSON.stringify(proposal.id)}. It is valid for 10 minutes.`
  })
