import * as CoreActionBatch from "@effect-meraki/core/ActionBatch"
import type { BatchCalls, BatchPlan } from "../ActionBatch.ts"
import { callerOf } from "./caller.ts"
import { connectionOf } from "./connection.ts"
import { callOptions } from "./settings.ts"

/** The action batches of a client. */
export const batchesOf = (client: object): BatchCalls => {
  const { iterate, perform } = connectionOf(client)
  const batch: BatchCalls = Object.assign(
    (options: Parameters<BatchCalls>[0]) =>
      perform(() => CoreActionBatch.submit(callOptions(options)), options.signal, callerOf(batch)),
    {
      progress: (options: Parameters<BatchCalls>[0]) =>
        iterate(() => CoreActionBatch.progress(callOptions(options)), options.signal, callerOf(batch.progress)),
      plan: async (options: Parameters<BatchCalls["plan"]>[0]): Promise<BatchPlan> => {
        const place = callerOf(batch.plan)
        const plan = await perform(() => CoreActionBatch.plan(callOptions(options)), options.signal, place)
        return { ...plan, [Symbol.asyncDispose]: () => batch.discard(plan, { ...options, signal: undefined }) }
      },
      confirm: (batches: Parameters<BatchCalls["confirm"]>[0], options: Parameters<BatchCalls["confirm"]>[1] = {}) =>
        perform(() => CoreActionBatch.confirm(batches, callOptions(options)), options.signal, callerOf(batch.confirm)),
      discard: (batches: Parameters<BatchCalls["discard"]>[0], options: Parameters<BatchCalls["discard"]>[1] = {}) =>
        perform(() => CoreActionBatch.discard(batches, callOptions(options)), options.signal, callerOf(batch.discard))
    }
  )
  return batch
}
