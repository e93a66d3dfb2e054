import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { Descriptor } from "@effect-meraki/core/model/Descriptor"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { Input } from "../args/input.ts"
import { Problem } from "../exit/Problem.ts"
import { idsOf, organizationOfValue, wantedIds } from "./fill.ts"
import { valuesIn } from "./values.ts"

/** A call for one object of a pipeline. */
export interface PipedCall {
  /** The ids that the object gave. */
  readonly ids: Input
  /** The organization that the object says it belongs to. */
  readonly organizationId: string | undefined
}

/** What came of one object of a pipeline. */
export interface Outcome {
  readonly ids: Input
  readonly result: Result.Result<ReadonlyArray<unknown>, Error>
}

/** The values that are piped into a command. */
const pipedValues = (chunks: AsyncIterable<string>): Stream.Stream<unknown, Problem> =>
  Stream.fromAsyncIterable(valuesIn(chunks), (error) =>
    error instanceof Problem ? error : new Problem(`stdin cannot be read: ${String(error)}`)
  )

/** A call for each value on stdin, or what is wrong with the value. */
export const pipedCalls = (
  descriptor: Descriptor,
  missing: ReadonlyArray<string>,
  chunks: AsyncIterable<string>
): Stream.Stream<Result.Result<PipedCall, Problem>, Problem> =>
  Stream.unwrap(
    Effect.map(
      Effect.promise(() => wantedIds(descriptor, missing)),
      (wanted) =>
        Stream.map(pipedValues(chunks), (value) =>
          Result.try({
            try: (): PipedCall => ({ ids: idsOf(value, wanted), organizationId: organizationOfValue(value) }),
            catch: (error) => error as Problem
          })
        )
    )
  )

/** Runs calls in their order, so many at a time. One that fails is an outcome like another. */
export const outcomesOf = <E extends Error>(
  calls: Stream.Stream<Result.Result<PipedCall, Problem>, Problem>,
  run: (call: PipedCall) => Effect.Effect<ReadonlyArray<unknown>, E, MerakiClient>,
  concurrency: number
): Stream.Stream<Outcome, Problem, MerakiClient> =>
  Stream.mapEffect(
    calls,
    (call) =>
      Result.isFailure(call)
        ? Effect.succeed<Outcome>({ ids: {}, result: Result.fail(call.failure) })
        : Effect.map(Effect.result(run(call.success)), (result): Outcome => ({ ids: call.success.ids, result })),
    { concurrency }
  )
