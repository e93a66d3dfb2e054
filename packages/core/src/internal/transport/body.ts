/** Bytes read of a success; a list of everything an organization has is some ten megabytes. */
const maxSuccessBytes = 64 * 1024 * 1024
/** Bytes read of anything else: enough to drain any error page and keep its connection. */
const maxFailureBytes = 1024 * 1024

export interface Body {
  readonly text: string
  readonly truncated: boolean
}

export const maxBytes = (status: number): number => (status >= 200 && status < 300 ? maxSuccessBytes : maxFailureBytes)

const empty: Body = { text: "", truncated: false }

/**
 * The text of an answer, read to its end or, beyond the bound, cancelled. Short bodies of known length take the
 * platform's fast way.
 */
export const readBody = async (response: Response, status: number): Promise<Body> => {
  if (response.body === null) return empty
  const limit = maxBytes(status)
  const length = response.headers.get("content-length")
  if (length !== null && Number(length) <= limit && !response.headers.has("content-encoding")) {
    return { text: await response.text(), truncated: false }
  }
  return readStream(response.body, limit)
}

/** The text of a stream of bytes, up to a bound; the rest is cancelled. */
const readStream = async (stream: ReadableStream<Uint8Array>, limit: number): Promise<Body> => {
  const chunks = new Chunks(limit)
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return chunks.body()
    if (!chunks.add(value)) {
      await reader.cancel()
      return chunks.body()
    }
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
}

/**
 * Undoes gzip where whatever carried the answer did not. Told by the bytes, since a decoded answer may still carry the
 * header.
 */
export const gunzipped = async (chunks: Chunks, limit: number): Promise<Body> => {
  const bytes = chunks.bytes()
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return chunks.body()
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"))
  return readStream(stream, limit)
}
