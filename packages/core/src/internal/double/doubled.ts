import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { RequestTimedOut, type WriteError } from "../../MerakiError.ts"
import type { Descriptor, Method } from "../../model/Descriptor.ts"
import * as Call from "../call/call.ts"
import type { Answer } from "../request/attempt.ts"
import type { Parts } from "../request/parts.ts"
import type { Prepared } from "../request/prepare.ts"
import { sampleOf } from "../error/sample.ts"
import { within } from "../time/within.ts"
import { cut } from "./cut.ts"

/** What makes an attempt of a call. */
export type Answering = (parts: Parts, prepared: Prepared) => Effect.Effect<Answer, WriteError>

/** What answers in the place of an operation. */
type Double = (input: object) => Effect.Effect<unknown, WriteError>

/** What answers each operation, by its id. */
export const answersOf = (doubles: ReadonlyArray<unknown>): ReadonlyMap<string, Double> =>
  new Map(
    (doubles as ReadonlyArray<readonly [operation: { readonly descriptor: Descriptor }, double: Double]>).map(
      ([{ descriptor }, double]) => [descriptor.id, double]
    )
  )

const statusOf = (method: Method, value: unknown): number => (value === undefined ? 204 : method === "POST" ? 201 : 200)

const missing = ({ id, method, path }: Descriptor, answers: ReadonlyMap<string, Double>): Effect.Effect<never> => {
  if (id.startsWith("raw ")) {
    const instead = "answer it with a fetch or Transport of your own, or with the simulator"
    return Effect.die(new TypeError(`${id} is no operation, which alone can be mocked: ${instead}`))
  }
  const known = answers.size === 0 ? "it mocks nothing" : `it mocks ${[...answers.keys()].join(", ")}`
  return Effect.die(new TypeError(`${id} (${method} ${path}) is not mocked by the client of this test; ${known}`))
}

/** Throws for what no answer of the operation can be. What is thrown here is a defect of the test. */
const checkForm = ({ id, response = "" }: Descriptor, whole: unknown): void => {
  if (whole === undefined || whole === null || Array.isArray(whole)) return
  if (response.startsWith("[")) throw new TypeError(`the mock of ${id} must return an array`)
  if (response.startsWith("{") && typeof whole !== "object")
    throw new TypeError(`the mock of ${id} must return an object`)
}

/** An error whose call is only that of a sample, as one of this call. */
const ofCall = (call: Call.Call, error: WriteError, now: number): WriteError => {
  const { operation, path } = sampleOf(error._tag)
  if (error.operation !== operation || error.path !== path || error.at.getTime() !== 0) return error
  const { attempts, descriptor, url } = call
  const { id, method } = descriptor
  const facts = { operation: id, method, path: descriptor.path, parameters: Call.parametersOf(call), url, attempts }
  return Reflect.construct(error.constructor, [Object.assign({}, error, facts, { at: new Date(now) })]) as WriteError
}

/** What answers in the time for an attempt. */
const inTime = <A>(call: Call.Call, answer: Effect.Effect<A, WriteError>): Effect.Effect<A, WriteError> =>
  within(answer, call.timeout, () =>
    Call.failWith(
      call,
      (facts) => new RequestTimedOut({ ...facts, limit: "attempt", after: call.timeout, cause: undefined })
    )
  )

/** Attempts that doubles answer. Nothing is sent. */
export const doubled =
  (answers: ReadonlyMap<string, Double>): Answering =>
  ({ hooks, observer }, { call, input, request }) =>
    Effect.flatMap(Clock.currentTimeMillis, (now) => {
      const { descriptor } = call
      const double = answers.get(descriptor.id)
      if (double === undefined) return missing(descriptor, answers)
      Call.began(call, now)
      Call.sent(call, request.url)
      const answered = inTime(call, double(input)).pipe(
        Effect.mapError((error) => ofCall(call, error, now)),
        Effect.map((whole) => {
          checkForm(descriptor, whole)
          const { link, value } = cut(descriptor, input, request.url, whole)
          const status = statusOf(descriptor.method, value)
          const header = (name: string) => (name === "link" ? link : undefined)
          Call.answered(call, status)
          const response = { status, header, body: "", truncated: false }
          return { response, value }
        })
      )
      return (hooks === undefined ? answered : hooks.attempt(call, request, answered)).pipe(
        Effect.tap(({ response }) => observer.succeeded(call, response)),
        Effect.tapError((error) => {
          Call.failed(call, error)
          return observer.attemptFailed(call, error)
        })
      )
    })
