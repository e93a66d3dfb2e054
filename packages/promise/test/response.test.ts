import { rejection } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { Meraki, MerakiBase, NotFound } from "../src/index.ts"
import { getNetwork } from "../src/operations/Networks.ts"
import { getOrganizationNetworks } from "../src/operations/Organizations.ts"

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  let busy = 2
  server = await startServer(({ url }, response, number) => {
    const headers = { "x-request-id": `r${number}` }
    if (url.includes("/networks/N_503") && busy-- > 0) return json(response, 503, {}, headers)
    if (url.includes("/networks/N_404")) return json(response, 404, { errors: [] }, headers)
    json(response, 200, url.includes("/networks?") ? [{ id: "N_1" }] : { id: "N_1" }, headers)
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const options = () => ({
  apiKey: "0123456789abcdef0123456789abcdef01234567",
  baseUrl: server.url,
  rateLimit: false as const,
  retry: { initialDelay: 20 }
})

describe("the Promise of a call", () => {
  it("is a plain one, and also gives the whole answer of its one request", async () => {
    const before = server.seen.length
    const call = new Meraki(options()).networks.getNetwork({ networkId: "N_1" })
    assert.strictEqual(call.constructor, Promise)
    assert.strictEqual(Object.getPrototypeOf(call), Promise.prototype)
    const { header, ...rest } = await call.withResponse()
    assert.deepStrictEqual(rest, {
      value: await call,
      status: 200,
      url: `${server.url}/networks/N_1`,
      requestId: `r${server.seen.length}`,
      attempts: 1,
      waited: 0
    })
    assert.strictEqual(rest.value.id, "N_1")
    assert.strictEqual(header("content-type"), "application/json")
    assert.strictEqual(server.seen.length, before + 1)
  })

  it("counts attempts and waits", async () => {
    const { attempts, waited } = await new Meraki(options()).networks.getNetwork({ networkId: "N_503" }).withResponse()
    assert.strictEqual(attempts, 3)
    assert.isAtLeast(waited, 0)
    assert.isBelow(waited, 60_000)
  })

  it("rejects with the whole answer as it does without, once each", async () => {
    const call = new Meraki(options()).networks.getNetwork({ networkId: "N_404" })
    const error = await rejection(call.withResponse())
    assert.instanceOf(error, NotFound)
    assert.strictEqual(await rejection(call), error)
    assert.match(String(error.stack), /response\.test\.ts/)
  })

  it("of a page gives that of the page", async () => {
    const meraki = new MerakiBase(options())
    const page = await meraki.page(getOrganizationNetworks, { organizationId: "1" }).withResponse()
    assert.deepStrictEqual(
      page.value.items.map(({ id }) => id),
      ["N_1"]
    )
    assert.strictEqual(page.requestId, `r${server.seen.length}`)
    const one = await meraki.run(getNetwork, { networkId: "N_1" }).withResponse()
    assert.strictEqual(one.value.id, "N_1")
    const list = meraki.run(getOrganizationNetworks, { organizationId: "1" })
    assert.notProperty(list, "withResponse")
    assert.strictEqual((await list).length, 1)
  })
})
