import { rejection, until } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { getEventListeners } from "node:events"
import { inspect } from "node:util"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import {
  InvalidConfiguration,
  isMerakiError,
  Meraki,
  MerakiBase,
  type PlannedRequest,
  WritePlanned
} from "../src/index.ts"
import { deleteNetwork, getNetwork } from "../src/operations/Networks.ts"

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    if (url.includes("/networks/N_silent")) return
    if (url.includes("/networks/N_503")) return json(response, 503, { errors: ["busy"] })
    json(response, 200, /\/networks\?|actionBatches/.test(url) ? [{ id: "N_1" }, { id: "N_2" }] : { id: "N_1" })
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const apiKey = "0123456789abcdef0123456789abcdef01234567"
const make = (options = {}) =>
  new Meraki({ apiKey, baseUrl: server.url, rateLimit: false, retry: { initialDelay: 1 }, ...options })

/** What the server gets from some work. */
const seenBy = async (work: () => Promise<unknown>) => {
  const before = server.seen.length
  await work()
  return server.seen.slice(before)
}

const tagOf = async (call: Promise<unknown>): Promise<string> => {
  const error = await rejection(call)
  return isMerakiError(error) ? error._tag : String(error)
}

describe("a view", () => {
  it("has options of its own for its calls, and a call has its own", async () => {
    const meraki = make({ headers: { "x-a": "client", "x-b": "client" } })
    const view = meraki.withOptions({ headers: { "X-A": "view" }, retry: false })
    const inner = view.withOptions({ headers: { "x-c": "inner" } })
    const [first, second, third] = await seenBy(async () => {
      await meraki.networks.getNetwork({ networkId: "N_1" })
      await view.networks.getNetwork({ networkId: "N_1" })
      await inner.networks.getNetwork({ networkId: "N_1" }, { headers: { "x-a": "call" } })
    })
    const ours = (seen: typeof first) => ["x-a", "x-b", "x-c"].map((name) => seen?.headers[name])
    assert.deepStrictEqual(ours(first), ["client", "client", undefined])
    assert.deepStrictEqual(ours(second), ["view", "client", undefined])
    assert.deepStrictEqual(ours(third), ["call", "client", "inner"])
    const attempts = async (client: Meraki, options = {}) =>
      (await seenBy(() => rejection(client.networks.getNetwork({ networkId: "N_503" }, options)))).length
    assert.strictEqual(await attempts(inner), 1)
    assert.strictEqual(await attempts(inner, { retry: { retries: 2, initialDelay: 1 } }), 3)
    assert.strictEqual(await attempts(meraki, { retry: { retries: 1, initialDelay: 1 } }), 2)
  })

  it("is the same client: one health, its batches and its safe calls", async () => {
    const meraki = make()
    const view = meraki.withOptions({ timeout: 5000 })
    assert.instanceOf(view, Meraki)
    await meraki.networks.getNetwork({ networkId: "N_1" })
    await view.networks.getNetwork({ networkId: "N_1" })
    assert.deepInclude(await view.safe.networks.getNetwork({ networkId: "N_1" }), { ok: true })
    assert.strictEqual((await meraki.health()).attempts, 3)
    assert.strictEqual((await view.health()).attempts, 3)
    const names: Array<string> = []
    for await (const { id } of view.organizations.getOrganizationNetworks.items({ organizationId: "1" }))
      names.push(id ?? "")
    assert.deepStrictEqual(names, ["N_1", "N_2"])
    const base = new MerakiBase({ apiKey, baseUrl: server.url }).withOptions({ readOnly: true })
    assert.strictEqual((await base.run(getNetwork, { networkId: "N_1" })).id, "N_1")
    assert.strictEqual(await tagOf(base.run(deleteNetwork, { networkId: "N_1" })), "WriteBlocked")
  })

  it("cannot take a guard back", async () => {
    for (const guard of [{ readOnly: true }, { dryRun: true }]) {
      const free = { readOnly: false, dryRun: false }
      const tag = guard.readOnly === true ? "WriteBlocked" : "WritePlanned"
      const remove = (client: Meraki, options = {}) => client.networks.deleteNetwork({ networkId: "N_1" }, options)
      const sent = await seenBy(async () => {
        assert.strictEqual(await tagOf(remove(make(guard).withOptions(free), free)), tag)
        assert.strictEqual(await tagOf(remove(make().withOptions(guard).withOptions(free), free)), tag)
        assert.strictEqual(await tagOf(remove(make().withOptions(free), guard)), tag)
        const batch = make().withOptions(guard).batch
        const actions = [make().networks.updateNetwork.action({ networkId: "N_1" })]
        assert.strictEqual(await tagOf(batch({ organizationId: "1", actions })), tag)
        assert.strictEqual(await tagOf(batch.plan({ organizationId: "1", actions })), tag)
      })
      assert.isFalse(sent.some(({ method }) => method !== "GET"))
    }
  })

  it("has its own fetch and logger", async () => {
    const lines: Array<string> = []
    const log = (line: string) => void lines.push(line)
    const logger = { debug: log, info: log, warn: log, error: log }
    let fetched = 0
    const fetch: typeof globalThis.fetch = (...args) => {
      fetched++
      return globalThis.fetch(...args)
    }
    const view = make().withOptions({ fetch }).withOptions({ logger })
    await view.networks.getNetwork({ networkId: "N_1" })
    assert.strictEqual(fetched, 1)
    assert.match(lines.join(), /getNetwork \(GET \/networks\/N_1\): 200/)
  })

  it("refuses what cannot be used at once or with its calls", async () => {
    const wrong = (options: object) => {
      try {
        make().withOptions(options)
      } catch (error) {
        return error
      }
      return undefined
    }
    for (const options of [{ retry: 5 }, { fetch: 5 }, { logger: {} }, { signal: {} }]) {
      const error = wrong(options)
      assert.instanceOf(error, InvalidConfiguration)
      assert.match(String(error.stack).split("\n")[1] ?? "", /views\.test\.ts/)
    }
    const view = make().withOptions({ timeout: 0, timeuot: 5 } as never)
    const error = await rejection(view.networks.getNetwork({ networkId: "N_1" }))
    assert.include(String(error), "timeuot is not an option; did you mean timeout?")
    assert.include(String(error), "timeout must be a time above zero")
  })
})

describe("closing", () => {
  const silent = (client: Meraki) => rejection(client.networks.getNetwork({ networkId: "N_silent" }))

  it("a view ends its own calls, and those of its views", async () => {
    const meraki = make()
    const view = meraki.withOptions({})
    const inner = view.withOptions({})
    const started = server.seen.length
    const [ofView, ofInner] = [silent(view), silent(inner)]
    await until(() => server.seen.length === started + 2)
    await view.close()
    assert.match(String(await ofView), /this client is closed/)
    assert.match(String(await ofInner), /this client is closed/)
    assert.match(String(await silent(view)), /closed/)
    assert.match(String(await silent(inner)), /closed/)
    assert.strictEqual((await meraki.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
  })

  it("the client ends the calls and iterators of its views", async () => {
    const meraki = make()
    const inner = meraki.withOptions({}).withOptions({})
    const started = server.seen.length
    const call = silent(inner)
    const iterator = inner.networks.getNetworkClients.items({ networkId: "N_silent" })
    const next = rejection(iterator.next())
    await until(() => server.seen.length === started + 2)
    await meraki.close()
    assert.match(String(await call), /closed/)
    assert.match(String(await next), /closed/)
    assert.match(String(await silent(inner)), /closed/)
    await until(() => server.pending() === 0)
  })

  it("happens at the end of a block, and leaves the client open", async () => {
    const meraki = make()
    {
      await using view = meraki.withOptions({ dryRun: true })
      assert.strictEqual((await view.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
    }
    assert.strictEqual((await meraki.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
  })

  it("by the signal of a view ends its calls with the reason, and leaves nothing behind", async () => {
    const meraki = make()
    const controller = new AbortController()
    const clientSignal = new AbortController()
    const other = make({ signal: clientSignal.signal }).withOptions({}).withOptions({})
    const view = meraki.withOptions({ signal: controller.signal })
    const started = server.seen.length
    const [call, otherCall] = [silent(view), silent(other)]
    await until(() => server.seen.length === started + 2)
    assert.strictEqual(getEventListeners(controller.signal, "abort").length, 1)
    controller.abort(new Error("the caller has left"))
    clientSignal.abort(new Error("shutting down"))
    assert.match(String(await call), /the caller has left/)
    assert.match(String(await otherCall), /shutting down/)
    assert.match(String(await silent(view)), /the caller has left/)
    const living = new AbortController()
    const later = meraki.withOptions({ signal: living.signal })
    for (let round = 0; round < 3; round++) await later.networks.getNetwork({ networkId: "N_1" })
    for await (const _ of later.organizations.getOrganizationNetworks.items({ organizationId: "1" })) break
    assert.strictEqual(getEventListeners(living.signal, "abort").length, 0)
  })
})

describe("a plan", () => {
  it("has the writes of a program up to its first one, and sends reads only", async () => {
    const meraki = make()
    let plan: Awaited<ReturnType<typeof meraki.plan>> | undefined
    const sent = await seenBy(async () => {
      plan = await meraki.plan(async (meraki) => {
        const networks = await meraki.organizations.getOrganizationNetworks({ organizationId: "1" })
        for (const { id = "" } of networks) await meraki.networks.updateNetwork({ networkId: id, name: `x ${id}` })
      })
    })
    assert.deepStrictEqual(
      sent.map(({ method }) => method),
      ["GET"]
    )
    assert.deepStrictEqual(
      plan?.requests.map(({ body, organizationId, url }) => [url, body, organizationId]),
      [[`${server.url}/networks/N_1`, { name: "x N_1" }, "1"]]
    )
  })

  it("has all writes of what does not depend on them", async () => {
    const meraki = make()
    const rename = (networkId: string) => (view: Meraki) => view.networks.updateNetwork({ networkId, name: "HQ" })
    const ids = (plan: { readonly requests: ReadonlyArray<PlannedRequest> }) =>
      plan.requests.map(({ parameters }) => parameters["networkId"])
    assert.deepStrictEqual(ids(await meraki.plan([rename("N_1"), rename("N_2")])), ["N_1", "N_2"])
    const atOnce = await meraki.plan((view) => Promise.all([rename("N_1")(view), rename("N_2")(view)]))
    assert.deepStrictEqual(ids(atOnce), ["N_1", "N_2"])
    const settled = await meraki.plan(async (view) => {
      for (const id of ["N_1", "N_2"]) await view.safe.networks.updateNetwork({ networkId: id })
    })
    assert.deepStrictEqual(ids(settled), ["N_1", "N_2"])
  })

  it("includes action batches, and prints", async () => {
    const meraki = make()
    const plan = await meraki.plan((view) =>
      view.batch({
        organizationId: "1",
        actions: [meraki.networks.updateNetwork.action({ networkId: "N_1", tags: ["a"] })]
      })
    )
    const text = `2 writes planned, nothing was sent

1. createOrganizationActionBatch, for organization 1
   POST ${server.url}/organizations/1/actionBatches
   confirmed: false
   synchronous: true
   actions:
     1. update /networks/N_1 {"tags":["a"]}

2. updateOrganizationActionBatch, for organization 1
   PUT ${server.url}/organizations/1/actionBatches/{actionBatchId}
   confirmed: true
   synchronous: true`
    assert.strictEqual(String(plan), text)
    assert.strictEqual(inspect(plan), text)
    assert.strictEqual(JSON.parse(JSON.stringify(plan)).length, 2)
  })

  it("rejects as its program does, and ends what the program has left behind", async () => {
    const meraki = make()
    const started = server.seen.length
    let left: Promise<unknown> | undefined
    const failing = meraki.plan(async (view) => {
      left = rejection(view.networks.getNetwork({ networkId: "N_silent" }))
      await until(() => server.seen.length > started)
      throw new RangeError("no")
    })
    assert.instanceOf(await rejection(failing), RangeError)
    assert.match(String(await left), /closed/)
    assert.strictEqual((await meraki.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
    const base = new MerakiBase({ apiKey, baseUrl: server.url })
    const plan = await base.plan((view) => view.run(deleteNetwork, { networkId: "N_1" }))
    assert.strictEqual(plan.requests[0]?.operation, "deleteNetwork")
  })
})

describe("onPlanned", () => {
  it("is told by client, views and call, before the call rejects", async () => {
    const told: Array<string> = []
    const teller = (name: string) => ({
      onPlanned: ({ operation }: PlannedRequest) => void told.push(`${name} ${operation}`)
    })
    const meraki = make({ dryRun: true, ...teller("client") }).withOptions(teller("view"))
    const error = await rejection(meraki.networks.deleteNetwork({ networkId: "N_1" }, teller("call")))
    assert.instanceOf(error, WritePlanned)
    assert.deepStrictEqual(told, ["client deleteNetwork", "view deleteNetwork", "call deleteNetwork"])
  })

  it("changes nothing but a log line when it fails", async () => {
    const lines: Array<string> = []
    const log = (line: string) => void lines.push(line)
    const meraki = make({ dryRun: true, logger: { debug: () => {}, info: log, warn: log, error: log } })
    const fail = () => {
      throw new Error("no disk")
    }
    for (const onPlanned of [fail, async () => fail()]) {
      assert.strictEqual(
        await tagOf(meraki.networks.deleteNetwork({ networkId: "N_1" }, { onPlanned })),
        "WritePlanned"
      )
    }
    assert.deepStrictEqual(lines, Array(2).fill("onPlanned has failed: Error: no disk"))
    assert.include(
      String(await rejection(meraki.networks.getNetwork({ networkId: "N_1" }, { onPlanned: 5 as never }))),
      "onPlanned must be a function"
    )
  })
})
