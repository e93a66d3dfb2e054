import { Simulator } from "@effect-meraki/simulator"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { entries } from "../src/internal/index/operations.ts"
import { reserved } from "../src/internal/index/generated/operations.ts"
import { toolUsages } from "../src/internal/tools/names.ts"
import { toolOf } from "../src/internal/tools/tools.ts"
import { merakiProcess } from "./support/binary.ts"
import { meraki } from "./support/terminal.ts"

let simulator: Simulator.Running & { readonly close: () => Promise<void> }
beforeAll(async () => {
  simulator = await Simulator.startSimulator({
    organizations: 1,
    networksPerOrganization: 4,
    devicesPerNetwork: 6,
    limits: false,
    speed: 50
  })
})
afterAll(() => simulator.close())

const env = () => ({ MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url })
const ask = (...args: ReadonlyArray<string>) => meraki(args, { env: env() })
const serialOf = (product: string) =>
  [...simulator.world.devices.values()].find(
    ({ networkId, productType }) => networkId !== undefined && productType === product
  )?.serial ?? ""

const words: { readonly [command: string]: ReadonlyArray<string> } = {
  "cable-test": ["1", "2"],
  "cycle-ports": ["1"],
  "routing-lookup": ["10.0.0.1"],
  "wake-on-lan": ["10", "3c:22:fb:00:00:01"]
}

describe("a live tool", () => {
  it("is followed to its result, whichever it is", { timeout: 240_000 }, async () => {
    const device = serialOf("switch")
    for (const command of Object.keys(toolUsages).filter((name) => name !== "traceroute")) {
      const { code, stderr, stdout } = await ask(command, device, ...(words[command] ?? []), "--yes", "-o", "json")
      assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" }, command)
      assert.isNotNull(JSON.parse(stdout), command)
    }
  })

  it("pings a host, or the device itself, and prints a table for a person", async () => {
    const device = serialOf("appliance")
    const host = await ask("ping", device, "8.8.8.8", "--count", "3", "-o", "json")
    assert.deepInclude(JSON.parse(host.stdout), { sent: 3 })
    const started = simulator.calls.filter(({ operation }) => operation === "createDeviceLiveToolsPing")
    assert.deepStrictEqual(JSON.parse(started.at(-1)?.body ?? ""), { target: "8.8.8.8", count: 3 })
    const self = await merakiProcess(["ping", device, "-o", "table"], { env: env() })
    assert.strictEqual(self.code, 0, self.stderr)
    assert.match(self.stdout, /^sent +\d+\nreceived +\d+\nloss\.percentage +/)
    assert.isTrue(simulator.calls.some(({ operation }) => operation === "createDeviceLiveToolsPingDevice"))
    const arp = await ask("arp", device, "-o", "csv")
    assert.match(arp.stdout, /^ip,mac,vlanId/)
  })

  it("that takes ports down is asked for", async () => {
    const before = simulator.calls.length
    for (const command of ["cable-test", "cycle-ports"]) {
      const { code, stderr } = await ask(command, serialOf("switch"), "1")
      assert.strictEqual(code, 10)
      assert.match(stderr, /nothing was done: [a-z-]+ takes ports down for a moment; --yes/)
    }
    assert.strictEqual(simulator.calls.length, before)
  })

  it("says what failed, what it takes, and what the API has not", async () => {
    simulator.faults.add({
      operation: "createDeviceLiveToolsArpTable",
      fault: { kind: "status", status: 400, errors: ["Device does not support this"] }
    })
    const failed = await ask("arp", serialOf("switch"))
    simulator.faults.clear()
    assert.strictEqual(failed.code, 5)
    assert.match(failed.stderr, /Device does not support this/)
    const none = await ask("traceroute", serialOf("switch"), "8.8.8.8")
    assert.strictEqual(none.code, 2)
    assert.match(none.stderr, /^error: the API has no traceroute\n +meraki ping DEVICE HOST/)
    assert.match((await ask("cable-test", serialOf("switch"))).stderr, /it is: meraki cable-test DEVICE PORT …/)
    assert.match((await ask("arp")).stderr, /it is: meraki arp DEVICE/)
    assert.throws(() => toolOf("wake-on-lan", ["ten", "mac"], { count: undefined }), /it is: meraki wake-on-lan/)
  })

  it("has a name that no operation begins with", () => {
    assert.includeMembers([...reserved], Object.keys(toolUsages))
    for (const { full, name } of entries)
      for (const each of [full, name]) assert.notInclude(Object.keys(toolUsages), each.split(" ")[0])
  })
})

describe("meraki report", () => {
  const rows = async (name: string, ...more: ReadonlyArray<string>) => {
    const { code, stderr, stdout } = await ask("report", name, "-o", "json", ...more)
    assert.deepStrictEqual({ code, stderr }, { code: 0, stderr: "" }, name)
    return JSON.parse(stdout) as ReadonlyArray<Record<string, unknown>>
  }
  const deployed = () => [...simulator.world.devices.values()].filter(({ networkId }) => networkId !== undefined)

  it("has the firmware of each product of each network", async () => {
    const found = await rows("firmware")
    const expected = [...simulator.world.networks.values()].flatMap(({ name, productTypes }) =>
      productTypes.map((product) => `${name} ${product}`)
    )
    assert.includeMembers(
      expected,
      found.map(({ network, product }) => `${String(network)} ${String(product)}`)
    )
    assert.isAbove(found.length, 3)
    for (const { current } of found) assert.isString(current)
    const devices = found.reduce((sum, each) => sum + Number(each["devices"]), 0)
    assert.isAtMost(devices, deployed().length)
    assert.isAbove(devices, 0)
  })

  it("has every device and how it is", async () => {
    const found = await rows("inventory")
    assert.includeMembers(
      found.map(({ serial }) => serial),
      deployed().map(({ serial }) => serial)
    )
    for (const device of deployed())
      assert.deepInclude(
        found.find(({ serial }) => serial === device.serial),
        {
          status: device.status,
          model: device.model,
          network: simulator.world.networks.get(device.networkId ?? "")?.name
        }
      )
    const [network] = simulator.world.networks.values()
    const own = await rows("inventory", "--network", network?.name ?? "")
    assert.sameMembers(
      own.map(({ serial }) => serial),
      deployed()
        .filter(({ networkId }) => networkId === network?.id)
        .map(({ serial }) => serial)
    )
  })

  it("has every switch port, as it is set and as it is", async () => {
    const found = await rows("ports")
    const switches = deployed().filter(({ productType }) => productType === "switch")
    assert.sameMembers(
      [...new Set(found.map(({ serial }) => serial))],
      switches.map(({ serial }) => serial)
    )
    for (const { enabled, status } of found) assert.strictEqual(status === "Disabled", enabled === false)
  })

  it("has licenses of either model, and no key of one", async () => {
    const found = await rows("licenses")
    assert.isAbove(found.length, 0)
    assert.notInclude(JSON.stringify(found), "licenseKey")
    await using other = await Simulator.startSimulator({ organizations: 3, networksPerOrganization: 2, limits: false })
    for (const { id } of other.world.organizations.values()) {
      const { code, stdout } = await meraki(["report", "licenses", "--organization", id, "-o", "csv"], {
        env: { MERAKI_DASHBOARD_API_KEY: other.apiKey, MERAKI_BASE_URL: other.url }
      })
      assert.strictEqual(code, 0)
      assert.match(stdout, /^type,state,count,seats,expires,device,networkId,order\n\w/)
    }
  })

  it("is a table on a terminal and CSV for a spreadsheet, and says which there are", async () => {
    const screen = { columns: 100, rows: 30 }
    const table = await meraki("report ports", { env: { ...env(), NO_COLOR: "1" }, screen })
    assert.match(table.stdout, /^switch +serial +network +port/)
    const csv = await ask("report", "firmware", "-o", "csv")
    assert.match(csv.stdout, /^network,networkId,product,devices,current,/)
    const wrong = await ask("report", "port")
    assert.deepStrictEqual({ code: wrong.code, stdout: wrong.stdout }, { code: 2, stdout: "" })
    assert.match(wrong.stderr, /takes firmware, licenses, inventory, ports, not "port".*did you mean ports\?/s)
  })
})
