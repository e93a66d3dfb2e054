import type { Descriptor } from "@effect-meraki/core/Operation"
import { describe, expect, it } from "vitest"
import { startSimulator } from "../../src/index.ts"
import { descriptors } from "../../src/internal/world/catalog.ts"
import { linkIn, simulated } from "../support/ask.ts"

const texts = ["", "null", "-1", "NaN", "1e308", "9999-99-99", "%00", "é", "../..", "a".repeat(5000)]
const bodies = ["", "null", "[]", "5", '"x"', "{", '{"__proto__":{"x":1}}', "\u0000"]

const wrong = [null, 0, -1, "", "x", true, [], [null], {}, { id: null }, [[{}]]]

const concrete = ({ path }: Descriptor, { deviceOf, network, organization }: ReturnType<typeof simulated>): string =>
  path
    .replace("{organizationId}", organization.id)
    .replace("{networkId}", network.id)
    .replace("{serial}", deviceOf("wireless").serial)
    .replaceAll(/\{\w+\}/g, "1")

describe("garbage", () => {
  it("in a query is answered, whatever it is", async () => {
    const simulator = simulated()
    const problems: Array<string> = []
    for (const descriptor of descriptors.filter(({ method }) => method === "GET")) {
      const path = concrete(descriptor, simulator)
      const names = Object.entries(descriptor.query ?? {}).map(([name, shape]) =>
        shape.startsWith("[") ? `${name}[]` : name
      )
      for (const text of texts) {
        const query = new URLSearchParams(names.map((name) => [name, text])).toString()
        const { status } = await simulator.ask("GET", `${path}?${query}`)
        if (![200, 202, 204, 400, 404].includes(status)) problems.push(`${descriptor.id} ${text}: ${status}`)
      }
    }
    expect(problems).toEqual([])
  })

  it("in a body is answered, whatever it is", async () => {
    const problems: Array<string> = []
    for (const descriptor of descriptors.filter(({ method }) => method === "POST" || method === "PUT")) {
      const simulator = simulated()
      const path = concrete(descriptor, simulator)
      const made = wrong.map((value) =>
        JSON.stringify(Object.fromEntries(Object.keys(descriptor.body ?? {}).map((name) => [name, value])))
      )
      for (const body of [...bodies, ...made]) {
        const { status } = await simulator.ask(descriptor.method, path, body)
        if (status >= 500) problems.push(`${descriptor.id} ${body}: ${status}`)
      }
    }
    expect(problems).toEqual([])
  })

  it("in page tokens gives a page", async () => {
    const { ask, organization } = simulated()
    const path = `/organizations/${organization.id}/networks?perPage=3`
    const first = await ask("GET", path)
    expect((await ask("GET", `${path}&startingAfter=unknown`)).text).toBe(first.text)
    expect(linkIn(await ask("GET", `${path}&endingBefore=unknown`), "prev")).toBeDefined()
  })

  it("in a rule's condition is told to the client and ends nothing", async () => {
    await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
    const ask = () =>
      fetch(`${simulator.url}/organizations`, { headers: { authorization: `Bearer ${simulator.apiKey}` } })
    simulator.faults.add({
      when: () => {
        throw new Error("no such thing")
      },
      fault: { kind: "cut" }
    })
    const response = await ask()
    expect([response.status, await response.json()]).toEqual([500, { errors: ["the simulator failed: no such thing"] }])
    simulator.faults.clear()
    expect((await ask()).status).toBe(200)
  })
})
