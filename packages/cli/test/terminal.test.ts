import { Simulator } from "@effect-meraki/simulator"
import { until } from "@effect-meraki/testing/promises"
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { binary } from "./support/binary.ts"
import { isThere } from "./support/programs.ts"
import { hasTmux, startTerminal } from "./support/tmux.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let home: string
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "meraki-terminal-"))
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 6,
    devicesPerNetwork: 1,
    limits: false
  })
  const entry = await binary()
  // As an installation puts it into the path.
  const program = join(home, "bin/meraki")
  mkdirSync(dirname(program))
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${entry}" "$@"\n`)
  chmodSync(program, 0o755)
})
afterAll(async () => {
  rmSync(home, { recursive: true, force: true })
  await simulator.close()
})

const env = (more: { readonly [name: string]: string } = {}) => ({
  PATH: `${join(home, "bin")}:${process.env["PATH"] ?? ""}`,
  HOME: home,
  PS1: "$ ",
  MERAKI_DASHBOARD_API_KEY: simulator.apiKey,
  MERAKI_BASE_URL: simulator.url,
  ...more
})
/** A shell that has shown its prompt: what is typed before it stands above it. */
const shell = async (more?: { readonly [name: string]: string }, columns = 100) => {
  const terminal = startTerminal("sh", env(more), { columns, rows: 30 })
  await terminal.shows(/[#$]$/)
  return terminal
}
const first = () => [...simulator.world.networks.values()][0]
const writes = () => simulator.calls.filter(({ method }) => method !== "GET").length

describe.runIf(hasTmux)("on a terminal", () => {
  it("an answer is a table that fits it, and names what does not", async () => {
    await using terminal = await shell({}, 60)
    terminal.type("meraki organizations list; echo code $?")
    terminal.press("Enter")
    const screen = await terminal.shows(/code 0/)
    const lines = screen.split("\n")
    assert.match(screen, /^id +name/m)
    for (const { id, name } of simulator.world.organizations.values())
      assert.isTrue(lines.some((line) => line.startsWith(id) && line.includes(name)))
    assert.match(screen, /\d more columns: .*\(--columns\)/s)
  })

  it("that says no size, a table is as wide as most terminals", async () => {
    await using terminal = await shell()
    terminal.type("stty cols 0; meraki organizations list; echo code $?")
    terminal.press("Enter")
    const screen = await terminal.shows(/code 0/)
    for (const { id } of simulator.world.organizations.values()) assert.include(screen, id)
  })

  it("a write is shown and asked for, and Ctrl-C is no", async () => {
    await using terminal = await shell()
    const before = writes()
    const command = `meraki networks update --network ${first()?.id} --notes typed; echo code $?`
    terminal.type(command)
    terminal.press("Enter")
    const screen = await terminal.shows(/Send it\?/)
    assert.include(screen, `PUT ${simulator.url}/networks/${first()?.id}`)
    assert.include(screen, 'notes: "typed"')
    terminal.press("C-c")
    await terminal.shows(/code 130/)
    assert.strictEqual(writes(), before)
    terminal.type(`clear; ${command}`)
    terminal.press("Enter")
    await terminal.shows(/^1 write[^]+Send it\?/)
    terminal.press("y")
    await terminal.shows(/code 0/)
    assert.strictEqual(first()?.notes, "typed")
  })

  it("a write is asked for where the objects come through a pipe", async () => {
    await using terminal = await shell()
    const [organization] = simulator.world.organizations.keys()
    terminal.type(
      `meraki networks list --organization ${organization} -o json | meraki networks update --tags asked --columns id,tags; echo code $?`
    )
    terminal.press("Enter")
    const screen = await terminal.shows(/Send all 6\?/)
    assert.include(screen, "… and 1 more")
    terminal.press("y")
    const end = await terminal.shows(/code 0/)
    assert.include(end, "6 objects: 6 done")
    assert.include(first()?.tags ?? [], "asked")
  })

  it("a key is asked for and not shown", async () => {
    await using terminal = await shell({ MERAKI_DASHBOARD_API_KEY: "" })
    terminal.type("meraki auth login --file; echo code $?")
    terminal.press("Enter")
    await terminal.shows(/API key, as Dashboard showed it/)
    terminal.type(simulator.apiKey)
    await terminal.shows(/▪{40}|\*{40}|•{40}/)
    terminal.press("Enter")
    const screen = await terminal.shows(/code 0/)
    assert.include(screen, "is kept in a file that you alone can read")
    assert.notInclude(screen, simulator.apiKey)
  })

  it("a long command says how far it is, and Ctrl-C ends it with a list that is whole", async () => {
    await using terminal = await shell()
    const slow = { fault: { kind: "slow", millis: 600 } } as const
    simulator.faults.add({ operation: "getNetwork", ...slow })
    const ids = [...simulator.world.networks.keys()].join(" ")
    terminal.type(`echo ${ids} | meraki networks get --concurrency 1 -o json > ${join(home, "out.json")}; echo code $?`)
    terminal.press("Enter")
    await terminal.shows(/\d objects, \d items, \d requests/)
    terminal.press("C-c")
    const screen = await terminal.shows(/code \d+/)
    simulator.faults.clear()
    assert.include(screen, "code 130")
    assert.notMatch(screen, /objects, \d items/)
    assert.isAbove((JSON.parse(readFileSync(join(home, "out.json"), "utf8")) as ReadonlyArray<unknown>).length, 0)
  })

  it("the simulator brings a shell that is pointed at it", async () => {
    await using terminal = await shell({ MERAKI_DASHBOARD_API_KEY: "", MERAKI_BASE_URL: "", SHELL: "/bin/sh" })
    terminal.type("meraki simulate --orgs 1 --networks 2 --devices 1")
    terminal.press("Enter")
    await terminal.shows(/This shell is pointed at it/)
    terminal.type("meraki networks list --jq length")
    terminal.press("Enter")
    await terminal.shows(/^2$/m)
    terminal.type("exit")
    terminal.press("Enter")
    terminal.type("echo $MERAKI_BASE_URL; echo left $?")
    terminal.press("Enter")
    await terminal.shows(/left 0/)
  })
})

const shells: ReadonlyArray<readonly [shell: string, start: string, load: string]> = [
  ["bash", "bash --norc --noprofile", "source <(meraki completion bash)"],
  ["zsh", "zsh -f", "autoload -Uz compinit && compinit -u -D && source <(meraki completion zsh)"],
  ["fish", "fish --no-config", "meraki completion fish | source"]
]

describe.runIf(hasTmux)("completion in", () => {
  for (const [name, start, load] of shells)
    it.runIf(process.env["CI"] === "true" || isThere(name))(name, async () => {
      await using terminal = startTerminal(start, env({ XDG_CACHE_HOME: join(home, name) }))
      terminal.type(`${load}; echo ready`)
      terminal.press("Enter")
      await terminal.shows(/^ready$/m)
      terminal.press("C-l")
      terminal.type("meraki organizations lis")
      terminal.press("Tab")
      await terminal.shows(/meraki organizations list/)
      terminal.type(" --out")
      terminal.press("Tab")
      await terminal.shows(/meraki organizations list +--output/)
      terminal.press("C-c")
      const [organization] = simulator.world.organizations.values()
      terminal.type(`meraki networks list --organization ${organization?.name.slice(0, 3)}`)
      terminal.press("Tab")
      await terminal.shows(new RegExp(`--organization ${organization?.name}`))
    })
})

describe("output into a pipe", () => {
  it("that is closed ends quietly", async () => {
    const { execFile } = await import("node:child_process")
    const command =
      "set -o pipefail; meraki networks list --organization $ORG -o ndjson --per-page 3 | head -1; echo code ${PIPESTATUS[0]}"
    const [organization] = simulator.world.organizations.keys()
    const ran = await new Promise<{ stdout: string; stderr: string }>((resolve, reject) =>
      execFile("bash", ["-c", command], { env: env({ ORG: organization ?? "" }) }, (error, stdout, stderr) =>
        error === null ? resolve({ stdout, stderr }) : reject(error)
      )
    )
    assert.match(ran.stdout, /^\{"id".+\}\ncode 0\n$/)
    assert.strictEqual(ran.stderr, "")
    await until(() => true)
  })
})
