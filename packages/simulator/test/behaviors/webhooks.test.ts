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

  it("switch a receiver off that fails too often, and an update switches it on again", async () => {
    await using hooks = await receiver([500])
    const { alert, json, network } = simulated({
      speed: 1000,
      webhooks: { waits: [1, 1, 1], switchOff: { failures: 5, within: 3_600_000 } }
    })
    const servers = `/networks/${network.id}/webhooks/httpServers`
    const { id } = await json("POST", servers, { name: "hook", url: hooks.url })
    expect(alert({ networkId: network.id })).toBe(1)
    await eventually(() => expect(hooks.letters).toHaveLength(4))
    expect(alert({ networkId: network.id })).toBe(1)
    await eventually(async () => {
      expect((await json("GET", `${servers}/${String(id)}`))["enabled"]).toBe(false)
    })
    // The delivery that was one too many is not repeated.
    expect(hooks.letters).toHaveLength(6)
    expect(alert({ networkId: network.id })).toBe(0)
    await json("PUT", `${servers}/${String(id)}`, { name: "again" })
    expect((await json("GET", `${servers}/${String(id)}`))["enabled"]).toBe(true)
    expect(alert({ networkId: network.id })).toBe(1)
  })

  it("are repeated as often as they are told", async () => {
    await using hooks = await receiver([500])
    const { alert, json, network } = simulated({ speed: 1000, webhooks: { waits: [1], switchOff: false } })
    await json("POST", `/networks/${network.id}/webhooks/httpServers`, { name: "hook", url: hooks.url })
    for (let times = 0; times < 3; times++) alert({ networkId: network.id })
    await eventually(() => expect(hooks.letters).toHaveLength(6))
  })

  it("are put into a template in Liquid, headers included", async () => {
    await using hooks = await receiver([200])
    const { alert, ask, json, network } = simulated(quick)
    const templates = `/networks/${network.id}/webhooks/payloadTemplates`
    const names = (await json("GET", templates)).map(({ payloadTemplateId }) => payloadTemplateId)
    expect(names).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((number) => `wpt_0000${number}`))
    const { payloadTemplateId } = await json("POST", templates, {
      name: "own",
      bodyFile: Buffer.from(
        '{"what":"{{alertTypeId | upcase}}","data":{{alertData | jsonify}},"when":"{{sentAt}}"}'
      ).toString("base64"),
      headers: [
        { name: "Authorization", template: "Bearer {{sharedSecret}}" },
        { name: "X-Network", template: "{{networkId}}" }
      ]
    })
    const servers = `/networks/${network.id}/webhooks/httpServers`
    const wrong = await ask("POST", servers, {
      name: "x",
      url: hooks.url,
      payloadTemplate: { payloadTemplateId: "wpt_9" }
    })
    expect(wrong.status).toBe(400)
    const server = await json("POST", servers, {
      name: "hook",
      url: hooks.url,
      sharedSecret: "s",
      payloadTemplate: { payloadTemplateId }
    })
    expect(server["payloadTemplate"]).toEqual({ payloadTemplateId, name: "own" })
    alert({ networkId: network.id, alertTypeId: "power_supply_down" })
    await eventually(() => expect(hooks.letters).toHaveLength(1))
    expect(hooks.letters[0]).toMatchObject({ what: "POWER_SUPPLY_DOWN", data: { num: 1 } })
    expect(hooks.letters[0]).not.toHaveProperty("sharedSecret")
    expect(hooks.seen[0]?.headers).toMatchObject({
      authorization: "Bearer s",
      "x-network": network.id,
      "content-type": "application/json"
    })
    // A test uses the template and the secret of the receiver too.
    const tests = `/networks/${network.id}/webhooks/webhookTests`
    await json("POST", tests, { url: hooks.url, alertTypeId: "motion_alert" })
    await eventually(() => expect(hooks.letters).toHaveLength(2))
    expect(hooks.letters[1]).toMatchObject({ what: "MOTION_ALERT" })
    expect(hooks.seen[1]?.headers["authorization"]).toBe("Bearer s")
    await json("POST", tests, { url: hooks.url, alertTypeId: "a_type_of_its_own" })
    await eventually(() => expect(hooks.letters).toHaveLength(3))
    expect(hooks.letters[2]).toMatchObject({ what: "A_TYPE_OF_ITS_OWN", data: {} })
  })

  it("have templates that are looked at when they are written, and that include no files", async () => {
    await using hooks = await receiver([200])
    const { alert, ask, json, network } = simulated({ ...quick, webhooks: { switchOff: false } })
    const templates = `/networks/${network.id}/webhooks/payloadTemplates`
    const broken = await ask("POST", templates, { name: "x", body: "{{ alertType" })
    expect([broken.status, broken.text]).toEqual([400, expect.stringContaining("Liquid syntax error") as unknown])
    expect((await ask("POST", templates, { name: "x" })).status).toBe(400)
    expect((await ask("PUT", `${templates}/wpt_00001`, { name: "x" })).status).toBe(400)
    expect((await ask("DELETE", `${templates}/wpt_00001`)).status).toBe(400)
    const { payloadTemplateId } = await json("POST", templates, { name: "own", body: "{% include 'package.json' %}" })
    await json("POST", `/networks/${network.id}/webhooks/httpServers`, {
      name: "hook",
      url: hooks.url,
      payloadTemplate: { payloadTemplateId }
    })
    const test = await json("POST", `/networks/${network.id}/webhooks/webhookTests`, { url: hooks.url })
    await eventually(async () => {
      const { status } = await json("GET", `/networks/${network.id}/webhooks/webhookTests/${String(test["id"])}`)
      expect(status).toBe("abandoned")
    })
    expect(alert({ networkId: network.id })).toBe(1)
    expect(hooks.letters).toHaveLength(0)
    await json("PUT", `${templates}/${String(payloadTemplateId)}`, { body: '{"ok":true}', headers: [] })
    alert({ networkId: network.id })
    await eventually(() => expect(hooks.letters).toEqual([{ ok: true }]))
  })

  it("go to the receivers that every network has at the beginning", async () => {
    await using hooks = await receiver([200])
    const { alert, network, world } = simulated({ ...quick, receivers: [{ url: hooks.url, sharedSecret: "s" }] })
    expect([...world.networks.keys()].map((networkId) => alert({ networkId }))).toEqual(Array(16).fill(1))
    await eventually(() => expect(hooks.letters).toHaveLength(16))
    expect(hooks.letters.find(({ networkId }) => networkId === network.id)).toMatchObject({
      sharedSecret: "s",
      alertTypeId: "settings_changed",
      alertData: { name: "Addressing & VLANs" }
    })
  })

  it("have types that are listed with an example each, by product", async () => {
    const { json, organization } = simulated(quick)
    const types = await json("GET", `/organizations/${organization.id}/webhooks/alertTypes`)
    expect(types.map(({ alertTypeId }) => alertTypeId)).toContain("sensor_alert")
    const cellular = await json(
      "GET",
      `/organizations/${organization.id}/webhooks/alertTypes?productType=cellularGateway`
    )
    expect(cellular.map(({ alertTypeId }) => alertTypeId)).toEqual([
      "stopped_reporting",
      "started_reporting",
      "cellular_up"
    ])
    expect(cellular[2]?.["example"]).toMatchObject({
      alertTypeId: "cellular_up",
      organizationId: organization.id,
      alertId: "0000000000000000",
      alertData: { connection: "LTE" }
    })
  })

  it("call back at a receiver of the network, with its secret and in a template", async () => {
    await using hooks = await receiver([200])
    const { deviceOf, json, network } = simulated(quick)
    const { payloadTemplateId } = await json("POST", `/networks/${network.id}/webhooks/payloadTemplates`, {
      name: "own",
      body: '{"id":"{{callbackId}}","of":"{{sharedSecret}}"}'
    })
    const { id } = await json("POST", `/networks/${network.id}/webhooks/httpServers`, {
      name: "hook",
      url: hooks.url,
      sharedSecret: "s"
    })
    const callback = { httpServer: { id }, payloadTemplate: { id: payloadTemplateId } }
    const tool = await json("POST", `/devices/${deviceOf("wireless").serial}/liveTools/ping`, {
      target: "192.0.2.1",
      callback
    })
    await eventually(() => expect(hooks.letters).toEqual([{ id: tool["callback"]?.["id"], of: "s" }]))
  })

  it("have settings that are looked at", () => {
    const wrong: ReadonlyArray<readonly [Parameters<typeof simulated>[0], string]> = [
      [{ webhooks: { waits: [-1] } }, "webhooks.waits must be numbers from 0 on"],
      [{ webhooks: { timeout: 0 } }, "webhooks.timeout must be a number from 1 on, not 0"],
      [{ webhooks: { switchOff: { failures: -1, within: 5 } } }, "webhooks.switchOff.failures must be"],
      [{ receivers: [{ url: "http://a.example/" }] }, "receivers.url must use https"]
    ]
    for (const [options, message] of wrong) expect(() => simulated(options)).toThrow(message)
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
