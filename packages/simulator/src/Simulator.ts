/**
 * A Cisco Meraki Dashboard of one's own: several organizations with their networks and devices, the API's limits and
 * paging, and faults on demand.
 *
 * @since 0.1.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type { FaultRate, FaultRule } from "./Fault.ts"
import { type CallRecord, makeEngine } from "./internal/engine.ts"
import { makeFaults } from "./internal/faults.ts"
import { type LimitOptions, makeLimits } from "./internal/limits.ts"
import { serve } from "./internal/server.ts"
import { makeWorld, type World } from "./internal/world.ts"

export type { CallRecord } from "./internal/engine.ts"
export type { LimitOptions } from "./internal/limits.ts"
export type { Device, Network, Organization, World } from "./internal/world.ts"

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
  /** The limits it enforces, or `false` for none (default: those of the API). */
  readonly limits?: LimitOptions | false | undefined
  /** Faults by chance. */
  readonly faults?: FaultRate | undefined
  /** Faults on demand. */
  readonly rules?: ReadonlyArray<FaultRule> | undefined
  /** Where it listens (default 127.0.0.1). */
  readonly host?: string | undefined
  /** On which port (default: any free one). */
  readonly port?: number | undefined
  /** The time in milliseconds (default: the machine's). */
  readonly now?: (() => number) | undefined
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
  /** Adds a fault on demand. */
  readonly addFault: (rule: FaultRule) => void
  /** Ends all faults, those by chance too. */
  readonly clearFaults: () => void
}

/**
 * The simulator as a service.
 *
 * @since 0.1.0
 * @category services
 */
export class Simulator extends Context.Service<Simulator, Running>()("@effect-meraki/simulator/Simulator") {}

const defaultKey = "6bec40cf957de430a6f1f2baa056b99a4fac9ea0"

const make = (options: Options) => {
  const seed = options.seed ?? "meraki"
  const apiKey = options.apiKey ?? defaultKey
  const world = makeWorld({
    seed,
    organizations: options.organizations ?? 3,
    networksPerOrganization: options.networksPerOrganization ?? 100,
    devicesPerNetwork: options.devicesPerNetwork ?? 10
  })
  const faults = makeFaults(seed, options.faults, options.rules ?? [])
  const limits = options.limits === false ? undefined : makeLimits(options.limits ?? {})
  const engine = makeEngine({ world, apiKey, faults, limits, now: options.now ?? Date.now, seed })
  return { apiKey, world, engine, faults }
}

/**
 * Starts a simulator for code that does not use Effect. Rejects when it cannot listen.
 *
 * @since 0.1.0
 * @category constructors
 */
export const startSimulator = async (
  options: Options = {}
): Promise<Running & { readonly close: () => Promise<void> } & AsyncDisposable> => {
  const { apiKey, engine, faults, world } = make(options)
  const host = options.host ?? "127.0.0.1"
  const { close, port } = await serve(engine.handle, host, options.port ?? 0)
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}/api/v1`,
    apiKey,
    calls: engine.calls,
    world,
    addFault: faults.add,
    clearFaults: faults.clear,
    close,
    [Symbol.asyncDispose]: close
  }
}

/**
 * A simulator that runs as long as the layer does. A port that cannot be had is a defect.
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
 * A simulator without a socket: a function that answers a `Request` as `fetch` would. `reset` and `cut` reject, as they
 * would there.
 *
 * @since 0.1.0
 * @category constructors
 */
export const handler = (
  options: Options = {}
): Running & { readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response> } => {
  const { apiKey, engine, faults, world } = make(options)
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    const { answer, fault } = engine.handle({
      method: request.method,
      url: new URL(request.url),
      header: (name) => request.headers.get(name) ?? undefined,
      body: await request.text(),
      source: "127.0.0.1"
    })
    if (fault?.kind === "reset" || fault?.kind === "cut") {
      throw new TypeError("fetch failed", {
        cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" })
      })
    }
    const bodyless = answer.status === 204 || answer.status === 304
    return new Response(bodyless ? null : answer.body, { status: answer.status, headers: answer.headers })
  }
  return {
    url: "http://127.0.0.1/api/v1",
    apiKey,
    calls: engine.calls,
    world,
    addFault: faults.add,
    clearFaults: faults.clear,
    fetch
  }
}
