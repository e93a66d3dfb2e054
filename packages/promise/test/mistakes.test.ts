import { rejection } from "@effect-meraki/testing/promises"
import { json, listen, startServer } from "@effect-meraki/testing/server"
import { createServer } from "node:net"
import { inspect } from "node:util"
import { afterAll, assert, beforeAll, describe, it, vi } from "vitest"
import * as promise from "../src/index.ts"
import { fileStore } from "../src/Node.ts"
import { getNetworkEvents, updateNetwork } from "../src/operations/Networks.ts"
import { getOrganizationNetworks } from "../src/operations/Organizations.ts"
import { makeRedisLimiter } from "../src/Redis.ts"

// What plain JavaScript and any other typing of `any` lets through: nothing here is checked by the compiler.
type Anything = (...args: ReadonlyArray<unknown>) => unknown
const construct = (...args: ReadonlyArray<unknown>): unknown => Reflect.construct(promise.Meraki, args)

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    if (url.includes("N_silent")) return
    json(response, 200, { id: "N_1", name: "HQ" })
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const apiKey = "0123456789abcdef0123456789abcdef01234567"
const clientOf = (options: object = {}) =>
  new promise.Meraki({ apiKey, baseUrl: server.url, retry: false, rateLimit: false, ...options })

/** Calls an operation of a client as plain JavaScript can. */
const call = (tag: keyof promise.Meraki, name: string, ...args: ReadonlyArray<unknown>) => {
  const operation: unknown = Reflect.get(Object(clientOf()[tag]), name)
  return (operation as Anything)(...args)
}
const batch = (...args: ReadonlyArray<unknown>) => (clientOf().batch as unknown as Anything)(...args)

const historyOfEvents = (input: object) => promise.historyOf(clientOf())(getNetworkEvents, input as never, {} as never)

const action = updateNetwork.action({ networkId: "N_1", name: "HQ" })
const getNetwork = (...args: ReadonlyArray<unknown>) => call("networks", "getNetwork", ...args)
const getNetworks = (...args: ReadonlyArray<unknown>) => call("organizations", "getOrganizationNetworks", ...args)
const fromVariable = "no variable is read by itself, give apiKey: process.env.MERAKI_DASHBOARD_API_KEY; to have one, "
const whereToGetOne = "get one in Dashboard under Organization > API & Webhooks > API keys"
const notSent = "(GET /networks/N_1, not sent)"
const listNotSent = "(GET /organizations/1/networks, not sent)"
const batchNotSent = "(POST /organizations/1/actionBatches, not sent)"
const pagesAreAll = "is not needed: all pages are fetched, and the option maxPages bounds them"
const asIn = "as in updateNetwork.action({ networkId, name })"

const request = (...args: ReadonlyArray<unknown>) => {
  const client = clientOf()
  return (client.request as unknown as Anything).apply(client, [...args])
}
const noUrl = "baseUrl is not an absolute URL, such as https://api.meraki.com/api/v1"
const logger = "logger must have the functions debug, info, warn, error, as in { logger: console }"
const ofClient = (name: string) => `${name} belongs to new Meraki({ … }): a call or a view has none of its own`

const overProxy =
  "here it is fetch, with a dispatcher: (url, init) => fetch(url, { ...init, dispatcher: new ProxyAgent(…) }), both of undici"

/** Names of other clients, Python's among them, and what is said of each. */
const foreign: ReadonlyArray<readonly [name: string, says: string]> = [
  ["key", "did you mean apiKey?"],
  ["token", "here it is apiKey"],
  ["proxy", overProxy],
  ["agent", overProxy],
  ["requests_proxy", overProxy],
  ["certificate_path", overProxy],
  ["userAgent", "here it is application, as in { name, vendor }"],
  ["caller", "here it is application, as in { name, vendor }"],
  ["logLevel", "here it is logger, or the variable MERAKI_LOG"],
  ["suppress_logging", "here it is logger, or the variable MERAKI_LOG"],
  ["print_console", "here it is logger, or the variable MERAKI_LOG"],
  ["output_log", "here it is logger, or the variable MERAKI_LOG"],
  ["maxRetries", "here it is retry, as in { retries: 3 }"],
  ["maximum_retries", "here it is retry, as in { retries: 3 }"],
  [
    "wait_on_rate_limit",
    "here it is the default: after a 429 it waits and tries again, as often as the option retry says"
  ],
  ["retry_4xx_error", 'here it is retryOn, as in (error) => error._tag === "NotFound"'],
  ["concurrency", "here it is rateLimit, as in { maxConcurrency: 5 }"],
  ["requestsPerSecond", "here it is rateLimit, as in { orgRate: 5 }"],
  ["single_request_timeout", "here it is timeout, in milliseconds"],
  ["simulate", "here it is dryRun"],
  ["singal", "did you mean signal?"],
  ["loger", "did you mean logger?"]
]

type Mistake = readonly [mistake: string, run: () => unknown, says: string]

/** What is done wrong, how, and what is said to it. */
const mistakes: ReadonlyArray<Mistake> = [
  ["new Meraki()", () => construct(), "options must be an object with apiKey"],
  ["new Meraki(key)", () => construct(apiKey), "options must be an object with apiKey"],
  ["no key", () => construct({}), `apiKey is missing: ${fromVariable}${whereToGetOne}`],
  [
    "a key with Bearer",
    () => construct({ apiKey: `Bearer ${apiKey}` }),
    `apiKey begins with "Bearer", which the client adds: give the key alone`
  ],
  ["a key in quotes", () => construct({ apiKey: `"${apiKey}"` }), "apiKey is in quotes: give it without them"],
  [
    "a number for a key",
    () => construct({ apiKey: 5 }),
    `apiKey must be a string, or what is asked for one: ${whereToGetOne}`
  ],
  [
    "a Promise for a key",
    () => construct({ apiKey: Promise.resolve(apiKey) }),
    "apiKey is a Promise: give the function that returns it"
  ],
  ["a misspelt option", () => construct({ apiKey, timout: 5 }), "timout is not an option; did you mean timeout?"],
  [
    "an unknown region",
    () => construct({ apiKey, region: "eu" }),
    "region must be one of global, canada, china, india, us-gov"
  ],
  [
    "http to another machine",
    () => construct({ apiKey, baseUrl: "http://api.meraki.com/api/v1" }),
    "baseUrl must use https (http only to this machine): the API key would travel in the clear"
  ],
  [
    "no path in the base URL",
    () => construct({ apiKey, baseUrl: "https://api.meraki.com" }),
    "baseUrl must end in /api/v1 at this host"
  ],
  [
    'timeout: "5s"',
    () => getNetwork({ networkId: "N_1" }, { timeout: "5s" }),
    `getNetwork: timeout must be a time above zero, such as "30 seconds" or a number of milliseconds ${notSent}`
  ],
  [
    "timeout: 5",
    () => getNetwork({ networkId: "N_silent" }, { timeout: 5 }),
    "getNetwork: no answer within 5ms (GET /networks/N_silent, 1 attempt). " +
      "Hint: a number is in milliseconds, and 5ms is short"
  ],
  [
    "retries: 3",
    () => getNetwork({ networkId: "N_1" }, { retries: 3 }),
    `getNetwork: retries is no option by itself: it is part of the option retry ${notSent}`
  ],
  [
    "retry: 3",
    () => getNetwork({ networkId: "N_1" }, { retry: 3 }),
    "retry must be false, or an object such as { retries: 3 }"
  ],
  [
    "a misspelt option of a call",
    () => getNetwork({ networkId: "N_1" }, { deadlin: 3 }),
    `getNetwork: deadlin is not an option; did you mean deadline? ${notSent}`
  ],
  [
    "a misspelt option that only this client has",
    () => getNetwork({ networkId: "N_1" }, { singal: AbortSignal.timeout(5000) }),
    "singal is not an option; did you mean signal?"
  ],
  [
    "a controller for a signal",
    () => getNetwork({ networkId: "N_1" }, { signal: new AbortController() }),
    "signal must be an AbortSignal, such as the signal of an AbortController"
  ],
  [
    "Headers for headers",
    () => getNetwork({ networkId: "N_1" }, { headers: new Headers({ a: "b" }) }),
    "getNetwork: headers must be a plain object of names and values; of Headers, a Map and the like, Object.fromEntries " +
      `makes one ${notSent}`
  ],
  [
    "getNetwork(null)",
    () => getNetwork(null),
    "getNetwork: input must be an object with networkId, as in getNetwork({ networkId: … }) " +
      "(GET /networks/{networkId}, not sent)"
  ],
  ["getNetwork()", () => getNetwork(), "getNetwork: networkId is required (GET /networks/{networkId}, not sent)"],
  [
    "positional arguments",
    () => call("networks", "updateNetwork", "N_1", { name: "HQ" }),
    "updateNetwork: input must be an object with networkId, as in updateNetwork({ networkId: … }) " +
      "(PUT /networks/{networkId}, not sent)"
  ],
  [
    "the body as a second argument",
    () => call("networks", "updateNetwork", { networkId: "N_1" }, { name: "HQ" }),
    "updateNetwork: name is a parameter and no option: give it in the first argument, updateNetwork({ …, name }) " +
      "(PUT /networks/N_1, not sent)"
  ],
  [
    "an option among the parameters",
    () => getNetworks({ organizationId: "1", limit: 3 }),
    "getOrganizationNetworks: limit is an option and no parameter: give it in the second argument, " +
      `getOrganizationNetworks({ … }, { limit }) ${listNotSent}`
  ],
  [
    "total_pages among the parameters",
    () => getNetworks({ organizationId: "1", total_pages: "all" }),
    `getOrganizationNetworks: total_pages ${pagesAreAll} ${listNotSent}`
  ],
  [
    "total_pages among the options",
    () => getNetworks({ organizationId: "1" }, { total_pages: "all" }),
    `getOrganizationNetworks: total_pages ${pagesAreAll} ${listNotSent}`
  ],
  [
    "network_id",
    () => getNetwork({ network_id: "N_1" }),
    "getNetwork: networkId is required; network_id is not a parameter of getNetwork; did you mean networkId? " +
      "(GET /networks/{networkId}, not sent)"
  ],
  [
    "id",
    () => getNetwork({ id: "N_1" }),
    "getNetwork: networkId is required; id is not a parameter of getNetwork; did you mean networkId? " +
      "(GET /networks/{networkId}, not sent)"
  ],
  [
    "a parameter that there is none of",
    () => getNetwork({ networkId: "N_1", color: "red" }),
    `getNetwork: color is not a parameter of getNetwork, which has networkId ${notSent}`
  ],
  [
    "a value that no enum has",
    () =>
      clientOf().networks.getNetworkClients(
        { networkId: "N_1", statuses: ["Asleep" as "Online"] },
        { validate: "strict" }
      ),
    "getNetworkClients: statuses[0] is none of the declared values: Offline, Online (GET /networks/N_1/clients, not sent)"
  ],
  [
    "results for actions",
    () => batch({ organizationId: "1", actions: [{ id: "N_1", name: "HQ" }] }),
    `createOrganizationActionBatch: actions[0] is not an action; give the action of an operation, ${asIn} ${batchNotSent}`
  ],
  [
    "a call for an action",
    () => batch({ organizationId: "1", actions: [getNetwork({ networkId: "N_1" })] }),
    "createOrganizationActionBatch: actions[0] is a call that has been made; give its action in its place, " +
      `${asIn} ${batchNotSent}`
  ],
  [
    "an operation for an action",
    () => batch({ organizationId: "1", actions: [clientOf().networks.updateNetwork] }),
    "createOrganizationActionBatch: actions[0] is an operation; give its action: updateNetwork.action({ … }) " +
      batchNotSent
  ],
  [
    "an action in the form of the API",
    () => batch({ organizationId: "1", actions: [{ resource: "/networks/N_1", operation: "update", body: {} }] }),
    "createOrganizationActionBatch: actions[0] is in the form of the API; give the action of an operation, " +
      `${asIn} ${batchNotSent}`
  ],
  [
    "an action of a text",
    () => batch({ organizationId: "1", actions: [(updateNetwork.action as unknown as Anything)("N_1")] }),
    `createOrganizationActionBatch: actions[0].input must be an object ${batchNotSent}`
  ],
  [
    "a batch of positional arguments",
    () => batch("1", [action]),
    "createOrganizationActionBatch: options must be an object with organizationId and actions " +
      "(POST /organizations/{organizationId}/actionBatches, not sent)"
  ],
  [
    "an application without a vendor",
    () => construct({ apiKey, application: { name: "Inventory" } }),
    "application.vendor is required, such as the name of your company"
  ],
  [
    "a text for an application",
    () => construct({ apiKey, application: "Inventory" }),
    'application must be an object such as { name: "Inventory", vendor: "Example" }'
  ],
  ["a base URL without a scheme", () => construct({ apiKey, baseUrl: "api.meraki.com" }), noUrl],
  ["an empty base URL", () => construct({ apiKey, baseUrl: "" }), noUrl],
  [
    "a base URL of an operation",
    () => construct({ apiKey, baseUrl: "http://127.0.0.1/api/v1/organizations" }),
    "baseUrl must end in /api/v1: the operations have the rest of the path"
  ],
  [
    "a base URL of an operation at Cisco",
    () => construct({ apiKey, baseUrl: "https://api.meraki.com/api/v1/organizations" }),
    "baseUrl must end in /api/v1 at this host"
  ],
  ...foreign.map(([name, says]): Mistake => [
    `the option ${name}`,
    () => construct({ [name === "key" ? "key" : "apiKey"]: apiKey, [name]: 5 }),
    `${name} is not an option; ${says}`
  ]),
  ["a level for a logger", () => construct({ apiKey, logger: "debug" }), logger],
  ["true for a logger", () => construct({ apiKey, logger: true }), logger],
  ["false for a logger", () => construct({ apiKey, logger: false }), logger],
  ["a function for a logger", () => construct({ apiKey, logger: console.log }), logger],
  [
    "a number for the limits",
    () => construct({ apiKey, rateLimit: 10 }),
    "rateLimit must be false, or an object such as { orgRate: 5 }"
  ],
  [
    "a key that a template has made of nothing",
    () => construct({ apiKey: String(undefined) }),
    'apiKey is the text "undefined": what was to be there has no value'
  ],
  [
    "an id that a template has made of nothing",
    () => getNetwork({ networkId: String(undefined) }),
    'getNetwork: networkId is the text "undefined": what was to be there has no value (GET /networks/undefined, not sent)'
  ],
  [
    "an id with a space behind it",
    () => getNetwork({ networkId: "N_1 " }),
    "getNetwork: networkId must not begin or end with white space (GET /networks/N_1, not sent)"
  ],
  [
    "the link of a page where a page begins",
    () => getNetworks({ organizationId: "1", startingAfter: "https://api.meraki.com/api/v1/organizations/1/networks" }),
    `getOrganizationNetworks: startingAfter is a link: give it as the option \`from\` ${listNotSent}`
  ],
  [
    "a list for options",
    () => (promise.makeOwnership as unknown as Anything)([1]),
    "options must be an object such as { capacity: 100_000 }"
  ],
  ["fileStore()", () => (fileStore as unknown as Anything)(), "path must be the path of a file"],
  [
    "a Date for the link of a bookmark",
    () =>
      promise
        .resumeOf(clientOf())
        .items(
          getOrganizationNetworks,
          { organizationId: "1" },
          { load: () => new Date() as never, save: () => undefined }
        )
        .next(),
    "getOrganizationNetworks: load must return the link of a page of getOrganizationNetworks, as `next` and `prev` of a " +
      `page are ${listNotSent}`
  ],
  [
    "a delay of retries",
    () => construct({ apiKey, retry: { delay: 5 } }),
    "retry.delay is not an option; did you mean initialDelay or maxDelay?"
  ],
  [
    "requests a second",
    () => construct({ apiKey, rateLimit: { requestsPerSecond: 5 } }),
    "rateLimit.requestsPerSecond is not an option; there are maxConcurrency, orgBurst, orgRate, share, sourceRate"
  ],
  [
    "makeOwnership(5)",
    () => (promise.makeOwnership as unknown as Anything)(5),
    "options must be an object such as { capacity: 100_000 }"
  ],
  [
    "mockMeraki(operation)",
    () => (promise.mockMeraki as unknown as Anything)("getNetwork"),
    "mocks must be an object such as { networks: { getNetwork: () => ({ … }) } }"
  ],
  [
    "makeRedisLimiter(url)",
    () => (makeRedisLimiter as unknown as Anything)("redis://127.0.0.1"),
    "options must be an object with client, a connected client of the package redis or ioredis"
  ],
  [
    "the id of a batch to confirm",
    () => (clientOf().batch.confirm as unknown as Anything)("b1"),
    "createOrganizationActionBatch: batches must be an object with organizationId and batches, such as a plan; of an id it is " +
      "{ organizationId, batches: [{ id, actions: [0] }] }, with the positions of its actions " +
      "(POST /organizations/{organizationId}/actionBatches, not sent)"
  ],
  [
    "since among the parameters",
    () => historyOfEvents({ networkId: "N_1", since: "2026-11-01T00:00:00Z" }).next(),
    "getNetworkEvents: since is an option and no parameter: give it in the third argument, behind the input " +
      "(GET /networks/N_1/events, not sent)"
  ],
  [
    "a text for the messages of an error",
    () => (promise.NotFound.make as unknown as Anything).call(promise.NotFound, { errors: "gone" }),
    'errors of NotFound must be an array, such as ["Not Found"]'
  ],
  [
    "a text for the status of an error",
    () => (promise.NotFound.make as unknown as Anything).call(promise.NotFound, { status: "404" }),
    "status of NotFound must be a number, such as 404"
  ],
  [
    "a signal for an input",
    () => call("organizations", "getOrganizations", AbortSignal.timeout(5000)),
    "getOrganizations: input is an AbortSignal: give it in the second argument, getOrganizations({ … }, { signal }) " +
      "(GET /organizations, not sent)"
  ],
  [
    "makeLimiter(10)",
    () => (promise.makeLimiter as unknown as Anything)(10),
    "options must be an object such as { orgRate: 5 }"
  ],
  [
    "statuses for retryOn",
    () => construct({ apiKey, retryOn: [500] }),
    'retryOn must be a function, such as (error) => error._tag === "NotFound"'
  ],
  [
    "statuses for retryOn of a call",
    () => getNetwork({ networkId: "N_1" }, { retryOn: [500] }),
    `getNetwork: retryOn must be a function, such as (error) => error._tag === "NotFound" ${notSent}`
  ],
  [
    "a callback",
    () => getNetwork({ networkId: "N_1" }, () => undefined),
    "options must be an object, and no function: await the call"
  ],
  [
    "a Promise for options",
    () => getNetwork({ networkId: "N_1" }, Promise.resolve({})),
    "options is a Promise: await it"
  ],
  ["a key for a call", () => getNetwork({ networkId: "N_1" }, { apiKey }), ofClient("apiKey")],
  ["a key for a view", () => clientOf().withOptions({ apiKey } as object), ofClient("apiKey")],
  ["hooks for a view", () => clientOf().withOptions({ onRetry: () => undefined } as object), ofClient("onRetry")],
  [
    "a Promise for an input",
    () => getNetwork(Promise.resolve({ networkId: "N_1" })),
    "getNetwork: input is a Promise: await it (GET /networks/{networkId}, not sent)"
  ],
  [
    "a Promise in an input",
    () => call("networks", "updateNetwork", { networkId: "N_1", name: Promise.resolve("HQ") }),
    "updateNetwork: name is a Promise: await it (PUT /networks/N_1, not sent)"
  ],
  [
    "a batch that is not to run",
    () => batch({ organizationId: "1", actions: [action], confirmed: false }),
    "confirmed is not an option: batch runs what it is given, and batch.plan stores it without"
  ],
  [
    "a path alone",
    () => request("/organizations"),
    'raw: request must be an object with path, as in request({ path: "/organizations" }) (not sent)'
  ],
  [
    "the body of another client",
    () => request({ method: "PUT", path: "/networks/N_1", data: {} }),
    "raw: data is not an option; did you mean body? (PUT /networks/N_1, not sent)"
  ],
  [
    "the path of another client",
    () => request({ url: "/networks/N_1" }),
    "raw: path is required; url is not an option; did you mean path? (not sent)"
  ],
  [
    "the query of another client",
    () => request({ path: "/organizations", params: {} }),
    "raw: params is not an option; did you mean query? (GET /organizations, not sent)"
  ],
  [
    "headers in a request",
    () => request({ path: "/organizations", headers: {} }),
    "raw: headers is an option: give it in the second argument, request({ path }, { headers }) (GET /organizations, not sent)"
  ],
  [
    "a signal in a request",
    () => request({ path: "/organizations", signal: 1 }),
    "raw: signal is an option: give it in the second argument, request({ path }, { signal }) (GET /organizations, not sent)"
  ],
  [
    "a path without its id",
    () => request({ path: `/networks/${String(undefined)}` }),
    "raw: path holds undefined: what was to be there has no value (GET /networks/undefined, not sent)"
  ],
  [
    "the template of a path",
    () => request({ path: "/networks/{networkId}" }),
    "raw: path holds the placeholder {networkId}: give the value itself (GET /networks/{networkId}, not sent)"
  ],
  [
    "a write of a client that only reads",
    () => clientOf({ readOnly: true }).networks.updateNetwork({ networkId: "N_1" }),
    "updateNetwork: the option readOnly forbids writes (PUT /networks/N_1, not sent)"
  ],
  [
    "the name of an operation for run",
    () => (clientOf().run as unknown as Anything).call(clientOf(), "getNetwork", {}),
    "this is not an operation: give one as a value, such as getNetwork of @effect-meraki/promise/Networks"
  ]
]

describe("a mistake of plain JavaScript says what to do:", () => {
  it.for(mistakes)("%s", async ([, run, says]) => {
    const error = await rejection(Promise.resolve().then(run))
    assert.strictEqual((error as Error).message, says)
    assert.notInclude(inspect(error), apiKey)
  })

  it("https to a server that speaks http", async () => {
    const error = await rejection(
      clientOf({ baseUrl: server.url.replace("http:", "https:") }).networks.getNetwork({ networkId: "N_1" })
    )
    assert.instanceOf(error, promise.ConnectionFailed)
    assert.strictEqual(error.reason, "tls")
    assert.match(
      error.message,
      /Hint: the server speaks no TLS; the URL of a server on this machine may begin with http:$/
    )
  })

  it("http to a server that speaks https", async () => {
    const closing = createServer((socket) => socket.destroy())
    const port = await listen(closing)
    try {
      const error = await rejection(
        clientOf({ baseUrl: `http://127.0.0.1:${port}/api/v1` }).networks.getNetwork({ networkId: "N_1" })
      )
      assert.instanceOf(error, promise.ConnectionFailed)
      assert.match(error.message, /Hint: a server that speaks TLS needs a URL that begins with https:$/)
    } finally {
      closing.close()
    }
  })

  it("a proxy that is not there, or that wants a password", async () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:3128"), { code: "ECONNREFUSED" })
    const input = { networkId: "N_1" }
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause: refused }))
    const gone = await rejection(clientOf({ fetch }).networks.getNetwork(input))
    assert.match((gone as Error).message, /Hint: this is not the API but a proxy on the way: look at HTTPS_PROXY/)
    const own = await rejection(clientOf({ baseUrl: "http://127.0.0.1:3128/api/v1", fetch }).networks.getNetwork(input))
    assert.notInclude((own as Error).message, "proxy")
    const wants = () => Promise.resolve(new Response("", { status: 407 }))
    const unknown = await rejection(clientOf({ fetch: wants }).networks.getNetwork(input))
    assert.match((unknown as Error).message, /Hint: the proxy on the way wants a user and a password/)
  })

  it("a URL in the place of its text is taken", async () => {
    const meraki = clientOf({ baseUrl: new URL(server.url) })
    assert.strictEqual((await meraki.networks.getNetwork({ networkId: "N_1" })).id, "N_1")
  })

  it("a call of a client that is closed says which one, and where it was made", async () => {
    const meraki = clientOf()
    await meraki.close()
    for (const call of [
      () => meraki.networks.getNetwork({ networkId: "N_1" }),
      () => meraki.organizations.getOrganizations.items().next()
    ]) {
      const error = (await rejection(call())) as Error
      assert.match(error.message, /^getNetwork|^getOrganizations/)
      assert.match(error.message, /: this client is closed$/)
      assert.strictEqual(error.name, "AbortError")
      assert.match(error.stack ?? "", /mistakes\.test\.ts/)
    }
  })

  it("a hook that throws where nobody logs is one line on the standard error", async () => {
    const said = vi.spyOn(globalThis.console, "error").mockImplementation(() => undefined)
    const onRequest = () => {
      throw new Error("not today")
    }
    try {
      const meraki = clientOf({ onRequest })
      await meraki.networks.getNetwork({ networkId: "N_1" })
      await meraki.networks.getNetwork({ networkId: "N_1" })
      assert.deepStrictEqual(said.mock.calls, [
        ["onRequest has failed: Error: not today (without a logger it is said once)"]
      ])
      vi.stubEnv("MERAKI_LOG", "silent")
      await clientOf({ onRequest }).networks.getNetwork({ networkId: "N_1" })
      assert.lengthOf(said.mock.calls, 1)
    } finally {
      vi.unstubAllEnvs()
      said.mockRestore()
    }
  })

  it("an option that cannot be used is printed as any error, with its place", async () => {
    const error = (await rejection(Promise.resolve().then(() => construct({ apiKey, timout: 5 })))) as Error
    const printed = inspect(error)
    assert.match(printed, /^InvalidConfiguration: timout is not an option; did you mean timeout\?\n\s+at /)
    assert.include(printed, "mistakes.test.ts")
    assert.match(printed, /\{ option: "timout" \}$/)
  })

  it("a value that no enum has is said in the log, where it is sent", async () => {
    const lines: Array<string> = []
    const logger = { debug: () => {}, info: () => {}, warn: (line: string) => void lines.push(line), error: () => {} }
    const input = { networkId: "N_1", number: 0, authMode: "wpa2" as "psk" }
    await clientOf({ logger }).wireless.updateNetworkWirelessSsid(input)
    assert.match(lines[0] ?? "", /authMode is none of the declared values: .*, psk$/)
  })
})

describe("an action", () => {
  it("prints as its resource, operation and body, and is otherwise what it was", () => {
    const expected = { resource: "/networks/N_1", operation: "update", body: { name: "HQ" } }
    assert.deepStrictEqual(JSON.parse(JSON.stringify(action)), expected)
    assert.deepStrictEqual(JSON.parse(String(action)), expected)
    assert.strictEqual(inspect(action), inspect(expected))
    assert.deepStrictEqual(Object.keys(action), ["descriptor", "input"])
    assert.deepStrictEqual(action.input, { networkId: "N_1", name: "HQ" })
  })
})
