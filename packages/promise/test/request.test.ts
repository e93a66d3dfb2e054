import { startSimulator } from "@effect-meraki/simulator"
import { rejection } from "@effect-meraki/testing/promises"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { InvalidInput, isMerakiError, Meraki, MerakiBase, NotFound } from "../src/index.ts"

let simulator: Awaited<ReturnType<typeof startSimulator>>
let meraki: Meraki

beforeAll(async () => {
  simulator = await startSimulator({ organizations: 1, networksPerOrganization: 20, limits: false })
  meraki = new Meraki({ apiKey: simulator.apiKey, baseUrl: simulator.url, retry: { initialDelay: 1 } })
})
afterAll(async () => {
  await meraki.close()
  await simulator.close()
})

const organizationId = (): string => [...simulator.world.organizations.keys()][0] ?? ""
const networkId = (): string => [...simulator.world.networks.keys()][0] ?? ""

describe("a request without an operation", () => {
  it("is answered with what the API says", async () => {
    const path = `/networks/${networkId()}`
    const typed = await meraki.networks.getNetwork({ networkId: networkId() })
    assert.deepStrictEqual(await meraki.request({ path }), typed)
    const renamed = await meraki.request({ method: "PUT", path, body: { name: "raw" } }).withResponse()
    assert.deepInclude(renamed, { status: 200, attempts: 1 })
    assert.propertyVal(renamed.value, "name", "raw")
    const base = new MerakiBase({ apiKey: simulator.apiKey, baseUrl: simulator.url })
    assert.propertyVal(await base.request({ path }), "name", "raw")
    await base.close()
  })

  it("is retried, and rejects with the error of any call, from the caller's line", async () => {
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 2 })
    const { attempts } = await meraki.request({ path: `/networks/${networkId()}` }).withResponse()
    assert.strictEqual(attempts, 3)
    const error = await rejection(meraki.request({ path: "/networks/N_0/clients/k1" }))
    assert.instanceOf(error, NotFound)
    assert.strictEqual(error.operation, "raw GET /networks/{networkId}/clients/{id}")
    assert.match(String(error.stack).split("\n")[1] ?? "", /request\.test\.ts/)
    const result = await meraki.safe.request({ path: "/networks/N_0" })
    assert.isTrue(!result.ok && result.error._tag === "NotFound")
  })

  it("obeys guards, and what is wrong with it is said", async () => {
    const write = { method: "DELETE", path: `/networks/${networkId()}` } as const
    const tagOf = async (client: Meraki) => {
      const error = await rejection(client.request(write))
      return isMerakiError(error) ? error._tag : String(error)
    }
    assert.strictEqual(await tagOf(meraki.withOptions({ readOnly: true })), "WriteBlocked")
    assert.strictEqual(await tagOf(meraki.withOptions({ dryRun: true })), "WritePlanned")
    const { requests } = await meraki.plan((view) => view.request(write))
    assert.strictEqual(requests[0]?.operation, "raw DELETE /networks/{networkId}")
    for (const wrong of ["/organizations", { path: "organizations" }, { path: "/x", methd: "GET" }]) {
      assert.instanceOf(await rejection(meraki.request(wrong as never)), InvalidInput)
    }
    assert.include(
      String(await rejection(meraki.request({ path: "/x" }, { extraQuery: {} } as never))),
      "extraQuery is not an option"
    )
  })

  it("comes page by page", async () => {
    const path = `/organizations/${organizationId()}/networks`
    const sizes: Array<number> = []
    for await (const { items } of meraki.requestPages({ path, query: { perPage: 8 } })) sizes.push(items.length)
    assert.deepStrictEqual(sizes, [8, 8, 4])
    let some = 0
    for await (const { items } of meraki.requestPages({ path, query: { perPage: 8 } }, { limit: 10 }))
      some += items.length
    assert.strictEqual(some, 10)
  })
})
