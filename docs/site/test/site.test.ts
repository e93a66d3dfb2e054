// Opens the built site in Chromium. `npm run site:test` runs it.
import axe from "axe-core"
import { existsSync } from "node:fs"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { base } from "../settings.ts"
import { serve } from "./serve.ts"

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find((path) => existsSync(path))
if (executablePath === undefined) throw new Error("Chromium is not here; Debian's package is chromium")

const desktop = { viewport: { width: 1280, height: 900 } }
const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }

/** A page of each kind that the site has. */
const kinds = [
  "/",
  "/guide/start/",
  "/guide/errors/",
  "/guide/batches/",
  "/guide/retries/",
  "/guide/limits/",
  "/guide/health/",
  "/guide/benchmarks/",
  "/guide/webhooks/",
  "/cookbook/",
  "/cookbook/inventory/",
  "/operations/",
  "/operations/networks/",
  "/operations/getNetworkClients/",
  "/operations/updateNetworkApplianceVlan/",
  "/errors/",
  "/errors/TooManyRequests/",
  "/decisions/",
  "/decisions/limiter/",
  "/changes/api/",
  "/reference/core/",
  "/reference/core/RetryPolicy/",
  "/examples/effect-errors/",
  "/404.html"
]

let site: Awaited<ReturnType<typeof serve>>
let browser: Browser

beforeAll(async () => {
  site = await serve()
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Opens a page, and asserts at the end that nothing was asked of another host and that the console stayed silent. */
const opened = async (
  path: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = desktop
): Promise<void> => {
  const context = await browser.newContext(options)
  const complaints: Array<string> = []
  await context.route("**", (route) => {
    const { origin, protocol } = new URL(route.request().url())
    if (origin === site.url || protocol === "data:" || protocol === "blob:") return route.continue()
    complaints.push(`asked ${route.request().url()}`)
    return route.abort()
  })
  const page = await context.newPage()
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on("pageerror", (error) => complaints.push(`threw ${String(error)}`))
  page.on("response", (response) => {
    const isMissing = path === "/404.html" && response.url().endsWith("/404.html")
    if (response.status() >= 400 && !isMissing) complaints.push(`${response.status()}: ${response.url()}`)
  })
  try {
    await page.goto(`${site.url}${base}${path}`)
    await look(page)
    assert.deepStrictEqual(complaints, [], path)
  } finally {
    await context.close()
  }
}

/** What axe finds, a line for each place. Colors of code take it long, and are the same on every page. */
const barriers = async (page: Page, isWithCode: boolean, isWithColors = true): Promise<ReadonlyArray<string>> => {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(
    ([exclude, enabled]) =>
      (globalThis as unknown as { readonly axe: typeof axe }).axe.run(
        { exclude },
        { resultTypes: ["violations"], rules: { "color-contrast": { enabled } } }
      ),
    [isWithCode ? [] : [["pre code"]], isWithColors] as const
  )
  return violations.flatMap(({ help, id, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`))
}

const searchFor = async (page: Page, question: string): Promise<ReadonlyArray<{ kind: string; title: string }>> => {
  await page.keyboard.press("Control+k")
  await page.getByRole("searchbox").fill(question)
  await page.waitForFunction(
    (asked) => document.querySelector<HTMLElement>("[data-results]")?.dataset["question"] === asked,
    question
  )
  const hits = await page.locator("[data-results] a").evaluateAll((links) =>
    links.map((link) => ({
      kind: link.querySelector(".kind")?.textContent ?? "",
      title: link.querySelector("strong")?.textContent ?? ""
    }))
  )
  await page.keyboard.press("Escape")
  return hits
}

const shown = (page: Page): Promise<string> =>
  page.locator('meraki-faces [role="tab"][aria-selected="true"]').first().innerText()

describe("every kind of page", () => {
  for (const path of kinds)
    it(`${path} is without barriers and errors, light, dark and on a phone, and asks no other host`, async () => {
      await opened(path, async (page) => {
        const isWithCode = path.startsWith("/examples/")
        assert.deepStrictEqual(await barriers(page, isWithCode), [], "light")
        await page.evaluate(() => void (document.documentElement.dataset["theme"] = "dark"))
        assert.deepStrictEqual(await barriers(page, isWithCode), [], "dark")
        await page.setViewportSize(phone.viewport)
        assert.deepStrictEqual(await barriers(page, false, false), [], "phone")
        const { clientWidth, scrollWidth } = await page.evaluate(() => ({
          clientWidth: document.documentElement.clientWidth,
          scrollWidth: document.documentElement.scrollWidth
        }))
        assert.strictEqual(scrollWidth, clientWidth, "only tables and code scroll sideways")
      })
    })
})

describe("the search", () => {
  it("puts the exact id first, whatever the case, and a command, and a path", async () => {
    await opened("/", async (page) => {
      for (const [question, id] of [
        ["getNetworkClients", "getNetworkClients"],
        ["GETNETWORK", "getNetwork"],
        ["updateDevice", "updateDevice"],
        ["networks clients list", "getNetworkClients"],
        ["meraki appliance vlans update", "updateNetworkApplianceVlan"],
        ["PUT /networks/{networkId}", "updateNetwork"]
      ] as const) {
        const [first] = await searchFor(page, question)
        assert.deepStrictEqual(first, { kind: "Operation", title: id }, question)
      }
    })
  })

  it("finds an operation by words", async () => {
    await opened("/", async (page) => {
      for (const [question, id] of [
        ["reboot a device", "rebootDevice"],
        ["list vlans", "getNetworkApplianceVlans"]
      ] as const) {
        const hits = await searchFor(page, question)
        assert.isTrue(
          hits.slice(0, 3).some(({ title }) => title === id),
          `${question}: ${JSON.stringify(hits)}`
        )
      }
    })
  })

  it("finds the page of an error by its text", async () => {
    await opened("/", async (page) => {
      for (const [question, tag] of [
        ["TooManyRequests", "TooManyRequests"],
        ["API rate limit exceeded for organization", "TooManyRequests"],
        [
          "getNetwork: HTTP 404: Not found (GET /networks/N_1, request 5f1, 1 attempt). Hint: it does not exist",
          "NotFound"
        ],
        ["updateNetwork: HTTP 504 (PUT /networks/N_1, 6 attempts). Hint: a gateway gave up waiting", "GatewayTimeout"],
        ["VLANs are not enabled for this network", "BadRequest"],
        [
          "getOrganizations: there is no key to send: the vault is sealed (GET /organizations, not sent)",
          "NoCredential"
        ],
        ["the host name was not found", "ConnectionFailed"]
      ] as const) {
        const [first] = await searchFor(page, question)
        assert.deepStrictEqual(first, { kind: "Error", title: tag }, question)
      }
    })
  })

  it("finds pages of the guide by their text", async () => {
    await opened("/", async (page) => {
      const hits = await searchFor(page, "full jitter")
      assert.isTrue(
        hits.some(({ kind, title }) => kind === "Page" && title.startsWith("Retries")),
        JSON.stringify(hits)
      )
    })
  })

  it("works with the keyboard alone", async () => {
    await opened("/guide/errors/", async (page) => {
      await page.keyboard.press("Control+k")
      await page.keyboard.type("getNetworkClients")
      await page.locator("[data-results] a").first().waitFor()
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("ArrowDown")
      await page.keyboard.press("ArrowUp")
      assert.strictEqual(
        await page.evaluate(() => document.activeElement?.querySelector("strong")?.textContent),
        "getNetworkClients"
      )
      await page.keyboard.press("Enter")
      await page.waitForURL("**/operations/getNetworkClients/")
      assert.strictEqual(await page.locator("h1").innerText(), "getNetworkClients")
    })
  })

  it("says when there is nothing", async () => {
    await opened("/", async (page) => {
      await page.keyboard.press("Control+k")
      await page.getByRole("searchbox").fill("7777777777")
      await page.getByText("Nothing was found.").waitFor()
    })
  })
})

describe("the tabs of the faces", () => {
  it("stay chosen: on the page, on other pages, and after a reload", async () => {
    await opened("/operations/getNetwork/", async (page) => {
      assert.strictEqual(await shown(page), "Effect")
      await page.getByRole("tab", { name: "Promise" }).first().click()
      assert.strictEqual(await shown(page), "Promise")
      assert.match(await page.getByRole("tabpanel").innerText(), /await meraki\.networks\.getNetwork/)
      await page.goto(`${site.url}${base}/guide/errors/`)
      const selected = await page.locator('meraki-faces [role="tab"][aria-selected="true"]').allInnerTexts()
      assert.isTrue(selected.length > 1)
      assert.isTrue(
        selected.every((face) => face === "Promise"),
        selected.join()
      )
      await page.reload()
      assert.strictEqual(await shown(page), "Promise")
    })
  })

  it("are moved through by the arrows, and one of them is in the tab order", async () => {
    await opened("/operations/updateNetwork/", async (page) => {
      await page.getByRole("tab", { name: "Effect", exact: true }).focus()
      await page.keyboard.press("ArrowRight")
      assert.strictEqual(await shown(page), "Promise")
      await page.keyboard.press("End")
      assert.strictEqual(await shown(page), "Command line")
      await page.keyboard.press("ArrowRight")
      assert.strictEqual(await shown(page), "Effect")
      await page.keyboard.press("ArrowLeft")
      assert.strictEqual(await shown(page), "Command line")
      assert.strictEqual(await page.locator('[role="tab"][tabindex="0"]').count(), 1)
      assert.match(await page.getByRole("tabpanel").innerText(), /^meraki networks update --network /)
    })
  })

  it("show the first face without a script", async () => {
    await opened(
      "/operations/getNetwork/",
      async (page) =>
        assert.match(await page.getByRole("tabpanel").first().innerText(), /yield\* Networks\.getNetwork/),
      { ...desktop, javaScriptEnabled: false }
    )
  })
})

describe("the page of an operation", () => {
  it("has its sentence, parameters, pages, batch, limits, errors, and a link to Cisco's", async () => {
    await opened("/operations/getNetworkClients/", async (page) => {
      const text = await page.locator("main").innerText()
      for (const part of [
        "Lists the clients of a network.",
        "GET /networks/{networkId}/clients",
        "perPage",
        "its answer comes in pages",
        "OAuth"
      ])
        assert.isTrue(text.toLowerCase().includes(part.toLowerCase()), part)
      const link = page.getByRole("link", { name: "Cisco’s page" }).or(page.getByRole("link", { name: "Cisco's page" }))
      assert.strictEqual(
        await link.getAttribute("href"),
        "https://developer.cisco.com/meraki/api-v1/get-network-clients/"
      )
    })
    await opened("/operations/blinkDeviceLeds/", async (page) => {
      assert.match(await page.locator("main").innerText(), /limit of its own/)
    })
    await opened("/operations/updateNetwork/", async (page) => {
      assert.match(await page.locator("main").innerText(), /updateNetwork\.action/)
      await page.getByRole("link", { name: "TooManyRequests" }).first().click()
      await page.waitForURL("**/errors/TooManyRequests/")
    })
  })

  it("shows the operations of its tag on the left, and not those of others", async () => {
    await opened("/operations/getNetworkClients/", async (page) => {
      const links = await page
        .locator("nav.sidebar a[href*='/operations/']")
        .evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""))
      assert.isTrue(links.some((link) => link.endsWith("/operations/getNetworkClients/")))
      assert.isTrue(!links.some((link) => link.endsWith("/operations/getDeviceSwitchPorts/")))
      assert.strictEqual(await page.locator("nav.sidebar a[aria-current='page']").innerText(), "getNetworkClients")
    })
  })
})

describe("the cookbook", () => {
  it("lists twenty recipes on the left in the order of its page, each with a program and what it prints", async () => {
    await opened("/cookbook/", async (page) => {
      const hrefs = (links: ReadonlyArray<Element>) => links.map((link) => link.getAttribute("href") ?? "")
      const table = await page.locator("main td:first-child a").evaluateAll(hrefs)
      const sidebar = await page.locator("nav.sidebar a[href*='/cookbook/']").evaluateAll(hrefs)
      assert.lengthOf(table, 20)
      assert.deepStrictEqual(sidebar, [`${base}/cookbook/`, ...table])
      for (const href of table) {
        const text = await (await fetch(`${site.url}${href}`)).text()
        for (const language of ["(?:ts|sh)", "text"])
          assert.match(text, new RegExp(`<pre[^>]* data-language="${language}"`), href)
      }
    })
  })
})

describe("the site", () => {
  it("is light or dark as was chosen", async () => {
    await opened("/", async (page) => {
      const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
      const light = await background()
      await page.locator("starlight-theme-select select").first().selectOption("dark")
      assert.notStrictEqual(await background(), light)
      await page.reload()
      assert.strictEqual(await page.locator("html").getAttribute("data-theme"), "dark")
    })
  })

  it("has llms.txt with every operation, and with the first sentence of every page", async () => {
    const text = await (await fetch(`${site.url}${base}/llms.txt`)).text()
    assert.match(text, /^# effect-meraki\n/)
    assert.match(text, /\/guide\/health\/\): When calls fail at night, the first question is /)
    assert.match(text, /\/cookbook\/inventory\/\): Which devices are where, and are they up\?/)
    assert.strictEqual((text.match(/\/operations\/\w+\/\): /g) ?? []).length, 992)
  })

  it("opens its menu on a phone", async () => {
    await opened(
      "/operations/getNetwork/",
      async (page) => {
        await page.getByRole("button", { name: "Menu" }).click()
        await page.locator("nav.sidebar").getByRole("link", { name: "getNetwork", exact: true }).waitFor()
      },
      phone
    )
  })
})
