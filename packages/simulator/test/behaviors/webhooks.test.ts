import { startServer } from "@effect-meraki/testing/server"
import { describe, expect, it, vi } from "vitest"
import { simulated } from "../support/ask.ts"

type Letter = { readonly [name: string]: unknown }

/** A receiver that answers with these statuses, the last one for ever. */
const receiver = async (statuses: ReadonlyArray<number>) => {
  const letters: Array<Letter> = []
  const server = await startServer(({ body }, response) => {
    response.writeHead(statuses[letters.length] ?? statuses.at(-1) ?? 200).end()
    letters.push(JSON.parse(body) as Letter)
  })
  return { ...server, letters, url: `${server.origin}/hook` }
}

/** Waits until something holds; the limit of the test ends it. */
const eventually = (holds: () => unknown) => vi.waitFor(holds, { timeout: 55_000, interval: 10 })

const quick = { speed: 1000 }

describe("webhooks", () => {
  it("are sent to test a receiver, again while it does not take them", async () => {
    await using hooks = await receiver([500, 200])
    const { json, network, organization } = simulated(quick)
    const tests = `/networks/${network.id}/webhooks/webhookTests`
    const test = await json("POST", tests, { url: hooks.url, sharedSecret: "secret" })
    expect(test["status"]).toBe("enqueued")
    await eventually(async () => {
      expect((await json("GET", `${tests}/${String(test["id"])}`))["status"]).toBe("delivered")
    })
    expect(hooks.letters).toHaveLength(2)
    expect(hooks.letters[0]).toMatchObject({
      version: "0.1",
      sharedSecret: "secret",
      alertTypeId: "power_supply_down",
      organizationId: organization.id,
      networkId: network.id
    })
    const log = await json("GET", `/organizations/${organization.id}/webhooks/logs`)
    expect(log.map(({ responseCode }) => responseCode)).toEqual([500, 200])
  })

  it("are given up after four attempts", async () => {
    await using hooks = await receiver([500])
    const { json, network } = simulated(quick)
    const tests = `/networks/${network.id}/webhooks/webhookTests`
    const test = await json("POST", tests, { url: hooks.url })
    await eventually(async () => {
      expect((await json("GET", `${tests}/${String(test["id"])}`))["status"]).toBe("abandoned")
    })
    expect(hooks.letters).toHaveLength(4)
  })

  it("go to the servers of a network when an alert is raised, or to those that its settings name", async () => {
    await using one = await receiver([200])
    await using other = await receiver([200])
    const { alert, ask, deviceOf, json, network } = simulated(quick)
    const servers = `/networks/${network.id}/webhooks/httpServers`
    const created = await json("POST", servers, { name: "one", url: one.url, sharedSecret: "secret" })
    expect(created["id"]).toBe(Buffer.from(one.url).toString("base64"))
    expect(created).not.toHaveProperty("sharedSecret")
    await json("POST", servers, { name: "other", url: other.url })
    expect((await ask("POST", servers, { name: "again", url: one.url })).status).toBe(400)
    expect((await ask("POST", servers, { name: "plain", url: "http://example.com/" })).status).toBe(400)

    const { serial } = deviceOf("switch")
    expect(
      alert({ networkId: network.id, serial, alertType: "Switch went down", alertTypeId: "stopped_reporting" })
    ).toBe(2)
    await eventually(() => expect([one.letters.length, other.letters.length]).toEqual([1, 1]))
    expect(one.letters[0]).toMatchObject({
      sharedSecret: "secret",
      deviceSerial: serial,
      alertTypeId: "stopped_reporting"
    })

    await json("PUT", `/networks/${network.id}/alerts/settings`, {
      defaultDestinations: { httpServerIds: [created["id"]] }
    })
    expect(alert({ networkId: network.id })).toBe(1)
  })

  it("call back when a live tool or a batch is done", async () => {
    await using hooks = await receiver([200])
    const { deviceOf, json, network, organization } = simulated(quick)
    const callback = { url: hooks.url, sharedSecret: "secret" }
    const tool = await json("POST", `/devices/${deviceOf("wireless").serial}/liveTools/ping`, {
      target: "192.0.2.1",
      callback
    })
    const callbackId = tool["callback"]?.["id"]
    await eventually(() => expect(hooks.letters).toHaveLength(1))
    expect(hooks.letters[0]).toMatchObject({ callbackId, sharedSecret: "secret", message: { status: "complete" } })
    const statuses = `/organizations/${organization.id}/webhooks/callbacks/statuses`
    await eventually(async () => {
      expect((await json("GET", `${statuses}/${String(callbackId)}`))["status"]).toBe("completed")
    })
    await json("POST", `/organizations/${organization.id}/actionBatches`, {
      actions: [{ resource: `/networks/${network.id}`, operation: "update", body: { notes: "x" } }],
      confirmed: true,
      callback
    })
    await eventually(() => expect(hooks.letters).toHaveLength(2))
    expect(hooks.letters[1]).toMatchObject({ message: { status: { completed: true } } })
  })

  it("stay on this machine unless told otherwise", async () => {
    const { json, network, organization } = simulated(quick)
    const tests = `/networks/${network.id}/webhooks/webhookTests`
    const test = await json("POST", tests, { url: "https://receiver.example.com/" })
    await eventually(async () => {
      expect((await json("GET", `${tests}/${String(test["id"])}`))["status"]).toBe("abandoned")
    })
    const [first] = await json("GET", `/organizations/${organization.id}/webhooks/logs`)
    expect(first).not.toHaveProperty("responseCode")
  })
})
