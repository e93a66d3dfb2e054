import type { HttpClientError } from "@effect/platform/HttpClientError"
import type { HttpClientResponse } from "@effect/platform/HttpClientResponse"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Stream from "effect/Stream"
import { withoutRequests } from "./withoutRequest.ts"

type Bytes = Uint8Array<ArrayBuffer>

/** Bodies of a known length up to this many bytes are read in one piece, which costs less than a stream. */
const wholeUpTo = 1024 * 1024

/** Gives an answer of the platform as a web `Response`, and reads its body to the end. Fails as the body does. */
export const deliver = (
  response: HttpClientResponse,
  resolve: (response: Response) => void
): Effect.Effect<void, unknown> => {
  const length = Number(response.headers["content-length"] ?? NaN)
  const isSmall = length <= wholeUpTo && response.headers["content-encoding"] === undefined
  // The status of a failure counts, also when its body does not come.
  return isSmall && response.status < 400 ? whole(response, resolve) : streamed(response, resolve)
}

const whole = (response: HttpClientResponse, resolve: (response: Response) => void): Effect.Effect<void, unknown> =>
  response.arrayBuffer.pipe(
    Effect.catchIf(isEmpty, () => Effect.succeed(new ArrayBuffer(0))),
    Effect.mapErrorCause(withoutRequests),
    Effect.map((bytes) => resolve(responseOf(response, bytes))),
    // The status has come, whatever became of the body.
    Effect.tapError((error) => Effect.sync(() => resolve(responseOf(response, broken(error)))))
  )

const streamed = (response: HttpClientResponse, resolve: (response: Response) => void): Effect.Effect<void, unknown> =>
  Effect.suspend(() => {
    const { close, fail, readable, write } = makePipe()
    resolve(responseOf(response, unzipped(readable)))
    return forEachWhile(response.stream, (chunk) => write(chunk as Bytes)).pipe(
      Effect.catchIf(isEmpty, () => Effect.void),
      Effect.mapErrorCause(withoutRequests),
      Effect.tapBoth({
        onSuccess: () => Effect.sync(close),
        onFailure: (error) => Effect.sync(() => fail(error))
      })
    )
  })

type Reader = ReadableStreamDefaultReader<Bytes>

/** A stream of bytes, decompressed if it is gzip. Its first two bytes tell: some clients undo gzip and leave the header. */
const unzipped = (readable: ReadableStream<Bytes>): ReadableStream<Bytes> => {
  const source = readable.getReader()
  let reading: Promise<Reader> | undefined
  return new ReadableStream<Bytes>(
    {
      pull: async (controller) => {
        const { done, value } = await (await (reading ??= begin(source))).read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => source.cancel(reason)
    },
    { highWaterMark: 0 }
  )
}

const begin = async (source: Reader): Promise<Reader> => {
  let beginning: Bytes = new Uint8Array(0)
  while (beginning.length < 2) {
    const { done, value } = await source.read()
    if (done) break
    beginning = beginning.length === 0 ? value : new Uint8Array([...beginning, ...value])
  }
  const bytes = new ReadableStream<Bytes>(
    {
      start: (controller) => {
        if (beginning.length > 0) controller.enqueue(beginning)
      },
      pull: async (controller) => {
        const { done, value } = await source.read()
        if (done) controller.close()
        else controller.enqueue(value)
      }
    },
    { highWaterMark: 0 }
  )
  const isZipped = beginning[0] === 0x1f && beginning[1] === 0x8b
  return (isZipped ? bytes.pipeThrough(new DecompressionStream("gzip")) : bytes).getReader()
}

/** `Stream.runForEachWhile`, at half the cost of its channels. */
const forEachWhile = <A, E>(
  stream: Stream.Stream<A, E>,
  work: (value: A) => Effect.Effect<boolean>
): Effect.Effect<void, E> =>
  Effect.scoped(
    Effect.flatMap(Stream.toPull(stream), (pull) => {
      const next: Effect.Effect<void, Option.Option<E>> = Effect.flatMap(pull, (values) =>
        Effect.flatMap(Effect.every(values, work), (goesOn) => (goesOn ? next : Effect.void))
      )
      return Effect.catchAll(next, Option.match({ onNone: () => Effect.void, onSome: Effect.fail<E> }))
    })
  )

const isEmpty = (error: HttpClientError): boolean => error._tag === "ResponseError" && error.reason === "EmptyBody"

const broken = (error: unknown) => new ReadableStream<Bytes>({ start: (controller) => controller.error(error) })

/** A stream of bytes that is written by effects, each of which waits until there is room. */
const makePipe = () => {
  let isCancelled = false
  let goOn = () => {}
  let controller: ReadableStreamDefaultController<Bytes> | undefined
  const readable = new ReadableStream<Bytes>({
    start: (given) => void (controller = given),
    pull: () => goOn(),
    cancel: () => {
      isCancelled = true
      goOn()
    }
  })
  return {
    readable,
    /** False when the reader has cancelled. */
    write: (chunk: Bytes): Effect.Effect<boolean> =>
      Effect.async((resume) => {
        goOn = () => resume(Effect.succeed(!isCancelled))
        if (isCancelled) return goOn()
        controller?.enqueue(chunk)
        if ((controller?.desiredSize ?? 0) > 0) goOn()
      }),
    close: (): void => {
      if (!isCancelled) controller?.close()
    },
    fail: (error: unknown): void => controller?.error(error)
  }
}

/** Lengths and encodings are those of the wire and not of the bytes in hand; HTTP has more statuses than a `Response`. */
const responseOf = ({ headers, status }: HttpClientResponse, body: ArrayBuffer | ReadableStream<Bytes>): Response => {
  const { "content-encoding": _encoding, "content-length": _length, ...rest } = headers
  const length = body instanceof ArrayBuffer ? { "content-length": String(body.byteLength) } : {}
  return Object.defineProperty(new Response(body, { headers: { ...rest, ...length } }), "status", { value: status })
}
