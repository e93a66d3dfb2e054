/** HTTP servers on loopback, on ports of their own, for tests that need a socket. */
import * as http from "node:http"
import * as net from "node:net"

/** A request as it arrived. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** Answers a request, which is the `number`th one, counted from 1. A request that gets no answer stays pending. */
export type Respond = (request: Seen, response: http.ServerResponse, number: number) => void

/** A server that answers as it is told, and remembers. */
export interface Server extends AsyncDisposable {
  readonly origin: string
  /** Base URL for a client. */
  readonly url: string
  readonly seen: ReadonlyArray<Seen>
  /** Connections opened so far. */
  readonly connections: () => number
  /** Connections open now. */
  readonly open: () => number
  /** Requests that are neither answered nor given up. */
  readonly pending: () => number
  /** Requests whose client left before the answer was complete. */
  readonly aborted: () => number
}

/** Listens on an ephemeral port of 127.0.0.1. Returns the port. */
export const listen = (server: net.Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => resolve((server.address() as net.AddressInfo).port))
  })

/** A port of 127.0.0.1 on which nobody listens. */
export const unusedPort = async (): Promise<number> => {
  const server = net.createServer()
  const port = await listen(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

const textOf = async (request: http.IncomingMessage): Promise<string> => {
  let text = ""
  for await (const chunk of request.setEncoding("utf8")) text += chunk
  return text
}

/** Starts a server. Disposing it closes its connections. */
export const startServer = async (respond: Respond): Promise<Server> => {
  const seen: Array<Seen> = []
  const sockets = new Set<net.Socket>()
  let connections = 0
  let pending = 0
  let aborted = 0
  const server = http.createServer((request, response) => {
    pending++
    response.once("close", () => {
      pending--
      if (!response.writableFinished) aborted++
    })
    textOf(request).then(
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
    socket.once("close", () => sockets.delete(socket))
  })
  const origin = `http://127.0.0.1:${await listen(server)}`
  return {
    origin,
    url: `${origin}/api/v1`,
    seen,
    connections: () => connections,
    open: () => sockets.size,
    pending: () => pending,
    aborted: () => aborted,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    }
  }
}

/** Answers with a value as JSON. */
export const json = (
  response: http.ServerResponse,
  status: number,
  value: unknown,
  headers: http.OutgoingHttpHeaders = {}
): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers })
  response.end(JSON.stringify(value))
}
