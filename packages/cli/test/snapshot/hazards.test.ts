/** What a restoration must never do: snapshots of a few answers, and the writes that they lead to. */
import * as Effect from "effect/Effect"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { canonical, textOf } from "../../src/internal/snapshot/canonical.ts"
import { compare, type Side } from "../../src/internal/snapshot/compare.ts"
import type { Manifest } from "../../src/internal/snapshot/manifest.ts"
import { addressOf, fileOf } from "../../src/internal/snapshot/places.ts"
import { matched, renamed } from "../../src/internal/snapshot/restore/ids.ts"
import { type LeftOut, memoryLines } from "../../src/internal/snapshot/progress.ts"
import { finishOpen } from "../../src/internal/snapshot/restore/apply.ts"
import { planRestoration } from "../../src/internal/snapshot/restore/plan.ts"
import { carryOut, plan } from "../../src/internal/snapshot/restore/rounds.ts"
import { folderStore, memoryStore } from "../../src/internal/snapshot/store.ts"
import { dashboard, firstOrganization, send, snapshotOf, withClient } from "../support/snapshots.ts"
import { meraki } from "../support/terminal.ts"

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
      "getNetworkWirelessSsids radiusServers[0].port: a secret in it was left out of the snapshot"
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
    const [on, off] = [true, false].map((vlansEnabled) =>
      sideOf({ getNetworkApplianceVlansSettings: { vlansEnabled } })
    )
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

describe("batches that were open when a restoration was killed", () => {
  it("are not confirmed without being asked for again", async () => {
    const simulator = dashboard({ networksPerOrganization: 1, devicesPerNetwork: 1 })
    const organizationId = firstOrganization(simulator)
    const [network] = simulator.world.networks.values()
    const batch = async (notes: string, confirmed: boolean) => {
      const made = await send(simulator, "POST", `/organizations/${organizationId}/actionBatches`, {
        confirmed,
        synchronous: false,
        actions: [{ resource: `/networks/${network?.id}`, operation: "update", body: { notes } }]
      })
      return { id: String(made["id"]), actions: [0] }
    }
    const lines = memoryLines()
    const batches = [await batch("confirmed", true), await batch("not confirmed", false)]
    lines.append(`${JSON.stringify({ planned: { organizationId, batches } })}\n`)
    assert.strictEqual(await withClient(simulator, finishOpen(lines)), 1)
    assert.strictEqual(simulator.world.networks.get(network?.id ?? "")?.notes, "confirmed")
    const left = (await send(simulator, "GET", `/organizations/${organizationId}/actionBatches`)) as unknown
    assert.deepStrictEqual(
      (left as ReadonlyArray<{ readonly id: string }>).map(({ id }) => id),
      [batches[0]?.id]
    )
  })
})

describe("a restoration that removes", () => {
  it("removes nothing that somebody has made since it was agreed to", async () => {
    const simulator = dashboard({ networksPerOrganization: 2, devicesPerNetwork: 1 })
    const [network] = [...simulator.world.networks.values()].filter(({ productTypes }) =>
      productTypes.includes("wireless")
    )
    const id = network?.id ?? ""
    const side = async () => {
      const store = memoryStore()
      return { store, manifest: await snapshotOf(simulator, store, { networks: [id] }) }
    }
    const make = (name: string) => send(simulator, "POST", `/networks/${id}/groupPolicies`, { name })
    const wanted = await side()
    await make("before")
    const options = { wanted, live: Effect.promise(side), deletes: true, lines: memoryLines(), onStep: () => undefined }
    const planned = await withClient(simulator, plan(options))
    await make("meanwhile")
    await withClient(simulator, carryOut(planned, options))
    const there = (await send(simulator, "GET", `/networks/${id}/groupPolicies`)) as unknown
    const names = (there as ReadonlyArray<{ readonly name: string }>).map(({ name }) => name)
    assert.include(names, "meanwhile")
    assert.notInclude(names, "before")
  })
})

describe("a folder", () => {
  const folder = mkdtempSync(join(tmpdir(), "meraki-hazards-"))
  afterAll(() => rmSync(folder, { recursive: true }))
  const env = { MERAKI_DASHBOARD_API_KEY: "k".repeat(40), MERAKI_BASE_URL: "http://127.0.0.1:9/api/v1" }

  const write = (name: string, notes: string, failed: ReadonlyArray<string> = [], of = "HQ") => {
    const { store } = sideOf({ getNetwork: { id: network, name: of, notes } })
    const into = folderStore(join(folder, name), { isPrivate: false })
    for (const file of store.files()) into.write(file, store.read(file) ?? "")
    into.write(
      "manifest.json",
      textOf({
        format: 1,
        organization: { id: "1", name: "Acme" },
        networks: [],
        withSecrets: false,
        isComplete: failed.length === 0,
        finishedAt: "2026-01-01T00:00:00.000Z",
        failed: failed.map((file) => ({ file, error: "500" }))
      })
    )
  }

  it("is compared with an exit code of its own where a read has failed", async () => {
    write("one", "a")
    write("failed", "a", [networkFile("getNetworkSnmp"), "organization/getOrganizationAdmins.json"])
    const { code, stderr, stdout } = await meraki("diff one failed", { cwd: folder })
    assert.deepStrictEqual({ code, stdout }, { code: 9, stdout: "" })
    assert.match(
      stderr,
      /^not compared, since reading it has failed: networks\/N_24329156\/getNetworkSnmp\.json, organ/
    )
    const inside = await meraki("diff one failed --network HQ", { cwd: folder })
    assert.strictEqual(inside.code, 9)
    assert.notInclude(inside.stderr, "getOrganizationAdmins")
  })

  it("of a snapshot drives no terminal with the names that are in it", async () => {
    write("plain", "a", [], "\u001b[2J\u009b31mHQ\u202e")
    write("edited", "\u009b2Jb", [], "\u001b[2J\u009b31mHQ\u202e")
    const { code, stdout } = await meraki("diff plain edited", { cwd: folder })
    assert.strictEqual(code, 1)
    assert.notMatch(stdout, /[\u001b\u009b\u202e]/)
  })

  it("is put back by one process at a time, and only what is in it", async () => {
    write("locked", "a")
    const elsewhere = await meraki("restore locked --network L_999 --yes", { cwd: folder, env })
    assert.deepStrictEqual([elsewhere.code, elsewhere.stdout], [4, ""])
    assert.match(elsewhere.stderr, /the snapshot in locked has no network L_999/)
    writeFileSync(join(folder, "locked", ".lock"), String(process.ppid))
    const { code, stderr } = await meraki("restore locked --network HQ --yes", { cwd: folder, env })
    assert.notStrictEqual(code, 0)
    assert.match(stderr, /is working with this snapshot/)
    assert.include(readdirSync(join(folder, "locked")), ".lock")
  })

  it("with secrets gets no snapshot without them, which a kill would leave them in", async () => {
    const simulator = dashboard({ networksPerOrganization: 1, devicesPerNetwork: 1 })
    const store = memoryStore()
    await snapshotOf(simulator, store, { withSecrets: true })
    const error: unknown = await snapshotOf(simulator, store).catch((each: unknown) => each)
    assert.strictEqual(Object(error).message, "the folder has a snapshot with secrets")
  })
})

/** A Dashboard whose clock is otherwise than this machine's: it says what time it is, and its log has its times. */
const otherwise = (simulator: ReturnType<typeof dashboard>, offset: number) => ({
  ...simulator,
  fetch: async (input: RequestInfo | URL, init?: RequestInit) => {
    const answer = await simulator.fetch(input, init)
    const headers = new Headers(answer.headers)
    headers.set("date", new Date(Date.now() + offset).toUTCString())
    return new Response(answer.body, { status: answer.status, headers })
  }
})

describe("a snapshot", () => {
  it("is begun in Dashboard's time, in which its log of changes is asked", async () => {
    const behind = -3 * 3_600_000
    const simulator = otherwise(dashboard({ networksPerOrganization: 1, devicesPerNetwork: 1 }), behind)
    const { startedAt } = await snapshotOf(simulator)
    assert.isBelow(Math.abs(Date.parse(startedAt) - Date.now() - behind), 600_000)
  })

  it("that goes on where another day left it has what was changed since", async () => {
    const simulator = dashboard({ networksPerOrganization: 2, devicesPerNetwork: 1 })
    const [store, lines] = [memoryStore(), memoryLines()]
    simulator.faults.add({ operation: "getOrganizationAdmins", fault: { kind: "status", status: 500 } })
    assert.isFalse((await snapshotOf(simulator, store, { lines })).isComplete)
    simulator.faults.clear()
    const yesterday = new Date(Date.now() - 86_400_000).toISOString()
    const text = (lines.text() ?? "").replace(/"startedAt":"[^"]+"/, `"startedAt":"${yesterday}"`)
    lines.restart()
    lines.append(text)
    const [network] = [...simulator.world.networks.values()]
    await send(simulator, "PUT", `/networks/${network?.id}/settings`, { localStatusPageEnabled: false })
    const manifest = await snapshotOf(simulator, store, { lines, isFull: false })
    assert.deepInclude(manifest, { isComplete: true, since: yesterday })
    assert.include(store.read(`networks/${network?.id}/getNetworkSettings.json`), '"localStatusPageEnabled": false')
  })
})
