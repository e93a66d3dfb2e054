import { startSimulator } from "@effect-meraki/simulator"
import { readdirSync, readFileSync } from "node:fs"
import { afterEach, assert, describe, it, vi } from "vitest"

const docs = new URL("../../../docs/", import.meta.url)
const folder = new URL("../examples/", import.meta.url)
const examples = [
  ...readdirSync(folder).map((name) => new URL(name, folder)),
  new URL("examples/effect-3-moved.ts", docs)
].map((file) => [file.pathname.split("/").at(-1) ?? "", file] as const)

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

const inventory = ["Acme: 20 networks, 3 serials", "Globex: 20 networks, 3 serials", "no such network (404)"]
const expected: { readonly [name: string]: ReadonlyArray<string> } = {
  "batch.ts": ["1 batch: completed; the API's health is ok"],
  "effect-3-moved.ts": inventory,
  "inventory.ts": inventory,
  "retry.ts": ["2"],
  "wire.ts": ["true"]
}

describe("the examples", () => {
  it.for(examples)("%s does what it says", async ([name, file]) => {
    await using simulator = await startSimulator({
      organizations: 2,
      networksPerOrganization: 20,
      devicesPerNetwork: 5
    })
    vi.stubEnv("MERAKI_DASHBOARD_API_KEY", simulator.apiKey)
    vi.stubEnv("MERAKI_BASE_URL", simulator.url)
    const log = vi.spyOn(console, "log").mockReturnValue(undefined)
    await import(file.href)
    assert.deepStrictEqual(
      log.mock.calls.map(([line]) => String(line)),
      expected[name]
    )
  })

  it("are what the page on Effect 3 shows", () => {
    const sources = examples.map(([, file]) => readFileSync(file, "utf8"))
    const page = readFileSync(new URL("effect-3.md", docs), "utf8")
    const shown = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) => code)
    assert.isAtLeast(shown.length, 5)
    for (const code of shown) {
      assert.isTrue(
        sources.some((source) => source.includes(code)),
        `no example holds\n${code}`
      )
    }
  })
})
