import { type BatchCalls, batchOf, type BatchOptions, type BatchResult } from "./ActionBatch.ts"
import { callerOf } from "./internal/caller.ts"
import { connectionOf } from "./internal/connection.ts"
import { MerakiBase } from "./MerakiBase.ts"
import { isMerakiError } from "./MerakiError.ts"
import type { MerakiOptions } from "./MerakiOptions.ts"
import type { Operation, Paginated, PagingOptions, Result } from "./Operation.ts"
import { type SafeTaggedCalls, type TaggedCalls, tags } from "./operations/tags.ts"

/**
 * The operations of the API by tag, each returning a {@link Result} and not rejecting.
 *
 * @since 0.1.0
 * @category models
 */
export interface SafeMeraki extends SafeTaggedCalls {
  /** Sends many changes in few requests. */
  readonly batch: (options: BatchOptions) => Promise<Result<BatchResult>>
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

const isPaginated = (operation: AnyOperation): operation is Paginated<never, unknown, unknown> =>
  operation.descriptor.paging !== undefined

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
 * @since 0.1.0
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
    defineTags(this, (operation) => this.#call(operation))
    const batch = (options: BatchOptions) => settled(this.batch(options))
    this.safe = defineTags({ batch }, (operation) => this.#safeCall(operation))
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
