import * as NodeHttpClient from "@effect/platform-node/NodeHttpClient"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import type { HttpClient } from "@effect/platform/HttpClient"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import type * as Scope from "effect/Scope"
import { MerakiClient, type MerakiConfig, RetryPolicy } from "../../src/index.ts"

export const apiKey = "5ec0de5ec0de5ec0de5ec0de5ec0de5ec0de5ec0"

type Http = Layer.Layer<HttpClient>

/** Each client that `@effect/platform` has on Node. */
export const httpClients: ReadonlyArray<readonly [name: string, layer: Http]> = [
  ["fetch", FetchHttpClient.layer],
  ["node:http", NodeHttpClient.layer],
  ["undici", NodeHttpClient.layerUndici]
]

/** A client without limits of its own, whose retries do not take long. */
export const layer = (
  options: Partial<MerakiConfig.Options> & { readonly baseUrl: string },
  http: Http = FetchHttpClient.layer
) =>
  Layer.provide(
    MerakiClient.layer({ apiKey, rateLimit: false, retry: RetryPolicy.make({ initialDelay: 1 }), ...options }),
    http
  )

/** Runs a program with its own scope; nothing is logged. */
export const run = <A, E>(
  program: Effect.Effect<A, E, MerakiClient.MerakiClient | Scope.Scope>,
  client: ReturnType<typeof layer>
): Promise<A> =>
  Effect.runPromise(
    Effect.scoped(program).pipe(
      Effect.provide(client),
      Effect.provide(Logger.replace(Logger.defaultLogger, Logger.none))
    )
  )
