/**
 * The fastest transport on Node: undici's dispatcher without the layers above it.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import { Agent, type Dispatcher } from "undici"
import { type Body, Chunks, empty, isBodiless, isSuccess, maxBytes } from "./internal/transport/body.ts"
import { type ConnectionProblem, connectionReason } from "./internal/transport/connectionReason.ts"
import { gunzipped, isGzip } from "./internal/transport/gzip.ts"
import { Transport, TransportError, type TransportRequest, type TransportResponse } from "./Transport.ts"

/**
 * A transport over a given dispatcher: a proxy agent, a mock, or an agent with other limits. The dispatcher is not
 * closed.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (dispatcher: Dispatcher): Transport["Service"] => ({
  send: (request) =>
    Effect.callback<TransportResponse, TransportError>((resume) => {
      const handler = new AnswerHandler(
        request.onStatus,
        (answer) => resume(Effect.succeed(answer)),
        (error) => resume(Effect.fail(error))
      )
      dispatch(dispatcher, request, handler)
      return Effect.sync(() => handler.abort())
    })
})

const dispatch = (dispatcher: Dispatcher, request: TransportRequest, handler: AnswerHandler): void => {
  const url = new URL(request.url)
  try {
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: request.method,
        headers: { ...request.headers, "accept-encoding": "gzip" },
        body: request.body ?? null
      },
      handler
    )
  } catch (cause) {
    handler.onResponseError(undefined, cause)
  }
}

class AnswerHandler implements Dispatcher.DispatchHandler {
  readonly #onStatus: TransportRequest["onStatus"]
  readonly #answered: (answer: TransportResponse) => void
  readonly #failed: (error: TransportError) => void
  #controller: Dispatcher.DispatchController | undefined
  #aborted = false
  #status = 0
  #headers: Record<string, string | ReadonlyArray<string> | undefined> = {}
  #chunks: Chunks | undefined

  constructor(
    onStatus: TransportRequest["onStatus"],
    answered: (answer: TransportResponse) => void,
    failed: (error: TransportError) => void
  ) {
    this.#onStatus = onStatus
    this.#answered = answered
    this.#failed = failed
  }

  abort(): void {
    this.#aborted = true
    this.#controller?.abort(new Error("interrupted"))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#aborted) this.abort()
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | Array<string> | undefined>
  ): void {
    // Informational answers (1xx) precede the real one.
    if (status < 200) return
    this.#status = status
    this.#headers = headers
    this.#chunks = new Chunks(maxBytes(status))
    this.#onStatus?.({ status, header: this.#header })
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Uint8Array): void {
    if (this.#chunks?.add(chunk) === false) {
      this.#aborted = true
      this.#complete(this.#chunks)
      controller.abort(new Error("the rest of the body is not wanted"))
    }
  }

  onResponseEnd(): void {
    if (this.#chunks !== undefined) this.#complete(this.#chunks)
  }

  onResponseError(_controller: unknown, cause: unknown): void {
    if (this.#aborted) return
    if (this.#chunks === undefined) return this.#failed(new TransportError({ ...this.#problem(cause), cause }))
    if (isSuccess(this.#status) && !isBodiless(this.#status)) return this.#cut(cause)
    // An answer that is not a success is useful without a complete body.
    this.#chunks.breakOff()
    this.#complete(this.#chunks)
  }

  #cut(cause: unknown): void {
    this.#failed(new TransportError({ reason: "cut", sent: true, cause }))
  }

  #problem(cause: unknown): ConnectionProblem {
    const problem = connectionReason(cause)
    // What never began was not sent.
    return problem.reason === "closed" && this.#controller === undefined ? { ...problem, sent: false } : problem
  }

  readonly #header = (name: string): string | undefined => {
    const value = Object.hasOwn(this.#headers, name) ? this.#headers[name] : undefined
    return typeof value === "object" ? value.join(", ") : value
  }

  #complete(chunks: Chunks): void {
    const header = this.#header
    const answered = ({ text, truncated }: Body) =>
      this.#answered({ status: this.#status, header, body: text, truncated })
    if (isBodiless(this.#status)) return answered(empty)
    const encoding = header("content-encoding")
    if (encoding === undefined) return answered(chunks.body())
    const isPlain = chunks.size > 0 && !isGzip(chunks.bytes())
    if (encoding === "gzip" && isPlain && isSuccess(this.#status)) return this.#cut(new Error("it is no gzip"))
    gunzipped(chunks, this.#status).then(answered, (cause) => this.#cut(cause))
  }
}

/**
 * A transport over an agent of its own. The end of the layer closes it.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Agent.Options = {}): Layer.Layer<Transport> =>
  Layer.effect(
    Transport,
    Effect.map(
      Effect.acquireRelease(
        Effect.sync(() => new Agent(options)),
        (agent) => Effect.promise(() => agent.destroy())
      ),
      make
    )
  )
