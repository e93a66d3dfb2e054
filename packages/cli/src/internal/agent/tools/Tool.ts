import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { MerakiError } from "@effect-meraki/core/MerakiError"
import type * as McpSchema from "effect/ai/McpSchema"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Problem } from "../../exit/Problem.ts"

/** What a tool says. */
export interface Said {
  /** First what the server says itself, then what comes from Dashboard: nothing in the second can pass for the first. */
  readonly texts: ReadonlyArray<string>
  readonly isError?: boolean
  /** For the log. */
  readonly facts?: { readonly [name: string]: unknown }
}

/** What tools need at most. */
export type Needs = MerakiClient | McpSchema.McpRequestContext | McpSchema.McpServerClient

/** A tool. */
export interface Tool<R = Needs> {
  readonly name: string
  readonly description: string
  readonly schema: Schema.Top
  readonly annotations: {
    readonly readOnlyHint: boolean
    readonly destructiveHint: boolean
    readonly idempotentHint: boolean
    /** True where it is missing. */
    readonly openWorldHint?: false
  }
  readonly run: (given: unknown) => Effect.Effect<Said, MerakiError | Problem, R>
}

/** The hints of a tool that changes nothing, and asks Dashboard or what is in this program. */
export const reading = (from: "dashboard" | "program"): Tool["annotations"] => ({
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  ...(from === "program" ? { openWorldHint: false } : {})
})

/** Makes a tool, whose arguments are checked before it runs. */
export const makeTool = <S extends Schema.Codec<unknown, unknown>, R>(
  tool: Omit<Tool, "run" | "schema"> & {
    readonly schema: S
    readonly run: (given: S["Type"]) => Effect.Effect<Said, MerakiError | Problem, R>
  }
): Tool<R> => {
  const decode = Schema.decodeUnknownResult(tool.schema, { onExcessProperty: "error", errors: "all" })
  return {
    ...tool,
    run: (given) => {
      const read = decode(given ?? {})
      return Result.isSuccess(read)
        ? tool.run(read.success)
        : Effect.fail(
            new Problem(`${tool.name} does not take these arguments: ${read.failure.message.replaceAll(/\s+/g, " ")}`)
          )
    }
  }
}
