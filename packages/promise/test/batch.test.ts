import { startSimulator } from "@effect-meraki/simulator"
import { rejection, until } from "@effect-meraki/testing/promises"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import { ActionBatchFailed, ActionBatchPending, batchOf, InvalidInput, Meraki, MerakiBase } from "../src/index.ts"
import { updateNetwork } from "../src/operations/Networks.ts"

let simulator: Awaited<ReturnType<typeof startSimulator>>
let meraki: Meraki
let organizationId: string
let networkIds: ReadonlyArray<string>

beforeAll(async () => {
  simulator = await startSimulator({
    organizations: 1,
    networksPerOrganization: 200,
    devicesPerNetwork: 1,
    limits: false,
    speed: 100,
    lenient: { batches: true }
  })
  meraki = new Meraki({
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    rateLimit: false,
    retry: { initialDelay: 1 }
  })
  organizationId = [...simulator.world.organizations.keys()][0] ?? ""
  networkIds = [...simulator.world.networks.keys()]
})
afterAll(async () => {
  await meraki.close()
  await simulator.close()
})

const notes = (text: string, ids = networkIds) =>
  ids.map((networkId) => meraki.networks.updateNetwork.action({ networkId, notes: text }))

const noted = (text: string): number =>
  [...simulator.world.networks.values()].filter((network) => network.notes === text).length

const batches = () => meraki.organizations.getOrganizationActionBatches({ organizationId })

describe("batch", () => {
  it("carries out any number of actions, and says what they created", async () => {
    const create = meraki.organizations.createOrganizationNetwork.action({
      organizationId,
      name: "Created",
      productTypes: ["switch"]
    })
    const result = await meraki.batch({ organizationId, actions: [...notes("batch"), create], pollInterval: 10 })
    assert.deepStrictEqual(
      result.batches.map(({ actions, status }) => [actions.length, status]),
      [
        [100, "completed"],
        [100, "completed"],
        [1, "completed"]
      ]
    )
    assert.strictEqual(noted("batch"), 200)
    assert.strictEqual(simulator.world.networks.get(result.created[200]?.id ?? "")?.name, "Created")
  })

  it("tells how far it has come", async () => {
    const seen: Array<number> = []
    const options = { organizationId, actions: notes("progress"), pollInterval: 10, ordered: true }
    for await (const { completed, total } of meraki.batch.progress(options)) {
      assert.strictEqual(total, 200)
      if (completed !== seen.at(-1)) seen.push(completed)
    }
    assert.deepStrictEqual(seen, [0, 100, 200])
  })

  it("rejects with the caller's line, and with enough to do the rest", async () => {
    const wrong = meraki.networks.updateNetwork.action({ networkId: "N_404", notes: "never" })
    const options = { organizationId, actions: [...notes("failing"), wrong], ordered: true, newNetworkWait: 0 }
    const error = await rejection(meraki.batch({ ...options, pollInterval: 10 }))
    assert.instanceOf(error, ActionBatchFailed)
    assert.deepStrictEqual(
      error.batches.map(({ status }) => status),
      ["completed", "completed", "failed"]
    )
    assert.include(error.message, "Network with ID N_404 not found")
    assert.match(error.stack?.split("\n")[1] ?? "", /batch\.test\.ts/)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(error)).unsent, [])

    const result = await meraki.safe.batch({ organizationId, actions: [] })
    assert.isFalse(result.ok)
    assert.instanceOf(await rejection(meraki.batch({ organizationId, actions: [] })), InvalidInput)
  })

  it("ends with its signal; what was confirmed goes on", async () => {
    const controller = new AbortController()
    const reason = new Error("enough")
    const call = meraki.batch({
      organizationId,
      actions: notes("aborted"),
      ordered: true,
      pollInterval: 60_000,
      signal: controller.signal
    })
    const rejected = rejection(call)
    await until(async () =>
      (await batches()).some(
        ({ actions, confirmed }) => confirmed === true && actions[0]?.body?.["notes"] === "aborted"
      )
    )
    controller.abort(reason)
    assert.strictEqual(await rejected, reason)
    await until(() => noted("aborted") > 0)
    assert.strictEqual(noted("aborted"), 100)
    assert.deepStrictEqual(
      (await batches()).filter(({ confirmed }) => confirmed !== true),
      []
    )
  })

  it("is followed again after its deadline", async () => {
    // Nobody looks before the deadline, which grows until both batches are made before it.
    for (let deadline = 500; ; deadline *= 2) {
      const error = await rejection(
        meraki.batch({ organizationId, actions: notes("late"), mode: "async", deadline, pollInterval: 3_600_000 })
      )
      assert.instanceOf(error, ActionBatchPending)
      if (error.batches.length < 2) continue
      const { batches } = await meraki.batch.confirm(error, { pollInterval: 10 })
      assert.isTrue(batches.every(({ status }) => status === "completed"))
      return
    }
  })
})

describe("a plan", () => {
  it("is confirmed, or discarded, at the latest at the end of its block", async () => {
    const [networkId = ""] = networkIds
    const actions = [meraki.networks.updateNetwork.action({ networkId, notes: "planned" })]
    let id: string | undefined
    {
      await using plan = await meraki.batch.plan({ organizationId, actions })
      id = plan.batches[0]?.id
      assert.isTrue((await batches()).some((batch) => batch.id === id))
    }
    assert.isFalse((await batches()).some((batch) => batch.id === id))

    const plan = await meraki.batch.plan({ organizationId, actions })
    await meraki.batch.discard(plan)
    assert.strictEqual(noted("planned"), 0)
    {
      await using confirmed = await meraki.batch.plan({ organizationId, actions })
      await meraki.batch.confirm(confirmed)
    }
    assert.strictEqual(noted("planned"), 1)
  })

  it("works with a MerakiBase too", async () => {
    await using base = new MerakiBase({ apiKey: simulator.apiKey, baseUrl: simulator.url, rateLimit: false })
    const [networkId = ""] = networkIds
    const batch = batchOf(base)
    await batch({ organizationId, actions: [updateNetwork.action({ networkId, notes: "base" })] })
    assert.strictEqual(noted("base"), 1)
  })
})
