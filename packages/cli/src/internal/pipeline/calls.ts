import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Input } from "../args/input.ts"
import { answers, type Extent } from "../client/answers.ts"
import { Problem } from "../exit/Problem.ts"
import { isFields } from "../output/flatten.ts"
import { idsOf, wantedIds } from "./fill.ts"
import { valuesIn } from "./values.ts"

/** What came of one object of a pipeline. */
export interface Outcome {
  /** The ids that the object gave. */
  readonly ids: Input
  readonly result: Result.Result<ReadonlyArray<unknown>, Error>
}

/** An item with the ids of the call it came from, where it has no fields of these names. */
const withIds = (item: unknown, ids: Input): unknown => (isFields(item) ? { ...ids, ...item } : item)

/** Options of the calls of a pipeline. */
export interface PipelineOptions {
  readonly concurrency: number
  readonly extent: Extent
  /** Whether items get the ids of the call that they came from. */
  readonly addsIds: boolean
}

/** The values that are piped into a command. */
export const pipedValues = (chunks: AsyncIterable<string>): Stream.Stream<unknown, Problem> =>
  Stream.fromAsyncIterable(valuesIn(chunks), (error) =>
    error instanceof Problem ? error : new Problem(`stdin cannot be read: ${String(error)}`)
  )

/**
 * Calls an operation for each value of a pipeline, in their order, so many at a time. A call that fails is an outcome like
 * another.
 */
export const pipelineCalls = (
  descriptor: Descriptor,
  input: Input,
  missing: ReadonlyArray<string>,
  values: Stream.Stream<unknown, Problem>,
  { addsIds, concurrency, extent }: PipelineOptions
): Stream.Stream<Outcome, Problem, MerakiClient> =>
  Stream.unwrap(
    Effect.map(
      Effect.promise(() => wantedIds(descriptor, missing)),
      (wanted) =>
        Stream.mapEffect(
          values,
          (value) => {
            const ids = Result.try({ try: () => idsOf(value, wanted), catch: (error) => error as Problem })
            if (Result.isFailure(ids)) return Effect.succeed<Outcome>({ ids: {}, result: Result.fail(ids.failure) })
            return Stream.runCollect(answers(descriptor, { ...input, ...ids.success }, extent)).pipe(
              Effect.map((parts) => parts.flatMap(({ items }) => items)),
              Effect.map((items) => (addsIds ? items.map((item) => withIds(item, ids.success)) : items)),
              Effect.result,
              Effect.map((result): Outcome => ({ ids: ids.success, result }))
            )
          },
          { concurrency }
        )
    )
  )
