/** Bytes read of a success; a list of everything an organization has is some ten megabytes. */
const maxSuccessBytes = 64 * 1024 * 1024
/** Bytes read of anything else: enough to drain any error page and keep its connection. */
const maxFailureBytes = 1024 * 1024

export interface Body {
  readonly text: string
  readonly truncated: boolean
}

/** Whether a status needs its whole body: every other one has its say without. */
export const isSuccess = (status: number): boolean => status >= 200 && status < 300

export const maxBytes = (status: number): number => (isSuccess(status) ? maxSuccessBytes : maxFailureBytes)

const empty: Body = { text: "", truncated: false }

/**
 * The text of an answer, read to its end or, beyond the bound, cancelled. Of an answer that is no success, whatever of it
 * can be read. Short successes of known length take the platform's fast way.
 */
export const readBody = async (response: Response, status: number): Promise<Body> => {
  if (response.body === null) return empty
  const limit = maxBytes(status)
  const length = response.headers.get("content-length")
  if (isSuccess(status) && length !== null && Number(length) <= limit && !response.headers.has("content-encoding")) {
    return { text: await response.text(), truncated: false }
  }
  const chunks = new Chunks(limit)
  const broken = await gather(response.body, chunks)
  if (broken !== undefined) {
    if (isSuccess(status)) throw broken.cause
    chunks.breakOff()
  }
  return chunks.body()
}

/** Why a stream broke off; undefined when it ended, or as much was read of it as is wanted. */
type Broken = { readonly cause: unknown } | undefined

/** Reads a stream of bytes up to the bound of what gathers them; the rest is cancelled. */
export const gather = async (stream: ReadableStream<Uint8Array>, chunks: Chunks): Promise<Broken> => {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return undefined
      if (!chunks.add(value)) {
        await reader.cancel()
        return undefined
      }
    }
  } catch (cause) {
    return { cause }
  }
}

/** Bytes gathered up to a bound. */
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

  /** Whether there is more of it than was gathered. */
  get isTruncated(): boolean {
    return this.#truncated
  }

  /** False when the bound is reached and nothing more is wanted. */
  add(chunk: Uint8Array): boolean {
    const room = this.#limit - this.#size
    this.#truncated = chunk.length > room
    const kept = this.#truncated ? chunk.subarray(0, room) : chunk
    this.#chunks.push(kept)
    this.#size += kept.length
    return !this.#truncated
  }

  /** All bytes in one piece, which is the first chunk itself when there is only one. */
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

  /** There is more of it, and none comes. */
  breakOff(): void {
    this.#truncated = true
  }
}
