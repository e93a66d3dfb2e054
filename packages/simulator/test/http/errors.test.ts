import { describe, expect, it } from "vitest"
import { simulated } from "../support/ask.ts"

describe("errors", () => {
  it("tell a missing key from a wrong one, in either header", async () => {
    const { apiKey, ask, fetch, url } = simulated()
    const missing = await fetch(`${url}/organizations`)
    expect([missing.status, await missing.json()]).toEqual([401, { errors: ["Missing API key"] }])
    const wrong = await ask("GET", "/organizations", undefined, { authorization: "Bearer wrong" })
    expect([wrong.status, wrong.body]).toEqual([401, { errors: ["Invalid API key"] }])
    const old = await fetch(`${url}/organizations`, { headers: { "X-Cisco-Meraki-API-Key": apiKey } })
    expect(old.status).toBe(200)
  })

  it("refuse the writes of a key that may only read", async () => {
    const { ask, network } = simulated({ readOnlyApiKey: "reader" })
    const headers = { authorization: "Bearer reader" }
    expect((await ask("GET", `/networks/${network.id}`, undefined, headers)).status).toBe(200)
    expect((await ask("PUT", `/networks/${network.id}`, { name: "Mine" }, headers)).status).toBe(403)
  })

  it("are a page for unknown paths and methods", async () => {
    const { ask, network } = simulated()
    for (const [method, path] of [
      ["GET", "/nothing"],
      ["PATCH", `/networks/${network.id}`],
      ["GET", `/networks/${network.id}/devices/claim`]
    ] as const) {
      const answer = await ask(method, path)
      expect([answer.status, answer.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"])
      expect(answer.text).toContain("<html>")
    }
  })

  it("name missing and malformed parameters", async () => {
    const { ask, network, organization } = simulated()
    const networks = `/organizations/${organization.id}/networks`
    const errors = async (method: string, path: string, body?: unknown) => {
      const answer = await ask(method, path, body)
      expect(answer.status).toBe(400)
      return (answer.body as { readonly errors: ReadonlyArray<string> }).errors
    }
    expect(await errors("POST", networks, { name: { first: 5 } })).toEqual([
      "'name' is not a string",
      "'productTypes' is required"
    ])
    expect(await errors("POST", networks, "{")).toEqual(["Could not parse the request body as JSON"])
    expect(await errors("GET", `${networks}?perPage=many`)).toEqual(["'perPage' must be an integer"])
    expect(await errors("GET", `/networks/${network.id}/clients?statuses[]=Away`)).toEqual([
      "'statuses' must be an array of which each item is one of: 'Offline', 'Online'"
    ])
    expect(await errors("GET", `/organizations/${organization.id}/clients/search`)).toEqual(["'mac' is required"])
  })

  it("say what the API says about names, VLANs, licenses and admins", async () => {
    const { ask, json, network, organization } = simulated()
    const networks = `/organizations/${organization.id}/networks`
    const twice = await ask("POST", networks, { name: network.name, productTypes: ["wireless"] })
    expect(twice.body).toEqual({ errors: ["Name has already been taken"] })
    const plain = await json("POST", networks, { name: "No appliance", productTypes: ["wireless"] })
    const other = await ask("GET", `/networks/${String(plain["id"])}/appliance/vlans`)
    expect([other.status, other.body]).toEqual([400, { errors: ["This endpoint only supports MX networks"] }])
    const appliance = `/networks/${network.id}/appliance`
    await json("PUT", `${appliance}/vlans/settings`, { vlansEnabled: false })
    const vlans = await ask("GET", `${appliance}/vlans`)
    expect([vlans.status, vlans.body]).toEqual([400, { errors: ["VLANs are not enabled for this network"] }])
    expect((await ask("GET", `/organizations/${organization.id}/licenses`)).status).toBe(400)
    const [admin] = await json("GET", `/organizations/${organization.id}/admins`)
    const again = { email: admin?.["email"], name: "Again", orgAccess: "full" }
    expect((await ask("POST", `/organizations/${organization.id}/admins`, again)).text).toContain(
      "is already registered"
    )
  })

  it("ask to enable API access where it is off", async () => {
    const { ask, json, network, organization } = simulated()
    await json("PUT", `/organizations/${organization.id}`, { api: { enabled: false } })
    const { status, text } = await ask("GET", `/networks/${network.id}`)
    expect([status, text.includes(organization.url)]).toEqual([404, true])
  })

  it("and successes carry a request id, each another", async () => {
    const { ask, organization } = simulated()
    const ids = await Promise.all(
      ["/organizations", "/nothing", `/organizations/${organization.id}/networks?perPage=0`].map(async (path) =>
        (await ask("GET", path)).headers.get("x-request-id")
      )
    )
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
  })
})
