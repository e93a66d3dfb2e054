import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as CoreOperation from "@effect-meraki/core/Operation"
import * as Transport from "@effect-meraki/core/Transport"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import type { Health, Reconciliation } from "../Health.ts"
import type { MerakiLogger } from "../MerakiLogger.ts"
import type { MerakiOptions } from "../MerakiOptions.ts"
import type { Operation, Page, Paginated, PagingOptions } from "../Operation.ts"
import type { Place } from "./caller.ts"
import * as Calls from "./calls.ts"
import { callOptions, checkSurroundings, clientOptions, loggerOf } from "./settings.ts"

/**
 * The functions of a client behind its public form. `place` is the place of the call, where the stack of an error
 * begins.
 */
export interface Connection {
  readonly run: <Output>(
    operation: Operation<never, Output>,
    input: object | undefined,
    options: PagingOptions | undefined,
    place: Place
  ) => Promise<Output>
  readonly page: <Output, Item>(
    operation: Paginated<never, Output, Item>,
    input: object | undefined,
    options: PagingOptions | undefined,
    place: Place
  ) => Promise<Page<Output, Item>>
  readonly pages: <Output, Item>(
    operation: Paginated<never, Output, Item>,
    input: object | undefined,
    options: PagingOptions | undefined,
    place: Place
  ) => AsyncGenerator<Page<Output, Item>, void, void>
  readonly items: <Output, Item>(
    operation: Paginated<never, Output, Item>,
    input: object | undefined,
    options: PagingOptions | undefined,
    place: Place
  ) => AsyncGenerator<Item, void, void>
  readonly health: (place: Place) => Promise<Health>
  readonly healthChanges: (
    every: number,
    surroundings: Calls.Surroundings,
    place: Place
  ) => AsyncGenerator<Health["advice"], void, void>
  readonly reconcile: (
    input: ApiHealth.ReconcileOptions,
    surroundings: Calls.Surroundings,
    place: Place
  ) => Promise<Reconciliation>
  /** Runs an effect of core as a Promise. */
  readonly perform: Calls.Calls<MerakiClient.MerakiClient>["run"]
  /** Runs a stream of core as an async iterator, on demand. */
  readonly iterate: Calls.Calls<MerakiClient.MerakiClient>["iterate"]
  readonly close: () => Promise<void>
}

const connections = new WeakMap<object, Connection>()

/** The connection of a client. */
export const connectionOf = (client: object): Connection => {
  const connection = connections.get(client)
  if (connection === undefined) throw new TypeError("this is not a client")
  return connection
}

/** Sets the connection of a client. */
export const connect = (client: object, options: MerakiOptions): void => {
  connections.set(client, make(options))
}

/** An operation of core with the same descriptor. */
const paginated = <Output, Item>({ descriptor }: Paginated<never, Output, Item>) =>
  CoreOperation.paginated<object, Output, Item>(descriptor)

/** The transport of the call under way, when it has its own `fetch`. */
const CallTransport = Context.Reference<Transport.Transport["Service"] | undefined>(
  "@effect-meraki/promise/CallTransport",
  { defaultValue: () => undefined }
)

/** A transport over the `fetch` of a client, or over that of the call that sends. */
const transportOf = (fetch: typeof globalThis.fetch): Transport.Transport["Service"] => {
  const own = Transport.makeFetch(fetch)
  return { send: (request) => Effect.withFiber((fiber) => (fiber.getRef(CallTransport) ?? own).send(request)) }
}

const logging = <R>(context: Context.Context<R>, logger: MerakiLogger): Context.Context<R> =>
  context.pipe(
    Context.add(Logger.CurrentLoggers, new Set([loggerOf(logger)])),
    Context.add(References.MinimumLogLevel, "Debug")
  )

const silent = <R>(context: Context.Context<R>): Context.Context<R> =>
  context.pipe(Context.add(Logger.CurrentLoggers, new Set()), Context.add(References.MinimumLogLevel, "None"))

const make = (options: MerakiOptions): Connection => {
  const { fetch = (input, init) => globalThis.fetch(input, init), logger, signal } = options
  const made = Effect.runSyncExit(
    Effect.provideService(MerakiClient.make(clientOptions(options)), Transport.Transport, transportOf(fetch))
  )
  if (Exit.isFailure(made)) throw Cause.squash(made.cause)
  const client = made.value
  const services = Context.make(MerakiClient.MerakiClient, client)
  const own = logger === undefined ? silent(services) : logging(services, logger)
  const calls = Calls.make(({ fetch, logger }) => {
    const context = logger === undefined ? own : logging(own, logger)
    return fetch === undefined ? context : Context.add(context, CallTransport, Transport.makeFetch(fetch))
  })

  const forget = () => signal?.removeEventListener("abort", abort)
  const abort = () => void calls.close(signal?.reason)
  signal?.addEventListener("abort", abort, { once: true })
  if (signal?.aborted === true) abort()

  return {
    run: (operation, input = {}, options = {}, place) =>
      calls.run(
        () =>
          operation.descriptor.paging === undefined
            ? client.execute(operation.descriptor, input, callOptions(options))
            : paginated(operation as Paginated<never, never, unknown>)(input, callOptions(options)),
        options,
        place
      ),
    page: (operation, input = {}, options = {}, place) =>
      calls.run(() => paginated(operation).page(input, callOptions(options)), options, place),
    pages: (operation, input = {}, options = {}, place) =>
      calls.iterate(() => paginated(operation).pages(input, callOptions(options)), options, place),
    items: (operation, input = {}, options = {}, place) =>
      calls.iterate(() => paginated(operation).items(input, callOptions(options)), options, place),
    health: async (place) => {
      const report = await calls.run(() => client.health, {}, place)
      const { latency, recent: _, waited, ...rest } = report
      return {
        ...rest,
        waited: Duration.toMillis(waited),
        latency: {
          p50: Duration.toMillis(latency.p50),
          p95: Duration.toMillis(latency.p95),
          p99: Duration.toMillis(latency.p99)
        },
        supportCase: ApiHealth.supportCase(report)
      }
    },
    healthChanges: (every, surroundings, place) =>
      calls.iterate(() => ApiHealth.changes({ every }), surroundings, place),
    reconcile: (input, surroundings, place) =>
      calls.run(
        () => {
          checkSurroundings(surroundings)
          return ApiHealth.reconcile(input)
        },
        surroundings,
        place
      ),
    perform: calls.run,
    iterate: calls.iterate,
    close: () => {
      forget()
      return calls.close(new DOMException("this client is closed", "AbortError"))
    }
  }
}
