import { Meraki } from "@effect-meraki/promise"
import { startSimulator } from "@effect-meraki/simulator"
import { afterAll, beforeAll, expect, it } from "vitest"

let simulator: Awaited<ReturnType<typeof startSimulator>>
beforeAll(async () => {
  simulator = await startSimulator({ organizations: 1, networksPerOrganization: 20 })
})
afterAll(() => simulator.close())

it("renames a network once, although the first answer is lost", async () => {
  const [networkId = ""] = simulator.world.networks.keys()
  simulator.faults.add({ operation: "updateNetwork", times: 1, fault: { kind: "reset", when: "after" } })

  const meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url })
  await meraki.networks.updateNetwork({ networkId, name: "HQ" })

  expect(simulator.world.networks.get(networkId)?.name).toBe("HQ")
  expect(simulator.calls.map(({ fault, status }) => [status, fault])).toEqual([
    [200, "reset"],
    [200, undefined]
  ])
})
