import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { readGrant } from "../../src/internal/oauth/grant.ts"

const good = { access_token: "a", refresh_token: "r", token_type: "bearer", expires_in: 3600 }
const grant = { accessToken: "a", refreshToken: "r", lifetime: 3_600_000, scopes: [] as ReadonlyArray<string> }
const read = (status: number, body: unknown) =>
  readGrant(status, typeof body === "string" ? body : JSON.stringify(body))

describe("the answer of a token endpoint", () => {
  it("is read as tokens, with what it leaves out", () => {
    assert.deepStrictEqual(read(200, good), grant)
    assert.deepStrictEqual(read(200, { ...good, token_type: "Bearer", scope: " a:b  c:d " }), {
      ...grant,
      scopes: ["a:b", "c:d"]
    })
    assert.deepStrictEqual(read(200, { access_token: "a", expires_in: "1.5" }), {
      ...grant,
      refreshToken: undefined,
      lifetime: 1500
    })
    assert.deepStrictEqual(read(200, { access_token: "a" }), { ...grant, refreshToken: undefined })
  })

  it("that has no tokens is no answer", () => {
    const none = { reason: "answer", error: undefined, description: undefined } as const
    for (const body of [
      "",
      "<html>",
      "[]",
      "null",
      {},
      { ...good, access_token: "" },
      { ...good, access_token: "a b" },
      { ...good, access_token: 5 },
      { ...good, refresh_token: null },
      { ...good, token_type: "mac" },
      { ...good, expires_in: 0 },
      { ...good, expires_in: -1 },
      { ...good, expires_in: "soon" },
      { ...good, expires_in: null }
    ]) {
      assert.deepStrictEqual(read(200, body), none, JSON.stringify(body))
    }
    // A redirect is not followed: the secret of the application is for one server.
    assert.deepInclude(read(302, good), { reason: "answer" })
    assert.deepInclude(read(204, ""), { reason: "answer" })
  })

  it("says by its status and code why there are none", () => {
    const reasonOf = (status: number, error?: string) => {
      const outcome = read(status, error === undefined ? "<html>" : { error })
      return "reason" in outcome ? outcome.reason : "granted"
    }
    assert.strictEqual(reasonOf(400, "invalid_grant"), "consent")
    assert.strictEqual(reasonOf(401, "invalid_client"), "client")
    assert.strictEqual(reasonOf(400, "invalid_client"), "client")
    assert.strictEqual(reasonOf(401), "client")
    assert.strictEqual(reasonOf(400, "unauthorized_client"), "refused")
    assert.strictEqual(reasonOf(403), "refused")
    for (const status of [408, 429, 500, 502, 503, 530]) assert.strictEqual(reasonOf(status), "unavailable")
    assert.deepStrictEqual(read(400, { error: "invalid_grant", error_description: "token\n\u0007 expired" }), {
      reason: "consent",
      error: "invalid_grant",
      description: "token expired"
    })
  })

  it.prop("may be anything", { status: Schema.Int, body: Schema.Json }, ({ body, status }) => {
    const outcome = read(status, JSON.stringify(body))
    assert.isTrue("reason" in outcome || outcome.accessToken !== "")
  })
})
