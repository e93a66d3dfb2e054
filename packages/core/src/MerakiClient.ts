/**
 * The client: one service through which every operation goes, and the whole way of a request.
 *
 * @since 0.1.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import type { Attempt, Report } from "./ApiHealth.ts"
import { type Call, failWith } from "./internal/call.ts"
import { checkInput, type Input } from "./internal/checkInput.ts"
import { checkOptions, positiveDuration } from "./internal/checkOptions.ts"
import { exchange } from "./internal/exchange.ts"
import { resolveLink } from "./internal/link.ts"
import { here, makeLimiter } from "./internal/limiter.ts"
import { makeLookup } from "./internal/lookup.ts"
import { MetricsSink } from "./internal/metricsSink.ts"
import * as Observer from "./internal/observer.ts"
import { ownLimitOf } from "./internal/ownLimit.ts"
import { learn, organizationOf, ownerOfPath } from "./internal/ownership.ts"
import { read } from "./internal/read.ts"
import * as Recorder from "./internal/recorder.ts"
import { makeRedactor, redactIssues } from "./internal/redactor.ts"
import { buildRequest } from "./internal/request.ts"
import { retried } from "./internal/retried.ts"
import * as RetryBudget from "./internal/retryBudget.ts"
import { attemptSpan, callSpan, propagated } from "./internal/tracing.ts"
import { isAmbiguous, isOfOrganization } from "./internal/transient.ts"
import { makeTrust } from "./internal/trust.ts"
import { validate } from "./internal/validate.ts"
import { within } from "./internal/within.ts"
import * as MerakiConfig from "./MerakiConfig.ts"
import {
  InvalidInput,
  type Issue,
  type MerakiError,
  RequestTimedOut,
  UntrustedHost,
  WriteBlocked
} from "./MerakiError.ts"
import type { CallOptions, Descriptor } from "./Operation.ts"
import * as Ownership from "./Ownership.ts"
import * as RateLimiter from "./RateLimiter.ts"
import { Transport, type TransportRequest, type TransportResponse } from "./Transport.ts"

/**
 * Options of a single request: those of a call, and a page link to follow in place of the operation's own URL.
 *
 * @since 0.1.0
 * @category options
 */
export interface RequestOptions extends CallOptions {
  readonly from?: string | undefined
}

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
      options?: RequestOptions
    ) => Effect.Effect<MerakiResponse<A>, MerakiError>
    /** The organization that an operation concerns, as far as its input and earlier answers tell. */
    readonly organizationOf: (descriptor: Descriptor, input: object) => string | undefined
    /** When calls that say nothing else are tried again. */
    readonly retry: Schedule.Schedule<unknown, MerakiError>
    /** What this client has seen of the API so far. */
    readonly health: Effect.Effect<Report>
    /** How the limits stand. */
    readonly limits: Effect.Effect<RateLimiter.Snapshot>
    /** The last 10,000 requests, for `ApiHealth.reconcile`. */
    readonly ledger: Effect.Effect<Ledger>
  }
>()("@effect-meraki/core/MerakiClient") {}

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
    const transport = yield* Transport
    const limiter = Option.getOrElse(yield* Effect.serviceOption(RateLimiter.RateLimiter), () =>
      config.rateLimit === false ? RateLimiter.unlimited : makeLimiter(config.rateLimit, here)
    )
    const startedAt = yield* Clock.currentTimeMillis
    const recorder = Recorder.make(startedAt, config.health)
    const observer = Observer.make(recorder, yield* MetricsSink)
    const ownership = Option.getOrElse(yield* Effect.serviceOption(Ownership.Ownership), Ownership.make)
    const budget = RetryBudget.make()
    const isTrusted = makeTrust(config.baseUrl, config.trustedHosts)
    const key = Redacted.value(config.apiKey)
    const redact = makeRedactor([key, ...Object.values(config.headers)])
    const base = {
      url: config.baseUrl,
      headers: {
        accept: "application/json",
        "user-agent": config.userAgent,
        authorization: `Bearer ${key}`,
        ...config.headers
      }
    }

    // A policy within the retry budget, which says what it does.
    const governed = (policy: Schedule.Schedule<unknown, MerakiError>) =>
      policy.pipe(
        Schedule.while(({ input }) => budget.draw(input)),
        Schedule.tap(({ attempt, duration, input }) => observer.retrying(input, attempt, duration))
      )
    const retry = governed(config.retry)

    const limitedAs = (descriptor: Descriptor, input: Input): RateLimiter.Request => {
      const organizationId = organizationOf(ownership, descriptor, input)
      return { operation: descriptor.id, organizationId, own: ownLimitOf(descriptor, input, organizationId) }
    }

    const makeCall = (descriptor: Descriptor, input: Input, options: RequestOptions): Call => ({
      descriptor,
      limited: limitedAs(descriptor, input),
      timeout: positiveDuration(options.timeout) ?? config.timeout,
      redact:
        options.headers === undefined
          ? redact
          : makeRedactor([key, ...Object.values({ ...config.headers, ...options.headers })]),
      attempts: 0,
      startedAt: 0,
      endsAt: undefined,
      waited: 0,
      seeOther: undefined,
      url: "",
      status: undefined,
      lastError: undefined,
      ambiguous: false,
      drawn: 0
    })

    // The way of a request, from top to bottom.
    const request = <A>(descriptor: Descriptor, given: object, options: RequestOptions = {}) =>
      Effect.suspend((): Effect.Effect<MerakiResponse<A>, MerakiError> => {
        const input = given as Input
        const call = makeCall(descriptor, input, options)
        const refuse = (issues: ReadonlyArray<Issue>) =>
          failWith(
            call,
            (facts) => new InvalidInput({ ...facts, issues: redactIssues(issues, call.redact), cause: undefined })
          )

        const issues = [...checkInput(descriptor, input), ...checkOptions(options)]
        if (issues.length > 0) return refuse(issues)
        if (config.readOnly && descriptor.method !== "GET") {
          return failWith(call, (facts) => new WriteBlocked({ ...facts, cause: undefined }))
        }
        const link = options.from === undefined ? undefined : resolveLink(options.from, config.baseUrl)
        if (typeof link === "string" || (link !== undefined && !isTrusted(link))) {
          return failWith(
            call,
            (facts) => new UntrustedHost({ ...facts, location: call.redact(String(link)), cause: undefined })
          )
        }
        const wire = buildRequest(base, descriptor, input, options, link?.href)
        if (!("method" in wire)) return refuse(wire)

        // No generators from here on: suspended ones outlive their calls, and collecting them costs as much as all the rest.
        const attempt = Effect.suspend(() => {
          if (call.lastError !== undefined) call.drawn += RetryBudget.costOf(call.lastError)
          return observer.waiting(limiter.acquire(call.limited))
        }).pipe(
          Effect.flatMap((waited) => observer.sending(call, waited)),
          Effect.flatMap(() => Clock.currentTimeMillis),
          Effect.flatMap((now) => {
            call.attempts++
            call.startedAt = now
            const request = call.seeOther ?? wire
            const answer = (request: TransportRequest) =>
              Effect.flatMap(exchange(transport, isTrusted, request, call), (response) =>
                Effect.map(read(response, call), (value) => ({ response, value }))
              )
            const answered = config.propagateTrace ? Effect.flatMap(propagated(request), answer) : answer(request)
            return Effect.onInterrupt(attemptSpan(call, request, answered), () => observer.cutOff(call))
          }),
          Effect.tap(({ response }) => succeeded(call, response)),
          Effect.tapError((error) => failed(call, error))
        )

        const deadline = options.deadline ?? config.deadline
        const attempts = retried(attempt, () =>
          options.retry === undefined && deadline === undefined
            ? retry
            : governed(inTimeFor(call, options.retry ?? config.retry))
        )
        const calling = inTime(
          call.limited.organizationId === undefined ? Effect.andThen(assign(call, input), attempts) : attempts,
          call,
          deadline
        ).pipe(
          Effect.flatMap(({ response, value }) => {
            budget.succeeded(call.drawn)
            learn(ownership, descriptor, input, value)
            const answer = { value: value as A, status: response.status, header: response.header, url: call.url }
            const validated = validate(value, response, call, options.validate ?? config.validate, observer.departed)
            return Effect.as(validated, answer)
          })
        )
        return callSpan(call, Effect.tapError(calling, observer.failed))
      })

    // Without a limit it does not matter whose a call is.
    const lookUp =
      limiter === RateLimiter.unlimited
        ? undefined
        : makeLookup(ownership, (descriptor, input, options) =>
            Effect.map(request(descriptor, input, options), ({ value }) => value)
          )
    const assign = (call: Call, input: Input) =>
      lookUp === undefined
        ? Effect.void
        : Effect.map(lookUp(call.descriptor, input), () => {
            call.limited = limitedAs(call.descriptor, input)
          })

    const succeeded = (call: Call, response: TransportResponse) =>
      Effect.andThen(observer.succeeded(call, response), limiter.accepted(call.limited))

    const failed = (call: Call, error: MerakiError) =>
      Effect.suspend(() => {
        call.lastError = error
        call.ambiguous ||= isAmbiguous(error)
        const isAnswered = error._tag !== "ConnectionFailed" && error._tag !== "RequestTimedOut"
        const feedback =
          error._tag === "TooManyRequests"
            ? limiter.refused(call.limited, error.retryAfter, isOfOrganization(error.errors))
            : isAnswered
              ? limiter.accepted(call.limited)
              : Effect.void
        return Effect.andThen(observer.attemptFailed(call, isAnswered ? call.status : undefined, error), feedback)
      })

    return {
      request,
      execute: <A>(descriptor: Descriptor, input: object, options?: CallOptions) =>
        Effect.map(request<A>(descriptor, input, options), (response) => response.value),
      organizationOf: (descriptor, input) => organizationOf(ownership, descriptor, input as Input),
      retry: config.retry,
      health: Effect.map(Clock.currentTimeMillis, recorder.report),
      limits: limiter.snapshot,
      ledger: Effect.sync(() => {
        const { attempts, isComplete } = recorder.ledger()
        return {
          isComplete,
          // It may have become known later whose they were.
          attempts: attempts.map((attempt) => ({
            ...attempt,
            organizationId: attempt.organizationId ?? ownerOfPath(ownership, attempt.path)
          })),
          since: new Date(startedAt),
          userAgent: config.userAgent
        }
      })
    }
  })

const inTime = <A>(
  attempts: Effect.Effect<A, MerakiError>,
  call: Call,
  deadline: Duration.Input | undefined
): Effect.Effect<A, MerakiError> => {
  if (deadline === undefined) return attempts
  const after = Duration.fromInputUnsafe(deadline)
  return Effect.flatMap(Clock.currentTimeMillis, (now) => {
    call.endsAt = now + Duration.toMillis(after)
    return within(attempts, after, () =>
      failWith(call, (facts) => new RequestTimedOut({ ...facts, limit: "deadline", after, cause: call.lastError }))
    )
  })
}

/** A policy that does not sleep past the end of a call: what it would have waited for is told at once. */
const inTimeFor = (
  call: Call,
  policy: Schedule.Schedule<unknown, MerakiError>
): Schedule.Schedule<unknown, MerakiError> =>
  Schedule.while(
    policy,
    ({ duration, now }) => call.endsAt === undefined || now + Duration.toMillis(duration) < call.endsAt
  )

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
  Layer.effect(MerakiClient, Effect.flatMap(MerakiConfig.fromEnvironment(overrides), make))
