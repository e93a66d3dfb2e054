/**
 * What can go wrong with an answer, on demand or by chance.
 *
 * @since 0.1.0
 */

/**
 * One way an answer goes wrong.
 *
 * - `status`: an answer of this status, with `errors` as the API words them, or with a body and headers of one's own
 * - `html`: a gateway's page, with status 502 unless another is given
 * - `empty`: no body, with status 200 unless another is given
 * - `cut`: the right answer, of which only the beginning arrives
 * - `reset`: the connection is closed, `before` the request is carried out or `after` it, so that the answer is lost
 * - `slow`: the right answer, `millis` later; with `part: "body"` its headers come at once
 * - `gzip`: the right answer, compressed although nobody may have asked
 * - `redirect`: to another place, with status 308 unless another is given
 *
 * @since 0.1.0
 * @category models
 */
export type Fault =
  | {
      readonly kind: "status"
      readonly status: number
      readonly errors?: ReadonlyArray<string>
      readonly retryAfter?: string
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

/**
 * When a fault happens.
 *
 * @since 0.1.0
 * @category models
 */
export interface FaultRule {
  readonly fault: Fault
  /** Only for this `operationId`. */
  readonly operation?: string | undefined
  /** From this matching call on, counted from 1 (default 1). */
  readonly from?: number | undefined
  /** For this many matching calls (default: for all). */
  readonly times?: number | undefined
}

/**
 * Faults by chance, drawn from the seed.
 *
 * @since 0.1.0
 * @category models
 */
export interface FaultRate {
  /** The part of all requests that meets a fault, from 0 to 1. */
  readonly rate: number
  /** The faults to draw from (default {@link usualFaults}). */
  readonly faults?: readonly [Fault, ...ReadonlyArray<Fault>] | undefined
}

/**
 * What clients of the API meet in practice: gateways that fail, lost connections, pages in the place of JSON.
 *
 * @since 0.1.0
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
