import { Simulator } from "@effect-meraki/simulator"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { type Around, meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
beforeAll(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 2,
    networksPerOrganization: 3,
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

const organizations = () => [...simulator.world.organizations.values()]
const networksOf = (organizationId: string | undefined) =>
  [...simulator.world.networks.values()].filter((network) => network.organizationId === organizationId)

describe("a read", () => {
  it("prints JSON where there is no terminal, and a table where there is one", async () => {
    const { code, stderr, stdout } = await ask("organizations list")
    assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" })
    assert.deepStrictEqual(
      (JSON.parse(stdout) as ReadonlyArray<{ id: string }>).map(({ id }) => id),
      organizations().map(({ id }) => id)
    )
    const table = await ask("organizations list", { screen: { columns: 80, rows: 24 } })
    assert.match(table.stdout, /^\u001B\[1mid +name/)
    assert.match(table.stderr, /more columns/)
  })

  it("finds organizations, networks and devices by their names", async () => {
    const [organization] = organizations()
    const [network] = networksOf(organization?.id)
    const device = [...simulator.world.devices.values()].find(({ networkId }) => networkId === network?.id)
    assert.isDefined(organization)
    assert.isDefined(network)
    assert.isDefined(device)
    const found = await ask(["networks", "get", "--organization", organization.name, "--network", network.name])
    assert.strictEqual((JSON.parse(found.stdout) as { id: string }).id, network.id)
    const one = await ask([
      "getDevice",
      "--organization",
      organization.name.toUpperCase(),
      "--device",
      device.name ?? "",
      "-o",
      "ndjson"
    ])
    assert.strictEqual((JSON.parse(one.stdout) as { serial: string }).serial, device.serial)
  })

  it("finds a device whose name looks like a serial", async () => {
    const [organization] = organizations()
    const device = [...simulator.world.devices.values()].find(
      ({ networkId }) => networkId === networksOf(organization?.id)[0]?.id
    )
    await ask(["devices", "update", "--device", device?.serial ?? "", "--name", "core-main-sw01", "--yes"])
    const args = ["devices", "get", "--organization", organization?.id ?? "", "--device", "core-main-sw01"]
    assert.strictEqual((await ask([...args, "--jq", ".serial"])).stdout, `${device?.serial}\n`)
  })

  it("takes the organization of the environment, and an id without looking it up", async () => {
    const [, other] = organizations()
    const before = simulator.snapshot().requests
    const { stdout } = await ask("networks list --limit 1 -o ndjson", { env: { MERAKI_ORGANIZATION: other?.id ?? "" } })
    assert.strictEqual((JSON.parse(stdout) as { organizationId: string }).organizationId, other?.id)
    assert.strictEqual(simulator.snapshot().requests, before + 1)
  })

  it("reads every page, so many items, or one page alone", async () => {
    const [organization] = organizations()
    const list = ["networks", "list", "--organization", organization?.id ?? "", "-o", "ndjson", "--per-page", "3"]
    const lines = async (...more: ReadonlyArray<string>) => {
      const { stderr, stdout } = await ask([...list, ...more])
      return { count: stdout.split("\n").length - 1, stderr }
    }
    assert.strictEqual((await lines()).count, 3)
    assert.strictEqual((await lines("--limit", "2")).count, 2)
    assert.strictEqual((await lines("--limit", "0")).count, 0)
    const devices = ["devices", "list", "--organization", organization?.id ?? "", "-o", "ndjson", "--per-page", "4"]
    const first = await ask([...devices, "--page", "first"])
    assert.strictEqual(first.stdout.split("\n").length - 1, 4)
    const [, link] = /^next page: --page "(.+)"$/m.exec(first.stderr) ?? []
    const second = await ask([...devices, "--page", link ?? ""])
    assert.strictEqual(second.stdout.split("\n").length - 1, 2)
    assert.strictEqual(second.stderr, "")
  })

  it("without an organization takes the only one there is, or asks which", async () => {
    const { code, stderr } = await ask("networks list")
    assert.strictEqual(code, 2)
    for (const { id, name } of organizations()) assert.include(stderr, `${id}  ${name}`)
  })
})

describe("an error", () => {
  it("has an exit code by its kind", async () => {
    const rows: ReadonlyArray<readonly [args: string, code: number, text: RegExp]> = [
      ["networks get --network N_1", 4, /getNetwork: HTTP 404/],
      ["networks get --network nope --organization nope", 4, /no organization is named "nope"/],
      ["networks get --network N_1 --limit x", 2, /--limit takes a whole number from 0 on, not "x"/],
      ["networks get --network N_1 --output xml", 2, /--output takes table, json, ndjson, csv, yaml, not "xml"/],
      ["networks get --network N_1 --page first", 2, /getNetwork does not answer in pages/],
      ["networks get", 2, /getNetwork needs --network, or objects on stdin that have it/],
      ["organizations list --network N_1", 2, /getOrganizations takes no network/],
      ["networks get --network N_1 --networkId N_1", 2, /--network and networkId are the same/],
      ["networks bogus", 2, /there is no command/]
    ]
    for (const [args, code, text] of rows) {
      const ran = await ask(args)
      assert.strictEqual(ran.code, code, args)
      assert.match(ran.stderr, text, args)
      assert.strictEqual(ran.stdout, "", args)
    }
    const wrong = await ask("organizations list", { env: { MERAKI_DASHBOARD_API_KEY: "0".repeat(40) } })
    assert.deepStrictEqual([wrong.code, wrong.stdout], [3, ""])
    const none = await ask("organizations list", { env: { MERAKI_DASHBOARD_API_KEY: "" } })
    assert.strictEqual(none.code, 3)
    assert.match(none.stderr, /there is no API key/)
  })

  it("is JSON on stderr where JSON is asked for", async () => {
    const { stderr, stdout } = await ask("networks get --network N_1 --output json")
    assert.strictEqual(stdout, "")
    const { error, exitCode } = JSON.parse(stderr) as { error: { _tag: string; status: number }; exitCode: number }
    assert.deepInclude(error, { _tag: "NotFound", status: 404 })
    assert.strictEqual(exitCode, 4)
    const usage = JSON.parse((await ask("networks bogus -o json")).stderr) as { error: { _tag: string } }
    assert.strictEqual(usage.error._tag, "Problem")
  })

  it("is JSON however the format is spelled, and by the last one", async () => {
    for (const args of ["-ojson", "-o=json -ojson", "-qojson", "-o table -o json", "--output=ndjson"]) {
      const { stderr } = await ask(`networks get --network N_1 ${args}`)
      assert.strictEqual((JSON.parse(stderr) as { exitCode: number }).exitCode, 4, args)
    }
    assert.match((await ask("networks get --network N_1 -o json -o csv")).stderr, /^error: /)
  })

  it("lists the candidates of a name that is not unique", async () => {
    const [organization] = organizations()
    const [network] = networksOf(organization?.id)
    const created = await fetch(`${simulator.url}/organizations/${organization?.id}/networks`, {
      method: "POST",
      headers: { authorization: `Bearer ${simulator.apiKey}`, "content-type": "application/json" },
      body: JSON.stringify({ name: network?.name, productTypes: ["switch"] })
    })
    // Whether or not a second one may have the name, case alone does not make it another.
    if (!created.ok) {
      await fetch(`${simulator.url}/organizations/${organization?.id}/networks`, {
        method: "POST",
        headers: { authorization: `Bearer ${simulator.apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({ name: network?.name.toUpperCase(), productTypes: ["switch"] })
      })
    }
    const name = network?.name.toLowerCase() ?? ""
    const { code, stderr } = await ask(["networks", "get", "--organization", organization?.id ?? "", "--network", name])
    assert.strictEqual(code, 2)
    assert.match(stderr, /^error: 2 networks are named/)
    assert.include(stderr, network?.id ?? "nothing")
  })

  it("ends quietly when it is interrupted", async () => {
    const interrupt = new AbortController()
    interrupt.abort()
    const { code, stderr, stdout } = await ask("organizations list", { signal: interrupt.signal })
    assert.deepStrictEqual({ code, stderr }, { code: 130, stderr: "" })
    assert.include(["", "[]\n"], stdout)
  })
})
