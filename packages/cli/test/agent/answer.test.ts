import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { bytesOf, cutBytes } from "../../src/internal/agent/answer/bytes.ts"
import { masked, maskSecrets } from "../../src/internal/agent/answer/mask.ts"
import { tableOf } from "../../src/internal/agent/answer/table.ts"
import { valueText } from "../../src/internal/agent/answer/value.ts"
import { visible } from "../../src/internal/agent/answer/visible.ts"

describe("texts from Dashboard", () => {
  it("have no letters that are not seen", () => {
    assert.strictEqual(visible("a\nb\tc\u001B[2J"), "a\\nb\\tc\\u001b[2J")
    for (const letter of [
      "\u200B",
      "\u202E",
      "\u2066",
      "\uFEFF",
      "\u00AD",
      "\u3164",
      "\uFE0F",
      "\u{E0041}",
      "\u{E0101}"
    ])
      assert.match(visible(`x${letter}y`), /^x(?:\\u[0-9a-f]{4})+y$/)
    assert.strictEqual(visible("Zürich 東京 🏢"), "Zürich 東京 🏢")
  })

  it.prop("stay in one line, whatever they are", [Schema.String], ([text]) => {
    assert.notMatch(visible(text), /[\n\r\t\u2028\u2029]/)
  })
})

describe("secrets", () => {
  it("are masked by the names of their fields, wherever these are", () => {
    const secrets = {
      psk: "1",
      passphrase: "2",
      password: "3",
      sharedSecret: "4",
      secret: "5",
      apiKey: "6",
      key: "7",
      communityString: "8",
      v2CommunityString: "9",
      token: "10",
      hashedToken: "11",
      claimKey: "12",
      licenseKey: "13",
      v3AuthPass: "14",
      v3PrivPass: "15",
      pin: 123_456
    }
    for (const value of Object.values(maskSecrets(secrets) as object)) assert.strictEqual(value, masked)
    assert.deepStrictEqual(maskSecrets([{ radiusServers: [{ host: "10.0.0.1", secret: "x" }] }]), [
      { radiusServers: [{ host: "10.0.0.1", secret: masked }] }
    ])
  })

  it("are nothing else", () => {
    const plain = {
      name: "HQ",
      pskGroupId: "1",
      hasApiKey: true,
      minimumPasswordLength: 8,
      passwordExpirationDays: null,
      tokens: 5,
      eapolKey: { retries: 4, timeoutInMs: 5000 },
      psk: null,
      secret: ""
    }
    assert.deepStrictEqual(maskSecrets(plain), plain)
  })

  it("are masked in changes, in texts of JSON and in plain texts", () => {
    const change = { label: "Pre-shared key", oldValue: "old", newValue: "new", ts: "2026" }
    assert.deepStrictEqual(maskSecrets(change), { ...change, oldValue: masked, newValue: masked })
    assert.deepStrictEqual(maskSecrets({ newValue: '{"psk":"hidden","name":"Guests"}' }), {
      newValue: `{"psk":"${masked}","name":"Guests"}`
    })
    assert.strictEqual(
      maskSecrets("url?token=abc&x=1 password: hunter2"),
      `url?token=${masked}&x=1 password: ${masked}`
    )
    assert.strictEqual(maskSecrets("rtsp://admin:hunter2@10.0.0.1/"), `rtsp://admin:${masked}@10.0.0.1/`)
  })
})

const items = Array.from({ length: 50 }, (_, index) => ({
  serial: `Q2AA-${index}`,
  name: `device ${index}`,
  notes: ""
}))

describe("a table", () => {
  it("has the columns that are not empty, and the items that fit", () => {
    const all = tableOf(items, undefined, 100_000)
    assert.strictEqual(all.text.split("\n")[0], "serial\tname")
    assert.strictEqual(all.shown, 50)
    const some = tableOf(items, undefined, 200)
    assert.isAtMost(bytesOf(some.text), 200)
    assert.isAbove(some.shown, 5)
    assert.isBelow(some.shown, 50)
  })

  it("has at least one item, cut where it has to be", () => {
    const { isCut, shown, text } = tableOf([{ notes: "ü".repeat(10_000), name: "long" }], undefined, 500)
    assert.isTrue(isCut)
    assert.strictEqual(shown, 1)
    assert.isAtMost(bytesOf(text), 520)
    assert.include(text, "(20000 bytes)")
  })

  it("has a line for each item, whatever its texts are", () => {
    const hostile = [{ name: "a\nserial\tname\nQ2XX\tfake" }, { name: "b" }]
    assert.lengthOf(tableOf(hostile, undefined, 10_000).text.trimEnd().split("\n"), 3)
  })
})

describe("a value", () => {
  it("is whole when it fits, and says what it left out when it does not", () => {
    assert.deepStrictEqual(valueText({ a: 1 }, undefined, 1000), { text: '{"a":1}\n', leftOut: [] })
    const large = {
      name: "rules",
      rules: Array.from({ length: 1000 }, (_, index) => ({ number: index, policy: "deny" }))
    }
    const { leftOut, text } = valueText(large, undefined, 2000)
    assert.isAtMost(bytesOf(text), 2001)
    assert.match(leftOut[0] ?? "", /^rules: \d+ of 1000 entries$/)
    assert.isAbove((JSON.parse(text) as typeof large).rules.length, 20)
    assert.deepStrictEqual(JSON.parse(valueText({ a: "x\u200By\u{E0041}" }, undefined, 1000).text), {
      a: "x\u200By\u{E0041}"
    })
    assert.strictEqual(valueText(large, ["rules[2].policy"], 2000).text, '{"rules[2].policy":"deny"}\n')
  })

  it.prop(
    "fits, whatever it is",
    [Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Array(Schema.String)]))],
    ([value]) => {
      assert.isAtMost(bytesOf(valueText(value, undefined, 100).text), 101)
    }
  )
})

describe("cut bytes", () => {
  it("cuts no letter in two", () => {
    const text = cutBytes("ü".repeat(100), 41)
    assert.notInclude(text, "\uFFFD")
    assert.isAtMost(bytesOf(text), 41)
  })
})
