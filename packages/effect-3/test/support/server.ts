import * as http from "node:http"
import type { AddressInfo } from "node:net"

/** A request as it arrived. */
interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: string
}

/** A server on loopback that answers as it is told, and remembers. */
export interface Server extends AsyncDisposable {
  readonly origin: string
  /** Base URL for a client. */
  readonly url: string
  readonly seen: ReadonlyArray<Seen>
  /** Requests that are neither answered nor given up. */
  readonly pending: () => number
}

export type Respond = (request: Seen, response: http.ServerResponse, number: number) => void

export const startServer = async (respond: Respond): Promise<Server> => {
  const seen: Array<Seen> = []
  let pending = 0
  const server = http.createServer((request, response) => {
    pending++
    response.once("close", () => pending--)
    const chunks: Array<Buffer> = []
    request.on("data", (chunk: Buffer) => chunks.push(chunk))
    request.once("end", () => {
      const { headers, method = "", url = "" } = request
      const one = { method, url, headers, body: Buffer.concat(chunks).toString("utf8") }
      seen.push(one)
      respond(one, response, seen.length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    url: `${origin}/api/v1`,
    seen,
    pending: () => pending,
    [Symbol.asyncDispose]: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    }
  }
}

/** Waits until something is so; the test's own time limit ends it. */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 2))
}
