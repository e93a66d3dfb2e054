import type { Method } from "./core/Descriptor.ts"
import type { PagingOptions, RegionOptions } from "./Operation.ts"

/**
 * A request without an operation: for endpoints that are newer than this package, or part of an early access program.
 *
 * @since 0.2.0
 * @category models
 */
export interface RawRequest {
  /** (default `GET`) */
  readonly method?: Method | undefined
  /**
   * The path below the base URL, such as `/networks/N_1/clients`, with ids that are percent-encoded where they need it. Or a
   * whole URL, such as a link of a page; only trusted hosts get it.
   */
  readonly path: string
  /** Parameters of the query. Lists and objects are written as the API takes them: `{ tags: ["a"] }` as `tags[]=a`. */
  readonly query?: { readonly [name: string]: unknown } | undefined
  /** The properties of the JSON body. */
  readonly body?: { readonly [name: string]: unknown } | undefined
  /** The organization that it counts against, where neither the path nor earlier answers show it. */
  readonly organizationId?: string | undefined
}

/**
 * Options for a request without an operation.
 *
 * @since 0.2.0
 * @category options
 */
export interface RawOptions extends Omit<RegionOptions, "organizationId"> {}

/**
 * Options for a request without an operation that is answered in pages.
 *
 * @since 0.2.0
 * @category options
 */
export interface RawPagesOptions extends RawOptions, Pick<PagingOptions, "limit" | "maxPages" | "prefetch"> {}
