import { randomBytes } from "node:crypto"
import type { PlannedRequest } from "@effect-meraki/core/DryRun"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import type { Input } from "../../args/input.ts"
import type { Current } from "./change.ts"

/** A write that is proposed. */
export interface ProposedWrite {
  readonly descriptor: Descriptor
  readonly input: Input
  readonly planned: PlannedRequest
  /** What was there when it was proposed. */
  readonly current: Current
}

/** Writes that are carried out once a person has agreed: one, or several as an action batch of one organization. */
export interface Proposal {
  readonly id: string
  readonly writes: ReadonlyArray<ProposedWrite>
  /** The organization of an action batch; undefined for a single request. */
  readonly organizationId: string | undefined
  /** What a person is shown. */
  readonly text: string
  /** When it is too late, in milliseconds. */
  readonly expiresAt: number
}

/** How it was agreed to. */
export type Way = "elicitation" | "terminal" | "file" | "trust"

type State = { readonly kind: "waiting" | "refused" | "taken" } | { readonly kind: "agreed"; readonly way: Way }

/** What is in the way of carrying out a proposal. */
export type Hindrance = "unknown" | "expired" | "waiting" | "refused" | "taken"

/** The proposals of a server. */
export interface Proposals {
  readonly add: (proposal: Omit<Proposal, "id">) => Proposal
  /** Agrees to a proposal that waits. Returns whether there is one. */
  readonly agree: (id: string, way: Way, now: number) => boolean
  readonly refuse: (id: string) => boolean
  readonly find: (id: string) => Proposal | undefined
  /** Takes a proposal that was agreed to, once. */
  readonly take: (id: string, now: number) => { readonly proposal: Proposal; readonly way: Way } | Hindrance
}

/** How long a proposal can be agreed to, in milliseconds. */
export const validFor = 10 * 60_000

/** Proposals that are remembered. */
const most = 200

/** Makes an empty memory of proposals. Their ids cannot be guessed. */
export const makeProposals = (): Proposals => {
  const all = new Map<string, { readonly proposal: Proposal; state: State }>()
  const change = (id: string, from: ReadonlyArray<State["kind"]>, state: State): boolean => {
    const kept = all.get(id)
    if (kept === undefined || !from.includes(kept.state.kind)) return false
    kept.state = state
    return true
  }
  return {
    add: (given) => {
      const proposal = { ...given, id: randomBytes(9).toString("base64url") }
      all.set(proposal.id, { proposal, state: { kind: "waiting" } })
      const [oldest] = all.keys()
      if (all.size > most && oldest !== undefined) all.delete(oldest)
      return proposal
    },
    agree: (id, way, now) => {
      const kept = all.get(id)
      return kept !== undefined && now < kept.proposal.expiresAt && change(id, ["waiting"], { kind: "agreed", way })
    },
    refuse: (id) => change(id, ["waiting", "agreed"], { kind: "refused" }),
    find: (id) => all.get(id)?.proposal,
    take: (id, now) => {
      const kept = all.get(id)
      if (kept === undefined) return "unknown"
      const { proposal, state } = kept
      if (state.kind === "refused" || state.kind === "taken") return state.kind
      if (now >= proposal.expiresAt) return "expired"
      if (state.kind !== "agreed") return "waiting"
      kept.state = { kind: "taken" }
      return { proposal, way: state.way }
    }
  }
}
