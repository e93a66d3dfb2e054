import { startSimulator } from "@effect-meraki/simulator"
import { rejection, until } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { execFile } from "node:child_process"
import { getEventListeners } from "node:events"
import { fileURLToPath } from "node:url"
import { inspect, promisify } from "node:util"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import {
  healthOf,
  ConnectionFailed,
  InvalidConfiguration,
  isHttpError,
  isMerakiError,
  matchError,
  Meraki,
  MerakiBase,
  type MerakiError,
  type MerakiOptions,
  NotFound,
  type SafeMeraki,
  ServiceUnavailable,
  toMillis,
  TooManyRequests
} from "../src/index.ts"
import { getNetwork } from "../src/operations/Networks.ts"
import { getOrganizationNetworks, getOrganizations } from "../src/operations/Organizations.ts"
import { tags } from "../src/operations/tags.ts"

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
    retry: { initialDelay: 1 },
    ...options
  })
  clients.push(client)
  return client
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

describe("tags", () => {
  it("are sixteen objects with all operations, the same each time they are used", () => {
    const meraki = make()
    const names = Object.keys(tags)
    assert.strictEqual(names.length, 16)
    let count = 0
    for (const name of names as Array<keyof SafeMeraki>) {
      assert.strictEqual(meraki[name], meraki[name])
      assert.strictEqual(meraki.safe[name], meraki.safe[name])
      assert.deepStrictEqual(Object.keys(meraki[name]), Object.keys(meraki.safe[name]))
      count += Object.keys(meraki[name]).length
    }
    assert.strictEqual(count, 992)
  })

  it("hold methods that need no object", async () => {
    const { getNetwork } = make().networks
    assert.strictEqual((await getNetwork({ networkId: firstNetwork() })).id, firstNetwork())
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
    for await (const { level } of healthOf(meraki).changes({ every: 5 })) {
      levels.push(level)
      break
    }
    assert.deepStrictEqual(levels, ["elevated"])
    const { both, gateway } = await healthOf(meraki).reconcile({ organizationId, delay: 0 })
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

  it("begin at the line of the caller, whatever was called", async () => {
    const meraki = make()
    const input = { networkId: "N_404" }
    const errors = [
      await rejection(meraki.networks.getNetwork(input)),
      await rejection(meraki.run(getNetwork, input)),
      await rejection(meraki.networks.getNetworkClients(input)),
      await rejection(meraki.networks.getNetworkClients.page(input)),
      await rejection(meraki.networks.getNetworkClients.pages(input).next()),
      await rejection(meraki.networks.getNetworkClients.items(input).next())
    ]
    const results = [
      await meraki.safe.networks.getNetwork(input),
      await meraki.safe.networks.getNetworkClients.page(input)
    ]
    for (const result of results) if (!result.ok) errors.push(result.error)
    assert.strictEqual(errors.length, 8)
    for (const error of errors) {
      assert.instanceOf(error, NotFound)
      assert.match(error.stack?.split("\n")[1] ?? "", /Meraki\.test\.ts/)
    }
  })

  it("keep what caused them", async () => {
    const failure = new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) })
    const meraki = make({ retry: false, fetch: () => Promise.reject(failure) })
    const error = await rejection(meraki.networks.getNetwork({ networkId: "N_1" }))
    assert.instanceOf(error, ConnectionFailed)
    assert.strictEqual(error.reason, "refused")
    // A copy, because everything in it is searched for secrets.
    assert.deepInclude(error.cause, { name: "TypeError", message: "fetch failed" })
    assert.nestedPropertyVal(error.cause, "cause.code", "ECONNREFUSED")
  })

  it("can be told apart by a switch that the compiler knows to be complete", async () => {
    const error = await rejection(make().networks.getNetwork({ networkId: "N_404" }))
    const advice = (error: MerakiError): string => {
      switch (error._tag) {
        case "ActionBatchFailed":
        case "ActionBatchPending":
          return error.organizationId
        case "InvalidInput":
        case "InvalidResponse":
          return error.issues.map(({ problem }) => problem).join()
        case "ConnectionFailed":
          return error.reason
        case "RequestTimedOut":
          return String(error.after)
        case "TooManyRedirects":
        case "UntrustedHost":
          return error.location
        case "NoCredential":
        case "WriteBlocked":
        case "WritePlanned":
          return error.path
        case "BadGateway":
        case "BadRequest":
        case "Forbidden":
        case "GatewayTimeout":
        case "InternalServerError":
        case "NotFound":
        case "ServiceUnavailable":
        case "TooManyRequests":
        case "Unauthorized":
        case "UnexpectedClientError":
        case "UnexpectedServerError":
          return `status ${error.status}`
      }
    }
    assert.strictEqual(isMerakiError(error) ? advice(error) : "", "status 404")
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
      NoCredential: otherwise,
      WriteBlocked: otherwise,
      WritePlanned: otherwise,
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
    assert.include(message({ retry: { initialDelay: "soon" } }), "retry.initialDelay must be a time")
    assert.include(message({ rateLimit: { share: 2 } }), "rateLimit.share")
    assert.include(message({ rateLimit: 5 }), "rateLimit")
    assert.include(message({ retry: 5 }), "retry must be false, or an object")
    assert.include(message({ retry: { maxRetries: 5 } }), "retry.maxRetries is not an option")
    assert.include(message({ timeOut: 5 }), "timeOut is not an option")
    assert.include(message({ readOnly: "no" }), "readOnly")
    assert.include(message({ trustedHosts: "example.com" }), "trustedHosts")
    assert.include(message({ fetch: "fetch" }), "fetch must be a function")
    assert.include(message({ logger: { debug: () => {} } }), "logger must have the functions debug, info, warn, error")
    assert.include(message({ signal: {} }), "signal must be an AbortSignal, such as the signal of an AbortController")
  })

  it("that cannot be used are reported where the client was made", () => {
    try {
      assert.fail(String(new Meraki({ apiKey: "" })))
    } catch (error) {
      assert.instanceOf(error, InvalidConfiguration)
      assert.strictEqual(error.option, "apiKey")
      assert.match(error.stack?.split("\n")[1] ?? "", /Meraki\.test\.ts/)
    }
  })

  it("of a call are refused by its Promise", async () => {
    const { networks } = make()
    const badly = (options: object) => rejection(networks.getNetwork({ networkId: "N_1" }, options))
    assert.match(String(await badly({ retry: { initialDelay: -1 } })), /retry\.initialDelay must be a time/)
    assert.match(String(await badly({ timeout: -1 })), /timeout must be a time above zero/)
    assert.match(String(await badly({ validate: "maybe" })), /validate must be off, report or strict/)
    assert.match(
      String(await rejection(networks.getNetworkClients.items({ networkId: "N_1" }, { timeout: -1 }).next())),
      /timeout must be a time above zero/
    )
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

  it("take a fetch and a logger for one call: of every request and line of it, and of no other", async () => {
    const seen = new Map<string, Array<string>>()
    const ownOf = (name: string) => {
      const noted: Array<string> = []
      seen.set(name, noted)
      const log = (message: string) => void noted.push(message)
      const sends: typeof fetch = (input, init) => {
        noted.push(`sent ${new URL(String(input)).pathname.split("/").at(-1)}`)
        return fetch(input, init)
      }
      return { fetch: sends, logger: { debug: log, info: log, warn: log, error: log } }
    }
    const sentBy = (name: string) => seen.get(name)?.filter((line) => line.startsWith("sent"))
    const meraki = make(ownOf("client"))
    const organizationId = firstOrganization()
    const list = meraki.organizations.getOrganizationNetworks
    simulator.faults.add({ fault: { kind: "status", status: 503 }, operation: "getNetwork", times: 1 })
    await Promise.all([
      meraki.networks.getNetwork({ networkId: firstNetwork() }, ownOf("call")),
      meraki.organizations.getOrganization({ organizationId }, ownOf("other"))
    ])
    simulator.faults.clear()
    for await (const _ of list.items({ organizationId, perPage: 10 }, ownOf("pages"))) continue
    const actions = [meraki.networks.updateNetwork.action({ networkId: firstNetwork(), name: "renamed" })]
    await meraki.batch({ organizationId, actions, ...ownOf("batch") })
    await healthOf(meraki).reconcile({ organizationId, delay: 0 }, ownOf("reconciliation"))
    assert.deepStrictEqual(sentBy("call"), Array(2).fill(`sent ${firstNetwork()}`))
    assert.isTrue(seen.get("call")?.some((line) => line.startsWith("ServiceUnavailable: getNetwork")))
    assert.deepStrictEqual(sentBy("other"), [`sent ${organizationId}`])
    assert.deepStrictEqual(sentBy("pages"), Array(3).fill("sent networks"))
    assert.include(sentBy("batch") ?? [], "sent actionBatches")
    assert.isNotEmpty(sentBy("reconciliation"))
    assert.deepStrictEqual(seen.get("client"), [])
    await meraki.organizations.getOrganization({ organizationId })
    assert.deepStrictEqual(sentBy("client"), [`sent ${organizationId}`])
    const wrong = { fetch: 5, logger: {} } as never
    for (const [call, option] of [
      [meraki.organizations.getOrganizations({}, { fetch: wrong }), "fetch"],
      [meraki.organizations.getOrganizations({}, { logger: wrong }), "logger"],
      [healthOf(meraki).reconcile({ organizationId }, { logger: wrong }), "logger"]
    ] as const) {
      assert.deepInclude(await rejection(call), { _tag: "InvalidConfiguration", option })
    }
  })

  it("refuse writes on a client that only reads", async () => {
    const error = await rejection(make({ readOnly: true }).networks.deleteNetwork({ networkId: "N_1" }))
    assert.isTrue(isMerakiError(error) && error._tag === "WriteBlocked")
  })
})

/** A server that never answers, but for as many requests as are said here: those get a page of three items. */
const silent = (pages = 0) =>
  startServer(({ headers }, response, number) => {
    if (number > pages) return
    const link = `<http://${headers.host}/api/v1/organizations/1/networks?startingAfter=${number}>; rel=next`
    json(response, 200, [{ id: "N_1" }, { id: "N_2" }, { id: "N_3" }], { link })
  })

describe("an abort", () => {
  it("before the call sends nothing and rejects with its reason", async () => {
    const before = simulator.calls.length
    const reason = new Error("never mind")
    const signal = AbortSignal.abort(reason)
    assert.strictEqual(await rejection(make().networks.getNetwork({ networkId: "N_1" }, { signal })), reason)
    assert.strictEqual(simulator.calls.length, before)
  })

  it("out of the call's own fetch sends nothing more", async () => {
    const controller = new AbortController()
    let sent = 0
    const fetch = () => {
      sent++
      controller.abort(new Error("enough"))
      return Promise.reject(new Error("no"))
    }
    const meraki = make({ fetch })
    const { signal } = controller
    assert.match(String(await rejection(meraki.organizations.getOrganizations({}, { signal }))), /enough/)
    assert.strictEqual(sent, 1)
    const closed: Meraki = make({
      fetch: () => {
        sent++
        void closed.close()
        return Promise.reject(new Error("no"))
      }
    })
    assert.match(String(await rejection(closed.organizations.getOrganizations())), /closed/)
    assert.strictEqual(sent, 2)
  })

  it("while sending closes the socket, rejects with its reason at once, and leaves no listener", async () => {
    await using server = await silent()
    const controller = new AbortController()
    const call = make({ baseUrl: server.url }).networks.getNetwork({ networkId: "N_1" }, { signal: controller.signal })
    await until(() => server.seen.length === 1)
    controller.abort("stop")
    assert.strictEqual(await rejection(call), "stop")
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
    await until(() => server.seen.length === 1)
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
    await new Promise((resolve) => setTimeout(resolve, 20))
    // The page that was read, and the next one if its request had left before the break.
    assert.isAtMost(requests() - before, 2)
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

  it("end a page that is fetched ahead when they are aborted, returned or closed, though nobody waits for it", async () => {
    for (const end of ["abort", "return", "close"] as const) {
      await using server = await silent(1)
      const meraki = make({ baseUrl: server.url })
      const controller = new AbortController()
      const options = { signal: controller.signal }
      const items = meraki.organizations.getOrganizationNetworks.items({ organizationId: "1" }, options)
      assert.strictEqual((await items.next()).value?.id, "N_1")
      await until(() => server.seen.length === 2)
      if (end === "abort") controller.abort("stop")
      if (end === "return") await items.return()
      if (end === "close") await meraki.close()
      await until(() => server.aborted() === 1)
      if (end === "return") assert.isTrue((await items.next()).done)
      else assert.match(String(await rejection(items.next())), end === "abort" ? /stop/ : /closed/)
      assert.strictEqual(getEventListeners(controller.signal, "abort").length, 0)
    }
  })

  it("are not held back by a `next` that waits for a page when they are returned", async () => {
    await using server = await silent()
    const items = make({ baseUrl: server.url }).organizations.getOrganizationNetworks.items({ organizationId: "1" })
    const waiting = [items.next(), items.next()]
    await until(() => server.seen.length === 1)
    await items.return()
    assert.deepStrictEqual(
      (await Promise.all(waiting)).map(({ done }) => done),
      [true, true]
    )
    await until(() => server.aborted() === 1)
  })

  it("pass on what the body of the loop throws, and fetch nothing more", async () => {
    const thrown = new Error("mine")
    const before = requests()
    const error = await rejection(
      (async () => {
        for await (const _ of make().organizations.getOrganizationNetworks.items(input())) throw thrown
      })()
    )
    assert.strictEqual(error, thrown)
    assert.isAtMost(requests() - before, 2)
  })

  it("fetch no page ahead when they are told so", async () => {
    const before = requests()
    const pages = make().organizations.getOrganizationNetworks.pages(input(), { prefetch: 0 })
    await pages.next()
    await new Promise((resolve) => setTimeout(resolve, 20))
    assert.strictEqual(requests() - before, 1)
    await pages.return()
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

describe.concurrent("a process", () => {
  const run = promisify(execFile)

  it("ends by itself after its last call, although nothing was closed", async () => {
    const program = `import { Meraki } from ${JSON.stringify(new URL("../src/index.ts", import.meta.url).href)}
const meraki = new Meraki({ apiKey: process.argv[1], baseUrl: process.argv[2] })
const [{ id }] = await meraki.organizations.getOrganizations()
for await (const network of meraki.organizations.getOrganizationNetworks.items({ organizationId: id, perPage: 5 })) break
const items = meraki.organizations.getOrganizationNetworks.items({ organizationId: id, perPage: 5 })
await items.next()
process.on("exit", () => console.log("ended"))`
    // What a call could leave behind would keep it for a minute or longer.
    const { stdout } = await run(
      process.execPath,
      ["--input-type=module", "--eval", program, simulator.apiKey, simulator.url],
      { timeout: 55_000 }
    )
    assert.strictEqual(stdout, "ended\n")
  })

  it("that calls, pages, fails and aborts fifty times at once keeps its memory, sockets and listeners", async () => {
    const soak = fileURLToPath(new URL("../../bench/src/soak.ts", import.meta.url))
    const { stdout } = await run(process.execPath, ["--expose-gc", soak, "--seconds", "2"])
    assert.match(stdout, /listeners 0, sockets and timers 0/)
  })
})
