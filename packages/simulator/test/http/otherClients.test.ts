import { batchedApiRequest } from "@cisco-meraki/dashboard-api-tools/dist/actionBatchHelpers.js"
import { apiRequest, isApiError, paginatedApiRequest } from "@cisco-meraki/dashboard-api-tools/dist/apiUtils.js"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { startSimulator } from "../../src/index.ts"

let simulator: Awaited<ReturnType<typeof startSimulator>>
let organizationId: string
/** While it is given, what time it is for the simulator. */
let frozen: number | undefined

/** This client is made for a page of the Dashboard: it asks the page's own host, and the page's session is its key. */
beforeEach(async () => {
  frozen = undefined
  const started = Date.now()
  const now = () => frozen ?? started + (Date.now() - started) * 5
  simulator = await startSimulator({ organizations: 1, networksPerOrganization: 10, now, lenient: { batches: true } })
  organizationId = String([...simulator.world.organizations.keys()][0])
  const { apiKey, url } = simulator
  const platform = globalThis.fetch
  vi.stubGlobal("fetch", (path: string, init?: RequestInit) => {
    const headers = new Headers(init?.headers)
    headers.set("X-Cisco-Meraki-API-Key", apiKey)
    return platform(new URL(path, url), { ...init, headers })
  })
})

afterEach(async () => {
  vi.unstubAllGlobals()
  await simulator.close()
})

describe("Cisco's helpers for TypeScript", () => {
  it("find the links of a page and follow them to the end", async () => {
    const path = `/api/v1/organizations/${organizationId}/networks?perPage=3`
    const first = await apiRequest("GET", path)
    expect(first.nextPageUrl).toMatch(/perPage=3&startingAfter=/)
    expect(first.lastPageUrl).toMatch(/endingBefore=0/)
    const ids: Array<string> = []
    await paginatedApiRequest<ReadonlyArray<{ readonly id: string }>>(
      (networks) => ids.push(...networks.map(({ id }) => id)),
      (errors) => expect(errors).toEqual([]),
      { method: "GET", url: path }
    )
    expect(ids).toEqual([...simulator.world.networks.keys()])
  })

  it("follow an action batch until it is done", async () => {
    const [id] = simulator.world.networks.keys()
    const action = { resource: `/networks/${String(id)}`, operation: "update", body: { name: "By a batch" } } as const
    const { data } = await batchedApiRequest(organizationId, [action], {}, { interval: 20 })
    expect(data.status.completed).toBe(true)
    expect(simulator.world.networks.get(String(id))?.name).toBe("By a batch")
    const failing = { ...action, resource: "/networks/N_1" }
    const error = await batchedApiRequest(organizationId, [failing], {}, { interval: 20 }).catch(
      (error: unknown) => error
    )
    expect(isApiError(error) ? error.errors : error).toEqual([
      'Error occurred while executing update /networks/N_1 with {"name":"By a batch"}: Network with ID N_1 not found'
    ])
  })

  it("wait where the simulator says that there are too many requests", async () => {
    const exceeded = () => simulator.snapshot().exceeded["organization"] ?? 0
    frozen = Date.now()
    const requests = Array.from({ length: 30 }, () => apiRequest("GET", `/api/v1/organizations/${organizationId}`))
    // However long they take to arrive, the eleventh is one too many.
    await vi.waitFor(() => expect(exceeded()).toBeGreaterThanOrEqual(1), { timeout: 55_000 })
    frozen = undefined
    expect((await Promise.all(requests)).every(({ ok }) => ok)).toBe(true)
  })

  it("read the errors", async () => {
    const error = await apiRequest("GET", "/api/v1/networks/N_1").catch((error: unknown) => error)
    expect(error).toMatchObject({ errors: ["Not found"], statusCode: 404 })
  })
})
