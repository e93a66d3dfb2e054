import { describe, expect, it } from "vitest"
import { type Json, simulated } from "../support/ask.ts"

const withClock = (options: Parameters<typeof simulated>[0] = {}) => {
  let time = Date.UTC(2026, 0, 1, 12)
  const simulator = simulated({ now: () => time, ...options })
  return {
    ...simulator,
    pass: (millis: number) => {
      time += millis
    }
  }
}

describe("what an old hand would ask", () => {
  it("whoever calls with a key has one", async () => {
    const { json } = simulated()
    expect((await json("GET", "/administered/identities/me"))["authentication"]?.["api"]).toEqual({
      key: { created: true }
    })
  })

  it("scalars are converted, and null says that there is none", async () => {
    const { ask, json, network } = simulated()
    const vlans = `/networks/${network.id}/appliance/vlans`
    expect(
      await json("POST", vlans, { id: 51, name: 7, subnet: "10.5.1.0/24", applianceIp: "10.5.1.1" })
    ).toMatchObject({
      id: 51,
      name: "7"
    })
    const ssid = `/networks/${network.id}/wireless/ssids/3`
    expect(await json("PUT", ssid, { enabled: "true", minBitrate: "12" })).toMatchObject({
      enabled: true,
      minBitrate: 12
    })
    expect((await ask("PUT", ssid, { enabled: "perhaps" })).status).toBe(400)
    expect((await ask("PUT", ssid, { name: null })).status).toBe(200)
  })

  it("a client is in the list of the time in which it was seen", async () => {
    const { json, network } = withClock()
    const list = (seconds: number) => json("GET", `/networks/${network.id}/clients?timespan=${seconds}&perPage=100`)
    const [now, day, month] = [await list(60), await list(86_400), await list(2_592_000)]
    expect(now.length).toBeLessThan(month.length)
    expect(now.every(({ status }) => String(status) === "Online")).toBe(true)
    expect(day.every(({ lastSeen }) => Date.parse(String(lastSeen)) >= Date.UTC(2025, 11, 31, 12))).toBe(true)
  })

  it("uplinks of a gateway that is down are not connected, with null for what they have none of", async () => {
    const { json, organization, setStatus, world } = simulated()
    const gateway = [...world.devices.values()].find(
      ({ organizationId, productType, status }) =>
        organizationId === organization.id && productType === "appliance" && status === "online"
    )
    const serial = gateway?.serial ?? ""
    const statuses = () => json("GET", `/organizations/${organization.id}/uplinks/statuses?serials[]=${serial}`)
    expect((await statuses())[0]?.["uplinks"]?.[0]).toMatchObject({ interface: "wan1", status: "active" })
    setStatus(serial, "offline")
    expect((await statuses())[0]?.["uplinks"]?.[0]).toMatchObject({ status: "not connected", ip: null, gateway: null })
  })

  it("security events tell who, where and what", async () => {
    const { json, organization } = withClock()
    const events = await json("GET", `/organizations/${organization.id}/appliance/security/events?timespan=2592000`)
    const alert = events.find(({ eventType }) => String(eventType) === "IDS Alert")
    expect(alert?.["srcIp"]).toMatch(/^[\d.]+:\d+$/)
    expect(alert?.["signature"]).toMatch(/^1:\d+:\d+$/)
    expect(alert?.["priority"]).toMatch(/^[1-4]$/)
  })

  it("tools find what they were asked for", async () => {
    const { deviceOf, json, pass } = withClock()
    const done = async (path: string, body: unknown): Promise<Json> => {
      const started = await json("POST", path, body)
      pass(4000)
      return json("GET", `${path}/${String(started["pingId"] ?? started["cableTestId"])}`)
    }
    const { results } = await done(`/devices/${deviceOf("wireless").serial}/liveTools/ping`, {
      target: "192.0.2.1",
      count: 3
    })
    expect(Number(results?.["sent"])).toBe(3)
    expect(Number(results?.["received"])).toBeLessThanOrEqual(3)
    const latencies = results?.["latencies"]
    expect(Number(latencies?.["minimum"])).toBeLessThanOrEqual(Number(latencies?.["maximum"]))
    const cable = await done(`/devices/${deviceOf("switch").serial}/liveTools/cableTest`, { ports: ["2", "8"] })
    expect(cable["results"]?.map(({ port }) => port)).toEqual(["2", "8"])
    const blink = await json("POST", `/devices/${deviceOf("switch").serial}/blinkLeds`, { duration: 30 })
    expect(blink).toEqual({ duration: 30, period: 160, duty: 50 })
  })

  it("a batch that names a missing network is refused when it is made, unless that is left for later", async () => {
    const body = { confirmed: true, synchronous: false, actions: [{ resource: "/networks/N_1", operation: "destroy" }] }
    const strict = simulated()
    const refused = await strict.ask("POST", `/organizations/${strict.organization.id}/actionBatches`, body)
    expect([refused.status, refused.body]).toEqual([400, { errors: ["Network with ID N_1 not found"] }])
    const lenient = simulated({ lenient: { batches: true } })
    expect((await lenient.ask("POST", `/organizations/${lenient.organization.id}/actionBatches`, body)).status).toBe(
      201
    )
  })

  it("serials are claimed from those that nobody has, by order too", async () => {
    const { ask, json, organization, world } = simulated({ unclaimed: 12 })
    const claim = `/organizations/${organization.id}/claim`
    const errors = async (body: unknown) => (await ask("POST", claim, body)).body
    expect(await errors({ serials: ["nonsense"] })).toEqual({ errors: ["Invalid serial: nonsense"] })
    expect(await errors({ serials: ["Q2AA-AAAA-AAAA"] })).toEqual({
      errors: ["Device with serial Q2AA-AAAA-AAAA not found"]
    })
    const [first] = world.unclaimed.values()
    const { model, orderNumber, serial } = first ?? { model: "", orderNumber: "", serial: "" }
    const claimed = await json("POST", claim, { orders: [orderNumber] })
    expect(claimed["serials"]).toHaveLength(10)
    expect([world.unclaimed.size, world.devices.get(serial)?.model]).toEqual([2, model])
    expect(await errors({ serials: [serial] })).toEqual({ errors: ["Devices already claimed"] })
    const lenient = simulated({ lenient: { claims: true } })
    const any = await lenient.ask("POST", `/organizations/${lenient.organization.id}/claim`, {
      serials: ["Q2AA-AAAA-AAAA"]
    })
    expect(any.status).toBe(200)
  })

  it("products answer their own operations", async () => {
    const { ask, deviceOf } = simulated()
    const refused = await ask("GET", `/devices/${deviceOf("wireless").serial}/switch/ports`)
    expect([refused.status, refused.body]).toEqual([400, { errors: ["This endpoint only supports MS devices"] }])
    const lenient = simulated({ lenient: { products: true } })
    expect((await lenient.ask("GET", `/devices/${lenient.deviceOf("wireless").serial}/switch/ports`)).status).toBe(200)
  })

  it("a new network may take a while to be visible", async () => {
    const { ask, json, organization, pass } = withClock({ networkDelay: 5000 })
    const networks = `/organizations/${organization.id}/networks`
    const created = await json("POST", networks, { name: "Late", productTypes: ["wireless"] })
    const path = `/networks/${String(created["id"])}`
    expect((await ask("GET", path)).status).toBe(404)
    expect((await json("GET", networks)).map(({ name }) => String(name))).not.toContain("Late")
    pass(5000)
    expect((await ask("GET", path)).status).toBe(200)
  })
})
