import * as Duration from "effect/Duration"
import type { Method } from "../../model/Descriptor.ts"
import { failures, type FieldsByTag, type Forms, type Kind, type Tag } from "../../model/ErrorFacts.ts"
import { isFields } from "../option/rules.ts"
import { placeOf } from "./place.ts"

type Call = readonly [operation: string, method: Method, path: string]

/** The call that a failure is typical of. */
const callOf = ({ calls }: Kind): Call =>
  calls === "batches"
    ? ["createOrganizationActionBatch", "POST", "/organizations/{organizationId}/actionBatches"]
    : [calls === "writes" ? "updateNetwork" : "getNetwork", calls === "writes" ? "PUT" : "GET", "/networks/{networkId}"]

/** Not Found, of NotFound. */
const spelled = (tag: Tag): string => tag.replace(/\B(?=[A-Z])/g, " ")

/** What a fact is, for a message. */
const kindOf = (fact: unknown): string => {
  if (Array.isArray(fact)) return "an array"
  if (Duration.isDuration(fact)) return "a Duration"
  if (fact instanceof Date) return "a Date"
  return fact === null || typeof fact === "object" ? "an object" : `a ${typeof fact}`
}

/** Throws for facts that no error of this kind can have. `open` is one that can be anything. */
const checkFacts = (tag: Tag, given: object, sample: object, open: string | undefined): void => {
  for (const [name, fact] of Object.entries(given)) {
    if (!Object.hasOwn(sample, name) && name !== "cause") {
      throw new TypeError(`${name} is not a fact of ${tag}, which has ${Object.keys(sample).join(", ")}`)
    }
    const typical: unknown = Reflect.get(sample, name)
    if (fact === undefined || typical === undefined || name === open || kindOf(fact) === kindOf(typical)) continue
    throw new TypeError(`${name} of ${tag} must be ${kindOf(typical)}, such as ${JSON.stringify(typical)}`)
  }
}

/** Facts of a failure for a test, where it does not say otherwise. */
export const sampleOf = <T extends Tag>(tag: T, given: Partial<FieldsByTag[T]> = {}): FieldsByTag[T] => {
  if (!isFields(given))
    throw new TypeError(`${tag}.make needs an object of facts, as in ${tag}.make({ errors: ["…"] })`)
  const kind: Kind = failures[tag]
  const [operation, method, path] = callOf(kind)
  const parameters: { readonly [name: string]: string } = path.startsWith("/n")
    ? { networkId: "N_1" }
    : { organizationId: "1" }
  const isSent = kind.form !== "input" && kind.form !== "local" && kind.form !== "planned"
  const errors = [spelled(tag)]
  const told: Partial<Forms["http"]> = given
  const http = {
    status: kind.status ?? (tag === "UnexpectedClientError" ? 409 : 530),
    errors,
    body: JSON.stringify({ errors: told.errors ?? errors }),
    requestId: undefined,
    retryAfter: kind.status === 429 ? Duration.seconds(1) : undefined
  }
  const forms: { readonly [Form in keyof Forms]: Partial<Forms[Form]> } = {
    http,
    response: { ...http, status: 200, errors: [], body: "<html>", reason: "html", issues: [], carriedOut: false },
    connection: { reason: "reset", sent: true },
    timeout: { limit: "attempt", after: Duration.minutes(1) },
    redirect: { location: "https://dashboard.example.com/" },
    input: { issues: [{ path: "networkId", problem: "is required" }] },
    planned: { organizationId: "1", body: { name: "HQ" }, followedBy: [] },
    local: {},
    batch: {
      organizationId: "1",
      batches: [
        tag === "ActionBatchFailed"
          ? { id: "1", status: "failed", actions: [0], errors: ["Network with ID N_1 not found"] }
          : { id: "1", status: "pending", actions: [0], errors: [] }
      ],
      unsent: []
    }
  }
  const sample = {
    operation,
    method,
    path,
    parameters,
    url: isSent ? `https://api.meraki.com/api/v1${placeOf({ path, parameters, ...given })}` : "",
    attempts: isSent ? 1 : 0,
    at: new Date(0),
    ...(kind.form === "http" || kind.form === "response" ? undefined : { cause: undefined }),
    ...forms[kind.form]
  }
  checkFacts(tag, given, sample, kind.form === "planned" ? "body" : undefined)
  return { ...sample, ...given } as FieldsByTag[T]
}
