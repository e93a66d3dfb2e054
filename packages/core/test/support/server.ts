import * as Effect from "effect/Effect"
import type * as Scope from "effect/Scope"
import * as http from "node:http"
import type { AddressInfo, Socket } from "node:net"

/** A request as it arrived. */
interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** A server on loopback that answers as it is told, and remembers. */
export interface Server {
  /** Base URL for a client. */
  readonly url: string
  readonly origin: string
  readonly seen: ReadonlyArray<Seen>
  /** Connections opened so far. */
  readonly connections: () => number
  /** Connections open now. */
  readonly open: () => number
  /** Requests whose client left before the answer was complete. */
  readonly aborted: () => number
}

export type Respond = (request: Seen, response: http.ServerResponse, number: number) => void

const text = async (request: http.IncomingMessage): Promise<string> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

/** The server, for as long as the scope is open. */
export const makeServer = (respond: Respond): Effect.Effect<Server, never, Scope.Scope> =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      const seen: Array<Seen> = []
      const sockets = new Set<Socket>()
      let connections = 0
      let aborted = 0
      const server = http.createServer((request, response) => {
        response.on("close", () => {
          if (!response.writableFinished) aborted++
        })
        text(request).then(
          (body) => {
            const one = { method: request.method ?? "", url: request.url ?? "", headers: request.headers, body }
            seen.push(one)
            respond(one, response, seen.length)
          },
          () => response.destroy()
        )
      })
      // Longer than any test: how often a client connects does not depend on how slow the machine is.
      server.keepAliveTimeout = 600_000
      server.on("connection", (socket) => {
        connections++
        sockets.add(socket)
        socket.on("close", () => sockets.delete(socket))
      })
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
      const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      return {
        url: `${origin}/api/v1`,
        origin,
        seen,
        connections: () => connections,
        open: () => sockets.size,
        aborted: () => aborted,
        server
      }
    }),
    ({ server }) =>
      Effect.promise(
        () =>
          new Promise<void>((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          })
      )
  )

export const json = (
  response: http.ServerResponse,
  status: number,
  value: unknown,
  headers: http.OutgoingHttpHeaders = {}
): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers })
  response.end(JSON.stringify(value))
}
