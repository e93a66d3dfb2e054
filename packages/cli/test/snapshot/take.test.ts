import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import { afterEach, assert, beforeEach, describe, it } from "vitest"
import { linesIn, takeFolder } from "../../src/internal/snapshot/folder.ts"
import { memoryLines } from "../../src/internal/snapshot/progress.ts"
import { isSecretName } from "../../src/internal/secret/names.ts"
import { marker } from "../../src/internal/snapshot/secrets.ts"
import { folderStore, memoryStore } from "../../src/internal/snapshot/store.ts"
import type { Options, Plan } from "../../src/internal/snapshot/take.ts"
import { type Dashboard, dashboard, filesOf, firstOrganization, send, snapshotOf } from "../support/snapshots.ts"

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "meraki-snapshot-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const networksOf = ({ world }: Dashboard, product: string) =>
  [...world.networks.values()].filter(({ productTypes }) => productTypes.includes(product))

/** Every value under the name of a secret, anywhere inside. */
const secretsIn = (value: unknown, found = new Set<string>()): ReadonlySet<string> => {
  if (typeof value !== "object" || value === null) return found
  for (const [name, inner] of Object.entries(value)) {
    if (isSecretName(name) && typeof inner === "string" && inner.length > 3) found.add(inner)
    secretsIn(inner, found)
  }
  return found
}

describe("a snapshot", () => {
  it(
    "of three organizations with a hundred networks each is complete and the same twice, with 5 % faults",
    { timeout: 600_000 },
    async () => {
      const simulator = dashboard({
        organizations: 3,
        networksPerOrganization: 100,
        devicesPerNetwork: 1,
        faults: { rate: 0.05 }
      })
      for (const organizationId of simulator.world.organizations.keys()) {
        const [one, other] = [memoryStore(), memoryStore()]
        const first = await snapshotOf(simulator, one, { organizationId })
        const second = await snapshotOf(simulator, other, { organizationId })
        for (const { counts, failed, isComplete } of [first, second]) {
          assert.deepInclude(counts, { networks: 100, devices: 100 })
          assert.deepStrictEqual({ failed, isComplete }, { failed: [], isComplete: true })
        }
        assert.isAbove(one.files().length, 4000)
        assert.isTrue(
          JSON.stringify([...filesOf(one)]) === JSON.stringify([...filesOf(other)]),
          `${[...filesOf(one)].find(([file, text]) => other.read(file) !== text)?.[0]} differs`
        )
      }
      const { faults } = simulator.snapshot()
      assert.isAbove(
        Object.values(faults).reduce((sum, each) => sum + each, 0),
        1000
      )
    }
  )

  it("has a file for each read, and says what was left out and why", async () => {
    const simulator = dashboard()
    const [network] = networksOf(simulator, "appliance")
    simulator.faults.add({
      operation: "getNetworkApplianceVlans",
      fault: { kind: "status", status: 400, errors: ["VLANs are not enabled for this network"] }
    })
    const store = folderStore(folder, { isPrivate: false })
    const manifest = await snapshotOf(simulator, store)
    assert.isTrue(manifest.isComplete)
    assert.strictEqual(manifest.counts["files"], store.files().length - 2)
    assert.isDefined(store.read(`networks/${network?.id}/getNetworkApplianceSettings.json`))
    assert.isUndefined(store.read(`networks/${network?.id}/getNetworkApplianceVlans.json`))
    assert.deepInclude(JSON.parse(store.read("left-out.json") ?? ""), {
      file: `networks/${network?.id}/getNetworkApplianceVlans.json`,
      status: 400,
      reason: "VLANs are not enabled for this network"
    })
    const left = manifest.leftOut.find(({ status }) => status === 400)
    assert.strictEqual(left?.reason, "VLANs are not enabled for this network")
    assert.isAtLeast(left?.reads ?? 0, networksOf(simulator, "appliance").length)
    assert.deepInclude(manifest, { format: 1, apiVersion: "1.73.0", withSecrets: false, since: null })
    assert.strictEqual(
      Object.values(manifest.operations).reduce((sum, each) => sum + each, 0),
      532
    )
  })

  it("reads what belongs to an SSID where one is set up, and of products that are there", async () => {
    const simulator = dashboard()
    const store = memoryStore()
    await snapshotOf(simulator, store)
    for (const { id, productTypes } of simulator.world.networks.values()) {
      const files = store.files().filter((file) => file.startsWith(`networks/${id}/`))
      const has = (text: string) => files.some((file) => file.includes(text))
      assert.strictEqual(has("getNetworkWirelessSsids.json"), productTypes.includes("wireless"))
      assert.strictEqual(has("getNetworkWirelessSsidSplashSettings/0.json"), productTypes.includes("wireless"))
      assert.isFalse(has("getNetworkWirelessSsidSplashSettings/1.json"))
      assert.strictEqual(has("/getNetworkSwitch"), productTypes.includes("switch"))
    }
    const wrong = simulator.calls.filter(({ status }) => status === 400)
    assert.deepStrictEqual(wrong, [])
  })

  it("has no secret that Dashboard holds, unless they are wanted; then the files are its owner's alone", async () => {
    const simulator = dashboard()
    const put = (path: string, body: object) => send(simulator, "PUT", path, body)
    const post = (path: string, body: object) => send(simulator, "POST", path, body)
    const own = Array.from({ length: 12 }, (_, index) => `pss9${index}-not-to-be-seen-${index}`)
    const [wireless] = networksOf(simulator, "wireless")
    const [withSwitch] = networksOf(simulator, "switch")
    const owner = firstOrganization(simulator)
    await put(`/networks/${wireless?.id}/wireless/ssids/0`, {
      authMode: "psk",
      encryptionMode: "wpa",
      psk: own[0],
      radiusServers: [{ host: "10.0.0.1", port: 1812, secret: own[1] }]
    })
    await post(`/networks/${wireless?.id}/wireless/ssids/0/identityPsks`, {
      name: "Lab",
      groupPolicyId: "1",
      passphrase: own[2]
    })
    await put(`/networks/${wireless?.id}/snmp`, { access: "community", communityString: own[3] })
    await put(`/networks/${withSwitch?.id}/snmp`, { access: "users", users: [{ username: "u", passphrase: own[4] }] })
    await post(`/networks/${wireless?.id}/webhooks/httpServers`, {
      name: "hook",
      url: "https://example.com/hook",
      sharedSecret: own[5]
    })
    await put(`/organizations/${owner}/snmp`, { v2cEnabled: true, v3AuthPass: own[6] })
    await put(`/networks/${withSwitch?.id}/switch/routing/ospf`, {
      enabled: true,
      md5AuthenticationEnabled: true,
      md5AuthenticationKey: { id: 1, passphrase: own[7] }
    })
    await put(`/organizations/${owner}/appliance/vpn/thirdPartyVPNPeers`, {
      peers: [{ name: "peer", publicIp: "198.51.100.7", privateSubnets: ["10.9.0.0/24"], secret: own[8] }]
    })
    await post(`/networks/${wireless?.id}/mqttBrokers`, {
      name: "broker",
      host: "mqtt.example.com",
      port: 1883,
      authentication: { username: "u", password: own[9] }
    })
    await post(`/networks/${wireless?.id}/merakiAuthUsers`, {
      email: "u@example.com",
      authorizations: [{ ssidNumber: 0 }],
      password: own[10]
    })
    const shown = folderStore(join(folder, "secret"), { isPrivate: true })
    await snapshotOf(simulator, shown, { withSecrets: true })
    const held = new Set([
      ...secretsIn(simulator.save()),
      ...secretsIn(Array.from(filesOf(shown).values(), (text) => JSON.parse(text))),
      ...own,
      simulator.apiKey
    ])
    assert.includeMembers(
      [...secretsIn(Array.from(filesOf(shown).values(), (text) => JSON.parse(text)))],
      [own[0], own[3], own[8]]
    )
    const store = folderStore(join(folder, "plain"), { isPrivate: false })
    await snapshotOf(simulator, store)
    let markers = 0
    for (const file of store.files()) {
      const text = store.read(file) ?? ""
      for (const secret of held)
        assert.isFalse(text.includes(JSON.stringify(secret).slice(1, -1)), `${file} has ${secret}`)
      markers += text.split(marker).length - 1
    }
    assert.isAbove(markers, 5)
    for (const file of shown.files()) assert.strictEqual(statSync(join(folder, "secret", file)).mode & 0o777, 0o600)
    assert.strictEqual(statSync(join(folder, "secret/networks")).mode & 0o777, 0o700)
    assert.strictEqual(JSON.parse(shown.read("manifest.json") ?? "").withSecrets, true)
  })

  it("is brought up to date by the log of changes: what was changed is read again, and nothing else of networks", async () => {
    const simulator = dashboard({ networksPerOrganization: 6 })
    const store = memoryStore()
    await snapshotOf(simulator, store)
    const before = filesOf(store)
    const [changed] = networksOf(simulator, "appliance")
    await send(simulator, "PUT", `/networks/${changed?.id}/appliance/vlans/1`, { name: "Renamed" })
    const from = simulator.calls.length
    const plans: Array<Plan> = []
    const manifest = await snapshotOf(simulator, store, {
      isFull: false,
      onPlan: (plan) => Effect.sync(() => void plans.push(plan))
    })
    const read = simulator.calls.slice(from)
    assert.isDefined(plans[0]?.since)
    assert.strictEqual(manifest.since, plans[0]?.since)
    assert.isTrue(read.some(({ path }) => path.includes(`/networks/${changed?.id}/appliance/vlans`)))
    for (const { path } of read) if (/\/networks\/[NL]_/.test(path)) assert.include(path, `/networks/${changed?.id}`)
    const now = filesOf(store)
    const different = [...now].filter(([file, text]) => before.get(file) !== text).map(([file]) => file)
    assert.deepStrictEqual(different, [`networks/${changed?.id}/getNetworkApplianceVlans.json`])
    const whole = memoryStore()
    await snapshotOf(simulator, whole)
    assert.deepStrictEqual([...now], [...filesOf(whole)])
  })

  it("notices devices that were changed or moved, and places that are gone or new", async () => {
    const simulator = dashboard({ networksPerOrganization: 5 })
    const owner = firstOrganization(simulator)
    const store = memoryStore()
    await snapshotOf(simulator, store)
    const [one, two, three] = [...simulator.world.networks.values()]
    const devices = [...simulator.world.devices.values()]
    const moved = devices.find(({ networkId }) => networkId === one?.id)
    const named = devices.find(({ networkId }) => networkId === two?.id)
    await send(simulator, "POST", `/networks/${one?.id}/devices/remove`, { serial: moved?.serial })
    await send(simulator, "POST", `/networks/${two?.id}/devices/claim`, { serials: [moved?.serial] })
    await send(simulator, "PUT", `/devices/${named?.serial}`, { name: "Another name" })
    await send(simulator, "DELETE", `/networks/${three?.id}`)
    const made = await send(simulator, "POST", `/organizations/${owner}/networks`, {
      name: "New",
      productTypes: ["switch"]
    })
    await snapshotOf(simulator, store, { isFull: false })
    const whole = memoryStore()
    await snapshotOf(simulator, whole)
    // What is made up of templates depends on which devices there are.
    const real = (all: ReadonlyMap<string, string>) =>
      [...all].filter(([file]) => /^(?:devices|networks|organization)\//.test(file))
    assert.deepStrictEqual(real(filesOf(store)), real(filesOf(whole)))
    assert.isDefined(store.read(`networks/${String(made["id"])}/getNetworkSwitchStp.json`))
    assert.isFalse(store.files().some((file) => file.includes(three?.id ?? "nothing")))
  })

  it("keeps what fails for the next run, which reads that alone", async () => {
    const simulator = dashboard()
    const [network] = networksOf(simulator, "appliance")
    simulator.faults.add({
      operation: "getNetworkApplianceSettings",
      when: ({ path }) => path.includes(network?.id ?? ""),
      fault: { kind: "status", status: 500 }
    })
    const store = folderStore(folder, { isPrivate: false })
    const lines = linesIn(folder)
    const first = await snapshotOf(simulator, store, { lines, isFull: false })
    const file = `networks/${network?.id}/getNetworkApplianceSettings.json`
    assert.isFalse(first.isComplete)
    assert.deepStrictEqual(
      first.failed.map((each) => each.file),
      [file]
    )
    assert.match(first.failed[0]?.error ?? "", /HTTP 500/)
    simulator.faults.clear()
    const from = simulator.calls.length
    const second = await snapshotOf(simulator, store, { lines, isFull: false })
    assert.deepInclude(second, { isComplete: true, failed: [], resumed: 1 })
    const again = simulator.calls.slice(from).map(({ operation }) => operation)
    assert.sameMembers(again, [
      // Tells the time of Dashboard.
      "getOrganization",
      "getOrganizationNetworks",
      "getOrganizationDevices",
      "getOrganizationConfigTemplates",
      "getNetworkApplianceSettings"
    ])
    assert.isDefined(store.read(file))
    assert.isFalse(existsSync(join(folder, ".progress")))
  })

  it("ends at once when the key is no good, and when too much fails", async () => {
    const simulator = dashboard()
    simulator.faults.add({ operation: "getNetwork*", fault: { kind: "status", status: 503 } })
    const store = memoryStore()
    const error = await snapshotOf(simulator, store).then(
      () => undefined,
      (each: unknown) => each
    )
    assert.strictEqual(Object(error)._tag, "ServiceUnavailable")
    assert.isFalse(JSON.parse(store.read("manifest.json") ?? "").isComplete)
  })

  it("that was stopped while it was brought up to date still knows what is new and what has moved", async () => {
    const simulator = dashboard({ networksPerOrganization: 4 })
    const owner = firstOrganization(simulator)
    const [store, lines] = [memoryStore(), memoryLines()]
    await snapshotOf(simulator, store, { lines })
    const [one, two] = [...simulator.world.networks.values()]
    const moved = [...simulator.world.devices.values()].find(({ networkId }) => networkId === one?.id)
    await send(simulator, "POST", `/networks/${one?.id}/devices/remove`, { serial: moved?.serial })
    await send(simulator, "POST", `/networks/${two?.id}/devices/claim`, { serials: [moved?.serial] })
    const made = await send(simulator, "POST", `/organizations/${owner}/networks`, {
      name: "New",
      productTypes: ["switch"]
    })
    // Once in the middle of the organization, once in the middle of the new network.
    for (const operation of ["getOrganizationSnmp", "getNetworkSwitchStp"]) {
      simulator.faults.add({ operation, fault: { kind: "status", status: 401, errors: ["Invalid API key"] } })
      const error = await snapshotOf(simulator, store, { lines, isFull: false }).catch((each: unknown) => each)
      assert.strictEqual(Object(error)._tag, "Unauthorized")
      simulator.faults.clear()
    }
    const manifest = await snapshotOf(simulator, store, { lines, isFull: false })
    assert.deepInclude(manifest, { isComplete: true, resumed: 2 })
    assert.isDefined(store.read(`networks/${String(made["id"])}/getNetworkSwitchMtu.json`))
    const whole = memoryStore()
    await snapshotOf(simulator, whole)
    const real = (all: ReadonlyMap<string, string>) =>
      [...all].filter(([file]) => /^(?:devices|networks|organization)\//.test(file))
    assert.deepStrictEqual(real(filesOf(store)), real(filesOf(whole)))
  })

  it("touches nothing else in its folder, and goes into no folder of something else", async () => {
    const simulator = dashboard({ networksPerOrganization: 1 })
    const store = folderStore(join(folder, "own"), { isPrivate: false })
    mkdirSync(join(folder, "own/.git/empty"), { recursive: true })
    const release = takeFolder(join(folder, "own"))
    await snapshotOf(simulator, store)
    writeFileSync(join(folder, "own/README.md"), "mine")
    mkdirSync(join(folder, "own/notes/empty"), { recursive: true })
    store.write("networks/N_1/getNetwork.json", "{}\n")
    release()
    const again = takeFolder(join(folder, "own"))
    await snapshotOf(simulator, store)
    again()
    assert.isUndefined(store.read("networks/N_1/getNetwork.json"))
    for (const kept of ["README.md", "notes/empty", ".git/empty"]) assert.isTrue(existsSync(join(folder, "own", kept)))
    mkdirSync(join(folder, "home/empty"), { recursive: true })
    writeFileSync(join(folder, "home/thesis.txt"), "mine")
    assert.throws(() => takeFolder(join(folder, "home")), /^the folder has something else in it, and no snapshot$/)
    assert.isTrue(existsSync(join(folder, "home/empty")))
    const [network] = simulator.world.networks.keys()
    const part = await snapshotOf(simulator, store, { networks: [network ?? ""] }).then(
      () => "",
      (error: Error) => error.message
    )
    assert.strictEqual(part, "the folder has a snapshot of other networks")
  })

  it("reads everything when that is wanted, also where only changes were being read", async () => {
    const simulator = dashboard({ networksPerOrganization: 2 })
    const [store, lines] = [memoryStore(), memoryLines()]
    await snapshotOf(simulator, store, { lines })
    simulator.faults.add({ operation: "getOrganizationAdmins", fault: { kind: "status", status: 500 } })
    const part = await snapshotOf(simulator, store, { lines, isFull: false })
    assert.isString(part.since)
    assert.isFalse(part.isComplete)
    simulator.faults.clear()
    const whole = await snapshotOf(simulator, store, { lines, isFull: true })
    assert.deepInclude(whole, { since: null, isComplete: true, resumed: 0 })
  })

  it("goes into no folder of another organization, and is not mixed with another run", async () => {
    const simulator = dashboard({ organizations: 2, networksPerOrganization: 1 })
    const [one = "", two = ""] = simulator.world.organizations.keys()
    const store = memoryStore()
    const lines = memoryLines()
    await snapshotOf(simulator, store, { organizationId: one })
    const wrong = (options: Partial<Options>) =>
      snapshotOf(simulator, options.store ?? store, options).then(
        () => "",
        (error: Error) => error.message
      )
    assert.match(await wrong({ organizationId: two }), /^the folder has a snapshot of Acme \(\d+\)$/)
    lines.append(`${JSON.stringify({ begun: { format: 1, organizationId: one, withSecrets: true, networks: [] } })}\n`)
    assert.match(await wrong({ organizationId: one, lines }), /^another snapshot is under way/)
    assert.strictEqual(await wrong({ organizationId: one, lines, isRestart: true }), "")
    assert.match(await wrong({ organizationId: one, networks: ["N_1"], store: memoryStore() }), /has no network N_1/)
  })
})
