import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import { httpError } from "../../src/internal/answer/httpError.ts"
import * as MerakiError from "../../src/MerakiError.ts"

describe("an error for a test", () => {
  it("has the facts of a typical call", () => {
    const error = MerakiError.NotFound.make()
    assert.instanceOf(error, MerakiError.NotFound)
    assert.isTrue(MerakiError.isMerakiError(error))
    assert.match(error.message, /^getNetwork: HTTP 404: Not Found \(GET \/networks\/N_1, 1 attempt\)/)
    assert.deepInclude(error, { operation: "getNetwork", status: 404, errors: ["Not Found"], requestId: undefined })
    assert.strictEqual(error.url, "https://api.meraki.com/api/v1/networks/N_1")
  })

  it("takes what the test is about", () => {
    const error = MerakiError.BadRequest.make({
      operation: "getOrganization",
      path: "/organizations/{organizationId}",
      parameters: { organizationId: "9" },
      errors: ["no such thing"],
      requestId: "abc"
    })
    assert.strictEqual(
      error.message,
      "getOrganization: HTTP 400: no such thing (GET /organizations/9, request abc, 1 attempt)"
    )
    assert.strictEqual(error.url, "https://api.meraki.com/api/v1/organizations/9")
    assert.strictEqual(error.body, JSON.stringify({ errors: ["no such thing"] }))
  })

  it("is there for every kind, by its own tag, with the status that makes it", () => {
    const { isAmbiguous, isHttpError, isMerakiError, isRetryable, isServerError, match, ...rest } = MerakiError
    const classes = Object.entries(rest) as ReadonlyArray<[string, (typeof MerakiError)["NotFound"]]>
    assert.isAtLeast(classes.length, 22)
    for (const [tag, Class] of classes) {
      const error = Class.make() as MerakiError.MerakiError
      assert.strictEqual(error._tag, tag)
      assert.isAbove(error.message.length, 20)
      if (isHttpError(error)) assert.strictEqual(httpError(error)._tag, tag)
      else assert.isTrue(isMerakiError(error))
    }
    assert.isTrue(isRetryable(MerakiError.TooManyRequests.make()))
    assert.deepStrictEqual(MerakiError.TooManyRequests.make().retryAfter, Duration.seconds(1))
    assert.isFalse(isRetryable(MerakiError.InternalServerError.make({ method: "POST" })))
    assert.isTrue(isAmbiguous(MerakiError.ConnectionFailed.make()))
    assert.isFalse(isAmbiguous(MerakiError.ConnectionFailed.make({ sent: false })))
    assert.isTrue(isServerError(MerakiError.UnexpectedServerError.make()))
    assert.isFunction(match)
  })

  it("says which write was blocked", () => {
    assert.strictEqual(
      MerakiError.WriteBlocked.make().message,
      "updateNetwork: the option readOnly forbids writes (PUT /networks/N_1, not sent)"
    )
  })
})
