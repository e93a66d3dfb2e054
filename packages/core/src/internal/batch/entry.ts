import type { BatchState } from "../../model/ErrorFacts.ts"
import type { Created, WireAction } from "./actions.ts"
import { type Event, isConfirmed, next, type Phase } from "./phase.ts"

/** One batch of a submission. */
export interface Entry {
  /** Positions of its actions in the whole list. */
  readonly positions: ReadonlyArray<number>
  /** Undefined keeps the mode with which the batch was created. */
  readonly synchronous: boolean | undefined
  /** Undefined until they are read from the API. */
  readonly actions: ReadonlyArray<WireAction> | undefined
  readonly id: string | undefined
  readonly phase: Phase
  readonly errors: ReadonlyArray<string>
  readonly created: ReadonlyArray<Created | undefined>
}

type Writable<A> = { -readonly [K in keyof A]: A[K] }

/** Moves an entry to its next phase and adds new facts. Nothing else writes to an entry. */
export const step = (
  entry: Writable<Entry>,
  event: Event,
  known: Partial<Pick<Entry, "id" | "actions" | "errors" | "created">> = {}
): void => {
  entry.phase = next(entry.phase, event)
  Object.assign(entry, known)
}

const most = { synchronous: 20, asynchronous: 100 }

/** Splits actions into batches of the largest size that the API accepts. */
export const split = (actions: ReadonlyArray<WireAction>, synchronous: boolean): ReadonlyArray<Entry> => {
  const size = synchronous ? most.synchronous : most.asynchronous
  return Array.from({ length: Math.ceil(actions.length / size) }, (_, number) => {
    const part = actions.slice(number * size, (number + 1) * size)
    return {
      positions: part.map((_, index) => number * size + index),
      synchronous,
      actions: part,
      id: undefined,
      phase: "unsent",
      errors: [],
      created: []
    }
  })
}

/** Whether a submission in one synchronous batch is possible. */
export const fitsOne = (count: number): boolean => count <= most.synchronous

/** An entry for a batch that exists at the API. */
export const existing = (id: string, positions: ReadonlyArray<number>): Entry => ({
  positions,
  synchronous: undefined,
  actions: undefined,
  id,
  phase: "created",
  errors: [],
  created: []
})

/** The batches that were confirmed, and the positions of the actions in none of them. */
export const report = (
  entries: ReadonlyArray<Entry>,
  redact: (text: string) => string = (text) => text
): { readonly batches: ReadonlyArray<BatchState>; readonly unsent: ReadonlyArray<number> } => {
  const batches: Array<BatchState> = []
  const unsent: Array<number> = []
  for (const { errors, id, phase, positions } of entries) {
    if (id === undefined || !isConfirmed(phase)) unsent.push(...positions)
    else {
      const status = phase === "completed" || phase === "failed" ? phase : "pending"
      batches.push({ id: redact(id), status, actions: positions, errors: errors.map(redact) })
    }
  }
  return { batches, unsent }
}

/** What each action created, at its position. */
export const createdByAll = (entries: ReadonlyArray<Entry>): ReadonlyArray<Created | undefined> => {
  const all: Array<Created | undefined> = []
  for (const { created, positions } of entries) positions.forEach((at, index) => (all[at] = created[index]))
  return Array.from(all)
}
