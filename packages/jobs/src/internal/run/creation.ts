import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError, WriteError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/Operation"
import { paginated } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import type { StoredStep } from "../../JobStore.ts"
import { bodyInput, holds, pathInput } from "./inputs.ts"
import { operationOf, readerOf, type Work } from "./work.ts"

type Fields = Readonly<Record<string, unknown>>

const fieldsIn = (value: unknown): Fields => Object(value) as Fields

const itemsIn = (value: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(value)) return value
  const { items } = fieldsIn(value)
  return Array.isArray(items) ? items : []
}

/** The id of an object in an answer: its `id`, or its first property that is named like one. */
export const idIn = (value: unknown): string | undefined => {
  const fields = fieldsIn(value)
  const id = fields["id"] ?? fields["serial"] ?? Object.entries(fields).find(([name]) => name.endsWith("Id"))?.[1]
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined
}

/** Whether an object of a list is as a body wants it. What the list does not show, such as a secret, is not compared. */
const isLike = (item: unknown, body: Fields): boolean => {
  const fields = fieldsIn(item)
  const shown = Object.entries(body).filter(([name]) => Object.hasOwn(fields, name))
  return shown.length > 0 && shown.every(([name, wanted]) => holds(fields[name], wanted))
}

/** Reads everything that an operation answers, all pages of it. */
export const readAll = (descriptor: Descriptor, input: object): Effect.Effect<unknown, WriteError, MerakiClient> =>
  descriptor.paging === undefined
    ? MerakiClient.use((client) => Effect.map(client.execute<unknown>(descriptor, input), ({ value }) => value))
    : paginated<object, unknown, unknown>(descriptor)(input)

/** The ids of the objects that are as a creation wants its own to be; undefined when there is no list of them. */
export const alike = (
  work: Work,
  step: StoredStep
): Effect.Effect<ReadonlyArray<string> | undefined, MerakiError, MerakiClient> => {
  const lister = readerOf(work, step.operation)
  if (lister === undefined) return Effect.undefined
  const body = bodyInput(operationOf(work, step.operation), step.input)
  if (Object.keys(body).length === 0) return Effect.undefined
  return Effect.map(readAll(lister, pathInput(lister, step.input)), (value) =>
    itemsIn(value)
      .filter((item) => isLike(item, body))
      .map((item) => idIn(item) ?? JSON.stringify(item))
  )
}
