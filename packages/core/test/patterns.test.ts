import { apiKey } from "@effect-meraki/testing/client"
import { assert, describe, it } from "@effect/vitest"
import { saysNoNetwork } from "../src/internal/error/words.ts"
import { makeRedactor } from "../src/internal/error/redactor.ts"
import { parseLinks } from "../src/internal/wire/link.ts"
import { parseRetryAfter } from "../src/internal/answer/retryAfter.ts"
import { growthOf, mostGrowth, slowPatterns } from "./support/patterns.ts"

describe("no text takes longer than in proportion to its length", () => {
  // With texts of a million characters it is one of the attacks.
  it("for any regular expression of the code", { timeout: 600_000 }, () => {
    assert.deepStrictEqual(slowPatterns(30_000), [])
  })

  it("for whatever reads headers and messages", { timeout: 600_000 }, () => {
    const redact = makeRedactor([apiKey])
    const readers: { readonly [name: string]: (text: string) => unknown } = {
      redact,
      saysNoNetwork: (text) => saysNoNetwork([text]),
      parseLinks,
      parseRetryAfter: (text) => parseRetryAfter(text, 0)
    }
    const pieces = [
      "network ",
      "}: ",
      "<a>,",
      "<a>;rel=",
      ';a="',
      "Mon,",
      "1,",
      "%30",
      "\\u0030",
      apiKey.slice(0, 39),
      "&#"
    ]
    for (const [name, read] of Object.entries(readers)) {
      for (const piece of pieces) {
        for (const size of [30_000, 300_000]) {
          assert.isBelow(growthOf(read, piece, size), mostGrowth, `${name} over ${piece}`)
        }
      }
    }
  })
})

describe("the message that a network is not found", () => {
  it("is told from what an action itself says", () => {
    assert.isTrue(saysNoNetwork(["Network N_1 not found"]))
    assert.isTrue(saysNoNetwork(['{"resource":"/networks/N_1"}: Network was not found']))
    assert.isFalse(saysNoNetwork(['{"name":"network not found"}: Name is taken']))
    assert.isFalse(saysNoNetwork(["not found: a network"]))
    assert.isFalse(saysNoNetwork(["Networks were not founded"]))
    assert.isFalse(saysNoNetwork([]))
  })
})
