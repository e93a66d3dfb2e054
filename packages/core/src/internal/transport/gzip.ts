import { type Body, Chunks, gather, isSuccess, maxBytes } from "./body.ts"

/** A gzip stream may be made of several; so many are read, for each takes time of its own. */
const mostMembers = 1000

/** Bytes handed on at a time: what lies behind the end of a member is not read ahead. */
const pieceSize = 64 * 1024

/** Bytes of the shortest member. */
const shortestMember = 20

/** Whether bytes look like the beginning of a gzip stream. */
export const isGzip = (bytes: Uint8Array, at = 0): boolean => bytes[at] === 0x1f && bytes[at + 1] === 0x8b

const pieces = (bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> => {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + pieceSize) as Uint8Array<ArrayBuffer>)
      at += pieceSize
    }
  })
}

/** Inflates a gzip stream into what gathers its bytes; gives why that ended early. */
const inflate = (bytes: Uint8Array, into: Chunks) =>
  gather(pieces(bytes).pipeThrough(new DecompressionStream("gzip")), into)

/** Where the next member begins: behind the length of the one before, with which it ends. */
const memberBehind = (bytes: Uint8Array, length: number): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.indexOf(0x1f, shortestMember); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (isGzip(bytes, at) && view.getUint32(at - 4, true) === length >>> 0) return at
  }
  return undefined
}

/** That there is an end missing is not told apart by `fetch` either: what is there is the body. */
const endsEarly = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && (cause as { readonly code: unknown }).code === "Z_BUF_ERROR"

/**
 * Undoes gzip where whatever carried the answer did not. Told by the bytes, since a decoded answer may still carry the
 * header. Fails with what is wrong with a success; of everything else it gives whatever can be read.
 */
export const gunzipped = async (chunks: Chunks, status: number): Promise<Body> => {
  let rest = chunks.bytes()
  if (!isGzip(rest)) return chunks.body()
  const inflated = new Chunks(maxBytes(status))
  for (let members = 1; ; members++) {
    const before = inflated.size
    const broken = await inflate(rest, inflated)
    if (broken === undefined || inflated.isTruncated) break
    const next = members < mostMembers ? memberBehind(rest, inflated.size - before) : undefined
    if (next === undefined) {
      if (isSuccess(status) && !chunks.isTruncated && !endsEarly(broken.cause)) throw broken.cause
      if (!isSuccess(status)) inflated.breakOff()
      break
    }
    rest = rest.subarray(next)
  }
  if (chunks.isTruncated) inflated.breakOff()
  return inflated.body()
}
