import type { LogFacts, MerakiLogger } from "@effect-meraki/promise"
import type * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Runtime from "effect/Runtime"

/** A plain logger that writes to the loggers of a fiber, with its annotations. `failed` is told when one of them dies. */
export const loggerOf = (
  runtime: Runtime.Runtime<never>,
  failed: (cause: Cause.Cause<never>) => void = () => undefined
): MerakiLogger => {
  const log = (write: (message: string) => Effect.Effect<void>) => (message: string, facts: LogFacts) => {
    const annotations = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [`meraki.${name}`, fact]))
    const exit = Runtime.runSyncExit(runtime)(Effect.annotateLogs(write(message), annotations))
    if (Exit.isFailure(exit)) failed(exit.cause)
  }
  return {
    debug: log(Effect.logDebug),
    info: log(Effect.logInfo),
    warn: log(Effect.logWarning),
    error: log(Effect.logError)
  }
}
