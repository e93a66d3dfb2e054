import { assert, describe, it } from "@effect/vitest"
import { bare, checkShape, closedMismatchesOf, memberOf, mismatchesOf, typeOf } from "../../src/internal/shape/check.ts"

/** What is wrong with a value, as a line for each place. */
const wrong = (shape: string, value: unknown, exactness?: "lenient" | "strict") =>
  checkShape(shape, value, exactness).map(({ path, problem }) => `${path} ${problem}`.trim())

describe("a value of a type", () => {
  const forms: ReadonlyArray<readonly [shape: string, value: unknown, strict: string | undefined, lenient?: string]> = [
    ["s", "a", undefined],
    ["s", "", undefined],
    ["s", 1, "is not a string", "is not a string"],
    ["i", 1, undefined],
    ["i", 1.5, "is not an integer"],
    ["i", "1", "is not a number", "is not a number"],
    ["n", 1.5, undefined],
    ["n", true, "is not a number", "is not a number"],
    ["t", 3, undefined],
    ["b", false, undefined],
    ["b", 0, "is not a boolean", "is not a boolean"],
    ["d", "2026-01-02", undefined],
    ["d", "2026-01-02T03:04:05Z", undefined],
    ["d", "2026-01-02 03:04:05.678", undefined],
    ["d", "2026-01-02T03:04", undefined],
    ["d", "2026-01-02x", "is not a date and time"],
    ["d", "x2026-01-02", "is not a date and time"],
    ["d", "2026-01-02T", "is not a date and time"],
    ["d", "2026-1-2", "is not a date and time"],
    ["d", "26-01-02", "is not a date and time"],
    ["d", "2026-01-02X03:04", "is not a date and time"],
    ["d", "2026-01-02T3:04", "is not a date and time"],
    ["d", 5, "is not a string", "is not a string"],
    ["y", "QUJD+/8=\n_-", undefined],
    ["y", "", undefined],
    ["y", "{}", "is not base64"],
    ["y", "a{", "is not base64"],
    ["y", "{a", "is not base64"],
    ["e(a|b)", "b", undefined],
    ["e(a|b)", "c", "is none of the declared values"],
    ["e(a|b)", 1, "is not a string", "is not a string"],
    ["E(1|2)", 2, undefined],
    ["E(1|2)", 3, "is none of the declared values"],
    ["E(1|2)", "1", "is not a number", "is not a number"],
    ["*", null, undefined],
    ["*", { any: [1] }, undefined],
    ["*", [1, null], undefined],
    ["(s|[s])", ["a"], undefined],
    ["s", null, "is null"],
    ["s~", null, undefined],
    ["[s]", [], undefined],
    ["[s]", {}, "is not an array", "is not an array"],
    ["[s]", null, "is null"],
    ["{a:s}", {}, undefined],
    ["{a:s}", [], "is not an object", "is not an object"],
    ["{a:s}", "a", "is not an object", "is not an object"],
    ["{a:s}~", null, undefined],
    ["(s|i)", 1, undefined],
    ["(s|i)", 1.5, "is of none of the declared types"],
    ["(s|i)", true, "is of none of the declared types", "is of none of the declared types"],
    ["(s|i)~", null, undefined],
    ["(s|i)", null, "is null"],
    ["([s]|{a:s!})", { b: 1 }, "is of none of the declared types"],
    ["([s]|{a:s!})", { a: "b" }, undefined]
  ]
  for (const [shape, value, strict, lenient] of forms) {
    it(`${shape}: ${JSON.stringify(value)} ${strict ?? "is one"}`, () => {
      assert.deepStrictEqual(wrong(shape, value), strict === undefined ? [] : [strict])
      assert.deepStrictEqual(wrong(shape, value, "lenient"), lenient === undefined ? [] : [lenient])
    })
  }
})

describe("the properties of an object", () => {
  it("are there where they are required, and may be null or missing where they are optional", () => {
    for (const [value, strict] of [
      [{ a: "x" }, []],
      [{ a: "x", b: null }, []],
      [{ a: "x", b: undefined }, []],
      [{}, ["a is missing"]],
      [{ a: undefined }, ["a is missing"]],
      [{ a: null }, ["a is null"]],
      [Object.create({ a: "inherited" }), ["a is missing"]],
      [{ a: "x", b: 5 }, ["b is not a string"]]
    ] as const) {
      assert.deepStrictEqual(wrong("{a:s!,b:s}", value), [...strict], JSON.stringify(value))
    }
    assert.deepStrictEqual(wrong("{a:s!,b:s}", { a: null }, "lenient"), [])
    assert.deepStrictEqual(wrong("{a:s~!}", { a: null }), [])
  })

  it("that are not declared are of the type of all others, or of none", () => {
    assert.deepStrictEqual(wrong("{a:s}", { b: 5 }), [])
    assert.deepStrictEqual(wrong("{a:s,*:i}", { a: "x", b: 5, c: "x" }), ["c is not a number"])
    assert.deepStrictEqual(wrong("{a:s,*:*}", { a: "x", b: 5 }), [])
    assert.deepStrictEqual(wrong("{*:{x:s}}", { b: { x: 1 } }), ["b.x is not a string"])
  })
})

describe("a mismatch", () => {
  it("has its path, its place, what is declared and what is there", () => {
    const shape = "[{a:{*:[i]},b:e(x),c:(s|i),d:E(1),e:s!,f:[{g:b}]}]"
    const value = [
      { a: { m: [1, "x"] }, b: "y", c: true, d: "1", e: "e", f: [{}, { g: {} }, []] },
      { e: null },
      {},
      null
    ]
    assert.deepStrictEqual(mismatchesOf(shape, value), [
      { path: "[0].a.m[1]", place: "[].a.*[]", problem: "is not a number", declared: "integer", seen: "string" },
      { path: "[0].b", place: "[].b", problem: "is none of the declared values", declared: "enum", seen: "string" },
      {
        path: "[0].c",
        place: "[].c",
        problem: "is of none of the declared types",
        declared: "string or integer",
        seen: "boolean"
      },
      { path: "[0].d", place: "[].d", problem: "is not a number", declared: "enum", seen: "string" },
      { path: "[0].f[1].g", place: "[].f[].g", problem: "is not a boolean", declared: "boolean", seen: "object" },
      { path: "[0].f[2]", place: "[].f[]", problem: "is not an object", declared: "object", seen: "array" },
      { path: "[1].e", place: "[].e", problem: "is null", declared: "string", seen: "null" },
      { path: "[2].e", place: "[].e", problem: "is missing", declared: "string", seen: "missing" },
      { path: "[3]", place: "[]", problem: "is null", declared: "object", seen: "null" }
    ])
    assert.deepStrictEqual(mismatchesOf("s", undefined), [
      { path: "", place: "", problem: "is not a string", declared: "string", seen: "missing" }
    ])
    assert.deepStrictEqual(
      mismatchesOf("{*:s}", { m: 1 }).map(({ path, place }) => [path, place]),
      [["m", "*"]]
    )
  })

  it("quotes names that are no identifiers", () => {
    const paths = (value: object) => mismatchesOf("{*:{*:s}}", { x: value, ...value }).map(({ path }) => path)
    for (const [name, written] of [
      ["a1_$", "a1_$"],
      ["_a", "_a"],
      ["$", "$"],
      ["1a", '["1a"]'],
      ["a-b", '["a-b"]'],
      ["-a", '["-a"]'],
      ["a b", '["a b"]'],
      ['"', '["\\""]'],
      ["", '[""]']
    ] as const) {
      assert.deepStrictEqual(
        paths({ [name]: 1 }),
        [written.startsWith("[") ? `x${written}` : `x.${written}`, written],
        name
      )
    }
  })

  it("repeats no more than the beginning of a long name, and of a long path", () => {
    const long = "a".repeat(300)
    const whole = "b".repeat(200)
    assert.deepStrictEqual(
      mismatchesOf("{*:s}", { [long]: 1, [whole]: 1 }).map(({ path }) => path),
      [`["${"a".repeat(200)}…"]`, whole]
    )
    let value: unknown = 1
    for (let depth = 0; depth < 50; depth++) value = { [whole]: value }
    const shape = `${"{*:".repeat(50)}s${"}".repeat(50)}`
    const path = mismatchesOf(shape, value)[0]?.path ?? ""
    // Six names of 200 and five dots are the first that exceed a thousand characters.
    assert.deepStrictEqual([path.length, path.endsWith("b")], [5 * 201 - 1, true])
    const names = ["a".repeat(200), ..."bcde".split("").map((letter) => letter.repeat(199)), "f", "g"]
    const deep = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), 1)
    const exact = mismatchesOf(`${"{*:".repeat(7)}s${"}".repeat(7)}`, deep)[0]?.path ?? ""
    assert.deepStrictEqual([exact.length, exact.endsWith("e.f")], [1002, true])
  })

  it("is one of a thousand at most", () => {
    assert.lengthOf(
      mismatchesOf(
        "[s]",
        Array.from({ length: 1500 }, () => 1)
      ),
      1000
    )
    assert.lengthOf(
      mismatchesOf(
        "[s]",
        Array.from({ length: 1000 }, () => 1)
      ),
      1000
    )
    assert.lengthOf(
      mismatchesOf(
        "[s]",
        Array.from({ length: 999 }, () => 1)
      ),
      999
    )
  })
})

describe("a value that is to be sent", () => {
  const problems = (shape: string, value: unknown, answer?: string) =>
    closedMismatchesOf(shape, value, answer === undefined ? undefined : typeOf(answer)).map(
      ({ path, problem, declared, seen }) => `${path} ${problem} (${declared}, ${seen})`
    )

  it("has no properties that are not declared, and is told which one is meant", () => {
    assert.deepStrictEqual(problems("{a:s,enabled:b}", { a: "x", Enabled: true, b: [] }), [
      "Enabled is not declared; enabled is (nothing, boolean)",
      "b is not declared (nothing, array)"
    ])
    assert.deepStrictEqual(problems("[{a:s}]", [{ a: "x" }, { b: null }]), ["[1].b is not declared (nothing, null)"])
    assert.deepStrictEqual(problems("{a:s,*:*}", { b: 1 }), [])
    assert.deepStrictEqual(problems("{a:s,*:i}", { b: "x" }), ["b is not a number (integer, string)"])
  })

  it("may have those that the answer has at the same place", () => {
    const shape = "{o:{a:s},l:[{a:s}]}"
    const value = { o: { a: "x", id: 1 }, l: [{ a: "x", id: 1 }], id: 2 }
    assert.deepStrictEqual(problems(shape, value), [
      "o.id is not declared (nothing, number)",
      "l[0].id is not declared (nothing, number)",
      "id is not declared (nothing, number)"
    ])
    assert.deepStrictEqual(problems(shape, value, "{o:{id:i},l:[{id:i}],id:i}"), [])
    assert.deepStrictEqual(problems(shape, value, "{o:{id:i},id:i}"), ["l[0].id is not declared (nothing, number)"])
    assert.deepStrictEqual(problems(shape, value, "{o:[{id:i}],l:{id:i},id:i}"), [
      "o.id is not declared (nothing, number)",
      "l[0].id is not declared (nothing, number)"
    ])
    assert.deepStrictEqual(problems(shape, value, "s").length, 3)
  })

  it("is compared strictly", () => {
    assert.deepStrictEqual(problems("{a:e(x)}", { a: "y" }), ["a is none of the declared values: x (enum, string)"])
  })
})

it("a name is the same whatever its case and its separators", () => {
  for (const name of ["dot11W", "dot_11w", "Dot-11 W", "DOT11W"]) assert.strictEqual(bare(name), "dot11w")
  assert.strictEqual(bare("ä-1"), "1")
})

it("only an object has members, by their exact names", () => {
  assert.deepStrictEqual(memberOf(typeOf("{a:s!}"), "a"), {
    name: "a",
    required: true,
    type: { kind: "string", nullable: false }
  })
  for (const [shape, name] of [
    ["{a:s}", "A"],
    ["{a:s}", "toString"],
    ["[{a:s}]", "a"],
    ["s", "a"]
  ] as const) {
    assert.isUndefined(memberOf(typeOf(shape), name))
  }
  assert.isUndefined(memberOf(undefined, "a"))
})

it("a shape is parsed once", () => {
  assert.strictEqual(typeOf("{once:s}"), typeOf("{once:s}"))
})
