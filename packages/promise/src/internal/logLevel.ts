import type { LogFacts, MerakiLogger } from "../MerakiLogger.ts"
import { invalid } from "./own.ts"

const levels = ["debug", "info", "warn", "error"] as const

/** The variable by which a user of a program asks for log lines. */
const name = "MERAKI_LOG"

/** The value of the variable; undefined where there is no environment, or none that may be read. */
const given = (): string | undefined => {
  try {
    // Not named, because there may be none.
    const process: unknown = Reflect.get(globalThis, "process")
    const value: unknown = Reflect.get(Object(Reflect.get(Object(process), "env")), name)
    return typeof value === "string" ? value : undefined
  } catch {
    // Deno, without the permission.
    return undefined
  }
}

/** Whether whoever runs the program wants no lines. */
export const isSilent = (): boolean => given() === "silent"

/** Everything goes to the standard error: the standard output is the program's own. */
const toConsole = (level: string) => (message: string, facts: LogFacts) =>
  globalThis.console.error(level, message, facts)

const consoleLogger: MerakiLogger = {
  debug: toConsole("debug"),
  info: toConsole("info"),
  warn: toConsole("warn"),
  error: toConsole("error")
}

/**
 * The logger of a client, bounded by `MERAKI_LOG`: the least level that is written, or `silent`. With the variable alone, lines go
 * to the standard error. Throws an `InvalidConfiguration` when it has another value.
 */
export const leveled = (logger: MerakiLogger | undefined): MerakiLogger | undefined => {
  const level = given()
  if (level === undefined || level === "") return logger
  if (level === "silent") return undefined
  const least = levels.findIndex((each) => each === level)
  if (least < 0 || level === "error") {
    throw invalid(name, "(an environment variable) must be debug, info, warn or silent")
  }
  const target = logger ?? consoleLogger
  const methods = levels.map((each, index) => [
    each,
    index < least ? () => undefined : (...line: Parameters<MerakiLogger["debug"]>) => target[each](...line)
  ])
  return Object.fromEntries(methods) as MerakiLogger
}
