/**
 * The client: one service through which every operation goes, and the whole way of a request.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Schedule from "effect/Schedule"
import type { CallOptions, PageOptions } from "./CallOptions.ts"
import * as Call from "./internal/call/call.ts"
import { makeRedactor } from "./internal/error/redactor.ts"
import { makeLimiter } from "./internal/limits/limiter.ts"
import { local } from "./internal/limits/store.ts"
import { MetricsSink } from "./internal/observe/metricsSink.ts"
import * as Observer from "./internal/observe/observer.ts"
import * as Recorder from "./internal/observe/recorder.ts"
import { callSpan } from "./internal/observe/tracing.ts"
import { demandOf } from "./internal/ownership/demand.ts"
import { organizationOf, ownerOfPath } from "./internal/ownership/learn.ts"
import { makeLookup } from "./internal/ownership/lookup.ts"
import { accept } from "./internal/request/accept.ts"
import { attempt } from "./internal/request/attempt.ts"
import { beforeDeadline, endingBefore } from "./internal/request/deadline.ts"
import type { Parts } from "./internal/request/parts.ts"
import { prepare, type Prepared } from "./internal/request/prepare.ts"
import * as RetryBudget from "./internal/retry/budget.ts"
import { governed } from "./internal/retry/governor.ts"
import { retried } from "./internal/retry/retried.ts"
import type { Input } from "./internal/wire/input.ts"
import { makeTrust } from "./internal/wire/trust.ts"
import * as MerakiConfig from "./MerakiConfig.ts"
import type { MerakiError } from "./MerakiError.ts"
import type { Descriptor } from "./model/Descriptor.ts"
import type { Attempt, Report } from "./model/HealthReport.ts"
import type { Snapshot } from "./model/Limits.ts"
import * as Ownership from "./Ownership.ts"
import * as RateLimiter from "./RateLimiter.ts"
import { Transport } from "./Transport.ts"

/**
 * An answer as a whole.
 *
 * @since 0.1.0
 * @category models
 */
export interface MerakiResponse<A> {
  readonly value: A
  readonly status: number
  /** The value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  /** Where the answer came from, after redirects. */
  readonly url: string
}

/**
 * The requests of a client, as it has seen them itself.
 *
 * @since 0.1.0
 * @category models
 */
export interface Ledger {
  /** Oldest first. */
  readonly attempts: ReadonlyArray<Attempt>
  /** Whether it goes back to when the client was made. */
  readonly isComplete: boolean
  /** When the client was made. */
  readonly since: Date
  /** The name under which the API's analytics show them. */
  readonly userAgent: string
}

/**
 * The client.
 *
 * @since 0.1.0
 * @category services
 */
export class MerakiClient extends Context.Service<
  MerakiClient,
  {
    /** Runs an operation and gives what the API answered; of a paginated one, the first page. */
    readonly execute: <A>(descriptor: Descriptor, input: object, options?: CallOptions) => Effect.Effect<A, MerakiError>
    /** The same with status, headers and URL. */
    readonly request: <A>(
      descriptor: Descriptor,
      input: object,
      options?: PageOptions
    ) => Effect.Effect<MerakiResponse<A>, MerakiError>
    /** The organization that an operation concerns, as far as its input and earlier answers tell. */
    readonly organizationOf: (descriptor: Descriptor, input: object) => string | undefined
    /** When calls that say nothing else are tried again. */
    readonly retry: Schedule.Schedule<unknown, MerakiError>
    /** What this client has seen of the API so far. */
    readonly health: Effect.Effect<Report>
    /** How the limits stand. */
    readonly limits: Effect.Effect<Snapshot>
    /** The last 10,000 requests, for `ApiHealth.reconcile`. */
    readonly ledger: Effect.Effect<Ledger>
  }
>()("@effect-meraki/core/MerakiClient") {}

/** What the steps of a request stand on. A `RateLimiter` or an `Ownership` in the environment takes the place of its own. */
const makeParts = (
  config: MerakiConfig.MerakiConfig,
  recorder: Recorder.Recorder
): Effect.Effect<Parts, never, Transport> =>
  Effect.gen(function* () {
    const key = Redacted.value(config.apiKey)
    const secrets = [key, ...Object.values(config.headers)]
    const redact = makeRedactor(secrets)
    return {
      config,
      transport: yield* Transport,
      limiter: Option.getOrElse(yield* Effect.serviceOption(RateLimiter.RateLimiter), () =>
        config.rateLimit === false ? RateLimiter.unlimited : makeLimiter(config.rateLimit, local)
      ),
      ownership: Option.getOrElse(yield* Effect.serviceOption(Ownership.Ownership), Ownership.make),
      observer: Observer.make(recorder, yield* MetricsSink),
      budget: RetryBudget.make(),
      base: {
        url: config.baseUrl,
        headers: {
          accept: "application/json",
          "user-agent": config.userAgent,
          authorization: `Bearer ${key}`,
          ...config.headers
        }
      },
      isTrusted: makeTrust(config.baseUrl, config.trustedHosts),
      // The headers of a call may not have been checked yet.
      redactor: (headers) =>
        headers === undefined ? redact : makeRedactor([...secrets, ...Object.values({ ...headers })])
    }
  })

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
 * A client from options. All it needs of a network is the `Transport`; a `RateLimiter` in the environment takes the place
 * of its own.
 *
 * @since 0.1.0
 * @category constructors
 */
export const make = (
  options: MerakiConfig.Options
): Effect.Effect<MerakiClient["Service"], MerakiConfig.InvalidConfiguration, Transport> =>
  Effect.gen(function* () {
    const config = yield* Effect.fromResult(MerakiConfig.make(options))
    const startedAt = yield* Clock.currentTimeMillis
    const recorder = Recorder.make(startedAt, config.health)
    const parts = yield* makeParts(config, recorder)
    const { budget, limiter, observer, ownership } = parts

    // The way of a request, from top to bottom.
    const request = <A>(descriptor: Descriptor, input: object, options: PageOptions = {}) =>
      Effect.flatMap(
        Effect.suspend(() => prepare(parts, descriptor, input, options)),
        (prepared) =>
          callSpan(
            prepared.call,
            Effect.tapError(run<A>(prepared), (error) => observer.failed(prepared.call, error))
          )
      )

    const run = <A>(prepared: Prepared): Effect.Effect<MerakiResponse<A>, MerakiError> => {
      const { call, options } = prepared
      const deadline = options.deadline ?? config.deadline
      const attempts = retried(attempt(parts, prepared), () => policyOf(call, options.retry, deadline !== undefined))
      const answered = call.demand.organizationId === undefined ? Effect.andThen(assign(prepared), attempts) : attempts
      return Effect.flatMap(beforeDeadline(answered, call, deadline), ({ response, value }) =>
        Effect.as(accept(parts, prepared, { response, value }), {
          value: value as A,
          status: response.status,
          header: response.header,
          url: call.url
        })
      )
    }

    const standing = governed(config.retry, budget, observer)
    const policyOf = (call: Call.Call, retry: CallOptions["retry"], hasDeadline: boolean) =>
      retry === undefined && !hasDeadline
        ? standing
        : governed(endingBefore(retry ?? config.retry, call), budget, observer)

    // Without a limit it does not matter which organization pays for a call.
    const lookUp =
      limiter === RateLimiter.unlimited
        ? () => Effect.void
        : makeLookup(ownership, (descriptor, input, options) =>
            Effect.map(request(descriptor, input, options), ({ value }) => value)
          )
    const assign = ({ call, input }: Prepared) =>
      Effect.map(lookUp(call.descriptor, input), () => Call.assigned(call, demandOf(ownership, call.descriptor, input)))

    return {
      request,
      execute: <A>(descriptor: Descriptor, input: object, options?: CallOptions) =>
        Effect.map(request<A>(descriptor, input, options), (response) => response.value),
      organizationOf: (descriptor, input) => organizationOf(ownership, descriptor, input as Input),
      retry: config.retry,
      health: Effect.map(Clock.currentTimeMillis, recorder.report),
      limits: limiter.snapshot,
      ledger: Effect.sync(() => ledgerOf(recorder, ownership, startedAt, config.userAgent))
    }
  })

/**
 * The client as a layer.
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
 * @since 0.1.0
 * @category layers
 */
export const layer = (
  options: MerakiConfig.Options
): Layer.Layer<MerakiClient, MerakiConfig.InvalidConfiguration, Transport> => Layer.effect(MerakiClient, make(options))

/**
 * The client as a layer, its key and base URL from `MERAKI_DASHBOARD_API_KEY` and `MERAKI_BASE_URL`. What is given here
 * wins over the environment.
 *
 * @since 0.1.0
 * @category layers
 */
export const layerConfig = (
  overrides?: Partial<MerakiConfig.Options>
): Layer.Layer<MerakiClient, MerakiConfig.InvalidConfiguration, Transport> =>
  Layer.effect(MerakiClient, Effect.flatMap(MerakiConfig.fromConfig(overrides), make))
