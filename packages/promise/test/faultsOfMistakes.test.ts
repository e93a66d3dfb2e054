// What a plain-JavaScript user met as a fault of the client: a failure that was none, a wait without a word, a request that
// nobody meant.
import { rejection } from "@effect-meraki/testing/promises"
import { json, startServer, unusedPort } from "@effect-meraki/testing/server"
import { Readable } from "node:stream"
import { afterAll, afterEach, assert, beforeAll, describe, it, vi } from "vitest"
import * as promise from "../src/index.ts"
import { tags } from "../src/operations/tags.ts"
import * as webhooks from "../src/Webhooks.ts"

let answer: (url: string) => readonly [status: number, body: unknown, headers?: { readonly [name: string]: string }]
const found = () => [200, { id: "N_1", name: "HQ" }] as const
let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    const [status, body, headers = {}] = answer(url)
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    json(response, status, body)
  })
})
afterAll(() => server[Symbol.asyncDispose]())
afterEach(() => {
  answer = found
  vi.unstubAllEnvs()
})
answer = found

const apiKey = "0123456789abcdef0123456789abcdef01234567"
const clientOf = (options: object = {}) => new promise.Meraki({ apiKey, baseUrl: server.url, retry: false, ...options })
const messageOf = async (run: () => unknown) => ((await rejection(Promise.resolve().then(run))) as Error).message

describe("the state of a live tool that has failed", () => {
  const states = Object.values(tags)
    .flatMap((operations): ReadonlyArray<promise.Operation<never, unknown>> => Object.values(operations))
    .filter(({ descriptor }) => descriptor.method === "GET" && descriptor.category === "liveTools")

  it("is a value with the words of the API, of every tool", async () => {
    assert.isAbove(states.length, 10)
    const meraki = clientOf({ rateLimit: false })
    for (const words of [{ error: "device offline" }, { errors: ["device offline"] }]) {
      answer = () => [200, { status: "failed", ...words }]
      for (const { descriptor } of states) {
        const path = descriptor.path.replace("{serial}", "Q2XX").replace(/\{[^}]+\}/, "42")
        const input = Object.fromEntries([...descriptor.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => [name, "42"]))
        const state: unknown = await meraki.run({ descriptor }, input as never)
        assert.deepStrictEqual(state, { status: "failed", ...words }, path)
      }
    }
  })

  it("ends the tool, and is what it returns", async () => {
    answer = (url) =>
      url.endsWith("/ping")
        ? [201, { pingId: "42", status: "new" }]
        : [200, { status: "failed", error: "device offline" }]
    const running = promise.liveToolsOf(clientOf()).ping({ serial: "Q2XX", target: "8.8.8.8" }, { pollInterval: 1 })
    assert.deepStrictEqual<unknown>(await running, { status: "failed", error: "device offline" })
  })

  it("is not that of anything else: an error that no type declares is one", async () => {
    answer = () => [200, { status: "failed", error: "no" }]
    const error = await rejection(clientOf().networks.getNetwork({ networkId: "N_1" }))
    assert.instanceOf(error, promise.InvalidResponse)
  })
})

describe("a long pause that the API asks for", () => {
  it("is said once, is in the limits, and in what a deadline ends", async () => {
    answer = () => [429, { errors: ["API rate limit exceeded for organization"] }, { "retry-after": "3600" }]
    const lines: Array<string> = []
    const quiet = () => undefined
    const logger = { debug: quiet, info: quiet, warn: (line: string) => void lines.push(line), error: quiet }
    const meraki = clientOf({ logger })
    const input = { networkId: "N_1" }
    const hour = { organizationId: "1" }
    assert.instanceOf(await rejection(meraki.networks.getNetwork(input)), promise.TooManyRequests)
    assert.instanceOf(await rejection(meraki.organizations.getOrganization(hour)), promise.TooManyRequests)
    const asked = "and asks to wait 1h"
    assert.deepStrictEqual(lines, [
      "calls for networks and devices whose organization is not known pause for 2m: the API refused getNetwork " +
        `(GET /networks/N_1) with 429 ${asked}`,
      `calls for organization 1 pause for 2m: the API refused getOrganization (GET /organizations/1) with 429 ${asked}`
    ])
    const waiting = rejection(meraki.networks.getNetwork(input, { deadline: 100 }))
    const { organizations, source } = await meraki.limits()
    assert.isAbove(source.pausedFor, 60_000)
    assert.strictEqual(source.waiting, 1)
    assert.isAbove(organizations["1"]?.pausedFor ?? 0, 60_000)
    for (const error of [
      await waiting,
      await rejection(meraki.organizations.getOrganization(hour, { deadline: 20 }))
    ]) {
      assert.instanceOf(error, promise.RequestTimedOut)
      assert.match(
        error.message,
        /not sent\); it waited for the limits, which pause for [\dms ]+ more: the API answered 429 and asked for it/
      )
    }
    assert.lengthOf(lines, 2)
  })
})

describe("where an operation begins", () => {
  const input = { networkId: "N_1" }
  const mustBe = "must be the link of a page of getNetworkClients, as `next` and `prev` of a page are"
  const trail = "(GET /networks/N_1/clients, not sent)"

  it("is the link of one of its pages, or nothing is sent", async () => {
    const before = server.seen.length
    const { getNetworkClients } = clientOf().networks
    for (const from of [
      "N_1",
      "/networks/N_1/clients",
      `${server.url}/networks/N_1/events`,
      `${server.url}/organizations`
    ]) {
      const options = { from }
      for (const run of [
        () => getNetworkClients(input, options),
        () => getNetworkClients.page(input, options),
        () => getNetworkClients.pages(input, options).next(),
        () => getNetworkClients.items(input, options).next()
      ]) {
        assert.strictEqual(await messageOf(run), `getNetworkClients: from ${mustBe} ${trail}`)
      }
    }
    const bookmark = { load: () => "garbage", save: () => undefined }
    const resumed = promise.resumeOf(clientOf()).items(getNetworkClients, input, bookmark)
    const mustReturn = mustBe.replace("must be", "must return")
    assert.strictEqual(await messageOf(() => resumed.next()), `getNetworkClients: load ${mustReturn} ${trail}`)
    assert.strictEqual(server.seen.length, before)
  })

  it("may be at another host, which gets the key only when it is trusted", async () => {
    answer = () => [200, []]
    const { getNetworkClients } = clientOf().networks
    await getNetworkClients(input, { from: `${server.url}/networks/N%5F1/clients?startingAfter=k1` })
    const foreign = await rejection(getNetworkClients(input, { from: "https://evil.example/networks/N_1/clients" }))
    assert.instanceOf(foreign, promise.UntrustedHost)
    assert.match(
      foreign.message,
      /: the link of the page leads to https:\/\/evil\.example\/.*, which must not see the API key/
    )
    const path = await rejection(clientOf().request({ path: "https://evil.example/organizations" }))
    assert.instanceOf(path, promise.UntrustedHost)
    assert.match(path.message, /: the path leads to https:\/\/evil\.example\//)
  })

  it("has no options of many pages for one", async () => {
    const { page } = clientOf().networks.getNetworkClients
    for (const name of ["limit", "maxPages", "prefetch"]) {
      assert.strictEqual(
        await messageOf(() => page(input, { [name]: 1 })),
        `getNetworkClients: ${name} is not for one page, whose size is the parameter perPage ${trail}`
      )
    }
  })
})

describe("options of a call", () => {
  it("are a plain object, and not what they hold", async () => {
    const before = server.seen.length
    const mustBe = "options must be a plain object, such as { signal: AbortSignal.timeout(5000) }"
    for (const options of [
      AbortSignal.timeout(30),
      new AbortController(),
      new Headers(),
      new Map(),
      new URL("https://a.b")
    ]) {
      const meraki = clientOf()
      const given = options as never
      for (const run of [
        () => meraki.networks.getNetwork({ networkId: "N_1" }, given),
        () => meraki.organizations.getOrganizations({}, given),
        () => meraki.request({ path: "/organizations" }, given),
        () => promise.liveToolsOf(meraki).ping({ serial: "Q", target: "1.1.1.1" }, given),
        () => meraki.withOptions(given),
        () => new promise.Meraki(given)
      ]) {
        assert.strictEqual(await messageOf(run), mustBe)
      }
    }
    assert.strictEqual(server.seen.length, before)
    // These have names of their own, or are of no class.
    await clientOf().networks.getNetwork({ networkId: "N_1" }, Object.create(null) as object)
  })
})

describe("a plan", () => {
  it("needs a function, and not what one returns", async () => {
    const meraki = clientOf({ dryRun: true })
    const needs = "plan needs a function of the client that it plans with: plan((meraki) => …)"
    const call = meraki.networks.getNetwork({ networkId: "N_1" })
    assert.strictEqual(
      await messageOf(() => meraki.plan(call as never)),
      `${needs}; this is a call, which has been sent already`
    )
    await call
    for (const given of [undefined, "x", [undefined], {}]) {
      assert.strictEqual(await messageOf(() => meraki.plan(given as never)), needs)
    }
  })
})

describe("a program that is planned", () => {
  const write = (meraki: promise.Meraki, networkId: string) => meraki.networks.updateNetwork({ networkId, name: "HQ" })
  const written = () => server.seen.filter(({ method }) => method === "PUT")

  const idsOf = ({ requests }: promise.Plan) => requests.map(({ parameters }) => parameters["networkId"])

  it("plans with every client, also with those that it was not given, and with nothing twice", async () => {
    const [meraki, other] = [clientOf(), clientOf()]
    const before = written().length
    assert.deepStrictEqual(idsOf(await meraki.plan(() => write(meraki, "N_1"))), ["N_1"])
    const plan = await meraki.plan(async (view) => {
      await Promise.allSettled([write(meraki, "N_1"), write(other.withOptions({ timeout: 5000 }), "N_2")])
      await Promise.allSettled([write(view, "N_3"), write(view, "N_3")])
      return meraki.batch({ organizationId: "1", actions: [view.networks.deleteNetwork.action({ networkId: "N_4" })] })
    })
    assert.deepStrictEqual(idsOf(plan).slice(0, 4), ["N_1", "N_2", "N_3", "N_3"])
    assert.strictEqual(plan.requests[4]?.operation, "createOrganizationActionBatch")
    assert.strictEqual(written().length, before)
    // Behind it, and beside it, writes are sent.
    await Promise.all([
      write(meraki, "N_5"),
      meraki.plan(async (view) => {
        await view.networks.getNetwork({ networkId: "N_6" })
        await write(view, "N_6")
      })
    ])
    assert.strictEqual(written().length, before + 1)
  })

  it("is refused when it takes no client, where the platform cannot say what belongs to it", async () => {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined)
    vi.resetModules()
    try {
      const { Meraki } = await import("../src/index.ts")
      const meraki = new Meraki({ apiKey, baseUrl: server.url, retry: false })
      const before = written().length
      assert.strictEqual(
        await messageOf(() => meraki.plan(() => meraki.networks.updateNetwork({ networkId: "N_1" }))),
        "plan needs a function of the client that it plans with: plan((meraki) => …); this one takes none, and would send " +
          "its writes with another client"
      )
      const plan = await meraki.plan((view) => view.networks.updateNetwork({ networkId: "N_1", name: "HQ" }))
      assert.deepStrictEqual(idsOf(plan), ["N_1"])
      assert.strictEqual(written().length, before)
    } finally {
      vi.restoreAllMocks()
      vi.resetModules()
    }
  })

  it("has what it does not await in its plan, and ends no process", async () => {
    const before = written().length
    const unseen: Array<unknown> = []
    const hear = (error: unknown) => void unseen.push(error)
    process.on("unhandledRejection", hear)
    try {
      const plan = await clientOf().plan(async (meraki) => {
        void write(meraki, "N_1")
        await meraki.networks.getNetwork({ networkId: "N_2" })
        void write(meraki, "N_3")
        void write(meraki.withOptions({ timeout: 5000 }), "N_4")
      })
      assert.deepStrictEqual(
        plan.requests.map(({ parameters }) => parameters["networkId"]),
        ["N_1", "N_3", "N_4"]
      )
      // Whatever else a call fails with is heard of as ever.
      answer = () => [404, { errors: ["gone"] }]
      await clientOf().plan((meraki) => void meraki.networks.getNetwork({ networkId: "N_5" }))
      await new Promise((resolve) => setTimeout(resolve, 10))
      assert.deepStrictEqual(
        unseen.map((error) => (error as promise.MerakiError)._tag),
        ["NotFound"]
      )
    } finally {
      process.off("unhandledRejection", hear)
    }
    assert.strictEqual(written().length, before)
  })
})

describe("a function that answers too late", () => {
  it("is told so when it is retryOn", async () => {
    answer = () => [404, { errors: ["gone"] }]
    const retryOn = async () => true
    assert.strictEqual(
      await messageOf(() => clientOf({ retry: {}, retryOn }).networks.getNetwork({ networkId: "N_1" })),
      "retryOn must return true or false at once, and has returned a Promise"
    )
  })

  it("or fails, and is onPlanned, is told on the standard error where nobody logs", async () => {
    const said = vi.spyOn(globalThis.console, "error").mockImplementation(() => undefined)
    try {
      const onPlanned = () => Promise.reject(new Error("not today"))
      for (const options of [{}, { logger: console }]) {
        const meraki = clientOf({ dryRun: true, onPlanned, ...options })
        const error = await rejection(meraki.networks.updateNetwork({ networkId: "N_1", name: "HQ" }))
        assert.instanceOf(error, promise.WritePlanned)
      }
      assert.deepStrictEqual(
        said.mock.calls.map(([line]) => line as unknown),
        ["onPlanned has failed: Error: not today", "onPlanned has failed: Error: not today"]
      )
    } finally {
      said.mockRestore()
    }
  })
})

describe("a fetch", () => {
  it("that has read the body is told to read that of a clone", async () => {
    const meraki = clientOf({
      fetch: async (url: string, init: RequestInit) => {
        const response = await fetch(url, init)
        await response.text()
        return response
      }
    })
    assert.strictEqual(
      await messageOf(() => meraki.networks.getNetwork({ networkId: "N_1" })),
      "fetch returns a Response whose body has been read: read that of response.clone()"
    )
  })

  it("of an older kind, whose body is a stream of Node, is read as a whole", async () => {
    const meraki = clientOf({
      fetch: async (url: string, init: RequestInit) => {
        const response = await fetch(url, init)
        const text = await response.text()
        return { status: response.status, headers: new Headers(), body: Readable.from([text]), text: async () => text }
      }
    })
    assert.strictEqual((await meraki.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
    answer = () => [404, { errors: ["gone"] }]
    const error = await rejection(meraki.networks.getNetwork({ networkId: "N_1" }))
    assert.deepStrictEqual((error as promise.NotFound).errors, ["gone"])
  })

  it("that returns no Response is refused at once, with the place of the call", async () => {
    const axios = { status: 200, data: {}, headers: { get: () => null } }
    for (const returned of [undefined, null, {}, axios, Promise.resolve(undefined), Promise.resolve(axios)]) {
      const meraki = clientOf({ fetch: () => returned, retry: { retries: 3, initialDelay: 1 } })
      const error = await rejection(meraki.networks.getNetwork({ networkId: "N_1" }))
      assert.instanceOf(error, promise.InvalidConfiguration)
      assert.strictEqual(
        error.message,
        "fetch must return a Response, or a Promise of one, as the platform's fetch does"
      )
      assert.match(error.stack ?? "", /faultsOfMistakes\.test\.ts/)
    }
    const atOnce = clientOf({ fetch: () => Response.json({ id: "N_1" }) })
    assert.strictEqual((await atOnce.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
  })
})

describe("a length of time", () => {
  it("is made of a number and read of a duration", async () => {
    assert.strictEqual(promise.toMillis(promise.fromMillis(5)), 5)
    for (const millis of ["x", Number.NaN, undefined, -1]) {
      assert.match(
        await messageOf(() => promise.fromMillis(millis as never)),
        /^fromMillis needs a number of milliseconds from 0 on, such as fromMillis\(5000\); this is /
      )
    }
    for (const [time, is] of [
      ["5s", "5s"],
      [undefined, "undefined, and some errors have none"]
    ] as const) {
      assert.strictEqual(
        await messageOf(() => promise.toMillis(time as never)),
        `toMillis needs a duration of this client, such as error.retryAfter; this is ${is}`
      )
    }
  })
})

describe("an event that is posted again", () => {
  it("to nobody says where, and why not", async () => {
    const url = `http://127.0.0.1:${await unusedPort()}/hooks`
    const message = await messageOf(() =>
      webhooks.replay({ alertId: "1" }, { url, sharedSecret: "a long random text" })
    )
    assert.match(message, /^it could not be posted to http:\/\/127\.0\.0\.1:\d+\/hooks: the connection was refused/)
    assert.notInclude(message, "a long random text")
  })
})
