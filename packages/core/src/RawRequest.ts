/**
 * Requests without an operation: for endpoints that are newer than this package, or part of an early access program.
 *
 * A raw request is a call like any other. It waits for the limits of its organization, and retries, redirects, guards, dry
 * runs and errors are those of every call. Its answer is `unknown`, and of its input only that is refused which cannot be
 * sent. Where there is an operation, use it: it also knows the limits of its own and the type of its answer.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import type { PagingOptions, RegionOptions } from "./CallOptions.ts"
import { checkRegion } from "./internal/call/options.ts"
import { redactIssues } from "./internal/error/redactor.ts"
import { type Fields, isFields, readFields } from "./internal/option/rules.ts"
import * as paging from "./internal/paging/pages.ts"
import { type RawCall, rawCall, type Refused } from "./internal/request/rawCall.ts"
import { MerakiClient } from "./MerakiClient.ts"
import { InvalidInput, type WriteError } from "./MerakiError.ts"
import type { Method, Page } from "./model/Descriptor.ts"
import type { MerakiResponse } from "./model/MerakiResponse.ts"

/**
 * A request.
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
 * Options of a raw request.
 *
 * @since 0.2.0
 * @category options
 */
export interface Options extends Omit<RegionOptions, "organizationId"> {}

/**
 * Options of a raw request that is answered in pages.
 *
 * @since 0.2.0
 * @category options
 */
export interface PagesOptions extends Options, Pick<PagingOptions, "limit" | "maxPages" | "prefetch"> {}

const refuse = (
  { issues, method, path }: Refused,
  redact: (text: string) => string
): Effect.Effect<never, InvalidInput> =>
  Effect.flatMap(Clock.currentTimeMillis, (now) =>
    Effect.fail(
      new InvalidInput({
        operation: "raw",
        method,
        path: redact(path),
        parameters: {},
        url: "",
        attempts: 0,
        at: new Date(now),
        issues: redactIssues(issues, redact),
        cause: undefined
      })
    )
  )

/** Options of a call for the request, and everything that is wrong with them. Those of pages are checked with each page. */
const optionsOf = (given: unknown, ofPages: ReadonlyArray<string>) =>
  Result.match(readFields(given), {
    onFailure: (problem) => ({ options: {} as Fields, issues: [{ path: "options", problem }] }),
    onSuccess: (options) => {
      const rest = Object.entries(options).filter(([name]) => !ofPages.includes(name))
      return { options, issues: [...checkRegion(Object.fromEntries(rest))] }
    }
  })

/** The options of pages alone. */
const pagesOnly = ["limit", "maxPages", "prefetch"]

const prepared = (
  request: RawRequest,
  given: Options,
  isPaged: boolean
): Effect.Effect<RawCall, InvalidInput, MerakiClient> =>
  Effect.flatMap(
    MerakiClient.use((client) => client.redactor),
    (redactor) => {
      const { issues, options } = optionsOf(given, isPaged ? pagesOnly : [])
      const redact = redactor(
        isFields(options["headers"]) ? (options["headers"] as RegionOptions["headers"]) : undefined
      )
      const call = rawCall(request, redact)
      if (Result.isFailure(call)) {
        return refuse({ ...call.failure, issues: [...call.failure.issues, ...issues] }, redact)
      }
      const { descriptor, input, options: own } = call.success
      // Its links would be written to.
      if (isPaged && descriptor.method !== "GET") issues.push({ path: "method", problem: "must be GET for pages" })
      if (issues.length > 0) return refuse({ method: descriptor.method, path: descriptor.path, issues }, redact)
      return Effect.succeed({ descriptor, input, options: { ...options, ...own } })
    }
  )

/**
 * Sends a request, and returns its answer as a whole.
 *
 * @since 0.2.0
 * @category requests
 */
export const response = (
  request: RawRequest,
  options: Options = {}
): Effect.Effect<MerakiResponse<unknown>, WriteError, MerakiClient> =>
  Effect.flatMap(prepared(request, options, false), (call) =>
    MerakiClient.use((client) => client.execute<unknown>(call.descriptor, call.input, call.options))
  )

/**
 * Sends a request, and returns the value of its answer; undefined when there is none.
 *
 * @example
 * ```ts
 * import * as RawRequest from "@effect-meraki/core/RawRequest"
 *
 * export const clients = RawRequest.send({ path: "/networks/N_1/clients", query: { timespan: 3600 } })
 * export const update = RawRequest.send({ method: "PUT", path: "/networks/N_1", body: { name: "HQ" } })
 * ```
 *
 * @since 0.2.0
 * @category requests
 */
export const send = (request: RawRequest, options?: Options): Effect.Effect<unknown, WriteError, MerakiClient> =>
  Effect.map(response(request, options), ({ value }) => value)

/**
 * Sends a GET, and follows the links to further pages as they are consumed. `perPage` is a parameter of the query.
 *
 * @since 0.2.0
 * @category requests
 */
export const pages = (
  request: RawRequest,
  options: PagesOptions = {}
): Stream.Stream<Page<unknown, unknown>, WriteError, MerakiClient> =>
  Stream.unwrap(
    Effect.map(prepared(request, options, true), (call) =>
      paging.pages<unknown, unknown>(call.descriptor, call.input, call.options)
    )
  )
