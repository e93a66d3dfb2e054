/**
 * Faults of answers, on demand or by chance.
 *
 * @since 0.2.0
 */

/**
 * One way an answer goes wrong.
 *
 * - `status`: an answer of this status, with `errors` as the API words them, or with a body and headers of one's own
 * - `html`: a gateway's page, with status 502 unless another is given
 * - `empty`: no body, with status 200 unless another is given. With a success the request is carried out, as Dashboard does
 * - `cut`: the right answer, of which only the beginning arrives
 * - `reset`: the connection is closed, `before` the request is carried out or `after` it, so that the answer is lost
 * - `slow`: the right answer, `millis` later; with `part: "body"` its headers come at once
 * - `gzip`: the right answer, compressed even if the request did not ask for it
 * - `redirect`: to another place, with status 308 unless another is given. In `location`, `{path}` stands for the path
 *   and query of the request and `{port}` for the port it came to: `{path}` alone is a loop, `http://localhost:{port}{path}`
 *   the same simulator under another host name
 * - `duplicate`: the request is carried out twice, as by a proxy that repeats it, and answered once
 *
 * @since 0.2.0
 * @category models
 */
export type Fault =
  | {
      readonly kind: "status"
      readonly status: number
      readonly errors?: ReadonlyArray<string>
      /** The header `Retry-After`, in any form; a number is in seconds. */
      readonly retryAfter?: string | number
      readonly body?: string
      readonly contentType?: string
    }
  | { readonly kind: "html"; readonly status?: number }
  | { readonly kind: "empty"; readonly status?: number }
  | { readonly kind: "cut" }
  | { readonly kind: "reset"; readonly when: "before" | "after" }
  | { readonly kind: "slow"; readonly millis: number; readonly part?: "headers" | "body" }
  | { readonly kind: "gzip" }
  | { readonly kind: "redirect"; readonly location: string; readonly status?: number }
  | { readonly kind: "duplicate" }

/**
 * The facts of a request that a rule can test.
 *
 * @since 0.2.0
 * @category models
 */
export interface FaultRequest {
  /** The `operationId`; undefined when the path is not one of the API. */
  readonly operation: string | undefined
  readonly method: string
  /** The `Host` header, with its port. */
  readonly host: string
  /** With the base path, without the query. */
  readonly path: string
  readonly query: string
  readonly body: string
}

/**
 * A rule for a fault. It applies to requests that meet all given conditions.
 *
 * @since 0.2.0
 * @category models
 */
export interface FaultRule {
  readonly fault: Fault
  /** Only for this `operationId`; `*` stands for anything, as in `update*`. */
  readonly operation?: string | undefined
  /** Only for this HTTP method. */
  readonly method?: string | undefined
  /** Only for requests for which this returns true. */
  readonly when?: ((request: FaultRequest) => boolean) | undefined
  /** The first matching call with the fault, counted from 1 (default 1). */
  readonly from?: number | undefined
  /** The number of matching calls with the fault (default all). */
  readonly times?: number | undefined
}

/**
 * Faults by chance, drawn from the seed.
 *
 * @since 0.2.0
 * @category models
 */
export interface FaultRate {
  /** The share of requests that meet a fault, from 0 to 1. */
  readonly rate: number
  /** The faults to draw from (default {@link usualFaults}). */
  readonly faults?: readonly [Fault, ...ReadonlyArray<Fault>] | undefined
}

/**
 * The faults that clients of the API meet in practice: failing gateways, lost connections, HTML instead of JSON.
 *
 * @since 0.2.0
 * @category constants
 */
export const usualFaults: readonly [Fault, ...ReadonlyArray<Fault>] = [
  { kind: "status", status: 503 },
  { kind: "html", status: 502 },
  { kind: "html", status: 504 },
  { kind: "status", status: 500 },
  { kind: "html", status: 200 },
  { kind: "status", status: 429, retryAfter: "1", errors: ["API rate limit exceeded for organization"] },
  { kind: "empty" },
  { kind: "cut" },
  { kind: "reset", when: "before" },
  { kind: "reset", when: "after" }
]

/**
 * The answer of `deleteNetwork` while another network is being deleted: a temporary 400.
 *
 * @since 0.2.0
 * @category constants
 */
export const concurrentDeletion: Fault = {
  kind: "status",
  status: 400,
  errors: ["This may be due to concurrent requests to delete networks."]
}
