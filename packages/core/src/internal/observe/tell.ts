import * as Clock from "effect/Clock"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import { isPromiseLike } from "effect/Predicate"
import type { MerakiError } from "../../MerakiError.ts"
import type { CallEvent, Hooks } from "../../model/CallEvent.ts"
import { type Call, parametersOf } from "../call/call.ts"
import type { Hooked } from "./hooked.ts"

/** The call that an error is of: it knows more than the error. */
type Calls = WeakMap<MerakiError, Call>

const ofCall = (call: Call): CallEvent => {
  const { attempts, demand, descriptor, redact, url } = call
  const { id, method, path } = descriptor
  const parameters = parametersOf(call)
  const { organizationId = parameters["organizationId"] } = demand
  return {
    operation: id,
    method,
    path,
    url: redact(url),
    parameters,
    organizationId: organizationId === undefined ? undefined : redact(organizationId),
    networkId: parameters["networkId"],
    serial: parameters["serial"],
    attempt: attempts
  }
}

const ofError = (calls: Calls, error: MerakiError) => {
  const { attempts, message, method, operation, parameters, path, url } = error
  const call = calls.get(error)
  const known =
    call === undefined
      ? {
          organizationId: parameters["organizationId"],
          networkId: parameters["networkId"],
          serial: parameters["serial"]
        }
      : ofCall(call)
  return {
    ...known,
    operation,
    method,
    path,
    url,
    parameters,
    attempt: attempts,
    error: error._tag,
    message,
    status: "status" in error ? error.status : undefined,
    requestId: "requestId" in error ? error.requestId : undefined
  }
}

const hasFailed = (name: string, cause: unknown): Effect.Effect<void> =>
  Effect.logError(`${name} has failed: ${cause instanceof Error ? cause.message : String(cause)}`)

/** Tells a hook. It is not waited for, and what it throws is logged. */
const tell = <Event>(name: keyof Hooks, hook: ((event: Event) => unknown) | undefined, event: () => Event) =>
  hook === undefined
    ? Effect.void
    : Effect.try(() => hook(event())).pipe(
        Effect.flatMap((answer) =>
          isPromiseLike(answer)
            ? Effect.asVoid(
                // At once: a rejection that nobody handles yet ends the process.
                Effect.forkDetach(
                  Effect.catch(
                    Effect.tryPromise(() => answer),
                    ({ cause }) => hasFailed(name, cause)
                  ),
                  { startImmediately: true }
                )
              )
            : Effect.void
        ),
        Effect.catch(({ cause }) => hasFailed(name, cause))
      )

/** What tells hooks of calls. */
export const hooked = ({ onError, onRequest, onResponse, onRetry }: Hooks): Hooked => {
  const calls: Calls = new WeakMap()
  const answered = (call: Call, requestId: string | undefined) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) =>
      tell("onResponse", onResponse, () => ({
        ...ofCall(call),
        wait: Math.round(call.waited),
        status: call.status ?? 0,
        duration: now - call.startedAt,
        requestId
      }))
    )
  return {
    attempt: (call, request, attempt) =>
      Effect.suspend(() => {
        const told = tell("onRequest", onRequest, () => ({
          ...ofCall(call),
          url: call.redact(request.url),
          wait: Math.round(call.waited)
        }))
        return Effect.andThen(told, attempt).pipe(
          Effect.tap(({ response }) => {
            const id = response.header("x-request-id")
            return answered(call, id === undefined ? undefined : call.redact(id))
          }),
          Effect.tapError((error) => {
            calls.set(error, call)
            return "status" in error ? answered(call, error.requestId) : Effect.void
          })
        )
      }),
    retrying: (error, retry, delay) =>
      tell("onRetry", onRetry, () => ({
        ...ofError(calls, error),
        retry,
        wait: Math.round(Duration.toMillis(delay))
      })),
    failed: (call, error) => {
      calls.set(error, call)
      return tell("onError", onError, () => ofError(calls, error))
    }
  }
}
