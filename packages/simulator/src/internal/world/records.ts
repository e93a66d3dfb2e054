import type { Fault } from "../../Fault.ts"
import type { Excess } from "../time/limits.ts"

/** One request and what became of it. */
export interface CallRecord {
  /** The `operationId`, unless the path is none of the API's. */
  readonly operation: string | undefined
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  /** Of the answer as it was meant; a fault may have kept it from arriving. */
  readonly status: number
  readonly fault: Fault["kind"] | undefined
  /** The limit it exceeded. */
  readonly exceeded: Excess["limit"] | undefined
  /** How many times it changed the state: a duplicate delivery changes it twice. */
  readonly applied: number
  /** As the client named it. */
  readonly host: string
  readonly userAgent: string
  /** Whether it carried the right key. */
  readonly hadKey: boolean
  /** Whether it carried a key to another host name than that of the simulator's own URL. */
  readonly strayedKey: boolean
  readonly requestId: string
  /** Milliseconds of the simulator's clock. */
  readonly at: number
}

/** What happened so far, in numbers. */
export interface Snapshot {
  readonly requests: number
  readonly byOperation: { readonly [operation: string]: number }
  readonly byStatus: { readonly [status: string]: number }
  /** Requests that met a fault, by kind. */
  readonly faults: { readonly [kind: string]: number }
  /** Requests beyond a limit, by the limit. */
  readonly exceeded: { readonly [limit: string]: number }
  /** Changes made, by operation, those of action batches included. */
  readonly applied: { readonly [operation: string]: number }
  /** The same write, made more than once: what a client that repeats a lost POST leaves behind. */
  readonly duplicates: ReadonlyArray<{
    readonly method: string
    readonly path: string
    readonly body: string
    readonly times: number
  }>
  /** Requests that carried a key to another host name. */
  readonly strayedKeys: number
}

/** A request or a step of a batch that changed something. */
interface Write {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
}

/** Keeps what came in. */
export interface Records {
  readonly calls: ReadonlyArray<CallRecord>
  readonly add: (call: CallRecord) => void
  /** Counts the change that a step of an action batch made. */
  readonly addStep: (step: Write & { readonly operation: string }) => void
  readonly snapshot: () => Snapshot
}

const increase = (counts: Map<string, number>, key: string | undefined, by = 1): void => {
  if (key !== undefined && by > 0) counts.set(key, (counts.get(key) ?? 0) + by)
}

/** Drops the oldest of a list that has grown a tenth beyond what is kept. */
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
