import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type * as MerakiConfig from "@effect-meraki/core/MerakiConfig"
import type { Transport } from "@effect-meraki/core/Transport"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Layer from "effect/Layer"
import { type Flags, isOn } from "../args/given.ts"
import { clientLayer, type Loudness } from "../client/layer.ts"
import { transportOf } from "../client/transport.ts"
import type { Settings } from "../profile/settings.ts"
import { Problem } from "../exit/Problem.ts"
import { styleOf } from "../terminal/style.ts"
import type { Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"

const loudnessOf = (flags: Flags): Loudness =>
  isOn(flags, "--quiet") ? "quiet" : isOn(flags, "--verbose") ? "verbose" : "normal"

/** The client of some settings, which logs on a screen. */
export const clientOf = (
  screen: Screen,
  terminal: Terminal,
  flags: Flags,
  settings: Settings,
  transport?: Layer.Layer<Transport>
): Layer.Layer<MerakiClient, MerakiConfig.InvalidConfiguration> =>
  clientLayer(settings, {
    loudness: loudnessOf(flags),
    screen,
    style: styleOf(terminal, terminal.stderr),
    transport: transport ?? transportOf(terminal)
  })

/** Runs an effect until it ends or is interrupted. Rejects with the error that ended it. */
export const runProgram = async <A, E>(terminal: Terminal, program: Effect.Effect<A, E>): Promise<A> => {
  const exit = await Effect.runPromiseExit(program, { signal: terminal.signal })
  if (Exit.isSuccess(exit)) return exit.value
  if (Cause.hasInterruptsOnly(exit.cause)) throw new Problem("interrupted", { kind: "interrupted" })
  throw Cause.squash(exit.cause)
}

/** Runs an effect with a client. Rejects with the error that ended it. */
export const runEffect = <A, E>(
  screen: Screen,
  terminal: Terminal,
  flags: Flags,
  settings: Settings,
  program: Effect.Effect<A, E, MerakiClient>
): Promise<A> => runProgram(terminal, Effect.provide(program, clientOf(screen, terminal, flags, settings)))
