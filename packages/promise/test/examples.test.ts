import { startSimulator } from "@effect-meraki/simulator"
import { assertPrints, assertPrintsOverProxy, assertShows, examples } from "@effect-meraki/testing/examples"
import { describe, it } from "vitest"

const programs = examples("promise-")

const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "promise-batches.ts": [
    "20 changes in 1 batch",
    /^120 networks, the first of them \/.*networks\/\w+$/,
    "1 batch waits",
    /^createOrganizationActionBatch: batch \d+ failed: Error occurred while executing create .*: Name has already been taken/,
    "1 network after all"
  ],
  "promise-bundle.ts": ["20 networks with wireless"],
  "promise-credentials.ts": [
    "2 organizations",
    "1 question",
    "getOrganizations: there is no key to send: the vault is sealed (GET /organizations, not sent)"
  ],
  "promise-dry-run.ts": [
    "POST createOrganizationActionBatch",
    "PUT updateOrganizationActionBatch",
    /^2 writes planned, nothing was sent\n\n1\. updateNetwork\n {3}PUT \S+\n {3}name: "HQ"\n/,
    "would DELETE: deleteNetwork",
    "deleteNetwork: would send DELETE /networks/N_1; it is a dry run, and nothing was sent",
    "1 batch completed"
  ],
  "promise-ending.ts": ["Error: no longer needed", "an organization in time", "Error: shutting down"],
  "promise-errors.ts": [
    "the name of a network that does not exist: undefined",
    /^\d VLANs$/,
    "NotFound",
    "not renamed: NotFound",
    "networkId must not be a dot segment, which would change the path"
  ],
  "promise-health.ts": [
    /^ok: only \d+ requests in the last 10 minutes; 50 are needed to judge$/,
    /^by status: \{"200":2\}$/,
    "the API is ok",
    /^both sides: \d+, only here: 0$/
  ],
  "promise-hooks.ts": [
    "getNetwork, attempt 1",
    "failed: NotFound (404) of N_0",
    "getOrganizations, attempt 1",
    '{"level":"debug","operation":"getOrganizations","status":200,"text":true}'
  ],
  "promise-idioms.ts": [
    "complete: some replies",
    "watched",
    "5 devices looked up",
    "an event",
    "the rest from the second page on"
  ],
  "promise-limits.ts": [
    "at most 50 requests a second",
    "2 organizations",
    "2 organizations",
    "9 of 9 requests a second, 0 waiting",
    "9 of 9 requests a second, 0 waiting"
  ],
  "promise-oauth.ts": [
    "dashboard:general:config:read, for 60 minutes",
    "2 organizations",
    "an administrator has to consent"
  ],
  "promise-paging.ts": [
    "2 organizations, 20 networks in the first",
    /^an access point: Q2\w\w-/,
    "a page of 100 devices",
    "100 devices",
    "100 devices, one by one",
    "events of the last hour: some",
    "50 devices, then 50"
  ],
  "promise-overrides.ts": ["20 networks", "WriteBlocked", "2 requests"],
  "promise-raw.ts": [
    /^raw GET \/networks\/\{networkId\}\/wireless\/forecast: HTTP 404/,
    "a page of 10",
    "a page of 10",
    /^\w+: 200, request \w+, 1 attempt$/
  ],
  "promise-proxy.ts": ["2 organizations"],
  "promise-retries.ts": [
    /^ServiceUnavailable: getOrganizations: HTTP 503: busy \(GET \/organizations, 1 attempt\)\. Retry 1$/,
    "2 organizations",
    "NotFound after 1 attempt",
    /^NotFound: getNetwork: HTTP 404: Not found .*Retry 1$/,
    "found Annex",
    "created Warehouse",
    "2 organizations again"
  ],
  "promise-testing.ts": [
    "N_1 NotFound N_3 N_4",
    /^getOrganizations: HTTP 429: too many, to be retried after 1s \(GET \/organizations, 1 attempt\)/,
    "3 networks tagged",
    /^getOrganizationNetworks updateNetwork updateNetwork updateNetwork$/
  ],
  "promise-start.ts": ["Acme: 100 devices", "Globex: 100 devices"],
  "promise-transports.ts": [
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "1 request over the application's own function"
  ],
  "promise-walk.ts": [/^992 operations, \d\d of them read settings of switches$/, "spanning tree saved"],
  "promise-webhooks.ts": [/: Settings changed$/],
  "promise-webhooks-dashboard.ts": ["new, its test is delivered"],
  "promise-webhooks-replay.ts": ["handled for HQ", "204"],
  "promise-webhooks-scanning.ts": ["the text that Dashboard shows for this receiver", "N_1", "204"],
  "promise-webhooks-data.ts": ["Server room", "204", "sensor_alert", "204"]
}

describe("the examples", () => {
  it.for(programs)("%s does what it says", async ([name, file]) => {
    await using simulator = await startSimulator({
      hosts: ["dashboard.test"],
      organizations: 2,
      networksPerOrganization: 20,
      devicesPerNetwork: 5,
      // A receiver believes what was sent in the last minutes, by its own clock.
      speed: name.includes("webhooks") ? 1 : 100
    })
    const asserting = name === "promise-proxy.ts" ? assertPrintsOverProxy : assertPrints
    await asserting(file, simulator, expected[name])
  })

  it("are what the page on the Promise client shows", () => assertShows("promise.md", programs))
})
