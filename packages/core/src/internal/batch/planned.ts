import * as Effect from "effect/Effect"
import type { CallOptions } from "../../CallOptions.ts"
import { MerakiClient } from "../../MerakiClient.ts"
import { WritePlanned } from "../../MerakiError.ts"
import { createOrganizationActionBatch, updateOrganizationActionBatch } from "../../operations/Organizations.ts"
import { requestOf, unknownId } from "../request/planned.ts"
import type { Entry } from "./entry.ts"
import { confirmationOf, creationOf, discardBatch, type Requests, type Sending } from "./requests.ts"

/** What a submission does with a batch: stores it, executes it, or both. */
type Steps = "create" | "confirm" | "both"

/** The plan in which requests end during a dry run; none when there was nothing to write. */
const plansOf = <A>(requests: Requests<A>): Requests<ReadonlyArray<WritePlanned>> =>
  Effect.as(requests, []).pipe(Effect.catchTag("WritePlanned", (planned) => Effect.succeed([planned])))

/** Fails with the plans of requests as one, in their order; succeeds when there is none. */
const failWithAll = (requests: ReadonlyArray<Requests<unknown>>): Requests<void> =>
  Effect.flatMap(Effect.forEach(requests, plansOf), (plans) => {
    const [first, ...rest] = plans.flat()
    if (first === undefined) return Effect.void
    const { attempts, at } = first
    const fields = { ...requestOf(first), attempts, at, cause: undefined, followedBy: rest.map(requestOf) }
    return Effect.fail(new WritePlanned(fields))
  })

/**
 * Whether requests with these options are planned and not sent. Where writes are refused, they are refused by the request.
 */
export const isDryRun = ({ calls }: Pick<Sending, "calls">): Effect.Effect<boolean, never, MerakiClient> =>
  MerakiClient.use((client) => Effect.map(client.guards(calls), ({ dryRun, readOnly }) => dryRun && !readOnly))

/** Fails with the requests of a submission, batch by batch. */
export const planBatches = (sending: Sending, entries: ReadonlyArray<Entry>, steps: Steps): Requests<void> =>
  MerakiClient.use((client) => {
    const create = (entry: Entry) =>
      client.execute(createOrganizationActionBatch.descriptor, creationOf(sending, entry), sending.calls)
    const confirm = (entry: Entry) => {
      const input = confirmationOf(sending, entry, entry.id ?? unknownId("actionBatchId"))
      return client.execute(updateOrganizationActionBatch.descriptor, input, sending.calls)
    }
    return failWithAll(
      entries.flatMap((entry) => [
        ...(steps === "confirm" ? [] : [create(entry)]),
        ...(steps === "create" ? [] : [confirm(entry)])
      ])
    )
  })

/** Fails with the requests that discard batches. Whether one is confirmed is read, as without a dry run. */
export const planDiscards = (organizationId: string, ids: ReadonlyArray<string>, calls: CallOptions): Requests<void> =>
  failWithAll(ids.map((id) => discardBatch(organizationId, id, calls)))
