import { assert, describe, it } from "@effect/vitest"
import { contentOf, errorsIn } from "../../src/internal/answer/content.ts"
import { successOf } from "../../src/internal/answer/success.ts"
import type { Descriptor } from "../../src/Operation.ts"

const operation = (response?: string, facts: Partial<Descriptor> = {}): Descriptor => ({
  id: "op",
  method: "GET",
  path: "/",
  tag: "t",
  ...(response === undefined ? undefined : { response }),
  ...facts
})

/** What is read of a body, whose messages are looked for as in any answer. */
const reading = (body: string, response?: string, status = 200, facts: Partial<Descriptor> = {}) => {
  const content = contentOf({ body, truncated: false })
  return successOf(operation(response, facts), status, content, errorsIn(content, body))
}

describe("a success with an empty place for errors", () => {
  it("is a success, whatever else it says", () => {
    for (const body of ['{"id":"1","error":null,"message":"created"}', '{"id":"1","errors":[],"message":"done"}']) {
      assert.isTrue(reading(body, "{id:s}", 201).ok, body)
    }
    assert.isFalse(reading('{"errors":["no"]}', "{id:s}", 201).ok)
    assert.isFalse(reading('{"error":"no"}', "{id:s}", 201).ok)
  })
})

describe("a success", () => {
  const thing = "{id:s,errors:[s],nested:{error:s}}"

  it("that declares what it is called may hold it", () => {
    assert.isTrue(reading('{"errors":["of the device"]}', thing).ok)
    assert.deepStrictEqual(reading('{"error":"no"}', thing), { ok: false, reason: "errors", carriedOut: false })
    assert.deepStrictEqual(reading('{"errors":["no"]}', "{nested:{errors:[s]}}"), {
      ok: false,
      reason: "errors",
      carriedOut: false
    })
    assert.deepStrictEqual(reading('{"errors":["no"]}', "{kind:e(errors|error:)}"), {
      ok: false,
      reason: "errors",
      carriedOut: false
    })
    assert.deepStrictEqual(reading('{"errors":["no"]}'), { ok: false, reason: "errors", carriedOut: false })
  })

  it("is not one for saying that there are no errors", () => {
    for (const body of ['{"errors":[]}', '{"errors":null}', '{"error":""}', '{"errors":{}}', '{"message":"done"}']) {
      assert.isTrue(reading(body, "{id:s}").ok, body)
    }
  })

  it("accepted for later, or without anything to declare, may be empty", () => {
    assert.deepStrictEqual(reading("", undefined, 200), { ok: true, value: undefined })
    assert.deepStrictEqual(reading("", "[s]", 204), { ok: true, value: [] })
    assert.deepStrictEqual(reading("", "[s]", 200), { ok: false, reason: "empty", carriedOut: false })
  })

  it("is not a single value where an object or a list is declared, nor a text that says to slow down", () => {
    for (const shape of ["{id:s}", "[{id:s}]"]) {
      assert.deepStrictEqual(reading('"Too many requests"', shape), { ok: false, reason: "errors", carriedOut: false })
      assert.deepInclude(reading("42", shape), { ok: false, reason: "validation" })
      assert.deepInclude(reading("true", shape), { ok: false, reason: "validation" })
      assert.deepStrictEqual(reading('{"message":"API rate limit exceeded for organization"}', shape), {
        ok: false,
        reason: "errors",
        carriedOut: false
      })
    }
    assert.isTrue(reading('{"message":"API rate limit exceeded"}', "{message:s}").ok)
    assert.deepStrictEqual(reading("null", "[{id:s}]"), { ok: true, value: [] })
    assert.deepInclude(reading("null", "{id:s}"), { ok: false, reason: "validation", carriedOut: false })
    assert.deepStrictEqual(reading("null", "{id:s}~"), { ok: true, value: null })
    assert.deepStrictEqual(reading("42", "n"), { ok: true, value: 42 })
  })

  it("of another form than was declared is passed on, for the declarations are not always right", () => {
    assert.deepStrictEqual(reading("[1]", "{id:s}"), { ok: true, value: [1] })
    assert.deepStrictEqual(reading('{"items":[]}', "[s]"), { ok: true, value: { items: [] } })
  })
})

const write = { method: "PUT" } as const

describe("a write that was answered with a success", () => {
  it("was carried out, whatever its answer is worth", () => {
    assert.deepStrictEqual(reading("", "{id:s}", 200, write), { ok: false, reason: "empty", carriedOut: true })
    assert.deepStrictEqual(reading("OK", "{id:s}", 200, write), { ok: false, reason: "not-json", carriedOut: true })
    const cut = contentOf({ body: "[", truncated: true })
    assert.deepStrictEqual(successOf(operation("[s]", write), 200, cut, []), {
      ok: false,
      reason: "too-large",
      carriedOut: true
    })
    assert.deepStrictEqual(reading("42", "{id:s}", 200, write), {
      ok: false,
      reason: "validation",
      issues: [{ path: "", problem: "must be an object, not a number" }],
      carriedOut: true
    })
  })

  it("was not carried out for certain where a page in HTML or the API's errors came back", () => {
    assert.deepStrictEqual(reading("<html>", "{id:s}", 200, write), { ok: false, reason: "html", carriedOut: false })
    assert.deepStrictEqual(reading('{"errors":["no"]}', "{id:s}", 200, write), {
      ok: false,
      reason: "errors",
      carriedOut: false
    })
  })
})

describe("an answer without data", () => {
  const nothing = { ok: true, value: undefined }
  const missing = { ok: false, reason: "empty", carriedOut: false }

  it("is undefined where the type has it, and no items of a list", () => {
    for (const [response, facts, empty204, empty200] of [
      [undefined, {}, nothing, nothing],
      ["{id:s}", {}, missing, missing],
      ["{id:s}", { mayBeEmpty: true }, nothing, nothing],
      ["[s]", {}, { ok: true, value: [] }, missing],
      ["[s]", { mayBeEmpty: true }, { ok: true, value: [] }, { ok: true, value: [] }]
    ] as const) {
      assert.deepStrictEqual<unknown>(reading("", response, 204, facts), empty204, `204 ${response}`)
      assert.deepStrictEqual<unknown>(reading("", response, 200, facts), empty200, `200 ${response}`)
    }
  })

  it("may be null in JSON, too", () => {
    const wrong = (what: string) => ({
      ok: false,
      reason: "validation",
      issues: [{ path: "", problem: `must be ${what}, not null` }],
      carriedOut: false
    })
    for (const [response, facts, read] of [
      [undefined, {}, nothing],
      ["{id:s}", {}, wrong("an object")],
      ["{id:s}", { mayBeEmpty: true }, nothing],
      ["{id:s}~", {}, { ok: true, value: null }],
      ["[s]", {}, { ok: true, value: [] }],
      ["[s]~", {}, { ok: true, value: null }],
      ["n", {}, { ok: true, value: null }]
    ] as const) {
      assert.deepStrictEqual<unknown>(reading("null", response, 200, facts), read, response)
    }
  })
})

describe("a text that is no JSON", () => {
  it("says no more than the status where nothing is promised, unless it begins as JSON does", () => {
    assert.deepStrictEqual(reading("OK"), { ok: true, value: undefined })
    for (const body of ['{"id":', "[1,", '"a']) {
      assert.deepStrictEqual(reading(body), { ok: false, reason: "not-json", carriedOut: false }, body)
    }
    assert.deepStrictEqual(reading("OK", "{id:s}"), { ok: false, reason: "not-json", carriedOut: false })
  })
})

describe("a value in JSON", () => {
  it("is itself, also where it could be null", () => {
    for (const response of ["{id:s}", "{id:s}~"]) {
      assert.deepStrictEqual(reading('{"id":"1"}', response), { ok: true, value: { id: "1" } })
    }
  })

  it("is dropped where nothing is promised", () => {
    assert.deepStrictEqual(reading('{"id":"1"}'), { ok: true, value: undefined })
  })

  it("that is no object and no list says what it should be, and what it is", () => {
    for (const [body, response, problem] of [
      ["42", "{id:s}", "must be an object, not a number"],
      ["true", "[s]", "must be an array, not a boolean"],
      ['"a"', "[s]", "must be an array, not a string"]
    ] as const) {
      const issues = [{ path: "", problem }]
      const read = reading(body, response)
      assert.deepStrictEqual<unknown>(
        read,
        body === '"a"'
          ? { ok: false, reason: "errors", carriedOut: false }
          : { ok: false, reason: "validation", issues, carriedOut: false }
      )
    }
    for (const response of ["s", "*", "e(a|b)", "(s|{a:s})"]) {
      assert.deepStrictEqual(reading("42", response), { ok: true, value: 42 }, response)
    }
  })

  it("that is a list is not searched for errors", () => {
    const list = [{ errors: ["of the device"] }]
    const content = { kind: "json", value: list } as const
    assert.deepStrictEqual(successOf(operation("[{id:s}]"), 200, content, ["of the device"]), { ok: true, value: list })
  })
})

describe("errors in an answer", () => {
  const isRead = (body: string, response: string): boolean => reading(body, response).ok

  it("are those of a name that the type does not have at its top", () => {
    const body = '{"errors":["no"]}'
    for (const declaring of [
      "{errors:[s]}",
      "{id:s,errors:[s]}",
      "{errors:{a:s}}~",
      "{kind:e(a\\)b|c),errors:[s]}",
      '{"a}b":s,errors:[s]}',
      "{nested:{a:[s]},errors:[s]}"
    ]) {
      assert.isTrue(isRead(body, declaring), declaring)
    }
    for (const silent of [
      "{id:s}",
      "{nested:{errors:[s]}}",
      "[{errors:[s]}]",
      "{list:[{errors:s}]}",
      "{noerrors:[s]}",
      "{errorsToo:[s]}",
      "{kind:e(errors:|b)}",
      "{kind:e(a\\)errors:)}",
      '{"a,errors:":s}',
      "{nested:{errors:s},id:s}"
    ]) {
      assert.isFalse(isRead(body, silent), silent)
    }
  })

  it("are there when they say something", () => {
    for (const value of ["null", "[]", '""', "false"]) {
      assert.isTrue(isRead(`{"errors":${value},"message":"done"}`, "{id:s}"), value)
      assert.isTrue(isRead(`{"error":${value},"message":"done"}`, "{id:s}"), value)
    }
    for (const value of ['["no"]', '"no"', "7", "true", '{"a":"no"}']) {
      assert.isFalse(isRead(`{"errors":${value}}`, "{id:s}"), value)
      assert.isFalse(isRead(`{"error":${value}}`, "{id:s}"), value)
    }
  })

  it("are a message that says to slow down, where the type has no message", () => {
    const slow = '{"message":"API rate limit exceeded"}'
    assert.isFalse(isRead(slow, "{id:s}"))
    assert.isTrue(isRead(slow, "{message:s}"))
    assert.isTrue(isRead('{"message":"created"}', "{id:s}"))
    assert.isTrue(isRead('{"message":["rate limit"]}', "{id:s}"))
  })
})
