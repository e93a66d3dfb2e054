import { describe, expect, it } from "vitest"
import { type Json, simulated } from "../support/ask.ts"

const withClock = () => {
  let time = Date.UTC(2026, 0, 1)
  const simulator = simulated({ now: () => time })
  const { ask, json, organization } = simulator
  const batches = `/organizations/${organization.id}/actionBatches`
  return {
    ...simulator,
    batches,
    pass: (millis: number) => {
      time += millis
    },
    submit: (actions: ReadonlyArray<unknown>, options: object = {}) =>
      json("POST", batches, { actions, confirmed: true, synchronous: true, ...options }),
    refused: async (actions: ReadonlyArray<unknown>, options: object = {}) => {
      const { body, status } = await ask("POST", batches, { actions, confirmed: true, synchronous: true, ...options })
      expect(status).toBe(400)
      return (body as Json)["errors"]
    }
  }
}

const create = (organizationId: string, name: string) => ({
  resource: `/organizations/${organizationId}/networks`,
  operation: "create",
  body: { name, productTypes: ["wireless"] }
})

describe("action batches", () => {
  it("are carried out in their order, and name what they created", async () => {
    const { network, organization, submit, world } = withClock()
    const batch = await submit([
      { resource: `/networks/${network.id}`, operation: "update", body: { name: "Old name is free" } },
      create(organization.id, network.name)
    ])
    const created = [...world.networks.values()].find(({ name }) => name === network.name)
    expect(batch["status"]).toEqual({
      completed: true,
      failed: false,
      errors: [],
      createdResources: [{ id: created?.id, uri: `/organizations/${organization.id}/networks/${String(created?.id)}` }]
    })
  })

  it("leave everything as it was when one action fails, order included", async () => {
    const { json, network, organization, submit, world } = withClock()
    const before = [...world.networks.values()]
    const ssids = `/networks/${network.id}/wireless/ssids`
    const ssid = await json("GET", `${ssids}/2`)
    const batch = await submit([
      create(organization.id, "Never"),
      { resource: `/networks/${network.id}`, operation: "destroy" },
      { resource: `${ssids}/2`, operation: "update", body: { name: "Changed", enabled: true } },
      create(organization.id, "Never either")
    ])
    expect(batch["status"]).toEqual({
      completed: false,
      failed: true,
      errors: [
        `Error occurred while executing update ${ssids}/2 with {"name":"Changed","enabled":true}: Network with ID ${network.id} not found`
      ],
      createdResources: []
    })
    expect([...world.networks.values()]).toEqual(before)
    expect(await json("GET", `${ssids}/2`)).toEqual(ssid)
  })

  it("undo what they did to resources of every kind", async () => {
    const { json, network, submit } = withClock()
    const state = async () => [
      await json("GET", `/networks/${network.id}/appliance/vlans`),
      await json("GET", `/networks/${network.id}/wireless/ssids`),
      await json("GET", `/networks/${network.id}/wireless/settings`)
    ]
    const failing = { resource: `/networks/${network.id}/wireless/ssids/99`, operation: "update", body: {} }
    const actions = [
      { resource: `/networks/${network.id}/appliance/vlans`, operation: "create", body: { id: "7", name: "Seven" } },
      { resource: `/networks/${network.id}/appliance/vlans/1`, operation: "destroy" },
      { resource: `/networks/${network.id}/wireless/ssids/0`, operation: "update", body: { name: "Seven" } },
      { resource: `/networks/${network.id}/wireless/settings`, operation: "update", body: { ipv6BridgeEnabled: true } }
    ]
    // The collections are first touched inside the batch that is undone.
    expect((await submit([...actions, failing]))["status"]?.["failed"]).toBe(true)
    const before = await state()
    expect((await submit([...actions, failing]))["status"]?.["failed"]).toBe(true)
    expect(await state()).toEqual(before)
    expect((await submit(actions))["status"]?.["completed"]).toBe(true)
    expect(await state()).not.toEqual(before)
  })

  it("take 20 actions when synchronous, 100 when not, and only those the API knows", async () => {
    const { network, refused, submit } = withClock()
    const many = (count: number) =>
      Array.from({ length: count }, () => ({ resource: `/networks/${network.id}`, operation: "update", body: {} }))
    expect(await refused(many(21))).toEqual(["Synchronous batches may have at most 20 actions"])
    expect(await refused(many(101), { synchronous: false })).toEqual([
      "Asynchronous batches may have at most 100 actions"
    ])
    expect((await submit(many(100), { synchronous: false }))["status"]?.["completed"]).toBe(false)
    expect(await refused([])).toEqual(["'actions' must not be empty"])
    const resource = `/networks/${network.id}/devices/remove`
    expect(await refused([{ resource, operation: "create", body: {} }])).toEqual([
      `create operation is unsupported for ${resource}.`
    ])
  })

  it("know the verb at a resource and at the operation's own path", async () => {
    const { deviceOf, network, submit, world } = withClock()
    const [one, other] = [deviceOf("wireless"), deviceOf("switch")]
    const batch = await submit([
      { resource: `/networks/${network.id}/devices`, operation: "remove", body: { serial: one.serial } },
      { resource: `/networks/${network.id}/devices/remove`, operation: "remove", body: { serial: other.serial } }
    ])
    expect(batch["status"]?.["completed"]).toBe(true)
    expect([one, other].map(({ serial }) => world.devices.get(serial)?.networkId)).toEqual([undefined, undefined])
  })

  it("run later when asynchronous, five at a time", async () => {
    const { ask, batches, json, network, pass, refused, submit } = withClock()
    const actions = [{ resource: `/networks/${network.id}`, operation: "update", body: { notes: "done" } }]
    const ids: Array<unknown> = []
    for (let index = 0; index < 5; index++) ids.push((await submit(actions, { synchronous: false }))["id"])
    expect(await refused(actions, { synchronous: false })).toEqual([
      "Too many concurrently executing batches. Maximum is 5 confirmed but not yet executed batches."
    ])
    expect(await json("GET", `${batches}?status=pending`)).toHaveLength(5)
    pass(2000)
    expect((await json("GET", `${batches}/${String(ids[0])}`))["status"]?.["completed"]).toBe(true)
    expect(await json("GET", `${batches}?status=completed`)).toHaveLength(5)
    expect((await json("GET", `/networks/${network.id}`))["notes"]).toBe("done")
    expect((await ask("DELETE", `${batches}/${String(ids[0])}`)).status).toBe(400)
  })

  it("wait to be confirmed, for a week", async () => {
    const { ask, batches, json, network, pass, submit } = withClock()
    const actions = [{ resource: `/networks/${network.id}`, operation: "update", body: { notes: "confirmed" } }]
    const stored = await submit(actions, { confirmed: false })
    const path = `${batches}/${String(stored["id"])}`
    expect(stored["status"]).toMatchObject({ completed: false, failed: false })
    expect((await json("PUT", path, { confirmed: true, synchronous: true }))["status"]?.["completed"]).toBe(true)
    expect((await json("GET", `/networks/${network.id}`))["notes"]).toBe("confirmed")
    expect((await ask("PUT", path, { confirmed: false })).status).toBe(400)

    const discarded = await submit(actions, { confirmed: false })
    expect((await ask("DELETE", `${batches}/${String(discarded["id"])}`)).status).toBe(204)

    const forgotten = await submit(actions, { confirmed: false })
    pass(6 * 86_400_000)
    expect((await ask("GET", `${batches}/${String(forgotten["id"])}`)).status).toBe(200)
    pass(86_400_001)
    expect((await ask("GET", `${batches}/${String(forgotten["id"])}`)).status).toBe(404)
    expect((await ask("GET", path)).status).toBe(200)
  })
})
