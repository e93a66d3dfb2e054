import { MerakiClient } from "@effect-meraki/core/MerakiClient"
import { isMerakiError, type MerakiError } from "@effect-meraki/core/MerakiError"
import * as McpSchema from "effect/ai/McpSchema"
import * as McpServer from "effect/ai/McpServer"
import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { Problem } from "../../exit/Problem.ts"
import { bytesOf, cutBytes } from "../answer/bytes.ts"
import { maskSecrets } from "../answer/mask.ts"
import { visible } from "../answer/visible.ts"
import { logFacts } from "../log.ts"
import { Progress } from "../progress.ts"
import type { Needs, Said, Tool } from "../tools/Tool.ts"

/** The longest text of an error. */
const errorBytes = 4000

/** What an error says to a model: its message and hints, in lines that cannot be mistaken for others. */
export const errorText = (error: MerakiError | Problem): string => {
  const hints = error instanceof Problem ? error.hints : []
  const text = [
    `${error._tag}: ${visible(String(maskSecrets(error.message)))}`,
    ...hints.map((hint) => `  ${visible(hint)}`)
  ].join("\n")
  return `${cutBytes(text, errorBytes)}\n`
}

const requestIdsOf = (error: MerakiError | Problem): ReadonlyArray<string> =>
  isMerakiError(error) && "requestId" in error && error.requestId !== undefined ? [error.requestId] : []

const failed = (error: MerakiError | Problem): Said => ({
  texts: [errorText(error)],
  isError: true,
  facts: {
    ...(isMerakiError(error) ? { operation: error.operation } : {}),
    error: error._tag,
    requestIds: requestIdsOf(error)
  }
})

const unexpected = (cause: Cause.Cause<never>): Effect.Effect<Said> =>
  Cause.hasInterruptsOnly(cause)
    ? Effect.failCause(cause)
    : Effect.as(Effect.logError("a tool failed unexpectedly", cause), {
        texts: ["Unexpected: this is a bug of the server. Its log has the rest.\n"],
        isError: true,
        facts: { error: "unexpected" }
      })

/** Progress as its host asked for it. */
const withProgress = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const { requestMetadata } = yield* McpSchema.McpRequestContext
    const { notifications } = yield* McpServer.McpServer
    const progressToken: unknown = Object(requestMetadata).progressToken
    if (typeof progressToken !== "string" && typeof progressToken !== "number") return yield* effect
    return yield* Effect.provideService(effect, Progress, (progress, message) =>
      notifications["notifications/progress"]({ progressToken, progress, message })
    )
  })

/** The operation that a tool was asked for. */
const askedFor = (given: unknown): { readonly [name: string]: unknown } => {
  const operation: unknown = Object(given).operation
  return typeof operation === "string" ? { operation: visible(operation.slice(0, 100)) } : {}
}

/** Runs a tool, and gives what it says in the form of the protocol. Whatever goes wrong is said, and the server goes on. */
export const handle = (
  tool: Tool,
  given: unknown
): Effect.Effect<McpSchema.CallToolResult, never, Needs | McpServer.McpServer> =>
  Effect.gen(function* () {
    const start = yield* Clock.currentTimeMillis
    const said = yield* withProgress(tool.run(given)).pipe(
      Effect.catch((error) => Effect.succeed(failed(error))),
      Effect.catchCause(unexpected),
      Effect.onInterrupt(() => logFacts(`${tool.name} was cancelled`, { tool: tool.name }))
    )
    const redact = (yield* (yield* MerakiClient).redactor)()
    const texts = said.texts.map(redact)
    yield* logFacts(tool.name, {
      tool: tool.name,
      ...askedFor(given),
      ...said.facts,
      isError: said.isError === true,
      bytes: texts.reduce((sum, text) => sum + bytesOf(text), 0),
      ms: (yield* Clock.currentTimeMillis) - start
    })
    return new McpSchema.CallToolResult({
      content: texts.map((text) => ({ type: "text", text })),
      ...(said.isError === true ? { isError: true } : {})
    })
  })
