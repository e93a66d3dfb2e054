import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { makeProgress } from "../../../docs/examples/progress.ts"
import { startSimulator } from "../src/index.ts"

const script = fileURLToPath(new URL("../../../docs/examples/demo.ts", import.meta.url))

/** Runs the demo to its end: its exit code and what it printed. */
const demo = (args: ReadonlyArray<string>, env: { readonly [name: string]: string } = {}) => {
  const { MERAKI_DASHBOARD_API_KEY: _key, MERAKI_BASE_URL: _url, ...rest } = process.env
  return new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [script, ...args], { env: { ...rest, ...env } }, (error, out, err) =>
      resolve({ code: error === null ? 0 : error.code, out, err })
    )
  })
}

describe("the demo", () => {
  it("says in one line what keeps it from running", async () => {
    const noKey = await demo(["--live"])
    expect([noKey.code, noKey.err.trim().split("\n").length]).toEqual([1, 1])
    expect(noKey.err).toContain("MERAKI_DASHBOARD_API_KEY")
    const key = { MERAKI_DASHBOARD_API_KEY: "0123456789abcdef0123456789abcdef01234567" }
    const noUrl = await demo(["--live"], { ...key, MERAKI_BASE_URL: "nowhere" })
    expect([noUrl.code, noUrl.err.trim().split("\n").length]).toEqual([1, 1])
    expect(noUrl.err).toContain("MERAKI_BASE_URL")
  })

  it("explains itself", async () => {
    const help = await demo(["--help"])
    expect([help.code, help.err]).toEqual([0, ""])
    expect(help.out).toContain("--live")
    const unknown = await demo(["--nope"])
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain("--nope")
    expect(unknown.err).toContain("Usage:")
  })

  it("loses nothing to the faults it meets, and changes what it was to change", { timeout: 240_000 }, async () => {
    const { code, err, out } = await demo([])
    expect(code, `${out}${err}`).toBe(0)
    expect(out).toMatch(/networks renamed: 12$/m)
    expect(out).toMatch(/^lost: 0$/m)
  })

  it("reads what is live, without changing it", async () => {
    await using simulator = await startSimulator({ organizations: 2, networksPerOrganization: 3, devicesPerNetwork: 4 })
    const { code, err, out } = await demo(["--live"], {
      MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
      MERAKI_BASE_URL: simulator.url
    })
    expect(code, err).toBe(0)
    expect(out).toMatch(/^networks +6$/m)
    expect(out).toMatch(/^devices +24$/m)
    expect(out).toMatch(/^health: ok/m)
    expect(out).toMatch(/^lost: 0$/m)
    expect(simulator.calls.filter(({ method }) => method !== "GET")).toEqual([])
  })
})

describe("progress", () => {
  const shown = (isTTY: boolean) => {
    const written: Array<string> = []
    const out = { isTTY, write: (text: string) => written.push(text) > 0 }
    return { written, progress: makeProgress("networks", out) }
  }

  it("is a bar on a terminal", () => {
    const { progress, written } = shown(true)
    progress.expect(2)
    progress.advance()
    progress.done()
    expect(written).toEqual([
      `\rnetworks [${" ".repeat(30)}] 0/2`,
      `\rnetworks [${"#".repeat(15)}${" ".repeat(15)}] 1/2`,
      "\n"
    ])
  })

  it("is a line for every tenth elsewhere", () => {
    const { progress, written } = shown(false)
    progress.expect(100)
    for (let i = 0; i < 25; i++) progress.advance()
    progress.done()
    expect(written).toEqual(["networks: 10 of 100\n", "networks: 20 of 100\n"])
  })
})
