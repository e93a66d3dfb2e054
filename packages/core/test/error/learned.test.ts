import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import { makeLearned } from "../../src/internal/error/learned.ts"
import { makeRedaction, makeRedactionOfCall, makeRedactor } from "../../src/internal/error/redactor.ts"

const keyOf = (number: number): string => `key${number}`.padEnd(40, "f0e1d2c3b4a5968778")

describe("learned secrets", () => {
  it("are the latest hundred, each once", () => {
    const learned = makeLearned()
    for (let number = 0; number < 300; number++) {
      learned.add(keyOf(number))
      learned.add(keyOf(250))
    }
    const values = learned.values()
    assert.strictEqual(values.length, 100)
    assert.strictEqual(new Set(values).size, 100)
    assert.deepStrictEqual(values.slice(-2), [keyOf(299), keyOf(250)])
  })

  it("are as many as have room, and always the latest", () => {
    const learned = makeLearned()
    for (let number = 0; number < 20; number++) learned.add(keyOf(number).repeat(50))
    assert.strictEqual(learned.values().length, 8)
    learned.add("x".repeat(100_000))
    assert.strictEqual(learned.values().length, 1)
    learned.add(keyOf(1))
    assert.deepStrictEqual(learned.values(), [keyOf(1)])
    for (let number = 0; number < 200; number++) learned.add(keyOf(number))
    assert.strictEqual(learned.values().length, 100)
  })

  it("have another version with each new one, and with no other", () => {
    const learned = makeLearned()
    const before = learned.version()
    learned.add("secret")
    assert.notStrictEqual(learned.version(), before)
    const after = learned.version()
    learned.add("secret")
    assert.strictEqual(learned.version(), after)
  })

  it("are removed from texts from then on, by redactors that were made before", () => {
    const learned = makeLearned()
    const client = makeRedaction([["x-proxy", "proxy-secret"]], learned)
    const call = makeRedactionOfCall(client, [["x-proxy", "proxy-secret"]], learned)([["x-auth-token", "own-secret"]])
    const plain = makeRedactionOfCall(client, [], learned)([["x-name", "some-name"]])
    const redactors = [client, call, plain].flatMap(({ redact, redactCredentials }) => [redact, redactCredentials])
    for (const redact of [...redactors, makeRedactor([], learned)]) {
      assert.strictEqual(redact(keyOf(1)), keyOf(1))
    }
    learned.add(keyOf(1))
    learned.add(keyOf(2))
    for (const redact of [...redactors, makeRedactor([], learned)]) {
      assert.strictEqual(redact(`${keyOf(1)} %6b${keyOf(2).slice(1)}`), "<redacted> <redacted>")
    }
    assert.strictEqual(call.redact("own-secret proxy-secret"), "<redacted> <redacted>")
  })
})
