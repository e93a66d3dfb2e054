import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { describe, expect, it } from "vitest"
import { startSimulator } from "../../src/index.ts"
import { simulated } from "../support/ask.ts"

const living = (options: Parameters<typeof simulated>[0] = {}) => {
  let time = Date.UTC(2026, 0, 1, 12)
  const simulator = simulated({ now: () => time, life: { every: 30, devices: 2 }, ...options })
  const live = async (moments: number): Promise<void> => {
    for (let moment = 0; moment < moments; moment++) {
      time += 30_000
      await simulator.ask("GET", "/organizations")
    }
  }
  return { ...simulator, live }
}

const statuses = ({ world }: ReturnType<typeof living>) => [...world.devices.values()].map(({ status }) => status)

describe("a world that lives", () => {
  it("goes down and up by itself, from the seed, and tells of it", async () => {
    const [one, same] = [living(), living()]
    const before = statuses(one)
    await Promise.all([one.live(30), same.live(30)])
    expect(statuses(one)).not.toEqual(before)
    expect(statuses(one)).toEqual(statuses(same))
    const path = `/organizations/${one.organization.id}/devices/availabilities/changeHistory?timespan=900`
    const changes = await one.json("GET", path)
    expect(changes.length).toBeGreaterThan(0)
    const [last] = changes
    const device = one.world.devices.get(String(last?.["device"]?.["serial"]))
    expect(String(last?.["details"]?.["new"]?.[0]?.["value"])).toBe(device?.status)
    const networkId = String(last?.["network"]?.["id"])
    const alerts = await one.json("GET", `/networks/${networkId}/alerts/history`)
    expect(alerts.map(({ alertTypeId }) => String(alertTypeId))).toContain("stopped_reporting")
    const query = `productType=${device?.productType}&includedEventTypes[]=device_status_change`
    const events = await one.json("GET", `/networks/${networkId}/events?${query}`)
    expect(events["events"]?.map(({ deviceSerial }) => String(deviceSerial))).toContain(device?.serial)
  })

  it("stands still unless it is asked to live", async () => {
    const still = living({ life: false })
    const before = statuses(still)
    await still.live(30)
    expect(statuses(still)).toEqual(before)
  })

  it("posts to the webhook receivers of the network", async () => {
    const received: Array<string> = []
    let arrived: () => void = () => undefined
    const alert = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const receiver = http.createServer((request, response) => {
      request.setEncoding("utf8")
      request.on("data", (chunk: string) => received.push(chunk))
      request.on("end", () => {
        response.end()
        arrived()
      })
    })
    await new Promise<void>((resolve) => {
      receiver.listen(0, "127.0.0.1", resolve)
    })
    await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
    const device = [...simulator.world.devices.values()].find(({ status }) => status === "online")
    await fetch(`${simulator.url}/networks/${device?.networkId}/webhooks/httpServers`, {
      method: "POST",
      headers: { authorization: `Bearer ${simulator.apiKey}` },
      body: JSON.stringify({ name: "mine", url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` })
    })
    expect(simulator.setStatus(device?.serial ?? "", "offline")).toBe(true)
    expect(simulator.setStatus(device?.serial ?? "", "offline")).toBe(false)
    await alert
    expect(JSON.parse(received.join(""))).toMatchObject({
      alertTypeId: "stopped_reporting",
      deviceSerial: device?.serial
    })
    receiver.close()
  })
})
