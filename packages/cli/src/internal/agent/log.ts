import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type * as LogLevel from "effect/LogLevel"
import * as References from "effect/References"
import type { Output } from "../terminal/terminal.ts"

/** How much is logged. */
export type Loudness = "quiet" | "normal" | "verbose"

const levels: { readonly [L in Loudness]: LogLevel.LogLevel } = { quiet: "Error", normal: "Info", verbose: "Debug" }

const textOf = (message: unknown): string =>
  Cause.isCause(message) ? Cause.pretty(message) : typeof message === "string" ? message : JSON.stringify(message)

/** Log lines as JSON on stderr: stdout belongs to the messages. */
const logger = (stderr: Output) =>
  Logger.make(({ cause, date, fiber, logLevel, message }) => {
    const texts = (Array.isArray(message) ? message : [message]).map(textOf)
    const why = cause.reasons.length === 0 ? [] : [Cause.pretty(cause)]
    const line = {
      time: date.toISOString(),
      level: logLevel.toLowerCase(),
      message: [...texts, ...why].join(" "),
      ...fiber.getRef(References.CurrentLogAnnotations)
    }
    void stderr.write(`${JSON.stringify(line)}\n`)
  })

/** Logs as JSON on stderr. */
export const logLayer = (stderr: Output, loudness: Loudness): Layer.Layer<never> =>
  Layer.merge(Logger.layer([logger(stderr)]), Layer.succeed(References.MinimumLogLevel, levels[loudness]))

/** A line about what was done, with its facts. */
export const logFacts = (message: string, facts: { readonly [name: string]: unknown }): Effect.Effect<void> =>
  Effect.annotateLogs(Effect.logInfo(message), facts)
