/** What a restoration must never do: snapshots of a few answers, and the writes that they lead to. */
import { assert, describe, it } from "vitest"
import { canonical, textOf } from "../../src/internal/snapshot/canonical.ts"
import { compare, type Side } from "../../src/internal/snapshot/compare.ts"
import type { Manifest } from "../../src/internal/snapshot/manifest.ts"
import { addressOf, fileOf } from "../../src/internal/snapshot/places.ts"
import type { LeftOut } from "../../src/internal/snapshot/progress.ts"
import { matched, renamed } from "../../src/internal/snapshot/restore/ids.ts"
import { planRestoration } from "../../src/internal/snapshot/restore/plan.ts"
import { memoryStore } from "../../src/internal/snapshot/store.ts"

const network = "N_24329156"
const networkFile = (name: string) => `networks/${network}/${name}.json`

const sideOf = (
  answers: { readonly [name: string]: unknown },
  leftOut: ReadonlyArray<LeftOut> = [],
  withSecrets = false
): Side => {
  const store = memoryStore()
  const all = { getNetwork: { id: network, name: "HQ" }, ...answers }
  for (const [name, value] of Object.entries(all)) {
    const file = networkFile(name)
    const { operation = "" } = addressOf(file) ?? {}
    store.write(file, textOf(canonical(value, { operation, withSecrets })))
  }
  store.write("left-out.json", textOf(leftOut))
  return { store, manifest: { failed: [], networks: [network] } as unknown as Manifest }
}

const planned = async (live: Side, wanted: Side, deletes = false) => {
  const ids = await matched(wanted, live, new Map())
  const { left, steps } = await planRestoration(live, renamed(wanted, ids), deletes, ({ keys, operation, place }) =>
    fileOf(place, operation, keys)
  )
  return {
    writes: steps.map(({ descriptor: { id }, input }) => ({ id, input })),
    left: left.map(({ difference, reason }) => `${difference.operation} ${difference.path}: ${reason}`)
  }
}

describe("a restoration", () => {
  it("writes no list whose secrets were left out, which would clear them", async () => {
    const server = { host: "10.0.0.1", port: 1812, secret: "s3cret-radius" }
    const ssid = { number: 1, name: "Staff", enabled: true, radiusServers: [server] }
    const { left, writes } = await planned(
      sideOf({ getNetworkWirelessSsids: [{ ...ssid, enabled: false, radiusServers: [{ ...server, port: 1645 }] }] }),
      sideOf({ getNetworkWirelessSsids: [ssid] })
    )
    assert.deepStrictEqual(
      writes.map(({ input }) => Object.keys(input).toSorted()),
      [["enabled", "networkId", "number"]]
    )
    assert.deepStrictEqual(left, [
      "getNetworkWirelessSsids radiusServers[0].port: the secret was left out of the snapshot"
    ])
  })

  it("writes no URL in which a secret was left out", async () => {
    const receiver = { id: "aHR0cHM6Ly9leGFtcGxlLm9yZw==", name: "Pager", sharedSecret: "s3cret" }
    for (const url of ["https://hooks.example.org/in?token=abc123", "https://me:abc123@hooks.example.org/in"]) {
      const { writes } = await planned(
        sideOf({ getNetworkWebhooksHttpServers: [] }),
        sideOf({ getNetworkWebhooksHttpServers: [{ ...receiver, url }] })
      )
      assert.notMatch(JSON.stringify(writes), /left.out/)
    }
  })

  it("says that a secret is no more where Dashboard has none", () => {
    const users = (passphrase: unknown) => ({ getNetworkSnmp: { access: "users", communityString: passphrase } })
    const changes = (now: unknown) => compare(sideOf(users("s3cret")), sideOf(users(now))).map(({ change }) => change)
    assert.deepStrictEqual(changes("another"), [])
    assert.deepStrictEqual(changes(""), ["changed"])
    assert.deepStrictEqual(changes(null), ["changed"])
  })

  it("does not take a VLAN of another number for the same one, and its number for that of an SSID", async () => {
    const vlan = (id: string) => ({ id, name: "Guest", subnet: "10.3.0.0/24", applianceIp: "10.3.0.1" })
    const rules = (text: string) => ({ rules: [{ comment: text, policy: "deny", protocol: "any", destCidr: "Any" }] })
    const file = (number: number) => `getNetworkWirelessSsidFirewallL3FirewallRules/${number}`
    const { writes } = await planned(
      sideOf({ getNetworkApplianceVlans: [vlan("4")], [file(3)]: rules("three"), [file(4)]: rules("four") }),
      sideOf({ getNetworkApplianceVlans: [vlan("3")], [file(3)]: rules("three") })
    )
    assert.deepStrictEqual(
      writes.map(({ id, input }) => [id, input["id"]]),
      [["createNetworkApplianceVlan", "3"]]
    )
  })

  it("does not take a group policy's new number for that of something else", async () => {
    const policy = (groupPolicyId: string) => ({ groupPolicyId, name: "Guests" })
    const route = { enabled: true }
    const file = "getNetworkApplianceSsids/100"
    const { store } = sideOf({ getNetworkGroupPolicies: [policy("100")], [file]: route })
    const wanted = sideOf({ getNetworkGroupPolicies: [policy("100")], [file]: route })
    const ids = await matched(wanted, sideOf({ getNetworkGroupPolicies: [policy("101")] }), new Map())
    assert.strictEqual(ids.get("100")?.id, "101")
    assert.strictEqual(renamed(wanted, ids).store.read(networkFile(file)), store.read(networkFile(file)))
  })

  it("removes no VLANs by switching them off, unless it may remove", async () => {
    const [on, off] = [true, false].map((vlansEnabled) => sideOf({ getNetworkApplianceVlansSettings: { vlansEnabled } }))
    if (on === undefined || off === undefined) throw new Error("there are two")
    assert.deepStrictEqual(await planned(on, off), {
      writes: [],
      left: ["getNetworkApplianceVlansSettings vlansEnabled: it would remove every VLAN; --delete does"]
    })
    assert.lengthOf((await planned(on, off, true)).writes, 1)
    assert.lengthOf((await planned(off, on)).writes, 1)
  })

  it("makes nothing again that it could not read", async () => {
    const wanted = sideOf({ getNetworkGroupPolicies: [{ groupPolicyId: "100", name: "Guests" }] })
    const leftOut = (status: number, reason: string) => [
      { file: networkFile("getNetworkGroupPolicies"), status, reason }
    ]
    for (const status of [403, 404])
      assert.deepStrictEqual(await planned(sideOf({}, leftOut(status, "no rights")), wanted), {
        writes: [],
        left: ["getNetworkGroupPolicies : it cannot be read: no rights"]
      })
    // Not enabled: it is enabled first.
    assert.lengthOf((await planned(sideOf({}, leftOut(400, "not enabled")), wanted)).writes, 1)
  })

  it("keeps a rule of somebody that has the comment of Dashboard's own", async () => {
    const rule = (comment: string, policy: string) => ({ comment, policy, protocol: "Any", destCidr: "Any" })
    const rules = [rule("Default rule", "deny"), rule("x", "allow"), rule("Default rule", "allow")]
    const { writes } = await planned(
      sideOf({ getNetworkApplianceFirewallL3FirewallRules: { rules: rules.slice(2) } }),
      sideOf({ getNetworkApplianceFirewallL3FirewallRules: { rules } })
    )
    assert.deepStrictEqual(writes[0]?.input["rules"], rules.slice(0, 2))
  })
})
