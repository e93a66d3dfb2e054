import { type BatchCalls, batchOf, type BatchOptions, type BatchResult } from "./ActionBatch.ts"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { MerakiBase } from "./MerakiBase.ts"
import { isMerakiError } from "./MerakiError.ts"
import type { Calls, Operation, Paginated, PagingOptions, Result, SafeCalls } from "./Operation.ts"
import type * as Administered from "./operations/Administered.ts"
import type * as Appliance from "./operations/Appliance.ts"
import type * as Camera from "./operations/Camera.ts"
import type * as CampusGateway from "./operations/CampusGateway.ts"
import type * as CellularGateway from "./operations/CellularGateway.ts"
import type * as Devices from "./operations/Devices.ts"
import type * as Insight from "./operations/Insight.ts"
import type * as Licensing from "./operations/Licensing.ts"
import type * as Networks from "./operations/Networks.ts"
import type * as Organizations from "./operations/Organizations.ts"
import type * as Sensor from "./operations/Sensor.ts"
import type * as Sm from "./operations/Sm.ts"
import type * as Spaces from "./operations/Spaces.ts"
import type * as Switch from "./operations/Switch.ts"
import type * as Wireless from "./operations/Wireless.ts"
import type * as WirelessController from "./operations/WirelessController.ts"
import { tags } from "./operations/tags.ts"

/**
 * The operations of the API by tag, each giving a result in the place of rejecting.
 *
 * @since 0.1.0
 * @category models
 */
export interface SafeMeraki {
  readonly administered: SafeCalls<typeof Administered>
  readonly appliance: SafeCalls<typeof Appliance>
  readonly camera: SafeCalls<typeof Camera>
  readonly campusGateway: SafeCalls<typeof CampusGateway>
  readonly cellularGateway: SafeCalls<typeof CellularGateway>
  readonly devices: SafeCalls<typeof Devices>
  readonly insight: SafeCalls<typeof Insight>
  readonly licensing: SafeCalls<typeof Licensing>
  readonly networks: SafeCalls<typeof Networks>
  readonly organizations: SafeCalls<typeof Organizations>
  readonly sensor: SafeCalls<typeof Sensor>
  readonly sm: SafeCalls<typeof Sm>
  readonly spaces: SafeCalls<typeof Spaces>
  readonly switch: SafeCalls<typeof Switch>
  readonly wireless: SafeCalls<typeof Wireless>
  readonly wirelessController: SafeCalls<typeof WirelessController>
  /** Many changes in few requests. */
  readonly batch: (options: BatchOptions) => Promise<Result<BatchResult>>
}

type AnyOperation = Operation<never, unknown> | Paginated<never, unknown, unknown>

/** One object for each tag, made when it is first used. */
const byTag = <Tags>(bind: (operation: AnyOperation) => unknown): Tags => {
  const lazily = ([tag, operations]: [tag: string, operations: { readonly [name: string]: AnyOperation }]) => {
    let made: object | undefined
    const make = () =>
      Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, bind(operation)]))
    return [tag, { enumerable: true, get: () => (made ??= make()) }]
  }
  return Object.defineProperties({}, Object.fromEntries(Object.entries(tags).map(lazily))) as Tags
}

const isPaginated = (operation: AnyOperation): operation is Paginated<never, unknown, unknown> =>
  operation.descriptor.paging !== undefined

/**
 * A client of the Cisco Meraki Dashboard API.
 *
 * @example
 * ```ts
 * import { Meraki } from "@effect-meraki/promise"
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
export class Meraki extends MerakiBase {
  readonly #calls = byTag<{ readonly [Tag in keyof Omit<SafeMeraki, "batch">]: never }>((operation) =>
    this.#call(operation)
  )
  readonly #safe = Object.assign(
    byTag<Omit<SafeMeraki, "batch">>((operation) => this.#safeCall(operation)),
    { batch: (options: BatchOptions) => settled(this.batch(options)) }
  )

  /** Many changes in few requests. */
  readonly batch: BatchCalls = batchOf(this)

  /** The operations that the API tags `administered`. */
  get administered(): Calls<typeof Administered> {
    return this.#calls.administered
  }
  /** The operations that the API tags `appliance`. */
  get appliance(): Calls<typeof Appliance> {
    return this.#calls.appliance
  }
  /** The operations that the API tags `camera`. */
  get camera(): Calls<typeof Camera> {
    return this.#calls.camera
  }
  /** The operations that the API tags `campusGateway`. */
  get campusGateway(): Calls<typeof CampusGateway> {
    return this.#calls.campusGateway
  }
  /** The operations that the API tags `cellularGateway`. */
  get cellularGateway(): Calls<typeof CellularGateway> {
    return this.#calls.cellularGateway
  }
  /** The operations that the API tags `devices`. */
  get devices(): Calls<typeof Devices> {
    return this.#calls.devices
  }
  /** The operations that the API tags `insight`. */
  get insight(): Calls<typeof Insight> {
    return this.#calls.insight
  }
  /** The operations that the API tags `licensing`. */
  get licensing(): Calls<typeof Licensing> {
    return this.#calls.licensing
  }
  /** The operations that the API tags `networks`. */
  get networks(): Calls<typeof Networks> {
    return this.#calls.networks
  }
  /** The operations that the API tags `organizations`. */
  get organizations(): Calls<typeof Organizations> {
    return this.#calls.organizations
  }
  /** The operations that the API tags `sensor`. */
  get sensor(): Calls<typeof Sensor> {
    return this.#calls.sensor
  }
  /** The operations that the API tags `sm`. */
  get sm(): Calls<typeof Sm> {
    return this.#calls.sm
  }
  /** The operations that the API tags `spaces`. */
  get spaces(): Calls<typeof Spaces> {
    return this.#calls.spaces
  }
  /** The operations that the API tags `switch`. */
  get switch(): Calls<typeof Switch> {
    return this.#calls.switch
  }
  /** The operations that the API tags `wireless`. */
  get wireless(): Calls<typeof Wireless> {
    return this.#calls.wireless
  }
  /** The operations that the API tags `wirelessController`. */
  get wirelessController(): Calls<typeof WirelessController> {
    return this.#calls.wirelessController
  }

  /** The same operations, giving `{ ok: true, value }` or `{ ok: false, error }`. An abort still rejects. */
  get safe(): SafeMeraki {
    return this.#safe
  }

  #call(operation: AnyOperation): unknown {
    const connection = connectionOf(this)
    const call = (input?: object, options?: PagingOptions) => connection.run(operation, input, options, callerOf(call))
    if (!isPaginated(operation)) return Object.assign(call, operation)
    const page = (input?: object, options?: PagingOptions) => connection.page(operation, input, options, callerOf(page))
    const pages = (input?: object, options?: PagingOptions) =>
      connection.pages(operation, input, options, callerOf(pages))
    const items = (input?: object, options?: PagingOptions) =>
      connection.items(operation, input, options, callerOf(items))
    return Object.assign(call, operation, { page, pages, items })
  }

  #safeCall(operation: AnyOperation): unknown {
    const connection = connectionOf(this)
    const call = (input?: object, options?: PagingOptions) =>
      settled(connection.run(operation, input, options, callerOf(call)))
    if (!isPaginated(operation)) return call
    const page = (input?: object, options?: PagingOptions) =>
      settled(connection.page(operation, input, options, callerOf(page)))
    return Object.assign(call, { page })
  }
}

const settled = async <Output>(call: Promise<Output>): Promise<Result<Output>> => {
  try {
    return { ok: true, value: await call }
  } catch (error) {
    if (isMerakiError(error)) return { ok: false, error }
    throw error
  }
}
