import * as Cause from "effect/Cause"
import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import type * as Scope from "effect/Scope"
import type { Refused } from "../../model/Refused.ts"
import { readBytes } from "./body.ts"
import { digestOf } from "./identity.ts"
import { inLog, makeRefusalLog } from "./log.ts"
import { refusalResponse, refused } from "./refusal.ts"
import type { Claimed, Claiming } from "./replays.ts"
import type { Settings } from "./settings.ts"
import type { Verified, Verifier } from "./verify.ts"

/** What a receiver is made of. */
export interface Parts<A> {
  readonly settings: Pick<Settings, "answerFirst" | "grace" | "maxBytes" | "maxPending">
  readonly verifier: Verifier<A>
  readonly claim: Claiming
  readonly handle: (event: A) => Effect.Effect<void, unknown>
  /** Answers requests that are no POST; undefined refuses them. */
  readonly otherwise?: ((request: Request) => Response | undefined) | undefined
  /** The methods that are answered. */
  readonly allow?: string | undefined
}

/** What answers requests. */
export interface Responder {
  readonly respond: (request: Request) => Effect.Effect<Response>
  /** Completes when no handler runs. */
  readonly idle: Effect.Effect<void>
}

const done = (): Response => new Response(null, { status: 204 })
const failed = (): Response => new Response("it could not be handled", { status: 500 })

const messageOf = (cause: Cause.Cause<unknown>): string => {
  const error = Cause.squash(cause)
  return error instanceof Error ? error.message : String(error)
}

/** Handlers that run, each in a fiber of its own: a sender that leaves does not interrupt them. */
const makeHandlers = <A>({ handle, settings }: Parts<A>) => {
  const running = new Map<Fiber.Fiber<void, unknown>, string>()
  let isClosed = false

  const run = ({ event, name }: Verified<A>, claimed: Claimed) =>
    Effect.suspend(() => handle(event)).pipe(
      Effect.onExit((exit) => claimed.end(exit)),
      Effect.tapCause((cause) => {
        const what = settings.answerFirst ? "and is lost, because it was answered before" : "and can be sent again"
        return Effect.logError(`${inLog(name)} could not be handled, ${what}: ${messageOf(cause)}`, cause)
      })
    )

  /** Starts a handler, unless the receiver was closed while its event was claimed. */
  const start = (verified: Verified<A>, claimed: Claimed) =>
    Effect.suspend(() => {
      if (isClosed) {
        const closed = refused("closed")
        return Effect.andThen(claimed.end(Exit.fail(closed)), Effect.fail(closed))
      }
      return Effect.map(Effect.forkDetach(run(verified, claimed), { startImmediately: true }), (fiber) => {
        running.set(fiber, inLog(verified.name))
        fiber.addObserver(() => void running.delete(fiber))
        return fiber
      })
    })

  let reading = 0
  /** Lets a request be looked at, unless there is too much to do: a body that is being read takes memory too. */
  const admitted = <B>(look: Effect.Effect<B, Refused>): Effect.Effect<B, Refused> =>
    Effect.suspend(() => {
      if (isClosed) return Effect.fail(refused("closed"))
      if (running.size + reading >= settings.maxPending) return Effect.fail(refused("busy"))
      reading++
      return Effect.ensuring(
        look,
        Effect.sync(() => void reading--)
      )
    })

  const idle = Effect.suspend(() => Effect.asVoid(Fiber.awaitAll([...running.keys()])))

  const close = Effect.suspend(() => {
    isClosed = true
    return Effect.timeoutOrElse(idle, {
      duration: Duration.max(settings.grace, Duration.millis(1)),
      orElse: () =>
        Effect.suspend(() => {
          const names = [...running.values()].slice(0, 100).join(", ")
          return Effect.andThen(
            Effect.logWarning(`${running.size} handlers were interrupted by the end of the receiver: ${names}`),
            Fiber.interruptAll([...running.keys()])
          )
        })
    })
  })

  return { admitted, close, idle, start }
}

/**
 * Makes the function that answers requests. When the scope closes, no further request is accepted, and handlers that run
 * have some time to end.
 */
export const makeReceiver = <A>(parts: Parts<A>): Effect.Effect<Responder, never, Scope.Scope> =>
  Effect.gen(function* () {
    const { allow, claim, otherwise, settings, verifier } = parts
    const handlers = makeHandlers(parts)
    yield* Effect.addFinalizer(() => handlers.close)
    const logRefusal = makeRefusalLog()

    const verified = (request: Request) =>
      Effect.gen(function* () {
        const early = verifier.beforeBody(request.headers)
        if (early !== undefined) return yield* Effect.fail(early)
        const body = yield* readBytes(request, settings.maxBytes)
        const now = yield* Clock.currentTimeMillis
        const event = yield* Effect.fromResult(verifier.verify({ headers: request.headers, body, now }))
        const key = event.identity ?? (yield* Effect.promise(() => digestOf(body)))
        return { event, key }
      })

    /** Not to be interrupted between a claim and its handler, which ends it. */
    const handled = ({ event, key }: { readonly event: Verified<A>; readonly key: string }) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.gen(function* () {
          const claimed = yield* claim(key)
          if (claimed === undefined) {
            yield* Effect.logDebug(`${inLog(event.name)} was handled before`)
            return done()
          }
          const fiber = yield* handlers.start(event, claimed)
          if (settings.answerFirst) return done()
          return Exit.isSuccess(yield* restore(Fiber.await(fiber))) ? done() : failed()
        })
      )

    const refusal = (error: Refused) => Effect.as(logRefusal(error), refusalResponse(error, allow))

    const respond = (request: Request) =>
      Effect.suspend(() => {
        if (request.method === "POST") return Effect.flatMap(handlers.admitted(verified(request)), handled)
        const other = otherwise?.(request)
        return other === undefined ? Effect.fail(refused("method")) : Effect.succeed(other)
      }).pipe(
        Effect.catchTag("Refused", refusal),
        Effect.catchDefect((defect) =>
          Effect.as(Effect.logError(`a request could not be looked at: ${String(defect)}`, defect), failed())
        )
      )
    return { respond, idle: handlers.idle }
  })
