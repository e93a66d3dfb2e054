import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { CallOptions } from "../../CallOptions.ts"
import { MerakiClient } from "../../MerakiClient.ts"
import type { MerakiError } from "../../MerakiError.ts"
import type { CallFacts } from "../../model/ErrorFacts.ts"
import {
  type CreateOrganizationActionBatchInput,
  createOrganizationActionBatch,
  deleteOrganizationActionBatch,
  type GetOrganizationActionBatchOutput,
  getOrganizationActionBatch
} from "../../operations/Organizations.ts"
import { organizationBatches } from "./organization.ts"

/** What all requests of a submission have in common. */
export interface Sending {
  readonly organizationId: string
  readonly calls: CallOptions
  readonly callback: CreateOrganizationActionBatchInput["callback"]
}

export type Batch = GetOrganizationActionBatchOutput

export type Requests<A> = Effect.Effect<A, MerakiError, MerakiClient>

/** The facts of an error that is about a whole submission. */
export const submissionFacts = (attempts: number, organizationId: string | undefined): Effect.Effect<CallFacts> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const { id, method, path } = createOrganizationActionBatch.descriptor
    const parameters: CallFacts["parameters"] = organizationId === undefined ? {} : { organizationId }
    return { operation: id, method, path, parameters, url: "", attempts, at: new Date(now) }
  })

/** How a batch stands. */
export const look = ({ calls, organizationId }: Sending, actionBatchId: string): Requests<Batch> =>
  getOrganizationActionBatch({ organizationId, actionBatchId }, calls)

/** Deletes a batch, unless it was confirmed; gives whether it is gone. */
export const discardBatch = (organizationId: string, actionBatchId: string, calls: CallOptions): Requests<boolean> =>
  Effect.gen(function* () {
    const batch = yield* getOrganizationActionBatch({ organizationId, actionBatchId }, calls)
    if (batch.confirmed === true) return false
    yield* deleteOrganizationActionBatch({ organizationId, actionBatchId }, calls)
    return true
  }).pipe(
    Effect.catchTag("NotFound", () => Effect.succeed(true)),
    Effect.tap((isGone) =>
      MerakiClient.useSync((client) => {
        if (isGone) organizationBatches(client, organizationId).ids.delete(actionBatchId)
      })
    )
  )
