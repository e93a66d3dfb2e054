import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Random from "effect/Random"
import * as Stream from "effect/Stream"
import type { Definition, Step, Target } from "../../Job.ts"
import { InvalidJob, type JobExists, type StoreFailed } from "../../JobError.ts"
import { type Header, JobStore, type NewChunk } from "../../JobStore.ts"
import { makeCutter } from "./cut.ts"
import { unusable } from "./options.ts"
import { type Related, related } from "./related.ts"

/** What a new job is made of besides its definition. */
export interface Origin {
  readonly id?: string | undefined
  readonly kind: Header["kind"]
  readonly of?: string | undefined
}

/** How many steps are stored at a time. */
const atATime = 2000

/** A short id that nobody else draws. */
const newId: Effect.Effect<string> = Effect.gen(function* () {
  const now = yield* Clock.currentTimeMillis
  const drawn = yield* Random.nextIntBetween(0, 36 ** 5)
  return `${now.toString(36)}-${drawn.toString(36).padStart(5, "0")}`
})

const isId = (id: string): boolean => /^[A-Za-z0-9][\w.-]{0,99}$/.test(id)

const invalid = (path: string, problem: string) => Effect.fail(new InvalidJob({ path, problem }))

/** Collects the operations that the steps need, and those that read what they change. */
const makeOperations = ({ readerOf }: Related, reads: boolean) => {
  const operations: Record<string, Descriptor> = {}
  const readers: Record<string, string> = {}
  return {
    operations,
    readers,
    add: (descriptor: Descriptor): void => {
      if (Object.hasOwn(operations, descriptor.id)) return
      operations[descriptor.id] = descriptor
      // A creation is looked for before it is repeated, whether previous values are wanted or not.
      const reader = reads || descriptor.method === "POST" ? readerOf(descriptor) : undefined
      if (reader === undefined) return
      readers[descriptor.id] = reader.id
      operations[reader.id] ??= reader
    }
  }
}

/** The placeholders in the path of an operation, read once of each. */
const placeholders = new WeakMap<Descriptor, ReadonlyArray<string>>()

const placeholdersOf = (descriptor: Descriptor): ReadonlyArray<string> => {
  const known = placeholders.get(descriptor)
  if (known !== undefined) return known
  const names = Array.from(descriptor.path.matchAll(/\{(\w+)\}/g), ([, name = ""]) => name)
  placeholders.set(descriptor, names)
  return names
}

/** What is wrong with a step before anything is sent. */
const problemOf = ({ organizationId, value }: Target<Step>): string | undefined => {
  if (typeof value?.descriptor?.id !== "string") return "must be made by Job.step or Job.ofAction"
  if (organizationId === "") return "must have an organization"
  const { descriptor, input } = value
  const isMissing = (name: string): boolean => input[name] === undefined || input[name] === ""
  const names = placeholdersOf(descriptor)
  return names.some(isMissing) ? `lacks ${names.filter(isMissing).join(", ")} for ${descriptor.id}` : undefined
}

const currentSpan: Effect.Effect<Header["span"]> = Effect.match(Effect.currentSpan, {
  onFailure: () => undefined,
  onSuccess: ({ spanId, traceId }) => ({ spanId, traceId })
})

/** Stores the steps of a definition as they come in, in portions. Returns the number of stages, and the operations. */
const storeSteps = <E, R>(
  header: Header,
  definition: Definition<E, R>
): Effect.Effect<Pick<Header, "operations" | "readers" | "stages">, E | InvalidJob | StoreFailed, R | JobStore> =>
  Effect.gen(function* () {
    const store = yield* JobStore
    const { batch = true, canary = [], previous = true } = definition.options
    const cutter = makeCutter(canary, batch)
    const known = makeOperations(yield* related, previous)
    let position = 0
    let ready: Array<NewChunk> = []
    let waiting = 0
    const flush = Effect.suspend(() => {
      const chunks = ready
      ready = []
      waiting = 0
      return chunks.length === 0 ? Effect.void : store.append(header, chunks)
    })
    yield* Stream.runForEachArray(definition.steps, (steps) =>
      Effect.suspend((): Effect.Effect<void, InvalidJob | StoreFailed> => {
        for (const step of steps) {
          const problem = problemOf(step)
          if (problem !== undefined) return invalid(`steps[${position}]`, problem)
          known.add(step.value.descriptor)
          position++
          for (const chunk of cutter.add(step)) {
            ready.push(chunk)
            waiting += chunk.steps.length
          }
        }
        return waiting >= atATime ? flush : Effect.void
      })
    )
    ready.push(...cutter.end())
    yield* flush
    if (position === 0) return yield* invalid("steps", "are none: the query found nothing")
    return { operations: known.operations, readers: known.readers, stages: cutter.stages() }
  })

/** Stores a job. One that cannot be stored whole is removed again. Returns its id. */
export const storeJob = <E, R>(
  definition: Definition<E, R>,
  origin: Origin
): Effect.Effect<string, E | InvalidJob | JobExists | StoreFailed, R | JobStore> =>
  Effect.gen(function* () {
    const store = yield* JobStore
    const wrong = unusable(definition.options)
    if (wrong !== undefined) return yield* invalid(wrong.path, wrong.problem)
    const id = origin.id ?? (yield* newId)
    if (!isId(id)) return yield* invalid("id", "must be letters, digits, dots and hyphens, at most 100")
    const begun: Header = {
      id,
      name: definition.name,
      kind: origin.kind,
      ...(origin.of === undefined ? {} : { of: origin.of }),
      createdAt: yield* Clock.currentTimeMillis,
      nonce: yield* newId,
      operations: {},
      readers: {},
      options: definition.options,
      stages: 1,
      span: yield* currentSpan
    }
    yield* store.create(begun)
    const stored = yield* storeSteps(begun, definition).pipe(Effect.onError(() => Effect.ignore(store.remove(id))))
    yield* store.seal({ ...begun, ...stored })
    return id
  }).pipe((storing) =>
    Effect.withSpan(storing, "meraki.jobs.plan", {
      captureStackTrace: false,
      attributes: { "job.name": definition.name }
    })
  )
