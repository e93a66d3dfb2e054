import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { isAmbiguous, isAnswered, mayHaveArrived, type Remedy, remedy } from "../../src/internal/error/remedy.ts"
import type { Method } from "../../src/Operation.ts"
import { failures, type Failure, type Forms, type Tag } from "../../src/model/ErrorFacts.ts"

const call = {
  operation: "getThing",
  method: "GET",
  path: "/thing",
  parameters: {},
  url: "https://api.meraki.com/api/v1/thing",
  attempts: 1,
  at: new Date(0)
} as const
const local = { ...call, cause: undefined }
const http = { ...call, status: 200, errors: [], body: "", requestId: undefined, retryAfter: undefined }
const forms: Forms = {
  http,
  response: { ...http, reason: "html", issues: [], carriedOut: false },
  connection: { ...local, reason: "reset", sent: true },
  timeout: { ...local, limit: "attempt", after: Duration.seconds(1) },
  redirect: { ...local, location: "" },
  input: { ...local, issues: [] },
  planned: { ...local, organizationId: "1", body: {}, followedBy: [] },
  local,
  batch: { ...local, organizationId: "1", batches: [], unsent: [] }
}

const failure = (_tag: Tag, fields: { readonly [name: string]: unknown } = {}): Failure =>
  ({ ...forms[failures[_tag].form], ...fields, _tag }) as Failure

const tags = Object.keys(failures) as ReadonlyArray<Tag>
const tagsThat = (is: (failure: Failure) => boolean) => tags.filter((tag) => is(failure(tag))).toSorted()

type Remedies = Array<Remedy | undefined>

/** The remedies for a read, for a POST, and for a POST that may be repeated. */
const remedies = (tag: Tag, fields: { readonly [name: string]: unknown } = {}): Remedies => [
  remedy(failure(tag, fields), false),
  remedy(failure(tag, { ...fields, method: "POST" }), false),
  remedy(failure(tag, { ...fields, method: "POST" }), true)
]
const always: Remedies = ["backoff", "backoff", "backoff"]
const repeatable: Remedies = ["backoff", undefined, "backoff"]
const never: Remedies = [undefined, undefined, undefined]

describe("the remedy", () => {
  it("is the backoff for a 429, whatever the method", () => assert.deepStrictEqual(remedies("TooManyRequests"), always))

  it("is the backoff for the API's failures, where nothing is done twice", () => {
    for (const tag of [
      "InternalServerError",
      "BadGateway",
      "ServiceUnavailable",
      "GatewayTimeout",
      "UnexpectedServerError"
    ] as const) {
      assert.deepStrictEqual(remedies(tag), repeatable, tag)
    }
    for (const method of ["GET", "PUT", "DELETE"] satisfies ReadonlyArray<Method>) {
      assert.strictEqual(remedy(failure("BadGateway", { method }), false), "backoff")
    }
  })

  it("is none for what stays as it is", () => {
    for (const tag of [
      "Unauthorized",
      "Forbidden",
      "NotFound",
      "UnexpectedClientError",
      "UntrustedHost",
      "TooManyRedirects",
      "InvalidInput",
      "NoCredential",
      "WriteBlocked",
      "WritePlanned",
      "ActionBatchFailed",
      "ActionBatchPending"
    ] as const) {
      assert.deepStrictEqual(remedies(tag), never, tag)
    }
  })

  it("for a 400 is one of two waits, by its words", () => {
    const deleting = { operation: "deleteNetwork", method: "DELETE", errors: ["x", "Concurrent requests detected"] }
    assert.strictEqual(remedy(failure("BadRequest", deleting), false), "concurrent-deletion")
    assert.strictEqual(remedy(failure("BadRequest", { ...deleting, operation: "updateNetwork" }), false), undefined)
    const executing = { errors: ["Too many EXECUTING batches"] }
    for (const each of remedies("BadRequest", executing)) assert.strictEqual(each, "executing-batches")
    assert.strictEqual(remedy(failure("BadRequest", { ...deleting, ...executing }), false), "executing-batches")
    assert.deepStrictEqual(remedies("BadRequest", { errors: ["name is required"] }), never)
    assert.strictEqual(remedy(failure("BadRequest", { ...deleting, errors: [] }), false), undefined)
  })

  it("for a lost connection depends on what broke, and on whether the request has left", () => {
    for (const reason of ["dns", "refused", "reset", "cut", "unknown"]) {
      assert.deepStrictEqual(remedies("ConnectionFailed", { reason, sent: true }), repeatable, reason)
      assert.deepStrictEqual(remedies("ConnectionFailed", { reason, sent: false }), always, reason)
    }
    for (const reason of ["tls", "closed"]) {
      assert.deepStrictEqual(remedies("ConnectionFailed", { reason, sent: false }), never, reason)
    }
  })

  it("for a timeout is none after the deadline", () => {
    assert.deepStrictEqual(remedies("RequestTimedOut", { limit: "attempt" }), repeatable)
    assert.deepStrictEqual(remedies("RequestTimedOut", { limit: "deadline" }), never)
  })

  it("for an answer that cannot be read depends on what is wrong with it", () => {
    for (const reason of ["html", "not-json", "empty"]) {
      assert.deepStrictEqual(remedies("InvalidResponse", { reason }), repeatable, reason)
      assert.deepStrictEqual(remedies("InvalidResponse", { reason, status: 204 }), never, reason)
      assert.deepStrictEqual(remedies("InvalidResponse", { reason, carriedOut: true }), never, reason)
    }
    for (const reason of ["too-large", "validation"]) {
      assert.deepStrictEqual(remedies("InvalidResponse", { reason, errors: ["rate limit"] }), never, reason)
    }
    const errors = (...texts: ReadonlyArray<string>) => remedies("InvalidResponse", { reason: "errors", errors: texts })
    assert.deepStrictEqual(errors("no", "rate limit exceeded"), repeatable)
    assert.deepStrictEqual(errors("no"), never)
    assert.deepStrictEqual(errors(), never)
  })
})

describe("a request that failed", () => {
  const own = ["ConnectionFailed", "GatewayTimeout", "InternalServerError", "RequestTimedOut", "ServiceUnavailable"]

  it("may have been carried out after some failures", () => {
    const foreign = ["BadGateway", "InvalidResponse", "UnexpectedServerError"]
    assert.deepStrictEqual(tagsThat(isAmbiguous), [...own, ...foreign].toSorted())
    assert.strictEqual(isAmbiguous(failure("ConnectionFailed", { sent: false })), false)
  })

  it("may have reached Dashboard, unless another has answered", () => {
    assert.deepStrictEqual(tagsThat(mayHaveArrived), own)
    assert.strictEqual(mayHaveArrived(failure("ConnectionFailed", { sent: false })), false)
  })

  it("was answered, unless it was not sent or its answer was lost", () => {
    const unanswered = tags.filter((tag) => !isAnswered(failure(tag)))
    assert.deepStrictEqual(unanswered.toSorted(), [
      "ActionBatchFailed",
      "ActionBatchPending",
      "ConnectionFailed",
      "InvalidInput",
      "NoCredential",
      "RequestTimedOut",
      "WriteBlocked",
      "WritePlanned"
    ])
  })
})
