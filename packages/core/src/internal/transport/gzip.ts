import { type Body, Chunks, gather, isSuccess, maxBytes } from "./body.ts"

/** The largest number of gzip members that are read, because each takes time. */
const mostMembers = 1000

/** The size of pieces in bytes. Small pieces keep bytes after the end of a member from being read ahead. */
const pieceSize = 64 * 1024

/** The size of the shortest member, in bytes. */
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

/** Decompresses one member into collected bytes. Returns the failure if there is one. */
const inflate = (bytes: Uint8Array, into: Chunks) =>
  gather(pieces(bytes).pipeThrough(new DecompressionStream("gzip")), into)

/** The start of the next member. The one before ends with its length, which identifies it. */
const memberBehind = (bytes: Uint8Array, length: number): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = bytes.indexOf(0x1f, shortestMember); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
    if (isGzip(bytes, at) && view.getUint32(at - 4, true) === length >>> 0) return at
  }
  return undefined
}

/** A missing end is no failure, as with `fetch`: the bytes that arrived are the body. */
const endsEarly = (cause: unknown): boolean =>
  cause instanceof Error && "code" in cause && (cause as { readonly code: unknown }).code === "Z_BUF_ERROR"

/**
 * Decompresses a body that is still gzip. Its first bytes tell, since a decompressed answer can keep its header. Fails
 * when a success cannot be decompressed. Other answers give whatever can be read.
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
