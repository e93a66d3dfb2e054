import { startSimulator } from "@effect-meraki/simulator"
import { getEventListeners } from "node:events"
import * as http from "node:http"
import type { AddressInfo } from "node:net"
import { inspect } from "node:util"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import {
  isHttpError,
  isMerakiError,
  matchError,
  Meraki,
  MerakiBase,
  type MerakiError,
  type MerakiOptions,
  NotFound,
  ServiceUnavailable,
  toMillis,
  TooManyRequests
} from "../src/index.ts"
import { getNetwork } from "../src/operations/Networks.ts"
import { getOrganizationNetworks, getOrganizations } from "../src/operations/Organizations.ts"

let simulator: Awaited<ReturnType<typeof startSimulator>>
const clients: Array<Meraki> = []

beforeAll(async () => {
  simulator = await startSimulator({
    organizations: 2,
    networksPerOrganization: 30,
    devicesPerNetwork: 2,
    limits: false
  })
})
afterAll(async () => {
  await Promise.all(clients.map((client) => client.close()))
  await simulator.close()
})

const make = (options: Partial<MerakiOptions> = {}): Meraki => {
  const client = new Meraki({
    apiKey: simulator.apiKey,
    baseUrl: simulator.url,
    rateLimit: false,
    retry: { base: 1 },
    ...options
  })
  clients.push(client)
  return client
}

const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise
  } catch (error) {
    return error
  }
  return assert.fail("it should have been rejected")
}

const firstOrganization = (): string => [...simulator.world.organizations.keys()][0] ?? ""
const firstNetwork = (): string => [...simulator.world.networks.keys()][0] ?? ""

describe("calls", () => {
  it("answer with plain values, all pages together", async () => {
    const meraki = make()
    const organizations = await meraki.organizations.getOrganizations()
    assert.strictEqual(organizations.length, 2)
    const networks = await meraki.organizations.getOrganizationNetworks({
      organizationId: firstOrganization(),
      perPage: 7
    })
    assert.strictEqual(networks.length, 30)
    const network = await meraki.networks.updateNetwork({ networkId: firstNetwork(), name: "renamed" })
    assert.strictEqual(network.name, "renamed")
  })

  it("are retried, and the health knows it", async () => {
    const meraki = make()
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 2 })
    await meraki.networks.getNetwork({ networkId: firstNetwork() })
    const health = await meraki.health()
    assert.deepInclude(health, { attempts: 3, serverErrors: 2, retries: { ServiceUnavailable: 2 } })
    assert.include(health.supportCase, "getNetwork: 2")
    simulator.faults.clear()
  })

  it("can be given one by one: not retried, with headers, with a deadline", async () => {
    const meraki = make()
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 1 })
    const error = await rejection(
      meraki.networks.getNetwork({ networkId: firstNetwork() }, { retry: false, headers: { "x-a": "b" } })
    )
    assert.instanceOf(error, ServiceUnavailable)
    simulator.faults.clear()
    simulator.faults.add({ fault: { kind: "slow", millis: 500 }, operation: "getNetwork", times: 1 })
    const late = await rejection(meraki.networks.getNetwork({ networkId: firstNetwork() }, { deadline: 30 }))
    assert.isTrue(isMerakiError(late) && late._tag === "RequestTimedOut" && late.limit === "deadline")
    simulator.faults.clear()
  })

  it("run an operation that is at hand as a value", async () => {
    const meraki = new MerakiBase({ apiKey: simulator.apiKey, baseUrl: simulator.url })
    const network = await meraki.run(getNetwork, { networkId: firstNetwork() })
    assert.strictEqual(network.id, firstNetwork())
    const input = { organizationId: firstOrganization(), perPage: 20 }
    assert.strictEqual((await meraki.run(getOrganizationNetworks, input)).length, 30)
    assert.strictEqual((await meraki.page(getOrganizationNetworks, input)).items.length, 20)
    const sizes: Array<number> = []
    for await (const { items } of meraki.pages(getOrganizationNetworks, input)) sizes.push(items.length)
    assert.deepStrictEqual(sizes, [20, 10])
    let count = 0
    for await (const { id } of meraki.items(getOrganizationNetworks, input)) if (id.length > 0) count++
    assert.strictEqual(count, 30)
    await meraki.close()
    assert.match(String(await rejection(meraki.run(getOrganizations))), /closed/)
  })

  it("make steps of batches without sending anything", () => {
    const before = simulator.calls.length
    const action = make().networks.updateNetwork.action({ networkId: "N_1", name: "HQ" })
    assert.deepStrictEqual(action.input, { networkId: "N_1", name: "HQ" })
    assert.strictEqual(action.descriptor.id, "updateNetwork")
    assert.strictEqual(simulator.calls.length, before)
  })
})

describe("health", () => {
  it("is reported, followed and compared with the API's analytics", async () => {
    const meraki = make({ application: { name: "FacadeHealth", vendor: "Example" } })
    const organizationId = firstOrganization()
    simulator.faults.add({ fault: { kind: "html", status: 502 }, operation: "getOrganization", times: 1 })
    for (let number = 0; number < 60; number++) await meraki.organizations.getOrganization({ organizationId })
    simulator.faults.clear()
    const levels: Array<string> = []
    for await (const { level } of meraki.healthChanges({ every: 5 })) {
      levels.push(level)
      break
    }
    assert.deepStrictEqual(levels, ["elevated"])
    const { both, gateway } = await meraki.reconcile({ organizationId, delay: 0 })
    assert.strictEqual(both, 60)
    assert.deepStrictEqual(
      gateway.map(({ status }) => status),
      [502]
    )
  })
})

describe("errors", () => {
  it("are the very classes, with their facts, and the caller's line in the stack", async () => {
    const error = await rejection(make().networks.getNetwork({ networkId: "N_404" }))
    assert.instanceOf(error, NotFound)
    assert.instanceOf(error, Error)
    if (!(error instanceof NotFound)) return
    assert.strictEqual(error._tag, "NotFound")
    assert.strictEqual(error.status, 404)
    assert.strictEqual(error.operation, "getNetwork")
    assert.isString(error.requestId)
    assert.include(error.stack ?? "", "Meraki.test.ts")
    assert.notMatch(error.stack ?? "", /effect\/(?:src|dist)/)
    assert.strictEqual((JSON.parse(JSON.stringify(error)) as { message: string }).message, error.message)
    assert.include(inspect(error), "status: 404")
    assert.notInclude(inspect(error, { depth: Infinity, showHidden: true }), simulator.apiKey)
  })

  it("can be told apart by tag, all of them", async () => {
    const error = await rejection(make().networks.getNetwork({ networkId: "N_404" }))
    if (!isMerakiError(error)) return assert.fail("not one of ours")
    const otherwise = (other: MerakiError) => other._tag
    const word = matchError(error, {
      BadRequest: otherwise,
      Unauthorized: otherwise,
      Forbidden: otherwise,
      NotFound: ({ path }) => path,
      TooManyRequests: otherwise,
      InternalServerError: otherwise,
      BadGateway: otherwise,
      ServiceUnavailable: otherwise,
      GatewayTimeout: otherwise,
      UnexpectedClientError: otherwise,
      UnexpectedServerError: otherwise,
      ConnectionFailed: otherwise,
      RequestTimedOut: otherwise,
      UntrustedHost: otherwise,
      TooManyRedirects: otherwise,
      InvalidResponse: otherwise,
      InvalidInput: otherwise,
      WriteBlocked: otherwise,
      ActionBatchFailed: otherwise,
      ActionBatchPending: otherwise
    })
    assert.strictEqual(word, "/networks/{networkId}")
    assert.isTrue(isHttpError(error))
    assert.isFalse(isMerakiError(new Error("x")))
  })

  it("say how long the API asked to wait, in milliseconds", async () => {
    simulator.faults.add({
      fault: { kind: "status", status: 429, retryAfter: "300" },
      operation: "getNetwork",
      times: 1
    })
    const error = await rejection(make().networks.getNetwork({ networkId: firstNetwork() }))
    simulator.faults.clear()
    assert.instanceOf(error, TooManyRequests)
    if (error instanceof TooManyRequests && error.retryAfter !== undefined)
      assert.strictEqual(toMillis(error.retryAfter), 300_000)
  })

  it("come as results for those who do not want exceptions", async () => {
    const { safe } = make()
    const good = await safe.networks.getNetwork({ networkId: firstNetwork() })
    assert.isTrue(good.ok && good.value.id === firstNetwork())
    const bad = await safe.networks.getNetwork({ networkId: "N_404" })
    assert.isTrue(!bad.ok && bad.error._tag === "NotFound")
    const reason = new Error("enough")
    assert.strictEqual(
      await rejection(safe.networks.getNetwork({ networkId: "N_1" }, { signal: AbortSignal.abort(reason) })),
      reason
    )
  })
})

describe("options", () => {
  it("that cannot be used are named when the client is made", () => {
    const message = (options: object) => {
      try {
        return String(new Meraki({ apiKey: "k".repeat(40), ...options }))
      } catch (error) {
        return error instanceof Error ? error.message : ""
      }
    }
    assert.include(message({ apiKey: undefined }), "MERAKI_DASHBOARD_API_KEY")
    assert.include(message({ timeout: -1 }), "timeout")
    assert.include(message({ region: "mars" }), "region")
    assert.include(message({ retry: { retries: -1 } }), "retry.retries")
    assert.include(message({ retry: { base: "1 second" } }), "retry.base")
    assert.include(message({ rateLimit: { share: 2 } }), "rateLimit.share")
  })

  it("take a fetch and a logger of one's own", async () => {
    const lines: Array<string> = []
    const log = (level: string) => (message: string) => void lines.push(`${level} ${message}`)
    let sent = 0
    const meraki = make({
      logger: { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") },
      fetch: (input, init) => {
        sent++
        return sent === 1 ? Promise.resolve(new Response("<html>", { status: 502 })) : fetch(input, init)
      }
    })
    await meraki.networks.getNetwork({ networkId: firstNetwork() })
    assert.strictEqual(sent, 2)
    assert.isTrue(lines.some((line) => line.startsWith("warn BadGateway: getNetwork")))
    assert.isTrue(lines.every((line) => !line.includes(simulator.apiKey)))
  })

  it("refuse writes on a client that only reads", async () => {
    const error = await rejection(make({ readOnly: true }).networks.deleteNetwork({ networkId: "N_1" }))
    assert.isTrue(isMerakiError(error) && error._tag === "WriteBlocked")
  })
})

/** A server that never answers. */
const silent = async () => {
  let requests = 0
  let aborted = 0
  const server = http.createServer((request) => {
    requests++
    request.on("close", () => aborted++)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    requests: () => requests,
    aborted: () => aborted,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

const until = async (condition: () => boolean) => {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 2000) assert.fail("it did not happen within 2 seconds")
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe("an abort", () => {
  it("before the call sends nothing and rejects with its reason", async () => {
    const before = simulator.calls.length
    const reason = new Error("never mind")
    const signal = AbortSignal.abort(reason)
    assert.strictEqual(await rejection(make().networks.getNetwork({ networkId: "N_1" }, { signal })), reason)
    assert.strictEqual(simulator.calls.length, before)
  })

  it("while sending closes the socket, rejects with its reason within milliseconds, and leaves no listener", async () => {
    await using server = await silent()
    const controller = new AbortController()
    const call = make({ baseUrl: server.url }).networks.getNetwork({ networkId: "N_1" }, { signal: controller.signal })
    await until(() => server.requests() === 1)
    const started = performance.now()
    controller.abort("stop")
    assert.strictEqual(await rejection(call), "stop")
    assert.isBelow(performance.now() - started, 50)
    await until(() => server.aborted() === 1)
    assert.strictEqual(getEventListeners(controller.signal, "abort").length, 0)
  })

  it("while waiting to try again wakes the call", async () => {
    simulator.faults.add({ fault: { kind: "status", status: 503, retryAfter: "60" }, operation: "getNetwork" })
    const controller = new AbortController()
    const before = simulator.calls.length
    const call = make().networks.getNetwork({ networkId: firstNetwork() }, { signal: controller.signal })
    await until(() => simulator.calls.length > before)
    controller.abort("stop")
    assert.strictEqual(await rejection(call), "stop")
    simulator.faults.clear()
  })

  it("while waiting for the limits gives the place back", async () => {
    const meraki = make({ rateLimit: { orgRate: 0.1, orgBurst: 1, share: 1 } })
    const organizationId = firstOrganization()
    await meraki.organizations.getOrganization({ organizationId })
    const controller = new AbortController()
    const calls = Array.from({ length: 20 }, () =>
      rejection(meraki.organizations.getOrganization({ organizationId }, { signal: controller.signal }))
    )
    controller.abort("stop")
    assert.deepStrictEqual(
      await Promise.all(calls),
      Array.from({ length: 20 }, () => "stop")
    )
  })

  it("after the call leaves nothing behind", async () => {
    const controller = new AbortController()
    for (let number = 0; number < 20; number++)
      await make().networks.getNetwork({ networkId: firstNetwork() }, { signal: controller.signal })
    assert.strictEqual(getEventListeners(controller.signal, "abort").length, 0)
  })
})

describe("closing", () => {
  it("ends what is under way, and everything after it", async () => {
    await using server = await silent()
    const meraki = make({ baseUrl: server.url })
    const call = rejection(meraki.networks.getNetwork({ networkId: "N_1" }))
    await until(() => server.requests() === 1)
    await meraki.close()
    assert.match(String(await call), /closed/)
    assert.match(String(await rejection(meraki.networks.getNetwork({ networkId: "N_1" }))), /closed/)
    assert.match(
      String(await rejection(meraki.networks.getNetworkClients.items({ networkId: "N_1" }).next())),
      /closed/
    )
    await meraki.close()
  })

  it("happens with `await using`, and with the client's signal", async () => {
    const controller = new AbortController()
    const meraki = make({ signal: controller.signal })
    const reason = new Error("shutting down")
    controller.abort(reason)
    assert.strictEqual(await rejection(meraki.networks.getNetwork({ networkId: "N_1" })), reason)
    assert.strictEqual(getEventListeners(controller.signal, "abort").length, 0)
    let kept: Meraki | undefined
    {
      await using scoped = make()
      kept = scoped
      await scoped.organizations.getOrganizations()
    }
    assert.match(String(await rejection(kept.organizations.getOrganizations())), /closed/)
  })
})

describe("iterators", () => {
  const input = () => ({ organizationId: firstOrganization(), perPage: 10 })
  const requests = () => simulator.calls.filter(({ operation }) => operation === "getOrganizationNetworks").length

  it("give every item, page by page", async () => {
    const names: Array<string> = []
    for await (const { name } of make().organizations.getOrganizationNetworks.items(input())) names.push(name)
    assert.strictEqual(names.length, 30)
    const sizes: Array<number> = []
    for await (const { items } of make().organizations.getOrganizationNetworks.pages(input())) sizes.push(items.length)
    assert.deepStrictEqual(sizes, [10, 10, 10])
  })

  it("fetch nothing before they are asked, and nothing after a break", async () => {
    const before = requests()
    const items = make().organizations.getOrganizationNetworks.items(input())
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.strictEqual(requests(), before)
    for await (const _ of items) break
    const after = requests()
    assert.isAtMost(after - before, 2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.strictEqual(requests(), after)
  })

  it("answer overlapping requests in order, each item once", async () => {
    const items = make().organizations.getOrganizationNetworks.items(input())
    const results = await Promise.all(Array.from({ length: 31 }, () => items.next()))
    const ids = results.flatMap(({ done, value }) => (done === true || value === undefined ? [] : [value.id]))
    assert.strictEqual(new Set(ids).size, 30)
    assert.isTrue(results.at(-1)?.done)
  })

  it("are over after return, also before the first item", async () => {
    const items = make().organizations.getOrganizationNetworks.items(input())
    await items.return()
    assert.deepStrictEqual(await items.next(), { done: true, value: undefined })
    const started = make().organizations.getOrganizationNetworks.items(input())
    await started.next()
    await started.return()
    assert.deepStrictEqual(await started.next(), { done: true, value: undefined })
  })

  it("hand an error of a later page to whoever asks for it, after the items before it", async () => {
    simulator.faults.add({ fault: { kind: "status", status: 403 }, operation: "getOrganizationNetworks", from: 2 })
    const seen: Array<string> = []
    const error = await rejection(
      (async () => {
        for await (const { id } of make().organizations.getOrganizationNetworks.items(input())) seen.push(id)
      })()
    )
    simulator.faults.clear()
    assert.isTrue(isMerakiError(error) && error._tag === "Forbidden")
    assert.strictEqual(seen.length, 10)
  })

  it("reject with the reason when they are aborted in the middle", async () => {
    const controller = new AbortController()
    const items = make().organizations.getOrganizationNetworks.items(input(), { signal: controller.signal })
    await items.next()
    controller.abort("stop")
    assert.strictEqual(
      await rejection(
        (async () => {
          for await (const _ of items);
        })()
      ),
      "stop"
    )
    assert.strictEqual(getEventListeners(controller.signal, "abort").length, 0)
  })

  it("give one page for one request", async () => {
    const before = requests()
    const page = await make().organizations.getOrganizationNetworks.page(input())
    assert.strictEqual(page.items.length, 10)
    assert.isString(page.next)
    const second = await make().organizations.getOrganizationNetworks.page(input(), { from: page.next })
    assert.strictEqual(second.items.length, 10)
    assert.notStrictEqual(second.items[0]?.id, page.items[0]?.id)
    assert.strictEqual(requests() - before, 2)
  })
})
