import type { MerakiClient } from "@effect-meraki/core/MerakiClient"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import * as JobWorker from "@effect-meraki/jobs/JobWorker"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { mkdirSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { type Flags, last } from "../args/given.ts"
import { clientOf, runProgram } from "../commands/runCommand.ts"
import { type ExitKind } from "../exit/codes.ts"
import { Problem } from "../exit/Problem.ts"
import { configFolder } from "../profile/places.ts"
import { oneSettings, type Settings } from "../profile/settings.ts"
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

const fileOf = ({ flags, terminal }: Setting): string => {
  const given = last(flags, "--store")
  if (given !== undefined) return resolve(terminal.cwd, given)
  const folder = configFolder(terminal)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, "jobs.db")
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

const storeOf = (setting: Setting): Layer.Layer<JobStore, unknown> =>
  Layer.suspend(() => {
    const file = fileOf(setting)
    mkdirSync(dirname(file), { recursive: true })
    return JobStoreSqlite.layer({ file })
  })

/** Runs what looks at jobs, and needs no key. */
export const runWithStore = <A, E>(setting: Setting, program: Effect.Effect<A, E, JobStore>): Promise<A> =>
  runProgram(setting.terminal, Effect.mapError(Effect.provide(program, storeOf(setting)), asProblem))

const limited = ({ processes }: Setting, client: Layer.Layer<MerakiClient, unknown>) =>
  processes === 1 ? client : Layer.provide(client, JobWorker.layerLimits({ processes }))

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
    Effect.mapError(Effect.provide(program(settings), Layer.merge(client, storeOf(setting))), asProblem)
  )
}
