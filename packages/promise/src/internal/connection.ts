import * as ApiHealth from "@effect-meraki/core/ApiHealth"
import * as Hooks from "@effect-meraki/core/Hooks"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import * as CoreOperation from "@effect-meraki/core/Operation"
import * as Ownership from "@effect-meraki/core/Ownership"
import * as RateLimiter from "@effect-meraki/core/RateLimiter"
import * as Raw from "@effect-meraki/core/RawRequest"
import * as Transport from "@effect-meraki/core/Transport"
import * as Cause from "effect/Cause"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import type * as Stream from "effect/Stream"
import type { Descriptor } from "../core/Descriptor.ts"
import type { Health } from "../Health.ts"
import type { Limits } from "../Limits.ts"
import type { MerakiOptions } from "../MerakiOptions.ts"
import type {
  CallOptions,
  CallPromise,
  Operation,
  Page,
  Paginated,
  PagingOptions,
  RegionOptions
} from "../Operation.ts"
import type { RawOptions, RawPagesOptions, RawRequest } from "../RawRequest.ts"
import { isClosed, type Place } from "./caller.ts"
import * as Calls from "./calls.ts"
import { coreLimiterOf, limitsOf } from "./limiter.ts"
import { loggingTo } from "./logging.ts"
import { planning } from "./planning.ts"
import { callSettings, clientSettings, type ClientSettings, type CoreOptions } from "./settings.ts"

/**
 * The functions of a client behind its public form. `place` is the place of the call, where the stack of an error
 * begins.
 */
export interface Connection {
  /** An operation that answers with a single answer. */
  readonly run: <Output>(
    operation: Operation<never, Output>,
    input: object | undefined,
    options: PagingOptions | undefined,
    place: Place
  ) => CallPromise<Output>
  /** All pages of one that answers in pages. */
  readonly all: <Output>(
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
  ) => CallPromise<Page<Output, Item>>
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
  readonly request: (request: RawRequest, options: RawOptions | undefined, place: Place) => CallPromise<unknown>
  readonly requestPages: (
    request: RawRequest,
    options: RawPagesOptions | undefined,
    place: Place
  ) => AsyncGenerator<Page<unknown, unknown>, void, void>
  readonly health: (place: Place) => Promise<Health>
  readonly limits: (place: Place) => Promise<Limits>
  /** Runs an effect of core as a Promise. */
  readonly perform: <Options extends Settable, A, E>(
    options: Options,
    place: Place,
    effect: (core: CoreOptions<Options>) => Effect.Effect<A, E, MerakiClient.MerakiClient>
  ) => Promise<A>
  /** Runs a stream of core as it is asked for. */
  readonly iterate: <Options extends Settable, A, E>(
    options: Options,
    place: Place,
    stream: (core: CoreOptions<Options>) => Stream.Stream<A, E, MerakiClient.MerakiClient>
  ) => AsyncGenerator<A, void, void>
  readonly close: () => Promise<void>
  /** Waits for the calls that are under way, and says whether there were any. */
  readonly settle: () => Promise<boolean>
  /** From now on a call that nobody awaits may reject with such an error: the process does not hear of it. */
  readonly expect: (isExpected: (error: unknown) => boolean) => void
  /**
   * The same client with other options for its calls. Closing it ends its own calls. Throws when an option that core does not
   * have, or the retries, cannot be used.
   */
  readonly view: (options: RegionOptions) => Connection
}

type Settable = Pick<CallOptions, "fetch" | "logger" | "onPlanned" | "retry" | "signal">

const connections = new WeakMap<object, Connection>()

/** The connection of a client. */
export const connectionOf = (client: object): Connection => {
  const connection = connections.get(client)
  if (connection === undefined) throw new TypeError("this is not a client: give a new Meraki({ apiKey })")
  return connection
}

/** A connection in the place of options, for the client that is a view. */
class View {
  readonly connection: Connection
  constructor(connection: Connection) {
    this.connection = connection
  }
}

/** Options for the constructor of a view of a client. */
export const viewOf = (client: object, options: RegionOptions): MerakiOptions =>
  optionsOf(connectionOf(client).view(options))

/** Options for the constructor of a client that has this connection. */
export const optionsOf = (connection: Connection): MerakiOptions => new View(connection) as never

/** Sets the connection of a client. */
export const connect = (client: object, options: MerakiOptions): void => {
  connections.set(client, options instanceof View ? options.connection : make(options))
}

/** The descriptor of an operation. Plain JavaScript can give anything in its place. */
const descriptorOf = (operation: { readonly descriptor: Descriptor }): Descriptor => {
  const descriptor = (operation as Partial<typeof operation> | null | undefined)?.descriptor
  if (typeof descriptor === "object") return descriptor
  throw new TypeError(
    "this is not an operation: give one as a value, such as getNetwork of @effect-meraki/promise/Networks"
  )
}

/** The place of a call, with the name of its operation. */
const placeOf = (operation: { readonly descriptor: Descriptor }, place: Place): Place => {
  place.operation = (operation as Partial<typeof operation> | undefined)?.descriptor?.id
  return place
}

/** An operation of core with the same descriptor. */
export const paginated = <Output, Item>(operation: { readonly descriptor: Descriptor }) => {
  const descriptor = descriptorOf(operation)
  if (descriptor.paging !== undefined) return CoreOperation.paginated<object, Output, Item>(descriptor)
  throw new TypeError(`${descriptor.id} does not answer in pages: call it as it is`)
}

/** The same, with the types of the operation. */
const paging = <Output, Item>(operation: Operation<never, Output> | Paginated<never, Output, Item>) =>
  paginated<Output, Item>(operation)

/** Whether an operation answers in pages. */
export const isPaginated = (operation: Operation<never, unknown>): operation is Paginated<never, unknown, unknown> =>
  descriptorOf(operation).paging !== undefined

/** The transport of the call under way, when it has its own `fetch`. */
const CallTransport = Context.Reference<Transport.Transport["Service"] | undefined>(
  "@effect-meraki/promise/CallTransport",
  { defaultValue: () => undefined }
)

/** A transport over the `fetch` of a client, or over that of the call that sends. */
const transportOf = (fetch: Transport.Fetch): Transport.Transport["Service"] => {
  const own = Transport.makeFetch(fetch)
  return { send: (request) => Effect.withFiber((fiber) => (fiber.getRef(CallTransport) ?? own).send(request)) }
}

/** What a client is made over: its transport, and what it shares with other clients. */
const surroundingsOf = (settings: ClientSettings) => {
  const { fetch, limiter, ownership } = settings
  const { onError, onRequest, onResponse, onRetry } = settings
  const transport = transportOf(fetch ?? ((input, init) => globalThis.fetch(input, init)))
  const isTold = onError ?? onRequest ?? onResponse ?? onRetry
  const shared: ReadonlyArray<Context.Context<never>> = [
    isTold === undefined ? Context.empty() : Hooks.contextOf({ onError, onRequest, onResponse, onRetry }),
    limiter === undefined ? Context.empty() : Context.make(RateLimiter.RateLimiter, coreLimiterOf(limiter)),
    ownership === undefined ? Context.empty() : Context.make(Ownership.Ownership, ownership)
  ]
  return Context.mergeAll(Context.make(Transport.Transport, transport), ...shared)
}

type Services = Context.Context<MerakiClient.MerakiClient>

/** What the calls of a client need. Their own `fetch` and `logger` take the place of the client's. */
const contextWith = (own: Services, { fetch, logger }: Calls.Surroundings): Services => {
  const context = logger === undefined ? own : loggingTo(own, logger)
  return fetch === undefined ? context : Context.add(context, CallTransport, Transport.makeFetch(fetch))
}

/** The same in a region with these options. */
const contextWithin = (own: Services, options: CoreOperation.RegionOptions): Services =>
  Effect.runSync(
    Effect.provideContext(MerakiClient.withOptions(Effect.context<MerakiClient.MerakiClient>(), options), own)
  )

/** The same in the program of a plan, where every client plans. */
const asPlanned = (context: Services): Services => {
  const region = planning()
  return region === undefined ? context : contextWithin(context, region)
}

/** The connection of a new client. */
const make = (options: MerakiOptions): Connection => {
  const settings = clientSettings(options)
  const { logger, signal } = settings
  const made = Effect.runSyncExit(Effect.provideContext(MerakiClient.make(settings.core), surroundingsOf(settings)))
  if (Exit.isFailure(made)) throw Cause.squash(made.cause)
  return connectionTo(made.value, logger, signal)
}

/** A connection to a client of core. */
export const connectionTo = (
  client: MerakiClient.MerakiClient["Service"],
  logger?: MerakiOptions["logger"],
  signal?: AbortSignal
): Connection => {
  const services = Context.make(MerakiClient.MerakiClient, client)
  const own = loggingTo(services, logger)
  return connectionOver(
    client,
    own,
    Calls.make((surroundings) => asPlanned(contextWith(own, surroundings)), signal)
  )
}

const connectionOver = (
  client: MerakiClient.MerakiClient["Service"],
  own: Services,
  calls: Calls.Calls<MerakiClient.MerakiClient>
): Connection => {
  const perform: Connection["perform"] = (options, place, effect) => {
    const { core, surroundings } = callSettings(options)
    return calls.run(() => effect(core()), surroundings, place)
  }
  const iterate: Connection["iterate"] = (options, place, stream) => {
    const { core, surroundings } = callSettings(options)
    return calls.iterate(() => stream(core()), surroundings, place)
  }

  /** The Promise of a call, which can also give its whole answer. It stays a plain one: a subclass costs every `await`. */
  const answered = <Options extends Settable, A, E>(
    options: Options,
    place: Place,
    effect: (core: CoreOptions<Options>) => Effect.Effect<CoreOperation.MerakiResponse<A>, E, MerakiClient.MerakiClient>
  ): CallPromise<A> => {
    let answer: CoreOperation.MerakiResponse<A>
    const valueOf = (whole: CoreOperation.MerakiResponse<A>) => (answer = whole).value
    const value = perform(options, place, (core) => Effect.map(effect(core), valueOf))
    const withResponse = () => value.then(() => ({ ...answer, waited: Duration.toMillis(answer.waited) }))
    return Object.assign(value, { withResponse })
  }

  return {
    run: <Output>(operation: Operation<never, Output>, input = {}, options = {}, place: Place) =>
      answered(options, placeOf(operation, place), (core) => client.execute<Output>(operation.descriptor, input, core)),
    all: (operation, input = {}, options = {}, place) =>
      perform(options, placeOf(operation, place), (core) => paging(operation)(input, core)),
    page: (operation, input = {}, options = {}, place) =>
      answered(options, placeOf(operation, place), (core) => paging(operation).response(input, core)),
    pages: (operation, input = {}, options = {}, place) =>
      iterate(options, placeOf(operation, place), (core) => paging(operation).pages(input, core)),
    items: (operation, input = {}, options = {}, place) =>
      iterate(options, placeOf(operation, place), (core) => paging(operation).items(input, core)),
    request: (request, options = {}, place) => answered(options, place, (core) => Raw.response(request, core)),
    requestPages: (request, options = {}, place) => iterate(options, place, (core) => Raw.pages(request, core)),
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
        corrections: ApiHealth.corrections(report),
        supportCase: ApiHealth.supportCase(report)
      }
    },
    limits: (place) => calls.run(() => Effect.map(client.limits, limitsOf), {}, place),
    perform,
    iterate,
    close: () => calls.close(isClosed),
    settle: calls.settle,
    expect: calls.expect,
    view: (options) => {
      const { core, surroundings } = callSettings(options)
      const within = contextWithin(contextWith(own, surroundings), core())
      const contextOf = (given: Calls.Surroundings) => asPlanned(contextWith(within, given))
      return connectionOver(client, within, Calls.make(contextOf, surroundings.signal, calls.parent))
    }
  }
}
