import { type BatchCalls, batchOf, type BatchOptions, type BatchResult } from "./ActionBatch.ts"
import { callerOf, captureCaller } from "./internal/caller.ts"
import { type Connection, connectionOf, isPaginated, viewOf } from "./internal/connection.ts"
import { planOf } from "./internal/plan.ts"
import { MerakiBase } from "./MerakiBase.ts"
import { isMerakiError } from "./MerakiError.ts"
import type { MerakiOptions } from "./MerakiOptions.ts"
import type { Operation, Paginated, PagingOptions, RegionOptions, Result } from "./Operation.ts"
import type { Plan } from "./Plan.ts"
import type { RawOptions, RawRequest } from "./RawRequest.ts"
import { type SafeTaggedCalls, type TaggedCalls, tags } from "./operations/tags.ts"

/**
 * The operations of the API by tag, each returning a {@link Result} and not rejecting.
 *
 * @since 0.2.0
 * @category models
 */
export interface SafeMeraki extends SafeTaggedCalls {
  /** Sends many changes in few requests. */
  readonly batch: (options: BatchOptions) => Promise<Result<BatchResult>>
  /** Sends a request without an operation. */
  readonly request: (request: RawRequest, options?: RawOptions) => Promise<Result<unknown>>
}

type AnyOperation = Operation<never, unknown> | Paginated<never, unknown, unknown>

/** Gives a client one object for each tag, made when it is first used. */
const defineTags = <Tags>(target: object, bind: (operation: AnyOperation) => unknown): Tags => {
  const lazily = ([tag, operations]: [tag: string, operations: { readonly [name: string]: AnyOperation }]) => {
    let made: object | undefined
    const make = () =>
      Object.fromEntries(Object.entries(operations).map(([name, operation]) => [name, bind(operation)]))
    return [tag, { enumerable: true, get: () => (made ??= make()) }]
  }
  return Object.defineProperties(target, Object.fromEntries(Object.entries(tags).map(lazily))) as Tags
}

/** The base, and in the type what the constructor of `Meraki` adds. */
const Tagged = MerakiBase as new (options: MerakiOptions) => MerakiBase & TaggedCalls

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
 * @since 0.2.0
 * @category client
 */
export class Meraki extends Tagged {
  /** Sends many changes in few requests. */
  readonly batch: BatchCalls = batchOf(this)

  /** The same operations, which return `{ ok: true, value }` or `{ ok: false, error }`. An abort still rejects. */
  readonly safe: SafeMeraki

  /** Throws an `InvalidConfiguration` that names the first invalid option. */
  constructor(options: MerakiOptions) {
    super(options)
    const connection = connectionOf(this)
    defineTags(this, (operation) => bound(connection, operation))
    const batch = (options: BatchOptions) => settled(this.batch(options))
    const request = (one: RawRequest, options?: RawOptions) => settled(this.request(one, options))
    this.safe = defineTags({ batch, request }, (operation) => boundSafely(connection, operation))
  }

  /** As in {@link MerakiBase}: a view of this client whose calls have these options, unless they have their own. */
  override withOptions(options: RegionOptions): Meraki {
    try {
      return new Meraki(viewOf(this, options))
    } catch (error) {
      throw captureCaller(error, Reflect.get(this, "withOptions"))
    }
  }

  /** As in {@link MerakiBase}: runs a program as a dry run, and returns the writes that it plans. */
  override plan(programs: ((meraki: Meraki) => unknown) | ReadonlyArray<(meraki: Meraki) => unknown>): Promise<Plan> {
    return planOf((options) => this.withOptions(options), programs)
  }
}

/** An operation of a client. */
const bound = (connection: Connection, operation: AnyOperation): unknown => {
  if (!isPaginated(operation)) {
    const call = (input?: object, options?: PagingOptions) => connection.run(operation, input, options, callerOf(call))
    return Object.assign(call, operation)
  }
  const all = (input?: object, options?: PagingOptions) => connection.all(operation, input, options, callerOf(all))
  const page = (input?: object, options?: PagingOptions) => connection.page(operation, input, options, callerOf(page))
  const pages = (input?: object, options?: PagingOptions) =>
    connection.pages(operation, input, options, callerOf(pages))
  const items = (input?: object, options?: PagingOptions) =>
    connection.items(operation, input, options, callerOf(items))
  return Object.assign(all, operation, { page, pages, items })
}

/** The same, which returns results. */
const boundSafely = (connection: Connection, operation: AnyOperation): unknown => {
  if (!isPaginated(operation)) {
    const call = (input?: object, options?: PagingOptions) =>
      settled(connection.run(operation, input, options, callerOf(call)))
    return call
  }
  const all = (input?: object, options?: PagingOptions) =>
    settled(connection.all(operation, input, options, callerOf(all)))
  const page = (input?: object, options?: PagingOptions) =>
    settled(connection.page(operation, input, options, callerOf(page)))
  return Object.assign(all, { page })
}

const settled = async <Output>(call: Promise<Output>): Promise<Result<Output>> => {
  try {
    return { ok: true, value: await call }
  } catch (error) {
    if (isMerakiError(error)) return { ok: false, error }
    throw error
  }
}
