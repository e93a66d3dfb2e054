import { readFileSync } from "node:fs"
import { assert, describe, it } from "vitest"
import { exitCodes } from "../src/internal/exit/codes.ts"
import { topics } from "../src/internal/help/topics.ts"
import { meraki } from "./support/terminal.ts"

const screen = { columns: 80, rows: 24 }
const plain = { NO_COLOR: "1" }
const linesOf = (text: string): ReadonlyArray<string> => text.trimEnd().split("\n")
const isOnScreen = (text: string): boolean =>
  linesOf(text).length < screen.rows && linesOf(text).every((line) => line.length <= screen.columns)

describe("help", () => {
  it("fits a screen: of the program, of topics and of commands", async () => {
    const all = ["--help", ...Object.keys(topics).map((topic) => `help ${topic}`)]
    for (const args of [...all, "auth --help", "batch --help", "simulate --help", "completion --help", "mcp --help"]) {
      const { code, stdout } = await meraki(args, { screen, env: plain })
      assert.strictEqual(code, 0, args)
      assert.isTrue(isOnScreen(stdout), `${args}\n${stdout}`)
    }
  })

  it("of a group lists its commands, or the groups that they form", async () => {
    const { stdout } = await meraki("appliance vlans", { screen, env: plain })
    assert.match(stdout, /^meraki appliance vlans: \d commands\n\n {2}appliance vlans create +Creates a VLAN/)
    for (const group of ["networks", "switch", "wireless", "organizations", "appliance firewall"]) {
      const { stdout } = await meraki(group, { screen, env: plain })
      assert.isTrue(
        linesOf(stdout).every((line) => line.length <= screen.columns),
        group
      )
    }
    assert.match((await meraki("appliance", { screen, env: plain })).stdout, /appliance vlans … +\d+ commands/)
  })

  it("of an operation names what is required first, and says how to see the rest", async () => {
    const { stdout } = await meraki("switch ports update --help", { screen, env: plain })
    assert.isTrue(isOnScreen(stdout))
    assert.include(stdout, "updateDeviceSwitchPort: ")
    assert.include(stdout, "meraki switch ports update --device NAME|SERIAL --port-id TEXT […]")
    assert.match(stdout, /… and \d+ more: --help --all\n$/)
    const all = await meraki("switch ports update --help --all", { screen, env: plain })
    assert.include(all.stdout, "--set profile.enabled=…")
    assert.include(all.stdout, "--[no-]poe-enabled")
    const piped = await meraki("switch ports update --help")
    assert.notInclude(piped.stdout, "more: --help --all")
  })

  it("is that of a command behind the word help", async () => {
    assert.strictEqual((await meraki("help networks list")).stdout, (await meraki("networks list --help")).stdout)
    assert.strictEqual((await meraki("help auth")).stdout, (await meraki("auth --help")).stdout)
  })

  it("is that of the program behind help alone", async () => {
    assert.deepStrictEqual(await meraki("help"), await meraki("--help"))
  })

  it("says which topics there are", async () => {
    const { code, stderr } = await meraki("help outptu")
    assert.strictEqual(code, 2)
    assert.match(stderr, /there is no topic "outptu"\n +did you mean output\?/)
    assert.match(stderr, /topics: output, pipelines/)
  })

  it("lists the exit codes that there are, like the page", () => {
    const codes = Object.values(exitCodes)
    const page = readFileSync(new URL("../../../docs/cli.md", import.meta.url), "utf8")
    const listed = (pattern: RegExp, text: string) => Array.from(text.matchAll(pattern), ([, code]) => Number(code))
    assert.deepStrictEqual(listed(/^(\d+) +\w/gm, topics["exit-codes"] ?? ""), codes)
    assert.deepStrictEqual(listed(/^\| (\d+) +\|/gm, page), codes)
  })
})
