import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import * as Administered from "@effect-meraki/core/Administered"
import * as Appliance from "@effect-meraki/core/Appliance"
import * as Camera from "@effect-meraki/core/Camera"
import * as CampusGateway from "@effect-meraki/core/CampusGateway"
import * as CellularGateway from "@effect-meraki/core/CellularGateway"
import * as Devices from "@effect-meraki/core/Devices"
import * as Insight from "@effect-meraki/core/Insight"
import * as Licensing from "@effect-meraki/core/Licensing"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as Networks from "@effect-meraki/core/Networks"
import type * as CoreOperation from "@effect-meraki/core/Operation"
import * as Organizations from "@effect-meraki/core/Organizations"
import * as Sensor from "@effect-meraki/core/Sensor"
import * as Sm from "@effect-meraki/core/Sm"
import * as Spaces from "@effect-meraki/core/Spaces"
import * as Switch from "@effect-meraki/core/Switch"
import * as Transport from "@effect-meraki/core/Transport"
import * as Wireless from "@effect-meraki/core/Wireless"
import * as WirelessController from "@effect-meraki/core/WirelessController"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Calls from "./calls.ts"
import { isMerakiError, type MerakiError } from "./errors.ts"
import type {
  Action,
  Batchable,
  CallOptions,
  Descriptor,
  Operation,
  Paginated,
  PagingOptions,
  Result,
  Safe
} from "./Operation.ts"
import type * as AdministeredOperations from "./operations/Administered.d.ts"
import type * as ApplianceOperations from "./operations/Appliance.d.ts"
import type * as CameraOperations from "./operations/Camera.d.ts"
import type * as CampusGatewayOperations from "./operations/CampusGateway.d.ts"
import type * as CellularGatewayOperations from "./operations/CellularGateway.d.ts"
import type * as DevicesOperations from "./operations/Devices.d.ts"
import type * as InsightOperations from "./operations/Insight.d.ts"
import type * as LicensingOperations from "./operations/Licensing.d.ts"
import type * as NetworksOperations from "./operations/Networks.d.ts"
import type * as OrganizationsOperations from "./operations/Organizations.d.ts"
import type * as SensorOperations from "./operations/Sensor.d.ts"
import type * as SmOperations from "./operations/Sm.d.ts"
import type * as SpacesOperations from "./operations/Spaces.d.ts"
import type * as SwitchOperations from "./operations/Switch.d.ts"
import type * as WirelessOperations from "./operations/Wireless.d.ts"
import type * as WirelessControllerOperations from "./operations/WirelessController.d.ts"
import type { MerakiOptions } from "./options.ts"
import { callOptions, clientOptions, loggerOf } from "./settings.ts"

/** An operation of core, whatever its kind. */
interface CoreOperationOfAnyKind {
  (input?: object, options?: CoreOperation.PagingOptions): Effect.Effect<unknown, unknown, MerakiClient.MerakiClient>
  readonly descriptor: CoreOperation.Descriptor
  readonly page?: CoreOperation.Paginated<object, unknown, unknown>["page"]
  readonly pages?: CoreOperation.Paginated<object, unknown, unknown>["pages"]
  readonly items?: CoreOperation.Paginated<object, unknown, unknown>["items"]
  readonly action?: (input?: object) => Action
}

const modules = {
  administered: Administered,
  appliance: Appliance,
  camera: Camera,
  campusGateway: CampusGateway,
  cellularGateway: CellularGateway,
  devices: Devices,
  insight: Insight,
  licensing: Licensing,
  networks: Networks,
  organizations: Organizations,
  sensor: Sensor,
  sm: Sm,
  spaces: Spaces,
  switch: Switch,
  wireless: Wireless,
  wirelessController: WirelessController
} as { readonly [tag: string]: { readonly [name: string]: CoreOperationOfAnyKind } }

/**
 * The operations of the API by tag, each giving a result in the place of rejecting.
 *
 * @since 0.1.0
 * @category models
 */
export interface SafeMeraki {
  readonly administered: Safe<typeof AdministeredOperations>
  readonly appliance: Safe<typeof ApplianceOperations>
  readonly camera: Safe<typeof CameraOperations>
  readonly campusGateway: Safe<typeof CampusGatewayOperations>
  readonly cellularGateway: Safe<typeof CellularGatewayOperations>
  readonly devices: Safe<typeof DevicesOperations>
  readonly insight: Safe<typeof InsightOperations>
  readonly licensing: Safe<typeof LicensingOperations>
  readonly networks: Safe<typeof NetworksOperations>
  readonly organizations: Safe<typeof OrganizationsOperations>
  readonly sensor: Safe<typeof SensorOperations>
  readonly sm: Safe<typeof SmOperations>
  readonly spaces: Safe<typeof SpacesOperations>
  readonly switch: Safe<typeof SwitchOperations>
  readonly wireless: Safe<typeof WirelessOperations>
  readonly wirelessController: Safe<typeof WirelessControllerOperations>
}

/**
 * What a client has seen of the API since it was made. Times are milliseconds.
 *
 * @since 0.1.0
 * @category models
 */
export interface Health {
  readonly since: Date
  readonly until: Date
  /** Requests sent. */
  readonly attempts: number
  readonly byStatus: { readonly [status: string]: number }
  readonly byOperation: { readonly [operation: string]: number }
  /** Answers with 500 and above. */
  readonly serverErrors: number
  /** Their share of all requests, from 0 to 1. */
  readonly serverErrorShare: number
  /** Answers with 429. */
  readonly rateLimited: number
  /** Requests without an answer. */
  readonly transportFailures: number
  /** Retries by the kind of error that caused them. */
  readonly retries: { readonly [reason: string]: number }
  /** Time spent waiting for the limits, added up. */
  readonly waited: number
  readonly latency: { readonly p50: number; readonly p95: number; readonly p99: number }
  /** Whether the share of server errors is normal, and why. */
  readonly advice: { readonly level: "ok" | "elevated" | "contact-support"; readonly reason: string }
  /** The last failures as plain text to paste into a case with Cisco Meraki support. */
  readonly supportCase: string
}

/**
 * A request as the client's own ledger has it.
 *
 * @since 0.1.0
 * @category models
 */
export interface Attempt {
  readonly at: Date
  readonly operation: string
  readonly method: string
  readonly path: string
  readonly organizationId: string | undefined
  /** Undefined when there was no answer. */
  readonly status: number | undefined
  /** The kind of error, undefined for a success. */
  readonly error: MerakiError["_tag"] | undefined
}

/**
 * What a client's own ledger and the API's analytics have and do not have in common.
 *
 * @since 0.1.0
 * @category models
 */
export interface Reconciliation {
  readonly from: Date
  readonly to: Date
  /** Requests that both have. */
  readonly both: number
  /** 502 and 504, which the analytics leave out. */
  readonly gateway: ReadonlyArray<Attempt>
  /** No answer, and the analytics do not show the request either. */
  readonly neverArrived: ReadonlyArray<Attempt>
  /** No answer, but Dashboard carried the request out. */
  readonly lostAnswers: ReadonlyArray<Attempt>
  /** An answer that the analytics do not show. */
  readonly unaccounted: ReadonlyArray<Attempt>
  /** Requests under this client's name that are not this client's. */
  readonly others: number
  /** Everybody's part of the organization's budget, the largest first. Shares are from 0 to 1. */
  readonly spenders: ReadonlyArray<{
    readonly userAgent: string
    readonly adminId: string
    readonly requests: number
    readonly share: number
    readonly rateLimitedShare: number
    readonly isSelf: boolean
  }>
  /** Statuses of the whole organization. */
  readonly organization: { readonly [status: string]: number }
  /** What to keep in mind when reading it. */
  readonly notes: ReadonlyArray<string>
}

/**
 * A client of the Cisco Meraki Dashboard API.
 *
 * @example
 * ```ts
 * import { Meraki, NotFound } from "@effect-meraki/promise"
 *
 * await using meraki = new Meraki({ apiKey: process.env["MERAKI_DASHBOARD_API_KEY"] })
 * for (const { id, name } of await meraki.organizations.getOrganizations()) {
 *   const devices = await meraki.organizations.getOrganizationDevices({ organizationId: id })
 *   console.log(`${name}: ${devices.length} devices`)
 * }
 * ```
 *
 * @since 0.1.0
 * @category client
 */
export class Meraki {
  readonly #client: MerakiClient.MerakiClient["Service"]
  readonly #calls: Calls.Calls<MerakiClient.MerakiClient>
  readonly #tags = new Map<string, unknown>()
  readonly #forget: () => void

  /** Throws an `InvalidConfiguration` or a `TypeError` that names the option that cannot be used. */
  constructor(options: MerakiOptions) {
    const { fetch = (input, init) => globalThis.fetch(input, init), logger, signal } = options
    const made = Effect.runSyncExit(
      Effect.provideService(MerakiClient.make(clientOptions(options)), Transport.Transport, Transport.makeFetch(fetch))
    )
    if (Exit.isFailure(made)) throw Cause.squash(made.cause)
    this.#client = made.value
    this.#calls = Calls.make(
      Context.make(MerakiClient.MerakiClient, made.value).pipe(
        Context.add(Logger.CurrentLoggers, new Set(logger === undefined ? [] : [loggerOf(logger)])),
        Context.add(References.MinimumLogLevel, "Debug")
      )
    )
    const close = () => void this.close()
    signal?.addEventListener("abort", close, { once: true })
    this.#forget = () => signal?.removeEventListener("abort", close)
    if (signal?.aborted === true) close()
  }

  /** The operations that the API tags `administered`. */
  get administered(): typeof AdministeredOperations {
    return this.#tag("administered", false)
  }
  /** The operations that the API tags `appliance`. */
  get appliance(): typeof ApplianceOperations {
    return this.#tag("appliance", false)
  }
  /** The operations that the API tags `camera`. */
  get camera(): typeof CameraOperations {
    return this.#tag("camera", false)
  }
  /** The operations that the API tags `campusGateway`. */
  get campusGateway(): typeof CampusGatewayOperations {
    return this.#tag("campusGateway", false)
  }
  /** The operations that the API tags `cellularGateway`. */
  get cellularGateway(): typeof CellularGatewayOperations {
    return this.#tag("cellularGateway", false)
  }
  /** The operations that the API tags `devices`. */
  get devices(): typeof DevicesOperations {
    return this.#tag("devices", false)
  }
  /** The operations that the API tags `insight`. */
  get insight(): typeof InsightOperations {
    return this.#tag("insight", false)
  }
  /** The operations that the API tags `licensing`. */
  get licensing(): typeof LicensingOperations {
    return this.#tag("licensing", false)
  }
  /** The operations that the API tags `networks`. */
  get networks(): typeof NetworksOperations {
    return this.#tag("networks", false)
  }
  /** The operations that the API tags `organizations`. */
  get organizations(): typeof OrganizationsOperations {
    return this.#tag("organizations", false)
  }
  /** The operations that the API tags `sensor`. */
  get sensor(): typeof SensorOperations {
    return this.#tag("sensor", false)
  }
  /** The operations that the API tags `sm`. */
  get sm(): typeof SmOperations {
    return this.#tag("sm", false)
  }
  /** The operations that the API tags `spaces`. */
  get spaces(): typeof SpacesOperations {
    return this.#tag("spaces", false)
  }
  /** The operations that the API tags `switch`. */
  get switch(): typeof SwitchOperations {
    return this.#tag("switch", false)
  }
  /** The operations that the API tags `wireless`. */
  get wireless(): typeof WirelessOperations {
    return this.#tag("wireless", false)
  }
  /** The operations that the API tags `wirelessController`. */
  get wirelessController(): typeof WirelessControllerOperations {
    return this.#tag("wirelessController", false)
  }

  /** The same operations, giving `{ ok: true, value }` or `{ ok: false, error }`. An abort still rejects. */
  get safe(): SafeMeraki {
    return new Proxy({} as SafeMeraki, {
      get: (_, tag) => (typeof tag === "string" && Object.hasOwn(modules, tag) ? this.#tag(tag, true) : undefined)
    })
  }

  /** Runs an operation that is at hand as a value, from whatever client or module. */
  run<Input extends object, Output>(
    operation: { readonly descriptor: Descriptor } & ((input: Input, ...rest: Array<never>) => Promise<Output>),
    input: Input,
    options?: CallOptions
  ): Promise<Output> {
    const found = modules[operation.descriptor.tag]?.[operation.descriptor.id]
    const effect =
      found === undefined
        ? this.#client.execute(operation.descriptor, input, callOptions(options))
        : found(input, callOptions(options))
    return this.#calls.run(effect, options?.signal) as Promise<Output>
  }

  /** What this client has seen of the API so far. */
  async health(): Promise<Health> {
    const report = await this.#calls.run(this.#client.health)
    const { latency, recent: _, waited, ...rest } = report
    return {
      ...rest,
      waited: Duration.toMillis(waited),
      latency: {
        p50: Duration.toMillis(latency.p50),
        p95: Duration.toMillis(latency.p95),
        p99: Duration.toMillis(latency.p99)
      },
      supportCase: ApiHealth.supportCase(report)
    }
  }

  /** The advice now, and again each time its level changes; it never ends by itself. */
  healthChanges(
    options: { readonly every?: number; readonly signal?: AbortSignal } = {}
  ): AsyncGenerator<Health["advice"], void, void> {
    return this.#calls.iterate(ApiHealth.changes({ every: options.every ?? 1000 }), options.signal)
  }

  /** Compares this client's own ledger with the API's analytics of an organization. Times are milliseconds. */
  reconcile(
    input: { readonly organizationId: string; readonly since?: Date; readonly skew?: number; readonly delay?: number },
    options: { readonly signal?: AbortSignal } = {}
  ): Promise<Reconciliation> {
    return this.#calls.run(ApiHealth.reconcile(input), options.signal)
  }

  /** Ends every call that is under way; calls made later reject. Closing twice does no harm. */
  async close(): Promise<void> {
    this.#forget()
    await this.#calls.close()
  }

  /** The same as {@link Meraki.close}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  #tag<Operations>(tag: string, isSafe: boolean): Operations {
    const key = isSafe ? `safe ${tag}` : tag
    let operations = this.#tags.get(key)
    if (operations === undefined) {
      const bind = (operation: CoreOperationOfAnyKind) => (isSafe ? this.#safe(operation) : this.#bind(operation))
      operations = Object.fromEntries(
        Object.entries(modules[tag] ?? {}).map(([name, operation]) => [name, bind(operation)])
      )
      this.#tags.set(key, operations)
    }
    // One module of core, bound to this client: its declared type is made of the same source.
    return operations as Operations
  }

  #bind(
    operation: CoreOperationOfAnyKind
  ): Operation<object, unknown> | Paginated<object, unknown, unknown> | Batchable<object, unknown> {
    const { action, descriptor, items, page, pages } = operation
    const call = (input?: object, options?: PagingOptions) =>
      this.#calls.run(operation(input, callOptions(options)), options?.signal)
    if (page === undefined || pages === undefined || items === undefined) {
      return Object.assign(call, { descriptor, ...(action === undefined ? undefined : { action }) })
    }
    return Object.assign(call, {
      descriptor,
      page: (input?: object, options?: PagingOptions) =>
        this.#calls.run(page(input, callOptions(options)), options?.signal),
      pages: (input?: object, options?: PagingOptions) =>
        this.#calls.iterate(pages(input, callOptions(options)), options?.signal),
      items: (input?: object, options?: PagingOptions) =>
        this.#calls.iterate(items(input, callOptions(options)), options?.signal)
    })
  }

  #safe(operation: CoreOperationOfAnyKind): (input?: object, options?: PagingOptions) => Promise<Result<unknown>> {
    return async (input, options) => {
      try {
        return { ok: true, value: await this.#calls.run(operation(input, callOptions(options)), options?.signal) }
      } catch (error) {
        if (isMerakiError(error)) return { ok: false, error }
        throw error
      }
    }
  }
}
