import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { CallOptions } from "../../CallOptions.ts"
import { MerakiClient } from "../../MerakiClient.ts"
import type { MerakiError } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { CallFacts } from "../../model/ErrorFacts.ts"
import {
  type CreateOrganizationActionBatchInput,
  createOrganizationActionBatch,
  deleteOrganizationActionBatch,
  getOrganizationActionBatch
} from "../../operations/Organizations.ts"
import type { OwnAnswer } from "../answer/readAs.ts"
import type { Input } from "../wire/input.ts"
import type { Entry } from "./entry.ts"
import { organizationBatches } from "./organization.ts"
import { type Batch, batchOf } from "./read.ts"

/** What all requests of a submission share. */
export interface Sending {
  readonly organizationId: string
  readonly calls: CallOptions
  readonly callback: CreateOrganizationActionBatchInput["callback"]
}

export type Requests<A> = Effect.Effect<A, MerakiError, MerakiClient>

/** The facts of an error that is about a whole submission. */
export const submissionFacts = (attempts: number, organizationId: string | undefined): Effect.Effect<CallFacts> =>
  Effect.map(Clock.currentTimeMillis, (now) => {
    const { id, method, path } = createOrganizationActionBatch.descriptor
    const parameters: CallFacts["parameters"] = organizationId === undefined ? {} : { organizationId }
    return { operation: id, method, path, parameters, url: "", attempts, at: new Date(now) }
  })

/** The input of the POST that creates a batch. Unconfirmed, it executes nothing. */
export const creationOf = ({ callback, organizationId }: Sending, { actions = [], synchronous = false }: Entry) => {
  const given = callback === undefined ? {} : { callback }
  return { organizationId, actions, synchronous, confirmed: false, ...given }
}

/** The input of the PUT that confirms a batch. */
export const confirmationOf = ({ organizationId }: Sending, { synchronous }: Entry, actionBatchId: string) => {
  const mode = synchronous === undefined ? {} : { synchronous }
  return { organizationId, actionBatchId, confirmed: true, ...mode }
}

/** Sends a request whose answer the client itself reads. */
export const ask = (descriptor: Descriptor, input: Input, calls: CallOptions): Requests<OwnAnswer> =>
  MerakiClient.use((client) =>
    Effect.flatMap(client.redactor, (redactor) =>
      Effect.map(client.execute<unknown>(descriptor, input, calls), (response) => ({
        descriptor,
        input,
        redact: redactor(calls.headers),
        response
      }))
    )
  )

/** Reads the state of a batch. */
export const look = (
  { calls, organizationId }: Pick<Sending, "calls" | "organizationId">,
  actionBatchId: string
): Requests<Batch> => {
  const input = { organizationId, actionBatchId }
  return Effect.flatMap(ask(getOrganizationActionBatch.descriptor, input, calls), batchOf)
}

/** Deletes a batch unless it is confirmed. Returns whether it is gone. */
export const discardBatch = (organizationId: string, actionBatchId: string, calls: CallOptions): Requests<boolean> =>
  Effect.gen(function* () {
    const { isConfirmed } = yield* look({ organizationId, calls }, actionBatchId)
    if (isConfirmed) return false
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
