import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Duration from "effect/Duration"
import * as Schema from "effect/Schema"
import * as MerakiError from "../src/MerakiError.ts"
import { MerakiErrorSchema } from "../src/MerakiErrorSchema.ts"

const encode = Schema.encodeUnknownSync(MerakiErrorSchema)
const decode = Schema.decodeUnknownSync(MerakiErrorSchema)

const text = Schema.String
const texts = Schema.Array(text)
const maybe = Arbitrary.map(Arbitrary.schema(Schema.Array(text)), (all) => all[0])
const counts = Arbitrary.map(Arbitrary.schema(Schema.Int), Math.abs)
const times = Arbitrary.map(counts, (millis) => new Date(millis % 4e12))
const durations = Arbitrary.map(counts, (millis) => Duration.millis((millis % 1e9) / 8))
const maybeDurations = Arbitrary.map(Arbitrary.array(durations), (all) => all[0])
const causes = Arbitrary.map(Arbitrary.array(Arbitrary.schema(text)), (messages) =>
  messages.reduce((cause: Error | undefined, message) => new RangeError(message, { cause }), undefined)
)
const issues = Schema.Array(Schema.Struct({ path: text, problem: text }))
const batches = Schema.Array(
  Schema.Struct({
    id: text,
    status: Schema.Literals(["completed", "failed", "pending"]),
    actions: Schema.Array(Schema.Int),
    errors: texts
  })
)

const request = {
  operation: text,
  method: Schema.Literals(["GET", "PUT", "POST", "DELETE"]),
  path: text,
  parameters: Schema.Record(text, text),
  url: text
}
const call = {
  ...request,
  attempts: Schema.Int,
  at: times
}
const http = { ...call, status: Schema.Int, errors: texts, body: text, requestId: maybe, retryAfter: maybeDurations }
const local = { ...call, cause: causes }
const batch = { ...local, organizationId: text, batches, unsent: Schema.Array(Schema.Int) }

/** There and back through text, and what a person is told is one line without anything a terminal would obey. */
const survives = (error: MerakiError.MerakiError): void => {
  const back = decode(JSON.parse(JSON.stringify(encode(error))))
  assert.strictEqual(back.constructor, error.constructor)
  assert.instanceOf(back, Error)
  assert.strictEqual(back._tag, error._tag)
  assert.strictEqual(back.message.toWellFormed(), error.message.toWellFormed())
  assert.deepStrictEqual(JSON.parse(JSON.stringify(back)), JSON.parse(JSON.stringify(error)))
  assert.deepStrictEqual(
    back.cause instanceof Error ? [back.cause.name, back.cause.message] : back.cause,
    error.cause instanceof Error ? [error.cause.name, error.cause.message] : error.cause
  )
  assert.notMatch(error.message, /[\p{Cc}\p{Zl}\p{Zp}]/u)
  assert.isBelow(error.message.length, 4000)
}

describe("through JSON and back goes every", () => {
  for (const ErrorOf of [
    MerakiError.BadRequest,
    MerakiError.Unauthorized,
    MerakiError.Forbidden,
    MerakiError.NotFound,
    MerakiError.TooManyRequests,
    MerakiError.InternalServerError,
    MerakiError.BadGateway,
    MerakiError.ServiceUnavailable,
    MerakiError.GatewayTimeout,
    MerakiError.UnexpectedClientError,
    MerakiError.UnexpectedServerError
  ]) {
    it.prop(ErrorOf.name, http, (facts) => survives(new ErrorOf(facts)))
  }

  const connection = {
    ...local,
    reason: Schema.Literals(["dns", "refused", "reset", "tls", "cut", "closed", "unknown"]),
    sent: Schema.Boolean
  }
  it.prop("ConnectionFailed", connection, (facts) => survives(new MerakiError.ConnectionFailed(facts)))

  const timeout = { ...local, limit: Schema.Literals(["attempt", "deadline"]), after: durations }
  it.prop("RequestTimedOut", timeout, (facts) => survives(new MerakiError.RequestTimedOut(facts)))

  const redirect = { ...local, location: text }
  it.prop("UntrustedHost", redirect, (facts) => survives(new MerakiError.UntrustedHost(facts)))
  it.prop("TooManyRedirects", redirect, (facts) => survives(new MerakiError.TooManyRedirects(facts)))

  const response = {
    ...http,
    reason: Schema.Literals(["html", "not-json", "empty", "errors", "too-large", "validation"]),
    issues,
    carriedOut: Schema.Boolean
  }
  it.prop("InvalidResponse", response, (facts) => survives(new MerakiError.InvalidResponse(facts)))
  it.prop("InvalidInput", { ...local, issues }, (facts) => survives(new MerakiError.InvalidInput(facts)))
  it.prop("NoCredential", local, (facts) => survives(new MerakiError.NoCredential(facts)))
  it.prop("WriteBlocked", local, (facts) => survives(new MerakiError.WriteBlocked(facts)))
  const sending = { organizationId: Schema.UndefinedOr(text), body: Schema.UndefinedOr(Schema.Json) }
  const planned = { ...local, ...sending, followedBy: Schema.Array(Schema.Struct({ ...request, ...sending })) }
  it.prop("WritePlanned", planned, (facts) => survives(new MerakiError.WritePlanned(facts)))
  it.prop("ActionBatchFailed", batch, (facts) => survives(new MerakiError.ActionBatchFailed(facts)))
  it.prop("ActionBatchPending", batch, (facts) => survives(new MerakiError.ActionBatchPending(facts)))
})

describe("a message", () => {
  const facts = {
    operation: "op",
    method: "GET",
    path: "/p",
    parameters: {},
    url: "https://api.meraki.com/api/v1/p",
    attempts: 1,
    at: new Date(0),
    status: 400,
    body: "",
    requestId: undefined,
    retryAfter: undefined
  } as const

  it("does not hand a server's terminal escapes on", () => {
    for (const attack of [
      "\u001b[2J\u001b[1;1H",
      "\u001b]0;owned\u0007",
      "\u009b31m",
      "\r\nfake log line",
      "\u2028next",
      "\u202Eesrever",
      "\u0000\u0008\u007f",
      "\u200b\ufeff"
    ]) {
      const message = new MerakiError.BadRequest({ ...facts, errors: [`a${attack}b`], requestId: attack }).message
      assert.notMatch(message, /[^\x20-\x7e]/, JSON.stringify(attack))
      assert.match(message, /: a .*b \(/)
    }
  })

  it("of a lost connection says what its innermost cause says", () => {
    const { body: _, requestId: __, retryAfter: ___, status: ____, ...call } = facts
    const lost = (cause: unknown) =>
      new MerakiError.ConnectionFailed({ ...call, reason: "refused", sent: false, cause }).message
    assert.include(
      lost(new TypeError("fetch failed", { cause: new Error("connect 127.0.0.1:1") })),
      "(connect 127.0.0.1:1)"
    )
    assert.include(lost(new TypeError("fetch failed", { cause: {} })), "(fetch failed)")
    assert.include(lost("gone"), "(gone)")
    assert.include(lost(undefined), "refused (GET /p")
    const circle = new Error("round")
    circle.cause = circle
    assert.include(lost(circle), "(round)")
  })

  it("names the first few of many, and says how many more there are", () => {
    const errors = Array.from({ length: 12 }, (_, index) => `no ${index}`)
    assert.include(new MerakiError.BadRequest({ ...facts, errors }).message, "no 4; and 7 more")
  })

  it("has room for the longest wait a server can ask for", () => {
    const retryAfter = Duration.millis(1e23)
    const error = new MerakiError.TooManyRequests({ ...facts, status: 429, errors: [], retryAfter })
    assert.include(error.message, "to be retried after")
    survives(error)
  })
})

describe("what is no error on the wire is refused", () => {
  it("an unknown tag, a missing field, a field of another type", () => {
    const good = encode(new MerakiError.NotFound(valid))
    assert.instanceOf(decode(good), MerakiError.NotFound)
    for (const change of [{ _tag: "Nothing" }, { status: "404" }, { method: "PATCH" }, { errors: "no" }, { at: 5 }]) {
      assert.throws(() => decode({ ...good, ...change }))
    }
    for (const nothing of [null, undefined, "NotFound", {}, []]) assert.throws(() => decode(nothing))
  })

  it("an object that only looks like an error is not encoded", () => {
    assert.throws(() => encode({ ...valid, _tag: "NotFound", message: "x" }))
    assert.throws(() => encode(new Error("x")))
  })
})

const valid = {
  operation: "op",
  method: "GET",
  path: "/p",
  parameters: {},
  url: "",
  attempts: 1,
  at: new Date(0),
  status: 404,
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const
