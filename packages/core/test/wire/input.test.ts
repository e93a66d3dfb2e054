import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { checkInput, mismatchesIn, ownValue } from "../../src/internal/wire/input.ts"
import { pathParameters } from "../../src/internal/wire/parameters.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"

const base: Descriptor = { id: "updateThing", method: "PUT", path: "/things", tag: "things" }

const problemsOf = (facts: Partial<Descriptor>, input: object) =>
  checkInput({ ...base, ...facts }, input as { readonly [name: string]: unknown }).map(
    ({ path, problem }) => `${path} ${problem}`
  )

it("only own properties are values", () => {
  assert.strictEqual(ownValue({ a: 1 }, "a"), 1)
  assert.isUndefined(ownValue({}, "toString"))
  assert.isUndefined(ownValue(Object.create({ a: 1 }) as { readonly a: number }, "a"))
})

it("the parameters of a path are its placeholders, in order", () => {
  for (let time = 0; time < 2; time++) {
    assert.deepStrictEqual(pathParameters("/a/{b}/c/{d}"), ["b", "d"])
    assert.deepStrictEqual(pathParameters("/a"), [])
  }
})

describe("a value in the path", () => {
  const notAnId = "must be a string or an integer"
  const forms: ReadonlyArray<readonly [value: unknown, problem: string | undefined]> = [
    ["a", undefined],
    ["...", undefined],
    ["a/b", undefined],
    [0, undefined],
    [-7, undefined],
    [Number.MAX_SAFE_INTEGER, undefined],
    [undefined, "is required"],
    [null, "is required"],
    [2 ** 53, "must be a string or a safe integer; larger ids are strings"],
    [0.5, "must be a string or a safe integer; larger ids are strings"],
    [true, notAnId],
    [["a"], notAnId],
    ["", "must not be empty"],
    [".", "must not be a dot segment, which would change the path"],
    ["..", "must not be a dot segment, which would change the path"],
    ["\ud800", "must be well-formed text"],
    ["undefined", 'is the text "undefined": what was to be there has no value'],
    ["N_1 ", "must not begin or end with white space"],
    ["\tN_1", "must not begin or end with white space"],
    ["a b", undefined]
  ]
  for (const [value, problem] of forms) {
    it(`${JSON.stringify(value)} ${problem ?? "is right"}`, () =>
      assert.deepStrictEqual(
        problemsOf({ path: "/things/{id}" }, { id: value }),
        problem === undefined ? [] : [`id ${problem}`]
      ))
  }
})

describe("a value of type", () => {
  const text = "must be a string"
  const malformed = "must be well-formed text"
  const integer = "must be an integer"
  const moment = "must be a date and time: a text in ISO 8601, a Date or a DateTime"
  const seconds = "must be a number of seconds, or a finite Duration"
  const forms: ReadonlyArray<readonly [shape: string, value: unknown, problem: string | undefined]> = [
    ["s", "a", undefined],
    ["s", "", undefined],
    ["s", 1, text],
    ["s", "\ud800", malformed],
    ["y", 1, text],
    ["e(a|b)", "c", undefined],
    ["e(a|b)", 1, text],
    ["i", 1, undefined],
    ["i", 1.5, integer],
    ["i", "1", integer],
    ["i", 2 ** 53, integer],
    ["E(1|2)", 3, undefined],
    ["E(1|2)", "1", integer],
    ["n", 1.5, undefined],
    ["n", Infinity, "must be a finite number"],
    ["n", "1", "must be a finite number"],
    ["b", false, undefined],
    ["b", 0, "must be true or false"],
    ["[s]", [], undefined],
    ["[s]", "a", "must be an array"],
    ["{a:s}", {}, undefined],
    ["{a:s}", [], "must be an object"],
    ["{a:s}", "a", "must be an object"],
    ["*", 1, undefined],
    ["*", "a", undefined],
    ["(s|i)", true, undefined],
    ["d", "2026-01-01", undefined],
    ["d", new Date(0), undefined],
    ["d", 1, text],
    ["d", {}, moment],
    ["t", 1, undefined],
    ["t", Duration.seconds(1), undefined],
    ["t", Duration.infinity, seconds],
    ["t", "1", seconds]
  ]
  for (const [index, [shape, value, problem]] of forms.entries()) {
    it(`${shape}, number ${index}, ${problem ?? "is right"}`, () => {
      const expected = problem === undefined ? [] : [`v ${problem}`]
      for (const mark of ["", "!", "~", "~!"]) {
        assert.deepStrictEqual(problemsOf({ body: { v: `${shape}${mark}` } }, { v: value }), expected)
      }
      if (value !== Infinity) assert.deepStrictEqual(problemsOf({ query: { v: shape } }, { v: value }), expected)
    })
  }

  it("is null where that is declared; in a body also where it is optional", () => {
    const isNull = ["v must not be null"]
    for (const [shape, query, body] of [
      ["s", isNull, []],
      ["s!", isNull, isNull],
      ["s~", [], []],
      ["s~!", [], []],
      ["*", [], []],
      ["*!", [], []]
    ] as const) {
      assert.deepStrictEqual(problemsOf({ query: { v: shape } }, { v: null }), [...query], shape)
      assert.deepStrictEqual(problemsOf({ body: { v: shape } }, { v: null }), [...body], shape)
    }
  })

  it("is there where it is required, and in its path only once", () => {
    for (const input of [{}, { a: undefined, b: undefined }]) {
      assert.deepStrictEqual(problemsOf({ query: { a: "s!", c: "s" }, body: { b: "s!", d: "s" } }, input), [
        "a is required",
        "b is required"
      ])
    }
    assert.deepStrictEqual(problemsOf({ path: "/{id}", body: { id: "i!" } }, { id: "a" }), [])
    assert.deepStrictEqual(problemsOf({ path: "/{id}", body: { id: "i!" } }, {}), ["id is required"])
  })

  it("is no link where a page begins", () => {
    const query = { startingAfter: "s", endingBefore: "s", url: "s", after: "i" }
    const link = "is a link: give it as the option `from`"
    const check = (input: object) => problemsOf({ query }, input)
    assert.deepStrictEqual(check({ startingAfter: "https://a.b/c", endingBefore: "http://a.b/c" }), [
      `startingAfter ${link}`,
      `endingBefore ${link}`
    ])
    assert.deepStrictEqual(check({ startingAfter: "N_1", endingBefore: "a https://a.b/c", url: "https://a.b/c" }), [])
    const moment = { toString: () => "https://a.b/c" }
    assert.include(check({ startingAfter: moment, after: 5 }), `startingAfter ${text}`)
  })

  it("is no Promise, which is said before anything else", () => {
    const input = { id: Promise.resolve("1"), name: 5, color: Promise.resolve("red") }
    assert.deepStrictEqual(problemsOf({ path: "/things/{id}", body: { name: "s", color: "s" } }, input), [
      "id is a Promise: await it",
      "color is a Promise: await it"
    ])
  })

  it("is looked into for the items of a query, and for what JSON has no form for", () => {
    assert.deepStrictEqual(problemsOf({ query: { q: "[s]" } }, { q: ["a", 1, null] }), [
      "q[1] must be a string",
      "q[2] must not be null"
    ])
    assert.deepStrictEqual(problemsOf({ query: { q: "s" } }, { q: [1] }), ["q must be a string"])
    assert.deepStrictEqual(problemsOf({ query: { q: "n" } }, { q: Infinity }), ["q must be a finite number"])
    assert.deepStrictEqual(problemsOf({ query: { q: "t" } }, { q: Duration.nanos(1n) }), [])
    assert.deepStrictEqual(problemsOf({ body: { b: "{a:*}" } }, { b: { a: [Number.NaN] } }), [
      "b.a[0] must be a finite number"
    ])
    assert.deepStrictEqual(problemsOf({ query: { q: "{a:*}" } }, { q: { a: [undefined] } }), [
      "q.a[0] must not be undefined"
    ])
  })
})

describe("a name that is no parameter", () => {
  const facts = { path: "/{thingId}", query: { perPage: "i" }, body: { name: "s" }, response: "{name:s,url:s,naMe:s}" }

  it("is refused, with the one that was meant", () => {
    assert.deepStrictEqual(problemsOf(facts, { thingId: "1", perpage: 1, nmae: "a", zzzzzzzz: 1 }), [
      "perpage is not a parameter of updateThing; did you mean perPage?",
      "nmae is not a parameter of updateThing; did you mean name?",
      "zzzzzzzz is not a parameter of updateThing, which has thingId, perPage, name"
    ])
  })

  it("is accepted from the answer of a PUT, unless it is a parameter in other letters", () => {
    const input = { thingId: "1", url: "u" }
    assert.deepStrictEqual(problemsOf(facts, input), [])
    assert.lengthOf(problemsOf({ ...facts, method: "POST" }, input), 1)
    assert.lengthOf(problemsOf({ path: facts.path }, input), 1)
    assert.deepStrictEqual(problemsOf(facts, { thingId: "1", naMe: "a" }), [
      "naMe is not a parameter of updateThing; did you mean name?"
    ])
  })
})

describe("an input departs from what is declared", () => {
  const placesOf = (facts: Partial<Descriptor>, input: { readonly [name: string]: unknown }) =>
    mismatchesIn({ ...base, ...facts }, input).map(({ path, place }) => [path, place])

  it("by values that no enum has, at their path and place", () => {
    const query = { e: "e(a|b)", list: "[e(a|b)]", n: "E(1|2)!", s: "s" }
    assert.deepStrictEqual(placesOf({ query }, { e: "c", list: ["a", "c"], n: 3, s: 1 }), [
      ["e", "e"],
      ["list[1]", "list[]"],
      ["n", "n"]
    ])
    assert.deepStrictEqual(placesOf({ query }, { e: "a", list: ["b"], n: 2 }), [])
  })

  it("by nested properties that are not declared, unless a PUT answers with them", () => {
    const body = { o: "{a:s}!", l: "[{a:s}]" }
    const input = { o: { a: "a", x: 1 }, l: [{ a: "a" }, { x: 1 }] }
    assert.deepStrictEqual(placesOf({ body }, input), [
      ["o.x", "o.x"],
      ["l[1].x", "l[].x"]
    ])
    const response = "{o:{a:s,x:i}}"
    assert.deepStrictEqual(placesOf({ body, response }, input), [["l[1].x", "l[].x"]])
    assert.lengthOf(placesOf({ body, response, method: "POST" }, input), 2)
  })

  it("by nested properties that are missing", () => {
    assert.deepStrictEqual(placesOf({ body: { o: "{a:s!,b:s}!" } }, { o: { b: "b" } }), [["o.a", "o.a"]])
  })

  it("in a query by its enums only, not by what is inside its objects", () => {
    assert.deepStrictEqual(placesOf({ query: { q: "{e:e(a|b)}" } }, { q: { e: "c" } }), [])
  })

  it("not where there is no value, nor in its path", () => {
    const body = { e: "e(a|b)" }
    assert.deepStrictEqual(placesOf({ body }, {}), [])
    assert.deepStrictEqual(placesOf({ body }, { e: null }), [])
    assert.deepStrictEqual(placesOf({ body, path: "/{e}" }, { e: "c" }), [])
    assert.deepStrictEqual(placesOf({ body }, { e: "c" }), [["e", "e"]])
  })
})
