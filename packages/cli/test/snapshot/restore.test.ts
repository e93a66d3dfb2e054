import { Simulator } from "@effect-meraki/simulator"
import * as Effect from "effect/Effect"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, describe, it } from "vitest"
import { compare, type Side } from "../../src/internal/snapshot/compare.ts"
import { memoryLines } from "../../src/internal/snapshot/progress.ts"
import { carryOut, type Options, plan } from "../../src/internal/snapshot/restore/rounds.ts"
import { missingIn, remake } from "../../src/internal/snapshot/restore/missing.ts"
import { planRestoration } from "../../src/internal/snapshot/restore/plan.ts"
import { finishOpen } from "../../src/internal/snapshot/restore/apply.ts"
import { folderStore, memoryStore } from "../../src/internal/snapshot/store.ts"
import { meraki } from "../support/terminal.ts"
import { type Dashboard, dashboard, send, snapshotOf, withClient } from "../support/snapshots.ts"

const networkOf = ({ world }: Dashboard) =>
  [...world.networks.values()].find(({ productTypes }) =>
    ["appliance", "switch", "wireless"].every((product) => productTypes.includes(product))
  )

const sideOf = async (simulator: Dashboard, networkId: string, withSecrets = false): Promise<Side> => {
  const store = memoryStore()
  return { store, manifest: await snapshotOf(simulator, store, { networks: [networkId], withSecrets }) }
}

const optionsOf = (simulator: Dashboard, wanted: Side, options: Partial<Options> = {}): Options => ({
  wanted,
  live: Effect.promise(() => sideOf(simulator, wanted.manifest.networks[0] ?? "", wanted.manifest.withSecrets)),
  deletes: false,
  lines: memoryLines(),
  onStep: () => undefined,
  ...options
})

const planOf = (simulator: Dashboard, wanted: Side) => withClient(simulator, plan(optionsOf(simulator, wanted)))

const restore = (simulator: Dashboard, wanted: Side, given: Partial<Options> = {}) => {
  const options = optionsOf(simulator, wanted, given)
  return withClient(
    simulator,
    Effect.flatMap(plan(options), (made) => carryOut(made, options))
  )
}

/** Settings that can also be written: what the simulator makes up is not always. */
const settle = async (simulator: Dashboard, id: string): Promise<void> => {
  const put = (path: string, body: object) => send(simulator, "PUT", `/networks/${id}${path}`, body)
  const rule = {
    policy: "deny",
    protocol: "tcp",
    srcCidr: "Any",
    srcPort: "Any",
    destCidr: "10.0.0.0/8",
    destPort: "23"
  }
  await put("/appliance/firewall/l3FirewallRules", {
    rules: [
      { ...rule, comment: "no telnet" },
      { ...rule, comment: "no tftp", protocol: "udp", destPort: "69" }
    ]
  })
  await put("/appliance/firewall/portForwardingRules", {
    rules: [{ lanIp: "192.168.128.9", publicPort: "8443", localPort: "443", protocol: "tcp", allowedIps: ["any"] }]
  })
  await put("/snmp", { access: "none" })
  await send(simulator, "POST", `/networks/${id}/wireless/rfProfiles`, {
    name: "Hall",
    bandSelectionType: "ap",
    minBitrateType: "band",
    apBandSettings: { bandOperationMode: "dual", bandSteeringEnabled: true },
    fiveGhzSettings: { channelWidth: "auto", maxPower: 30, minPower: 8 }
  })
  const schedules = (await send(simulator, "GET", `/networks/${id}/switch/portSchedules`)) as unknown
  const device = switchOf(simulator, id)
  await send(simulator, "PUT", `/devices/${device?.serial}/switch/ports/2`, {
    portScheduleId: (schedules as ReadonlyArray<{ readonly id: string }>)[0]?.id
  })
}

const switchOf = ({ world }: Dashboard, id: string) =>
  [...world.devices.values()].find(({ networkId, productType }) => networkId === id && productType === "switch")

/** Changes a network in twenty places. */
const changeTwenty = async (simulator: Dashboard, id: string): Promise<void> => {
  const to = (method: string) => (path: string, body?: object) => send(simulator, method, path, body)
  const [put, post, remove, get] = [to("PUT"), to("POST"), to("DELETE"), to("GET")]
  const network = `/networks/${id}`
  const listOf = async (path: string) => (await get(path)) as unknown as ReadonlyArray<Record<string, unknown>>
  const [policy] = await listOf(`${network}/groupPolicies`)
  const [schedule] = await listOf(`${network}/switch/portSchedules`)
  const [route] = await listOf(`${network}/appliance/staticRoutes`)
  const [rule] = await listOf(`${network}/switch/qosRules`)
  const profile = (await listOf(`${network}/wireless/rfProfiles`)).find(({ name }) => name === "Hall")
  const device = switchOf(simulator, id)
  const changes: ReadonlyArray<() => Promise<unknown>> = [
    () => put(network, { notes: "changed", tags: ["changed"] }),
    () => put(`${network}/appliance/vlans/1`, { dhcpLeaseTime: "1 hour", dnsNameservers: "opendns" }),
    () =>
      post(`${network}/appliance/vlans`, { id: "99", name: "Extra", subnet: "10.99.0.0/24", applianceIp: "10.99.0.1" }),
    () => put(`${network}/groupPolicies/${String(policy?.["groupPolicyId"])}`, { bandwidth: { settings: "ignore" } }),
    () => remove(`${network}/wireless/rfProfiles/${String(profile?.["id"])}`),
    () => remove(`${network}/switch/portSchedules/${String(schedule?.["id"])}`),
    () => remove(`${network}/appliance/staticRoutes/${String(route?.["id"])}`),
    () => put(`${network}/switch/qosRules/${String(rule?.["id"])}`, { dscp: 46 }),
    () =>
      put(`${network}/appliance/firewall/l3FirewallRules`, {
        rules: [{ comment: "changed", policy: "deny", protocol: "any", destCidr: "Any", srcCidr: "Any" }]
      }),
    () => put(`${network}/appliance/firewall/portForwardingRules`, { rules: [] }),
    () =>
      put(`${network}/appliance/trafficShaping/uplinkBandwidth`, {
        bandwidthLimits: { wan1: { limitUp: 7, limitDown: 7 } }
      }),
    () => put(`${network}/appliance/contentFiltering`, { blockedUrlPatterns: ["changed.example.com"] }),
    () => put(`${network}/wireless/ssids/0`, { minBitrate: 12, visible: false }),
    () => put(`${network}/wireless/ssids/0/splash/settings`, { welcomeMessage: "changed" }),
    () => put(`${network}/wireless/ssids/0/trafficShaping/rules`, { trafficShapingEnabled: false }),
    () => put(`${network}/snmp`, { access: "community" }),
    () => put(`${network}/switch/stp`, { rstpEnabled: false }),
    () => put(`${network}/switch/mtu`, { defaultMtuSize: 1500 }),
    () => put(`/devices/${device?.serial}`, { name: "changed", notes: "changed" }),
    () => put(`/devices/${device?.serial}/switch/ports/1`, { name: "changed", vlan: 77, poeEnabled: false })
  ]
  assert.lengthOf(changes, 20)
  for (const change of changes) await change()
}

const sized = () => dashboard({ networksPerOrganization: 12, devicesPerNetwork: 6 })

describe("a network that was changed in twenty places", () => {
  it("is put back as it was, and what is not is explained", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    await settle(simulator, id)
    const wanted = await sideOf(simulator, id)
    await changeTwenty(simulator, id)
    const before = compare(await sideOf(simulator, id), wanted)
    assert.isAbove(new Set(before.map(({ object, operation }) => `${operation} ${object}`)).size, 19)
    const { done, refused, rest } = await restore(simulator, wanted)
    assert.deepStrictEqual(
      refused.map(({ reason, step }) => `${step.descriptor.id}: ${reason}`),
      []
    )
    assert.isAtLeast(done, 20)
    // Nothing was removed, and what no operation writes is listed with the reason.
    const [extra, ...others] = rest.toSorted(
      (a, b) => Number(b.difference.object === "99") - Number(a.difference.object === "99")
    )
    assert.deepInclude(extra?.difference, { operation: "getNetworkApplianceVlans", object: "99", change: "removed" })
    assert.strictEqual(extra?.reason, "it is not in the snapshot; --delete removes it")
    assert.deepStrictEqual(
      others
        .filter(
          ({ difference, reason }) =>
            !(
              difference.operation === "getNetworkWirelessRfProfiles" &&
              difference.path.startsWith("perSsidSettings") &&
              reason.endsWith("does not take it")
            )
        )
        .map(({ difference: { object, operation, path }, reason }) => `${operation} ${object} ${path}: ${reason}`),
      []
    )
    assert.isTrue(simulator.calls.some(({ operation }) => operation === "createOrganizationActionBatch"))
    assert.isFalse(simulator.calls.some(({ method, path }) => method === "DELETE" && path.endsWith("/vlans/99")))
    const again = await planOf(simulator, wanted)
    assert.deepStrictEqual(again.plan.steps, [])
    const deleted = await restore(simulator, wanted, { deletes: true })
    assert.isFalse(deleted.rest.some(({ difference }) => difference.object === "99"))
  })
})

describe("a restoration", () => {
  it("gives what refers to an object the id that it has when it is made again", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    await settle(simulator, id)
    const wanted = await sideOf(simulator, id)
    const serial = switchOf(simulator, id)?.serial
    const port = await send(simulator, "GET", `/devices/${serial}/switch/ports/2`)
    await send(simulator, "DELETE", `/networks/${id}/switch/portSchedules/${String(port["portScheduleId"])}`)
    await send(simulator, "PUT", `/devices/${serial}/switch/ports/2`, { portScheduleId: "" })
    const { rest } = await restore(simulator, wanted)
    assert.deepStrictEqual(rest, [])
    const now = await send(simulator, "GET", `/devices/${serial}/switch/ports/2`)
    const schedules = (await send(
      simulator,
      "GET",
      `/networks/${id}/switch/portSchedules`
    )) as unknown as ReadonlyArray<{
      readonly id: string
    }>
    assert.notStrictEqual(now["portScheduleId"], port["portScheduleId"])
    assert.include(
      schedules.map((each) => each.id),
      now["portScheduleId"]
    )
  })

  it("writes no secret that was left out, says so, and writes one that was kept", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    const ssid = `/networks/${id}/wireless/ssids/0`
    await send(simulator, "PUT", ssid, { authMode: "psk", encryptionMode: "wpa", psk: "first passphrase" })
    const [without, kept] = [await sideOf(simulator, id), await sideOf(simulator, id, true)]
    await send(simulator, "PUT", ssid, { psk: "second passphrase", visible: false })
    const first = await restore(simulator, without)
    assert.deepStrictEqual(first.rest, [])
    assert.deepInclude(await send(simulator, "GET", ssid), { psk: "second passphrase", visible: true })
    const second = await restore(simulator, kept)
    assert.deepStrictEqual(second.rest, [])
    assert.deepInclude(await send(simulator, "GET", ssid), { psk: "first passphrase" })
  })

  it("writes nothing that had a secret in it without the secret, and tells what it makes without one", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    const ssid = `/networks/${id}/wireless/ssids/0`
    const servers = (host: string) => ({ radiusServers: [{ host, port: 1812, secret: "of the server" }] })
    const hook = { name: "hook", url: "https://example.com/hook", sharedSecret: "of the hook" }
    await send(simulator, "PUT", `/networks/${id}/snmp`, { access: "community", communityString: "of the community" })
    const broker = await send(simulator, "POST", `/networks/${id}/mqttBrokers`, {
      name: "broker",
      host: "mqtt.example.com",
      port: 1883,
      authentication: { username: "u", password: "of the broker" }
    })
    await send(simulator, "POST", `/networks/${id}/webhooks/httpServers`, hook)
    await send(simulator, "PUT", ssid, servers("10.0.0.1"))
    const wanted = await sideOf(simulator, id)
    await send(simulator, "PUT", ssid, servers("10.0.0.2"))
    await send(simulator, "DELETE", `/networks/${id}/mqttBrokers/${String(broker["id"])}`)
    const { plan: planned } = await planOf(simulator, wanted)
    for (const { input } of planned.steps) assert.notInclude(JSON.stringify(input), "left out")
    await restore(simulator, wanted)
    const brokers = (await send(simulator, "GET", `/networks/${id}/mqttBrokers`)) as unknown as ReadonlyArray<unknown>
    assert.include(JSON.stringify(brokers), "mqtt.example.com")
    const sent = simulator.calls.filter(({ method }) => method !== "GET").map(({ body }) => body)
    assert.isFalse(sent.some((body) => body.includes("(secret, left out)")))
  })

  it("brings settings back that are not given at all any more", async () => {
    const before = memoryStore()
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    const manifest = await snapshotOf(simulator, before, { networks: [id] })
    const file = `networks/${id}/getNetworkSwitchMtu.json`
    const wanted: Side = { manifest, store: before }
    const live = await sideOf(simulator, id)
    const gone: Side = {
      ...live,
      store: { ...live.store, files: () => live.store.files().filter((each) => each !== file) }
    }
    const { steps } = await planRestoration(gone, wanted, false, () => file)
    assert.deepStrictEqual(
      steps.map(({ descriptor }) => descriptor.id),
      ["updateNetworkSwitchMtu"]
    )
    assert.isDefined(steps[0]?.input["defaultMtuSize"])
  })

  it("goes on after an outage, and makes nothing twice", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    await settle(simulator, id)
    const wanted = await sideOf(simulator, id)
    await changeTwenty(simulator, id)
    const lines = memoryLines()
    // Dashboard has carried a batch out, and is gone before it says so.
    let isGone = false
    simulator.faults.add({
      when: ({ method, path }) => {
        const isConfirmation = path.includes("/actionBatches/") && method === "PUT"
        isGone ||= isConfirmation
        return isConfirmation
      },
      fault: { kind: "reset", when: "after" }
    })
    simulator.faults.add({
      when: ({ method, path }) => isGone && path.includes("/actionBatches") && method === "GET",
      fault: { kind: "status", status: 503 }
    })
    const stopped = await restore(simulator, wanted, { lines }).then(
      () => "done",
      (error: unknown) => String(Object(error)._tag)
    )
    assert.oneOf(stopped, ["ServiceUnavailable", "ActionBatchPending"])
    assert.include(lines.text() ?? "", '"planned"')
    simulator.faults.clear()
    assert.strictEqual(await withClient(simulator, finishOpen(lines)), 1)
    assert.isUndefined(lines.text() || undefined)
    const { rest } = await restore(simulator, wanted, { lines })
    assert.deepStrictEqual(
      rest.filter(({ isExplained }) => !isExplained),
      []
    )
    assert.deepStrictEqual(
      simulator
        .snapshot()
        .duplicates.filter(({ method, path }) => method === "POST" && !path.endsWith("/actionBatches")),
      []
    )
  })

  it("says in Dashboard's words what is refused", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    const wanted = await sideOf(simulator, id)
    await send(simulator, "PUT", `/networks/${id}/switch/mtu`, { defaultMtuSize: 1500 })
    simulator.faults.add({
      operation: "updateNetworkSwitchMtu",
      fault: { kind: "status", status: 400, errors: ["MTU is managed elsewhere"] }
    })
    const { refused, rest } = await restore(simulator, wanted)
    assert.lengthOf(refused, 1)
    assert.deepStrictEqual(
      rest.map(({ isExplained, reason }) => ({ isExplained, reason })),
      [{ isExplained: false, reason: "it was refused: MTU is managed elsewhere" }]
    )
  })

  it("makes a network again that is no more, with its devices, and then what is in it", async () => {
    const simulator = sized()
    const id = networkOf(simulator)?.id ?? ""
    const before = simulator.world.networks.get(id)
    await settle(simulator, id)
    await send(simulator, "PUT", `/networks/${id}/appliance/vlans/1`, { dnsNameservers: "opendns" })
    const wanted = await sideOf(simulator, id)
    const serials = [...simulator.world.devices.values()]
      .filter(({ networkId }) => networkId === id)
      .map(({ serial }) => serial)
    assert.deepStrictEqual(await withClient(simulator, missingIn(wanted)), [])
    await send(simulator, "DELETE", `/networks/${id}`)
    const remade = await withClient(
      simulator,
      Effect.flatMap(missingIn(wanted), (missing) => remake(wanted, missing))
    )
    assert.deepStrictEqual(remade.unclaimed, [])
    const [made = ""] = remade.wanted.manifest.networks
    assert.notStrictEqual(made, id)
    const { name, tags, timeZone } = simulator.world.networks.get(made) ?? {}
    assert.deepStrictEqual(
      { name, tags, timeZone },
      { name: before?.name, tags: before?.tags, timeZone: before?.timeZone }
    )
    assert.sameMembers(
      [...simulator.world.devices.values()].filter(({ networkId }) => networkId === made).map(({ serial }) => serial),
      serials
    )
    // Whoever was stopped behind that makes no second one.
    const again = await withClient(
      simulator,
      Effect.flatMap(missingIn(wanted), (missing) => remake(wanted, missing))
    )
    assert.deepStrictEqual(again.wanted.manifest.networks, [made])
    assert.deepStrictEqual(again.unclaimed, [])
    const { done } = await restore(simulator, again.wanted)
    assert.isAbove(done, 3)
    assert.deepInclude(await send(simulator, "GET", `/networks/${made}/appliance/vlans/1`), {
      dnsNameservers: "opendns"
    })
  })
})

describe("meraki restore", () => {
  it("shows what it would write, asks, and verifies", { timeout: 240_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), "meraki-restore-"))
    const size = {
      seed: "restore",
      organizations: 1,
      networksPerOrganization: 2,
      devicesPerNetwork: 1,
      limits: false
    } as const
    await using simulator = await Simulator.startSimulator(size)
    const inside = dashboard(size)
    await snapshotOf(inside, folderStore(join(folder, "a"), { isPrivate: false }))
    const [network] = [...simulator.world.networks.values()].toSorted(
      (a, b) => a.productTypes.length - b.productTypes.length
    )
    await send(simulator, "PUT", `/networks/${network?.id}`, { notes: "changed", tags: ["changed"] })
    const env = { MERAKI_DASHBOARD_API_KEY: simulator.apiKey, MERAKI_BASE_URL: simulator.url }
    const run = (...more: ReadonlyArray<string>) =>
      meraki(["restore", "a", "--network", network?.name ?? "", ...more], { cwd: folder, env })
    const dry = await run("--dry-run")
    assert.strictEqual(dry.code, 0)
    assert.deepStrictEqual(JSON.parse(dry.stdout), [
      { operation: "updateNetwork", input: { networkId: network?.id, notes: network?.notes, tags: network?.tags } }
    ])
    assert.match(
      dry.stderr,
      /general\n {4}~ notes: "changed" → null\n[^]+1 write, 1 of which can be part of a batch\n$/
    )
    const asked = await run()
    assert.strictEqual(asked.code, 10)
    assert.match(asked.stderr, /error: nothing was sent: there is no terminal to ask at/)
    assert.strictEqual(simulator.world.networks.get(network?.id ?? "")?.notes, "changed")
    const done = await run("--yes")
    assert.deepStrictEqual({ code: done.code, stdout: done.stdout }, { code: 0, stdout: "[]\n" })
    assert.match(done.stderr, /1 write done, 0 refused; the network is as in the snapshot\n$/)
    assert.deepStrictEqual(simulator.world.networks.get(network?.id ?? ""), network)
    rmSync(folder, { recursive: true })
  })
})
