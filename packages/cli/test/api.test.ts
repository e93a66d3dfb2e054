import { Simulator } from "@effect-meraki/simulator"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Around, meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
beforeAll(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 5,
    devicesPerNetwork: 2,
    limits: false
  })
})
afterAll(() => simulator.close())

const ask = (args: string | ReadonlyArray<string>, around: Around = {}) =>
  meraki(args, {
    ...around,
    env: { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url, ...around.env }
  })
const organization = () => [...simulator.world.organizations.keys()][0] ?? ""
const network = () => [...simulator.world.networks.keys()][0] ?? ""
const lines = (text: string) => text.split("\n").filter((line) => line !== "")

describe("meraki api", () => {
  it("prints what any path answers, pages and all", async () => {
    const all = await ask(`api GET /organizations/${organization()}/devices?perPage=3 -o ndjson`)
    assert.strictEqual(lines(all.stdout).length, 10)
    const some = await ask(`api get organizations/${organization()}/devices --query perPage=3 --limit 4 -o ndjson`)
    assert.strictEqual(lines(some.stdout).length, 4)
    const one = await ask(`api GET /networks/${network()} --jq .id`)
    assert.strictEqual(one.stdout, `${network()}\n`)
    const json = await ask(`api GET /networks/${network()}`)
    assert.strictEqual((JSON.parse(json.stdout) as { id: string }).id, network())
  })

  it("gives one page, and how to get the next", async () => {
    const first = await ask(`api GET /organizations/${organization()}/devices --query perPage=4 --page first -o ndjson`)
    assert.strictEqual(lines(first.stdout).length, 4)
    const [, link] = /^next page: --page "(.+)"$/m.exec(first.stderr) ?? []
    const second = await ask([
      ...`api GET /organizations/${organization()}/devices -o ndjson --page`.split(" "),
      link ?? ""
    ])
    assert.strictEqual(lines(second.stdout).length, 4)
    assert.notStrictEqual(lines(second.stdout)[0], lines(first.stdout)[0])
  })

  it("writes lists in a query as the API takes them", async () => {
    await ask(`api GET /organizations/${organization()}/devices?tags[]=a&tags[]=b --query models[]=MR46`)
    const { query } = simulator.calls.at(-1) ?? { query: "" }
    assert.deepStrictEqual(
      [...new URLSearchParams(query)].filter(([name]) => name !== "perPage"),
      [
        ["tags[]", "a"],
        ["tags[]", "b"],
        ["models[]", "MR46"]
      ]
    )
  })

  it("shows a write and asks, like every other", async () => {
    const before = simulator.calls.length
    const command = ["api", "PUT", `/networks/${network()}`, "--set", "notes=raw", "--set", "tags[0]=x"]
    const refused = await ask(command)
    assert.strictEqual(refused.code, 10)
    assert.include(refused.stderr, `PUT ${simulator.url}/networks/${network()}\n   notes: "raw"\n   tags: ["x"]`)
    const dry = await ask([...command, "--dry-run"])
    assert.deepInclude(JSON.parse(dry.stdout), { method: "PUT", body: { notes: "raw", tags: ["x"] } })
    assert.strictEqual(simulator.calls.length, before)
    const sent = await ask([...command, "--yes"])
    assert.strictEqual((JSON.parse(sent.stdout) as { notes: string }).notes, "raw")
    const body = await ask(["api", "PUT", `/networks/${network()}`, "--body", "-", "-y"], {
      stdin: '{"notes":"piped"}'
    })
    assert.strictEqual((JSON.parse(body.stdout) as { notes: string }).notes, "piped")
  })

  it("refuses what it cannot send", async () => {
    const rows: ReadonlyArray<readonly [args: string, problem: RegExp]> = [
      ["api", /takes a method/],
      ["api PATCH /x", /takes a method, GET, POST, PUT, DELETE, and a path, not "PATCH"/],
      ["api GET", /takes a method and one path/],
      ["api GET /a /b", /takes a method and one path/],
      ["api GET /x --set a=1", /a GET has no body/],
      ["api GET /x --query a", /--query takes NAME=VALUE/],
      ["api GET /networks/../organizations", /dot segment|segment/],
      ["api GET https://evil.example/api/v1/organizations", /evil\.example|trusted/i]
    ]
    for (const [args, problem] of rows) {
      const { code, stderr, stdout } = await ask(args)
      assert.notStrictEqual(code, 0, args)
      assert.match(stderr, problem, args)
      assert.strictEqual(stdout, "", args)
    }
    assert.strictEqual((await ask("api GET /nowhere")).code, 4)
  })
})
