import * as Context from "effect/Context"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import type { MerakiLogger } from "../MerakiLogger.ts"

const methods = { Trace: "debug", Debug: "debug", Info: "info", Warn: "warn", Error: "error", Fatal: "error" } as const

/** Makes an Effect logger that writes to a plain one. */
const loggerOf = (logger: MerakiLogger): Logger.Logger<unknown, void> =>
  Logger.make(({ fiber, logLevel, message }) => {
    const method = Object.hasOwn(methods, logLevel) ? methods[logLevel as keyof typeof methods] : "info"
    const line = Array.isArray(message) ? message.map(String).join(" ") : String(message)
    const annotations = Object.entries(fiber.getRef(References.CurrentLogAnnotations))
    const facts = Object.fromEntries(annotations.map(([name, value]) => [name.replace(/^meraki\./, ""), value]))
    try {
      logger[method](line, facts)
    } catch (error) {
      // It is no reason for what it tells of to fail.
      globalThis.console.error(`the logger failed (${String(error)}) at: ${line}`)
    }
  })

/** Services with which effects log to a plain logger, or not at all without one. */
export const loggingTo = <R>(context: Context.Context<R>, logger: MerakiLogger | undefined): Context.Context<R> =>
  context.pipe(
    Context.add(Logger.CurrentLoggers, new Set(logger === undefined ? [] : [loggerOf(logger)])),
    Context.add(References.MinimumLogLevel, logger === undefined ? "None" : "Debug")
  )
