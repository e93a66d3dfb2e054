import type { InvalidConfiguration } from "@effect-meraki/core/MerakiConfig"
import type { RateLimiter } from "@effect-meraki/core/RateLimiter"
import type { JobStore } from "@effect-meraki/jobs/JobStore"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { mkdirSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { type Flags, last } from "../args/given.ts"
import { Problem } from "../exit/Problem.ts"
import { configFolder } from "../profile/places.ts"
import { type Terminal, variable } from "../terminal/terminal.ts"

/** Where jobs are kept, as it was given: a file or a URL. */
const givenStore = (flags: Flags, terminal: Terminal): string | undefined =>
  last(flags, "--store") ?? variable(terminal, "MERAKI_JOBS_STORE")

const schemeOf = (given: string | undefined): string | undefined => /^([a-z][a-z0-9+.-]*):\/\//i.exec(given ?? "")?.[1]

const isRedis = (scheme: string | undefined): boolean => scheme === "redis" || scheme === "rediss"

/** The Redis in which the jobs are, or else the one in which programs share limits. */
export const redisOf = (flags: Flags, terminal: Terminal): string | undefined => {
  const given = givenStore(flags, terminal)
  return isRedis(schemeOf(given)) ? given : variable(terminal, "MERAKI_REDIS_URL")
}

/** The limits that all share who have them in the same Redis. */
export const sharedLimits = (url: string): Layer.Layer<RateLimiter, InvalidConfiguration> =>
  Layer.unwrap(
    Effect.map(
      Effect.promise(() => import("@effect-meraki/core/RateLimiterRedis")),
      ({ layer }) => layer({ url })
    )
  )

const fileOf = (given: string | undefined, terminal: Terminal): string => {
  if (given !== undefined) {
    const file = resolve(terminal.cwd, given)
    mkdirSync(dirname(file), { recursive: true })
    return file
  }
  const folder = configFolder(terminal)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, "jobs.db")
}

/** Opens a place with the engine that it is for. What an engine needs is loaded when it is chosen. */
const open = async (given: string | undefined, terminal: Terminal): Promise<Layer.Layer<JobStore, unknown>> => {
  const scheme = schemeOf(given)
  if (given === undefined || scheme === undefined)
    return (await import("@effect-meraki/jobs/JobStoreSqlite")).layer({ file: fileOf(given, terminal) })
  if (isRedis(scheme)) return (await import("@effect-meraki/jobs/JobStoreBullMQ")).layer({ url: given })
  if (scheme === "postgres" || scheme === "postgresql")
    return (await import("@effect-meraki/jobs/JobStorePgBoss")).layer({ url: given })
  throw new Problem(`jobs are kept in a file, or at redis://… or postgres://…, not at ${scheme}://`)
}

/** The store of jobs: `--store`, or else `MERAKI_JOBS_STORE`, or else a file beside the profiles. */
export const storeOf = (flags: Flags, terminal: Terminal): Layer.Layer<JobStore, unknown> =>
  Layer.unwrap(Effect.tryPromise({ try: () => open(givenStore(flags, terminal), terminal), catch: (error) => error }))
