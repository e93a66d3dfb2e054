import { assert, describe, it } from "@effect/vitest"
import { type AnsweredFailure, hintFor } from "../../src/internal/error/hint.ts"

const http = {
  operation: "getThing",
  method: "GET",
  path: "/thing",
  parameters: {},
  url: "https://api.meraki.com/api/v1/thing",
  attempts: 1,
  at: new Date(0),
  status: 400,
  errors: [],
  body: "",
  requestId: undefined,
  retryAfter: undefined
} as const

const hint = (
  _tag: Exclude<AnsweredFailure["_tag"], "InvalidResponse">,
  fields: { readonly status?: number; readonly errors?: ReadonlyArray<string>; readonly body?: string } = {}
) => hintFor({ ...http, ...fields, _tag })

const says = (text: string | undefined, pattern: RegExp) => assert.match(text ?? "no hint", pattern)

describe("the hint", () => {
  it("for a 401 tells a lost key from a wrong one", () => {
    says(hint("Unauthorized", { errors: ["x", "Missing API key"] }), /removes the Authorization header/)
    says(hint("Unauthorized", { errors: ["Invalid API key"] }), /^check the key;/)
    says(hint("Unauthorized"), /^check the key;/)
  })

  it("for a 404 tells an object that is not there from a path that is unknown", () => {
    for (const body of ['{"errors":[]}', " \n[]"]) says(hint("NotFound", { body }), /^it does not exist or this key/)
    for (const body of ["", "<html>{", "Not found {}"]) says(hint("NotFound", { body }), /^unknown path/)
  })

  it("is one of its own for other statuses that mislead", () => {
    says(hint("Forbidden"), /^the key is valid/)
    says(hint("TooManyRequests"), /`rateLimit\.share`/)
    says(hint("BadGateway"), /^the request probably never reached Dashboard/)
    says(hint("GatewayTimeout"), /may have been carried out/)
  })

  it("is for one status each of those without an error of their own", () => {
    says(hint("UnexpectedClientError", { status: 402 }), /not licensed/)
    assert.isUndefined(hint("UnexpectedClientError", { status: 418 }))
    says(hint("UnexpectedServerError", { status: 530 }), /^the proxy in front of Dashboard/)
    assert.isUndefined(hint("UnexpectedServerError", { status: 599 }))
  })

  it("for a success that cannot be read is about pages alone", () => {
    const invalid = (body: string) =>
      hintFor({ ...http, status: 200, body, _tag: "InvalidResponse", reason: "html", issues: [], carriedOut: false })
    for (const body of ["<!doctype html>", " \n<html>"]) says(invalid(body), /log-in page/)
    for (const body of ["", "{}", "a <b>"]) assert.isUndefined(invalid(body))
  })

  it("is none where the API says it all", () => {
    for (const tag of ["BadRequest", "InternalServerError", "ServiceUnavailable"] as const) {
      assert.isUndefined(hint(tag), tag)
    }
  })
})
