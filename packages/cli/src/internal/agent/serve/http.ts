import { createServer } from "node:http"
import * as NodeHttpServer from "@effect/platform-node/NodeHttpServer"
import * as McpServer from "effect/ai/McpServer"
import * as ByteSize from "effect/ByteSize"
import * as Effect from "effect/Effect"
import * as HttpIncomingMessage from "effect/http/HttpIncomingMessage"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServer from "effect/http/HttpServer"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import { Problem } from "../../exit/Problem.ts"
import { logFacts } from "../log.ts"
import { type Door, type Refused, refusedBy } from "./admission.ts"
import { type Registrations, serverOptions } from "./register.ts"
import type { Token } from "./token.ts"

/** Where a server listens, and who is let in. */
export interface Listening {
  readonly port: number
  readonly host: string
  /** Further names under which it is reached. */
  readonly names: ReadonlyArray<string>
  readonly token: Token
}

/** The names of this machine for itself. */
const own = ["127.0.0.1", "localhost", "[::1]"]

const doorOf = ({ host, names, token: { token } }: Listening): Door => ({
  token,
  hosts: new Set([...own, host.includes(":") ? `[${host}]` : host, ...names].map((name) => name.toLowerCase()))
})

const refusal = ({ message, status }: NonNullable<Refused>) =>
  HttpServerResponse.text(`${message}\n`, {
    status,
    headers: status === 401 ? { "www-authenticate": 'Bearer realm="meraki mcp"' } : {}
  })

/** Stands before every route. */
const guarded = (door: Door) =>
  HttpRouter.middleware(
    (app) =>
      Effect.flatMap(HttpServerRequest.HttpServerRequest, ({ headers }) => {
        const refused = refusedBy(door, headers)
        return refused === undefined
          ? app
          : Effect.as(Effect.logWarning(`a request was refused: ${refused.message}`), refusal(refused))
      }),
    { global: true }
  )

const path = "/mcp"

const announced = ({ token: { place } }: Listening) =>
  Layer.effectDiscard(
    HttpServer.addressFormattedWith((address) =>
      logFacts(`listening; the token is in ${place}`, { url: `${address}${path}` })
    )
  )

/** The server over HTTP. */
export const httpServer = (listening: Listening, registrations: Registrations) => {
  const door = doorOf(listening)
  const routes = McpServer.layerHttp({
    ...serverOptions,
    registrations,
    path,
    allowSessionTermination: true
  })
  return HttpRouter.serve(Layer.merge(routes, guarded(door)), { disableLogger: true, disableListenLog: true }).pipe(
    Layer.merge(announced(listening)),
    Layer.provide(NodeHttpServer.layer(() => createServer(), { port: listening.port, host: listening.host })),
    Layer.provide(Layer.succeed(HttpIncomingMessage.MaxBodySize, ByteSize.megabytes(4))),
    Layer.catchTag("ServeError", ({ cause }) =>
      Layer.effectDiscard(
        Effect.fail(
          new Problem(`${listening.host}:${listening.port} cannot be listened on: ${String(Object(cause).message)}`)
        )
      )
    )
  )
}
