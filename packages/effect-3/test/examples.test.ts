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
  "config.ts": ["2 organizations", "WriteBlocked"],
  "credentials.ts": [
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "1 question",
    "getOrganizations: there is no key to send: the vault is sealed (GET /organizations, not sent)"
  ],
  "dry-run.ts": [
    "POST createOrganizationActionBatch",
    "PUT updateOrganizationActionBatch",
    /^2 writes planned, nothing was sent\n\n1\. createOrganizationNetwork, for organization \d+\n {3}POST \S+\n {3}name: "HQ"\n/,
    "deleteNetwork: would send DELETE /networks/N_1; it is a dry run, and nothing was sent",
    "1 batch completed"
  ],
  "effect-3-moved.ts": inventory,
  "errors.ts": [/^\d VLANs$/, /^not renamed \(NotFound\): updateNetwork: /],
  "health.ts": [
    /^ok: only \d+ requests in the last 10 minutes; 50 are needed to judge$/,
    /^by status: \{"200":\d+\}$/,
    /^both sides: \d+, only here: 0$/
  ],
  "hooks.ts": ["getNetwork of N_0: 404", "DEBUG", "DEBUG", "failed: NotFound"],
  "idioms.ts": [
    "complete: some replies",
    "watched",
    "5 devices looked up",
    "some events",
    "15 devices, then 90 from the second page on"
  ],
  "inventory.ts": inventory,
  "limits.ts": ["9 of 9 requests a second, 0 waiting", "9 of 9 requests a second, 0 waiting"],
  "overrides.ts": [
    "some networks",
    "updateNetwork: the option readOnly forbids writes (PUT /networks/N_1, not sent)",
    "1 attempt"
  ],
  "raw.ts": [
    /^raw GET \/networks\/\{networkId\}\/wireless\/forecast: HTTP 404/,
    "pages of 10 and 10",
    /^Lab: 200, request \w+, 1 attempt$/
  ],
  "proxy.ts": ["2 organizations"],
  "oauth.ts": [
    "an administrator has to consent",
    "dashboard:general:config:read, for 60 minutes",
    "2 organizations",
    "an administrator has to consent"
  ],
  "paging.ts": [
    "100 devices",
    "an access point: Some",
    "a page of 100 devices",
    "30 devices, then 70",
    "100 devices, one by one",
    "events of the last hour: some"
  ],
  "retries.ts": [
    "retry 1 after a ServiceUnavailable",
    "2 organizations",
    "NotFound after 1 attempt",
    "created Warehouse",
    "found Annex",
    "2 organizations, once the model was in stock",
    "NotFound after 1 attempt"
  ],
  "retry.ts": ["2"],
  "start.ts": ["Acme: 100 devices", "Globex: 100 devices"],
  "testing.ts": [
    "N_1 gone N_3 N_4",
    "429: API rate limit exceeded for organization",
    "3 networks tagged",
    "getOrganizationNetworks updateNetwork updateNetwork updateNetwork"
  ],
  "transports.ts": [
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "1 request over the application's own client"
  ],
  "walk.ts": [/^992 operations, \d\d of them read settings of switches$/, "spanning tree saved"],
  "webhooks.ts": [/: Settings changed$/],
  "wire.ts": ["true"]
}

describe("the examples", () => {
  it.for(programs)("%s does what it says", async ([name, file]) => {
    await using simulator = await startSimulator({
      hosts: ["dashboard.test"],
      organizations: 2,
      networksPerOrganization: 20,
      devicesPerNetwork: 5,
      speed: 100
    })
    const asserting = name === "proxy.ts" ? assertPrintsOverProxy : assertPrints
    await asserting(file, simulator, expected[name])
  })

  it("are what the page on Effect 3 shows", () => assertShows("effect-3.md", programs))
})
