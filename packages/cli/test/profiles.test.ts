import { Simulator } from "@effect-meraki/simulator"
import {
  chmodSync,
  mkdtempSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, afterEach, assert, beforeAll, beforeEach, describe, it } from "vitest"
import { configFolder } from "../src/internal/profile/places.ts"
import { type Around, meraki } from "./support/terminal.ts"

let acme: Simulator.Running & { readonly close: () => Promise<void> }
let globex: typeof acme
let home: string
beforeAll(async () => {
  const options = { organizations: 1, networksPerOrganization: 2, devicesPerNetwork: 1, limits: false } as const
  acme = await Simulator.startSimulator({ ...options, seed: "acme", apiKey: "a".repeat(40) })
  globex = await Simulator.startSimulator({ ...options, seed: "globex", apiKey: "b".repeat(40) })
})
afterAll(() => Promise.all([acme.close(), globex.close()]))
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "meraki-home-"))
})
afterEach(() => rmSync(home, { recursive: true }))

const file = () => join(home, ".config/meraki/profiles.json")
const ask = (args: string, around: Around = {}) => meraki(args, { home, ...around })
const keep = (profiles: object, mode = 0o600) => {
  mkdirSync(dirname(file()), { recursive: true })
  writeFileSync(file(), JSON.stringify(profiles))
  chmodSync(file(), mode)
}
const both = () => ({
  current: "acme",
  profiles: {
    acme: { keeper: "file", apiKey: acme.apiKey, baseUrl: acme.url },
    globex: { keeper: "file", apiKey: globex.apiKey, baseUrl: globex.url }
  }
})
const ids = (simulator: typeof acme) => [...simulator.world.organizations.keys()]
const idsIn = (text: string) => (JSON.parse(text) as ReadonlyArray<{ id: string }>).map(({ id }) => id)

describe("a key", () => {
  it("is piped in, looked at, kept in a file for its owner alone, and used from then on", async () => {
    const env = { MERAKI_BASE_URL: acme.url }
    const login = await ask("auth login --file", { stdin: `${acme.apiKey}\n`, env })
    assert.strictEqual(login.code, 0)
    assert.match(login.stderr, /^The key of .+ is kept in a file that you alone can read, as profile default\.\n$/)
    assert.strictEqual(statSync(file()).mode & 0o777, 0o600)
    assert.deepStrictEqual(idsIn((await ask("organizations list")).stdout), ids(acme))
    assert.notInclude(login.stdout + login.stderr, acme.apiKey)
  })

  it("is kept beside those that other commands keep meanwhile", async () => {
    const env = { MERAKI_BASE_URL: acme.url }
    const { promise: typed, resolve: type } = Promise.withResolvers<string>()
    async function* slowly() {
      yield await typed
    }
    const slow = ask("auth login --file -p slow", { stdin: slowly(), env })
    const names = ["a", "b", "c", "d"]
    const all = await Promise.all(names.map((name) => ask(`auth login --file -p ${name}`, { stdin: acme.apiKey, env })))
    type(acme.apiKey)
    assert.deepStrictEqual(
      [...all, await slow].map(({ code }) => code),
      [0, 0, 0, 0, 0]
    )
    const kept = JSON.parse(readFileSync(file(), "utf8")) as { readonly profiles: object }
    assert.sameMembers(Object.keys(kept.profiles), ["slow", ...names])
    assert.deepStrictEqual(readdirSync(dirname(file())), ["profiles.json"])
  })

  it("is kept although a kill or a full disk has left a lock", async () => {
    for (const left of ["", '{"owner":"other","until":0}']) {
      mkdirSync(dirname(file()), { recursive: true })
      writeFileSync(`${file()}.lock`, left)
      utimesSync(`${file()}.lock`, 0, 0)
      const { code } = await ask("auth login --file", { stdin: acme.apiKey, env: { MERAKI_BASE_URL: acme.url } })
      assert.strictEqual(code, 0)
    }
    assert.deepStrictEqual(readdirSync(dirname(file())), ["profiles.json"])
  })

  it("that Dashboard refuses is not kept", async () => {
    const env = { MERAKI_BASE_URL: acme.url }
    const { code } = await ask("auth login --file", { stdin: "c".repeat(40), env })
    assert.strictEqual(code, 3)
    assert.strictEqual((await ask("organizations list")).code, 3)
    assert.strictEqual((await ask("auth login --file", { stdin: "\n", env })).code, 3)
  })

  it("is never taken from a flag", async () => {
    for (const flag of ["--key", "--api-key", "--token"]) {
      const { code, stderr } = await ask(`auth login ${flag} ${acme.apiKey}`)
      assert.strictEqual(code, 2)
      assert.match(stderr, /is no flag of this command/)
      assert.notInclude(stderr, acme.apiKey)
    }
  })

  it("without a terminal to ask at says how it can be given", async () => {
    const { code, stderr } = await ask("auth login --file")
    assert.strictEqual(code, 3)
    assert.match(stderr, /pipe it in/)
  })

  it("of the environment wins over the current profile, and a profile that is named over it", async () => {
    keep(both())
    const env = { MERAKI_DASHBOARD_API_KEY: globex.apiKey, MERAKI_BASE_URL: globex.url }
    assert.deepStrictEqual(idsIn((await ask("organizations list", { env })).stdout), ids(globex))
    assert.deepStrictEqual(idsIn((await ask("organizations list --profile acme", { env })).stdout), ids(acme))
    assert.deepStrictEqual(
      idsIn((await ask("organizations list", { env: { MERAKI_PROFILE: "globex" } })).stdout),
      ids(globex)
    )
  })
})

describe("the file of the profiles", () => {
  it("is refused when others can read a key in it", async () => {
    for (const mode of [0o644, 0o640, 0o604]) {
      keep(both(), mode)
      const { code, stderr } = await ask("organizations list")
      assert.strictEqual(code, 3)
      assert.match(stderr, /holds a key, and others can read it\n +chmod 600 /)
    }
    keep({ profiles: { acme: { region: "canada" } } }, 0o644)
    assert.match((await ask("organizations list --profile acme")).stderr, /profile acme has no API key/)
  })

  it("is refused when it is something else", async () => {
    const rows: ReadonlyArray<readonly [text: string, problem: RegExp]> = [
      ["{", /is not JSON/],
      ["[]", /there is no object `profiles` in it/],
      ['{"profiles":{"a":1}}', /profile a has to be an object/],
      ['{"profiles":{"a":{"reigon":"x"}}}', /profile a has reigon, which means nothing/],
      ['{"profiles":{"a":{"region":1}}}', /region of profile a is no text/],
      ['{"current":1,"profiles":{}}', /`current` has to be the name of a profile/]
    ]
    for (const [text, problem] of rows) {
      mkdirSync(dirname(file()), { recursive: true })
      writeFileSync(file(), text)
      const { code, stderr } = await ask("organizations list")
      assert.strictEqual(code, 2, text)
      assert.match(stderr, problem)
    }
  })

  it("is where the system keeps such files", () => {
    const around = { env: {}, home: "/home/me", platform: "linux" } as const
    assert.strictEqual(configFolder(around), "/home/me/.config/meraki")
    assert.strictEqual(configFolder({ ...around, env: { XDG_CONFIG_HOME: "/x" } }), "/x/meraki")
    assert.strictEqual(configFolder({ ...around, env: { MERAKI_CONFIG_DIR: "/y" } }), "/y")
    const windows = { env: { APPDATA: "C:\\Users\\me\\AppData" }, home: "C:\\Users\\me", platform: "win32" } as const
    assert.match(configFolder(windows), /AppData.meraki$/)
  })
})

describe("profiles", () => {
  it("are listed with the users of their keys, and with what is wrong with a key", async () => {
    keep({
      ...both(),
      profiles: { ...both().profiles, old: { keeper: "file", apiKey: "c".repeat(40), baseUrl: acme.url } }
    })
    const { code, stdout } = await ask("auth status")
    assert.strictEqual(code, 0)
    const rows = JSON.parse(stdout) as ReadonlyArray<{
      profile: string
      current: boolean
      user: string
      problem: string
    }>
    assert.deepStrictEqual(
      rows.map(({ current, profile }) => [profile, current]),
      [
        ["acme", true],
        ["globex", false],
        ["old", false]
      ]
    )
    assert.match(rows[0]?.user ?? "", /@/)
    assert.match(rows[2]?.problem ?? "", /401/)
    for (const key of [acme.apiKey, globex.apiKey, "c".repeat(40)]) assert.notInclude(stdout, key)
    assert.strictEqual((await ask("auth status", { home: join(home, "empty") })).code, 3)
  })

  it("take the place of each other, and go with their keys", async () => {
    keep(both())
    assert.strictEqual((await ask("auth use globex")).code, 0)
    assert.deepStrictEqual(idsIn((await ask("organizations list")).stdout), ids(globex))
    assert.match((await ask("auth use nobody")).stderr, /there are: acme, globex/)
    assert.strictEqual((await ask("auth logout")).code, 0)
    assert.notInclude(readFileSync(file(), "utf8"), globex.apiKey)
    assert.deepStrictEqual(idsIn((await ask("organizations list")).stdout), ids(acme))
    assert.match((await ask("organizations list --profile globex")).stderr, /there is no profile "globex"/)
  })

  it("have an organization for commands that name none, by name", async () => {
    const [organization] = acme.world.organizations.values()
    keep({
      current: "acme",
      profiles: { acme: { ...both().profiles.acme, organization: organization?.name.toUpperCase() } }
    })
    const { stdout } = await ask("networks list --jq length")
    assert.strictEqual(stdout, "2\n")
  })

  it("can be used two at a time for reads, and say whose each item is", async () => {
    keep(both())
    const { code, stdout } = await ask("organizations list --profile acme --profile globex -o ndjson")
    assert.strictEqual(code, 0)
    assert.deepStrictEqual(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => {
          const { id, profile } = JSON.parse(line) as { id: string; profile: string }
          return [profile, id]
        }),
      [...ids(acme).map((id) => ["acme", id]), ...ids(globex).map((id) => ["globex", id])]
    )
    const write = await ask("networks delete --network N_1 --yes --profile acme --profile globex")
    assert.deepStrictEqual([write.code, write.stdout], [2, ""])
  })

  it("are asked nothing in a dry run, which says what each would be asked", async () => {
    keep(both())
    const before = acme.snapshot().requests + globex.snapshot().requests
    const { code, stdout } = await ask("organizations list -p acme -p globex --dry-run -o ndjson")
    assert.strictEqual(code, 0)
    const planned = stdout
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as Record<string, string>)
    assert.deepStrictEqual(
      planned.map(({ profile, url }) => [profile, new URL(url ?? "").origin]),
      [
        ["acme", new URL(acme.url).origin],
        ["globex", new URL(globex.url).origin]
      ]
    )
    assert.strictEqual(acme.snapshot().requests + globex.snapshot().requests, before)
  })

  it("of which one fails do not stop the other", async () => {
    keep({ profiles: { ...both().profiles, globex: { ...both().profiles.globex, apiKey: "c".repeat(40) } } })
    const { code, stderr, stdout } = await ask("organizations list --profile acme --profile globex")
    assert.strictEqual(code, 9)
    assert.deepStrictEqual(idsIn(stdout), ids(acme))
    assert.match(stderr, /401.+\n2 objects: 1 done, 1 failed\n$/s)
  })

  it("have regions, which a flag can change", async () => {
    keep({ current: "acme", profiles: { acme: { ...both().profiles.acme, region: "nowhere", baseUrl: "" } } })
    for (const args of ["organizations list", "organizations list --region elsewhere"]) {
      const { code, stderr } = await ask(args)
      assert.strictEqual(code, 2)
      assert.match(stderr, /region/)
    }
  })
})
