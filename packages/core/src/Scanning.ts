/**
 * Receives the observations of the Scanning API, version 3: which clients of Wi-Fi and Bluetooth a network's access points
 * hear, and where.
 *
 * Dashboard first asks for a validator, and then posts a report a minute for each network and type, with a secret in
 * the body. Its other way, MQTT, needs no receiver: access points publish to a broker of yours.
 *
 * @since 0.2.0
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Result from "effect/Result"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { callable, invalidOption, text } from "./internal/option/rules.ts"
import { makeInbox } from "./internal/webhook/inbox.ts"
import { responderOf } from "./internal/webhook/responder.ts"
import { answerValidator, makeScanningVerifier } from "./internal/webhook/scanning.ts"
import { checkedDelivery } from "./internal/webhook/delivery.ts"
import { type Settings, settingsOf } from "./internal/webhook/settings.ts"
import type { InvalidConfiguration } from "./model/InvalidConfiguration.ts"
import type { Refused } from "./model/Refused.ts"
import type { ScanningOptions, ScanningVerifyOptions } from "./model/ScanningOptions.ts"
import type { Observed, Report } from "./model/ScanningReport.ts"
import type { Delivery, Responder } from "./Webhooks.ts"

export type * from "./model/ScanningOptions.ts"
export type * from "./model/ScanningReport.ts"

const without = ["alerts", "secretHeader", "template"] as const
/** A report has about 100 kB for a hundred clients. */
const maxBytes = 10_000_000

/**
 * Looks at a request whose body has been read: its content type, its secret, when it ended, and what it is.
 *
 * @since 0.2.0
 * @category verification
 */
export const verify = (
  delivery: Delivery,
  options: ScanningVerifyOptions
): Result.Result<Report, Refused | InvalidConfiguration> =>
  Result.gen(function* () {
    const settings = yield* settingsOf(options, { without, maxBytes })
    const { event } = yield* makeScanningVerifier(settings).verify(yield* checkedDelivery(delivery))
    return event
  })

const checked = (
  options: ScanningOptions,
  also: ReadonlyArray<string>
): Effect.Effect<Settings, InvalidConfiguration> =>
  Effect.gen(function* () {
    const settings = yield* Effect.fromResult(settingsOf(options, { also: ["validator", ...also], without, maxBytes }))
    if (!text.isRight(options.validator)) return yield* Effect.fail(invalidOption("validator", text.problem))
    return settings
  })

const responding = (
  settings: Settings,
  validator: string,
  handle: (report: Report) => Effect.Effect<void, unknown>
): Effect.Effect<Responder, InvalidConfiguration, Scope.Scope> =>
  responderOf(settings, makeScanningVerifier(settings), handle, {
    allow: "GET, POST",
    otherwise: answerValidator(validator)
  })

/**
 * Makes a receiver that handles each report once. It answers a GET with the validator, and a POST as a receiver of webhooks
 * does. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const receive = <E, R>(
  options: ScanningOptions & { readonly onReport: (report: Report) => Effect.Effect<unknown, E, R> }
): Effect.Effect<Responder, InvalidConfiguration, R | Scope.Scope> =>
  Effect.gen(function* () {
    const settings = yield* checked(options, ["onReport"])
    const { onReport } = options
    if (!callable.isRight(onReport)) return yield* Effect.fail(invalidOption("onReport", callable.problem))
    const context = yield* Effect.context<R>()
    return yield* responding(settings, options.validator, (report) =>
      Effect.asVoid(Effect.provideContext(onReport(report), context))
    )
  })

/**
 * A receiver whose reports are a stream. The report that was read last counts as handled when the next is asked for.
 *
 * @since 0.2.0
 * @category models
 */
export interface Receiver extends Responder {
  readonly reports: Stream.Stream<Report>
  /** The observations of all reports, one by one. A report counts as handled when the first of the next is asked for. */
  readonly observations: Stream.Stream<Observed>
}

/**
 * Makes a receiver whose reports are a stream. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const make = (options: ScanningOptions): Effect.Effect<Receiver, InvalidConfiguration, Scope.Scope> =>
  Effect.gen(function* () {
    const settings = yield* checked(options, [])
    const { events: reports, put } = yield* makeInbox<Report>()
    const responder = yield* responding(settings, options.validator, put)
    const observations = Stream.flatMap(reports, ({ networkId, observations, type }) =>
      Stream.fromIterable(observations.map((observation): Observed => ({ ...observation, networkId, type })))
    )
    return { ...responder, reports, observations }
  })

/**
 * The receiver as a service.
 *
 * @since 0.2.0
 * @category services
 */
export class Scanning extends Context.Service<Scanning, Receiver>()("@effect-meraki/core/Scanning") {}

/**
 * The receiver as a layer. Fails with `InvalidConfiguration` when an option cannot be used.
 *
 * @since 0.2.0
 * @category layers
 */
export const layer = (options: ScanningOptions): Layer.Layer<Scanning, InvalidConfiguration> =>
  Layer.effect(Scanning, make(options))
