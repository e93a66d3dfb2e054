/** Tests without a network, of a function that tags networks and skips those that are gone. */
import { Meraki, mockMeraki, NotFound } from "@effect-meraki/promise"
import { Simulator } from "@effect-meraki/simulator"
import { deepEqual, equal } from "node:assert/strict"
import { test } from "node:test"

const tagAll = async (meraki: Meraki, networkIds: ReadonlyArray<string>) => {
  const calls = networkIds.map((networkId) => meraki.safe.networks.updateNetwork({ networkId, tags: ["branch"] }))
  const results = await Promise.all(calls)
  const failure = results.find((result) => !result.ok && result.error._tag !== "NotFound")
  if (failure && !failure.ok) throw failure.error
  return results.filter(({ ok }) => ok).length
}

await test("a network that is gone is skipped", async () => {
  const meraki = mockMeraki({
    networks: {
      updateNetwork: ({ networkId }) => {
        if (networkId === "N_2") throw NotFound.make()
        return { id: String(networkId), organizationId: "1", name: "HQ", productTypes: [], tags: [] }
      }
    }
  })
  equal(await tagAll(meraki, ["N_1", "N_2", "N_3"]), 2)
})

await test("every network is tagged once, although an answer is lost", async () => {
  const simulator = Simulator.handler({ organizations: 1, networksPerOrganization: 3, limits: false })
  simulator.faults.add({ operation: "updateNetwork", times: 1, fault: { kind: "reset", when: "after" } })
  const meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url, fetch: simulator.fetch })
  equal(await tagAll(meraki, [...simulator.world.networks.keys()]), 3)
  deepEqual(new Set([...simulator.world.networks.values()].flatMap(({ tags }) => tags)), new Set(["branch"]))
})
