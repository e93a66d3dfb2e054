import { getNetwork } from "@effect-meraki/promise/Networks"
import * as facade from "@effect-meraki/promise/Organizations"
import { startSimulator } from "@effect-meraki/simulator"
import * as Chunk from "effect/Chunk"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import { readdirSync } from "node:fs"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import * as all from "../src/index.ts"
import { ActionBatch, ApiHealth, MerakiError, Networks, Operation, Organizations, RetryPolicy } from "../src/index.ts"
import { httpClients, layer, run } from "./support/client.ts"

let simulator: Awaited<ReturnType<typeof startSimulator>>
beforeAll(async () => {
  simulator = await startSimulator({
    organizations: 2,
    networksPerOrganization: 30,
    devicesPerNetwork: 2,
    limits: false,
    speed: 100
  })
})
afterAll(() => simulator.close())

const client = (http = httpClients[0]?.[1]) => layer({ apiKey: simulator.apiKey, baseUrl: simulator.url }, http)
const organizationId = (): string => [...simulator.world.organizations.keys()][0] ?? ""
const networkId = (): string => [...simulator.world.networks.keys()][0] ?? ""
const networks = () => ({ organizationId: organizationId(), perPage: 7 })
const requests = () => simulator.calls.length

describe.for(httpClients)("over %s, an operation", ([, http]) => {
  it("answers with everything, one page, pages and items", async () => {
    const program = Effect.gen(function* () {
      const organizations = yield* Organizations.getOrganizations()
      assert.strictEqual(organizations.length, 2)
      assert.strictEqual((yield* Organizations.getOrganizationNetworks(networks())).length, 30)
      const page = yield* Organizations.getOrganizationNetworks.page(networks())
      assert.strictEqual(page.items.length, 7)
      const rest = yield* Stream.runCollect(
        Organizations.getOrganizationNetworks.pages(networks(), { from: page.next, limit: 15 })
      )
      assert.deepStrictEqual(
        Chunk.toArray(rest).map(({ items }) => items.length),
        [7, 7, 1]
      )
      const ids = yield* Stream.runCollect(
        Stream.map(Organizations.getOrganizationNetworks.items(networks()), ({ id }) => id)
      )
      assert.strictEqual(new Set(ids).size, 30)
    })
    await run(program, client(http))
  })

  it("changes things, with a body, and without an answer", async () => {
    const program = Effect.gen(function* () {
      const created = yield* Organizations.createOrganizationNetwork({
        organizationId: organizationId(),
        name: "Zürich ☃",
        productTypes: ["switch"]
      })
      assert.strictEqual(created.name, "Zürich ☃")
      assert.isUndefined(yield* Networks.deleteNetwork({ networkId: created.id ?? "" }))
    })
    await run(program, client(http))
  })
})

describe("operations", () => {
  it("are all there, by tag and name, the same each time they are used", async () => {
    const modules = new URL("../../core/src/operations/", import.meta.url)
    const tags = readdirSync(modules)
      .map((file) => file.slice(0, -3))
      .filter((name) => name !== "all")
    const there: { readonly [tag: string]: unknown } = { ...all }
    for (const tag of tags) {
      const operations = await import(new URL(`${tag}.ts`, modules).href)
      assert.sameMembers(Object.keys(there[tag] ?? {}), Object.keys(operations), tag)
    }
    assert.strictEqual(Organizations.getOrganizations, Organizations.getOrganizations)
    assert.strictEqual(Organizations.getOrganizations.descriptor, facade.getOrganizations.descriptor)
    assert.notProperty(Organizations.getOrganization, "pages")
    assert.property(Organizations.getOrganizations, "pages")
  })

  it("can be made one by one", async () => {
    const single = Operation.make(getNetwork)
    assert.strictEqual((await run(single({ networkId: networkId() }), client())).id, networkId())
  })

  it("describe effects: nothing is sent before they run, and each run sends", async () => {
    const before = requests()
    const effect = Networks.getNetwork({ networkId: networkId() })
    const items = Organizations.getOrganizationNetworks.items(networks())
    assert.strictEqual(requests(), before)
    await run(Effect.all([effect, effect]), client())
    assert.strictEqual(requests(), before + 2)
    await run(Stream.runDrain(Stream.take(items, 1)), client())
    assert.isAtMost(requests(), before + 4)
  })

  it("take the options of a call, with lengths of time as Effect writes them", async () => {
    const input = { networkId: networkId() }
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 1 })
    const unretried = await run(Effect.flip(Networks.getNetwork(input, { retry: RetryPolicy.none })), client())
    assert.deepInclude(unretried, { _tag: "ServiceUnavailable", attempts: 1 })
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 2 })
    await run(
      Networks.getNetwork(input, { retry: RetryPolicy.make({ retries: 2, initialDelay: "1 milli" }) }),
      client()
    )
    simulator.faults.add({ fault: { kind: "slow", millis: 500 }, operation: "getNetwork", times: 1 })
    const late = await run(Effect.flip(Networks.getNetwork(input, { deadline: "30 millis" })), client())
    assert.deepInclude(late, { _tag: "RequestTimedOut", limit: "deadline" })
    simulator.faults.clear()
    const never = await run(Effect.exit(Networks.getNetwork(input, { timeout: "soon" as never })), client())
    assert.include(String(never), "timeout")
  })
})

describe("health", () => {
  it("is reported, followed and compared with the API's analytics", async () => {
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 2 })
    const program = Effect.gen(function* () {
      yield* Networks.getNetwork({ networkId: networkId() })
      const { attempts, retries } = yield* ApiHealth.health
      assert.deepStrictEqual([attempts, retries], [3, { ServiceUnavailable: 2 }])
      const advice = yield* Stream.runHead(ApiHealth.changes({ every: "5 millis" }))
      assert.deepInclude(advice, { _tag: "Some" })
      const compared = yield* ApiHealth.reconcile({ organizationId: organizationId(), delay: 0 })
      assert.isArray(compared.spenders)
    })
    await run(program, client())
  })
})

describe("a batch", () => {
  const actions = (notes: string) =>
    [...simulator.world.networks.keys()]
      .filter((id) => simulator.world.networks.get(id)?.organizationId === organizationId())
      .map((networkId) => Networks.updateNetwork.action({ networkId, notes }))
  const noted = (notes: string) =>
    [...simulator.world.networks.values()].filter((network) => network.notes === notes).length

  it("is carried out, and told how far it has come", async () => {
    const options = { organizationId: organizationId(), mode: "sync", pollInterval: "5 millis" } as const
    const program = Effect.gen(function* () {
      const result = yield* ActionBatch.submit({ ...options, actions: actions("submitted") })
      assert.deepStrictEqual(
        result.batches.map(({ actions, status }) => [actions.length, status]),
        [
          [20, "completed"],
          [10, "completed"]
        ]
      )
      const steps = yield* Stream.runCollect(ActionBatch.progress({ ...options, actions: actions("followed") }))
      assert.deepInclude(Chunk.unsafeLast(steps), { total: 30, completed: 30 })
    })
    await run(program, client())
    assert.strictEqual(noted("followed"), 30)
  })

  it("is planned, then confirmed, or discarded at the end of the scope", async () => {
    const options = { organizationId: organizationId() }
    const kept = await run(
      Effect.gen(function* () {
        const plan = yield* ActionBatch.planScoped({ ...options, actions: actions("planned") })
        assert.strictEqual(noted("planned"), 0)
        yield* ActionBatch.confirm(plan, { pollInterval: "5 millis" })
        const other = yield* ActionBatch.planScoped({ ...options, actions: actions("discarded") })
        const third = yield* ActionBatch.plan({ ...options, actions: actions("discarded") })
        yield* ActionBatch.discard(third)
        return [plan, other, third].flatMap(({ batches }) => batches.map(({ id }) => id))
      }),
      client()
    )
    const left = await run(Organizations.getOrganizationActionBatches(options), client())
    assert.deepStrictEqual(
      kept.filter((id) => left.some((batch) => batch.id === id)),
      kept.slice(0, 1)
    )
    assert.deepStrictEqual([noted("planned"), noted("discarded")], [30, 0])
  })

  it("that is not complete fails before anything is sent", async () => {
    const wrong = Networks.updateNetwork.action({} as never)
    const error = await run(
      Effect.flip(ActionBatch.submit({ organizationId: organizationId(), actions: [wrong] })),
      client()
    )
    assert.instanceOf(error, MerakiError.InvalidInput)
    assert.match(error.stack?.split("\n")[1] ?? "", /Operation\.test\.ts/)
  })
})

describe("a Stream", () => {
  it("fails with the error of a later page, after the items before it", async () => {
    simulator.faults.add({ fault: { kind: "status", status: 404 }, operation: "getOrganizationNetworks", from: 2 })
    const seen: Array<string> = []
    const program = Organizations.getOrganizationNetworks.items(networks(), { prefetch: 0 }).pipe(
      Stream.tap(({ id }) => Effect.sync(() => seen.push(id))),
      Stream.runDrain,
      Effect.flip
    )
    const error = await run(program, client())
    simulator.faults.clear()
    assert.deepStrictEqual([error._tag, seen.length], ["NotFound", 7])
    assert.match(error.stack?.split("\n")[1] ?? "", /Operation\.test\.ts/)
  })

  it("that is interrupted in the middle asks for nothing more", async () => {
    const before = requests()
    const program = Effect.gen(function* () {
      const fiber = yield* Effect.fork(
        Stream.runForEach(Organizations.getOrganizationNetworks.items(networks(), { prefetch: 0 }), () => Effect.never)
      )
      while (requests() === before) yield* Effect.sleep(2)
      yield* Fiber.interrupt(fiber)
    })
    await run(program, client())
    assert.strictEqual(requests(), before + 1)
  })
})
