import { answer, apiKey } from "@effect-meraki/testing/client"
import { assert, describe, it } from "@effect/vitest"
import { answerFacts } from "../../src/internal/answer/facts.ts"
import { makeRedactor } from "../../src/internal/error/redactor.ts"

const plain = (text: string): string => text

/** A text as URLs escape it, nine times over. */
const escaped = (text: string): string =>
  Array.from(text, (character) => `%${"25".repeat(8)}${character.charCodeAt(0).toString(16)}`).join("")

/** What somebody reads in an escaped text who takes all escapes out. */
const decoded = (text: string): string =>
  text.replaceAll(/%(?:25)*([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

describe("the facts of an answer", () => {
  it("are its status, its messages, its body and its request id", () => {
    assert.deepStrictEqual(answerFacts(answer(404, "gone", { "x-request-id": "5f1" }), ["a", "b"], plain), {
      status: 404,
      errors: ["a", "b"],
      body: "gone",
      requestId: "5f1"
    })
    assert.isUndefined(answerFacts(answer(404), [], plain).requestId)
  })

  it("are redacted, each of them", () => {
    const redact = makeRedactor([apiKey])
    assert.deepStrictEqual(
      answerFacts(answer(500, `1 ${apiKey}`, { "x-request-id": `2 ${apiKey}` }), [apiKey], redact),
      {
        status: 500,
        errors: ["<redacted>"],
        body: "1 <redacted>",
        requestId: "2 <redacted>"
      }
    )
  })

  it("have at most a hundred messages of 2,000 characters, as much of a body, and 200 of a request id", () => {
    const long = "x".repeat(2001)
    const { body, errors, requestId } = answerFacts(
      answer(500, long, { "x-request-id": long }),
      Array.from({ length: 101 }, (_, index) => `${index} ${long}`),
      plain
    )
    assert.lengthOf(errors, 100)
    assert.strictEqual(errors[99], `99 ${long}`.slice(0, 2000))
    assert.lengthOf(body, 2000)
    assert.lengthOf(requestId ?? "", 200)
  })

  it("show 2,000 characters also where so much was taken out before them", () => {
    const body = `${`${apiKey} `.repeat(1000)}${"x".repeat(60_000)}`
    assert.lengthOf(answerFacts(answer(500, body), [], makeRedactor([apiKey])).body, 2000)
  })

  it("show no half of a secret, however often it is escaped and wherever the search ends", () => {
    const redact = makeRedactor([apiKey])
    for (const form of [escaped(apiKey), apiKey]) {
      for (let lead = 0; lead < form.length; lead += Math.ceil(form.length / 9)) {
        const text = "-".repeat(lead) + form.repeat(Math.ceil(110_000 / form.length))
        const { body, errors, requestId } = answerFacts(
          answer(500, text, { "x-request-id": text }),
          [text, text],
          redact
        )
        for (const shown of [body, ...errors, requestId ?? ""]) {
          for (let at = 0; at + 6 <= apiKey.length; at++) assert.notInclude(decoded(shown), apiKey.slice(at, at + 6))
        }
      }
    }
  })

  it("show what is before such a secret, and the whole of a text that was searched to its end", () => {
    const redact = makeRedactor([apiKey])
    const long = `say${"-".repeat(60_000)}${escaped(apiKey).repeat(100)}`
    assert.strictEqual(answerFacts(answer(500, long), [], redact).body, `say${"-".repeat(1997)}`)
    const whole = "-".repeat(100_000)
    assert.lengthOf(answerFacts(answer(500, whole), [], (text) => text.slice(0, 100)).body, 100)
  })

  it("are searched within bounds, all messages together, the first ones first", () => {
    let searched = 0
    const redact = (text: string): string => {
      searched += text.length
      return text
    }
    const errors = Array.from({ length: 100 }, (_, index) => `${index} ${"%41".repeat(40_000)}`)
    const facts = answerFacts(answer(500, "x".repeat(1_000_000)), errors, redact)
    assert.strictEqual(searched, 400_000)
    assert.deepStrictEqual(
      facts.errors.map((text) => text.slice(0, 5)),
      ["0 %41", "1 %41", "2 %41"]
    )
    searched = 0
    assert.lengthOf(answerFacts(answer(500), [...errors.slice(0, 2), "x".repeat(99_999), "y", "z"], redact).errors, 4)
    assert.strictEqual(searched, 300_000)
  })
})
