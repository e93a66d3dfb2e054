import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { type Flags, last } from "../args/given.ts"
import { clientOf, runProgram } from "../commands/runCommand.ts"
import { type ExitKind } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { oneSettings, type Settings } from "../profile/settings.ts"
import { redisOf, sharedLimits, storeOf } from "./jobsStore.ts"
import { makeScreen, type Screen } from "../terminal/screen.ts"
import type { Terminal } from "../terminal/terminal.ts"

/** What a command about jobs has around it. */
export interface Setting {
  readonly flags: Flags
  readonly terminal: Terminal
  readonly screen: Screen
  /** How many processes share the limits. */
  readonly processes: number
}

export const settingOf = (flags: Flags, terminal: Terminal): Setting => {
  const text = last(flags, "--processes") ?? "1"
  const processes = Number(text)
  if (!Number.isSafeInteger(processes) || processes < 1)
    throw new Problem(`--processes takes a whole number from 1 on, not ${JSON.stringify(text)}`)
  return { flags, terminal, screen: makeScreen(terminal), processes }
}

const kinds: { readonly [tag: string]: ExitKind } = {
  InvalidJob: "usage",
  JobExists: "refused",
  JobNotFound: "missing",
  StoreFailed: "unusable",
  WrongState: "refused"
}

/** An error of jobs in words for a person; another one as it is. */
const asProblem = (error: unknown): unknown => {
  const { _tag, message } = Object(error) as { readonly _tag?: string; readonly message?: string }
  const kind = kinds[_tag ?? ""]
  if (kind === undefined) return error
  return new Problem(message ?? "", { kind, ...(kind === "missing" ? { hints: ["meraki jobs list shows them"] } : {}) })
}

/** Runs what looks at jobs, and needs no key. */
export const runWithStore = <A, E>(setting: Setting, program: Effect.Effect<A, E, JobStore>): Promise<A> =>
  runProgram(
    setting.terminal,
    Effect.mapError(Effect.provide(program, storeOf(setting.flags, setting.terminal)), asProblem)
  )

/** A client whose limits are shared by all that have the jobs in the same Redis, or are a part of them. */
const limited = ({ flags, processes, terminal }: Setting, client: Layer.Layer<MerakiClient, unknown>) => {
  const redis = redisOf(flags, terminal)
  if (redis !== undefined) return Layer.provide(client, sharedLimits(redis))
  return processes === 1 ? client : Layer.provide(client, JobWorker.layerLimits({ processes }))
}

/** Runs what carries jobs out. */
export const runWithClient = async <A, E>(
  setting: Setting,
  program: (settings: Settings) => Effect.Effect<A, E, JobStore | MerakiClient>
): Promise<A> => {
  const { flags, screen, terminal } = setting
  const settings = await oneSettings(terminal, flags)
  const client = limited(setting, clientOf(screen, terminal, flags, settings))
  return runProgram(
    terminal,
    Effect.mapError(
      Effect.provide(program(settings), Layer.merge(client, storeOf(setting.flags, setting.terminal))),
      asProblem
    )
  )
}
