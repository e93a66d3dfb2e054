import { assertPrintsOverProxy, examples } from "@effect-meraki/testing/examples"
import { it } from "vitest"
import { startSimulator } from "../src/index.ts"

it.for(examples("effect-proxy"))("%s does what it says", async ([, file]) => {
  await using simulator = await startSimulator({
    hosts: ["dashboard.test"],
    organizations: 2,
    networksPerOrganization: 1
  })
  await assertPrintsOverProxy(file, simulator, ["2 organizations", "2 organizations", "2 organizations"])
})
