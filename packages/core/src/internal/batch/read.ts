import * as Effect from "effect/Effect"
import type { InvalidResponse } from "../../MerakiError.ts"
import { own, messagesIn } from "../answer/content.ts"
import { type OwnAnswer, readAs } from "../answer/readAs.ts"
import type { Created, WireAction } from "./actions.ts"

type Reading<A> = Effect.Effect<A, InvalidResponse>

/** The properties of a batch that are read from an answer. */
export interface Batch {
  readonly id: string | undefined
  readonly isConfirmed: boolean
  readonly isCompleted: boolean
  readonly isFailed: boolean
  readonly errors: ReadonlyArray<string>
  readonly created: ReadonlyArray<Created>
  readonly actions: ReadonlyArray<WireAction>
}

const text = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined)

const listOf = (value: unknown): ReadonlyArray<unknown> => (Array.isArray(value) ? value : [])

const createdIn = (value: unknown): ReadonlyArray<Created> => {
  const given = own(value, "id")
  const id = typeof given === "number" ? String(given) : text(given)
  return id === undefined ? [] : [{ id, uri: text(own(value, "uri")) ?? "" }]
}

// An unreadable one keeps its place, because the others are identified by their positions.
const actionIn = (value: unknown): WireAction => {
  const body = own(value, "body")
  return {
    resource: text(own(value, "resource")) ?? "",
    operation: text(own(value, "operation")) ?? "",
    ...(typeof body === "object" && body !== null ? { body: body as NonNullable<WireAction["body"]> } : undefined)
  }
}

/** The largest number of messages of a batch, and of characters in each. */
const mostErrors = 100
const longestError = 10_000

/** Reads a value as a batch. Properties that are missing or of another type are left out. */
const batchIn = (value: unknown): Batch => {
  const status = own(value, "status")
  return {
    id: text(own(value, "id")),
    isConfirmed: own(value, "confirmed") === true,
    isCompleted: own(status, "completed") === true,
    isFailed: own(status, "failed") === true,
    errors: messagesIn(own(status, "errors"))
      .slice(0, mostErrors)
      .map((error) => error.slice(0, longestError)),
    created: listOf(own(status, "createdResources")).flatMap(createdIn),
    actions: listOf(own(value, "actions")).map(actionIn)
  }
}

/** The batch in an answer. Fails with `InvalidResponse` when the answer does not have its status. */
export const batchOf = (answer: OwnAnswer): Reading<Batch> =>
  Effect.map(readAs<unknown>(answer, "{confirmed:b,status:{completed:b,failed:b}}", ["confirmed", "status"]), batchIn)

/** The batches in a list. */
export const batchesOf = (answer: OwnAnswer): Reading<ReadonlyArray<Batch>> =>
  Effect.map(readAs<ReadonlyArray<unknown>>(answer, "[{}]"), (batches) => batches.map(batchIn))

/** The id in the answer to the POST of a batch. */
export const idOf = (answer: OwnAnswer): Reading<string> =>
  Effect.map(readAs<{ readonly id: string }>(answer, "{id:s}", ["id"]), ({ id }) => id)
