import { rejection } from "@effect-meraki/testing/promises"
import { assert, describe, it } from "vitest"
import {
  ActionBatchFailed,
  batchOf,
  InvalidInput,
  mockMeraki,
  NotFound,
  toMillis,
  TooManyRequests
} from "../src/index.ts"
import { deleteNetwork, getNetwork } from "../src/operations/Networks.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const networks = ["N_1", "N_2", "N_3"].map(network)

describe("a client for tests", () => {
  it("answers by the functions in the place of its operations", async () => {
    const seen: Array<unknown> = []
    const meraki = mockMeraki({
      organizations: { getOrganizationNetworks: () => networks },
      networks: {
        updateNetwork: async ({ name }) => ({ ...network("N_1"), name: String(name) }),
        getNetwork: (input) => {
          seen.push(input)
          return network(String(input.networkId))
        }
      }
    })
    const list = meraki.organizations.getOrganizationNetworks
    const pages: Array<number> = []
    for await (const page of list.pages({ organizationId: "1", perPage: 2 })) pages.push(page.items.length)
    assert.deepStrictEqual(pages, [2, 1])
    assert.strictEqual((await list({ organizationId: "1", perPage: 3 })).length, 3)
    assert.strictEqual((await meraki.networks.updateNetwork({ networkId: "N_1", name: "HQ" })).name, "HQ")
    assert.strictEqual((await meraki.run(getNetwork, { networkId: "N_7" })).id, "N_7")
    const { status } = await meraki.networks.getNetwork({ networkId: "N_8" }).withResponse()
    assert.strictEqual(status, 200)
    assert.deepStrictEqual(seen, [{ networkId: "N_7" }, { networkId: "N_8" }])
  })

  it("rejects with what a function throws, a class of the client or another", async () => {
    const meraki = mockMeraki(
      [
        getNetwork,
        ({ networkId }) => {
          if (networkId === "N_1") throw new RangeError("out of range")
          throw TooManyRequests.make()
        }
      ],
      [deleteNetwork, () => Promise.reject(NotFound.make({ errors: ["gone"] }))]
    )
    assert.instanceOf(await rejection(meraki.networks.getNetwork({ networkId: "N_1" })), RangeError)
    const busy = await rejection(meraki.networks.getNetwork({ networkId: "N_2" }))
    assert.instanceOf(busy, TooManyRequests)
    assert.strictEqual(busy.retryAfter === undefined ? 0 : toMillis(busy.retryAfter), 1000)
    const result = await meraki.safe.networks.deleteNetwork({ networkId: "N_1" })
    assert.isFalse(result.ok)
    assert.deepInclude(result.ok ? {} : result.error, { _tag: "NotFound", errors: ["gone"] })
  })

  it("refuses what any client refuses, and names what is not mocked", async () => {
    const meraki = mockMeraki([getNetwork, () => network("N_1")])
    assert.instanceOf(await rejection(meraki.networks.getNetwork({ networkId: "" })), InvalidInput)
    const missing = await rejection(meraki.organizations.getOrganizations())
    assert.strictEqual(
      String(missing),
      "TypeError: getOrganizations (GET /organizations) is not mocked by the client of this test; " +
        "it mocks getNetwork"
    )
    assert.match(String(await rejection(meraki.request({ path: "/organizations" }))), /^TypeError: raw GET /)
    const misspelt = { networks: { getNetwrok: () => undefined } }
    assert.throws(
      () => Reflect.apply(mockMeraki, undefined, [misspelt]),
      TypeError,
      "networks.getNetwrok is not an operation"
    )
    const plan = await meraki.plan((view) => view.networks.deleteNetwork({ networkId: "N_1" }))
    assert.strictEqual(plan.requests.length, 1)
  })

  it("carries out batches", async () => {
    const failed = {
      id: "7",
      organizationId: "1",
      confirmed: true,
      synchronous: true,
      status: { completed: false, failed: true, errors: ["no such network"], createdResources: [] },
      actions: []
    }
    const meraki = mockMeraki({
      organizations: {
        createOrganizationActionBatch: () => ({ ...failed, confirmed: false }),
        updateOrganizationActionBatch: () => failed,
        getOrganizationActionBatches: () => [],
        getOrganizationActionBatch: () => failed
      }
    })
    const actions = [meraki.networks.updateNetwork.action({ networkId: "N_1", name: "HQ" })]
    const error = await rejection(meraki.batch({ organizationId: "1", actions }))
    assert.instanceOf(error, ActionBatchFailed)
    assert.instanceOf(await rejection(batchOf(meraki)({ organizationId: "1", actions })), ActionBatchFailed)
  })
})
