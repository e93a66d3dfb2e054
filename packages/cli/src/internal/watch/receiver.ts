import type { InvalidConfiguration } from "@effect-meraki/core/MerakiConfig"
import * as Webhooks from "@effect-meraki/core/Webhooks"
import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { Problem } from "../exit/Problem.ts"
import { deviceOf, type Happening, networkOf } from "./Happening.ts"

/** Where webhooks are taken. */
export interface Options {
  readonly port: number
  readonly host: string
  readonly sharedSecret: string
  readonly tell: (happenings: ReadonlyArray<Happening>) => Effect.Effect<void>
}

const happeningOf = (event: Webhooks.Event): Happening => {
  if (event._tag === "Callback")
    return {
      at: event.sentAt ?? new Date().toISOString(),
      kind: "webhook",
      what: `callback ${event.callbackId}`,
      ...networkOf(event.networkId, event.networkName),
      details: event.payload
    }
  return {
    at: event.occurredAt ?? event.sentAt ?? new Date().toISOString(),
    kind: "webhook",
    what: [event.alertLevel, event.alertType || event.alertTypeId].filter((each) => each !== undefined).join(": "),
    ...networkOf(event.networkId, event.networkName),
    ...deviceOf(event.deviceSerial, event.deviceName),
    details: event.payload
  }
}

/** The largest body; an alert has some kilobytes. */
const largest = 1_000_000

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  const chunks: Array<Buffer> = []
  let size = 0
  for await (const chunk of request) {
    const bytes = chunk as Buffer
    size += bytes.length
    if (size > largest) return undefined
    chunks.push(bytes)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const answer = async (
  respond: (request: Request) => Promise<Response>,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> => {
  const body = await bodyOf(request)
  if (body === undefined) {
    response.writeHead(413, { connection: "close" }).end()
    return
  }
  const { method = "GET" } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  const asked = new Request(`http://receiver${request.url ?? "/"}`, {
    method,
    headers,
    ...(method === "GET" || method === "HEAD" ? {} : { body })
  })
  const given = await respond(asked)
  response.writeHead(given.status, Object.fromEntries(given.headers)).end(await given.text())
}

const listen = (server: Server, { host, port }: Options): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", (error) => reject(new Problem(`port ${port} cannot be listened at: ${error.message}`)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === "object" && address !== null ? address.port : port)
    })
  })

/** Takes webhooks as long as the scope is open: verified, each once. Returns the port. */
export const receive = (options: Options): Effect.Effect<number, Problem | InvalidConfiguration, Scope.Scope> =>
  Effect.gen(function* () {
    const { sharedSecret, tell } = options
    const { respond } = yield* Webhooks.receive({ sharedSecret, onEvent: (event) => tell([happeningOf(event)]) })
    // What is refused is logged where everything else is.
    const run = Effect.runPromiseWith(yield* Effect.context())
    const server = createServer((request, response) => {
      answer((asked) => run(respond(asked)), request, response).catch(() => {
        // The sender has left, or sent what is no request; there is nobody to tell.
        response.destroy()
      })
    })
    return yield* Effect.acquireRelease(
      Effect.tryPromise({ try: () => listen(server, options), catch: (error) => error as Problem }),
      () =>
        Effect.sync(() => {
          server.close()
          server.closeAllConnections()
        })
    )
  })
