import { Simulator } from "@effect-meraki/simulator"
import { unusedPort } from "@effect-meraki/testing/server"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { clockCheck } from "../src/internal/doctor/account.ts"
import { proxyCheck, proxyOf } from "../src/internal/doctor/way.ts"
import { merakiProcess } from "./support/binary.ts"
import { meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
beforeEach(async () => {
  simulator = await Simulator.startSimulator({ organizations: 2, networksPerOrganization: 3, limits: false })
})
afterEach(() => simulator.close())

const env = () => ({ MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url })

interface Findings {
  readonly checks: ReadonlyArray<{
    readonly check: string
    readonly status: string
    readonly found: string
    readonly remedy?: string
  }>
  readonly toDo: ReadonlyArray<string>
  readonly supportCase: string
}

const doctor = async (args: ReadonlyArray<string>, given: { readonly [name: string]: string } = env()) => {
  const { code, stderr, stdout } = await meraki(["doctor", ...args, "-o", "json"], { env: given })
  assert.strictEqual(stderr, "")
  const findings = JSON.parse(stdout) as Findings
  const of = (name: string) => findings.checks.find(({ check }) => check === name)
  return { code, findings, of, text: stdout }
}

describe("meraki doctor", () => {
  it("looks at everything, says what to do, and ends with a case for support", async () => {
    // Somebody else spends the budget.
    for (let count = 0; count < 30; count++)
      await fetch(`${simulator.url}/organizations`, {
        headers: { authorization: `Bearer ${simulator.apiKey}`, "user-agent": "Greedy/1.0 Example" }
      })
    const [acme] = simulator.world.organizations.values()
    for (let count = 0; count < 30; count++)
      await fetch(`${simulator.url}/organizations/${acme?.id}/networks`, {
        headers: { authorization: `Bearer ${simulator.apiKey}`, "user-agent": "Greedy/1.0 Example" }
      })
    const { code, findings, of, text } = await doctor(["--organization", "Acme"])
    assert.strictEqual(code, 0, text)
    assert.deepInclude(of("key"), {
      status: "ok",
      found: "of Miles Meraki <miles@example.com>, without two-factor authentication"
    })
    assert.deepInclude(of("clock"), { status: "ok", found: "as Dashboard's" })
    assert.deepInclude(of("proxy"), { status: "ok", found: "none" })
    assert.deepInclude(of("TLS"), { status: "warning", found: "none: the base URL begins with http:" })
    assert.match(of("way")?.found ?? "", /^127\.0\.0\.1:\d+ takes connections within \d+ ms$/)
    assert.match(of("organizations")?.found ?? "", /^Acme \(\d+\), /)
    assert.deepInclude(of("networks of Acme"), { status: "ok", found: "3 are seen" })
    assert.strictEqual(of("rights in Acme")?.status, "ok")
    assert.match(of("budget of Acme")?.found ?? "", /besides this client: Greedy\/1\.0 Example \d+ %$/)
    assert.match(of("records of Acme")?.found ?? "", /^\d+ of its requests are recorded/)
    assert.match(of("limits")?.found ?? "", /^9\.0 requests a second$/)
    assert.match(of("health")?.found ?? "", /^0 of \d+ requests failed/)
    assert.match(findings.supportCase, /^Dashboard API: server errors seen by a client\n/)
    assert.notInclude(text, simulator.apiKey)
  })

  it("prints it for a person, as the published program too, and has no secret in it", async () => {
    const { code, stderr, stdout } = await merakiProcess(["doctor", "--organization", "Acme"], { env: env() })
    assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.match(
      stdout,
      /^ok +program +meraki [\d.]+, Node [\d.]+, \w+\nok +base URL +http:\/\/127\.0\.0\.1:\d+\/api\/v1\n/
    )
    assert.match(
      stdout,
      /\nWhat to do\nNothing: everything is as it should be\.\n\nFor a case with Cisco Meraki support\n\nDashboard API/
    )
    assert.notInclude(stdout, simulator.apiKey)
  })

  it("tells a wrong key, no key, and a place that cannot be reached apart, and what to do", async () => {
    const wrong = await doctor([], { ...env(), MERAKI_DASHBOARD_API_KEY: "0".repeat(40) })
    assert.strictEqual(wrong.code, 3)
    assert.deepInclude(wrong.of("key"), { status: "problem" })
    assert.match(wrong.findings.toDo[0] ?? "", /meraki auth login/)
    assert.notInclude(wrong.text, "0".repeat(40))
    const none = await doctor([], { MERAKI_BASE_URL: simulator.url })
    assert.strictEqual(none.code, 3)
    assert.deepInclude(none.of("key"), { status: "problem", found: "there is no API key" })
    assert.strictEqual(none.of("way")?.status, "ok")
    const gone = await doctor([], { ...env(), MERAKI_BASE_URL: `http://127.0.0.1:${await unusedPort()}/api/v1` })
    assert.strictEqual(gone.code, 7)
    assert.match(gone.of("way")?.found ?? "", /cannot be reached \(ECONNREFUSED\)$/)
    const nameless = await doctor([], { ...env(), MERAKI_BASE_URL: "https://no-such-host.invalid/api/v1" })
    assert.strictEqual(nameless.code, 7)
    assert.match(nameless.of("name")?.found ?? "", /^no-such-host\.invalid has no address/)
    const noUrl = await doctor([], { ...env(), MERAKI_BASE_URL: "api.meraki.com" })
    assert.deepStrictEqual([noUrl.code, noUrl.of("base URL")?.status], [2, "problem"])
  })

  it("says that an organization is out of sight or refuses requests, and what else is wrong with it", async () => {
    simulator.faults.add({
      operation: "getOrganizationAdmins",
      fault: { kind: "status", status: 403, errors: ["User does not have access"] }
    })
    simulator.faults.add({ operation: "getOrganizations", times: 2, fault: { kind: "status", status: 503 } })
    const { code, of } = await doctor(["--organization", "Acme"])
    assert.strictEqual(code, 0)
    assert.deepInclude(of("rights in Acme"), { status: "warning" })
    assert.deepInclude(of("health"), { status: "warning" })
    const unnamed = await doctor([])
    assert.deepInclude(unnamed.of("organization"), { status: "unknown", found: "none is named" })
  })
})

describe("the clock of this machine", () => {
  it("is compared with Dashboard's, which has whole seconds", () => {
    const at = Date.parse("2026-11-26T10:00:00.700Z")
    const date = (seconds: number) => new Date(at + seconds * 1000).toUTCString()
    assert.deepInclude(clockCheck(date(0), at - 50, at + 50), { status: "ok", found: "as Dashboard's" })
    assert.deepInclude(clockCheck(date(10), at, at), { status: "ok", found: "10 s behind Dashboard's" })
    assert.deepInclude(clockCheck(date(-300), at, at), { status: "warning", found: "300 s ahead of Dashboard's" })
    assert.deepInclude(clockCheck(undefined, at, at), { status: "unknown" })
    assert.deepInclude(clockCheck("yesterday", at, at), { status: "unknown" })
  })
})

describe("a proxy", () => {
  const url = new URL("https://api.meraki.com/api/v1")
  it("is the one of the environment, but for its exceptions, and shows no password", () => {
    const proxied = { env: { HTTPS_PROXY: "http://user:hidden@proxy.example.com:3128" } }
    assert.deepInclude(proxyCheck(proxied, url), { status: "ok", found: "through proxy.example.com:3128" })
    assert.isUndefined(proxyOf({ env: { ...proxied.env, NO_PROXY: "localhost,.meraki.com" } }, url))
    assert.isUndefined(proxyOf({ env: { ...proxied.env, no_proxy: "*" } }, url))
    assert.isDefined(proxyOf({ env: { ...proxied.env, NO_PROXY: "example.com" } }, url))
    assert.isUndefined(proxyOf({ env: { HTTP_PROXY: "http://p" } }, url))
    assert.deepInclude(proxyCheck({ env: { https_proxy: "nonsense" } }, url), { status: "problem" })
  })
})
