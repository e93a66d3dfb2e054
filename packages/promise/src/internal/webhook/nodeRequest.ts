/** What is needed of a request of `node:http`, of Express or of Connect. */
export interface NodeRequest {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: { readonly [name: string]: string | ReadonlyArray<string> | undefined }
  readonly readableEnded?: boolean
  /** Whether something has begun to read the body. */
  readonly readableDidRead?: boolean
  /** What a framework has made of the body before. */
  readonly body?: unknown
  /** The bytes of the body, which some platforms keep. */
  readonly rawBody?: unknown
  /** Adds a listener. Its type is open, because requests have one with many overloads. */
  readonly on: (...eventAndListener: never) => unknown
  pause(): unknown
  resume(): unknown
}

/** What is needed of a response of `node:http`. */
export interface NodeResponse {
  statusCode: number
  setHeader(name: string, value: string): unknown
  end(body?: string): unknown
}

/** A request and a reply of Fastify. */
export interface FastifyRequest {
  readonly raw: NodeRequest
  readonly body: unknown
}

export interface FastifyReply {
  readonly raw: NodeResponse
  hijack(): unknown
}

const headersOf = (request: NodeRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    // Those of HTTP/2 that begin with a colon are no headers.
    if (value === undefined || name.startsWith(":")) continue
    for (const each of typeof value === "string" ? [value] : value) headers.append(name, each)
  }
  return headers
}

const bytesOf = (chunk: unknown): Uint8Array =>
  chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk))

/**
 * The body of a request as it arrives. A reader that has had enough lets the rest pass by, because a destroyed request
 * takes its connection with it, and the answer.
 */
const streamOf = (request: NodeRequest): ReadableStream<Uint8Array> => {
  const on = request.on.bind(request) as (event: string, listener: (value: unknown) => void) => unknown
  let isOver = false
  const end = (act: () => void) => {
    if (isOver) return
    isOver = true
    act()
  }
  return new ReadableStream(
    {
      start: (controller) => {
        on("data", (chunk) => {
          if (isOver) return
          controller.enqueue(bytesOf(chunk))
          if ((controller.desiredSize ?? 0) <= 0) request.pause()
        })
        on("end", () => end(() => controller.close()))
        on("error", (error) => end(() => controller.error(error)))
        on("close", () => end(() => controller.error(new Error("the sender has hung up"))))
        request.pause()
      },
      pull: () => void request.resume(),
      cancel: () =>
        end(() => {
          request.resume()
        })
    },
    { highWaterMark: 0 }
  )
}

/** Whether a parser has left an empty object without reading the body, as those of Express 4 do with a type not theirs. */
const isUnread = ({ readableDidRead }: NodeRequest, parsed: unknown): boolean =>
  readableDidRead === false && typeof parsed === "object" && parsed !== null && Object.keys(parsed).length === 0

/** The body as a framework has left it: what it was parsed to is written again, since Dashboard signs no bytes. */
const readBody = (request: NodeRequest, parsed: unknown): string | Uint8Array | undefined => {
  const body = request.rawBody ?? parsed
  if (body === undefined || body === null || isUnread(request, body)) return undefined
  return typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body)
}

/** The URL as far as it is one: the path for a router behind this. */
const urlOf = ({ url = "/" }: NodeRequest): string => {
  const base = "http://localhost/"
  return url.startsWith("/") && URL.canParse(url, base) ? new URL(url, base).href : base
}

/** A request that says that its body was read before. */
const consumed = async (init: RequestInit): Promise<Request> => {
  const request = new Request("http://localhost/", { ...init, body: " " })
  await request.text()
  return request
}

/** The same request as the Web has it. `parsed` is what a framework has made of the body. */
const webRequestOf = async (request: NodeRequest, parsed: unknown): Promise<Request> => {
  const { method = "GET" } = request
  const headers = headersOf(request)
  const init: RequestInit & { duplex?: "half" } = { method, headers }
  if (method !== "GET" && method !== "HEAD") {
    const body = readBody(request, parsed)
    if (body !== undefined) {
      headers.delete("content-length")
      init.body = body as BodyInit
    } else if (request.readableEnded === true) {
      return consumed(init)
    } else {
      init.body = streamOf(request)
      init.duplex = "half"
    }
  }
  return new Request(urlOf(request), init)
}

const writeResponse = async (response: Response, to: NodeResponse): Promise<void> => {
  const text = await response.text()
  to.statusCode = response.status
  response.headers.forEach((value, name) => void to.setHeader(name, value))
  to.end(text)
}

/** What a function answers. A receiver does not reject; what is around it may, which must not end the process. */
const answerOf = async (receive: (request: Request) => Promise<Response>, request: Request): Promise<Response> => {
  try {
    return await receive(request)
  } catch (error) {
    globalThis.console.error("a request could not be answered:", error)
    return new Response("it could not be handled", { status: 500 })
  }
}

/** Answers a request with what a function makes of it. `parsed` is what a framework has made of its body. */
export const answerNode = async (
  receive: (request: Request) => Promise<Response>,
  request: NodeRequest,
  parsed: unknown,
  to: NodeResponse
): Promise<void> => {
  let web: Request
  try {
    web = await webRequestOf(request, parsed)
  } catch {
    // A method such as TRACE, or a header, that no request of the Web can have.
    return writeResponse(new Response("the request cannot be read", { status: 400 }), to)
  }
  await writeResponse(await answerOf(receive, web), to)
  // What was refused before it was read would block its connection.
  if (web.body?.locked === false) await web.body.cancel()
}
