import { describe, expect, it } from "vitest"
import { linkIn, simulated } from "../support/ask.ts"

const withClock = () => {
  let time = Date.UTC(2026, 0, 1)
  const simulator = simulated({ now: () => time })
  return {
    ...simulator,
    pass: (millis: number) => {
      time += millis
    }
  }
}

describe("operations with a mind of their own", () => {
  it("firewall rules end with the default rule, however often they are written back", async () => {
    const { json, network } = simulated()
    const path = `/networks/${network.id}/appliance/firewall/l3FirewallRules`
    const [only, ...none] = (await json("GET", path))["rules"] ?? []
    expect([only?.["comment"], none]).toEqual(["Default rule", []])
    const rule = { comment: "web", policy: "allow", protocol: "tcp", srcCidr: "Any", destCidr: "Any", destPort: "443" }
    const written = await json("PUT", path, { rules: [rule], syslogDefaultRule: true })
    expect(written["rules"]?.map(({ comment, syslogEnabled }) => [comment, syslogEnabled])).toEqual([
      ["web", undefined],
      ["Default rule", true]
    ])
    expect(await json("GET", path)).toEqual(written)
  })

  it("a network has fifteen SSIDs, the first of them in use", async () => {
    const { json, network } = simulated()
    const ssids = await json("GET", `/networks/${network.id}/wireless/ssids`)
    expect(ssids.map(({ enabled, number }) => [number, enabled])).toEqual(
      Array.from({ length: 15 }, (_, number) => [number, number === 0])
    )
  })

  it("a switch has the ports that its model says", async () => {
    const { deviceOf, json } = simulated()
    const { model, serial } = deviceOf("switch")
    const ports = await json("GET", `/devices/${serial}/switch/ports`)
    expect(ports).toHaveLength(Number(/-(\d+)/.exec(model)?.[1]))
    await json("PUT", `/devices/${serial}/switch/ports/3`, { vlan: 30 })
    expect((await json("GET", `/devices/${serial}/switch/ports`))[2]).toMatchObject({ portId: "3", vlan: 30 })
  })

  it("VLANs can be switched on", async () => {
    const { ask, json, network } = simulated()
    const vlans = `/networks/${network.id}/appliance/vlans`
    await json("PUT", `${vlans}/settings`, { vlansEnabled: false })
    expect((await ask("GET", vlans)).status).toBe(400)
    await json("PUT", `${vlans}/settings`, { vlansEnabled: true })
    expect((await json("GET", vlans))[0]).toMatchObject({ id: 1, networkId: network.id, cidr: "192.168.128.0/24" })
    await json("POST", vlans, { id: "40", name: "Voice", subnet: "10.9.9.0/24", applianceIp: "10.9.9.1" })
    expect((await ask("POST", vlans, { id: "40", name: "Again" })).status).toBe(400)
  })

  it("policy objects and groups list each other", async () => {
    const { json, organization } = simulated()
    const objects = `/organizations/${organization.id}/policyObjects`
    const object = await json("POST", objects, {
      name: "printer",
      category: "network",
      type: "cidr",
      cidr: "10.0.0.1/32"
    })
    const group = await json("POST", `${objects}/groups`, { name: "printers", objectIds: [object["id"]] })
    expect(group["objectIds"]).toEqual([Number(object["id"])])
    const one = `${objects}/${String(object["id"])}`
    expect((await json("GET", one))["groupIds"]).toEqual([group["id"]])
    await json("PUT", one, { groupIds: [] })
    expect((await json("GET", `${objects}/groups/${String(group["id"])}`))["objectIds"]).toEqual([])
  })

  it("live tools are new, then running, then complete with what they found", async () => {
    const { deviceOf, json, pass } = withClock()
    const tools = `/devices/${deviceOf("wireless").serial}/liveTools/ping`
    const started = await json("POST", tools, { target: "192.0.2.1", count: 3 })
    expect(started).toMatchObject({ status: "new", request: { target: "192.0.2.1", count: 3 } })
    const tool = `${tools}/${String(started["pingId"])}`
    expect(await json("GET", tool)).not.toHaveProperty("results")
    pass(1500)
    expect((await json("GET", tool))["status"]).toBe("running")
    pass(1500)
    const complete = await json("GET", tool)
    expect(complete["status"]).toBe("complete")
    expect(complete["results"]?.["loss"]).toHaveProperty("percentage")
  })

  it("devices are claimed, moved to the inventory, and released", async () => {
    const { ask, json, network, organization, world } = simulated()
    const [serial = "", another = ""] = world.unclaimed.keys()
    const claim = `/networks/${network.id}/devices/claim`
    expect(await json("POST", claim, { serials: [serial] })).toEqual({ serials: [serial], errors: [] })
    expect((await json("GET", `/devices/${serial}`))["networkId"]).toBe(network.id)
    const again = await ask("POST", claim, { serials: [serial] })
    expect([again.status, again.body]).toEqual([
      400,
      {
        errors: [`Device with serial ${serial} is already claimed and in ${network.name} (network ID: ${network.id})`]
      }
    ])
    const partly = await json("POST", `${claim}?addAtomically=false`, { serials: [serial, another] })
    expect([partly["serials"], partly["errors"]?.length]).toEqual([[another], 1])
    expect((await ask("POST", `/networks/${network.id}/devices/remove`, { serial })).status).toBe(204)
    const unused = await json("GET", `/organizations/${organization.id}/inventory/devices?usedState=unused`)
    expect(unused.map((device) => [device["serial"], device["networkId"]])).toEqual([[serial, null]])
    await json("POST", `/organizations/${organization.id}/inventory/release`, { serials: [serial] })
    expect((await ask("GET", `/devices/${serial}`)).status).toBe(404)
  })

  it("a deleted network leaves its devices in the inventory", async () => {
    const { ask, deviceOf, json, network, organization } = simulated()
    const { serial } = deviceOf("wireless")
    expect((await ask("DELETE", `/networks/${network.id}`)).status).toBe(204)
    expect((await ask("GET", `/networks/${network.id}`)).status).toBe(404)
    const device = await json("GET", `/organizations/${organization.id}/inventory/devices/${serial}`)
    expect(device["networkId"]).toBeNull()
    expect(await json("GET", `/organizations/${organization.id}/devices?serials[]=${serial}`)).toEqual([])
  })

  it("networks are combined and split with their devices", async () => {
    const { json, network, organization, world } = simulated()
    const before = [...world.devices.values()].filter(({ networkId }) => networkId === network.id).length
    const { resultingNetworks } = await json("POST", `/networks/${network.id}/split`)
    expect(resultingNetworks?.map(({ productTypes }) => productTypes)).toEqual(
      network.productTypes.map((type) => [type])
    )
    const networkIds = resultingNetworks?.map(({ id }) => id)
    const combined = await json("POST", `/organizations/${organization.id}/networks/combine`, {
      name: "Whole",
      networkIds
    })
    const id = combined["resultingNetwork"]?.["id"]
    expect([...world.devices.values()].filter(({ networkId }) => networkId === String(id))).toHaveLength(before)
  })

  it("changes are in the change log, read from its end", async () => {
    const { ask, json, network, organization } = simulated()
    for (const notes of ["one", "two", "three", "four"]) await json("PUT", `/networks/${network.id}`, { notes })
    const page = await ask("GET", `/organizations/${organization.id}/configurationChanges?perPage=3`)
    const values = (body: unknown) =>
      (body as ReadonlyArray<{ readonly newValue: string }>).map(({ newValue }) => JSON.parse(newValue) as unknown)
    expect(values(page.body)).toEqual([{ notes: "two" }, { notes: "three" }, { notes: "four" }])
    const older = await ask("GET", linkIn(page, "prev") ?? "")
    expect(values(older.body)).toEqual([{ notes: "one" }])
  })

  it("organizations are created and deleted, once they are empty", async () => {
    const { ask, json, organization } = simulated()
    const created = await json("POST", "/organizations", { name: "Fresh" })
    expect((await json("GET", "/organizations")).map(({ name }) => name)).toContain("Fresh")
    expect((await ask("DELETE", `/organizations/${String(created["id"])}`)).status).toBe(204)
    expect((await ask("DELETE", `/organizations/${organization.id}`)).status).toBe(400)
  })
})

describe("telemetry", () => {
  it("keep what they were asked for 31 days, and refuse to look further back", async () => {
    const { ask, organization } = simulated()
    const path = `/organizations/${organization.id}/apiRequests`
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    for (const operation of ["", "/overview", "/overview/responseCodes/byInterval"]) {
      expect((await ask("GET", `${path}${operation}?t0=${ago(30.9)}`)).status).toBe(200)
      expect((await ask("GET", `${path}${operation}?t0=${ago(32)}`)).status).toBe(400)
      expect((await ask("GET", `${path}${operation}?timespan=2678401`)).status).toBe(400)
    }
  })

  it("has what reached the Dashboard, and neither gateways' answers nor what never arrived", async () => {
    const { ask, faults, json, organization } = simulated()
    const path = `/organizations/${organization.id}/networks`
    for (const fault of [
      { kind: "html", status: 502 },
      { kind: "html", status: 504 },
      { kind: "status", status: 503 },
      { kind: "reset", when: "after" },
      { kind: "reset", when: "before" }
    ] as const) {
      faults.add({ fault, times: 1 })
      await ask("GET", path).catch(() => undefined)
    }
    await ask("GET", `${path}?perPage=5`, undefined, { "user-agent": "Test/1 Vendor" })
    await ask("GET", "/nowhere")
    const requests = await json(
      "GET",
      `/organizations/${organization.id}/apiRequests?operationIds[]=getOrganizationNetworks`
    )
    expect(requests.map(({ queryString, responseCode }) => [responseCode, queryString])).toEqual([
      [503, ""],
      [200, ""],
      [200, "perPage=5"]
    ])
    expect(requests[2]).toMatchObject({
      userAgent: "Test/1 Vendor",
      operationId: "getOrganizationNetworks",
      method: "GET"
    })
  })
})
