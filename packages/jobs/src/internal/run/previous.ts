import * as Lookups from "@effect-meraki/core/Lookups"
import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import type { StepChange, StoredStep } from "../../JobStore.ts"
import { bodyInput, holds, partOf, pathInput } from "./inputs.ts"
import { verdictOf } from "./verdict.ts"
import { operationOf, readerOf, type Work } from "./work.ts"

/** How many objects are read at a time. */
const concurrency = 4

/** Reads what a step changes. Networks that are asked for at the same time are read as one list. */
const readObject = (
  { claim }: Work,
  reader: Descriptor,
  { input }: StoredStep
): Effect.Effect<unknown, MerakiError, MerakiClient> => {
  const path = pathInput(reader, input)
  return reader.id === "getNetwork"
    ? Lookups.getNetwork({ networkId: String(path["networkId"]), organizationId: claim.organizationId })
    : MerakiClient.use((client) => Effect.map(client.execute<unknown>(reader, path), ({ value }) => value))
}

/** What a step changes as it was before, and what follows if nothing has to be sent. */
const changeOf = (work: Work, step: StoredStep, value: unknown): StepChange => {
  const descriptor = operationOf(work, step.operation)
  const { position } = step
  if (descriptor.method !== "PUT") return { position, previous: value ?? null }
  const body = bodyInput(descriptor, step.input)
  const previous = partOf(value, Object.keys(body))
  return holds(value, body) ? { position, previous, status: "unchanged" } : { position, previous }
}

/** Whether a step is to be read before it is sent: it changes or deletes something, and was not read yet. */
export const isToRead = (work: Work, step: StoredStep): boolean =>
  (work.header.options.previous ?? true) &&
  step.previous === undefined &&
  operationOf(work, step.operation).method !== "POST" &&
  readerOf(work, step.operation) !== undefined

/**
 * Reads what steps change, all of those that are to be read. A step whose object cannot be read for good has no previous value,
 * and is sent all the same. Fails when reading may succeed later.
 */
export const readPrevious = (
  work: Work,
  steps: ReadonlyArray<StoredStep>
): Effect.Effect<ReadonlyArray<StepChange>, MerakiError, MerakiClient> => {
  const read = (step: StoredStep) => {
    const reader = readerOf(work, step.operation)
    if (reader === undefined) return Effect.succeed<StepChange>({ position: step.position, previous: null })
    return readObject(work, reader, step).pipe(
      Effect.map((value) => changeOf(work, step, value)),
      Effect.catchIf(
        (error) => verdictOf(error) === "refused",
        () => Effect.succeed<StepChange>({ position: step.position, previous: null })
      )
    )
  }
  const [lists, singles] = [
    steps.filter(({ operation }) => readerOf(work, operation)?.id === "getNetwork"),
    steps.filter(({ operation }) => readerOf(work, operation)?.id !== "getNetwork")
  ]
  return Effect.map(
    Effect.all([
      Effect.forEach(lists, read, { concurrency: "unbounded" }),
      Effect.forEach(singles, read, { concurrency })
    ]),
    (changes) => changes.flat()
  )
}

/** Whether an object is now as a step wants it; undefined when that cannot be seen. */
export const isCarriedOut = (work: Work, step: StoredStep): Effect.Effect<boolean | undefined, never, MerakiClient> => {
  const descriptor = operationOf(work, step.operation)
  const reader = readerOf(work, step.operation)
  if (reader === undefined || descriptor.method === "POST") return Effect.undefined
  return MerakiClient.use((client) => client.execute<unknown>(reader, pathInput(reader, step.input))).pipe(
    Effect.map(({ value }) => descriptor.method === "PUT" && holds(value, bodyInput(descriptor, step.input))),
    Effect.catch((error) =>
      Effect.succeed(error._tag === "NotFound" && descriptor.method === "DELETE" ? true : undefined)
    )
  )
}
