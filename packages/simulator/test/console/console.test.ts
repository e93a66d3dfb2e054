import axe from "axe-core"
import { existsSync } from "node:fs"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { startSimulator } from "../../src/index.ts"
import { makeFeed } from "../../src/internal/console/feed.ts"

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path))

type Simulated = Awaited<ReturnType<typeof startSimulator>>

let simulator: Simulated
let page: Page

beforeEach(async () => {
  simulator = await startSimulator({ organizations: 2, networksPerOrganization: 2, console: true })
})
afterEach(() => simulator.close())

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(simulator.url + path, {
    ...init,
    headers: { authorization: `Bearer ${simulator.apiKey}`, "user-agent": "Tester/1 Acme" }
  })

/** Asks for more than an organization answers at once, until it is told to wait. */
const exceed = async (): Promise<void> => {
  const [id] = simulator.world.organizations.keys()
  for (;;) {
    const answers = await Promise.all(Array.from({ length: 25 }, () => ask(`/organizations/${id}`)))
    if (answers.some(({ status }) => status === 429)) return
  }
}

const origin = (): string => new URL(simulator.url).origin

const heapAfterCollection = (): number => {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  return process.memoryUsage().heapUsed
}

/** A request that went well. */
const observation = ({ url }: Simulated) => ({
  at: 0,
  method: "GET",
  url: new URL(`${url}/organizations`),
  body: "",
  contentType: "",
  userAgent: "",
  requestId: "0".repeat(32),
  fault: undefined,
  excess: undefined
})

const act = (action: unknown, headers: { readonly [name: string]: string } = {}): Promise<Response> =>
  fetch(`${origin()}/console/actions`, { method: "POST", headers, body: JSON.stringify(action) })

describe("the console over HTTP", () => {
  it("changes things only for whoever has the token, and only from the page itself", async () => {
    const isRefused = async (headers: { readonly [name: string]: string }) =>
      (await act({ kind: "fault", id: "503", on: true }, headers)).status
    expect(await isRefused({})).toBe(403)
    const entered = await fetch(simulator.consoleUrl ?? "", { redirect: "manual" })
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/"])
    const cookie = (entered.headers.get("set-cookie") ?? "").split(";")[0] ?? ""
    expect(entered.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/)
    expect(await isRefused({ cookie })).toBe(403)
    expect(await isRefused({ cookie, origin: "http://evil.example.com" })).toBe(403)
    expect((await ask("/organizations")).status).toBe(200)
    expect(await isRefused({ cookie, origin: origin() })).toBe(200)
    expect((await ask("/organizations")).status).toBe(503)
    expect((await act({ kind: "speed", speed: -1 }, { cookie, origin: origin() })).status).toBe(400)
    expect((await act("{", { cookie, origin: origin() })).status).toBe(400)
  })

  it("takes the token once", async () => {
    const first = await fetch(simulator.consoleUrl ?? "", { redirect: "manual" })
    const second = await fetch(simulator.consoleUrl ?? "", { redirect: "manual" })
    expect([first.status, second.status, second.headers.get("set-cookie")]).toEqual([303, 200, null])
  })

  it("outlives tokens and cookies of any letters", async () => {
    const token = encodeURIComponent("é".repeat(32))
    expect((await fetch(`${origin()}/?token=${token}`)).status).toBe(200)
    const cookie = `simulator-${new URL(origin()).port}=`.padEnd(200, "\u00E9")
    const lengths = Array.from({ length: 60 }, (_, length) => cookie.slice(0, 20 + length))
    for (const each of lengths) expect((await act({ kind: "clear" }, { cookie: each })).status).toBe(403)
    expect((await fetch(simulator.consoleUrl ?? "", { redirect: "manual" })).status).toBe(303)
  })

  it("keeps no large answer whole", async () => {
    const feed = makeFeed([simulator.apiKey])
    const before = heapAfterCollection()
    for (let at = 0; at < 200; at++) {
      const body = Buffer.alloc(2 ** 21, "x").toString("latin1")
      const requestId = String(at).padStart(32, "0")
      feed.add({ ...observation(simulator), at, requestId, answer: { status: 200, headers: {}, body } })
    }
    expect(heapAfterCollection() - before).toBeLessThan(100 * 2 ** 20)
    expect(feed.detail("1".padStart(32, "0"))?.answered).toMatch(/x\n… \d+ characters more$/)
  })

  it("shows no part of a key where a text is cut", () => {
    const feed = makeFeed([simulator.apiKey])
    const body = simulator.apiKey.padStart(50_020, "x").padEnd(100_000, "x")
    feed.add({ ...observation(simulator), answer: { status: 200, headers: {}, body } })
    expect(feed.detail("0".repeat(32))?.answered).not.toContain(simulator.apiKey.slice(0, 8))
  })

  it("is not there unless it is asked for, and leaves the API alone", async () => {
    expect((await ask("/organizations")).status).toBe(200)
    expect((await fetch(`${origin()}/console/nothing`)).status).toBe(404)
    await using plain = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
    const root = await fetch(new URL("/", plain.url))
    expect([plain.consoleUrl, root.status]).toEqual([undefined, 401])
  })

  it("shows no key, in the line, in what was asked, or in curl", async () => {
    await ask(`/organizations?x=${simulator.apiKey}`)
    const events = await fetch(`${origin()}/console/events`)
    const reader = events.body?.getReader()
    const text = new TextDecoder().decode((await reader?.read())?.value)
    await reader?.cancel()
    const id = /"id":"([0-9a-f]{32})"/.exec(text)?.[1] ?? ""
    const detail = await (await fetch(`${origin()}/console/exchanges/${id}`)).text()
    expect(detail).toContain("curl -X GET")
    expect(text + detail).not.toContain(simulator.apiKey)
  })
})

// CI installs Chromium; on a machine without it, what needs a browser cannot be looked at.
describe.skipIf(executablePath === undefined && (process.env["CI"] ?? "") === "")("the console in Chromium", () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-dev-shm-usage"]
    })
  }, 60_000)
  afterAll(() => browser?.close())

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1360, height: 900 } })
    await page.goto(simulator.consoleUrl ?? "")
    await page.getByText("live", { exact: true }).waitFor()
  }, 60_000)
  afterEach(() => page.close())

  it(
    "shows a 429 as it happens, with the client, its wait and the bucket that is empty",
    { timeout: 60_000 },
    async () => {
      await exceed()
      const row = page.locator("#requests tr", { hasText: "429" }).first()
      await row.waitFor()
      expect(await row.textContent()).toContain("Tester/1 Acme")
      expect(await row.textContent()).toMatch(/over the limit of the organization.*\d+ s$/)
      await page.locator("#limits tr", { hasText: "organization" }).waitFor()
      const name = [...simulator.world.organizations.values()][0]?.name ?? ""
      await page.locator(".bar", { hasText: name }).waitFor()
    }
  )

  it("switches a fault that the next request meets, and ends it", { timeout: 60_000 }, async () => {
    const fault = page.getByRole("button", { name: "503", exact: true })
    await fault.click()
    await page.getByText("503: on").waitFor()
    expect((await ask("/organizations")).status).toBe(503)
    await page.getByRole("button", { name: "End all" }).click()
    await page.getByText("No faults any more").waitFor()
    expect((await ask("/organizations")).status).toBe(200)
  })

  it("takes a device down, raises an alert and speeds the clock up", { timeout: 60_000 }, async () => {
    const device = [...simulator.world.devices.values()].find(({ status }) => status === "online")
    await page.getByLabel("Find by name, model or serial").fill(device?.serial ?? "")
    await page.getByRole("button", { name: `Take down ${device?.name}` }).click()
    await page.getByRole("button", { name: `Bring up ${device?.name}` }).waitFor()
    expect(simulator.world.devices.get(device?.serial ?? "")?.status).toBe("offline")
    await page.getByRole("button", { name: `Raise an alert about ${device?.name}` }).click()
    await page.getByText("went to 0 receivers").waitFor()
    await page.getByLabel("speed").selectOption("60")
    await page.getByText("The clock goes 60 times as fast").waitFor()
  })

  it("opens a request to what was asked and answered, and as curl", { timeout: 60_000 }, async () => {
    await ask("/organizations")
    await page.getByRole("button", { name: "Open GET /api/v1/organizations" }).click()
    await page.getByRole("dialog").waitFor()
    expect(await page.locator("#answered").textContent()).toContain('"name": ')
    const curl = await page.locator("#curl").textContent()
    expect(curl).toBe(
      `curl -X GET -H "Authorization: Bearer $MERAKI_DASHBOARD_API_KEY" '${simulator.url}/organizations'`
    )
  })

  it.each(["light", "dark"] as const)(
    "asks nobody else, and axe finds nothing: %s",
    { timeout: 120_000 },
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme })
      const others: Array<string> = []
      page.on("request", (request) => {
        if (new URL(request.url()).origin !== origin()) others.push(request.url())
      })
      await exceed()
      await page.locator("#requests tr", { hasText: "429" }).first().waitFor()
      await page.evaluate(axe.source)
      const found = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ help, nodes }) => [help, nodes[0].html]))"
      )
      expect(found).toEqual([])
      await page
        .getByRole("button", { name: /^Open GET/ })
        .first()
        .click()
      await page.getByRole("dialog").waitFor()
      const opened = await page.evaluate(
        "axe.run().then(({ violations }) => violations.map(({ help, nodes }) => [help, nodes[0].html]))"
      )
      expect(opened).toEqual([])
      expect(others).toEqual([])
    }
  )
})
