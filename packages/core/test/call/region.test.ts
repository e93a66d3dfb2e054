import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import type { PageOptions, RegionOptions } from "../../src/CallOptions.ts"
import { entered, type Region, within } from "../../src/internal/call/region.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const nested = (...all: ReadonlyArray<RegionOptions>): Region | undefined =>
  all.reduce<Region | undefined>((around, options) => entered(around, options), undefined)

describe("options within options", () => {
  it("win one by one, and header by header", () => {
    const outer = { timeout: 1000, retry: RetryPolicy.none, headers: { "X-A": "1", "x-b": "2" } }
    const inner: PageOptions = { timeout: 5, retry: undefined, headers: { "x-a": "3" }, from: "link" }
    assert.deepInclude(within(outer, inner), {
      timeout: 5,
      retry: RetryPolicy.none,
      headers: { "x-a": "3", "x-b": "2" },
      from: "link"
    })
  })

  const options = Schema.Struct({
    readOnly: Schema.optional(Schema.Boolean),
    dryRun: Schema.optional(Schema.Boolean),
    timeout: Schema.optional(Schema.Literals([1, 2, 3])),
    validate: Schema.optional(Schema.Literals(["off", "report", "strict"]))
  })

  it.prop(
    "never take a guard back, and otherwise the innermost is meant",
    { all: Schema.Array(options) },
    ({ all }) => {
      const last = (name: "timeout" | "validate"): unknown => all.findLast((each) => each[name] !== undefined)?.[name]
      const region = nested(...all)
      assert.deepStrictEqual(region?.issues ?? [], [])
      const { dryRun, readOnly, timeout, validate } = region?.options ?? {}
      assert.strictEqual(
        readOnly === true,
        all.some((each) => each.readOnly === true)
      )
      assert.strictEqual(
        dryRun === true,
        all.some((each) => each.dryRun === true)
      )
      assert.strictEqual(timeout, last("timeout"))
      assert.strictEqual(validate, last("validate"))
    }
  )

  it.effect("are all told of what a dry run plans, the outermost first", () =>
    Effect.gen(function* () {
      const told: Array<string> = []
      const teller = (name: string): RegionOptions => ({ onPlanned: () => Effect.sync(() => void told.push(name)) })
      const region = nested(teller("a"), {}, teller("b"), teller("c"))
      yield* region?.options.onPlanned?.({} as never) ?? Effect.die("nobody")
      assert.deepStrictEqual(told, ["a", "b", "c"])
    })
  )
})

describe("a region", () => {
  it("keeps everything that is wrong with its options and with those around it", () => {
    const wrong = nested({ timeout: 0 }, { deadline: "1 second" }, { timeuot: 5 } as never, { headers: { "a b": "1" } })
    assert.deepStrictEqual(
      wrong?.issues.map(({ path, problem }) => `${path} ${problem}`),
      [
        'timeout must be a time above zero, such as "30 seconds" or a number of milliseconds',
        "timeuot is not an option; did you mean timeout?",
        "headers.a b is not a header name"
      ]
    )
  })

  it("has no options of a single call", () => {
    for (const name of ["extraBody", "extraQuery", "from", "limit"]) {
      assert.deepStrictEqual(nested({ [name]: {} })?.issues[0]?.path, name)
    }
  })

  it("whose options cannot be read is wrong, and no exception", () => {
    const throwing = Object.defineProperty({}, "timeout", {
      enumerable: true,
      get: () => {
        throw new Error("not today")
      }
    })
    for (const options of [5, null, undefined, "x", throwing]) {
      assert.strictEqual(nested(options as never)?.issues.length, 1, String(options))
    }
  })
})
