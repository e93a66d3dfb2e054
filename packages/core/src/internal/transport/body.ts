import type { FetchBody, FetchResponse } from "../../model/Fetch.ts"

/** The largest success that is read, in bytes. A list of everything in an organization has some ten megabytes. */
const maxSuccessBytes = 64 * 1024 * 1024
/** The largest other answer that is read, in bytes: enough for any error page, whose connection is then kept. */
const maxFailureBytes = 1024 * 1024

export interface Body {
  readonly text: string
  readonly truncated: boolean
}

/** Whether a status is a success, whose body must be complete. Other answers are useful without a complete body. */
export const isSuccess = (status: number): boolean => status >= 200 && status < 300

export const maxBytes = (status: number): number => (isSuccess(status) ? maxSuccessBytes : maxFailureBytes)

export const empty: Body = { text: "", truncated: false }

/** Whether HTTP has no body with a status, whatever is sent behind it (RFC 9110, section 15.3.6). */
export const isBodiless = (status: number): boolean => status === 205

/**
 * The text of an answer, read to its end or cancelled beyond the bound. The body of an answer that is not a success can
 * be incomplete. Short successes of known length are read by the platform at once.
 */
export const readBody = (response: FetchResponse, status: number): Promise<Body> => {
  if (response.body === null) return Promise.resolve(empty)
  const limit = maxBytes(status)
  const length = response.headers.get("content-length")
  const isShort =
    isSuccess(status) && length !== null && Number(length) <= limit && !response.headers.has("content-encoding")
  // The body of an older fetch, such as that of node-fetch, is a stream of another kind.
  return isShort || !("getReader" in response.body)
    ? response.text().then((text) => ({ text, truncated: false }))
    : readChunks(response.body, status, limit)
}

const readChunks = async (body: FetchBody, status: number, limit: number): Promise<Body> => {
  const chunks = new Chunks(limit)
  const broken = await gather(body, chunks)
  if (broken !== undefined) {
    if (isSuccess(status)) throw broken.cause
    chunks.breakOff()
  }
  return chunks.body()
}

/** The failure of a stream; undefined when it ended, or when the bound was reached. */
type Broken = { readonly cause: unknown } | undefined

/** Reads a stream of bytes up to the bound, or until the signal is aborted, and cancels the rest. */
export const gather = async (stream: FetchBody, chunks: Chunks, signal?: AbortSignal): Promise<Broken> => {
  const reader = stream.getReader()
  // Of a stream that has failed, the reading tells.
  const cancel = () => void reader.cancel().catch(() => undefined)
  try {
    signal?.addEventListener("abort", cancel, { once: true })
    for (;;) {
      const { done, value } = await reader.read()
      if (done || value === undefined) return undefined
      if (!chunks.add(value)) {
        await reader.cancel()
        return undefined
      }
    }
  } catch (cause) {
    return { cause }
  } finally {
    signal?.removeEventListener("abort", cancel)
  }
}

/** Collects bytes up to a bound. */
export class Chunks {
  readonly #limit: number
  readonly #chunks: Array<Uint8Array> = []
  #size = 0
  #truncated = false

  constructor(limit: number) {
    this.#limit = limit
  }

  get size(): number {
    return this.#size
  }

  /** Whether the body is longer than the collected bytes. */
  get isTruncated(): boolean {
    return this.#truncated
  }

  /** Adds a chunk. Returns false when the bound is reached. */
  add(chunk: Uint8Array): boolean {
    const room = this.#limit - this.#size
    this.#truncated = chunk.length > room
    const kept = this.#truncated ? chunk.subarray(0, room) : chunk
    this.#chunks.push(kept)
    this.#size += kept.length
    return !this.#truncated
  }

  /** All bytes in one array, without a copy when there is a single chunk. */
  bytes(): Uint8Array {
    if (this.#chunks.length === 1 && this.#chunks[0] !== undefined) return this.#chunks[0]
    const all = new Uint8Array(this.#size)
    let offset = 0
    for (const chunk of this.#chunks) {
      all.set(chunk, offset)
      offset += chunk.length
    }
    return all
  }

  body(): Body {
    return { text: new TextDecoder().decode(this.bytes()), truncated: this.#truncated }
  }

  /** Marks the body as incomplete. */
  breakOff(): void {
    this.#truncated = true
  }
}
