import { startSimulator } from "@effect-meraki/simulator"
import { assertPrints, assertPrintsOverProxy, assertShows, examples, filesIn } from "@effect-meraki/testing/examples"
import { describe, it } from "vitest"

const programs = [...filesIn(new URL("../examples/", import.meta.url)), ...examples("effect-3-moved")]

const inventory = ["Acme: 20 networks, 3 serials", "Globex: 20 networks, 3 serials", "no such network (404)"]
const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "batch.ts": ["1 batch: completed; the API's health is ok"],
  "credentials.ts": ["2 organizations"],
  "dry-run.ts": ['PUT updateNetwork {"name":"HQ"}'],
  "effect-3-moved.ts": inventory,
  "idioms.ts": ["3 devices looked up", "complete", "an event"],
  "inventory.ts": inventory,
  "overrides.ts": ["2"],
  "raw.ts": [/^raw GET \/networks\/\{networkId\}\/wireless\/forecast: HTTP 404/, "Acme: 200"],
  "proxy.ts": ["2 organizations"],
  "oauth.ts": ["ConsentNeeded"],
  "retry.ts": ["2"],
  "testing.ts": ["HQ, none"],
  "wire.ts": ["true"]
}

describe("the examples", () => {
  it.for(programs)("%s does what it says", async ([name, file]) => {
    await using simulator = await startSimulator({
      hosts: ["dashboard.test"],
      organizations: 2,
      networksPerOrganization: 20,
      devicesPerNetwork: 5
    })
    const asserting = name === "proxy.ts" ? assertPrintsOverProxy : assertPrints
    await asserting(file, simulator, expected[name])
  })

  it("are what the page on Effect 3 shows", () => assertShows("effect-3.md", programs))
})
