import { answer } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { PageOptions } from "../../src/CallOptions.ts"
import * as Call from "../../src/internal/call/call.ts"
import { accept } from "../../src/internal/request/accept.ts"
import type { Prepared } from "../../src/internal/request/prepare.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import { callOf, secret } from "../support/call.ts"
import { base, partsOf } from "../support/parts.ts"

interface Given {
  readonly config?: Partial<MerakiConfig.Options>
  readonly drawn?: number
  readonly options?: PageOptions
  readonly made?: ReturnType<typeof partsOf>
}

/** A success of a call for the networks of an organization, and what a client knows after it. */
const accepting = (value: unknown, { config, drawn = 0, options = {}, made }: Given = {}) => {
  const call = callOf({ id: "getThings", path: "/organizations/{organizationId}/networks", response: "[{id:s}]" })
  Call.began(call, 0)
  Call.began(call, 0)
  Call.sent(call, `${base}/organizations/1/networks`)
  Call.drew(call, drawn)
  const request = { method: "GET", url: "", headers: {}, body: undefined } as const
  const prepared: Prepared = { call, input: { organizationId: "1" }, options, request }
  const { events, parts } = made ?? partsOf({ send: () => Effect.never }, config)
  const response = answer(203, "", { link: "<a>; rel=next" })
  return { events, parts, accepted: accept<unknown>(parts, prepared, { response, value }) }
}

describe("a success", () => {
  it.effect("is its value with status, headers, URL and the number of attempts", () =>
    Effect.gen(function* () {
      const value = [{ id: "N_1" }]
      const { header, ...facts } = yield* accepting(value).accepted
      assert.deepStrictEqual(facts, {
        value,
        status: 203,
        url: `${base}/organizations/1/networks`,
        requestId: undefined,
        attempts: 2,
        waited: Duration.zero
      })
      assert.strictEqual(header("link"), "<a>; rel=next")
    })
  )

  it.effect("fills the retry budget by what its retries drew", () =>
    Effect.gen(function* () {
      const { accepted, events } = accepting([], { drawn: 15 })
      yield* accepted
      assert.deepStrictEqual(events, ["budget: 15"])
    })
  )

  it.effect("teaches whose its networks are, but no secrets", () =>
    Effect.gen(function* () {
      const { accepted, parts } = accepting([{ id: "N_1" }, { id: `N_${secret}` }])
      yield* accepted
      assert.strictEqual(parts.ownership.get("N_1"), "1")
      assert.isUndefined(parts.ownership.get(`N_${secret}`))
    })
  )

  it.effect("is validated as the call says, or else the client", () =>
    Effect.gen(function* () {
      const wrong = [{ id: 7 }]
      const mismatched = ["budget: 0", "getThings mismatched: [].id"]
      const off = accepting(wrong)
      yield* off.accepted
      assert.deepStrictEqual(off.events, ["budget: 0"])
      for (const reported of [
        accepting(wrong, { config: { validate: "report" } }),
        accepting(wrong, { config: { validate: "strict" }, options: { validate: "report" } })
      ]) {
        assert.strictEqual((yield* reported.accepted).value, wrong)
        assert.deepStrictEqual(reported.events, mismatched)
      }
      assert.lengthOf(yield* logged, 2)
      const strict = accepting(wrong, { options: { validate: "strict" } })
      assert.strictEqual((yield* Effect.flip(strict.accepted))._tag, "InvalidResponse")
      assert.deepStrictEqual(strict.events, mismatched)
    })
  )

  it.effect("is reported once for each place", () =>
    Effect.gen(function* () {
      const made = partsOf({ send: () => Effect.never }, { validate: "report" })
      for (let time = 0; time < 2; time++) yield* accepting([{ id: 7 }], { made }).accepted
      assert.lengthOf(yield* logged, 1)
    })
  )
})
