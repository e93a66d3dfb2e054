import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { inspect } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { plainCause } from "../../src/internal/error/plainCause.ts"
import { makeRedaction, makeRedactionOfCall, makeRedactor } from "../../src/internal/error/redactor.ts"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Logger from "effect/Logger"
import * as References from "effect/References"
import * as Result from "effect/Result"
import * as Tracer from "effect/Tracer"
import type { WriteError } from "../../src/MerakiError.ts"
import * as MerakiClient from "../../src/MerakiClient.ts"
import { createDeviceLiveToolsPing } from "../../src/operations/Devices.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import { getNetwork, getNetworkClients, updateNetwork } from "../../src/operations/Networks.ts"
import { getOrganization } from "../../src/operations/Organizations.ts"
import * as Ownership from "../../src/Ownership.ts"
import * as RateLimiter from "../../src/RateLimiter.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

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

  it("is taken out of base64, wherever it begins in it", () => {
    for (const before of ["", "x", "xy", "xyz", "user:", "Bearer "]) {
      for (const encoding of ["base64", "base64url"] as const) {
        for (const secret of [apiKey, "öä?>~ÿ/secret+of+bytes"]) {
          const encoded = Buffer.from(`${before}${secret}:after`, "latin1").toString(encoding)
          const clean = makeRedactor([secret])(`{"token":"${encoded}"}`)
          assert.include(clean, "<redacted>")
          // No whole three bytes of it are left.
          const left = clean.replace("<redacted>", "\n").split("\n")
          for (const part of left) {
            for (let at = 0; at + 4 <= part.length; at++) {
              const read = Buffer.from(part.slice(at, at + 4), encoding).toString("latin1")
              assert.isFalse(read.length === 3 && secret.includes(read), `${read} in ${part}`)
            }
          }
        }
      }
    }
  })

  it("is taken out where its characters are written by their numbers, all or some, once or again", () => {
    const hex = (character: string) => character.charCodeAt(0).toString(16).padStart(2, "0")
    const ways: { readonly [way: string]: (character: string) => string } = {
      percent: (character) => `%${hex(character)}`,
      capitals: (character) => `%${hex(character).toUpperCase()}`,
      twice: (character) => `%25${hex(character)}`,
      json: (character) => `\\u00${hex(character)}`,
      "json in json": (character) => `\\\\u00${hex(character)}`,
      javascript: (character) => `\\x${hex(character)}`,
      html: (character) => `&#${character.charCodeAt(0)};`,
      "html in hexadecimal": (character) => `&#x${hex(character)};`
    }
    for (const [way, write] of Object.entries(ways)) {
      for (const isWritten of [() => true, (at: number) => at % 3 === 0, (at: number) => at === 20]) {
        const echo = Array.from(apiKey, (character, at) => (isWritten(at) ? write(character) : character)).join("")
        assert.strictEqual(
          redact(`before %41 ${echo} after \\u0042 ${echo}`),
          "before %41 <redacted> after \\u0042 <redacted>",
          way
        )
      }
    }
  })

  it.prop("never changes a text that does not hold it", { text: Schema.String, code: Schema.Int }, ({ code, text }) => {
    const escapes = `%41${text}\\u0041&#65;%${Math.abs(code) % 100}`
    assert.strictEqual(redact(escapes), escapes)
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

describe("what hides the credentials of calls", () => {
  const client = makeRedaction([["authorization", apiKey]])
  const ofCall = makeRedactionOfCall(client, [["authorization", apiKey]])

  it("is that of the client for a call without credentials", () => {
    assert.strictEqual(ofCall([["x-trace", "abcdefgh"]]).redactCredentials, client.redactCredentials)
    assert.strictEqual(ofCall([["x-trace", "abcdefgh"]]).redact(`abcdefgh ${apiKey}`), "<redacted> <redacted>")
  })

  it("is made once for the same credentials, whatever else a call has", () => {
    const first = ofCall([["x-token", "token-of-a"]])
    assert.strictEqual(first.redactCredentials(`token-of-a token-of-b ${apiKey}`), "<redacted> token-of-b <redacted>")
    const again = ofCall([
      ["x-trace", "abcdefgh"],
      ["x-token", "token-of-a"]
    ])
    assert.strictEqual(again.redactCredentials, first.redactCredentials)
    assert.strictEqual(again.redact("abcdefgh"), "<redacted>")
    const other = ofCall([["x-token", "token-of-b"]])
    assert.notStrictEqual(other.redactCredentials, first.redactCredentials)
    assert.strictEqual(other.redactCredentials("token-of-a token-of-b"), "token-of-a <redacted>")
  })

  it("is kept for a hundred sets of credentials at most, and right for any number", () => {
    const { redactCredentials } = ofCall([["x-token", "token-of-a"]])
    for (let number = 0; number < 250; number++) {
      const token = `token-number-${number}`
      assert.strictEqual(ofCall([["x-token", token]]).redactCredentials(`${token}!`), "<redacted>!")
    }
    assert.notStrictEqual(ofCall([["x-token", "token-of-a"]]).redactCredentials, redactCredentials)
  })

  it("does not mind values that are no texts", () => {
    const odd = ofCall([
      ["x-token", 5n],
      ["x-key", undefined],
      ["x-secret", "the-secret"]
    ])
    assert.strictEqual(odd.redactCredentials("5 the-secret"), "5 <redacted>")
  })
})

describe("what a call itself contributes", () => {
  const secret = "per/call/secret-0123456789"
  const headers = { "x-proxy": secret }
  const refused = (call: Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>) =>
    call.pipe(
      Effect.flip,
      Effect.provide(clientOf("https://api.meraki.com/api/v1", {}, scripted(() => answer(200, {})).layer))
    )

  it.effect("is not shown by an error about it", () =>
    Effect.gen(function* () {
      const input = { networkId: "N_1" }
      const errors = [
        yield* refused(
          getNetworkClients.page(input, { headers, from: `https://example.com/networks/N_1/clients?${secret}` })
        ),
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

describe("nothing that leaves a client shows its key", () => {
  const encoded = encodeURIComponent(apiKey).replace("0", "%30")

  /** Everything that a client tells of itself, after calls whose ids and answers are full of its key. */
  const told = Effect.gen(function* () {
    const spans: Array<Tracer.NativeSpan> = []
    const lines: Array<unknown> = []
    const { layer } = scripted(({ url }, number) => {
      if (url.includes("/devices/")) return answer(404, { errors: [apiKey] }, { "x-request-id": apiKey })
      if (number % 3 === 1) return answer(302, "", { location: `/api/v1/x/${apiKey}?again=${encoded}` })
      return number % 3 === 2
        ? answer(200, { id: apiKey, organizationId: apiKey, networkId: apiKey, serial: apiKey })
        : answer(503, `<html>${apiKey}`)
    })
    const ownership = Ownership.make()
    const remembered: Array<string> = []
    const spying = { ...ownership, set: (id: string, owner: string) => remembered.push(id, owner) }
    const asked: Array<unknown> = []
    const limiter: RateLimiter.Limiter = {
      ...RateLimiter.unlimited,
      acquire: (demand) => Effect.sync(() => asked.push(demand)).pipe(Effect.as(0))
    }
    const calls: ReadonlyArray<Effect.Effect<unknown, WriteError, MerakiClient.MerakiClient>> = [
      getOrganization({ organizationId: apiKey }),
      getNetwork({ networkId: apiKey }),
      getNetwork({ networkId: apiKey }),
      getNetwork({ networkId: apiKey }),
      createDeviceLiveToolsPing({ serial: apiKey, target: "1.1.1.1" }),
      updateNetwork({ networkId: "N_1", name: "x" }, { headers: { "x-auth-token": apiKey } })
    ]
    const tracer = Tracer.make({
      span: (options) => {
        const span = new Tracer.NativeSpan(options)
        spans.push(span)
        return span
      }
    })
    const client = yield* MerakiClient.make({
      apiKey,
      rateLimit: {},
      retry: RetryPolicy.make({ retries: 1, initialDelay: 1 })
    }).pipe(
      Effect.provide(layer),
      Effect.provideService(Ownership.Ownership, spying),
      Effect.provideService(RateLimiter.RateLimiter, limiter)
    )
    const errors = yield* Effect.forEach(calls, (call) => Effect.result(call)).pipe(
      Effect.provideService(MerakiClient.MerakiClient, client),
      Effect.provideService(Tracer.Tracer, tracer),
      Effect.provideService(References.MinimumLogLevel, "All"),
      Effect.provide(Logger.layer([Logger.make(({ message }) => lines.push(message))]))
    )
    const failures = errors.filter(Result.isFailure).map(({ failure }) => failure)
    return {
      failures,
      // An exporter sends no values; those of successes are the program's.
      spans: spans.map(({ attributes, events, name, status }) => [
        name,
        attributes,
        events,
        status._tag === "Ended" && Exit.isFailure(status.exit) ? status.exit : undefined
      ]),
      lines,
      asked,
      remembered,
      health: yield* client.health,
      ledger: yield* client.ledger,
      limits: yield* client.limits
    }
  })

  it.live("neither its ledger, nor its health, nor its limits, nor what it remembers, logs and traces", () =>
    Effect.gen(function* () {
      const everything = yield* told
      assert.isAbove(everything.ledger.attempts.length, 6)
      assert.isAbove(everything.health.recent.length, 0)
      assert.isAbove(everything.spans.length, 0)
      assert.isAbove(everything.lines.length, 0)
      assert.isAbove(everything.failures.length, 0)
      for (const [what, value] of Object.entries(everything)) {
        const shown = inspect(value, { depth: Infinity, maxStringLength: Infinity, maxArrayLength: Infinity })
        assert.notInclude(shown, apiKey, what)
        assert.notInclude(shown, encoded, what)
      }
    })
  )
})
