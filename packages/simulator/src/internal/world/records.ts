import type { Fault } from "../../Fault.ts"
import type { Excess } from "../time/limits.ts"

/** One request and its outcome. */
export interface CallRecord {
  /** The `operationId`; undefined when the path is not one of the API. */
  readonly operation: string | undefined
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  /** The status of the answer. A fault can keep it from arriving. */
  readonly status: number
  readonly fault: Fault["kind"] | undefined
  /** The limit it exceeded. */
  readonly exceeded: Excess["limit"] | undefined
  /** The number of changes of the state. A duplicate delivery has two. */
  readonly applied: number
  /** The `Host` header. */
  readonly host: string
  readonly userAgent: string
  /** Whether it carried the right key. */
  readonly hadKey: boolean
  /** Whether it carried a key to a host name other than that of the simulator's URL. */
  readonly strayedKey: boolean
  readonly requestId: string
  /** Time of the simulator's clock, in milliseconds. */
  readonly at: number
}

/** Counts of all requests so far. */
export interface Snapshot {
  readonly requests: number
  readonly byOperation: { readonly [operation: string]: number }
  readonly byStatus: { readonly [status: string]: number }
  /** Requests that met a fault, by kind. */
  readonly faults: { readonly [kind: string]: number }
  /** Requests beyond a limit, by the limit. */
  readonly exceeded: { readonly [limit: string]: number }
  /** Changes by operation, including those of action batches. */
  readonly applied: { readonly [operation: string]: number }
  /** Writes that were made more than once, as by a client that repeats a lost POST. */
  readonly duplicates: ReadonlyArray<{
    readonly method: string
    readonly path: string
    readonly body: string
    readonly times: number
  }>
  /** Number of requests that carried a key to another host name. */
  readonly strayedKeys: number
}

/** A request or an action of a batch that changed the state. */
interface Write {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
}

/** Keeps requests and changes. */
export interface Records {
  readonly calls: ReadonlyArray<CallRecord>
  readonly add: (call: CallRecord) => void
  /** Counts the change of an action in a batch. */
  readonly addStep: (step: Write & { readonly operation: string }) => void
  readonly snapshot: () => Snapshot
}

const increase = (counts: Map<string, number>, key: string | undefined, by = 1): void => {
  if (key !== undefined && by > 0) counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Drops the oldest entries when a list is a tenth longer than its limit. */
export const trim = (list: Array<unknown>, kept: number): void => {
  if (list.length > kept * 1.1) list.splice(0, list.length - kept)
}

export const makeRecords = (kept: number): Records => {
  const calls: Array<CallRecord> = []
  const byOperation = new Map<string, number>()
  const byStatus = new Map<string, number>()
  const faults = new Map<string, number>()
  const exceeded = new Map<string, number>()
  const applied = new Map<string, number>()
  let requests = 0
  let strayedKeys = 0

  const writes = new Map<string, { method: string; path: string; body: string; times: number }>()

  const addWrite = ({ body, method, path, query }: Write, times: number): void => {
    const key = [method, path, query, body].join("\n")
    const write = writes.get(key)
    if (write !== undefined) write.times += times
    else writes.set(key, { method, path, body, times })
    const [oldest] = writes.keys()
    if (writes.size > kept && oldest !== undefined) writes.delete(oldest)
  }

  return {
    calls,
    add: (call) => {
      calls.push(call)
      trim(calls, kept)
      requests++
      if (call.strayedKey) strayedKeys++
      if (call.applied > 0) addWrite(call, call.applied)
      increase(byOperation, call.operation ?? "none")
      increase(byStatus, String(call.status))
      increase(faults, call.fault)
      increase(exceeded, call.exceeded)
      increase(applied, call.operation, call.applied)
    },
    addStep: (step) => {
      addWrite(step, 1)
      increase(applied, step.operation)
    },
    snapshot: () => ({
      requests,
      byOperation: Object.fromEntries(byOperation),
      byStatus: Object.fromEntries(byStatus),
      faults: Object.fromEntries(faults),
      exceeded: Object.fromEntries(exceeded),
      applied: Object.fromEntries(applied),
      duplicates: Array.from(writes.values(), (write) => ({ ...write })).filter(({ times }) => times > 1),
      strayedKeys
    })
  }
}
