import * as Effect from "effect/Effect"
import { WritePlanned, type WriteError } from "../../MerakiError.ts"
import type { PlannedRequest } from "../../model/ErrorFacts.ts"
import type { RegionOptions } from "../../CallOptions.ts"
import type { TransportRequest } from "../../Transport.ts"
import * as Call from "../call/call.ts"

/** The value of a path parameter that only the API can give, such as the id of what an earlier request creates. */
export const unknownId = (name: string): string => `{${name}}`

/** A value of JSON with every text in it, names too, changed so. */
const mapTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value)
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map((each) => mapTexts(each, change))
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [change(name), mapTexts(each, change)]))
}

/** The body that would be sent, as a value. It is the caller's own, except for keys of the client in it. */
const bodyOf = (body: string | undefined, redactCredentials: (text: string) => string): unknown =>
  body === undefined ? undefined : mapTexts(JSON.parse(body), redactCredentials)

/** The request of a call as a plan shows it. */
const plannedOf = (call: Call.Call, { body, method, url }: TransportRequest): PlannedRequest => {
  const { demand, descriptor, redact, redactCredentials } = call
  const given = Object.entries(Call.parametersOf(call))
  const known = given.filter(([name, value]) => value !== unknownId(name))
  return {
    operation: descriptor.id,
    method,
    path: descriptor.path,
    parameters: Object.fromEntries(known),
    url: given.reduce(
      (shown, [name]) => shown.replace(encodeURIComponent(unknownId(name)), () => unknownId(name)),
      redact(url)
    ),
    organizationId: demand.organizationId,
    body: bodyOf(body, redactCredentials)
  }
}

/** The request in a plan. */
export const requestOf = ({
  operation,
  method,
  path,
  parameters,
  url,
  organizationId,
  body
}: WritePlanned): PlannedRequest => ({
  operation,
  method,
  path,
  parameters,
  url,
  organizationId,
  body
})

type Listener = RegionOptions["onPlanned"]

/** Fails with the request of a write, in the place of sending it, after those who want to know were told. */
export const plan = (
  call: Call.Call,
  request: TransportRequest,
  listeners: ReadonlyArray<Listener>
): Effect.Effect<never, WriteError> =>
  Effect.suspend(() => {
    const planned = plannedOf(call, request)
    return Effect.andThen(
      Effect.forEach(listeners, (listener) => listener?.(planned) ?? Effect.void, { discard: true }),
      Call.failWith(call, (facts) => new WritePlanned({ ...facts, ...planned, followedBy: [], cause: undefined }))
    )
  })
