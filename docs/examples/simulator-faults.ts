/** Faults on demand: what is answered instead, or not at all. */
import { Meraki } from "@effect-meraki/promise"
import { startSimulator } from "@effect-meraki/simulator"

await using simulator = await startSimulator({ networksPerOrganization: 3 })
const meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url, retry: { initialDelay: 1 } })
const [networkId = ""] = simulator.world.networks.keys()

simulator.faults.add({ operation: "update*", from: 3, times: 1, fault: { kind: "reset", when: "after" } })
simulator.faults.add({ method: "POST", when: ({ body }) => body.includes("HQ"), fault: { kind: "html", status: 503 } })
for (const name of ["Lab", "Store", "HQ"]) await meraki.networks.updateNetwork({ networkId, name })
console.log(simulator.calls.map(({ fault = "no fault" }) => fault).join(", "))
simulator.faults.clear()
