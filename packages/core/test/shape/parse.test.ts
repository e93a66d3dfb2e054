import { assert, describe, it } from "@effect/vitest"
import { parseShape } from "../../src/internal/shape/parse.ts"
import { checkShape } from "../../src/internal/shape/check.ts"

describe("parseShape", () => {
  const kind = (shape: string) => parseShape(shape).type

  it("reads the letters, with or without null and a mark of necessity", () => {
    const kinds = ["s", "d", "y", "i", "n", "b", "*"].map((shape) => kind(shape).kind)
    assert.deepStrictEqual(kinds, ["string", "date", "base64", "integer", "number", "boolean", "any"])
    assert.deepStrictEqual(parseShape("s~!"), { type: { kind: "string", nullable: true }, required: true })
    assert.deepStrictEqual(parseShape("s"), { type: { kind: "string", nullable: false }, required: false })
  })

  it("reads enums whose values hold the characters that end them, or nothing", () => {
    assert.deepStrictEqual(kind("e(a\\|b|c\\)|\\\\|)"), {
      kind: "strings",
      values: ["a|b", "c)", "\\", ""],
      nullable: false
    })
    assert.deepStrictEqual(kind("E(1|-2)~"), { kind: "integers", values: [1, -2], nullable: true })
  })

  it("reads objects in lists, names that are no identifiers, and what all other properties are", () => {
    assert.deepStrictEqual(kind(`[{a:s!,"MV21/\\"71":[i]~,*:b}]`), {
      kind: "array",
      nullable: false,
      item: {
        kind: "object",
        nullable: false,
        members: [
          { name: "a", required: true, type: { kind: "string", nullable: false } },
          {
            name: `MV21/"71`,
            required: false,
            type: { kind: "array", nullable: true, item: { kind: "integer", nullable: false } }
          }
        ],
        others: { kind: "boolean", nullable: false }
      }
    })
    assert.deepStrictEqual(kind("{}"), { kind: "object", nullable: false, members: [], others: undefined })
  })

  it("refuses what is no shape", () => {
    for (const text of ["", "x", "[s", "[]", "{a}", "{a:s", "{a:s b:s}", "e(a", "e", "ss", "s!!", "s!~"]) {
      assert.throws(() => parseShape(text), /^not a shape/, text)
    }
  })
})

describe("checkShape", () => {
  const strict = (shape: string, value: unknown) =>
    checkShape(shape, value, "strict").map((issue) => `${issue.path}: ${issue.problem}`)
  const lenient = (shape: string, value: unknown) =>
    checkShape(shape, value, "lenient").map((issue) => `${issue.path}: ${issue.problem}`)

  it("finds nothing wrong with values of their type, properties beyond it included", () => {
    const shape = `{id:s!,at:d,key:y,size:i,ratio:n,on:b,kind:e(a|b),level:E(0|1),tags:[s],any:*,ports:{*:{vlan:i}},note:s~}`
    const value = {
      id: "1",
      at: "2023-05-23 12:02:46.298",
      key: "aGk=",
      size: 3,
      ratio: 0.5,
      on: false,
      kind: "b",
      level: 0,
      tags: [],
      any: [null],
      ports: { "0": { vlan: 1 } },
      note: null,
      news: {}
    }
    assert.deepStrictEqual(strict(shape, value), [])
    assert.deepStrictEqual(lenient(shape, value), [])
  })

  it("names every place that is not of its type, and repeats no value", () => {
    const shape = "{items:[{id:s,ports:{*:{vlan:i}}}],meta:{total:i},on:b}"
    const value = { items: [{ id: 7 }, { ports: { "a/1": { vlan: "secret" } } }, "secret"], meta: [], on: 1 }
    const expected = [
      "items[0].id: is not a string",
      `items[1].ports["a/1"].vlan: is not a number`,
      "items[2]: is not an object",
      "meta: is not an object",
      "on: is not a boolean"
    ]
    assert.deepStrictEqual(strict(shape, value), expected)
    assert.deepStrictEqual(lenient(shape, value), expected)
    assert.deepStrictEqual(strict("[s]", {}), [": is not an array"])
  })

  it("lets pass leniently, and not strictly, what the API is known to do", () => {
    const mismatches: ReadonlyArray<readonly [string, unknown, string]> = [
      ["{a:s!}", {}, "a: is missing"],
      ["{a:s!}", { a: undefined }, "a: is missing"],
      ["{a:s!}", { a: null }, "a: is null"],
      ["[s]", [null], "[0]: is null"],
      ["s", null, ": is null"],
      ["{a:i}", { a: 5.5 }, "a: is not an integer"],
      ["{a:e(x)}", { a: "Canceled" }, "a: is none of the declared values"],
      ["{a:E(1)}", { a: 2 }, "a: is none of the declared values"],
      ["{a:d}", { a: "yesterday" }, "a: is not a date and time"],
      ["{a:y}", { a: "{}" }, "a: is not base64"]
    ]
    for (const [shape, value, problem] of mismatches) {
      assert.deepStrictEqual(strict(shape, value), [problem])
      assert.deepStrictEqual(lenient(shape, value), [])
    }
  })

  it("reads no property that a value only inherits", () => {
    assert.deepStrictEqual(strict("{constructor:s,toString:b}", {}), [])
  })

  it("stops at 1,000 issues", () => {
    assert.lengthOf(
      strict(
        "[s]",
        Array.from({ length: 5000 }, () => 1)
      ),
      1000
    )
  })
})
