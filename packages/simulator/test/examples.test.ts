import { assertPrints, assertShows, examples, filesIn } from "@effect-meraki/testing/examples"
import { afterAll, beforeAll, describe, it } from "vitest"
import { startSimulator } from "../src/index.ts"

// The one over a proxy needs an environment of its own.
const programs = [...examples("effect-"), ...examples("simulator-")].filter(([name]) => name !== "effect-proxy.ts")

let simulator: Awaited<ReturnType<typeof startSimulator>>

// One for all examples: Effect reads the environment once.
beforeAll(async () => {
  simulator = await startSimulator({ organizations: 2, networksPerOrganization: 20, devicesPerNetwork: 12, speed: 100 })
})
afterAll(() => simulator.close())

const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "effect-3-moved.ts": ["Acme: 20 networks, 3 serials", "Globex: 20 networks, 3 serials", "no such network (404)"],
  "effect-batches.ts": [
    "20 changes in 1 batch",
    /^120 networks, the first of them \/.*networks\/\w+$/,
    "discarded 1 batch",
    /^createOrganizationActionBatch: batch \d+ failed: Error occurred while executing create .*: Name has already been taken/
  ],
  "effect-credentials.ts": [
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "1 question",
    "getOrganizations: there is no key to send: the vault is sealed (GET /organizations, not sent)"
  ],
  "effect-dry-run.ts": [
    "POST createOrganizationActionBatch",
    "PUT updateOrganizationActionBatch",
    /^2 writes planned, nothing was sent\n\n1\. createOrganizationNetwork, for organization \d+\n {3}POST \S+\n {3}name: "HQ"\n/,
    "deleteNetwork: would send DELETE /networks/N_1; it is a dry run, and nothing was sent",
    "1 batch completed"
  ],
  "effect-config.ts": ["at most 5 requests a second", "WriteBlocked"],
  "effect-errors.ts": [/^\d VLANs$/, /^not renamed \(NotFound\): updateNetwork: /],
  "effect-health.ts": [
    /^ok: only \d+ requests in the last 10 minutes; 50 are needed to judge$/,
    /^by status: \{"200":\d+\}$/,
    /^half of the answers within \d+ ms$/,
    /^both sides: \d+, only here: 0$/
  ],
  "effect-hooks.ts": ["getNetwork of N_0: 404", "Debug", "Debug", "failed: NotFound"],
  "effect-idioms.ts": [
    "complete: some replies",
    "watched",
    "5 devices looked up",
    "some events",
    "15 devices, and the rest from the second page on: many"
  ],
  "effect-limits.ts": ["9 of 9 requests a second, 0 waiting", "9 of 9 requests a second, 0 waiting"],
  "effect-metrics.ts": [
    "# TYPE meraki_client_limiter_waiting gauge",
    "# TYPE http_client_request_duration_seconds histogram"
  ],
  "effect-oauth.ts": [
    "an administrator has to consent",
    "dashboard:general:config:read, for 60 minutes",
    "2 organizations",
    "an administrator has to consent"
  ],
  "effect-start.ts": [/^(?:Acme|Stores): \d+ devices$/, /^Globex: \d+ devices$/],
  "effect-testing.ts": [
    "N_1 gone N_3 N_4",
    "429: API rate limit exceeded for organization",
    "ConnectionFailed",
    "3 networks tagged",
    "getOrganizationNetworks updateNetwork updateNetwork updateNetwork"
  ],
  "effect-transports.ts": [
    "2 organizations",
    "2 organizations",
    "2 organizations",
    "1 request over the application's own client"
  ],
  "effect-paging.ts": [
    "240 devices",
    "an access point: Some",
    "a page of 100 devices",
    "a page of 100 devices",
    "30 devices, then 210",
    "240 devices, one by one",
    "events of the last hour: some"
  ],
  "effect-overrides.ts": [
    "some networks",
    "updateNetwork: the option readOnly forbids writes (PUT /networks/N_1, not sent)",
    "1 attempt"
  ],
  "effect-raw.ts": [
    /^raw GET \/networks\/\{networkId\}\/wireless\/forecast: HTTP 404 \(GET \/networks\/N_1\/wireless\/forecast, .*1 attempt\)/,
    "pages of 10 and 10",
    /^Lab: 200, request \w+, 1 attempt$/
  ],
  "effect-retries.ts": [
    "retry 1 after a ServiceUnavailable",
    "2 organizations",
    "NotFound after 1 attempt",
    "created Warehouse",
    "found Annex",
    "2 organizations, once the model was in stock",
    "to the pager: NotFound: retry 1",
    "NotFound: 0 retries",
    "ServiceUnavailable: waits of at most 1000, 2000, 4000, 8000, 16000 ms"
  ],
  "effect-webhooks.ts": [/^cellular_up: \{"provider":"Example Mobile",.*\}$/],
  "effect-webhooks-dashboard.ts": ["new, its test is delivered"],
  "effect-webhooks-data.ts": ["Server room", "204", "sensor_alert", "204"],
  "effect-webhooks-replay.ts": ["handled for HQ", "204, 204"],
  "effect-webhooks-scanning.ts": [
    "the text that Dashboard shows for this receiver",
    "N_1 WiFi 00:11:22:33:44:55",
    "204"
  ],
  "effect-walk.ts": [/^992 operations, \d\d of them read settings of switches$/, "spanning tree saved"],
  "simulator-faults.ts": ["no fault, no fault, reset, no fault"],
  "simulator-handler.ts": ["3", "3"],
  "simulator-oauth.ts": ["200"],
  "simulator-start.ts": ["200"],
  "simulator-redirect.ts": ["UntrustedHost"]
}

describe("the examples", () => {
  it.for(programs)("%s does what it says", ([name, file]) => assertPrints(file, simulator, expected[name]))

  const pages = [
    "batches.md",
    "calls.md",
    "credentials.md",
    "dry-run.md",
    "errors.md",
    "health.md",
    "hooks.md",
    "idioms.md",
    "limits.md",
    "paging.md",
    "retries.md",
    "simulator.md",
    "start.md",
    "testing.md",
    "transports.md",
    "walking.md",
    "webhooks.md"
  ]
  const shown = [
    ...examples(""),
    ...filesIn(new URL("../../effect-3/examples/", import.meta.url)),
    ...filesIn(new URL("../../testing/test/recipes/", import.meta.url)),
    ...[".", "../../promise/test"].map((folder) => {
      const name = "pageOnSimulator.test.ts"
      return [name, new URL(`${folder}/${name}`, import.meta.url)] as const
    })
  ]
  it.for(pages)("are what %s shows", (page) => assertShows(page, shown))
})
