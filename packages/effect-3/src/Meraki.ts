/**
 * The client: what operations need, and how it is made.
 *
 * @since 0.1.0
 */
import { InvalidConfiguration, isMerakiError, MerakiBase, type MerakiError } from "@effect-meraki/promise"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Callers from "./internal/callers.ts"
import { fetchOver } from "./internal/fetch.ts"
import { calledFrom, type Place } from "./internal/place.ts"
import { inMillis, withRetry } from "./internal/settings.ts"
import { fromEnvironment, type Options } from "./MerakiConfig.ts"

type NotUsable = InstanceType<typeof InvalidConfiguration>

/**
 * What a call gives to the Promise client besides its own options.
 *
 * @since 0.1.0
 * @category models
 */
export interface Given {
  /** Headers by which the requests of the call are known as its own, to be added to those of the call. */
  readonly headers: { readonly [name: string]: string }
}

/**
 * The Promise client as seen from Effect 3: operations, health and batches are made of these two. An error gets the
 * stack of the place.
 *
 * @since 0.1.0
 * @category models
 */
export interface Service {
  /** Waits for something. Interrupting it aborts the signal, and then waits until its sockets are given back. */
  readonly wait: <A>(
    place: Place,
    start: (client: MerakiBase, given: Given & { readonly signal: AbortSignal }) => Promise<A>
  ) => Effect.Effect<A, MerakiError>
  /** Walks through something, as fast as it is consumed. */
  readonly walk: <A>(
    place: Place,
    start: (client: MerakiBase, given: Given) => AsyncIterable<A>
  ) => Stream.Stream<A, MerakiError>
}

/**
 * The client of the Cisco Meraki Dashboard API, which every operation needs.
 *
 * @example
 * ```ts
 * import { Meraki, Organizations } from "@effect-meraki/effect-3"
 * import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 *
 * export const organizations = Organizations.getOrganizations().pipe(
 *   Effect.catchTag("Forbidden", (error) => Effect.as(Effect.logWarning(error.message), [])),
 *   Effect.provide(Meraki.layerConfig().pipe(Layer.provide(FetchHttpClient.layer)))
 * )
 * ```
 *
 * @since 0.1.0
 * @category services
 */
export class Meraki extends Context.Tag("@effect-meraki/effect-3/Meraki")<Meraki, Service>() {
  /**
   * A client with these options. The environment's `HttpClient` carries its requests; a `FetchHttpClient.RequestInit` in
   * the environment is kept, except for its `redirect`. When the scope of the layer is closed, calls that are still under
   * way are interrupted, and so is every later one.
   */
  static readonly layer = (options: Options): Layer.Layer<Meraki, NotUsable, HttpClient.HttpClient> =>
    Layer.scoped(Meraki, make(options))

  /**
   * A client with its key and base URL from `MERAKI_DASHBOARD_API_KEY` and `MERAKI_BASE_URL`, read by the `Config` of
   * Effect. What is given here wins over the environment.
   */
  static readonly layerConfig = (overrides?: Partial<Options>): Layer.Layer<Meraki, NotUsable, HttpClient.HttpClient> =>
    Layer.scoped(Meraki, Effect.flatMap(fromEnvironment(overrides), make))
}

const make = (options: Options): Effect.Effect<Service, NotUsable, HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function* () {
    const http = yield* HttpClient.HttpClient
    const requestInit = yield* Effect.serviceOption(FetchHttpClient.RequestInit)
    const runtime = yield* Effect.runtime()
    const { apiKey, propagateTrace = false, ...rest } = options
    const callers = Callers.make(runtime)
    const log = (write: (message: string) => Effect.Effect<void>) => (message: string) =>
      Runtime.runSync(runtime)(write(message))
    const client = yield* Effect.try({
      try: () =>
        new MerakiBase({
          ...withRetry(inMillis(rest, "deadline", "timeout")),
          apiKey: Redacted.isRedacted(apiKey) ? Redacted.value(apiKey) : apiKey,
          fetch: fetchOver(http, callers, { propagateTrace, requestInit: Option.getOrElse(requestInit, () => ({})) }),
          logger: {
            debug: log(Effect.logDebug),
            info: log(Effect.logInfo),
            warn: log(Effect.logWarning),
            error: log(Effect.logError)
          }
        }),
      catch: (error) => error
    }).pipe(
      Effect.catchAll((error) => (error instanceof InvalidConfiguration ? Effect.fail(error) : Effect.die(error)))
    )

    let isClosed = false
    yield* Effect.addFinalizer(() => {
      isClosed = true
      return Effect.zipRight(
        Effect.promise(() => client.close()),
        callers.end
      )
    })

    const failed = (error: unknown): Effect.Effect<never, MerakiError> => {
      if (isMerakiError(error)) return Effect.fail(error)
      return isClosed ? Effect.interrupt : Effect.die(error)
    }

    return {
      wait: (place, start) =>
        Effect.flatMap(Effect.runtime(), (runtime) =>
          Effect.acquireUseRelease(
            Effect.sync(() => callers.add(runtime)),
            ({ headers }) =>
              Effect.tryPromise({
                try: (signal) => start(client, { headers, signal }),
                catch: (error) => calledFrom(error, place)
              }).pipe(Effect.catchAll(failed)),
            ({ end }) => end
          )
        ),
      walk: (place, start) =>
        Stream.unwrapScoped(
          Effect.gen(function* () {
            const runtime = yield* Effect.runtime()
            const { headers } = yield* Effect.acquireRelease(
              Effect.sync(() => callers.add(runtime)),
              ({ end }) => end
            )
            return Stream.fromAsyncIterable(start(client, { headers }), (error) => calledFrom(error, place)).pipe(
              Stream.catchAll(failed)
            )
          })
        )
    }
  })
