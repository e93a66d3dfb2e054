import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { errors } from "./answers.ts"
import type { Delivery } from "./engine.ts"
import type { Arrival } from "./request.ts"

/** A server on a socket. */
export interface Server {
  readonly port: number
  readonly close: () => Promise<void>
}

const readBody = async (request: http.IncomingMessage): Promise<string> => {
  const chunks: Array<Buffer> = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

const hasBody = ({ headers }: http.IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0"

const write = (response: http.ServerResponse, { answer, fault }: Delivery): void => {
  const body = fault?.kind === "gzip" ? gzipSync(answer.body) : Buffer.from(answer.body)
  const headers: Record<string, string> = { ...answer.headers }
  if (answer.status !== 204) headers["content-length"] = String(body.length)
  if (fault?.kind === "gzip") headers["content-encoding"] = "gzip"

  switch (fault?.kind) {
    case "reset":
      response.destroy()
      return
    case "cut":
      response.writeHead(answer.status, { ...headers, "content-length": String(body.length + 1) })
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy())
      return
    case "slow": {
      if (fault.part === "body") {
        response.writeHead(answer.status, headers)
        response.flushHeaders()
      }
      const timer = setTimeout(() => {
        if (!response.headersSent) response.writeHead(answer.status, headers)
        response.end(body)
      }, fault.millis)
      response.on("close", () => clearTimeout(timer))
      return
    }
    default:
      response.writeHead(answer.status, headers)
      response.end(body)
  }
}

/** Serves an engine over HTTP. */
export const serve = async (handle: (arrival: Arrival) => Delivery, host: string, port: number): Promise<Server> => {
  const respond = (request: http.IncomingMessage, response: http.ServerResponse, body: string): void => {
    const target = request.url ?? "/"
    const base = `http://${request.headers.host ?? "localhost"}`
    // Only headers that the client sent can make this fail, so it is answered like a mistake of the client's.
    if (!URL.canParse(target, base)) {
      response.writeHead(400).end()
      return
    }
    const header = (name: string) => {
      const value = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined
      return Array.isArray(value) ? value.join(", ") : value
    }
    const source = request.socket.remoteAddress ?? ""
    try {
      write(response, handle({ method: request.method ?? "GET", url: new URL(target, base), header, body, source }))
    } catch (error) {
      // A mistake of the simulator's, or of a rule's condition: it has to be seen, and other clients go on.
      const message = `the simulator failed: ${error instanceof Error ? error.message : String(error)}`
      write(response, { answer: errors(500, [message]), fault: undefined })
    }
  }

  const server = http.createServer((request, response) => {
    if (!hasBody(request)) {
      respond(request, response, "")
      return
    }
    readBody(request).then(
      (body) => respond(request, response, body),
      // The client left while it was still sending.
      () => response.destroy()
    )
  })
  server.keepAliveTimeout = 30_000
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)))
        server.closeAllConnections()
      })
  }
}
