import { appendFile, mkdir } from "node:fs/promises"
import { dirname } from "node:path"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Problem } from "../../exit/Problem.ts"
import { maskSecrets } from "../answer/mask.ts"
import type { Proposal } from "./proposals.ts"

/** What happens to a proposal. */
type AuditEvent = "proposed" | "refused" | "agreed" | "sending" | "done" | "failed" | "unknown"

/** Writes down what happens to a proposal. Fails when it cannot: nothing is sent that is not written down. */
export type Audit = (
  event: AuditEvent,
  proposal: Proposal,
  facts?: { readonly [name: string]: unknown }
) => Effect.Effect<void, Problem>

const lineOf = (time: number, event: AuditEvent, { id, writes }: Proposal, facts: object): string => {
  const requests = writes.map(({ planned: { body, method, operation, organizationId, url } }) => ({
    operation,
    method,
    url,
    organizationId,
    body: maskSecrets(body)
  }))
  return `${JSON.stringify({ time: new Date(time).toISOString(), event, proposal: id, ...facts, requests })}\n`
}

/** An audit file, which its owner alone can read. Secrets are masked in it. */
export const makeAudit =
  (file: string): Audit =>
  (event, proposal, facts = {}) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      Effect.tryPromise({
        try: async () => {
          await mkdir(dirname(file), { recursive: true, mode: 0o700 })
          await appendFile(file, lineOf(now, event, proposal, facts), { mode: 0o600 })
        },
        catch: (error) => new Problem(`the audit file ${file} cannot be written: ${(error as Error).message}`)
      })
    )
