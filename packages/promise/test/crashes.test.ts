// What plain JavaScript can give that would end in an error of the engine from inside the library.
import { rejection } from "@effect-meraki/testing/promises"
import { json, startServer } from "@effect-meraki/testing/server"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import * as promise from "../src/index.ts"
import { getNetwork, updateNetwork } from "../src/operations/Networks.ts"
import * as webhooks from "../src/Webhooks.ts"

type Anything = (...args: ReadonlyArray<unknown>) => unknown
/** A function that takes what plain JavaScript gives it. */
const loose = (callable: unknown): Anything => callable as Anything

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer((_, response) => json(response, 200, { id: "N_1" }))
})
afterAll(() => server[Symbol.asyncDispose]())

const clientOf = () =>
  new promise.Meraki({ apiKey: "0".repeat(40), baseUrl: server.url, retry: false, rateLimit: false })
const secret = "a long random text"
const onEvent = () => undefined
const receiver = webhooks.receiver({ sharedSecret: secret, onEvent })
const history = (...args: ReadonlyArray<unknown>) =>
  (loose(promise.historyOf(clientOf()))(...args) as AsyncGenerator).next()
const resumed = (...args: ReadonlyArray<unknown>) =>
  (loose(promise.resumeOf(clientOf()).items)(...args) as AsyncGenerator).next()
const lookup = (name: "getDevice" | "getNetwork", ...args: ReadonlyArray<unknown>) =>
  loose(promise.lookupsOf(clientOf())[name])(...args)
const events = () => clientOf().networks.getNetworkEvents
const input = { networkId: "N_1" }
const delivery = { headers: new Headers(), body: "{}", now: 0 }
const verify = loose(webhooks.verify)
const mock = loose(promise.mockMeraki)
const { NotFound } = promise
const create = (...args: ReadonlyArray<unknown>) => Reflect.construct(NotFound, args)
const make = (...args: ReadonlyArray<unknown>) => Reflect.apply(loose(Reflect.get(NotFound, "make")), NotFound, args)

const noOperation =
  "this is not an operation: give one as a value, such as getNetwork of @effect-meraki/promise/Networks"
const noClient = "this is not a client: give a new Meraki({ apiKey })"
const facts = "operation, method, path, parameters, url, attempts, at, status, errors, body, requestId, retryAfter"
const needsRequest =
  "a receiver needs a Request of the Web; toNode(receiver) is for node:http, Express and Fastify, toLambda(receiver) for Lambda"

/** What is done wrong, how, and what is said to it. */
const crashes: ReadonlyArray<readonly [mistake: string, run: () => unknown, says: string]> = [
  [
    "historyOf without options",
    () => history(events(), input),
    "getNetworkEvents: since is required (GET /networks/N_1/events, not sent)"
  ],
  ["historyOf with null for options", () => history(events(), input, null), "options must be an object with since"],
  [
    "historyOf of the name of an operation",
    () => history("getNetworkEvents", input, { since: "2026-01-01" }),
    noOperation
  ],
  [
    "historyOf of an operation without pages",
    () => history(getNetwork, input, { since: "2026-01-01" }),
    "getNetwork does not answer in pages: call it as it is"
  ],
  [
    "resumeOf without options",
    () => resumed(events(), input),
    "load must be a function, as in { load: () => link, save: (link) => {} }"
  ],
  [
    "resumeOf without functions",
    () => resumed(events(), input, { load: () => undefined }),
    "save must be a function, as in { load: () => link, save: (link) => {} }"
  ],
  ["page of no operation", () => loose(clientOf().page.bind(clientOf()))("getNetworkEvents", input), noOperation],
  [
    "a mock that is no function",
    () => mock({ networks: { getNetwork: { id: "N_1" } } }),
    "the mock of networks.getNetwork must be a function that answers, such as () => ({ … })"
  ],
  [
    "a mock by the name of its operation",
    () => mock(["getNetwork", () => ({})]),
    "a mock is [operation, answer], with an operation as a value, such as getNetwork of @effect-meraki/promise/Networks"
  ],
  [
    "a mock without its function",
    () => mock([getNetwork]),
    "the mock of getNetwork must be a function that answers, such as () => ({ … })"
  ],
  [
    "a mock without its tag",
    () => mock({ getNetwork: () => ({}) }),
    "getNetwork is an operation and not a tag: give { networks: { getNetwork } }"
  ],
  [
    "a mock of a tag that there is none of",
    () => mock({ network: { getNetwork: () => ({}) } }),
    "network is not a tag of operations; did you mean networks?"
  ],
  [
    "a mock of a list that returns none",
    () =>
      (
        mock({ organizations: { getOrganizations: () => ({ id: "1" }) } }) as promise.Meraki
      ).organizations.getOrganizations(),
    "the mock of getOrganizations must return an array"
  ],
  [
    "a mock that returns a text",
    () => (mock([getNetwork, () => "N_1"]) as promise.Meraki).networks.getNetwork(input),
    "the mock of getNetwork must return an object"
  ],
  ["new NotFound()", () => create(), "new NotFound needs all the facts of a call: make one with NotFound.make({ … })"],
  [
    "new NotFound(text)",
    () => create("gone"),
    "new NotFound needs all the facts of a call: make one with NotFound.make({ … })"
  ],
  [
    "NotFound.make(text)",
    () => make("x"),
    'NotFound.make needs an object of facts, as in NotFound.make({ errors: ["…"] })'
  ],
  ["NotFound.make(what there is none of)", () => make({ foo: 1 }), `foo is not a fact of NotFound, which has ${facts}`],
  [
    "matchError(undefined)",
    () => loose(promise.matchError)(undefined, {}),
    "matchError was given what is not a MerakiError; rethrow it when isMerakiError(error) is false"
  ],
  [
    "matchError(another error)",
    () => loose(promise.matchError)(new Error("x"), { NotFound: () => 1 }),
    "matchError was given what is not a MerakiError; rethrow it when isMerakiError(error) is false"
  ],
  [
    "matchError without cases",
    () => loose(promise.matchError)(NotFound.make()),
    "no case for NotFound, which needs a function"
  ],
  [
    "null for the options of a live tool",
    () => loose(promise.liveToolsOf(clientOf()).ping)({ serial: "Q2XX", target: "1.1.1.1" }, null),
    "options must be an object such as { deadline: 60_000 }"
  ],
  ["liveToolsOf()", () => loose(promise.liveToolsOf)(), noClient],
  ["lookupsOf({})", () => loose(promise.lookupsOf)({}), noClient],
  ["batchOf()", () => loose(promise.batchOf)(), noClient],
  ["historyOf()", () => loose(promise.historyOf)(), noClient],
  ["resumeOf()", () => loose(promise.resumeOf)(), noClient],
  ["healthOf()", () => loose(promise.healthOf)(), noClient],
  ["a lookup of nothing", () => lookup("getDevice"), "getDevice: serial is required (GET /devices/{serial}, not sent)"],
  [
    "a lookup of a text",
    () => lookup("getDevice", "Q2XX"),
    "getDevice: input must be an object with serial, as in getDevice({ serial: … }) (GET /devices/{serial}, not sent)"
  ],
  [
    "a lookup with another name",
    () => lookup("getNetwork", { network_id: "N_1", organizationId: "1" }),
    "getNetwork: networkId is required; network_id is not a parameter of getNetwork; did you mean networkId? " +
      "(GET /networks/{networkId}, not sent)"
  ],
  [
    "a lookup with options",
    () => lookup("getDevice", { serial: "Q2XX" }, { timeout: 5 }),
    "timeout is not for lookups, which share requests: give it to lookupsOf(meraki.withOptions({ … }))"
  ],
  [
    "an action with options",
    () => loose(updateNetwork.action)(input, { timeout: 5 }),
    "updateNetwork.action takes no options: those of its batch hold for it"
  ],
  [
    "an action of a client with options",
    () => loose(clientOf().networks.updateNetwork.action)(input, { timeout: 5 }),
    "updateNetwork.action takes no options: those of its batch hold for it"
  ],
  [
    "ensureReceiver without options",
    () => loose(promise.ensureReceiver)(clientOf()),
    "options must be an object with url and sharedSecret"
  ],
  ["ensureReceiver without a client", () => loose(promise.ensureReceiver)({ url: "https://a.example" }), noClient],
  ["receiver()", () => loose(webhooks.receiver)(), "options must be an object with sharedSecret and onEvent"],
  [
    "scanningReceiver()",
    () => loose(webhooks.scanningReceiver)(),
    "options must be an object with validator, sharedSecret and onReport"
  ],
  [
    "a store without functions",
    () => webhooks.receiver({ sharedSecret: secret, onEvent, replays: {} as never }),
    "replays must have the functions claim, settle, release"
  ],
  ["verify()", () => verify(), "options must be an object with sharedSecret"],
  [
    "verify(body)",
    () => verify("{}", { sharedSecret: secret }),
    "delivery must be an object with headers, body and now"
  ],
  [
    "verify with the headers of Node",
    () => verify({ ...delivery, headers: {} }, { sharedSecret: secret }),
    "headers must be Headers: of a plain object, new Headers(request.headers) makes them"
  ],
  [
    "verify of what was parsed",
    () => verify({ ...delivery, body: {} }, { sharedSecret: secret }),
    "body must be a string or bytes, as it has arrived and not parsed"
  ],
  [
    "verify without the time",
    () => verify({ ...delivery, now: undefined }, { sharedSecret: secret }),
    "now must be a number of milliseconds: Date.now()"
  ],
  ["replay()", () => loose(webhooks.replay)(), "options must be an object with url and sharedSecret"],
  ["replay without options", () => loose(webhooks.replay)({}), "options must be an object with url and sharedSecret"],
  [
    "replay with no function for fetch",
    () => loose(webhooks.replay)({}, { url: "http://127.0.0.1:1/", sharedSecret: secret, fetch: "x" }),
    "fetch must be a function"
  ],
  [
    "a handler without a request",
    () => loose(webhooks.toNode(receiver))(),
    "what toNode returns needs a request and a response, as node:http, Express and Fastify give them"
  ],
  [
    "toNode(options)",
    () => loose(webhooks.toNode)({ sharedSecret: secret }),
    "toNode needs a receiver, as in toNode(receiver({ sharedSecret, onEvent }))"
  ],
  [
    "toLambda()",
    () => loose(webhooks.toLambda)(),
    "toLambda needs a receiver, as in toLambda(receiver({ sharedSecret, onEvent }))"
  ],
  [
    "a handler without an event",
    () => loose(webhooks.toLambda(receiver))(undefined),
    "what toLambda returns needs the event that Lambda gives"
  ],
  ["a receiver of a text", () => loose(receiver)("{}"), needsRequest],
  ["a receiver of what was parsed", () => loose(receiver)({ alertId: "1" }), needsRequest],
  ["a receiver of a request of Node", () => loose(receiver)({ method: "POST", headers: {} }), needsRequest]
]

describe("instead of a crash it is said what to do:", () => {
  it.for(crashes)("%s", async ([, run, says]) => {
    const error = await rejection(Promise.resolve().then(run))
    assert.strictEqual((error as Error).message, says)
  })

  it("what is right is not refused", async () => {
    const actions = ["N_1", "N_2"].map((networkId) => ({ networkId })).map(updateNetwork.action)
    assert.lengthOf(actions, 2)
    const bookmark = { load: () => null as never, save: () => undefined }
    const list = mock({ organizations: { getOrganizationNetworks: () => [] } }) as promise.Meraki
    const pages = promise
      .resumeOf(list)
      .items(list.organizations.getOrganizationNetworks, { organizationId: "1" }, bookmark)
    assert.isTrue((await pages.next()).done)
    const found = await promise
      .lookupsOf(clientOf())
      .getNetwork({ networkId: "N_1" }, { signal: AbortSignal.timeout(60_000) })
    assert.strictEqual(found.id, "N_1")
  })
})
