import { assert, describe, it } from "@effect/vitest"
import { checkOptions } from "../../src/internal/call/options.ts"
import { strayOption, strayParameter } from "../../src/internal/wire/stray.ts"
import { operationOf } from "../support/call.ts"

const put = operationOf({ method: "PUT", body: { name: "s" } })

/** What only the Promise client has. */
const ofPromises = ["fetch", "logger", "signal"]

describe("a name that is not a parameter", () => {
  const isOption = (name: string) => strayParameter(put, name).includes("is an option and no parameter")

  it("is an option when core or the Promise client has one of that name, and only then", () => {
    const names =
      "deadline dryRun extraBody extraQuery from headers limit maxPages onPlanned organizationId prefetch readOnly retry " +
      "retryOn timeout validate"
    for (const name of names.split(" ")) {
      assert.isTrue(isOption(name), name)
      assert.deepStrictEqual(checkOptions({ [name]: undefined }, true), [])
    }
    assert.isTrue(ofPromises.every(isOption))
    assert.isFalse(isOption("name"))
  })

  it("is the nearest one, or none of those that there are", () => {
    assert.strictEqual(strayParameter(put, "thing_id"), "is not a parameter of getThing; did you mean thingId?")
    assert.strictEqual(strayParameter(put, "id"), "is not a parameter of getThing; did you mean thingId?")
    assert.strictEqual(strayParameter(put, "zzzzzzzz"), "is not a parameter of getThing, which has thingId, name")
    assert.strictEqual(
      strayParameter(operationOf({ path: "/things" }), "id"),
      "is not a parameter of getThing, which has none"
    )
  })
})

describe("a name that is not an option", () => {
  it("is a parameter, part of another option, not needed, or unknown", () => {
    assert.match(strayOption(put, "name") ?? "", /^is a parameter and no option/)
    assert.match(strayOption(put, "maxRetries") ?? "", /part of the option retry$/)
    assert.match(strayOption(put, "totalPages") ?? "", /^is not needed: all pages/)
    assert.isUndefined(strayOption(put, "color"))
  })
})
