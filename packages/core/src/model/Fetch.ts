/**
 * The part of the platform's `fetch` that a client uses. The functions of browsers, Node, Bun, Deno and undici all fit.
 *
 * @since 0.2.0
 */

/**
 * What a client gives to a `fetch` besides the URL.
 *
 * @since 0.2.0
 * @category models
 */
export interface FetchInit {
  readonly method: string
  readonly headers: { readonly [name: string]: string }
  readonly body: string | null
  /** The client follows redirects itself: it knows which hosts may see the key. */
  readonly redirect: "manual"
  /** Aborted when the answer is not wanted any more. */
  readonly signal: AbortSignal
}

/**
 * A stream of bytes, such as a `ReadableStream`.
 *
 * @since 0.2.0
 * @category models
 */
export interface FetchBody {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(): Promise<unknown>
  }
}

/**
 * What a client needs of an answer, such as a `Response`.
 *
 * @since 0.2.0
 * @category models
 */
export interface FetchResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null; has(name: string): boolean }
  readonly body: FetchBody | null
  text(): Promise<string>
}

/**
 * A function like the platform's `fetch`.
 *
 * @since 0.2.0
 * @category models
 */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>
