import { startSimulator } from "@effect-meraki/simulator"
import { readdirSync, readFileSync } from "node:fs"
import { afterEach, assert, describe, it, vi } from "vitest"

const docs = new URL("../../../docs/", import.meta.url)
const examples = readdirSync(new URL("examples/", docs)).filter((name) => /^promise-.*\.ts$/.test(name))

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** Runs an example against a simulator; what it printed. */
const run = async (name: string): Promise<ReadonlyArray<string>> => {
  await using simulator = await startSimulator({
    organizations: 2,
    networksPerOrganization: 20,
    devicesPerNetwork: 5,
    speed: 100
  })
  vi.stubEnv("MERAKI_DASHBOARD_API_KEY", simulator.apiKey)
  vi.stubEnv("MERAKI_BASE_URL", simulator.url)
  const log = vi.spyOn(console, "log").mockReturnValue(undefined)
  await import(new URL(`examples/${name}`, docs).href)
  return log.mock.calls.map(([line]) => String(line))
}

const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "promise-batches.ts": [
    "20 changes in 1 batch",
    /^120 networks, the first of them \/.*networks\/\w+$/,
    "1 batch waits"
  ],
  "promise-bundle.ts": ["20 networks with wireless"],
  "promise-ending.ts": ["Error: no longer needed", "an organization in time", "Error: shutting down"],
  "promise-errors.ts": [
    "the name of a network that does not exist: undefined",
    "not renamed: NotFound",
    "networkId must not be a dot segment, which would change the path"
  ],
  "promise-paging.ts": [
    "2 organizations, 20 networks in the first",
    /^an access point: Q2\w\w-/,
    "a page of 100 devices",
    "50 devices, then 50"
  ]
}

describe("the examples", () => {
  it.for(examples)("%s does what it says", async (name) => {
    const printed = await run(name)
    const lines = expected[name] ?? []
    assert.strictEqual(printed.length, lines.length, printed.join("\n"))
    lines.forEach((line, index) => {
      if (typeof line === "string") assert.strictEqual(printed[index], line)
      else assert.match(printed[index] ?? "", line)
    })
  })

  it("are what the page on the Promise client shows", () => {
    const sources = examples.map((name) => readFileSync(new URL(`examples/${name}`, docs), "utf8"))
    const page = readFileSync(new URL("promise.md", docs), "utf8")
    const shown = Array.from(page.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = ""]) => code)
    assert.isAbove(shown.length, 5)
    for (const code of shown) {
      assert.isTrue(
        sources.some((source) => source.includes(code)),
        `no example holds\n${code}`
      )
    }
  })
})
