/**
 * The client: the service that runs every operation. {@link make} holds the whole way of a request.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type * as Schedule from "effect/Schedule"
import { dual } from "effect/Function"
import type { CallOptions, Guards, PageOptions, RegionOptions } from "./CallOptions.ts"
import * as Call from "./internal/call/call.ts"
import { contextWithin, regionOf, within } from "./internal/call/region.ts"
import { makeLimiter } from "./internal/limits/limiter.ts"
import { local } from "./internal/limits/store.ts"
import { HooksSink } from "./internal/observe/hooked.ts"
import { MetricsSink } from "./internal/observe/metricsSink.ts"
import * as Observer from "./internal/observe/observer.ts"
import * as Recorder from "./internal/observe/recorder.ts"
import { makeIsNews } from "./internal/observe/said.ts"
import { callSpan } from "./internal/observe/tracing.ts"
import { demandOf } from "./internal/ownership/demand.ts"
import { makeLookup } from "./internal/ownership/lookup.ts"
import { organizationOf, ownerOfPath } from "./internal/ownership/owner.ts"
import { type Answering, answersOf, doubled } from "./internal/double/doubled.ts"
import { accept } from "./internal/request/accept.ts"
import { attempt } from "./internal/request/attempt.ts"
import { makeBeside } from "./internal/request/beside.ts"
import { beforeDeadline } from "./internal/request/deadline.ts"
import { guardsOf } from "./internal/request/guard.ts"
import type { Parts } from "./internal/request/parts.ts"
import { makePolicyOf } from "./internal/request/policy.ts"
import { prepare, type Prepared } from "./internal/request/prepare.ts"
import { secretsOf } from "./internal/request/secrets.ts"
import * as RetryBudget from "./internal/retry/budget.ts"
import { retried } from "./internal/retry/retried.ts"
import type { Input } from "./internal/wire/input.ts"
import { makeTrust } from "./internal/wire/trust.ts"
import * as MerakiConfig from "./MerakiConfig.ts"
import type { MerakiError, WriteError } from "./MerakiError.ts"
import type { Descriptor } from "./model/Descriptor.ts"
import type { Attempt, Report } from "./model/HealthReport.ts"
import type { Snapshot } from "./model/Limits.ts"
import type { MerakiResponse } from "./model/MerakiResponse.ts"
import * as Ownership from "./Ownership.ts"
import * as RateLimiter from "./RateLimiter.ts"
import * as RetryPolicy from "./RetryPolicy.ts"
import { Transport } from "./Transport.ts"

export type * from "./model/MerakiResponse.ts"

/**
 * The latest requests of a client, as it has recorded them.
 *
 * @since 0.2.0
 * @category models
 */
export interface Ledger {
  /** Oldest first. */
  readonly attempts: ReadonlyArray<Attempt>
  /** Whether it holds every request since the client was made. */
  readonly isComplete: boolean
  /** When the client was made. */
  readonly since: Date
  /** The User-Agent under which the API's analytics show them. */
  readonly userAgent: string
}

/**
 * The client.
 *
 * @since 0.2.0
 * @category services
 */
export class MerakiClient extends Context.Service<
  MerakiClient,
  {
    /** Runs an operation and returns its answer as a whole; for a paginated operation, that of one page. */
    readonly execute: <A>(
      descriptor: Descriptor,
      input: object,
      options?: PageOptions
    ) => Effect.Effect<MerakiResponse<A>, WriteError>
    /**
     * Gives a function for the organization of an operation, from its input or from earlier answers; undefined when it is
     * not known.
     */
    readonly organizationOf: Effect.Effect<(descriptor: Descriptor, input: object) => string | undefined>
    /** What may not be sent where this is asked, with these options of a call. */
    readonly guards: (options?: RegionOptions) => Effect.Effect<Guards>
    /** The policy for calls without a `retry` option. */
    readonly retry: Effect.Effect<Schedule.Schedule<unknown, MerakiError>>
    /** What this client has seen of the API so far. */
    readonly health: Effect.Effect<Report>
    /** The state of the limits. */
    readonly limits: Effect.Effect<Snapshot>
    /** The last 10,000 requests, for `ApiHealth.reconcile`. */
    readonly ledger: Effect.Effect<Ledger>
    /** Gives a function that makes one, which removes the secrets of the client, and of headers of a call, from a text. */
    readonly redactor: Effect.Effect<(headers?: CallOptions["headers"]) => (text: string) => string>
  }
>()("@effect-meraki/core/MerakiClient") {}

/** What the steps of a request need. A `RateLimiter` or an `Ownership` in the environment replaces the client's own. */
const makeParts = (
  config: MerakiConfig.MerakiConfig,
  recorder: Recorder.Recorder
): Effect.Effect<Parts, never, Transport> =>
  Effect.gen(function* () {
    const { headers, keys, redaction } = secretsOf(config)
    const hooks = yield* HooksSink
    return {
      keys,
      config,
      transport: yield* Transport,
      limiter: Option.getOrElse(yield* Effect.serviceOption(RateLimiter.RateLimiter), () =>
        config.rateLimit === false ? RateLimiter.unlimited : makeLimiter(config.rateLimit, local)
      ),
      ownership: Option.getOrElse(yield* Effect.serviceOption(Ownership.Ownership), () => Ownership.make()),
      observer: Observer.make(recorder, yield* MetricsSink, hooks),
      hooks,
      budget: RetryBudget.make(),
      isNews: makeIsNews(),
      base: {
        url: config.baseUrl,
        headers: {
          accept: "application/json",
          "user-agent": config.userAgent,
          ...headers
        }
      },
      isTrusted: makeTrust(config.baseUrl, config.trustedHosts),
      redaction
    }
  })

/** Prepares a call in the environment of its fiber, and says what is wrong with that. */
const preparedIn = (
  parts: Parts,
  beside: (environment: Context.Context<never>) => string | undefined,
  descriptor: Descriptor,
  input: object,
  options: PageOptions
): Effect.Effect<Prepared, WriteError> =>
  Effect.withFiber((fiber) => {
    const prepared = prepare(parts, regionOf(fiber.context), descriptor, input, options)
    const line = beside(fiber.context)
    return line === undefined ? prepared : Effect.andThen(Effect.logWarning(line), prepared)
  })

/** The services of the environment in which a client is built. With `rateLimit`, its limits are its own on purpose. */
const servicesOf = ({ hooks, limiter, ownership }: Parts, sink: object, { rateLimit }: MerakiConfig.Options) => [
  {
    find: Context.getOrUndefined(RateLimiter.RateLimiter),
    used: limiter,
    name: "RateLimiter",
    otherwise: "has limits of its own",
    isDeclined: rateLimit !== undefined
  },
  {
    find: Context.getOrUndefined(Ownership.Ownership),
    used: ownership,
    name: "Ownership",
    otherwise: "has a memory of its own"
  },
  { find: Context.getOrUndefined(MetricsSink), used: sink, name: "ApiMetrics", otherwise: "records no metrics" },
  { find: Context.getOrUndefined(HooksSink), used: hooks ?? {}, name: "Hooks", otherwise: "tells none" }
]

const ledgerOf = (
  recorder: Recorder.Recorder,
  ownership: Ownership.Ownership["Service"],
  startedAt: number,
  userAgent: string
): Ledger => {
  const { attempts, isComplete } = recorder.ledger()
  return {
    isComplete,
    // Their organization may have become known later.
    attempts: attempts.map((attempt) => ({
      ...attempt,
      organizationId: attempt.organizationId ?? ownerOfPath(ownership, attempt.path)
    })),
    since: new Date(startedAt),
    userAgent
  }
}

/**
 * Makes a client. A `RateLimiter` or an `Ownership` in the environment replaces the client's own. Fails with
 * `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (
  options: MerakiConfig.Options
): Effect.Effect<MerakiClient["Service"], MerakiConfig.InvalidConfiguration, Transport> => makeOver(attempt, options)

/** A client whose attempts are made so. */
const makeOver = (
  answering: Answering,
  options: MerakiConfig.Options
): Effect.Effect<MerakiClient["Service"], MerakiConfig.InvalidConfiguration, Transport> =>
  Effect.gen(function* () {
    const config = yield* Effect.fromResult(MerakiConfig.make(options))
    const startedAt = yield* Clock.currentTimeMillis
    const recorder = Recorder.make(startedAt, config.health)
    const parts = yield* makeParts(config, recorder)
    const { limiter, observer, ownership } = parts
    const policyOf = makePolicyOf(parts)
    const beside = makeBeside(servicesOf(parts, yield* MetricsSink, options))
    // Without limits it does not matter which organization a call counts against.
    const lookUp =
      limiter === RateLimiter.unlimited
        ? () => Effect.undefined
        : makeLookup(
            ownership,
            limiter,
            (descriptor, input, options) => Effect.map(execute(descriptor, input, options), ({ value }) => value),
            parts.redaction(undefined).redact
          )

    // The way of a request, from top to bottom.
    const execute = <A>(descriptor: Descriptor, input: object, options: PageOptions = {}) =>
      Effect.flatMap(preparedIn(parts, beside, descriptor, input, options), (prepared) =>
        callSpan(
          prepared.call,
          Effect.tapError(run<A>(prepared), (error) => {
            Call.gaveUp(prepared.call, error)
            return observer.failed(prepared.call, error)
          })
        )
      )

    const run = <A>(prepared: Prepared): Effect.Effect<MerakiResponse<A>, WriteError> => {
      const { call, options } = prepared
      const deadline = options.deadline ?? config.deadline
      const once = answering(parts, prepared)
      const assigned = call.demand.organizationId === undefined ? Effect.andThen(assign(prepared), once) : once
      const attempts = retried(assigned, () => policyOf(call, options, deadline !== undefined))
      return Effect.flatMap(beforeDeadline(limiter, attempts, call, deadline), (answer) =>
        accept<A>(parts, prepared, answer)
      )
    }

    const assign = ({ call, input }: Prepared) =>
      Effect.map(lookUp(call.descriptor, input), (sole) =>
        Call.assigned(call, demandOf(ownership, call.descriptor, input, call.redactCredentials, sole))
      )

    return {
      execute,
      organizationOf: Effect.succeed((descriptor, input) => organizationOf(ownership, descriptor, input as Input)),
      guards: (options = {}) =>
        Effect.withFiber((fiber) =>
          Effect.succeed(guardsOf(config, within(regionOf(fiber.context)?.options ?? {}, options)))
        ),
      retry: Effect.succeed(config.retry),
      health: Effect.map(Clock.currentTimeMillis, recorder.report),
      limits: limiter.snapshot,
      ledger: Effect.sync(() => ledgerOf(recorder, ownership, startedAt, config.userAgent)),
      redactor: Effect.succeed((headers) => parts.redaction(headers).redact)
    }
  })

/**
 * The client as a layer. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @example
 * ```ts
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import { getOrganizations } from "@effect-meraki/core/Organizations"
 * import * as Transport from "@effect-meraki/core/Transport"
 * import * as Effect from "effect/Effect"
 *
 * export const organizations = getOrganizations().pipe(
 *   Effect.provide(MerakiClient.layer({ apiKey: "0123456789abcdef", application: { name: "Inventory", vendor: "Example" } })),
 *   Effect.provide(Transport.layerFetch)
 * )
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (
  options: MerakiConfig.Options
): Layer.Layer<MerakiClient, MerakiConfig.InvalidConfiguration, Transport> => Layer.effect(MerakiClient, make(options))

/**
 * The client as a layer, with key and base URL from `MERAKI_DASHBOARD_API_KEY` and `MERAKI_BASE_URL`, read by the
 * `ConfigProvider`. An override wins over the environment, and may be a `Config` itself. Fails with `InvalidConfiguration`
 * when an option cannot be used.
 *
 * @example
 * ```ts
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import * as Config from "effect/Config"
 *
 * export const client = MerakiClient.layerConfig({
 *   apiKey: Config.Redacted("ACME_KEY"),
 *   rateLimit: { share: Config.withDefault(Config.Finite("ACME_SHARE"), 0.9) }
 * })
 * ```
 *
 * @since 0.2.0
 * @category layers
 */
export const layerConfig = (
  overrides?: MerakiConfig.ConfigOptions
): Layer.Layer<MerakiClient, MerakiConfig.InvalidConfiguration, Transport> =>
  Layer.effect(MerakiClient, Effect.flatMap(MerakiConfig.fromConfig(overrides), make))

/**
 * A double: an operation, and what answers in its place. Of an operation that answers in pages, that is the whole list.
 *
 * @since 0.2.0
 * @category models
 */
export type Double<Operation> = Operation extends (
  ...args: infer Args
) => Effect.Effect<infer Output, infer Error, MerakiClient>
  ? readonly [
      operation: Operation,
      answer: (input: Exclude<Args[0 & keyof Args], undefined>) => Effect.Effect<Output, Error>
    ]
  : never

/**
 * What has a descriptor and runs with a client: any operation.
 *
 * @since 0.2.0
 * @category models
 */
export interface Doublable {
  (...args: never): Effect.Effect<unknown, MerakiError, MerakiClient>
  readonly descriptor: Descriptor
}

/**
 * A client for tests that sends nothing, as its service. See {@link layerTest}.
 *
 * @since 0.2.0
 * @category testing
 */
export const makeTest = <const Operations extends ReadonlyArray<Doublable>>(
  ...doubles: { readonly [Index in keyof Operations]: Double<Operations[Index]> }
): Effect.Effect<MerakiClient["Service"]> =>
  makeOver(doubled(answersOf(doubles)), {
    apiKey: "key-of-a-client-for-tests",
    rateLimit: false,
    retry: RetryPolicy.none
  }).pipe(
    Effect.provideService(Transport, { send: () => Effect.die("a client for tests sends nothing") }),
    Effect.orDie
  )

/**
 * A client for tests that sends nothing: each operation is answered by its double, in its types. The rest is that of any
 * client: wrong input is refused, `readOnly` and `dryRun` hold, pages are cut from the whole list by `perPage`. It asks for no
 * organization, waits for no limit, and retries nothing unless a call says so. An operation without a double is a defect that
 * names it. A double is asked once for each page.
 *
 * @example
 * ```ts
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import * as MerakiError from "@effect-meraki/core/MerakiError"
 * import { getNetwork } from "@effect-meraki/core/Networks"
 * import { getOrganizations } from "@effect-meraki/core/Organizations"
 * import * as Effect from "effect/Effect"
 *
 * export const client = MerakiClient.layerTest(
 *   [getOrganizations, () => Effect.succeed([{ id: "1", name: "Example" }])],
 *   [getNetwork, () => Effect.fail(MerakiError.NotFound.make())]
 * )
 * ```
 *
 * @since 0.2.0
 * @category testing
 */
export const layerTest = <const Operations extends ReadonlyArray<Doublable>>(
  ...doubles: { readonly [Index in keyof Operations]: Double<Operations[Index]> }
): Layer.Layer<MerakiClient> => Layer.effect(MerakiClient, makeTest(...doubles))

/**
 * Sets options for all calls that an effect makes, whichever functions and fibers they are in. Regions can be nested: the
 * options of the inner one win, and those of a call win over both. `readOnly` and `dryRun` can only be added, also where an
 * effect is given a context that was taken in another region. A call in a region whose options cannot be used fails with
 * `InvalidInput`.
 *
 * @example
 * ```ts
 * import * as MerakiClient from "@effect-meraki/core/MerakiClient"
 * import { getOrganizations } from "@effect-meraki/core/Organizations"
 * import * as RetryPolicy from "@effect-meraki/core/RetryPolicy"
 *
 * export const organizations = getOrganizations().pipe(
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
} = /*#__PURE__*/ dual(2, <A, E, R>(self: Effect.Effect<A, E, R>, options: RegionOptions) =>
  Effect.updateContext(self, (context: Context.Context<R>) => contextWithin(context, options))
)
