import { assert, describe, it } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { costOf, make, type RetryBudget } from "../../src/internal/retry/budget.ts"
import * as MerakiError from "../../src/MerakiError.ts"

const call = {
  operation: "getThing",
  method: "GET",
  path: "/thing",
  parameters: {},
  url: "https://api.meraki.com/api/v1/thing",
  attempts: 1,
  at: new Date(0)
} as const
const http = { ...call, status: 500, errors: [], body: "", requestId: undefined, retryAfter: undefined }

const outage = new MerakiError.InternalServerError(http)
const refusal = new MerakiError.TooManyRequests({ ...http, status: 429 })

/** How many retries the budget still covers. */
const drawAll = (budget: RetryBudget): number => {
  let count = 0
  while (budget.draw(outage)) count++
  return count
}

describe("the cost of a retry", () => {
  it("is nothing where the API asks to wait", () => {
    assert.strictEqual(costOf(refusal), 0)
    assert.strictEqual(costOf(new MerakiError.BadRequest({ ...http, status: 400 })), 0)
  })

  it("is five for every outage", () => {
    const timedOut = { ...call, cause: undefined, limit: "attempt", after: Duration.seconds(1) } as const
    for (const error of [
      outage,
      new MerakiError.BadGateway(http),
      new MerakiError.ServiceUnavailable(http),
      new MerakiError.GatewayTimeout(http),
      new MerakiError.UnexpectedServerError(http),
      new MerakiError.ConnectionFailed({ ...call, cause: undefined, reason: "reset", sent: true }),
      new MerakiError.RequestTimedOut(timedOut),
      new MerakiError.InvalidResponse({ ...http, reason: "html", issues: [], carriedOut: false })
    ]) {
      assert.strictEqual(costOf(error), 5, error._tag)
    }
  })
})

describe("a retry budget", () => {
  it("covers 300 retries, and refusals even when it is empty", () => {
    const budget = make()
    assert.strictEqual(drawAll(budget), 300)
    assert.strictEqual(budget.draw(outage), false)
    assert.strictEqual(budget.draw(refusal), true)
    assert.strictEqual(drawAll(budget), 0)
  })

  it("is of one client alone", () => {
    drawAll(make())
    assert.strictEqual(drawAll(make()), 300)
  })

  it("is filled by successes: by one for each, or by what their retries drew", () => {
    const budget = make()
    drawAll(budget)
    for (let i = 0; i < 4; i++) budget.succeeded(0)
    assert.strictEqual(budget.draw(outage), false)
    budget.succeeded(0)
    assert.strictEqual(drawAll(budget), 1)
    budget.succeeded(15)
    assert.strictEqual(drawAll(budget), 3)
  })

  it("loses nothing when it covers too little", () => {
    const budget = make()
    drawAll(budget)
    budget.succeeded(4)
    assert.strictEqual(budget.draw(outage), false)
    budget.succeeded(1)
    assert.strictEqual(budget.draw(outage), true)
  })

  it("never holds more than at first", () => {
    const budget = make()
    budget.succeeded(1000)
    assert.strictEqual(drawAll(budget), 300)
    budget.succeeded(1_000_000)
    assert.strictEqual(drawAll(budget), 300)
  })
})
