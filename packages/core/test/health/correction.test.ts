import { assert, describe, it } from "@effect/vitest"
import { correctionOf } from "../../src/internal/health/correction.ts"
import type { MismatchedPlace } from "../../src/model/HealthReport.ts"

const place = (declared: string, ...seen: ReadonlyArray<string>): MismatchedPlace => ({
  operation: "getThings",
  field: "[].port.vlan",
  declared,
  seen,
  answers: 2
})

const changeOf = (facts: MismatchedPlace): string => /change: (.*),\n/.exec(correctionOf(facts))?.[1] ?? ""

describe("the correction of a place", () => {
  it("says what is known of it, and is an entry of the table", () => {
    assert.strictEqual(
      correctionOf(place("string", "number")),
      `// getThings, [].port.vlan: declared string, seen number in 2 answers
{
  operations: ["getThings"],
  change: { at: "[].port.vlan", type: { oneOf: [{ type: "string" }, { type: "number" }] } },
  reason: "Declared as string, answered as number.",
  source: "A report of ApiHealth."
},
`
    )
    assert.match(
      correctionOf({ ...place("array", "null"), field: "", answers: 1 }),
      /^\/\/ getThings, the whole answer: declared array, seen null in 1 answer\n/
    )
  })

  it("has every type that was declared or seen, once each", () => {
    for (const [facts, change] of [
      [place("string", "number"), '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }, { type: "number" }] } }'],
      [
        place("string or integer", "boolean"),
        '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }, { type: "integer" }, { type: "boolean" }] } }'
      ],
      [place("date", "number"), '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }, { type: "number" }] } }'],
      [place("date", "string"), '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }] } }'],
      [place("base64", "string"), '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }] } }']
    ] as const) {
      assert.strictEqual(changeOf(facts), change)
    }
  })

  it("is null beside the declared type, where only null was seen", () => {
    assert.strictEqual(
      changeOf(place("string", "null")),
      '{ at: "[].port.vlan", type: { type: "string", nullable: true } }'
    )
    assert.strictEqual(
      changeOf(place("string", "missing", "null", "number")),
      '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }, { type: "number" }], nullable: true } }'
    )
    assert.strictEqual(
      changeOf({ ...place("string", "null"), field: "port" }),
      '{ at: ".port", type: { type: "string", nullable: true } }'
    )
  })

  it("is that it is optional, where it was only missing", () => {
    assert.strictEqual(changeOf(place("string", "missing")), '{ optional: "vlan" }')
    assert.strictEqual(changeOf(place("string", "null", "missing")), '{ optional: "vlan" }')
    assert.strictEqual(changeOf({ ...place("string", "missing"), field: "a" }), '{ optional: "a" }')
  })

  it("is that an enum is open, where only other texts were seen", () => {
    assert.strictEqual(changeOf(place("enum", "string")), '{ open: "vlan" }')
    assert.strictEqual(
      changeOf(place("enum", "null")),
      '{ at: "[].port.vlan", type: { type: "string", nullable: true } }'
    )
    assert.strictEqual(
      changeOf(place("enum", "string", "number")),
      '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }, { type: "number" }] } }'
    )
    assert.strictEqual(
      changeOf(place("date", "string")),
      '{ at: "[].port.vlan", type: { oneOf: [{ type: "string" }] } }'
    )
  })
})
