import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { plainCause } from "../../src/internal/error/plainCause.ts"
import { makeRedactor } from "../../src/internal/error/redactor.ts"
import * as Effect from "effect/Effect"
import type { MerakiClient } from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import { getNetwork, getNetworkClients } from "../../src/operations/Networks.ts"

describe("a secret", () => {
  const awkward = 'p"a\\s s+w/ö=rd'
  const redact = makeRedactor([apiKey, awkward])

  it("is taken out wherever it stands, as often as it does", () => {
    assert.strictEqual(redact(`${apiKey} and ${apiKey}${apiKey}`), "<redacted> and <redacted><redacted>")
    assert.strictEqual(redact(`Bearer ${apiKey}\r\n`), "Bearer <redacted>\r\n")
    assert.strictEqual(redact("nothing to hide"), "nothing to hide")
  })

  it("is taken out of JSON and of URLs, where it is written in another way", () => {
    for (const text of [
      JSON.stringify({ a: awkward }),
      `https://x/?k=${encodeURIComponent(awkward)}`,
      `<${awkward}>`
    ]) {
      assert.include(redact(text), "<redacted>")
      assert.notInclude(redact(text), "w/")
      assert.notInclude(redact(text), "rd")
    }
  })

  it("is taken out in capitals, and in HTML", () => {
    const both = makeRedactor([apiKey, "a<b>&'c'\"d\""])
    assert.strictEqual(both(`${apiKey.toUpperCase()} ${apiKey.toLowerCase()}`), "<redacted> <redacted>")
    assert.strictEqual(both("<p>a&lt;b&gt;&amp;&#39;c&#39;&quot;d&quot;</p>"), "<p><redacted></p>")
  })

  it("is taken out as it is, whatever its characters mean elsewhere", () => {
    const odd = "^a.b*c+(d|e)[f]{2}\\g$-?/"
    assert.strictEqual(makeRedactor([odd])(`x${odd}y, axbbc`), "x<redacted>y, axbbc")
  })

  it("is taken out without the scheme that a header puts before it", () => {
    const both = makeRedactor([`Bearer ${apiKey}`, " basic dXNlcjpwYXNz "])
    assert.strictEqual(both(`"${apiKey}" Bearer ${apiKey}`), '"<redacted>" <redacted>')
    assert.strictEqual(both("dXNlcjpwYXNz"), "<redacted>")
  })

  it("that begins with another one is taken out whole", () => {
    assert.strictEqual(makeRedactor(["secret", "secret-and-more"])("secret-and-more"), "<redacted>")
  })

  it("too short to tell from ordinary words is left, as is what is no text", () => {
    assert.strictEqual(makeRedactor(["", "a", "en", undefined, null, 5, "\ud800\ud800\ud800"])("a text"), "a text")
  })

  const hex = Arbitrary.map(Arbitrary.schema(Schema.Int), (n) => Math.abs(n).toString(16).padStart(40, "0"))
  it.prop("is never left in any text", { key: hex, before: Schema.String, after: Schema.String }, (one) => {
    const clean = makeRedactor([one.key])(`${one.before}${one.key}${one.after}${one.key}`)
    assert.notInclude(clean, one.key)
  })

  it.prop(
    "may be anything without making it throw",
    { secrets: Schema.Array(Schema.Json), text: Schema.String },
    (one) => {
      assert.isString(makeRedactor(one.secrets)(one.text))
    }
  )
})

describe("the cause of an error", () => {
  const redact = makeRedactor([apiKey])

  it("keeps names, messages, codes, stacks and causes, and nothing else", () => {
    const below = Object.assign(new RangeError(`below ${apiKey}`), { code: "ECONNRESET", socket: { apiKey } })
    const given = Object.assign(new TypeError(`above ${apiKey}`, { cause: below }), { request: { headers: apiKey } })
    const copy = plainCause(given, redact)
    if (!(copy instanceof Error) || !(copy.cause instanceof Error)) return assert.fail("it is an Error with a cause")
    assert.deepStrictEqual([copy.name, copy.message], ["TypeError", "above <redacted>"])
    assert.deepStrictEqual([copy.cause.name, copy.cause.message], ["RangeError", "below <redacted>"])
    assert.strictEqual(Reflect.get(copy.cause, "code"), "ECONNRESET")
    assert.include(copy.stack ?? "", "redactor.test")
    const shown = inspect(copy, { depth: Infinity, showHidden: true })
    assert.notInclude(shown, apiKey)
    assert.notInclude(shown, "headers")
  })

  it("that stands for several has their code in the place of a message", () => {
    const several = Object.assign(new AggregateError([new Error("a"), new Error("b")]), { code: "ECONNREFUSED" })
    assert.strictEqual((plainCause(several, redact) as Error).message, "ECONNREFUSED")
    assert.strictEqual((plainCause(new Error(""), redact) as Error).message, "")
  })

  it("may hide the key in its name or code", () => {
    const odd = Object.assign(new Error("x"), { name: apiKey, code: apiKey })
    assert.notInclude(inspect(plainCause(odd, redact), { depth: Infinity, showHidden: true }), apiKey)
  })

  it("may be anything that can be thrown", () => {
    const own = new Error("x")
    own.cause = own
    const odd = [
      null,
      5,
      apiKey,
      Symbol("s"),
      1n,
      Object.create(null),
      { toString: () => apiKey },
      { toString: null },
      Object.assign(new Error("x"), { message: { a: 1 }, name: 5, stack: null }),
      own
    ]
    for (const cause of odd) {
      assert.notInclude(inspect(plainCause(cause, redact), { depth: Infinity }), apiKey)
    }
    assert.isUndefined(plainCause(undefined, redact))
  })
})

describe("what a call itself contributes", () => {
  const secret = "per/call/secret-0123456789"
  const headers = { "x-proxy": secret }
  const refused = (call: Effect.Effect<unknown, MerakiError, MerakiClient>) =>
    call.pipe(
      Effect.flip,
      Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, scripted(() => answer(200, {})).layer))
    )

  it.effect("is not shown by an error about it", () =>
    Effect.gen(function* () {
      const input = { networkId: "N_1" }
      const errors = [
        yield* refused(getNetworkClients.page(input, { headers, from: `https://example.com/${secret}` })),
        yield* refused(getNetwork(Object.assign({}, input, { [secret]: 1 }), { headers })),
        yield* refused(getNetwork({ networkId: secret }, { headers, timeout: -1 }))
      ]
      assert.deepStrictEqual(
        errors.map(({ _tag }) => _tag),
        ["UntrustedHost", "InvalidInput", "InvalidInput"]
      )
      assert.deepStrictEqual(errors[2]?.parameters, { networkId: "<redacted>" })
      for (const error of errors) assert.notInclude(JSON.stringify(error) + String(error) + error.stack, secret)
    })
  )

  it("is found where a server escapes its slashes", () => {
    assert.strictEqual(makeRedactor([secret])(`{"key":"${secret.replaceAll("/", "\\/")}"}`), '{"key":"<redacted>"}')
  })
})
