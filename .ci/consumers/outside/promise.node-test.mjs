import assert from "node:assert/strict"
import { test } from "node:test"
import { mockMeraki } from "@effect-meraki/promise"
import { countNetworks } from "./promise.mjs"

await test("counts", async () => {
  assert.equal(await countNetworks(process.env.MERAKI_KEY, process.env.MERAKI_URL), 10)
})

await test("is doubled", async () => {
  const meraki = mockMeraki({ organizations: { getOrganizations: () => [{ id: "1" }] } })
  assert.deepEqual(await meraki.organizations.getOrganizations(), [{ id: "1" }])
})
