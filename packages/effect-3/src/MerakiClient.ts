/**
 * The client: the service that every operation needs, and its layers.
 *
 * @since 0.2.0
 */
import {
  type Descriptor,
  type InvalidConfiguration,
  isMerakiError,
  MerakiBase,
  type MerakiError,
  type MerakiOptions,
  mockMeraki
} from "@effect-meraki/promise"
import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
import * as HttpClient from "@effect/platform/HttpClient"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FiberRef from "effect/FiberRef"
import { dual } from "effect/Function"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Runtime from "effect/Runtime"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import * as Call from "./internal/call.ts"
import { type Send, sender } from "./internal/exchange.ts"
import { calledFrom, type Place } from "./internal/place.ts"
import { providerOf } from "./internal/provider.ts"
import { clientWithin, inRegion, plainOptions, type RegionOptions, regions, regionsAround } from "./internal/region.ts"
import { configured } from "./internal/settings.ts"
import { type ConfigOptions, fromEnvironment, type Options } from "./MerakiConfig.ts"

type NotUsable = InstanceType<typeof InvalidConfiguration>

/**
 * The Promise client inside Effect 3: operations, health and batches are made of these two. `place` is where the user
 * called, for the stack of an error.
 *
 * @since 0.2.0
 * @category models
 */
export interface Service {
  /**
   * Runs a call. It ends as its Promise does, or with the defect or interruption that one of its requests ended with. An
   * interruption aborts the call and waits until it has ended and its sockets are closed.
   */
  readonly run: <A>(
    place: Place,
    start: (client: MerakiBase, surroundings: Call.Surroundings) => Promise<A>
  ) => Effect.Effect<A, MerakiError>
  /** The same for a call that gives one value after the other, each when it is asked for. */
  readonly iterate: <A>(
    place: Place,
    start: (client: MerakiBase, surroundings: Call.Surroundings) => AsyncIterable<A>
  ) => Stream.Stream<A, MerakiError>
}

/**
 * The client of the Cisco Meraki Dashboard API, which every operation needs.
 *
 * @since 0.2.0
 * @category services
 */
export class MerakiClient extends Context.Tag("@effect-meraki/effect-3/MerakiClient")<MerakiClient, Service>() {}

const keyOf = (apiKey: Options["apiKey"], runtime: Runtime.Runtime<never>): MerakiOptions["apiKey"] => {
  if (Redacted.isRedacted(apiKey)) return Redacted.value(apiKey)
  if (Effect.isEffect(apiKey)) return providerOf(runtime, () => apiKey)
  return typeof apiKey === "function" ? providerOf(runtime, apiKey) : apiKey
}

const makeBase = (options: Options): Effect.Effect<MerakiBase, NotUsable> =>
  Effect.flatMap(Effect.runtime(), (runtime) => {
    const { apiKey, propagateTrace: _, ...rest } = options
    return configured(
      () =>
        new MerakiBase({
          ...plainOptions(rest, { run: Runtime.runPromise(runtime) }),
          apiKey: keyOf(apiKey, runtime)
        })
    )
  })

/** What a call takes from the fiber that makes it. */
const surrounding = Effect.map(
  Effect.zip(Effect.runtime(), FiberRef.get(regions)),
  ([runtime, known]) => [runtime, regionsAround(runtime.context, known)] as const
)

/**
 * A client with these options, which lives as long as its scope. The environment's `HttpClient` carries its requests; a
 * `FetchHttpClient.RequestInit` in the environment is kept, except for its `redirect`. When the scope is closed, calls
 * under way are interrupted, and so is every later one.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: Options): Effect.Effect<Service, NotUsable, HttpClient.HttpClient | Scope.Scope> =>
  Effect.gen(function* () {
    const requestInit = Option.getOrElse(yield* Effect.serviceOption(FetchHttpClient.RequestInit), () => ({}))
    const send = sender(yield* HttpClient.HttpClient, { propagateTrace: options.propagateTrace ?? false, requestInit })
    return yield* over(yield* makeBase(options), send)
  })

/** The service over a Promise client whose requests are sent so. */
const over = (client: MerakiBase, send: Send): Effect.Effect<Service, never, Scope.Scope> =>
  Effect.gen(function* () {
    const underWay = new Set<Call.Call>()
    let isClosed = false
    yield* Effect.addFinalizer(() => {
      isClosed = true
      return Effect.zipRight(
        Effect.promise(() => client.close()),
        Effect.suspend(() => Effect.forEach([...underWay], ({ end }) => end, { discard: true }))
      )
    })

    const begin = (runtime: Runtime.Runtime<never>) =>
      Effect.sync(() => {
        const call = Call.make(runtime, send)
        underWay.add(call)
        return call
      })
    const finish = (call: Call.Call) =>
      Effect.zipRight(
        call.end,
        Effect.sync(() => underWay.delete(call))
      )

    const failed = (call: Call.Call, error: unknown): Effect.Effect<never, MerakiError> => {
      const cause = call.cause()
      if (cause !== undefined) return Effect.failCause(cause)
      if (isMerakiError(error)) return Effect.fail(error)
      return isClosed ? Effect.interrupt : Effect.die(error)
    }

    return {
      run: (place, start) =>
        Effect.flatMap(surrounding, ([runtime, around]) =>
          Effect.acquireUseRelease(
            begin(runtime),
            (call) =>
              call.settled(
                () => start(clientWithin(client, around, call.surroundings), call.surroundings),
                (error) => failed(call, calledFrom(error, place))
              ),
            finish
          )
        ),
      iterate: (place, start) =>
        Stream.unwrapScoped(
          Effect.flatMap(surrounding, ([runtime, around]) =>
            Effect.map(Effect.acquireRelease(begin(runtime), finish), (call) =>
              Stream.fromAsyncIterable(
                start(clientWithin(client, around, call.surroundings), call.surroundings),
                (error) => calledFrom(error, place)
              ).pipe(Stream.catchAll((error) => failed(call, error)))
            )
          )
        )
    }
  })

/**
 * A client with these options, as a layer.
 *
 * @example
 * ```ts
 * import { MerakiClient, Organizations } from "@effect-meraki/effect-3"
 * import * as FetchHttpClient from "@effect/platform/FetchHttpClient"
 * import * as Effect from "effect/Effect"
 * import * as Layer from "effect/Layer"
 *
 * export const organizations = Organizations.getOrganizations().pipe(
 *   Effect.catchTag("Forbidden", (error) => Effect.as(Effect.logWarning(error.message), [])),
 *   Effect.provide(
 *     MerakiClient.layer({ apiKey: "0123456789", region: "canada" }).pipe(Layer.provide(FetchHttpClient.layer))
 *   )
 * )
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: Options): Layer.Layer<MerakiClient, NotUsable, HttpClient.HttpClient> =>
  Layer.scoped(MerakiClient, make(options))

/**
 * A client with its key and base URL from `MERAKI_DASHBOARD_API_KEY` and `MERAKI_BASE_URL`, read by the `Config` of
 * Effect. Options given here take precedence, and may be a `Config` themselves.
 *
 * @since 0.2.0
 * @category layers
 */
export const layerConfig = (overrides?: ConfigOptions): Layer.Layer<MerakiClient, NotUsable, HttpClient.HttpClient> =>
  Layer.scoped(MerakiClient, Effect.flatMap(fromEnvironment(overrides), make))

/**
 * A double: an operation, and what answers in its place. Of an operation that answers in pages, that is the whole list.
 *
 * @since 0.2.0
 * @category testing
 */
export type Double<Operation> = Operation extends (
  ...args: infer Args
) => Effect.Effect<infer Output, MerakiError, MerakiClient>
  ? readonly [
      operation: Operation,
      answer: (input: Exclude<Args[0 & keyof Args], undefined>) => Effect.Effect<Output, MerakiError>
    ]
  : never

/**
 * What has a descriptor and runs with a client: any operation.
 *
 * @since 0.2.0
 * @category testing
 */
export interface Doublable {
  (...args: never): Effect.Effect<unknown, MerakiError, MerakiClient>
  readonly descriptor: Descriptor
}

type AnyDouble = readonly [Doublable, (input: object) => Effect.Effect<unknown, MerakiError>]

/** What answers, as a function of the Promise client. */
const promised =
  (runtime: Runtime.Runtime<never>, answer: AnyDouble[1]) =>
  async (input: object): Promise<unknown> => {
    const exit = await Runtime.runPromiseExit(runtime)(answer(input))
    if (Exit.isSuccess(exit)) return exit.value
    throw Cause.squash(exit.cause)
  }

/**
 * A client for tests that sends nothing: each operation is answered by its double, in its types. The rest is that of any
 * client: wrong input is refused, `readOnly` and `dryRun` hold, pages are cut from the whole list by `perPage`. It asks for no
 * organization, waits for no limit, and retries nothing unless a call says so. An operation without a double is a defect that
 * names it. A double is asked once for each page.
 *
 * @example
 * ```ts
 * import { MerakiClient, MerakiError, Networks, Organizations } from "@effect-meraki/effect-3"
 * import * as Effect from "effect/Effect"
 *
 * export const client = MerakiClient.layerTest(
 *   [Organizations.getOrganizations, () => Effect.succeed([{ id: "1", name: "Example" }])],
 *   [Networks.getNetwork, () => Effect.fail(MerakiError.NotFound.make())]
 * )
 * ```
 *
 * @since 0.2.0
 * @category testing
 */
export const layerTest = <const Operations extends ReadonlyArray<Doublable>>(
  ...doubles: { readonly [Index in keyof Operations]: Double<Operations[Index]> }
): Layer.Layer<MerakiClient> =>
  Layer.scoped(
    MerakiClient,
    Effect.flatMap(Effect.runtime(), (runtime) => {
      const mocks = (doubles as unknown as ReadonlyArray<AnyDouble>).map(([operation, answer]) => [
        operation,
        promised(runtime, answer)
      ])
      return over(mockMeraki(...(mocks as unknown as ReadonlyArray<never>)), () =>
        Effect.dieMessage("a client for tests sends nothing")
      )
    })
  )

/**
 * Sets options for all calls that an effect makes, whichever functions and fibers they are in. Regions can be nested: the
 * options of the inner one win, and those of a call win over both. `readOnly` and `dryRun` can only be added.
 *
 * @example
 * ```ts
 * import { MerakiClient, Organizations, RetryPolicy } from "@effect-meraki/effect-3"
 *
 * export const organizations = Organizations.getOrganizations().pipe(
 *   MerakiClient.withOptions({ retry: RetryPolicy.none, timeout: "5 seconds", readOnly: true })
 * )
 * ```
 *
 * @since 0.2.0
 * @category options
 */
export const withOptions: {
  (options: RegionOptions): <A, E, R>(self: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  <A, E, R>(self: Effect.Effect<A, E, R>, options: RegionOptions): Effect.Effect<A, E, R>
} = dual(2, <A, E, R>(self: Effect.Effect<A, E, R>, options: RegionOptions) => inRegion(self, options))
