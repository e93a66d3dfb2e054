/**
 * A Cisco Meraki Dashboard of one's own: several organizations with their networks and devices, every operation of the
 * API with its state, the API's limits and paging, and faults on demand.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { FaultRate, FaultRule } from "./Fault.ts"
import { seeds } from "./internal/behaviours/seeds.ts"
import { type Alert, raiseAlert } from "./internal/behaviours/webhooks.ts"
import { makeEngine } from "./internal/http/engine.ts"
import { makeFaults } from "./internal/time/faults.ts"
import type { LinkStyle } from "./internal/http/perform.ts"
import { makeFetch } from "./internal/http/inProcess.ts"
import { makeJobs } from "./internal/time/jobs.ts"
import { type LimitOptions, makeLimits } from "./internal/time/limits.ts"
import { makePost } from "./internal/time/post.ts"
import { type CallRecord, makeRecords, type Snapshot } from "./internal/world/records.ts"
import { makeWorld } from "./internal/world/seed.ts"
import { serve } from "./internal/http/server.ts"
import { makeState } from "./internal/world/state.ts"
import type { Device, Network, Organization } from "./internal/world/world.ts"

export type { LinkStyle } from "./internal/http/perform.ts"
export type { LimitOptions } from "./internal/time/limits.ts"
export type { CallRecord, Snapshot } from "./internal/world/records.ts"
export type { Device, Network, Organization } from "./internal/world/world.ts"

/**
 * Options of a simulator.
 *
 * @since 0.1.0
 * @category options
 */
export interface Options {
  /** What everything random is drawn from (default `"meraki"`). */
  readonly seed?: string | undefined
  /** Organizations (default 3). */
  readonly organizations?: number | undefined
  /** Networks in each organization (default 100). */
  readonly networksPerOrganization?: number | undefined
  /** Devices in each network (default 10). */
  readonly devicesPerNetwork?: number | undefined
  /** The key it accepts (default 40 hex digits, the same each time). */
  readonly apiKey?: string | undefined
  /** A second key, whose writes are refused with 403. */
  readonly readOnlyApiKey?: string | undefined
  /** The limits it enforces, or `false` for none (default: those of the API). */
  readonly limits?: LimitOptions | false | undefined
  /** Faults by chance. */
  readonly faults?: FaultRate | undefined
  /** Faults on demand. */
  readonly rules?: ReadonlyArray<FaultRule> | undefined
  /** How links to other pages begin (default `"absolute"`). */
  readonly links?: LinkStyle | undefined
  /** Where webhooks and callbacks may go (default `"loopback"`: to this machine). */
  readonly webhooks?: "loopback" | "anywhere" | undefined
  /** How many times as fast as the machine's its clock goes (default 1): limits, batches, live tools, webhooks. */
  readonly speed?: number | undefined
  /** A clock of one's own, in milliseconds. Things that take time are then done when the next request comes. */
  readonly now?: (() => number) | undefined
  /** How many requests to remember (default 100,000); the counts in `snapshot` go on beyond that. */
  readonly remember?: number | undefined
  /** Where it listens (default 127.0.0.1). */
  readonly host?: string | undefined
  /** On which port (default: any free one). */
  readonly port?: number | undefined
}

/**
 * What there is now, in the order in which it is listed. Values are replaced, never changed.
 *
 * @since 0.1.0
 * @category models
 */
export interface World {
  readonly organizations: ReadonlyMap<string, Organization>
  readonly networks: ReadonlyMap<string, Network>
  /** By serial. */
  readonly devices: ReadonlyMap<string, Device>
}

/**
 * An alert to raise.
 *
 * @since 0.1.0
 * @category models
 */
export interface AlertOptions extends Partial<Alert> {
  readonly networkId: string
  /** The device it is about, if it is about one. */
  readonly serial?: string | undefined
}

/**
 * A simulator at work.
 *
 * @since 0.1.0
 * @category models
 */
export interface Running {
  /** Base URL for a client, ending in `/api/v1`. */
  readonly url: string
  /** The key it accepts. */
  readonly apiKey: string
  /** Every request so far, oldest first. */
  readonly calls: ReadonlyArray<CallRecord>
  /** What there is now. */
  readonly world: World
  readonly faults: {
    /** Adds a fault on demand. */
    readonly add: (rule: FaultRule) => void
    /** Ends all faults, those by chance too. */
    readonly clear: () => void
  }
  /** What happened so far, in numbers. */
  readonly snapshot: () => Snapshot
  /** Sends an alert to the webhook receivers of a network; gives how many there are. */
  readonly alert: (options: AlertOptions) => number
}

/**
 * The simulator as a service.
 *
 * @since 0.1.0
 * @category services
 */
export class Simulator extends Context.Service<Simulator, Running>()("@effect-meraki/simulator/Simulator") {}

const defaultKey = "6bec40cf957de430a6f1f2baa056b99a4fac9ea0"

const isWildcard = (host: string | undefined): boolean => host === "0.0.0.0" || host === "::"

/** Where a client on this machine reaches it. */
const urlOf = (host: string, port: number): string => {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}/api/v1`
}

const clockOf = ({ now, speed = 1 }: Options): (() => number) => {
  if (now !== undefined) return now
  if (speed === 1) return Date.now
  const start = Date.now()
  return () => start + (Date.now() - start) * speed
}

/** Options that would make a world that is none. */
const check = (options: Options): void => {
  const refuse = (name: string, problem: string) => {
    throw new RangeError(`${name} ${problem}`)
  }
  for (const name of ["organizations", "networksPerOrganization", "devicesPerNetwork", "remember"] as const) {
    const value = options[name]
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
      refuse(name, `must be a whole number from 0 on, not ${value}`)
    }
  }
  const { faults, speed } = options
  if (speed !== undefined && !(Number.isFinite(speed) && speed > 0)) refuse("speed", `must be above 0, not ${speed}`)
  if (faults !== undefined && !(faults.rate >= 0 && faults.rate <= 1)) {
    refuse("faults.rate", `must be from 0 to 1, not ${faults.rate}`)
  }
  if (options.apiKey === "") refuse("apiKey", "must not be empty")
}

const make = (options: Options, ownUrl: () => string) => {
  check(options)
  const { apiKey = defaultKey, remember = 100_000, seed = "meraki", speed = 1 } = options
  const now = clockOf(options)
  const world = makeWorld({
    seed,
    organizations: options.organizations ?? 3,
    networksPerOrganization: options.networksPerOrganization ?? 100,
    devicesPerNetwork: options.devicesPerNetwork ?? 10
  })
  const state = makeState(seed, world, seeds, now())
  const faults = makeFaults(seed, options.faults, options.rules ?? [])
  const records = makeRecords(remember)
  const jobs = makeJobs(now, options.now === undefined ? speed : undefined)
  const post = makePost(options.webhooks ?? "loopback")
  const engine = makeEngine({
    state,
    apiKey,
    readOnlyApiKey: options.readOnlyApiKey,
    faults,
    limits: options.limits === false ? undefined : makeLimits(options.limits ?? {}, speed),
    records,
    kept: remember,
    jobs,
    post,
    links: options.links ?? "absolute",
    now,
    // Whatever names a machine that listens on all its addresses is its own.
    isOwnHost: (host) => isWildcard(options.host) || host === new URL(ownUrl()).host
  })
  const running = {
    apiKey,
    calls: records.calls,
    world,
    faults: { add: faults.add, clear: faults.clear },
    snapshot: records.snapshot,
    alert: ({ networkId, serial, ...alert }: AlertOptions) => {
      const network = world.networks.get(networkId)
      if (network === undefined) return 0
      return raiseAlert({ state, jobs, post, now }, network, world.devices.get(serial ?? ""), {
        alertType: "Settings changed",
        alertTypeId: "settings_changed",
        alertLevel: "informational",
        alertData: {},
        ...alert
      })
    }
  } satisfies Omit<Running, "url">
  return { running, handle: engine.handle, stop: jobs.close }
}

/**
 * Starts a simulator for code that does not use Effect. Rejects when it cannot listen, or an option makes no sense.
 *
 * @since 0.1.0
 * @category constructors
 */
export const startSimulator = async (
  options: Options = {}
): Promise<Running & { readonly close: () => Promise<void> } & AsyncDisposable> => {
  const host = options.host ?? "127.0.0.1"
  let url = "http://127.0.0.1/api/v1"
  const { handle, running, stop } = make(options, () => url)
  const server = await serve(handle, host, options.port ?? 0)
  url = urlOf(host, server.port)
  let closing: Promise<void> | undefined
  const close = () => {
    stop()
    return (closing ??= server.close())
  }
  return { ...running, url, close, [Symbol.asyncDispose]: close }
}

/**
 * A simulator that runs as long as the layer does. A port that cannot be had is a defect, as is an option that makes no
 * sense.
 *
 * @since 0.1.0
 * @category layers
 */
export const layer = (options: Options = {}): Layer.Layer<Simulator> =>
  Layer.effect(
    Simulator,
    Effect.acquireRelease(
      Effect.promise(() => startSimulator(options)),
      (running) => Effect.promise(running.close)
    )
  )

/**
 * A simulator without a socket: a function that answers a `Request` as `fetch` would. `reset` rejects and `cut` ends the
 * body with an error, as they would there.
 *
 * @since 0.1.0
 * @category constructors
 */
export const handler = (
  options: Options = {}
): Running & { readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response> } => {
  const url = "http://127.0.0.1/api/v1"
  const { handle, running } = make(options, () => url)
  return { ...running, url, fetch: makeFetch(handle) }
}
