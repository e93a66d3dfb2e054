/** A Dashboard for a test, and a request to it. */
import { startSimulator } from "@effect-meraki/simulator"

await using simulator = await startSimulator({ organizations: 1, faults: { rate: 0.05 } })
const response = await fetch(`${simulator.url}/organizations`, {
  headers: { authorization: `Bearer ${simulator.apiKey}` }
})
console.log(response.status)
