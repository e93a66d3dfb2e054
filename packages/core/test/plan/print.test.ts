import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { printed } from "../../src/internal/plan/print.ts"
import type { PlannedRequest } from "../../src/model/ErrorFacts.ts"

const url = "https://api.meraki.com/api/v1"

const update: PlannedRequest = {
  operation: "updateNetwork",
  method: "PUT",
  path: "/networks/{networkId}",
  parameters: { networkId: "N_1" },
  url: `${url}/networks/N_1`,
  organizationId: "1",
  body: { name: "HQ", tags: ["branch", "north"], notes: null }
}
const remove: PlannedRequest = {
  operation: "deleteNetwork",
  method: "DELETE",
  path: "/networks/{networkId}",
  parameters: { networkId: "N_2" },
  url: `${url}/networks/N_2`,
  organizationId: undefined,
  body: undefined
}
const batch: PlannedRequest = {
  operation: "createOrganizationActionBatch",
  method: "POST",
  path: "/organizations/{organizationId}/actionBatches",
  parameters: { organizationId: "1" },
  url: `${url}/organizations/1/actionBatches`,
  organizationId: "1",
  body: {
    confirmed: false,
    actions: [
      { resource: "/networks/N_1", operation: "update", body: { tags: ["a"] } },
      { resource: "/networks/N_2", operation: "destroy" }
    ]
  }
}

describe("a plan on paper", () => {
  it("has a heading, and for each request whose it is, what is sent and where", () => {
    assert.strictEqual(
      printed([update, remove, batch]),
      `3 writes planned, nothing was sent

1. updateNetwork, for organization 1
   PUT https://api.meraki.com/api/v1/networks/N_1
   name: "HQ"
   tags: ["branch","north"]
   notes: null

2. deleteNetwork
   DELETE https://api.meraki.com/api/v1/networks/N_2

3. createOrganizationActionBatch, for organization 1
   POST https://api.meraki.com/api/v1/organizations/1/actionBatches
   confirmed: false
   actions:
     1. update /networks/N_1 {"tags":["a"]}
     2. destroy /networks/N_2`
    )
  })

  it("says when there is nothing to write", () => assert.strictEqual(printed([]), "no writes"))

  it.prop("hands nothing to a terminal, whatever is in it", { body: Schema.Json, text: Schema.String }, (given) => {
    const { body, text } = given
    const shown = printed([{ ...update, body: { [text]: body, actions: [body, { resource: text, operation: text }] } }])
    assert.notMatch(shown, /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    assert.strictEqual(printed([{ ...update, body }]).startsWith("1 write planned, nothing was sent"), true)
  })

  it("keeps a hostile name on its line", () => {
    const shown = printed([{ ...remove, url: "https://x/\n2. all is well\u202e", organizationId: "\u001b[2J" }])
    assert.include(shown, String.raw`https://x/\u{a}2. all is well\u{202e}`)
    assert.include(shown, String.raw`organization \u{1b}[2J`)
  })
})
