import { describe, expect, it } from "vitest"
import { simulated } from "../support/ask.ts"

const withClock = (options: Parameters<typeof simulated>[0] = {}) => {
  let time = Date.UTC(2026, 0, 1)
  const simulator = simulated({ limits: {}, now: () => time, ...options })
  return {
    ...simulator,
    pass: (millis: number) => {
      time += millis
    },
    many: async (count: number, path: string, method = "GET", body?: unknown) => {
      const statuses: Array<number> = []
      for (let index = 0; index < count; index++) statuses.push((await simulator.ask(method, path, body)).status)
      return statuses.filter((status) => status < 300).length
    }
  }
}

describe("limits", () => {
  it("let an organization ten requests at once and ten more each second", async () => {
    const { many, organization, pass } = withClock()
    const path = `/organizations/${organization.id}`
    expect(await many(15, path)).toBe(10)
    pass(500)
    expect(await many(15, path)).toBe(5)
    pass(5000)
    expect(await many(15, path)).toBe(10)
  })

  it("are those of the organization that a network or device belongs to, and do not concern others", async () => {
    const { ask, deviceOf, many, network, organization, world } = withClock()
    expect(await many(10, `/networks/${network.id}`)).toBe(10)
    expect((await ask("GET", `/devices/${deviceOf("wireless").serial}`)).status).toBe(429)
    const other = [...world.organizations.keys()].find((id) => id !== organization.id)
    expect((await ask("GET", `/organizations/${String(other)}`)).status).toBe(200)
  })

  it("answer 429 with whole seconds and are counted", async () => {
    const { ask, many, organization, snapshot } = withClock()
    await many(10, `/organizations/${organization.id}`)
    const { body, headers, status } = await ask("GET", `/organizations/${organization.id}`)
    expect([status, headers.get("retry-after"), body]).toEqual([
      429,
      "1",
      { errors: ["API rate limit exceeded for organization"] }
    ])
    expect(snapshot().exceeded).toEqual({ organization: 1 })
  })

  it("let one address a hundred requests a second", async () => {
    const { ask, many, pass } = withClock()
    expect(await many(105, "/organizations")).toBe(100)
    expect((await ask("GET", "/organizations")).body).toEqual({ errors: ["API rate limit exceeded"] })
    pass(100)
    expect(await many(15, "/organizations")).toBe(10)
  })

  it("hold back live tools of one device and claims", async () => {
    const { deviceOf, many, network, pass } = withClock({ limits: { orgRate: 1000, orgBurst: 1000 } })
    const ping = `/devices/${deviceOf("wireless").serial}/liveTools/ping`
    expect(await many(7, ping, "POST", { target: "192.0.2.1" })).toBe(5)
    pass(5000)
    expect(await many(3, ping, "POST", { target: "192.0.2.1" })).toBe(1)
    expect(await many(12, `/networks/${network.id}/devices/claim`, "POST", { serials: [] })).toBe(10)
  })

  it("go faster with a faster clock, and can be switched off", async () => {
    const off = simulated({ limits: false })
    for (let index = 0; index < 200; index++) {
      expect((await off.ask("GET", `/organizations/${off.organization.id}`)).status).toBe(200)
    }
    const fast = simulated({ limits: {}, speed: 1000 })
    const path = `/organizations/${fast.organization.id}`
    for (let index = 0; index < 10; index++) await fast.ask("GET", path)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect((await fast.ask("GET", path)).status).toBe(200)
  })
})
