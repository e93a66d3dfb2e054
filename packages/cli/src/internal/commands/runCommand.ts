import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import { type Flags, isOn } from "../args/given.ts"
import { clientLayer, type Loudness } from "../client/layer.ts"
import type { Settings } from "../client/settings.ts"
import { exitCodes } from "../exit/codes.ts"
import { styleOf } from "../terminal/style.ts"
import type { Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"

const loudnessOf = (flags: Flags): Loudness =>
  isOn(flags, "--quiet") ? "quiet" : isOn(flags, "--verbose") ? "verbose" : "normal"

/** Runs the effect of a command with a client. Returns the exit code; rejects with the error that ended it. */
export const runCommand = async <E>(
  screen: Screen,
  terminal: Terminal,
  flags: Flags,
  settings: Settings,
  program: Effect.Effect<unknown, E, MerakiClient>
): Promise<number> => {
  const layer = clientLayer(settings, {
    loudness: loudnessOf(flags),
    screen,
    style: styleOf(terminal, terminal.stderr)
  })
  const provided: Effect.Effect<unknown, E | MerakiConfig.InvalidConfiguration> = Effect.provide(program, layer)
  const exit = await Effect.runPromiseExit(provided, { signal: terminal.signal })
  if (Exit.isSuccess(exit)) return typeof exit.value === "number" ? exit.value : exitCodes.done
  if (Cause.hasInterruptsOnly(exit.cause)) return exitCodes.interrupted
  throw Cause.squash(exit.cause)
}
