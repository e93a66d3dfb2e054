import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { errors } from "./answers.ts"
import type { Delivery, Engine } from "./engine.ts"
import { type Hosts, isOwnName } from "./hosts.ts"
import type { Arrival } from "./request.ts"

/** A server on a socket. */
export interface Server {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Reads a body; undefined when it is larger than is taken. What comes after the bound is not kept. */
const readBody = (request: http.IncomingMessage, most: number): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Array<Buffer> = []
    let size = 0
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size <= most) {
        chunks.push(chunk)
        return
      }
      chunks.length = 0
      request.off("data", take)
      discardBody(request, most)
      resolve(undefined)
    }
    request.on("data", take)
    request.once("end", () => resolve(Buffer.concat(chunks).toString("utf8")))
    request.once("error", reject)
    request.once("aborted", () => reject(new Error("aborted")))
  })

/** Takes what the client is still sending, without keeping it, up to a bound. */
const discardBody = (request: http.IncomingMessage, most: number): void => {
  let size = 0
  request.on("data", (chunk: Buffer) => {
    size += chunk.length
    if (size > most) request.destroy()
  })
  request.on("error", () => request.destroy())
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

/** What is not for the API: it answers, or says that the request is none of its own. */
export type Sidecar = (request: http.IncomingMessage, response: http.ServerResponse) => boolean

export interface ServeOptions {
  readonly engine: Engine
  readonly host: string
  readonly port: number
  readonly hosts: Hosts
  /** The most bytes of a body. */
  readonly mostBytes: number
  readonly sidecar: Sidecar
}

const arrivalOf = (request: http.IncomingMessage, body: string): Arrival | undefined => {
  const target = request.url ?? "/"
  const base = `http://${request.headers.host ?? "localhost"}`
  if (!URL.canParse(target, base)) return undefined
  return {
    method: request.method ?? "GET",
    url: new URL(target, base),
    header: (name) => {
      const value = Object.hasOwn(request.headers, name) ? request.headers[name] : undefined
      return Array.isArray(value) ? value.join(", ") : value
    },
    body,
    source: request.socket.remoteAddress ?? ""
  }
}

const answerTo = (engine: Engine, arrival: Arrival): Delivery => {
  try {
    return engine.handle(arrival)
  } catch (error) {
    // A bug in the simulator or in the condition of a rule. It is reported, and other clients continue.
    const message = `the simulator failed: ${error instanceof Error ? error.message : String(error)}`
    return { answer: errors(500, [message]), fault: undefined }
  }
}

const refuse = (response: http.ServerResponse, status: number, message: string): void => {
  response.setHeader("connection", "close")
  write(response, { answer: errors(status, [message]), fault: undefined })
}

const listener =
  ({ engine, hosts, mostBytes, sidecar }: ServeOptions): http.RequestListener =>
  (request, response) => {
    if (!isOwnName(hosts, request.headers.host)) {
      discardBody(request, mostBytes)
      refuse(response, 421, "This name does not belong to the simulator; the option `hosts` adds names")
      return
    }
    if (sidecar(request, response)) return
    const head = arrivalOf(request, "")
    // Only invalid headers of the client make this fail, so the answer is a 400.
    if (head === undefined) {
      response.writeHead(400).end()
      return
    }
    if (!hasBody(request)) {
      write(response, answerTo(engine, head))
      return
    }
    if (!engine.isWelcome(head)) {
      discardBody(request, mostBytes)
      response.setHeader("connection", "close")
      write(response, answerTo(engine, head))
      return
    }
    readBody(request, mostBytes).then(
      (body) => {
        if (body === undefined) refuse(response, 413, `The body is larger than ${mostBytes} bytes`)
        else write(response, answerTo(engine, { ...head, body }))
      },
      // The client left while it was still sending.
      () => response.destroy()
    )
  }

/** Serves an engine over HTTP. */
export const serve = async (options: ServeOptions): Promise<Server> => {
  const server = http.createServer(listener(options))
  server.keepAliveTimeout = 30_000
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(options.port, options.host, resolve)
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
