import { assert, describe, it } from "@effect/vitest"
import { isOfOrganization, says, saysNoNetwork, saysTooMany } from "../../src/internal/error/words.ts"

describe("messages of the API", () => {
  it("say what one of them says", () => {
    assert.strictEqual(says(["no", "yes"], /yes/), true)
    assert.strictEqual(says(["no", "nor"], /yes/), false)
    assert.strictEqual(says([], /yes/), false)
  })

  it("report too many requests in several ways", () => {
    for (const text of ["API rate limit exceeded", "Too Many Requests", "Throttled", "request was throttling"]) {
      assert.strictEqual(saysTooMany(text), true, text)
    }
    for (const text of ["", "rate", "limit", "too many networks", "many requests"]) {
      assert.strictEqual(saysTooMany(text), false, text)
    }
  })

  it("name the organization whose limit was exceeded", () => {
    assert.strictEqual(isOfOrganization(["no", "API rate limit exceeded for Organization"]), true)
    for (const text of ["API rate limit exceeded", "limit of organizations", "reorganization"]) {
      assert.strictEqual(isOfOrganization([text]), false, text)
    }
    assert.strictEqual(isOfOrganization([]), false)
  })
})

describe("that a network was not found", () => {
  const is = (...errors: ReadonlyArray<string>) => saysNoNetwork(errors)

  it("is said of a network, and by one message", () => {
    assert.strictEqual(is("Network not found"), true)
    assert.strictEqual(is("other", "The NETWORK N_1 was NOT FOUND."), true)
    for (const text of ["Not found: network", "Device not found", "Networks not found", "network not foundation"]) {
      assert.strictEqual(is(text), false, text)
    }
    assert.strictEqual(is("network", "not found"), false)
    assert.strictEqual(is(), false)
  })

  it("is said behind the action that a message repeats", () => {
    assert.strictEqual(is('{"resource":"/devices/Q"}: Network not found'), true)
    assert.strictEqual(is('{"resource":"/x"}: {"y":{}}: Network not found'), true)
    assert.strictEqual(is('{"name":"my network"}: Device not found'), false)
    assert.strictEqual(is('{"name":"network not found"}: Name is taken'), false)
    assert.strictEqual(is('{"a":"}: network not found"}: Name is taken'), false)
  })

  it("is searched for in the first 2,000 characters", () => {
    const said = "network not found"
    assert.strictEqual(is(`${"x".repeat(1999 - said.length)} ${said}`), true)
    assert.strictEqual(is(`${"x".repeat(2000 - said.length)} ${said}`), false)
    assert.strictEqual(is(`${"x".repeat(5000)}}: ${said}`), true)
  })
})
