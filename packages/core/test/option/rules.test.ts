import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Result from "effect/Result"
import * as rules from "../../src/internal/option/rules.ts"

const timeProblem = 'must be a time, such as "30 seconds" or a number of milliseconds'

const table: ReadonlyArray<
  readonly [
    name: string,
    rule: rules.Rule,
    problem: string,
    right: ReadonlyArray<unknown>,
    wrong: ReadonlyArray<unknown>
  ]
> = [
  ["unchecked", rules.unchecked, "", [undefined, null, 0, "", {}], []],
  [
    "positiveTime",
    rules.positiveTime,
    timeProblem.replace("time,", "time above zero,"),
    [1, 0.5, "30 seconds", Duration.millis(1), Infinity],
    [0, -1, "0 seconds", Duration.zero, NaN, undefined, null, "soon", {}, true]
  ],
  [
    "time",
    rules.time,
    timeProblem,
    [0, 1, "0 seconds", "30 seconds", Duration.zero, { seconds: 1 }, Infinity],
    [-1, Duration.seconds(-1), NaN, undefined, null, "soon", {}, { sconds: 1 }, true]
  ],
  ["flag", rules.flag, "must be true or false", [true, false], [undefined, null, 0, 1, "true", ""]],
  ["callable", rules.callable, "must be a function", [() => 1, Error], [undefined, null, {}, "f"]],
  ["text", rules.text, "must be a string that is not empty", ["a", " "], ["", undefined, null, 1, ["a"]]],
  [
    "count",
    rules.count,
    "must be a whole number from 0 on",
    [0, 1, Number.MAX_SAFE_INTEGER, Infinity],
    [-1, 0.5, 2 ** 53, -Infinity, NaN, "1", undefined, null]
  ],
  [
    "factor",
    rules.factor,
    "must be a number from 1 on",
    [1, 1.5, 1e300],
    [0.999, 0, -1, Infinity, NaN, "2", undefined, null]
  ],
  [
    "fields",
    rules.fields,
    "must be a plain object of names and values; of Headers, a Map and the like, Object.fromEntries makes one",
    [{}, { a: 1 }, Object.create(null)],
    [[], new Map(), new Headers(), new URLSearchParams(), null, undefined, "a", 1, () => 1]
  ],
  [
    "retryOn",
    rules.retryOn,
    'must be a function, such as (error) => error._tag === "NotFound"',
    [() => true],
    [undefined, null, [500], "NotFound"]
  ],
  ["list", rules.list("names"), "must be an array of names", [[], [1]], [{}, "a", new Set(), undefined]],
  ["oneOf", rules.oneOf("a", "b", 3), "must be a, b or 3", ["a", "b", 3], ["c", "3", "", undefined, NaN]]
]

describe("an option of rule", () => {
  for (const [name, rule, problem, right, wrong] of table) {
    it(`${name} is right or wrong`, () => {
      for (const [index, value] of right.entries()) assert.isTrue(rule.isRight(value), `right ${index}`)
      for (const [index, value] of wrong.entries()) assert.isFalse(rule.isRight(value), `wrong ${index}`)
      assert.strictEqual(rule.problem, problem)
    })
  }

  it("positiveTime is read as a duration", () => {
    assert.strictEqual(Duration.toMillis(rules.positiveDuration("2 seconds") ?? Duration.zero), 2000)
    assert.strictEqual(Duration.toMillis(rules.positiveDuration(1) ?? Duration.zero), 1)
    assert.isUndefined(rules.positiveDuration(0))
  })
})

describe("options", () => {
  const known = { timeout: rules.positiveTime, readOnly: rules.flag }

  it("are all looked at, and undefined is not given", () => {
    assert.deepStrictEqual(rules.checkFields({ timeout: 1, readOnly: undefined }, known), [])
    assert.deepStrictEqual(
      rules.checkFields({ timeout: 0, readOnly: 1, timeuot: 1, toString: 1, q: undefined }, known),
      [
        { path: "timeout", problem: rules.positiveTime.problem },
        { path: "readOnly", problem: rules.flag.problem },
        { path: "timeuot", problem: "is not an option; did you mean timeout?" },
        { path: "toString", problem: "is not an option; there are timeout, readOnly" },
        { path: "q", problem: "is not an option; there are timeout, readOnly" }
      ]
    )
  })

  it("that there are none of are told as those that were meant, or all there are when they are few", () => {
    const of = (name: string, ...options: ReadonlyArray<string>) => rules.notAnOption(name, options)
    const eight = ["aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh"]
    assert.strictEqual(of("xyzzy", "apiKey"), "is not an option; there is apiKey")
    assert.strictEqual(of("xyzzy", ...eight), `is not an option; there are ${eight.join(", ")}`)
    assert.strictEqual(of("xyzzy", ...eight, "ii"), "is not an option")
    // The end of a name, or what has the name at its end.
    assert.strictEqual(of("key", "apiKey", "timeout"), "is not an option; did you mean apiKey?")
    assert.strictEqual(of("single_request_timeout", "apiKey", "timeout"), "is not an option; did you mean timeout?")
    assert.strictEqual(of("api", "apiSecretKey", "timeouts"), "is not an option; there are apiSecretKey, timeouts")
    assert.strictEqual(of("ay", "someDelay", "thisDay"), "is not an option; there are someDelay, thisDay")
    assert.strictEqual(
      of("delay", "initialDelay", "longestDelay"),
      "is not an option; did you mean initialDelay or longestDelay?"
    )
    assert.strictEqual(
      of("delay", "initialDelay", "longestDelay", "shortestDelay"),
      "is not an option; there are initialDelay, longestDelay, shortestDelay"
    )
  })

  it("that a template has made of nothing are no values", () => {
    for (const text of ["undefined", "null", "NaN", "[object Object]", "[object Promise]"])
      assert.isTrue(rules.isNoValue(text))
    for (const text of ["", "N_1", "undefined1", "not null", "[object]"]) assert.isFalse(rules.isNoValue(text))
  })

  it("have the place before their name", () => {
    assert.deepStrictEqual(rules.checkFields({ readOnly: 0 }, known, "retry."), [
      { path: "retry.readOnly", problem: rules.flag.problem }
    ])
  })

  it("that are required are missed", () => {
    assert.deepStrictEqual(rules.missing({ a: 0, b: undefined, c: null }, ["a", "b", "c", "d"]), [
      { path: "b", problem: "is required" },
      { path: "d", problem: "is required" }
    ])
  })

  it("that cannot be used are an error with their name", () => {
    const error = rules.invalidOption("timeout", "is odd")
    assert.strictEqual(error.option, "timeout")
    assert.include(error.message, "timeout is odd")
  })
})

describe("the fields of a value", () => {
  class Base {
    readonly own = 1
    get name() {
      return "base"
    }
    get first() {
      return 1
    }
    method() {
      return this.own
    }
  }
  class Derived extends Base {
    override get name() {
      return "derived"
    }
  }

  it("are its own and those of its classes, without methods", () => {
    assert.deepStrictEqual(rules.readFields({ a: 1, f: rules.list }), Result.succeed({ a: 1, f: rules.list }))
    assert.deepStrictEqual(rules.readFields(new Derived()), Result.succeed({ first: 1, name: "derived", own: 1 }))
    assert.deepStrictEqual(rules.readFields(Object.create({ a: 1, b: 1 }, {})), Result.succeed({ a: 1, b: 1 }))
    assert.deepStrictEqual(
      rules.readFields(Object.assign(Object.create({ a: 1, b: 1 }) as object, { a: 2 })),
      Result.succeed({ a: 2, b: 1 })
    )
  })

  it("are none of what a class has no value for, and none of what is no object's", () => {
    class Half {
      get missing() {
        return undefined
      }
    }
    assert.deepStrictEqual(rules.readFields(new Half()), Result.succeed({}))
    const bare = (properties: object) => Object.assign(Object.create(null) as object, properties)
    assert.deepStrictEqual(rules.readFields(bare({ a: 1 })), Result.succeed({ a: 1 }))
    assert.deepStrictEqual(rules.readFields(Object.create(bare({ a: 1 }))), Result.succeed({ a: 1 }))
    assert.deepStrictEqual(rules.readFields(Object.create(() => 1)), Result.succeed({}))
    const odd = Object.defineProperty(bare({ a: 1 }), "__proto__", { value: 5 })
    assert.deepStrictEqual(rules.readFields(Object.create(odd)), Result.succeed({ a: 1 }))
  })

  it("are none of what is no object, and the message has the names", () => {
    for (const value of [undefined, null, 1, "a", [], new Map()]) {
      assert.deepStrictEqual(rules.readFields(value), Result.fail("must be an object"))
      assert.deepStrictEqual(rules.readFields(value, ["a"]), Result.fail("must be an object with a"))
      assert.deepStrictEqual(rules.readFields(value, ["a", "b"]), Result.fail("must be an object with a and b"))
    }
  })

  it("that throw cannot be read", () => {
    const throwing = (cause: unknown) => ({
      get a(): unknown {
        throw cause
      }
    })
    assert.deepStrictEqual(rules.readFields(throwing(new Error("boom"))), Result.fail("cannot be read: boom"))
    assert.deepStrictEqual(rules.readFields(throwing("text")), Result.fail("cannot be read: text"))
  })
})
