import { assert, describe, it } from "@effect/vitest"
import { mayHoldLongInteger, parseJson } from "../../src/internal/answer/json.ts"

describe("integers beyond 2^53", () => {
  it("keep their digits as text, and nothing else changes", () => {
    const rows: ReadonlyArray<readonly [string, unknown]> = [
      ["12345678901234567890", "12345678901234567890"],
      ["-12345678901234567890", "-12345678901234567890"],
      ['{"a":9007199254740993}', { a: "9007199254740993" }],
      ['{"a":9007199254740991}', { a: 9007199254740991 }],
      [
        '[1,\n 12345678901234567890 ,"x, 12345678901234567890, y"]',
        [1, "12345678901234567890", "x, 12345678901234567890, y"]
      ],
      ['{"12345678901234567890":0.12345678901234567}', { "12345678901234567890": Number("0.12345678901234567") }],
      [
        '{"a":1234567890123456789.5,"b":12345678901234567890e2}',
        { a: Number("1234567890123456789.5"), b: Number("12345678901234567890e2") }
      ],
      ['{"a":"\\\\","b":12345678901234567890}', { a: "\\", b: "12345678901234567890" }],
      [
        '{"a":"\\",12345678901234567890","b":-12345678901234567890}',
        { a: '",12345678901234567890', b: "-12345678901234567890" }
      ],
      ['["",12345678901234567890]', ["", "12345678901234567890"]],
      ["[12345678901234567890,-1.5e+3,0.25]", ["12345678901234567890", -1500, 0.25]],
      ["[1.2345678901234567890,12345678901234567890]", [Number("1.2345678901234567890"), "12345678901234567890"]],
      ["[9007199254740992,-9007199254740992]", ["9007199254740992", "-9007199254740992"]],
      ["[1234567890123456]", [1_234_567_890_123_456]],
      ["1.5", 1.5]
    ]
    for (const [text, value] of rows) assert.deepStrictEqual(parseJson(text), value, text)
    for (const space of [" ", "\n", "\r", "\t"]) {
      assert.deepStrictEqual(parseJson(`[1,${space}12345678901234567890]`), [1, "12345678901234567890"])
    }
    assert.throws(() => parseJson("{12345678901234567890:1}"))
    assert.throws(() => parseJson('{"a":00012345678901234567890}'))
  })

  it("are looked for wherever they may be, and not in ids", () => {
    for (let before = 0; before < 40; before++) {
      assert.isTrue(mayHoldLongInteger(`[${" ".repeat(before)}1234567890123456]`), String(before))
      assert.isFalse(mayHoldLongInteger(`[${" ".repeat(before)}"L_123456789012345678901"]`), String(before))
      assert.isFalse(mayHoldLongInteger(`[${" ".repeat(before)}123456789012345]`), String(before))
    }
  })

  it("are not two short ones beside each other, nor what has other signs before it", () => {
    for (let before = 0; before < 40; before++) {
      const padding = " ".repeat(before)
      for (const text of [
        "[123456789012345,123456789012345]",
        '["x1234567890123456"]',
        "[1.1234567890123456]",
        '["1234567890123456"]'
      ]) {
        assert.isFalse(mayHoldLongInteger(`${padding}${text}`), `${before} ${text}`)
      }
      for (const text of [
        "1234567890123456",
        "-1234567890123456",
        '{"a":1234567890123456}',
        "[0,1234567890123456",
        "[\n1234567890123456",
        "\t1234567890123456",
        "\r1234567890123456"
      ]) {
        assert.isTrue(mayHoldLongInteger(`${padding}${text}`), `${before} ${text}`)
      }
    }
    assert.isFalse(mayHoldLongInteger(""))
    assert.isFalse(mayHoldLongInteger("123456789012345"))
  })
})
