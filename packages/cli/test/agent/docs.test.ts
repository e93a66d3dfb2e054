import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { assert, beforeAll, describe, it } from "vitest"
import { acceptedOf } from "../../src/internal/args/accepted.ts"
import { commonFlags, mcpFlags } from "../../src/internal/args/flags.ts"
import { readTyped } from "../../src/internal/args/tokens.ts"
import { binary } from "../support/binary.ts"
import { callTool, startHost } from "../support/host.ts"

const page = readFileSync(fileURLToPath(new URL("../../../../docs/agents.md", import.meta.url)), "utf8")

interface Configured {
  readonly type?: string
  readonly command?: string
  readonly args?: ReadonlyArray<string>
  readonly env?: { readonly [name: string]: string }
  readonly url?: string
  readonly headers?: { readonly [name: string]: string }
}

/** The servers of every block of JSON on the page. */
const configured = Array.from(page.matchAll(/```json\n(.*?)```/gs), ([, text = ""]) => {
  const block = JSON.parse(text) as {
    readonly mcpServers?: { readonly meraki?: Configured }
    readonly servers?: { readonly meraki?: Configured }
  }
  return block.mcpServers?.meraki ?? block.servers?.meraki
})

beforeAll(binary, 120_000)

const program = ["-y", "@effect-meraki/cli", "mcp"]

describe("the page about agents", { timeout: 60_000 }, () => {
  it("configures three hosts that start the server, and one that reaches it", () => {
    assert.lengthOf(configured, 4)
    assert.deepStrictEqual(
      configured.map((server) => server?.command ?? server?.type),
      ["npx", "npx", "npx", "http"]
    )
  })

  it("starts the server with flags that it takes, and it works", async () => {
    for (const server of configured.filter((each) => each?.command !== undefined)) {
      assert.deepStrictEqual(server?.args?.slice(0, 3), program)
      const args = server?.args?.slice(3) ?? []
      assert.lengthOf(readTyped(args, acceptedOf([...commonFlags, ...mcpFlags])).words, 0)
      // A profile is one of a person's own; here the key is in the environment.
      const known = args.filter((arg, index) => arg !== "--profile" && args[index - 1] !== "--profile")
      await using host = await startHost(known, { HOME: "/nowhere", MERAKI_DASHBOARD_API_KEY: "0".repeat(40) })
      assert.match((await callTool(host, "describe", { operation: "getNetwork" })).text, /^getNetwork:/)
    }
  })

  it("reaches it at its address, with a token", () => {
    const { headers, url } = configured.find((server) => server?.url !== undefined) ?? {}
    assert.match(url ?? "", /^http:\/\/127\.0\.0\.1:8765\/mcp$/)
    assert.match(headers?.["Authorization"] ?? "", /^Bearer /)
    assert.include(page, "meraki mcp --http 8765")
  })

  it("names every flag of its own", () => {
    for (const { name } of mcpFlags) assert.include(page, `--${name}`, name)
  })
})
