import { describe, expect, it } from "vitest"
import { linkIn, simulated } from "../support/ask.ts"

describe("links that are only paths", () => {
  it("lead to the next page when they are put behind the base URL, and when they are resolved against the origin", async () => {
    const { ask, organization, url } = simulated({ links: "relative" })
    const path = `/organizations/${organization.id}/networks?perPage=3`
    const link = linkIn(await ask("GET", path), "next") ?? ""
    expect(link).toMatch(/^\/organizations\//)
    const glued = await ask("GET", url + link)
    const resolved = await ask("GET", new URL(link, url).href)
    expect([glued.status, resolved.status]).toEqual([200, 200])
    expect(resolved.body).toEqual(glued.body)
  })
})

describe("absolute links", () => {
  it("work for a client that puts them behind its base URL", async () => {
    const { ask, organization, url } = simulated()
    const link = linkIn(await ask("GET", `/organizations/${organization.id}/networks?perPage=3`), "next") ?? ""
    expect(link.startsWith(url)).toBe(true)
    const [glued, plain] = [await ask("GET", url + link), await ask("GET", link)]
    expect(glued.status).toBe(200)
    expect(glued.body).toEqual(plain.body)
  })
})

describe("paths", () => {
  it("that were renamed still answer", async () => {
    const { json, organization } = simulated()
    const now = await json("GET", `/organizations/${organization.id}/inventory/devices`)
    expect(await json("GET", `/organizations/${organization.id}/inventoryDevices`)).toEqual(now)
  })

  it("of the document give the operations that are known, as OpenAPI, to everybody", async () => {
    const { fetch, url } = simulated()
    const response = await fetch(`${url}/openapiSpec`)
    const document = (await response.json()) as {
      readonly openapi: string
      readonly paths: { readonly [path: string]: object }
    }
    expect([response.status, document.openapi]).toEqual([200, "3.0.1"])
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods as { readonly [method: string]: { readonly operationId: string } }).map(
        ({ operationId }) => operationId
      )
    )
    expect([ids.length, ids.includes("getOrganizations")]).toEqual([992, true])
  })
})
