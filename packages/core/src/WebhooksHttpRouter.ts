/**
 * Routes of Effect's `HttpRouter` for receivers. It has a module of its own, because `effect/http` is unstable.
 *
 * @since 0.2.0
 */
import * as Effect from "effect/Effect"
import * as HttpRouter from "effect/http/HttpRouter"
import * as HttpServerRequest from "effect/http/HttpServerRequest"
import * as HttpServerResponse from "effect/http/HttpServerResponse"
import * as Layer from "effect/Layer"
import { Webhooks } from "./Webhooks.ts"

/**
 * A route whose requests a function answers, whatever their method. A URL that cannot be parsed is answered with 400.
 *
 * @example
 * ```ts
 * import * as Webhooks from "@effect-meraki/core/Webhooks"
 * import * as WebhooksHttpRouter from "@effect-meraki/core/WebhooksHttpRouter"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 *
 * export const hooks = Layer.unwrap(
 *   Effect.map(
 *     Webhooks.receive({ sharedSecret: "a long random text", onEvent: (event) => Effect.log(event._tag) }),
 *     ({ respond }) => WebhooksHttpRouter.add("/hooks/meraki", respond)
 *   )
 * )
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const add = (
  path: HttpRouter.PathInput,
  respond: (request: Request) => Effect.Effect<Response>
): Layer.Layer<never, never, HttpRouter.HttpRouter> =>
  HttpRouter.add("*", path, (request) =>
    HttpServerRequest.toWeb(request).pipe(
      Effect.flatMap(respond),
      Effect.map(HttpServerResponse.fromWeb),
      Effect.catch(() => Effect.succeed(HttpServerResponse.empty({ status: 400 })))
    )
  )

/**
 * The route of the `Webhooks` service.
 *
 * @since 0.2.0
 * @category layers
 */
export const route = (path: HttpRouter.PathInput): Layer.Layer<never, never, HttpRouter.HttpRouter | Webhooks> =>
  Layer.unwrap(Webhooks.useSync(({ respond }) => add(path, respond)))
