import { Simulator } from "@effect-meraki/simulator"
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { lineOf } from "../src/internal/complete/line.ts"
import { runProcess } from "./support/binary.ts"
import { isThere } from "./support/programs.ts"
import { type Around, meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
let home: string
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "meraki-completion-"))
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 3,
    devicesPerNetwork: 1,
    limits: false
  })
})
afterAll(async () => {
  rmSync(home, { recursive: true })
  await simulator.close()
})

const rowsFor = async (words: ReadonlyArray<string>, around: Around = {}) => {
  const { stdout } = await meraki(["__complete", "--", ...words], { home, ...around })
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t"))
}
const complete = async (...words: ReadonlyArray<string>) => (await rowsFor(words)).map(([text]) => text)
const completeNames = async (...words: ReadonlyArray<string>) =>
  (await rowsFor(words, { env: { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url } })).map(
    ([text]) => text
  )

describe("completion", () => {
  it("of commands goes word by word", async () => {
    assert.includeMembers(await complete(""), ["networks", "devices", "auth", "api", "help", "simulate"])
    assert.deepStrictEqual(await complete("organ"), ["organizations"])
    assert.includeMembers(await complete("networks", ""), ["list", "get", "create", "update", "delete", "settings"])
    assert.deepStrictEqual(await complete("networks", "cre"), ["create"])
    assert.includeMembers(await complete("appliance", "vlans", ""), ["list", "get", "create", "update", "delete"])
    assert.deepStrictEqual(await complete("networks", "list", "nothing"), [])
    assert.deepStrictEqual((await rowsFor(["networks", "delet"]))[0], ["delete", "Deletes a network."])
  })

  it("of ids begins with the first capital letter", async () => {
    assert.isFalse((await complete("get")).some((text) => text?.startsWith("getNetwork")))
    assert.includeMembers(await complete("getNetworkCli"), ["getNetworkClients", "getNetworkClient"])
  })

  it("of flags knows those of an operation, and those of a command", async () => {
    assert.includeMembers(await complete("switch", "ports", "update", "--"), [
      "--port-id",
      "--name",
      "--network",
      "--set"
    ])
    assert.deepStrictEqual(await complete("updateDeviceSwitchPort", "--pe"), ["--peer-sgt-capable"])
    assert.deepStrictEqual(await complete("auth", "login", "--fi"), ["--file"])
    assert.deepStrictEqual(await complete("auth", "lo"), ["login", "logout"])
    assert.deepStrictEqual(await complete("help", "exit"), ["exit-codes"])
  })

  it("of values knows enums, formats and regions, behind a space or a sign", async () => {
    assert.deepStrictEqual(await complete("networks", "list", "-o", "c"), ["csv"])
    assert.deepStrictEqual(await complete("networks", "list", "--output=ta"), ["--output=table"])
    // As bash splits it.
    assert.deepStrictEqual(await complete("networks", "list", "--output", "=", "ta"), ["table"])
    assert.deepStrictEqual(await complete("networks", "list", "--region", "in"), ["india"])
    assert.include(await complete("switch", "ports", "update", "--type", ""), "trunk")
    assert.deepStrictEqual(await complete("networks", "update", "--name", ""), [])
  })

  it("of names asks Dashboard, and keeps what it says for a short time", async () => {
    const organizations = [...simulator.world.organizations.values()]
    const [first] = organizations
    const before = simulator.snapshot().requests
    assert.deepStrictEqual(
      await completeNames("networks", "list", "--organization", ""),
      organizations.map(({ name }) => name)
    )
    assert.deepStrictEqual(
      await completeNames("networks", "list", "--organization", first?.name.slice(0, 3).toLowerCase() ?? ""),
      [first?.name]
    )
    assert.strictEqual(simulator.snapshot().requests, before + 1)
    const networks = await completeNames("networks", "get", "--organization", first?.name ?? "", "--network", "")
    assert.deepStrictEqual(
      networks,
      [...simulator.world.networks.values()]
        .filter(({ organizationId }) => organizationId === first?.id)
        .map(({ name }) => name)
    )
    const folder = join(home, ".cache/meraki/names")
    assert.strictEqual(readdirSync(folder).length, 2)
    for (const file of readdirSync(folder)) assert.strictEqual(statSync(join(folder, file)).mode & 0o777, 0o600)
    assert.notInclude(JSON.stringify(readdirSync(folder)), simulator.apiKey)
  })

  it("of names without a key, or without Dashboard, is silent", async () => {
    const words = ["__complete", "--", "networks", "list", "--organization", ""]
    for (const env of [{}, { MERAKI_DASHBOARD_API_KEY: "0".repeat(40), MERAKI_BASE_URL: simulator.url }]) {
      const { stderr, stdout } = await meraki(words, { home: join(home, "none"), env })
      assert.strictEqual(stdout, "")
      assert.strictEqual(stderr, "")
    }
  })

  it("of names needs no folder to keep them in", async () => {
    const env = { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
    const words = ["networks", "list", "--organization", ""]
    const all = [...simulator.world.organizations.values()].map(({ name }) => name)
    for (const folder of ["", "/dev/null"])
      assert.deepStrictEqual(
        (await rowsFor(words, { env, home: folder })).map(([text]) => text),
        all
      )
    await rowsFor(words, { env, home: join(home, "broken") })
    const kept = join(home, "broken/.cache/meraki/names")
    for (const file of readdirSync(kept)) writeFileSync(join(kept, file), "{")
    assert.deepStrictEqual(
      (await rowsFor(words, { env, home: join(home, "broken") })).map(([text]) => text),
      all
    )
  })

  it("has a small script for each shell", async () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      const { code, stdout } = await meraki(["completion", shell])
      assert.strictEqual(code, 0)
      assert.isBelow(stdout.length, 1000)
      assert.include(stdout, "meraki __complete -- ")
    }
    assert.match((await meraki("completion powershell")).stderr, /completion is for bash, zsh, fish/)
  })
})

describe.runIf(process.env["CI"] === "true" || isThere("bash"))("a name of somebody else", () => {
  const names = ["Acme", "a b", "$(touch x)`touch x`", "b'; touch x; '", String.raw`c\"; touch x; "\\`, "é & !x #y"]
  it("is a text to bash, in quotes and without them", async () => {
    const { stdout } = await meraki(["completion", "bash"])
    // Reads the line that readline makes of the candidate, as bash does.
    const script = `${stdout}
      meraki() { printf '%s\\tabout\\n' "$NAME"; }
      COMP_WORDS=(meraki networks get --network "$QUOTE") COMP_CWORD=4
      _meraki
      eval "printf %s $QUOTE\${COMPREPLY[0]}$QUOTE"`
    for (const NAME of names)
      for (const QUOTE of ["'", '"', ""]) {
        const ran = await runProcess("bash", ["-c", script], { env: { NAME, QUOTE }, cwd: home })
        assert.deepStrictEqual(ran, { code: 0, stdout: NAME, stderr: "" }, `${QUOTE}${NAME}`)
      }
  })
})

describe("a line of a shell", () => {
  it("is read without the quotes of the shell", () => {
    const { before, current } = lineOf(["--organization", '"Acme Corp"', "Acme\\ Co"])
    assert.deepStrictEqual({ before, current }, { before: ["--organization", "Acme Corp"], current: "Acme Co" })
    assert.deepStrictEqual(lineOf([]), { before: [], current: "", flag: undefined, prefix: "" })
  })
})
