import { describe, expect, it } from "vitest"
import { type Json, linkIn, simulated } from "../support/ask.ts"

describe("paging", () => {
  it("goes forwards and backwards through every item once", async () => {
    const { ask, organization, url, world } = simulated()
    const expected = [...world.networks.values()].filter(({ organizationId }) => organizationId === organization.id)
    const forwards: Array<unknown> = []
    let page = await ask("GET", `/organizations/${organization.id}/networks?perPage=3`)
    for (;;) {
      forwards.push(...(page.body as Json).map(({ id }) => id))
      const next = linkIn(page, "next")
      if (next === undefined) break
      expect(next.startsWith(`${url}/organizations/`)).toBe(true)
      page = await ask("GET", next)
    }
    expect(forwards).toEqual(expected.map(({ id }) => id))
    const backwards: Array<unknown> = (page.body as Json).map(({ id }) => id)
    for (let prev = linkIn(page, "prev"); prev !== undefined; prev = linkIn(page, "prev")) {
      page = await ask("GET", prev)
      backwards.unshift(...(page.body as Json).map(({ id }) => id))
    }
    expect(backwards).toEqual(forwards)
  })

  it("writes links as the API does: relation unquoted, parameters sorted, brackets encoded", async () => {
    const { ask, organization, url } = simulated()
    const answer = await ask("GET", `/organizations/${organization.id}/devices?productTypes[]=wireless&perPage=3`)
    const last = (answer.body as Json).at(-1)?.["serial"]
    expect(linkIn(answer, "next")).toBe(
      `${url}/organizations/${organization.id}/devices?perPage=3&productTypes%5B%5D=wireless&startingAfter=${String(last)}`
    )
    expect(answer.headers.get("link")).not.toContain('rel="')
  })

  it("refuses a size that the operation does not take, and uses the operation's own default", async () => {
    const { ask, network, organization } = simulated()
    const refused = await ask("GET", `/organizations/${organization.id}/networks?perPage=2`)
    expect([refused.status, refused.body]).toEqual([400, { errors: ["'perPage' must be between 3 and 100000"] }])
    const policyObjects = await ask("GET", `/organizations/${organization.id}/policyObjects?perPage=9`)
    expect(policyObjects.body).toEqual({ errors: ["'perPage' must be between 10 and 5000"] })
    const events = await ask("GET", `/networks/${network.id}/events?productType=wireless`)
    expect((events.body as Json)["events"]).toHaveLength(10)
  })

  it("counts what is there and what is left where the API does", async () => {
    const { ask, organization, world } = simulated()
    const total = [...world.devices.values()].filter(
      ({ organizationId, productType }) => organizationId === organization.id && productType === "wireless"
    ).length
    const path = `/organizations/${organization.id}/wireless/ssids/statuses/byDevice?perPage=5`
    const first = await ask("GET", path)
    expect((first.body as Json)["items"]).toHaveLength(5)
    expect((first.body as Json)["meta"]).toEqual({ counts: { items: { total, remaining: total - 5 } } })
    const second = await ask("GET", linkIn(first, "next") ?? "")
    expect((second.body as Json)["meta"]).toEqual({ counts: { items: { total, remaining: total - 10 } } })
  })

  it("can give links relative to the base URL or on a host of one's choice", async () => {
    const relative = simulated({ links: "relative" })
    const link = linkIn(
      await relative.ask("GET", `/organizations/${relative.organization.id}/networks?perPage=3`),
      "next"
    )
    expect(link).toMatch(/^\/organizations\/\d+\/networks\?perPage=3&startingAfter=/)
    const elsewhere = simulated({ links: "https://n1.meraki.com" })
    const other = linkIn(
      await elsewhere.ask("GET", `/organizations/${elsewhere.organization.id}/networks?perPage=3`),
      "next"
    )
    expect(other).toMatch(/^https:\/\/n1\.meraki\.com\/api\/v1\/organizations\//)
  })

  it("never ends in the event log, whose pages before its beginning are empty", async () => {
    const { ask, network } = simulated()
    const types = await ask("GET", `/networks/${network.id}/events`)
    expect(types.status).toBe(400)
    const page = await ask("GET", `/networks/${network.id}/events?productType=wireless&perPage=1000`)
    const older = await ask("GET", linkIn(page, "prev") ?? "")
    const [newest] = (page.body as Json)["events"] as Json
    const last = ((older.body as Json)["events"] as Json).at(-1)
    expect(String(last?.["occurredAt"]) < String(newest?.["occurredAt"])).toBe(true)
    const beginning = "2020-01-01T00:00:00Z"
    const empty = await ask("GET", `/networks/${network.id}/events?productType=wireless&endingBefore=${beginning}`)
    expect((empty.body as Json)["events"]).toEqual([])
    expect(new URL(linkIn(empty, "prev") ?? "").searchParams.get("endingBefore")).toBe("2019-01-01T00:00:00.000Z")
    const next = await ask("GET", linkIn(empty, "next") ?? "")
    expect((next.body as Json)["events"]).toHaveLength(10)
  })
})
