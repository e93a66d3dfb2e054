import type { MerakiError } from "../../MerakiError.ts"
import { type Call, parametersOf } from "../call/call.ts"
import type { Outcome } from "./recorder.ts"

/** What log lines are annotated with. Every name begins with `meraki.`, to keep clear of those of the program. */
export type Annotations = { readonly [name: string]: string | number }

const parameterAnnotations = (parameters: { readonly [name: string]: string }): Annotations =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`meraki.${name}`, value]))

const given = (name: string, value: string | number | undefined): Annotations =>
  value === undefined ? {} : { [`meraki.${name}`]: value }

/** The organization that pays for a call, as far as it is known. */
export const ownerAnnotation = ({ demand, redact }: Call): Annotations =>
  demand.organizationId === undefined ? {} : { "meraki.organizationId": redact(demand.organizationId) }

/** The facts of one attempt. */
export const attemptAnnotations = (call: Call, now: number, { kind, requestId, status }: Outcome): Annotations => ({
  ...ownerAnnotation(call),
  ...parameterAnnotations(parametersOf(call)),
  "meraki.operation": call.descriptor.id,
  "meraki.method": call.descriptor.method,
  "meraki.attempt": call.attempts,
  "meraki.duration_ms": now - call.startedAt,
  "meraki.wait_ms": Math.round(call.waited),
  ...given("status", status),
  ...given("error", kind),
  ...given("requestId", requestId())
})

/** The facts of a failure. */
export const errorAnnotations = (error: MerakiError): Annotations => ({
  ...parameterAnnotations(error.parameters),
  "meraki.operation": error.operation,
  "meraki.method": error.method,
  "meraki.attempt": error.attempts,
  "meraki.error": error._tag,
  ...("status" in error ? given("status", error.status) : {}),
  ...("requestId" in error ? given("requestId", error.requestId) : {})
})
