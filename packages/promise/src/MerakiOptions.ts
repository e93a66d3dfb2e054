import type { Hooks } from "./core/CallEvent.ts"
import type { Fetch } from "./core/Fetch.ts"
import type { Limiter, RateLimitOptions } from "./Limits.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { MerakiLogger } from "./MerakiLogger.ts"
import type { RegionOptions, RetryOptions } from "./Operation.ts"
import type { Ownership } from "./Ownership.ts"

/**
 * A key that says when it expires.
 *
 * @since 0.2.0
 * @category models
 */
export interface ExpiringKey {
  readonly key: string
  /** When it expires, as a Date or in milliseconds since 1970. A key without it is asked for again after a 401 only. */
  readonly expiresAt?: Date | number | undefined
  /** Further secrets that no error and no log line of the client may show. */
  readonly secrets?: ReadonlyArray<string> | undefined
}

/**
 * What a provider of a key is told.
 *
 * @since 0.2.0
 * @category models
 */
export interface CredentialRequest {
  /**
   * The key that the API has refused with 401, or undefined when there is none yet or it expires. A provider that
   * remembers keys must not return this one again.
   */
  readonly refused: string | undefined
  /** Aborted when no call waits for the key any more. */
  readonly signal: AbortSignal
}

/**
 * A function that returns the key of a client, or a Promise of it.
 *
 * @since 0.2.0
 * @category models
 */
export interface CredentialProvider {
  (request: CredentialRequest): string | ExpiringKey | PromiseLike<string | ExpiringKey>
  /** The authorization server whose tokens it returns, if they are only for the cloud that this one belongs to. */
  readonly issuer?: string | undefined
}

/**
 * Options of a client. Times are milliseconds.
 *
 * @since 0.2.0
 * @category options
 */
export interface MerakiOptions extends Hooks {
  /**
   * An API key, or an OAuth access token. A function is asked for it: before the first request, shortly before it
   * expires, and once after a 401.
   */
  readonly apiKey: string | CredentialProvider | undefined
  /** Base URL that ends in `/api/v1`. Wins over `region`. */
  readonly baseUrl?: string | undefined
  /** The cloud the organizations live in (default `global`). */
  readonly region?: "global" | "canada" | "china" | "india" | "us-gov" | undefined
  /** The name of the program in the API's analytics: letters and digits, a vendor also with hyphens. */
  readonly application?:
    | { readonly name: string; readonly version?: string | undefined; readonly vendor: string }
    | undefined
  /** The longest time for one attempt (default 60,000). */
  readonly timeout?: number | undefined
  /** The longest time for a whole call, waits included (default none). */
  readonly deadline?: number | undefined
  /** When to retry, or `false` for never. */
  readonly retry?: RetryOptions | false | undefined
  /**
   * Further failures to retry: those for which it returns true, such as a 404 right after a creation. It adds to `retry`
   * and takes nothing away. True for a POST that may have been carried out repeats it, and what it creates may then
   * exist twice.
   */
  readonly retryOn?: ((error: MerakiError) => boolean) | undefined
  /** The limits to stay under (default: 90 % of the API's), or `false` for none. */
  readonly rateLimit?: RateLimitOptions | false | undefined
  /** A limiter that several clients share, in the place of one of its own with `rateLimit`. */
  readonly limiter?: Limiter | undefined
  /** A memory of the organizations of networks and devices that several clients share, or that outlives the process. */
  readonly ownership?: Ownership | undefined
  /** Refuse every call that is not a GET, with `WriteBlocked` (default false). No view or call can take it back. */
  readonly readOnly?: boolean | undefined
  /**
   * Send reads only (default false). A write sends nothing and rejects with `WritePlanned`, which holds its request. No view
   * or call can take it back.
   */
  readonly dryRun?: boolean | undefined
  /** Called for each write that a dry run plans. */
  readonly onPlanned?: RegionOptions["onPlanned"]
  /** Compare answers with their declared types (default `off`): `report` logs mismatches, `strict` fails on them. */
  readonly validate?: "off" | "report" | "strict" | undefined
  /** Headers sent with every request. Their values are treated as secrets. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Further hosts that may receive the key in a redirect or page link; subdomains are included. */
  readonly trustedHosts?: ReadonlyArray<string> | undefined
  /** The function that sends requests (default: the platform's `fetch`). */
  readonly fetch?: Fetch | undefined
  /**
   * The receiver of log lines, each with the facts it is about (default none). The environment variable `MERAKI_LOG` (`debug`,
   * `info`, `warn` or `silent`) is the least level that is written, without a logger to the standard error.
   */
  readonly logger?: MerakiLogger | undefined
  /** Closes the client when it is aborted. */
  readonly signal?: AbortSignal | undefined
}
