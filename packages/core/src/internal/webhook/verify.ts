import * as Result from "effect/Result"
import type { Issue } from "../../model/ErrorFacts.ts"
import type { Refused } from "../../model/Refused.ts"
import type { Payload } from "../../model/WebhookEvent.ts"
import { contentProblem, declaredLength, type HeaderReader } from "./content.ts"
import type { Delivery } from "./delivery.ts"
import { eventOf } from "./envelope.ts"
import { isFresh, timeOf } from "./freshness.ts"
import { identityOf } from "./identity.ts"
import { parseObject } from "./json.ts"
import { refused } from "./refusal.ts"
import { asynchronous, checkedBy } from "./schemas.ts"
import { isShallow, makeScrub } from "./scrub.ts"
import { isOneOf, secretsIn } from "./secret.ts"
import type { Settings } from "./settings.ts"

/** An event that is what it says. */
export interface Verified<A> {
  readonly event: A
  /** What tells it from all others; undefined when it has no id. */
  readonly identity: string | undefined
  /** What to call it in a log. */
  readonly name: string
}

/** The steps of looking at a request. */
export interface Verifier<A> {
  /** What is wrong before the body is read. */
  readonly beforeBody: (headers: HeaderReader) => Refused | undefined
  readonly verify: (delivery: Delivery) => Result.Result<Verified<A>, Refused>
}

/** The property of a body that has the secret. */
const secretProperty = "sharedSecret"

const secretProblem = (given: unknown, accepted: ReadonlyArray<Uint8Array>): Refused | undefined => {
  if (typeof given !== "string" || given === "") return refused("noSecret")
  return isOneOf(given, accepted) ? undefined : refused("wrongSecret")
}

const headerProblem = (header: string, accepted: ReadonlyArray<Uint8Array>): Refused | undefined => {
  const problems = secretsIn(header).map((given) => secretProblem(given, accepted))
  return problems.includes(undefined) ? undefined : problems[0]
}

/** What is wrong with the headers, the secret in one of them included. */
export const headersProblem = (
  headers: HeaderReader,
  { maxBytes, secretBytes, secretHeader }: Pick<Settings, "maxBytes" | "secretBytes" | "secretHeader">
): Refused | undefined =>
  contentProblem(headers, maxBytes) ??
  (secretHeader === undefined ? undefined : headerProblem(headers.get(secretHeader)?.trim() ?? "", secretBytes))

/** What is wrong with the size of a body that was read. */
const sizeProblem = ({ body, headers }: Delivery, maxBytes: number): Refused | undefined => {
  if (body.length > maxBytes) return refused("tooLarge")
  const length = declaredLength(headers)
  return length !== undefined && length > body.length ? refused("cut") : undefined
}

const timeProblem = (sentAt: unknown, now: number, window: number | false): Refused | undefined => {
  if (window === false) return undefined
  const time = timeOf(sentAt)
  if (time === undefined) return refused("undated")
  if (isFresh(time, now, window)) return undefined
  const seconds = Math.round((now - time) / 1000)
  return refused("stale", `: it is ${Math.abs(seconds)} s ${seconds < 0 ? "ahead" : "old"} by this machine's clock`)
}

/** Where a payload departs from a schema. What the schema says of the value there often repeats it. */
const departure = ([issue]: ReadonlyArray<Issue>): string =>
  issue?.problem === asynchronous
    ? `: its template ${asynchronous}`
    : `: not by the template's schema, at ${issue?.path || "its root"}`

const read = (payload: Payload, { alerts, template }: Settings): Result.Result<Verified<unknown>, Refused> => {
  if (template === undefined) {
    return Result.map(eventOf(payload, alerts), (event) => ({
      event,
      identity: identityOf(payload),
      name: [event._tag, event["alertTypeId"], event["alertId"] ?? event["callbackId"]].filter(Boolean).join(" ")
    }))
  }
  const id = template.id === undefined ? identityOf(payload) : template.id(payload)
  const identity = id === undefined || template.id === undefined ? id : `own:${id}`
  return Result.mapBoth(checkedBy(template.schema, payload), {
    onSuccess: (event) => ({ event, identity, name: identity ?? "an event without an id" }),
    onFailure: (issues) => refused("malformed", departure(issues))
  })
}

/** Gives the bodies of requests that have a secret of the receiver, in a header or under this name, without the secret. */
export const makeBelieved = (settings: Settings, property: string) => {
  const scrub = makeScrub(settings.secrets, property)
  return (delivery: Delivery): Result.Result<Payload, Refused> =>
    Result.gen(function* () {
      const early = headersProblem(delivery.headers, settings) ?? sizeProblem(delivery, settings.maxBytes)
      if (early !== undefined) return yield* Result.fail(early)
      const { object: body, text } = yield* parseObject(delivery.body)
      const late = settings.secretHeader === undefined ? secretProblem(body[property], settings.secretBytes) : undefined
      if (late !== undefined) return yield* Result.fail(late)
      if (!isShallow(body)) return yield* Result.fail(refused("malformed"))
      return scrub(body, text)
    })
}

/** Makes the pure part of a receiver. */
export const makeVerifier = (settings: Settings): Verifier<unknown> => {
  const believed = makeBelieved(settings, secretProperty)
  return {
    beforeBody: (headers) => headersProblem(headers, settings),
    verify: (delivery) =>
      Result.gen(function* () {
        const payload = yield* believed(delivery)
        const sentAt = settings.template?.sentAt === undefined ? payload["sentAt"] : settings.template.sentAt(payload)
        const stale = timeProblem(sentAt, delivery.now, settings.freshness)
        if (stale !== undefined) return yield* Result.fail(stale)
        return yield* read(payload, settings)
      })
  }
}
