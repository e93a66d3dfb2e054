import { assert, describe, it } from "vitest"
import { typeOf } from "../../src/internal/args/shapes.ts"
import { readSeconds, readValue } from "../../src/internal/args/values.ts"

const read = (text: string, shape: string) => readValue(text, typeOf(shape))
const problem = (text: string, shape: string): string => {
  const result = read(text, shape)
  return "problem" in result ? result.problem : `no problem: ${JSON.stringify(result.value)}`
}

describe("a text as a value", () => {
  it("is what its type says", () => {
    const rows: ReadonlyArray<readonly [text: string, shape: string, value: unknown]> = [
      ["12", "s", "12"],
      ["null", "s", "null"],
      ["null", "s~", null],
      ["null", "i", null],
      ["12", "i", 12],
      ["-3", "i", -3],
      ["1.5", "n", 1.5],
      ["true", "b", true],
      ["2026-01-01", "d", "2026-01-01"],
      ["access", "e(trunk|access)", "access"],
      ["2", "E(1|2)", 2],
      ["a,b", "[s]", ["a", "b"]],
      ["a\\,b,c", "[s]", ["a,b", "c"]],
      ['["a,b"]', "[s]", ["a,b"]],
      ["", "[s]", []],
      ["1,2", "[i]", [1, 2]],
      ['{"a":1}', "[{a:i}]", [{ a: 1 }]],
      ['{"a":1}', "{a:i}", { a: 1 }],
      ["12", "(s|i)", 12],
      ["twelve", "(s|i)", "twelve"],
      ["all", "(e(all)|[i])", "all"],
      ["1,2", "(e(all)|[i])", [1, 2]],
      ["12", "*", 12],
      ["x", "*", "x"],
      // As numbers they would be others.
      ["646829496481105433", "*", "646829496481105433"],
      ["-9007199254740993", "*", "-9007199254740993"],
      ["1e400", "*", "1e400"],
      ["1e3", "*", 1000],
      ["1.5", "*", 1.5]
    ]
    for (const [text, shape, value] of rows) assert.deepStrictEqual(read(text, shape), { value }, `${text} as ${shape}`)
  })

  it("is refused with what its type takes", () => {
    assert.strictEqual(problem("x", "i"), 'takes a whole number, not "x"')
    assert.strictEqual(problem("1.5", "i"), 'takes a whole number, not "1.5"')
    assert.strictEqual(problem("99999999999999999999", "i"), 'takes a whole number, not "99999999999999999999"')
    assert.strictEqual(problem("yes", "b"), 'takes true or false, not "yes"')
    assert.strictEqual(problem("trunck", "e(trunk|access)"), 'takes trunk, access, not "trunck"; did you mean trunk?')
    assert.strictEqual(problem("[1", "[i]"), 'takes a list, and "[1" is not JSON')
    assert.strictEqual(problem("1,x", "[i]"), 'takes a whole number, not "x"')
    assert.match(problem("[1]", "{a:i}"), /takes an object as JSON/)
  })

  it("may be a time in units, where seconds are counted", () => {
    assert.deepStrictEqual(
      ["90", "30m", "2h", "7d", "1w", "1.5h"].map(readSeconds),
      [90, 1800, 7200, 604_800, 604_800, 5400].map((value) => ({ value }))
    )
    assert.property(readSeconds("2 hours"), "problem")
  })
})
