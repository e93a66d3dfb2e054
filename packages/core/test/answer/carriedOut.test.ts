import { clientOf } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { mayHoldLongInteger, parseJson } from "../../src/internal/answer/json.ts"
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

describe("integers beyond 2^53", () => {
  it("keep their digits as text, and nothing else changes", () => {
    const rows: ReadonlyArray<readonly [string, unknown]> = [
      ["12345678901234567890", "12345678901234567890"],
      ["-12345678901234567890", "-12345678901234567890"],
      ['{"a":9007199254740993}', { a: "9007199254740993" }],
      ['{"a":9007199254740991}', { a: 9007199254740991 }],
      [
        '[1,\n 12345678901234567890 ,"x, 12345678901234567890, y"]',
        [1, "12345678901234567890", "x, 12345678901234567890, y"]
      ],
      ['{"12345678901234567890":0.12345678901234567}', { "12345678901234567890": Number("0.12345678901234567") }],
      [
        '{"a":1234567890123456789.5,"b":12345678901234567890e2}',
        { a: Number("1234567890123456789.5"), b: Number("12345678901234567890e2") }
      ],
      ['{"a":"\\\\","b":12345678901234567890}', { a: "\\", b: "12345678901234567890" }]
    ]
    for (const [text, value] of rows) assert.deepStrictEqual(parseJson(text), value, text)
    assert.throws(() => parseJson("{12345678901234567890:1}"))
    assert.throws(() => parseJson('{"a":00012345678901234567890}'))
  })

  it("are looked for wherever they may be, and not in ids", () => {
    for (let before = 0; before < 40; before++) {
      assert.isTrue(mayHoldLongInteger(`[${" ".repeat(before)}1234567890123456]`), String(before))
      assert.isFalse(mayHoldLongInteger(`[${" ".repeat(before)}"L_123456789012345678901"]`), String(before))
      assert.isFalse(mayHoldLongInteger(`[${" ".repeat(before)}123456789012345]`), String(before))
    }
  })
})
