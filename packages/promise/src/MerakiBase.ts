import { callerOf, captureCaller } from "./internal/caller.ts"
import { connect, connectionOf, isPaginated, viewOf } from "./internal/connection.ts"
import { planOf } from "./internal/plan.ts"
import type { Health } from "./Health.ts"
import type { Limits } from "./Limits.ts"
import type { MerakiOptions } from "./MerakiOptions.ts"
import type {
  Arguments,
  CallOptions,
  CallPromise,
  Operation,
  Page,
  PageOptions,
  Paginated,
  PagingOptions,
  RegionOptions
} from "./Operation.ts"
import type { Plan } from "./Plan.ts"
import type { RawOptions, RawPagesOptions, RawRequest } from "./RawRequest.ts"

/** The method that the user called: the stack of an error begins below it. */
const method = (client: MerakiBase, name: keyof MerakiBase): unknown => client[name]

/**
 * A client that runs operations given as values, so that a bundle holds only those it uses. Everything else is as in
 * {@link Meraki}.
 *
 * @example
 * ```ts
 * import { MerakiBase } from "@effect-meraki/promise"
 * import { getNetwork } from "@effect-meraki/promise/Networks"
 *
 * const meraki = new MerakiBase({ apiKey: process.env["MERAKI_DASHBOARD_API_KEY"] })
 * const network = await meraki.run(getNetwork, { networkId: "N_24329156" })
 * ```
 *
 * @since 0.2.0
 * @category client
 */
export class MerakiBase {
  /** Throws an `InvalidConfiguration` that names the first invalid option. */
  constructor(options: MerakiOptions) {
    try {
      connect(this, options)
    } catch (error) {
      throw captureCaller(error, new.target)
    }
  }

  /** Runs an operation that answers in pages and returns all items. Rejects with a `MerakiError`. */
  run<Input extends object, Output, Item>(
    operation: Paginated<Input, Output, Item>,
    ...args: Arguments<Input, PagingOptions>
  ): Promise<Output>
  /** Runs an operation. Rejects with a `MerakiError`. */
  run<Input extends object, Output>(
    operation: Operation<Input, Output>,
    ...args: Arguments<Input, CallOptions>
  ): CallPromise<Output>
  run(operation: Operation<never, unknown>, input?: object, options?: PagingOptions): Promise<unknown> {
    const { all, run } = connectionOf(this)
    return (isPaginated(operation) ? all : run)(operation, input, options, callerOf(method(this, "run")))
  }

  /** Exactly one request: the first page, or the one that `from` names. Rejects with a `MerakiError`. */
  page<Input extends object, Output, Item>(
    operation: Paginated<Input, Output, Item>,
    ...args: Arguments<Input, PageOptions>
  ): CallPromise<Page<Output, Item>> {
    const [input, options] = args
    return connectionOf(this).page(operation, input, options, callerOf(method(this, "page")))
  }

  /** All pages, fetched on demand. */
  pages<Input extends object, Output, Item>(
    operation: Paginated<Input, Output, Item>,
    ...args: Arguments<Input, PagingOptions>
  ): AsyncGenerator<Page<Output, Item>, void, void> {
    const [input, options] = args
    return connectionOf(this).pages(operation, input, options, callerOf(method(this, "pages")))
  }

  /** All items, their pages fetched on demand. */
  items<Input extends object, Output, Item>(
    operation: Paginated<Input, Output, Item>,
    ...args: Arguments<Input, PagingOptions>
  ): AsyncGenerator<Item, void, void> {
    const [input, options] = args
    return connectionOf(this).items(operation, input, options, callerOf(method(this, "items")))
  }

  /**
   * Sends a request without an operation, such as one to an endpoint of an early access program. Limits, retries, guards and
   * errors are those of every call. Rejects with a `MerakiError`.
   */
  request(request: RawRequest, options?: RawOptions): CallPromise<unknown> {
    return connectionOf(this).request(request, options, callerOf(method(this, "request")))
  }

  /** Sends a GET without an operation, and follows the links to further pages on demand. */
  requestPages(request: RawRequest, options?: RawPagesOptions): AsyncGenerator<Page<unknown, unknown>, void, void> {
    return connectionOf(this).requestPages(request, options, callerOf(method(this, "requestPages")))
  }

  /**
   * A view of this client whose calls have these options, unless they have their own. It shares connections, limits and
   * health with the client, and costs nothing to keep. `readOnly` and `dryRun` can only be added. Closing it, or aborting its
   * `signal`, ends its own calls; closing the client ends those too. Throws an `InvalidConfiguration` when `retry`, `fetch`,
   * `logger` or `signal` cannot be used; what else is wrong rejects the calls.
   */
  withOptions(options: RegionOptions): MerakiBase {
    try {
      return new MerakiBase(viewOf(this, options))
    } catch (error) {
      throw captureCaller(error, method(this, "withOptions"))
    }
  }

  /**
   * Runs a program as a dry run, and returns the writes that it plans. It gets a view of this client, whose reads are sent
   * and whose writes are not. It ends with its first write, unless it goes on after a `WritePlanned`. Of several programs
   * that do not need each other, all are run. Calls of the view that a program does not await are waited for. Where the platform
   * has `node:async_hooks`, calls of other clients in a program are planned too, and have to be awaited; elsewhere only those of
   * the view are. Rejects as the programs do.
   */
  plan(programs: ((meraki: MerakiBase) => unknown) | ReadonlyArray<(meraki: MerakiBase) => unknown>): Promise<Plan> {
    return planOf((options) => this.withOptions(options), programs)
  }

  /** The requests of this client so far: counts, latencies, and advice. */
  health(): Promise<Health> {
    return connectionOf(this).health(callerOf(method(this, "health")))
  }

  /** The state of the limits: rates, pauses, and how many requests wait. */
  limits(): Promise<Limits> {
    return connectionOf(this).limits(callerOf(method(this, "limits")))
  }

  /** Ends every call under way and every later one. They reject with an `AbortError`. */
  close(): Promise<void> {
    return connectionOf(this).close()
  }

  /** The same as `close`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }
}
