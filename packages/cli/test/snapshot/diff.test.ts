import { Simulator } from "@effect-meraki/simulator"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { compare, type Side } from "../../src/internal/snapshot/compare.ts"
import { readManifest } from "../../src/internal/snapshot/manifest.ts"
import { folderStore, memoryStore } from "../../src/internal/snapshot/store.ts"
import { type Dashboard, dashboard, send, snapshotOf } from "../support/snapshots.ts"
import { meraki } from "../support/terminal.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meraki-diff-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const sideOf = async (simulator: Dashboard): Promise<Side> => {
  const store = memoryStore()
  return { store, manifest: await snapshotOf(simulator, store) }
}

const networkOf = ({ world }: Dashboard, product: string) =>
  [...world.networks.values()].find(({ productTypes }) => productTypes.includes(product))

describe("two snapshots", () => {
  it("with one changed VLAN differ in that VLAN alone, by object and field", async () => {
    const simulator = dashboard()
    const network = networkOf(simulator, "appliance")
    const before = await sideOf(simulator)
    assert.deepStrictEqual(compare(before, before), [])
    await send(simulator, "PUT", `/networks/${network?.id}/appliance/vlans/1`, {
      dhcpLeaseTime: "1 hour",
      dnsNameservers: "opendns"
    })
    const after = await sideOf(simulator)
    const about = {
      place: { kind: "networks", id: network?.id, name: network?.name },
      operation: "getNetworkApplianceVlans",
      keys: [],
      object: "1",
      name: "Default",
      change: "changed"
    }
    const all = compare(before, after)
    assert.deepStrictEqual(
      all.map(({ before: _, ...each }) => each),
      [
        { ...about, path: "dhcpLeaseTime", after: "1 hour" },
        { ...about, path: "dnsNameservers", after: "opendns" }
      ] as unknown
    )
  })

  it("know renames and moves by their ids, what is new and what is gone", async () => {
    const simulator = dashboard({ networksPerOrganization: 5 })
    const [one, two, three] = [...simulator.world.networks.values()]
    const device = [...simulator.world.devices.values()].find(({ networkId }) => networkId === one?.id)
    const before = await sideOf(simulator)
    await send(simulator, "PUT", `/networks/${two?.id}`, { name: "Renamed" })
    await send(simulator, "POST", `/networks/${one?.id}/devices/remove`, { serial: device?.serial })
    await send(simulator, "POST", `/networks/${two?.id}/devices/claim`, { serials: [device?.serial] })
    await send(simulator, "DELETE", `/networks/${three?.id}`)
    await send(simulator, "POST", `/networks/${two?.id}/groupPolicies`, { name: "New policy" })
    const all = compare(before, await sideOf(simulator))
    const found = (kind: string, id: string | undefined, change: string) =>
      all.filter(({ place, ...each }) => place.kind === kind && place.id === id && each.change === change)
    assert.deepInclude(found("networks", two?.id, "renamed")[0], { path: "name", before: two?.name, after: "Renamed" })
    assert.deepInclude(found("devices", device?.serial, "moved")[0], {
      path: "networkId",
      before: one?.id,
      after: two?.id
    })
    assert.lengthOf(found("networks", three?.id, "removed"), 1)
    assert.lengthOf(
      all.filter(({ place }) => place.id === three?.id),
      1
    )
    const policy = found("networks", two?.id, "added").find(({ operation }) => operation === "getNetworkGroupPolicies")
    assert.deepInclude(policy, { name: "New policy", path: "" })
  })

  it("say why there is nothing any more, and leave out what failed", async () => {
    const simulator = dashboard()
    const network = networkOf(simulator, "appliance")
    const before = await sideOf(simulator)
    simulator.faults.add({
      operation: "getNetworkApplianceVlans",
      when: ({ path }) => path.includes(network?.id ?? ""),
      fault: { kind: "status", status: 400, errors: ["VLANs are not enabled for this network"] }
    })
    simulator.faults.add({ operation: "getOrganizationAdmins", fault: { kind: "status", status: 500 } })
    const [only, ...others] = compare(before, await sideOf(simulator))
    assert.deepStrictEqual(others, [])
    assert.deepInclude(only, { change: "removed", path: "", reason: "VLANs are not enabled for this network" })
  })
})

describe("meraki diff", () => {
  const into = async (simulator: Dashboard, name: string) => {
    const store = folderStore(join(folder, name), { isPrivate: false })
    await snapshotOf(simulator, store)
    assert.isTrue(readManifest(store)?.isComplete)
  }

  it("prints objects and fields, and ends as diff does", async () => {
    const simulator = dashboard()
    const network = networkOf(simulator, "appliance")
    await into(simulator, "a")
    const before = await send(simulator, "GET", `/networks/${network?.id}/appliance/vlans/1`)
    await send(simulator, "PUT", `/networks/${network?.id}/appliance/vlans/1`, { name: "Staff" })
    await send(simulator, "PUT", `/networks/${network?.id}/appliance/vlans/1`, { dnsNameservers: "opendns" })
    await into(simulator, "b")
    const same = await meraki("diff a a", { cwd: folder })
    assert.deepStrictEqual(same, { code: 0, stdout: "", stderr: "" })
    const { code, stderr, stdout } = await meraki("diff a b", { cwd: folder })
    assert.deepStrictEqual({ code, stderr }, { code: 1, stderr: "" })
    assert.strictEqual(
      stdout,
      `network ${network?.name} (${network?.id})
  appliance vlans 1 (Staff)
    ~ dnsNameservers: ${JSON.stringify(before["dnsNameservers"])} → "opendns"
    ~ name: "Default" → "Staff"
`
    )
    const json = await meraki("diff a b --output json", { cwd: folder })
    assert.strictEqual(json.code, 1)
    assert.deepStrictEqual(
      (JSON.parse(json.stdout) as ReadonlyArray<Record<string, unknown>>).map(({ change, path }) => [change, path]),
      [
        ["changed", "dnsNameservers"],
        ["renamed", "name"]
      ]
    )
    const other = [...simulator.world.networks.values()].find(({ id }) => id !== network?.id)
    const elsewhere = await meraki(["diff", "a", "b", "--network", other?.name ?? ""], { cwd: folder })
    assert.strictEqual(elsewhere.code, 0)
  })

  it("compares with what is there now", { timeout: 120_000 }, async () => {
    await using simulator = await Simulator.startSimulator({
      seed: "live",
      organizations: 1,
      networksPerOrganization: 2,
      devicesPerNetwork: 1,
      limits: false
    })
    const inside = Simulator.handler({
      seed: "live",
      organizations: 1,
      networksPerOrganization: 2,
      devicesPerNetwork: 1,
      limits: false
    })
    await into(inside, "a")
    const [network] = [...simulator.world.networks.values()].toSorted(
      (a, b) => a.productTypes.length - b.productTypes.length
    )
    await send(simulator, "PUT", `/networks/${network?.id}`, { notes: "Changed" })
    const env = { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
    const { code, stdout } = await meraki(["diff", "a", "live", "--network", network?.name ?? ""], { cwd: folder, env })
    assert.strictEqual(code, 1)
    assert.strictEqual(
      stdout,
      `network ${network?.name} (${network?.id})\n  general\n    ~ notes: ${JSON.stringify(network?.notes ?? null)} → "Changed"\n`
    )
  })

  it("shows no secret, also of snapshots that have them", async () => {
    const simulator = dashboard()
    const ssid = `/networks/${networkOf(simulator, "wireless")?.id}/wireless/ssids/0`
    for (const [name, psk] of [
      ["a", "first passphrase"],
      ["b", "second passphrase"]
    ] as const) {
      await send(simulator, "PUT", ssid, { authMode: "psk", encryptionMode: "wpa", psk })
      await snapshotOf(simulator, folderStore(join(folder, name), { isPrivate: true }), { withSecrets: true })
    }
    for (const format of [[], ["-o", "json"]]) {
      const { code, stdout } = await meraki(["diff", "a", "b", ...format], { cwd: folder })
      assert.strictEqual(code, 1)
      assert.include(stdout, "(secret, left out)")
      assert.notInclude(stdout, "passphrase")
    }
  })

  it("has trouble with what is no snapshot", async () => {
    const nothing = await meraki("diff a b", { cwd: folder })
    assert.deepStrictEqual({ code: nothing.code, stdout: nothing.stdout }, { code: 4, stdout: "" })
    assert.match(nothing.stderr, /^error: a has no snapshot\n/)
    assert.strictEqual((await meraki("diff a", { cwd: folder })).code, 2)
    folderStore(join(folder, "a"), { isPrivate: false }).write("manifest.json", "[]\n")
    assert.isAtLeast((await meraki("diff a a", { cwd: folder })).code, 2)
  })
})
