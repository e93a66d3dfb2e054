import { startSimulator } from "@effect-meraki/simulator"
import { assertPrints, assertPrintsOverProxy, assertShows, examples, filesIn } from "@effect-meraki/testing/examples"
import { describe, it } from "vitest"

const programs = [...filesIn(new URL("../examples/", import.meta.url)), ...examples("effect-3-moved")]

const inventory = ["Acme: 20 networks, 3 serials", "Globex: 20 networks, 3 serials", "no such network (404)"]
const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "batches.ts": [
    "20 changes in 1 batch",
    /^120 networks, the first of them \/.*networks\/\w+$/,
    "discarded 1 batch",
    /^createOrganizationActionBatch: batch \d+ failed: Error occurred while executing create .*: Name has already been taken/
  ],
  "batch.ts": ["1 batch: completed; the API's health is ok"],
  "credentials.ts": ["2 organizations"],
  "dry-run.ts": ['PUT updateNetwork {"name":"HQ"}'],
  "effect-3-moved.ts": inventory,
  "errors.ts": [/^\d VLANs$/, /^not renamed \(NotFound\): updateNetwork: /],
  "health.ts": [
    /^ok: only \d+ requests in the last 10 minutes; 50 are needed to judge$/,
    /^by status: \{"200":\d+\}$/,
    /^both sides: \d+, only here: 0$/
  ],
  "idioms.ts": ["3 devices looked up", "complete", "an event"],
  "inventory.ts": inventory,
  "limits.ts": ["9 of 9 requests a second, 0 waiting", "9 of 9 requests a second, 0 waiting"],
  "overrides.ts": ["2"],
  "raw.ts": [/^raw GET \/networks\/\{networkId\}\/wireless\/forecast: HTTP 404/, "Acme: 200"],
  "proxy.ts": ["2 organizations"],
  "oauth.ts": ["ConsentNeeded"],
  "paging.ts": [
    "100 devices",
    "an access point: Some",
    "a page of 100 devices",
    "30 devices, then 70",
    "100 devices, one by one",
    "events of the last hour: some"
  ],
  "retry.ts": ["2"],
  "start.ts": ["Acme: 100 devices", "Globex: 100 devices"],
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
