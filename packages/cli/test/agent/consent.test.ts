import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js"
import { Simulator } from "@effect-meraki/simulator"
import { unusedPort } from "@effect-meraki/testing/server"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary } from "../support/binary.ts"
import { callTool, connectHost } from "../support/host.ts"
import { hasTmux, startTerminal } from "../support/tmux.ts"

const token = "a-token-of-this-server-that-is-long-enough"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "meraki-consent-"))
  await binary()
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 2,
    devicesPerNetwork: 2,
    limits: false
  })
}, 120_000)
afterAll(async () => {
  await simulator.close()
  rmSync(folder, { recursive: true })
})

describe.runIf(hasTmux)("a person at the terminal that started the server", { timeout: 60_000 }, () => {
  it("sees a proposal and agrees to it, or refuses it, by a line", async () => {
    const port = await unusedPort()
    await using terminal = startTerminal(
      `"${process.execPath}" "${await binary()}" mcp --http ${port} --allow-writes`,
      {
        HOME: folder,
        MERAKI_CONFIG_DIR: folder,
        MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
        MERAKI_BASE_URL: simulator.url,
        MERAKI_MCP_TOKEN: token
      }
    )
    await terminal.shows(/listening/)
    await using host = await connectHost(
      new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${port}/mcp`), {
        requestInit: { headers: { authorization: `Bearer ${token}` } }
      }),
      terminal.screen,
      undefined
    )
    const [id = ""] = simulator.world.networks.keys()
    const propose = async (name: string): Promise<string> => {
      const { text } = await callTool(host, "write", { operation: "updateNetwork", input: { networkId: id, name } })
      assert.match(text, /^Nothing was sent.*at the terminal/)
      return /Proposal ([\w-]+)\./.exec(text)?.[1] ?? ""
    }
    const decided = async (proposal: string, word: "yes" | "no"): Promise<string> => {
      await terminal.shows(new RegExp(`yes ${proposal}`))
      terminal.type(`${word} ${proposal}`)
      terminal.press("Enter")
      // The line is read by another process: it is asked until it was.
      for (;;) {
        const { text } = await callTool(host, "write", { proposal })
        if (!text.includes("nobody has agreed")) return text
      }
    }
    assert.match(await decided(await propose("agreed at the terminal"), "yes"), /^Done/)
    assert.strictEqual(simulator.world.networks.get(id)?.name, "agreed at the terminal")
    assert.match(await decided(await propose("refused"), "no"), /a person refused/)
    assert.strictEqual(simulator.world.networks.get(id)?.name, "agreed at the terminal")
  })
})
