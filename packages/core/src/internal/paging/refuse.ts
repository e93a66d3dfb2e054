import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { CallOptions } from "../../CallOptions.ts"
import { InvalidInput } from "../../MerakiError.ts"
import type { Descriptor } from "../../model/Descriptor.ts"
import type { Issue } from "../../model/ErrorFacts.ts"
import { MerakiClient } from "../../MerakiClient.ts"
import { parametersOf } from "../call/call.ts"
import { redactIssues } from "../error/redactor.ts"

/** Fails before any request with what is wrong with a call. */
export const refuse = (
  descriptor: Descriptor,
  input: object,
  issues: ReadonlyArray<Issue>,
  headers?: CallOptions["headers"]
): Effect.Effect<never, InvalidInput, MerakiClient> =>
  Effect.gen(function* () {
    const redactor = yield* (yield* MerakiClient).redactor
    const redact = redactor(headers)
    const { id, method, path } = descriptor
    return yield* Effect.fail(
      new InvalidInput({
        operation: id,
        method,
        path,
        parameters: parametersOf({ descriptor, input: { ...input }, redact }),
        url: "",
        attempts: 0,
        at: new Date(yield* Clock.currentTimeMillis),
        issues: redactIssues(issues, redact),
        cause: undefined
      })
    )
  })
