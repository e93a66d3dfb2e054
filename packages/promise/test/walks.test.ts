import { rejection } from "@effect-meraki/testing/promises"
import { assert, describe, it } from "vitest"
import { historyOf, InvalidInput, lookupsOf, mockMeraki, NotFound, resumeOf } from "../src/index.ts"
import { getOrganizationNetworks } from "../src/operations/Organizations.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const device = (serial: string) => ({ serial, model: "MR46", mac: "00:00:00:00:00:00", name: serial })
const hour = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour)).toISOString()

const noting = () => {
  const asked: Array<unknown> = []
  const meraki = mockMeraki({
    organizations: {
      getOrganizationNetworks: () => ["N_1", "N_2", "N_3", "N_4", "N_5"].map(network),
      getOrganizationDevices: ({ serials = [] }) => {
        asked.push(serials)
        return serials.filter((serial) => serial !== "gone").map(device)
      },
      getOrganizationApiRequests: ({ t0, t1 }) => {
        asked.push([t0, t1])
        return [{ ts: String(t0) }]
      }
    },
    devices: {
      getDevice: ({ serial }) => {
        asked.push(serial)
        throw NotFound.make()
      }
    },
    networks: {
      getNetwork: ({ networkId }) => network(String(networkId)),
      getNetworkEvents: () => ({
        message: null,
        pageStartAt: "",
        pageEndAt: "",
        events: [1, 2, 3, 4].map((at) => ({ occurredAt: hour(at) }))
      })
    }
  })
  return { asked, meraki }
}

const collected = async <A>(items: AsyncIterable<A>): Promise<ReadonlyArray<A>> => {
  const all: Array<A> = []
  for await (const item of items) all.push(item)
  return all
}

describe("lookups at the same time", () => {
  it("share requests, and reject one by one", async () => {
    const { asked, meraki } = noting()
    const { getDevice, getNetwork } = lookupsOf(meraki)
    const lookUp = (serial: string) => getDevice({ serial, organizationId: "1" })
    const [a, b, gone] = await Promise.allSettled(["a", "b", "gone"].map(lookUp))
    assert.deepStrictEqual([a?.status, b?.status], ["fulfilled", "fulfilled"])
    assert.instanceOf(gone?.status === "rejected" ? gone.reason : undefined, NotFound)
    assert.deepStrictEqual(asked, [["a", "b", "gone"], "gone"])
    assert.strictEqual((await getNetwork({ networkId: "N_9" })).id, "N_9")
    assert.strictEqual(
      String(await rejection(getNetwork({ networkId: "N_9" }, { signal: AbortSignal.abort("no") }))),
      "no"
    )
  })
})

describe("a history", () => {
  it("has the items between two times", async () => {
    const { asked, meraki } = noting()
    const history = historyOf(meraki)
    const span = { since: hour(2), until: new Date(hour(3)) }
    const events = await collected(history(meraki.networks.getNetworkEvents, { networkId: "N_1" }, span))
    assert.deepStrictEqual(
      events.map(({ occurredAt }) => occurredAt),
      [hour(3), hour(2)]
    )
    const windows = { since: hour(0), until: hour(2), window: 3_600_000 }
    await collected(history(meraki.organizations.getOrganizationApiRequests, { organizationId: "1" }, windows))
    assert.deepStrictEqual(asked, [
      [hour(0), hour(1)],
      [hour(1), hour(2)]
    ])
    const networks = history(getOrganizationNetworks, { organizationId: "1" }, span)
    assert.instanceOf(await rejection(collected(networks)), InvalidInput)
  })
})

describe("an iterator that resumes", () => {
  it("goes on behind the last page that was consumed as a whole", async () => {
    const { meraki } = noting()
    let kept: string | undefined
    const bookmark = { load: () => kept, save: async (link: string | undefined) => void (kept = link) }
    const { items, pages } = resumeOf(meraki)
    const seen: Array<string> = []
    for await (const { id } of items(getOrganizationNetworks, { organizationId: "1", perPage: 2 }, bookmark)) {
      seen.push(id)
      if (id === "N_3") break
    }
    const rest = items(meraki.organizations.getOrganizationNetworks, { organizationId: "1", perPage: 2 }, bookmark)
    assert.deepStrictEqual(
      (await collected(rest)).map(({ id }) => id),
      ["N_3", "N_4", "N_5"]
    )
    assert.isUndefined(kept)
    const broken = { load: () => undefined, save: () => Promise.reject(new RangeError("disk full")) }
    const failing = collected(pages(getOrganizationNetworks, { organizationId: "1", perPage: 2 }, broken))
    assert.instanceOf(await rejection(failing), RangeError)
  })
})
