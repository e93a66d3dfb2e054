/**
 * Receives the webhooks of Dashboard: alerts, and callbacks of asynchronous operations. An entry of its own, which does
 * not load the client.
 *
 * @since 0.2.0
 */
import * as CoreReplayStore from "@effect-meraki/core/ReplayStore"
import * as CoreScanning from "@effect-meraki/core/Scanning"
import * as Transport from "@effect-meraki/core/Transport"
import * as Core from "@effect-meraki/core/Webhooks"
import * as Context from "effect/Context"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Result from "effect/Result"
import * as Scope from "effect/Scope"
import type { RefusalReason } from "./core/RefusalReason.ts"
import type { Report } from "./core/ScanningReport.ts"
import type { StandardSchema } from "./core/StandardSchema.ts"
import type { AlertSchemas, Event, KnownSchemas, Payload } from "./core/WebhookEvent.ts"
import { loggingTo } from "./internal/logging.ts"
import { checkFunctions, checkOwn, invalid, isObject, objectOf } from "./internal/own.ts"
import { answerLambda } from "./internal/webhook/lambdaRequest.ts"
import { answerNode } from "./internal/webhook/nodeRequest.ts"
import { madeOf } from "./internal/webhook/made.ts"
import type { LambdaEvent, LambdaResult } from "./internal/webhook/lambdaRequest.ts"
import type { FastifyReply, FastifyRequest, NodeRequest, NodeResponse } from "./internal/webhook/nodeRequest.ts"
import type { MerakiLogger } from "./MerakiLogger.ts"
import type { ReplayStore } from "./ReplayStore.ts"

export type * from "./core/RefusalReason.ts"
export type * from "./core/ScanningReport.ts"
export type * from "./core/StandardSchema.ts"
export type * from "./core/WebhookEvent.ts"
export type { LambdaEvent, LambdaResult } from "./internal/webhook/lambdaRequest.ts"
export type { FastifyReply, FastifyRequest, NodeRequest, NodeResponse } from "./internal/webhook/nodeRequest.ts"
export type { MerakiLogger } from "./MerakiLogger.ts"
export type { ReplayStore } from "./ReplayStore.ts"

/**
 * What a receiver with these options gets: events, or what its template's schema makes of a payload.
 *
 * @since 0.2.0
 * @category models
 */
export type Received<Schemas extends AlertSchemas, Own> = [Own] extends [never] ? Event<Schemas> : Own

/**
 * A length of time: milliseconds, or a text such as `"5 minutes"`.
 *
 * @since 0.2.0
 * @category models
 */
export type Length = number | `${number} ${"millis" | "seconds" | "minutes" | "hours" | "days"}`

/**
 * The payload of a template of your own, in the place of alerts and callbacks.
 *
 * @since 0.2.0
 * @category options
 */
export interface Template<Own> {
  /** The schema of the whole payload, without the secret. A payload that does not match it is refused with 400. */
  readonly schema: StandardSchema<Own>
  /**
   * What tells an event from all others (default: `alertId` or `callbackId`, and the whole body when it has neither).
   */
  readonly id?: ((payload: Payload) => string | undefined) | undefined
  /** When it was sent, in RFC 3339 (default: `sentAt`). */
  readonly sentAt?: ((payload: Payload) => string | undefined) | undefined
}

/**
 * What a receiver believes.
 *
 * @since 0.2.0
 * @category options
 */
export interface VerifyOptions<Schemas extends AlertSchemas = KnownSchemas, Own = never> {
  /** The shared secret of the HTTP server in Dashboard, or several of which each is accepted. */
  readonly sharedSecret: string | ReadonlyArray<string>
  /**
   * The name of a header that has the secret, in the place of the body. It is looked at before the body is read. A
   * template of your own sends it.
   */
  readonly secretHeader?: string | undefined
  /** How far `sentAt` may be in the past or in the future (default 5 minutes), or `false` for any time. */
  readonly freshness?: Length | false | undefined
  /** Schemas of the data of alerts, by `alertTypeId`. */
  readonly alerts?: Schemas | undefined
  /** The payload of a template of your own. */
  readonly template?: Template<Own> | undefined
}

/**
 * How a receiver works, whatever it receives.
 *
 * @since 0.2.0
 * @category options
 */
export interface WorkOptions {
  /**
   * Whether the answer is given before the event is handled (default false). Dashboard then does not send an event again
   * that could not be handled, and one that a crash interrupts is lost.
   */
  readonly answerFirst?: boolean | undefined
  /** The most events that are read or handled at a time (default 1,000). Beyond them requests are answered with 503. */
  readonly maxPending?: number | undefined
  /** How long running handlers may take once the receiver is closed (default 10 seconds). */
  readonly grace?: Length | undefined
  /** Remembers handled events (default: up to 10,000 for an hour, in this process). */
  readonly replays?: ReplayStore | undefined
  /** The receiver of log lines, or `false` for none (default `console`, from warnings on). */
  readonly logger?: MerakiLogger | false | undefined
}

/**
 * Options of a receiver.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReceiverOptions<Schemas extends AlertSchemas = KnownSchemas, Own = never>
  extends VerifyOptions<Schemas, Own>, WorkOptions {
  /** Handles an event. When it throws or rejects, the answer is 500, and Dashboard sends the event again. */
  readonly onEvent: (event: Received<Schemas, Own>) => unknown
  /** The largest body, in bytes (default 1,000,000). */
  readonly maxBytes?: number | undefined
}

/**
 * Options of a receiver of the Scanning API.
 *
 * @since 0.2.0
 * @category options
 */
export interface ScanningReceiverOptions extends WorkOptions {
  /** The text that Dashboard shows for the receiver, which it wants back before it posts anything. */
  readonly validator: string
  /** The secret of the receiver in Dashboard, or several of which each is accepted. */
  readonly sharedSecret: string | ReadonlyArray<string>
  /** Handles a report. When it throws or rejects, the answer is 500. */
  readonly onReport: (report: Report) => unknown
  /** How far `endTime` may be from now (default 5 minutes), or `false`. A report without one is of any age. */
  readonly freshness?: Length | false | undefined
  /** The largest body, in bytes (default 10,000,000: a hundred clients take about 100 kB). */
  readonly maxBytes?: number | undefined
}

/**
 * A receiver: a function from a `Request` to its `Response`, which never rejects.
 *
 * @since 0.2.0
 * @category models
 */
export interface Receiver {
  /** `waitUntil` of Workers keeps the process until handlers have ended, with `answerFirst`. */
  (request: Request, context?: unknown): Promise<Response>
  /** Accepts no further request. Resolves when running handlers have ended, `grace` later at most. */
  readonly close: () => Promise<void>
}

/**
 * A request that is refused. Its message names no value of the request.
 *
 * @since 0.2.0
 * @category errors
 */
export interface Refused extends Error {
  readonly _tag: "Refused"
  readonly reason: RefusalReason
  /** The status of the answer. */
  readonly status: number
}

const consoleLogger: MerakiLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: (message) => globalThis.console.warn(message),
  error: (message) => globalThis.console.error(message)
}

/** A store of core over one of Promises. */
const storeOf = ({ claim, release, remember, settle }: ReplayStore): CoreReplayStore.Store => {
  const from = <A>(run: () => Promise<A>) =>
    Effect.tryPromise({
      try: run,
      catch: (cause) =>
        new CoreReplayStore.ReplayStoreError({
          message: cause instanceof Error ? cause.message : String(cause),
          cause
        })
    })
  return {
    remember: Duration.millis(remember),
    claim: (key, owner) => from(() => claim(key, owner)),
    settle: (key, owner) => from(() => settle(key, owner)),
    release: (key, owner) => from(() => release(key, owner))
  }
}

const waitUntilOf = (context: unknown): ((promise: Promise<unknown>) => void) | undefined => {
  if (typeof context !== "object" || context === null) return undefined
  const waitUntil: unknown = Reflect.get(context, "waitUntil")
  return typeof waitUntil === "function" ? (promise) => void Reflect.apply(waitUntil, context, [promise]) : undefined
}

/** Throws for what is no request of the Web: a text, what was parsed of it, or a request of Node. */
const checkRequest = (request: unknown): void => {
  const { headers, method } = Object(request) as Partial<Request>
  if (typeof method === "string" && typeof headers?.get === "function") return
  throw new TypeError(
    "a receiver needs a Request of the Web; toNode(receiver) is for node:http, Express and Fastify, toLambda(receiver) for Lambda"
  )
}

/** Throws for what is no receiver, before the first event. */
const checkReceiver = (name: string, receive: unknown): void => {
  if (typeof receive === "function") return
  throw new TypeError(`${name} needs a receiver, as in ${name}(receiver({ sharedSecret, onEvent }))`)
}

/** Runs a receiver of core: `make` gives it the options that are its own. */
const receiverOver = (
  { logger, replays }: WorkOptions,
  make: () => Effect.Effect<Core.Responder, Error, Scope.Scope>
): Receiver => {
  if (logger !== false) checkOwn({ logger }, ["logger"])
  if (replays !== undefined) checkFunctions("replays", replays, "claim", "settle", "release")
  const scope = Scope.makeUnsafe()
  const logs = loggingTo(Context.empty(), logger === false ? undefined : (logger ?? consoleLogger))
  const context = replays === undefined ? logs : Context.add(logs, CoreReplayStore.ReplayStore, storeOf(replays))
  const { idle, respond } = madeOf(make().pipe(Scope.provide(scope), Effect.provideContext(context)))
  const run = Effect.runPromiseWith(logs)
  const receive = async (request: Request, given?: unknown): Promise<Response> => {
    checkRequest(request)
    const response = await run(respond(request))
    waitUntilOf(given)?.(run(idle))
    return response
  }
  let closing: Promise<void> | undefined
  const close = () => (closing ??= run(Scope.close(scope, Exit.void)))
  return Object.assign(receive, { close })
}

/** A handler as an effect, which fails with what it throws or rejects with. */
const handling =
  <A>(handle: (event: A) => unknown) =>
  (event: A): Effect.Effect<unknown, unknown> =>
    Effect.tryPromise({ try: async () => await handle(event), catch: (error) => error })

const checkHandler = (name: string, handler: unknown): void => {
  if (typeof handler !== "function") throw invalid(name, "must be a function")
}

/**
 * Makes a receiver that handles each event once.
 *
 * It answers 204 once `onEvent` has returned or resolved, and 500 when it threw or rejected: Dashboard then sends the event
 * again, and it is handled again. An event that was handled before is answered with 204 and not handled. What is refused
 * is answered with the status that `RefusalReason` lists.
 *
 * Throws an `InvalidConfiguration` that names the first option that cannot be used.
 *
 * @example
 * ```ts
 * import { receiver } from "@effect-meraki/promise/webhooks"
 *
 * export default {
 *   fetch: receiver({ sharedSecret: "a long random text", onEvent: (event) => console.log(event._tag) })
 * }
 * ```
 *
 * @since 0.2.0
 * @category constructors
 */
export const receiver = <Schemas extends AlertSchemas = KnownSchemas, Own = never>(
  options: ReceiverOptions<Schemas, Own>
): Receiver => {
  const { logger, onEvent, replays, ...rest } = objectOf("options", options, "with sharedSecret and onEvent")
  checkHandler("onEvent", onEvent)
  return receiverOver({ logger, replays }, () =>
    Core.receive<unknown, never, Schemas, Own>({
      ...rest,
      onEvent: handling((event) => onEvent(event as Received<Schemas, Own>))
    })
  )
}

/**
 * Makes a receiver of the Scanning API, version 3: it answers a GET with the validator, and handles each report once.
 *
 * Throws an `InvalidConfiguration` that names the first option that cannot be used.
 *
 * @since 0.2.0
 * @category constructors
 */
export const scanningReceiver = (options: ScanningReceiverOptions): Receiver => {
  const { logger, onReport, replays, ...rest } = objectOf(
    "options",
    options,
    "with validator, sharedSecret and onReport"
  )
  checkHandler("onReport", onReport)
  return receiverOver({ logger, replays }, () =>
    CoreScanning.receive({ ...rest, onReport: handling((report) => onReport(report as unknown as Report)) })
  )
}

/**
 * Looks at a request whose body has been read: its content type, its secret, when it was sent, and what it is. It does not
 * remember anything, so that the same event passes as often as it is given. `now` is in milliseconds since 1970.
 *
 * Throws an `InvalidConfiguration` that names the first option that cannot be used.
 *
 * @since 0.2.0
 * @category verification
 */
export const verify = <Schemas extends AlertSchemas = KnownSchemas, Own = never>(
  delivery: {
    readonly headers: { readonly get: (name: string) => string | null }
    readonly body: Uint8Array | string
    readonly now: number
  },
  options: VerifyOptions<Schemas, Own>
): { readonly ok: true; readonly value: Received<Schemas, Own> } | { readonly ok: false; readonly error: Refused } =>
  Result.match(Core.verify<Schemas, Own>(delivery, options), {
    onSuccess: (value) => ({ ok: true, value: value as Received<Schemas, Own> }),
    onFailure: (error) => {
      if (error._tag === "InvalidConfiguration") throw error
      return { ok: false, error }
    }
  })

/**
 * Options of {@link replay}.
 *
 * @since 0.2.0
 * @category options
 */
export interface ReplayOptions {
  readonly url: string
  /** The secret that the receiver expects: none was saved. */
  readonly sharedSecret: string
  /** The header that carries the secret, for receivers with this option. */
  readonly secretHeader?: string | undefined
  /** Whether it says that it was sent when it first was (default false: now). A receiver takes it for stale then. */
  readonly keepTime?: boolean | undefined
  /** What sends it (default: the platform's). */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
}

/**
 * Posts a saved event again, to a receiver on this machine or any other: an event or a report, what became of it in JSON, or
 * its payload. Resolves with the status of the answer. It keeps its id, so that a receiver that has handled it handles it no
 * more. Rejects when it cannot be sent, and with an `InvalidConfiguration` when an option or the event cannot be used.
 *
 * @since 0.2.0
 * @category replaying
 */
export const replay = async (saved: unknown, options: ReplayOptions): Promise<number> => {
  const { fetch = (url: string, init: RequestInit) => globalThis.fetch(url, init), ...rest } = objectOf(
    "options",
    options,
    "with url and sharedSecret"
  )
  checkOwn({ fetch }, ["fetch"])
  const send: typeof globalThis.fetch = (input, init = {}) => fetch(String(input), init)
  return Effect.runPromise(
    Effect.provideService(Core.replay(saved, rest), Transport.Transport, Transport.makeFetch(send))
  )
}

/**
 * Makes a handler of a receiver for `node:http`, Express, Connect or Fastify. A body that a framework has parsed before is
 * taken as it is.
 *
 * @example
 * ```ts
 * import { receiver, toNode } from "@effect-meraki/promise/webhooks"
 * import { createServer } from "node:http"
 *
 * const receive = receiver({ sharedSecret: "a long random text", onEvent: (event) => console.log(event._tag) })
 * export const server = createServer(toNode(receive))
 * ```
 *
 * @since 0.2.0
 * @category adapters
 */
export const toNode = (
  receive: (request: Request) => Promise<Response>
): ((request: NodeRequest | FastifyRequest, response: NodeResponse | FastifyReply) => void) => {
  checkReceiver("toNode", receive)
  return (request, response) => {
    if (!isObject(request) || !isObject(response)) {
      throw new TypeError(
        "what toNode returns needs a request and a response, as node:http, Express and Fastify give them"
      )
    }
    // Fastify would answer too.
    if ("hijack" in response) response.hijack()
    void answerNode(
      receive,
      "raw" in request ? request.raw : request,
      request.body,
      "raw" in response ? response.raw : response
    )
  }
}

/**
 * Makes a handler of a receiver for AWS Lambda behind a function URL, API Gateway or a load balancer.
 *
 * @since 0.2.0
 * @category adapters
 */
export const toLambda = (
  receive: (request: Request) => Promise<Response>
): ((event: LambdaEvent) => Promise<LambdaResult>) => {
  checkReceiver("toLambda", receive)
  return async (event) => {
    if (!isObject(event)) throw new TypeError("what toLambda returns needs the event that Lambda gives")
    return answerLambda(receive, event)
  }
}
