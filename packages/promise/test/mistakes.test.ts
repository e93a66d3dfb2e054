import { rejection } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { inspect } from "node:util"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import * as promise from "../src/index.ts"
import { updateNetwork } from "../src/operations/Networks.ts"

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

const action = updateNetwork.action({ networkId: "N_1", name: "HQ" })
const getNetwork = (...args: ReadonlyArray<unknown>) => call("networks", "getNetwork", ...args)
const getNetworks = (...args: ReadonlyArray<unknown>) => call("organizations", "getOrganizationNetworks", ...args)
const variable = "apiKey (environment variable MERAKI_DASHBOARD_API_KEY)"
const whereToGetOne = "get one in Dashboard under Organization > API & Webhooks > API keys"
const notSent = "(GET /networks/N_1, not sent)"
const listNotSent = "(GET /organizations/1/networks, not sent)"
const batchNotSent = "(POST /organizations/1/actionBatches, not sent)"
const pagesAreAll = "is not needed: all pages are fetched, and the option maxPages bounds them"
const asIn = "as in updateNetwork.action({ networkId, name })"

/** What is done wrong, how, and what is said to it. */
const mistakes: ReadonlyArray<readonly [mistake: string, run: () => unknown, says: string]> = [
  ["new Meraki()", () => construct(), "options must be an object with apiKey"],
  ["new Meraki(key)", () => construct(apiKey), "options must be an object with apiKey"],
  ["no key", () => construct({}), `${variable} is missing: ${whereToGetOne}`],
  [
    "a key with Bearer",
    () => construct({ apiKey: `Bearer ${apiKey}` }),
    `${variable} begins with "Bearer", which the client adds: give the key alone`
  ],
  ["a key in quotes", () => construct({ apiKey: `"${apiKey}"` }), `${variable} is in quotes: give it without them`],
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
