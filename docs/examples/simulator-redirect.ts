/** A Dashboard that redirects to another host, as the API does to the shard of an organization. */
import { Meraki } from "@effect-meraki/promise"
import { startSimulator } from "@effect-meraki/simulator"

await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
const meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url })

simulator.faults.add({
  when: ({ host }) => host.startsWith("127.0.0.1"),
  fault: { kind: "redirect", location: "http://localhost:{port}{path}" }
})

const result = await meraki.safe.organizations.getOrganizations()
console.log(result.ok ? "followed" : result.error._tag) // over http, the key goes to the base URL alone
