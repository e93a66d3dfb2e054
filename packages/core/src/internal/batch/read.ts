import type { Descriptor } from "../../model/Descriptor.ts"
import type { MerakiClient, MerakiResponse } from "../../MerakiClient.ts"
import type { InvalidResponse } from "../../MerakiError.ts"
import { own, messagesIn } from "../answer/content.ts"
import { readable } from "../reading/readable.ts"
import * as Effect from "effect/Effect"
import type { Created, WireAction } from "./actions.ts"

type Reading<A> = Effect.Effect<A, InvalidResponse, MerakiClient>

/** A batch as the API shows it, of what is read of it here. */
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

// One that cannot be read keeps its place: the others are told by theirs.
const actionIn = (value: unknown): WireAction => {
  const body = own(value, "body")
  return {
    resource: text(own(value, "resource")) ?? "",
    operation: text(own(value, "operation")) ?? "",
    ...(typeof body === "object" && body !== null ? { body: body as NonNullable<WireAction["body"]> } : undefined)
  }
}

/** Messages of a batch that are kept, and characters of each. */
const mostErrors = 100
const longestError = 10_000

/** Reads whatever may be a batch. What is missing, or is something else, is not there. */
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

/** The batch in an answer; what does not tell how a batch stands is none. */
export const batchOf = (descriptor: Descriptor, answer: MerakiResponse<unknown>): Reading<Batch> =>
  Effect.map(
    readable<unknown>(descriptor, answer, "{confirmed:b,status:{completed:b,failed:b}}", ["confirmed", "status"]),
    batchIn
  )

/** The batches in a list of them. */
export const batchesOf = (descriptor: Descriptor, answer: MerakiResponse<unknown>): Reading<ReadonlyArray<Batch>> =>
  Effect.map(readable<ReadonlyArray<unknown>>(descriptor, answer, "[{}]"), (batches) => batches.map(batchIn))

/** The id of a batch in the answer that made it. */
export const idOf = (descriptor: Descriptor, answer: MerakiResponse<unknown>): Reading<string> =>
  Effect.map(readable<{ readonly id: string }>(descriptor, answer, "{id:s}", ["id"]), ({ id }) => id)
