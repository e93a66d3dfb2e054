import { answer, apiKey } from "@effect-meraki/testing/client"
import { gzipSync } from "node:zlib"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { contentOf, errorsIn } from "../../src/internal/answer/content.ts"
import { answerFacts } from "../../src/internal/answer/facts.ts"
import { successOf } from "../../src/internal/answer/success.ts"
import { Chunks, readBody } from "../../src/internal/transport/body.ts"
import { gunzipped } from "../../src/internal/transport/gzip.ts"
import { makeRedactor } from "../../src/internal/error/redactor.ts"
import type { Descriptor } from "../../src/Operation.ts"

const whole = (body: string) => contentOf({ body, truncated: false })
const messagesIn = (body: string) => errorsIn(whole(body), body)
const operation = (response?: string): Descriptor => ({
  id: "op",
  method: "GET",
  path: "/",
  tag: "t",
  ...(response === undefined ? undefined : { response })
})

describe("a body is what its first bytes and its grammar say", () => {
  const kinds = {
    "{}": "json",
    " [1] ": "json",
    null: "json",
    '"text"': "json",
    "": "empty",
    " \r\n\t": "empty",
    "<html>": "html",
    "\n<!DOCTYPE html>": "html",
    "<?xml version='1.0'?>": "html",
    OK: "text",
    '{"a":': "text",
    NaN: "text",
    "{'a':1}": "text"
  }
  for (const [body, kind] of Object.entries(kinds)) {
    it(`${JSON.stringify(body)} is ${kind}`, () => assert.strictEqual(whole(body).kind, kind))
  }

  it("and nothing at all when only its beginning was read", () => {
    assert.strictEqual(contentOf({ body: "[1,2,3]", truncated: true }).kind, "too-large")
  })
})

describe("what an error body says", () => {
  it("is found at any depth that is meant for people, and no deeper", () => {
    assert.deepStrictEqual(messagesIn('{"errors":{"name":["is taken"],"more":{"tag":"is bad"}}}'), [
      "name: is taken",
      "more: tag: is bad"
    ])
    const deep = `{"errors":${"[".repeat(200_000)}"far"${"]".repeat(200_000)}}`
    assert.deepStrictEqual(messagesIn(deep), [])
    assert.deepStrictEqual(messagesIn(`{"errors":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}}`), [])
  })

  it("is bounded in number and in length", () => {
    const body = JSON.stringify({ errors: Array.from({ length: 500 }, () => "x".repeat(3000)) })
    const facts = answerFacts(answer(500, body, { "x-request-id": "r".repeat(5000) }), messagesIn(body), (text) => text)
    assert.strictEqual(facts.errors.length, 100)
    assert.isTrue(facts.errors.every((text) => text.length === 2000))
    assert.strictEqual(facts.body.length, 2000)
    assert.strictEqual(facts.requestId?.length, 200)
  })

  it("is never cut through the middle of a key", () => {
    const redact = makeRedactor([apiKey])
    const fragment = apiKey.slice(0, 12)
    for (let lead = 0; lead < 60; lead++) {
      const text = `${"-".repeat(lead)}${` ${apiKey}`.repeat(500)}`
      for (const body of [text, JSON.stringify({ errors: [text] })]) {
        const facts = answerFacts(answer(500, body, { "x-request-id": text }), messagesIn(body), redact)
        assert.notInclude(JSON.stringify(facts), fragment)
      }
    }
  })
})

describe("a body that broke off", () => {
  it("says what it says when nothing of its JSON is missing, and nothing else", () => {
    const beginning = (body: string) => errorsIn(contentOf({ body, truncated: true }), body)
    assert.deepStrictEqual(beginning('{"errors":["slow down"]}'), ["slow down"])
    assert.deepStrictEqual(beginning('{"errors":["slow do'), [])
    assert.deepStrictEqual(beginning("<html>"), [])
    assert.deepStrictEqual(beginning("slow"), [])
  })
})

describe("no body makes the reading of it throw", () => {
  const shapes = Arbitrary.schema(Schema.Literals(["{id:s}", "[s]", "*", "{errors:[s]}", "s", "{*:*}", ""]))
  const json = Arbitrary.map(Arbitrary.schema(Schema.Json), (value) => JSON.stringify(value))
  const errors = Arbitrary.map(Arbitrary.schema(Schema.Json), (value) =>
    JSON.stringify({ errors: value, error: value })
  )
  const statuses = Arbitrary.schema(Schema.Literals([200, 201, 202, 204, 207, 299]))

  it.prop(
    "neither text, nor JSON, nor half of it",
    { text: Schema.String, json, errors, cut: Schema.Int, shape: shapes, status: statuses },
    ({ cut, errors, json, shape, status, text }) => {
      for (const body of [text, json, errors, json.slice(0, Math.abs(cut) % 20), errors.slice(0, Math.abs(cut) % 20)]) {
        const said = messagesIn(body)
        assert.isTrue(said.every((one) => typeof one === "string"))
        const read = successOf(operation(shape === "" ? undefined : shape), status, whole(body), said)
        assert.isTrue(read.ok || read.reason.length > 0)
      }
    }
  )

  const bytes = { chunks: Schema.Array(Schema.Uint8Array), limit: Schema.Int }

  it.effect.prop("nor bytes, whatever they are and however they are split", bytes, ({ chunks, limit }) =>
    Effect.gen(function* () {
      const most = Math.abs(limit) % 100
      const all = Buffer.concat(chunks)
      const response = new Response(new Blob(chunks.map((one) => one.slice())))
      const text = new TextDecoder().decode(all)
      assert.deepStrictEqual(yield* Effect.promise(() => readBody(response, 500)), { text, truncated: false })
      const gathered = new Chunks(most)
      assert.strictEqual(
        chunks.every((chunk) => gathered.add(chunk)),
        all.length <= most
      )
      assert.deepStrictEqual(gathered.body(), {
        text: new TextDecoder().decode(all.subarray(0, most)),
        truncated: all.length > most
      })
    })
  )

  it.effect.prop("nor what pretends to be compressed", { noise: Schema.Uint8Array }, ({ noise }) =>
    Effect.gen(function* () {
      const broken = () => {
        const chunks = new Chunks(1000)
        chunks.add(Buffer.concat([Buffer.from([0x1f, 0x8b]), noise]))
        return chunks
      }
      const success = yield* Effect.exit(Effect.tryPromise(() => gunzipped(broken(), 200)))
      // What only ends early may go on, for all that is known.
      assert.isTrue(success._tag === "Failure" || success.value.text === "")
      assert.deepStrictEqual(yield* Effect.promise(() => gunzipped(broken(), 429)), { text: "", truncated: true })
      const sound = new Chunks(1000)
      const zipped = gzipSync(noise)
      for (let at = 0; at < zipped.length; at += 7) sound.add(zipped.subarray(at, at + 7))
      const { text } = yield* Effect.promise(() => gunzipped(sound, 200))
      assert.strictEqual(text, new TextDecoder().decode(noise))
    })
  )

  const members = Arbitrary.array(Arbitrary.schema(Schema.Uint8Array))
  it.effect.prop("and gzip of several members is all of them", { members, cut: Schema.Int }, ({ cut, members }) =>
    Effect.gen(function* () {
      if (members.length === 0) return
      const zipped = Buffer.concat(members.map((member) => gzipSync(member)))
      const all = Buffer.concat(members)
      const whole = new Chunks(10_000)
      whole.add(zipped)
      assert.deepStrictEqual(yield* Effect.promise(() => gunzipped(whole, 200)), {
        text: new TextDecoder().decode(all),
        truncated: false
      })
      const part = new Chunks(10_000)
      // From the first two bytes on it is known to be gzip.
      part.add(zipped.subarray(0, 2 + (Math.abs(cut) % (zipped.length - 2))))
      const { text } = yield* Effect.promise(() => gunzipped(part, 500))
      assert.isAtMost(text.length, all.length)
    })
  )
})
