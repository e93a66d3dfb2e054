/**
 * A simulated Cisco Meraki Dashboard: organizations with networks and devices, every operation of the API with state,
 * the API's limits and paging, and faults on demand.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import type { FaultRate, FaultRule } from "./Fault.ts"
import { seeds } from "./internal/behaviors/allSeeds.ts"
import { type LifeOptions, startLife } from "./internal/behaviors/life.ts"
import { setStatus } from "./internal/behaviors/status.ts"
import { type Alert, alertLike, raiseAlert } from "./internal/behaviors/webhooks.ts"
import { type Console, makeConsole } from "./internal/console/console.ts"
import { type Engine, makeEngine } from "./internal/http/engine.ts"
import { makeFetch } from "./internal/http/inProcess.ts"
import { makeOAuth, type OAuthOptions } from "./internal/http/oauth.ts"
import type { LinkStyle } from "./internal/http/perform.ts"
import { serve } from "./internal/http/server.ts"
import { type Clock, foreignClock, makeClock } from "./internal/time/clock.ts"
import { makeFaults } from "./internal/time/faults.ts"
import { makeJobs } from "./internal/time/jobs.ts"
import { type LimitOptions, makeLimits } from "./internal/time/limits.ts"
import { defaultDelivery, type DeliverySettings, makePost } from "./internal/time/post.ts"
import { addReceiver, isAllowedUrl } from "./internal/world/receivers.ts"
import { type CallRecord, makeRecords, type Snapshot } from "./internal/world/records.ts"
import { isSaved, restore, save, type SavedWorld } from "./internal/world/saved.ts"
import { makeWorld } from "./internal/world/seed.ts"
import { makeState, type State } from "./internal/world/state.ts"
import type { Device, DeviceStatus, Network, Organization, Unclaimed } from "./internal/world/world.ts"

export type { LifeOptions } from "./internal/behaviors/life.ts"
export type { OAuthOptions } from "./internal/http/oauth.ts"
export type { LinkStyle } from "./internal/http/perform.ts"
export type { LimitOptions } from "./internal/time/limits.ts"
export type { CallRecord, Snapshot } from "./internal/world/records.ts"
export type { SavedWorld } from "./internal/world/saved.ts"
export type { Device, DeviceStatus, Network, Organization, Unclaimed } from "./internal/world/world.ts"

/**
 * Options of a simulator.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options {
  /** The seed of all random values (default `"meraki"`). */
  readonly seed?: string | undefined
  /** Organizations (default 3). */
  readonly organizations?: number | undefined
  /** Networks in each organization (default 100). */
  readonly networksPerOrganization?: number | undefined
  /** Devices in each network (default 10). */
  readonly devicesPerNetwork?: number | undefined
  /** Devices that belong to nobody and can be claimed (default 20). */
  readonly unclaimed?: number | undefined
  /** The accepted API key (default: a fixed one of 40 hex digits). */
  readonly apiKey?: string | undefined
  /** A second key, whose writes are refused with 403. */
  readonly readOnlyApiKey?: string | undefined
  /** The enforced limits, or `false` for none (default: those of the API). */
  readonly limits?: LimitOptions | false | undefined
  /** Faults by chance. */
  readonly faults?: FaultRate | undefined
  /** Faults on demand. */
  readonly rules?: ReadonlyArray<FaultRule> | undefined
  /** The form of links to other pages (default `"absolute"`). */
  readonly links?: LinkStyle | undefined
  /** How webhooks and callbacks are delivered; `"anywhere"` is short for `{ reach: "anywhere" }`. */
  readonly webhooks?: "loopback" | "anywhere" | WebhookOptions | undefined
  /** Receivers of webhooks that every network has at the beginning. */
  readonly receivers?: ReadonlyArray<ReceiverOptions> | undefined
  /**
   * The speed of its clock relative to the machine's (default 1). It applies to limits, batches, live tools and
   * webhooks.
   */
  readonly speed?: number | undefined
  /** A clock of your own, in milliseconds. Work that takes time is then done when the next request arrives. */
  readonly now?: (() => number) | undefined
  /** Where the simulator is less strict than the API is, as far as is known. */
  readonly lenient?: LenientOptions | undefined
  /** The application that gets tokens by OAuth. */
  readonly oauth?: OAuthOptions | undefined
  /** Whether devices and clients come and go by themselves (default `false`). */
  readonly life?: boolean | LifeOptions | undefined
  /** Milliseconds until a network that was created is visible (default 0). */
  readonly networkDelay?: number | undefined
  /** A world that was saved, in the place of a new one; its seed and size are then its own. */
  readonly from?: SavedWorld | undefined
  /** The largest number of requests kept in `calls` (default 100,000). The counts in `snapshot` include all. */
  readonly remember?: number | undefined
  /** The address on which it listens (default 127.0.0.1). */
  readonly host?: string | undefined
  /** The port on which it listens (default: any free one). */
  readonly port?: number | undefined
  /**
   * Host names, beside `localhost`, `host` and addresses, that requests over a socket may be addressed to, or any
   * (default: none). A page in a browser whose name leads to this machine is refused otherwise.
   */
  readonly hosts?: ReadonlyArray<string> | "any" | undefined
  /**
   * Whether a page for people is served at `/`, with what happens and controls (default `false`). Only `startSimulator`
   * and `layer` take it.
   */
  readonly console?: boolean | undefined
  /** The most bytes of a body over a socket (default 10 MiB); larger ones get 413. */
  readonly maxBody?: number | undefined
  /**
   * A file with a saved world: it is read when it is there, and written when the simulator is closed. Only
   * `startSimulator` and `layer` take it.
   */
  readonly file?: string | undefined
}

/**
 * How webhooks are delivered. The API documents neither a schedule of its retries nor when it gives a receiver up.
 *
 * @since 0.2.0
 * @category options
 */
export interface WebhookOptions {
  /** Where they may go (default `"loopback"`: to this machine). */
  readonly reach?: "loopback" | "anywhere" | undefined
  /** The waits after failed attempts, in milliseconds (default 1, 5 and 25 seconds). After the last one it gives up. */
  readonly waits?: ReadonlyArray<number> | undefined
  /** How long a receiver may take to answer, in milliseconds of the machine (default 10,000). */
  readonly timeout?: number | undefined
  /**
   * After how many failed attempts within how many milliseconds a receiver is switched off, or `false` for never (default
   * 100 within a day, as users have reported it). An update of the receiver switches it on again.
   */
  readonly switchOff?: { readonly failures: number; readonly within: number } | false | undefined
}

/**
 * A receiver of webhooks.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReceiverOptions {
  /** With `https:`, or on this machine. */
  readonly url: string
  readonly sharedSecret?: string | undefined
  readonly name?: string | undefined
}

/**
 * Where the simulator is less strict than the API is, as far as is known.
 *
 * @since 0.2.0
 * @category options
 */
export interface LenientOptions {
  /** Any well-formed serial can be claimed, not only those of `world.unclaimed`. */
  readonly claims?: boolean | undefined
  /** Networks and devices answer the operations of other products than theirs. */
  readonly products?: boolean | undefined
  /** An action batch that names a missing network or device is refused when it is carried out, not when it is made. */
  readonly batches?: boolean | undefined
}

/**
 * What there is now, in the order in which it is listed. It is for reading: what is to change is changed by requests,
 * by
 * `setStatus` and by `alert`. Values are replaced, never changed, so that one that was read stays as it was.
 *
 * @since 0.2.0
 * @category models
 */
export interface World {
  readonly organizations: ReadonlyMap<string, Organization>
  readonly networks: ReadonlyMap<string, Network>
  /** By serial. */
  readonly devices: ReadonlyMap<string, Device>
  /** Devices that belong to nobody and can be claimed, by serial. */
  readonly unclaimed: ReadonlyMap<string, Unclaimed>
}

/**
 * An alert to raise.
 *
 * @since 0.2.0
 * @category models
 */
export interface AlertOptions extends Partial<Alert> {
  readonly networkId: string
  /** The device of the alert, if it has one. */
  readonly serial?: string | undefined
}

/**
 * A running simulator.
 *
 * @since 0.2.0
 * @category models
 */
export interface Running {
  /** Base URL for a client, ending in `/api/v1`. */
  readonly url: string
  /** The accepted API key. */
  readonly apiKey: string
  /** Every request so far, oldest first. */
  readonly calls: ReadonlyArray<CallRecord>
  /** The current state. */
  readonly world: World
  readonly faults: {
    /** Adds a fault on demand. */
    readonly add: (rule: FaultRule) => void
    /** Removes all faults, including those by chance. */
    readonly clear: () => void
  }
  /** Counts of all requests so far. */
  readonly snapshot: () => Snapshot
  /**
   * Changes how a device is, with the history, events and alerts that follow; false when it is so already or missing.
   */
  readonly setStatus: (serial: string, status: DeviceStatus) => boolean
  /** Makes the clock go faster or slower from now on; a clock of your own is left alone. */
  readonly setSpeed: (speed: number) => void
  /** What there is now, as a value of JSON, for the option `from`. */
  readonly save: () => SavedWorld
  /** The application that gets tokens by OAuth, and where. */
  readonly oauth: {
    readonly clientId: string
    readonly clientSecret: string
    readonly authorizeUrl: string
    readonly tokenUrl: string
    readonly revokeUrl: string
  }
  /**
   * The console's URL, with a token that gives the right to change things to whoever opens it first; undefined without
   * a console.
   */
  readonly consoleUrl: string | undefined
  /**
   * Sends an alert to the webhook receivers of a network that are switched on. Returns their number. What is left out is
   * as in the example of its type, which is `settings_changed` unless told otherwise.
   */
  readonly alert: (options: AlertOptions) => number
}

/**
 * The simulator as a service.
 *
 * @since 0.2.0
 * @category services
 */
export class Simulator extends Context.Service<Simulator, Running>()("@effect-meraki/simulator/Simulator") {}

const defaultKey = "6bec40cf957de430a6f1f2baa056b99a4fac9ea0"

const isWildcard = (host: string | undefined): boolean => host === "0.0.0.0" || host === "::"

/** The URL at which a client on this machine reaches it. */
const urlOf = (host: string, port: number): string => {
  const reachable = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host
  return `http://${reachable.includes(":") ? `[${reachable}]` : reachable}:${port}/api/v1`
}

const clockOf = ({ now, speed = 1 }: Options): Clock => (now === undefined ? makeClock(speed) : foreignClock(now))

const refuse = (name: string, problem: string): never => {
  throw new RangeError(`${name} ${problem}`)
}

const counts = [
  "organizations",
  "networksPerOrganization",
  "devicesPerNetwork",
  "unclaimed",
  "remember",
  "maxBody"
] as const

const isNumber = (value: unknown, least: number): boolean => typeof value === "number" && value >= least

const checkWebhooks = ({ receivers = [], webhooks = {} }: Options): void => {
  for (const { url } of receivers) {
    if (!isAllowedUrl(url))
      refuse("receivers.url", `must use https, or lead to this machine, not ${JSON.stringify(url)}`)
  }
  if (typeof webhooks === "string") return
  const { switchOff = false, timeout = 1, waits = [] } = webhooks
  if (!waits.every((wait) => isNumber(wait, 0))) refuse("webhooks.waits", "must be numbers from 0 on")
  if (!isNumber(timeout, 1)) refuse("webhooks.timeout", `must be a number from 1 on, not ${timeout}`)
  if (switchOff === false) return
  const { failures, within } = switchOff
  if (!isNumber(failures, 0)) refuse("webhooks.switchOff.failures", `must be a number from 0 on, not ${failures}`)
  if (!isNumber(within, 1)) refuse("webhooks.switchOff.within", `must be a number from 1 on, not ${within}`)
}

/** The names of all options. */
const names: { readonly [Name in keyof Required<Options>]: true } = {
  apiKey: true,
  console: true,
  devicesPerNetwork: true,
  faults: true,
  file: true,
  from: true,
  host: true,
  hosts: true,
  lenient: true,
  life: true,
  limits: true,
  links: true,
  maxBody: true,
  networkDelay: true,
  networksPerOrganization: true,
  now: true,
  oauth: true,
  organizations: true,
  port: true,
  readOnlyApiKey: true,
  receivers: true,
  remember: true,
  rules: true,
  seed: true,
  speed: true,
  unclaimed: true,
  webhooks: true
}

const checkNames = (options: unknown): void => {
  if (typeof options !== "object" || options === null) refuse("options", "must be an object such as { port: 3000 }")
  for (const name of Object.keys(options as object)) {
    if (!Object.hasOwn(names, name)) refuse(name, `is no option; there are ${Object.keys(names).join(", ")}`)
  }
}

/** Refuses options that make no sense. */
const check = (options: Options): void => {
  for (const name of counts) {
    const value = options[name]
    if (value !== undefined && !(Number.isSafeInteger(value) && value >= 0)) {
      refuse(name, `must be a whole number from 0 on, not ${value}`)
    }
  }
  const { faults, from, life, networkDelay, speed } = options
  if (speed !== undefined && !(Number.isFinite(speed) && speed > 0)) refuse("speed", `must be above 0, not ${speed}`)
  if (networkDelay !== undefined && !(networkDelay >= 0))
    refuse("networkDelay", `must be from 0 on, not ${networkDelay}`)
  if (typeof life === "object" && !((life.every ?? 1) > 0)) refuse("life.every", `must be above 0, not ${life.every}`)
  if (faults !== undefined && !(faults.rate >= 0 && faults.rate <= 1)) {
    refuse("faults.rate", `must be from 0 to 1, not ${faults.rate}`)
  }
  checkWebhooks(options)
  if (from !== undefined && !isSaved(from)) refuse("from", "must be a saved world")
  if (options.apiKey === "") refuse("apiKey", "must not be empty")
  const { port } = options
  if (port !== undefined && !(Number.isSafeInteger(port) && port >= 0 && port <= 65_535)) {
    refuse("port", `must be a whole number from 0 to 65535, not ${port}`)
  }
}

const isLively = ({ life = false }: Options): boolean => life !== false

const stateOf = (options: Options, now: number): State => {
  const {
    devicesPerNetwork = 10,
    from,
    networksPerOrganization = 100,
    organizations = 3,
    seed = "meraki",
    unclaimed = 20
  } = options
  if (from !== undefined) return restore(from, seeds, isLively(options))
  const world = makeWorld({ seed, organizations, networksPerOrganization, devicesPerNetwork, unclaimed })
  return makeState(seed, world, seeds, now, isLively(options))
}

const deliveryOf = ({ webhooks = {} }: Options): DeliverySettings => {
  const given = typeof webhooks === "string" ? { reach: webhooks } : webhooks
  return { ...defaultDelivery, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}

/** The parts of a simulator, put together. */
const partsOf = (options: Options) => {
  const clock = clockOf(options)
  const { now } = clock
  const state = stateOf(options, now())
  return {
    clock,
    state,
    faults: makeFaults(state.seed, options.faults, options.rules ?? []),
    limits: options.limits === false ? undefined : makeLimits(options.limits ?? {}, clock.speed),
    records: makeRecords(options.remember ?? 100_000),
    jobs: makeJobs(clock),
    post: makePost(deliveryOf(options)),
    oauth: makeOAuth(state.seed, options.oauth ?? {})
  }
}

type Parts = ReturnType<typeof partsOf>

const engineOf = (
  options: Options,
  parts: Parts,
  ownUrl: () => string,
  watch: Console["watch"] | undefined
): Engine => {
  const { clock, ...rest } = parts
  const { lenient = {} } = options
  return makeEngine({
    ...rest,
    watch,
    apiKey: options.apiKey ?? defaultKey,
    readOnlyApiKey: options.readOnlyApiKey,
    kept: options.remember ?? 100_000,
    links: options.links ?? "absolute",
    now: clock.now,
    anySerial: lenient.claims ?? false,
    anyProduct: lenient.products ?? false,
    checksActions: !(lenient.batches ?? false),
    networkDelay: options.networkDelay ?? 0,
    // With a wildcard address every host name may be the simulator's own.
    isOwnHost: (host) => isWildcard(options.host) || host === new URL(ownUrl()).host
  })
}

const runningOf = (options: Options, parts: Parts, ownUrl: () => string) => {
  const { clock, faults, jobs, oauth, post, records, state } = parts
  const { world } = state
  const sender = { state, jobs, post, now: clock.now }
  const oauthUrl = (name: string) => new URL(`/oauth/${name}`, ownUrl()).href
  return {
    apiKey: options.apiKey ?? defaultKey,
    calls: records.calls,
    world,
    faults: { add: faults.add, clear: faults.clear },
    snapshot: records.snapshot,
    setStatus: (serial: string, status: DeviceStatus) => {
      const device = world.devices.get(serial)
      return device !== undefined && setStatus(sender, device, status)
    },
    setSpeed: (speed: number) => {
      check({ speed })
      clock.setSpeed(speed)
      jobs.rearm()
    },
    save: () => save(state),
    get oauth() {
      return {
        clientId: oauth.clientId,
        clientSecret: oauth.clientSecret,
        authorizeUrl: oauthUrl("authorize"),
        tokenUrl: oauthUrl("token"),
        revokeUrl: oauthUrl("revoke")
      }
    },
    alert: ({ networkId, serial, ...alert }: AlertOptions) => {
      const network = world.networks.get(networkId)
      if (network === undefined) return 0
      return raiseAlert(sender, network, world.devices.get(serial ?? ""), alertLike(alert))
    }
  } satisfies Omit<Running, "consoleUrl" | "url">
}

const consoleOf = (options: Options, parts: Parts, url: () => string): Console => {
  const { clock, jobs, post, state } = parts
  const secrets = [options.apiKey ?? defaultKey, options.readOnlyApiKey ?? "", parts.oauth.clientSecret]
  return makeConsole({
    ...parts,
    sender: { state, jobs, post, now: clock.now },
    secrets: secrets.filter((secret) => secret !== ""),
    url
  })
}

const make = (options: Options, ownUrl: () => string) => {
  check(options)
  const parts = partsOf(options)
  const { clock, jobs, post, state } = parts
  const { life = false, receivers = [] } = options
  for (const { name = "receiver", sharedSecret = "", url } of receivers) {
    for (const network of state.world.networks.values()) {
      addReceiver(state, network, { name, url, sharedSecret }, clock.now())
    }
  }
  if (life !== false) startLife({ state, jobs, post, now: clock.now }, life === true ? {} : life)
  const running = runningOf(options, parts, ownUrl)
  const console = options.console === true ? consoleOf(options, parts, ownUrl) : undefined
  const stop = (): void => {
    jobs.close()
    console?.close()
  }
  return { running, engine: engineOf(options, parts, ownUrl, console?.watch), console, stop }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // What is no JSON is no world either, and is refused as such.
    return undefined
  }
}

/** The world in a file, if it is there. */
const readWorld = (file: string): SavedWorld | undefined => {
  if (!existsSync(file)) return undefined
  const value = parsed(readFileSync(file, "utf8"))
  return isSaved(value) ? value : refuse(file, "must hold a saved world")
}

/** Replaces a world in a file, completely or not at all: the one before it is all there is. */
const writeWorld = (file: string, world: SavedWorld): void => {
  const fresh = `${file}.${process.pid}`
  try {
    writeFileSync(fresh, JSON.stringify(world))
    renameSync(fresh, file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
}

/**
 * Starts a simulator for code without Effect. Rejects when it cannot listen, or when an option makes no sense.
 *
 * @since 0.2.0
 * @category constructors
 */
export const startSimulator = async (
  options: Options = {}
): Promise<Running & { readonly close: () => Promise<void> } & AsyncDisposable> => {
  checkNames(options)
  const { file, host = "127.0.0.1", hosts = [], maxBody = 10 * 2 ** 20, port = 0 } = options
  let url = "http://127.0.0.1/api/v1"
  const from = (file === undefined ? undefined : readWorld(file)) ?? options.from
  const { console, engine, running, stop } = make({ ...options, from }, () => url)
  const server = await serve({
    engine,
    host,
    port,
    hosts: { own: host, also: hosts },
    mostBytes: maxBody,
    sidecar: console?.sidecar ?? (() => false)
  })
  url = urlOf(host, server.port)
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    stop()
    await server.close()
    if (file !== undefined) writeWorld(file, running.save())
  }
  const closeOnce = () => (closing ??= close())
  return { ...running, url, consoleUrl: console?.link(), close: closeOnce, [Symbol.asyncDispose]: closeOnce }
}

/**
 * A simulator that runs for the lifetime of the layer. A port that is in use and an option that makes no sense are
 * defects.
 *
 * @since 0.2.0
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
 * A simulator without a socket: a function that answers a `Request` as `fetch` does. The fault `reset` rejects, and
 * `cut` ends the body with an error, as with `fetch`.
 *
 * @since 0.2.0
 * @category constructors
 */
export const handler = (
  options: Options = {}
): Running & { readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response> } => {
  checkNames(options)
  const url = "http://127.0.0.1/api/v1"
  const { engine, running } = make({ ...options, console: false }, () => url)
  return { ...running, url, consoleUrl: undefined, fetch: makeFetch(engine.handle) }
}
