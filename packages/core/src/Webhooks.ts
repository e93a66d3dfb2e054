/**
 * Receives the webhooks of Dashboard: alerts, and callbacks of asynchronous operations.
 *
 * Dashboard signs nothing. It sends a shared secret inside the body, which proves that the sender knows it, and no more.
 * A receiver compares the secret in constant time, refuses what was sent too long ago, and handles each event once. The
 * page `docs/webhooks.md` says what that protects from.
 *
 * @since 0.2.0
 */
import * as Clock from "effect/Clock"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import type * as Redacted from "effect/Redacted"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import type * as Stream from "effect/Stream"
import { withoutAnswer } from "./internal/error/message.ts"
import { callable, invalidOption } from "./internal/option/rules.ts"
import { ensureAll } from "./internal/registration/ensure.ts"
import { ensureSettings } from "./internal/registration/settings.ts"
import { checkedDelivery } from "./internal/webhook/delivery.ts"
import { makeInbox } from "./internal/webhook/inbox.ts"
import { letterOf, savedPayload } from "./internal/webhook/letter.ts"
import { replaySettings } from "./internal/webhook/replaySettings.ts"
import { responderOf } from "./internal/webhook/responder.ts"
import { settingsOf } from "./internal/webhook/settings.ts"
import { makeVerifier } from "./internal/webhook/verify.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { MerakiClient } from "./MerakiClient.ts"
import type { WriteError } from "./MerakiError.ts"
import type { Refused } from "./model/Refused.ts"
import type { AlertSchemas, Event, KnownSchemas } from "./model/WebhookEvent.ts"
import type { ReceiveOptions, VerifyOptions } from "./model/WebhookOptions.ts"
import type { EnsureOptions, Registration, WebhookTestFailed } from "./model/WebhookRegistration.ts"
import { Transport, type TransportError } from "./Transport.ts"

export type * from "./model/StandardSchema.ts"
export type * from "./model/WebhookEvent.ts"
export type * from "./model/WebhookOptions.ts"
export type * from "./model/RefusalReason.ts"
export type { EnsureOptions, Registration } from "./model/WebhookRegistration.ts"
export { Refused } from "./model/Refused.ts"
export { WebhookTestFailed } from "./model/WebhookRegistration.ts"

/**
 * What a receiver with these options gets: events, or what its template's schema makes of a payload.
 *
 * @since 0.2.0
 * @category models
 */
export type Received<Schemas extends AlertSchemas, Own> = [Own] extends [never] ? Event<Schemas> : Own

/**
 * A request whose body has been read.
 *
 * @since 0.2.0
 * @category models
 */
export interface Delivery {
  readonly headers: { readonly get: (name: string) => string | null }
  readonly body: Uint8Array | string
  /** The time, in milliseconds since 1970. */
  readonly now: number
}

/**
 * Looks at a request whose body has been read: its content type, its secret, when it was sent, and what it is. It does
 * not remember anything, so that the same event passes as often as it is given.
 *
 * @example
 * ```ts
 * import * as Webhooks from "@effect-meraki/core/Webhooks"
 *
 * export const verify = (body: Uint8Array, headers: Headers, now: number) =>
 *   Webhooks.verify({ body, headers, now }, { sharedSecret: "a long random text" })
 * ```
 *
 * @since 0.2.0
 * @category verification
 */
export const verify = <Schemas extends AlertSchemas = KnownSchemas, Own = never>(
  delivery: Delivery,
  options: VerifyOptions<Schemas, Own>
): Result.Result<Received<Schemas, Own>, Refused | InvalidConfiguration> =>
  Result.gen(function* () {
    const settings = yield* settingsOf(options)
    const { event } = yield* makeVerifier(settings).verify(yield* checkedDelivery(delivery))
    return event as Received<Schemas, Own>
  })

/**
 * What answers requests.
 *
 * @since 0.2.0
 * @category models
 */
export interface Responder {
  /** Answers a request. */
  readonly respond: (request: Request) => Effect.Effect<Response>
  /** Completes when no handler runs: with `answerFirst`, a platform has to keep the process until then. */
  readonly idle: Effect.Effect<void>
}

/**
 * Makes a receiver that handles each event once.
 *
 * It answers 204 once `onEvent` has succeeded, and 500 when it failed or died: Dashboard then sends the event again, and
 * it is handled again. An event that was handled before is answered with 204 and not handled. What is refused is answered
 * with the status that {@link RefusalReason} lists.
 *
 * A handler runs in a fiber of its own: neither a sender that hangs up nor an interruption of the request ends it. When
 * the scope closes, running handlers have `grace` to end. Events are remembered by the `ReplayStore` of the environment,
 * or in this process.
 *
 * Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const receive = <E, R, Schemas extends AlertSchemas = KnownSchemas, Own = never>(
  options: ReceiveOptions<Schemas, Own> & {
    readonly onEvent: (event: Received<Schemas, Own>) => Effect.Effect<unknown, E, R>
  }
): Effect.Effect<Responder, InvalidConfiguration, R | Scope.Scope> =>
  Effect.gen(function* () {
    const settings = yield* Effect.fromResult(settingsOf(options, { also: ["onEvent"] }))
    const { onEvent } = options
    if (!callable.isRight(onEvent)) return yield* Effect.fail(invalidOption("onEvent", callable.problem))
    const context = yield* Effect.context<R>()
    return yield* responderOf(settings, makeVerifier(settings), (event) =>
      Effect.asVoid(Effect.provideContext(onEvent(event as Received<Schemas, Own>), context))
    )
  })

/**
 * A receiver whose events are a stream.
 *
 * @since 0.2.0
 * @category models
 */
export interface Receiver<A> extends Responder {
  /**
   * The events, each once and as they arrive. The one that was read last counts as handled when the next is asked for, or
   * when the stream ends without a failure; then Dashboard gets its answer. A reader that fails, or that is interrupted,
   * leaves it unhandled, and Dashboard sends it again. Several readers share the events.
   *
   * An operator that reads ahead, such as `Stream.buffer`, makes events count as handled that were only read.
   */
  readonly events: Stream.Stream<A>
}

/**
 * Makes a receiver whose events are a stream. Events wait for a reader until `maxPending` of them do. Fails with
 * `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = <Schemas extends AlertSchemas = KnownSchemas, Own = never>(
  options: ReceiveOptions<Schemas, Own>
): Effect.Effect<Receiver<Received<Schemas, Own>>, InvalidConfiguration, Scope.Scope> =>
  Effect.gen(function* () {
    const settings = yield* Effect.fromResult(settingsOf(options))
    const { events, put } = yield* makeInbox<Received<Schemas, Own>>()
    const responder = yield* responderOf(settings, makeVerifier(settings), (event) =>
      put(event as Received<Schemas, Own>)
    )
    return { ...responder, events }
  })

/**
 * The receiver as a service.
 *
 * @since 0.2.0
 * @category services
 */
export class Webhooks extends Context.Service<Webhooks, Receiver<Event>>()("@effect-meraki/core/Webhooks") {}

/**
 * The receiver as a layer, for the alerts that are known. With schemas or a template of your own, make a service of your
 * own with {@link make}. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: ReceiveOptions): Layer.Layer<Webhooks, InvalidConfiguration> =>
  Layer.effect(Webhooks, make(options))

/**
 * Has Dashboard know a receiver, in a network or in all networks of an organization: creates it, or writes the secret of the
 * one with this URL again, and has it tested. Fails with `WebhookTestFailed` when a test is not delivered in time.
 *
 * @example
 * ```ts
 * import * as Webhooks from "@effect-meraki/core/Webhooks"
 *
 * export const registrations = Webhooks.ensure({
 *   organizationId: "123456",
 *   url: "https://hooks.example.com/meraki",
 *   sharedSecret: "a long random text"
 * })
 * ```
 *
 * @since 0.2.0
 * @category registration
 */
export const ensure = (
  options: EnsureOptions
): Effect.Effect<ReadonlyArray<Registration>, InvalidConfiguration | WebhookTestFailed | WriteError, MerakiClient> =>
  Effect.flatMap(Effect.fromResult(ensureSettings(options)), ensureAll)

/**
 * Options of {@link replay}.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReplayOptions {
  readonly url: string
  /** The secret that the receiver expects: none was saved. */
  readonly sharedSecret: string | Redacted.Redacted
  /** The header that carries the secret, for receivers with this option. */
  readonly secretHeader?: string | undefined
  /** Whether it says that it was sent when it first was (default false: now). A receiver takes it for stale then. */
  readonly keepTime?: boolean | undefined
}

/**
 * Posts a saved event again, to a receiver on this machine or any other: an event or a report, what became of it in JSON, or
 * its payload. Returns the status of the answer. It keeps its id, so that a receiver that has handled it handles it no more.
 * Fails with `InvalidConfiguration` when an option or the event cannot be used.
 *
 * @example
 * ```ts
 * import * as Transport from "@effect-meraki/core/Transport"
 * import * as Webhooks from "@effect-meraki/core/Webhooks"
 * import * as Effect from "effect/Effect"
 *
 * export const again = (saved: string) =>
 *   Webhooks.replay(JSON.parse(saved), {
 *     url: "http://127.0.0.1:3000/hooks/meraki",
 *     sharedSecret: "a long random text"
 *   }).pipe(Effect.provide(Transport.layerFetch))
 * ```
 *
 * @since 0.2.0
 * @category replaying
 */
export const replay = (
  saved: unknown,
  options: ReplayOptions
): Effect.Effect<number, InvalidConfiguration | TransportError, Transport> =>
  Effect.gen(function* () {
    const { keepTime, url, ...rest } = yield* Effect.fromResult(replaySettings(options))
    const payload = savedPayload(saved)
    if (payload === undefined) return yield* Effect.fail(invalidOption("saved", "must be an event, or its payload"))
    const now = yield* Clock.currentTimeMillis
    const sentAt = keepTime ? undefined : new Date(now).toISOString()
    const transport = yield* Transport
    const letter = { method: "POST", url, ...letterOf(payload, { ...rest, sentAt }) } as const
    const { status } = yield* Effect.mapError(transport.send(letter), (error) =>
      Object.defineProperty(error, "message", { value: `it could not be posted to ${url}: ${withoutAnswer(error)}` })
    )
    return status
  })
