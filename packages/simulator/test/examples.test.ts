import { readdirSync, readFileSync } from "node:fs"
import { afterAll, afterEach, assert, beforeAll, describe, it, vi } from "vitest"
import { startSimulator } from "../src/index.ts"

const docs = new URL("../../../docs/", import.meta.url)
const examples = readdirSync(new URL("examples/", docs)).filter((name) => /^effect-.*\.ts$/.test(name))

let simulator: Awaited<ReturnType<typeof startSimulator>>

// One for all examples: Effect reads the environment once.
beforeAll(async () => {
  simulator = await startSimulator({ organizations: 2, networksPerOrganization: 20, devicesPerNetwork: 12, speed: 100 })
  vi.stubEnv("MERAKI_DASHBOARD_API_KEY", simulator.apiKey)
  vi.stubEnv("MERAKI_BASE_URL", simulator.url)
})
afterEach(() => {
  vi.restoreAllMocks()
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await simulator.close()
})

/** Runs an example; what it printed. */
const run = async (name: string): Promise<ReadonlyArray<string>> => {
  const log = vi.spyOn(console, "log").mockReturnValue(undefined)
  await import(new URL(`examples/${name}`, docs).href)
  return log.mock.calls.map(([line]) => String(line))
}

const expected: { readonly [name: string]: ReadonlyArray<string | RegExp> } = {
  "effect-3-moved.ts": ["Acme: 20 networks, 3 serials", "Globex: 20 networks, 3 serials", "no such network (404)"],
  "effect-batches.ts": [
    "20 changes in 1 batch",
    /^120 networks, the first of them \/.*networks\/\w+$/,
    "discarded 1 batch",
    /^createOrganizationActionBatch: batch \d+ failed: Error occurred while executing create .*: Name has already been taken/
  ],
  "effect-errors.ts": [/^\d VLANs$/, /^not renamed \(NotFound\): updateNetwork: /],
  "effect-health.ts": [
    /^ok: only \d+ requests in the last 10 minutes; 50 are needed to judge$/,
    /^by status: \{"200":\d+\}$/,
    /^half of the answers within \d+ ms$/,
    /^both sides: \d+, only here: 0$/
  ],
  "effect-limits.ts": ["9 of 9 requests a second, 0 waiting", "9 of 9 requests a second, 0 waiting"],
  "effect-paging.ts": [
    "240 devices",
    "an access point: Some",
    "a page of 100 devices",
    "a page of 100 devices",
    "30 devices, then 210",
    "240 devices, one by one",
    "events of the last hour: some"
  ],
  "effect-walk.ts": [/^992 operations, \d\d of them read settings of switches$/, "spanning tree saved"]
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

  it.for(["batches.md", "errors.md", "health.md", "limits.md", "paging.md"])("are what %s shows", (page) => {
    const sources = readdirSync(new URL("examples/", docs)).map((name) =>
      readFileSync(new URL(`examples/${name}`, docs), "utf8")
    )
    const shown = Array.from(
      readFileSync(new URL(page, docs), "utf8").matchAll(/```ts\n([\s\S]*?)```/g),
      ([, code = ""]) => code
    )
    assert.isAbove(shown.length, 2)
    for (const code of shown) {
      assert.isTrue(
        sources.some((source) => source.includes(code)),
        `no example holds\n${code}`
      )
    }
  })
})
