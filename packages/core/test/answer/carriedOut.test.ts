import { clientOf } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { deleteNetwork, updateNetwork } from "../../src/operations/Networks.ts"
import { createOrganizationNetwork } from "../../src/operations/Organizations.ts"

/** How often a server that answers a write so is asked, and what comes of it. */
const answered = <A, E, R>(body: string, call: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const server = yield* makeServer((_, response) => void response.writeHead(200).end(body))
    const outcome = yield* Effect.result(Effect.provide(call, clientOf(server.url)))
    return { requests: server.seen.length, outcome }
  })

const put = updateNetwork({ networkId: "N_1", name: "HQ" })
const post = createOrganizationNetwork({ organizationId: "1", name: "HQ", productTypes: ["switch"] })
const remove = deleteNetwork({ networkId: "N_1" })

describe("a write that was answered with a success", () => {
  it.live("was carried out, and is sent once, whatever its answer is worth", () =>
    Effect.gen(function* () {
      for (const body of ["", "OK", '{"id":"N_1","na', "null", "42"]) {
        for (const call of [put, post]) {
          const { outcome, requests } = yield* answered(body, call)
          assert.strictEqual(requests, 1, body)
          const error = outcome._tag === "Failure" ? outcome.failure : undefined
          assert.isTrue(error?._tag === "InvalidResponse" && error.carriedOut, body)
          assert.include(error?.message ?? "", "the write was carried out")
        }
      }
    })
  )

  it.live("gives undefined where nothing is promised, unless it begins as JSON and is none", () =>
    Effect.gen(function* () {
      for (const body of ["", "OK"]) {
        const { outcome, requests } = yield* answered(body, remove)
        assert.deepStrictEqual([requests, outcome._tag], [1, "Success"], body)
      }
      const { outcome, requests } = yield* answered('{"id":', remove)
      assert.strictEqual(requests, 1)
      const error = outcome._tag === "Failure" ? outcome.failure : undefined
      assert.isTrue(error?._tag === "InvalidResponse" && error.carriedOut)
    })
  )

  it.live("with a page in HTML has not reached the API for certain, and is sent again", () =>
    Effect.gen(function* () {
      const { outcome, requests } = yield* answered("<html></html>", put)
      assert.isAbove(requests, 1)
      const error = outcome._tag === "Failure" ? outcome.failure : undefined
      assert.isTrue(error?._tag === "InvalidResponse" && !error.carriedOut)
    })
  )
})
