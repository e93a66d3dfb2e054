import { describe, expect, it } from "vitest"
import { simulated } from "../support/ask.ts"

describe("the simulated world", () => {
  it("is the same for the same seed and another for another", async () => {
    const now = () => Date.UTC(2026, 7, 5, 10)
    const [one, same, other] = [simulated({ now }), simulated({ now }), simulated({ now, seed: "tests" })]
    const paths = (all: typeof one) => [
      "/organizations",
      `/organizations/${all.organization.id}/devices`,
      `/organizations/${all.organization.id}/devices/statuses`,
      `/networks/${all.network.id}/clients`,
      `/networks/${all.network.id}/wireless/rfProfiles`
    ]
    const texts = (all: typeof one) => Promise.all(paths(all).map(async (path) => (await all.ask("GET", path)).text))
    expect(await texts(one)).toEqual(await texts(same))
    expect(await texts(one)).not.toEqual(await texts(other))
  })

  it("has devices that look like Meraki's", () => {
    const { world } = simulated()
    for (const { mac, model, productType, serial } of world.devices.values()) {
      expect(serial).toMatch(/^Q2[A-Z2-9]{2}-[A-Z2-9]{4}-[A-Z2-9]{4}$/)
      expect(mac).toMatch(/^e0:cb:bc(:[0-9a-f]{2}){3}$/)
      if (productType === "wireless") expect(model).toMatch(/^(MR|CW)/)
    }
  })

  it("mentions the same device and network in every operation", async () => {
    const { json, network, organization, world } = simulated()
    const statuses = await json("GET", `/organizations/${organization.id}/devices/statuses?networkIds[]=${network.id}`)
    const expected = [...world.devices.values()].filter(({ networkId }) => networkId === network.id)
    expect(statuses.map(({ mac, name, networkId, serial }) => ({ mac, name, networkId, serial }))).toEqual(
      expected.map(({ mac, name, networkId, serial }) => ({ mac, name, networkId, serial }))
    )
  })

  it("holds fifty organizations of 200 networks and 20 devices in less than 300 MB", () => {
    const before = process.memoryUsage().heapUsed
    const { world } = simulated({ organizations: 50, networksPerOrganization: 200, devicesPerNetwork: 20 })
    expect(world.devices.size).toBe(200_000)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(300e6)
  })
})

describe("resources", () => {
  it("are created, listed, read, changed in part and deleted", async () => {
    const { ask, json, network } = simulated()
    const profiles = `/networks/${network.id}/wireless/rfProfiles`
    const before = await json("GET", profiles)
    const created = await json("POST", profiles, { name: "Stadium", bandSelectionType: "ap" })
    expect(created).toMatchObject({ name: "Stadium", bandSelectionType: "ap" })
    const one = `${profiles}/${String(created["id"])}`
    expect((await json("GET", profiles)).map(({ id }) => id)).toEqual([...before.map(({ id }) => id), created["id"]])
    await json("PUT", one, { bandSelectionType: "ssid" })
    expect(await json("GET", one)).toMatchObject({ name: "Stadium", bandSelectionType: "ssid" })
    const deleted = await ask("DELETE", one)
    expect([deleted.status, deleted.text]).toEqual([204, ""])
    expect((await ask("GET", one)).status).toBe(404)
    expect(await json("GET", profiles)).toEqual(before)
  })

  it("that are one at their place remember what is written and keep the rest", async () => {
    const { json, network } = simulated()
    const path = `/networks/${network.id}/settings`
    const before = await json("GET", path)
    await json("PUT", path, { localStatusPageEnabled: false, localStatusPage: { authentication: { enabled: true } } })
    const after = await json("GET", path)
    expect(after).toMatchObject({
      localStatusPageEnabled: false,
      localStatusPage: { authentication: { enabled: true } }
    })
    expect(after["securePort"]).toEqual(before["securePort"])
  })

  it("under something that does not exist do not exist", async () => {
    const { ask, network } = simulated()
    const paths = [
      "/networks/N_1/settings",
      `/networks/${network.id}/wireless/ssids/15`,
      `/networks/${network.id}/wireless/ssids/15/splash/settings`,
      "/devices/Q2XX-XXXX-XXXX",
      "/organizations/1/admins"
    ]
    for (const path of paths) {
      const answer = await ask("GET", path)
      expect([path, answer.status, answer.body]).toEqual([path, 404, { errors: ["Not found"] }])
    }
  })
})
