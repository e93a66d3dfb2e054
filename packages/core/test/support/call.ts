import * as Duration from "effect/Duration"
import * as Call from "../../src/internal/call/call.ts"
import { makeRedactor } from "../../src/internal/error/redactor.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"

/** The secret of calls for tests. */
export const secret = "s3cret-s3cret"

/** A GET of a thing, or an operation with other facts. */
export const operationOf = (facts: Partial<Descriptor> = {}): Descriptor => ({
  id: "getThing",
  method: "GET",
  path: "/things/{thingId}",
  tag: "things",
  response: "{id:s}",
  ...facts
})

/** A call under way, before its first attempt. */
export const callOf = (facts: Partial<Descriptor> = {}): Call.Call => {
  const descriptor = operationOf(facts)
  const redact = makeRedactor([secret])
  return Call.make({
    descriptor,
    input: { thingId: "1" },
    demand: { operation: descriptor.id, organizationId: "1", bucket: undefined },
    timeout: Duration.seconds(30),
    redact,
    redactCredentials: redact
  })
}
