import { json, startServer } from "@effect-meraki/testing/server"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as FiberRef from "effect/FiberRef"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { afterAll, assert, beforeAll, describe, it } from "vitest"
import {
  ActionBatch,
  DryRun,
  MerakiClient,
  MerakiError,
  Networks,
  Organizations,
  RawRequest,
  RetryPolicy
} from "../src/index.ts"
import { MerakiErrorSchema } from "../src/MerakiErrorSchema.ts"
import { layer, run } from "./support/client.ts"

let server: Awaited<ReturnType<typeof startServer>>
beforeAll(async () => {
  server = await startServer(({ url }, response) => {
    if (url.includes("/networks/N_503")) return json(response, 503, { errors: ["busy"] })
    json(response, 200, /\/networks\?|actionBatches/.test(url) ? [{ id: "N_1" }, { id: "N_2" }] : { id: "N_1" })
  })
})
afterAll(() => server[Symbol.asyncDispose]())

const client = (options = {}) => layer({ baseUrl: server.url, ...options })
const remove = Networks.deleteNetwork({ networkId: "N_1" })
const failure = <A, E>(program: Effect.Effect<A, E, MerakiClient.MerakiClient>, options = {}) =>
  run(Effect.flip(program), client(options))

describe("a region", () => {
  it("has options of its own for its calls, and a call has its own", async () => {
    const before = server.seen.length
    const call = (headers?: { readonly [name: string]: string }) =>
      Networks.getNetwork({ networkId: "N_1" }, { headers })
    const program = Effect.all([
      call(),
      call().pipe(MerakiClient.withOptions({ headers: { "x-a": "region" } })),
      call({ "x-a": "call" }).pipe(
        MerakiClient.withOptions({ headers: { "x-b": "inner" } }),
        MerakiClient.withOptions({ headers: { "x-a": "outer", "x-b": "outer", "x-c": "outer" } })
      )
    ])
    await run(program, client({ headers: { "x-a": "client" } }))
    assert.deepStrictEqual(
      server.seen.slice(before).map(({ headers }) => ["x-a", "x-b", "x-c"].map((name) => headers[name])),
      [
        ["client", undefined, undefined],
        ["region", undefined, undefined],
        ["call", "inner", "outer"]
      ]
    )
  })

  it("keeps its guards from a runtime and from a context that were taken in another region", async () => {
    const before = server.seen.length
    const taken = MerakiClient.withOptions(
      Effect.zip(Effect.runtime<MerakiClient.MerakiClient>(), Effect.context<MerakiClient.MerakiClient>()),
      { timeout: "5 seconds" }
    )
    for (const [options, tag] of [
      [{ dryRun: true }, "WritePlanned"],
      [{ readOnly: true }, "WriteBlocked"]
    ] as const) {
      const program = Effect.gen(function* () {
        const [runtime, context] = yield* taken
        const within = <A, E, R>(effect: Effect.Effect<A, E, R>) =>
          Effect.flip(effect.pipe(Effect.zipRight(remove), MerakiClient.withOptions(options)))
        return [
          yield* within(Effect.provide(remove, runtime)),
          yield* within(Effect.provide(remove, context)),
          yield* within(Effect.provide(Effect.void, runtime))
        ]
      })
      assert.deepStrictEqual(
        (await run(program, client())).map(({ _tag }) => _tag),
        [tag, tag, tag]
      )
    }
    assert.strictEqual(server.seen.length, before)
  })

  it("has its policy, and its times in the forms of Effect", async () => {
    const before = server.seen.length
    const busy = Networks.getNetwork({ networkId: "N_503" })
    const once = MerakiClient.withOptions(busy, {
      retry: RetryPolicy.none,
      timeout: "5 seconds",
      deadline: "6 seconds"
    })
    assert.strictEqual((await failure(once))._tag, "ServiceUnavailable")
    assert.strictEqual(server.seen.length - before, 1)
    const exit = await run(Effect.exit(MerakiClient.withOptions(busy, { timeout: "soon" as never })), client())
    assert.include(String(Exit.isFailure(exit) && exit.cause), "timeout must be a time above zero")
  })

  it("cannot take a guard back, for whatever runs in it", async () => {
    const before = server.seen.length
    const free = { readOnly: false, dryRun: false }
    for (const [guard, tag] of [
      [{ readOnly: true }, "WriteBlocked"],
      [{ dryRun: true }, "WritePlanned"]
    ] as const) {
      const tagOf = async <A>(
        program: Effect.Effect<A, MerakiError.MerakiError, MerakiClient.MerakiClient>,
        options = {}
      ) => (await failure(program, options))._tag
      assert.strictEqual(await tagOf(remove.pipe(MerakiClient.withOptions(free)), guard), tag)
      assert.strictEqual(await tagOf(remove.pipe(MerakiClient.withOptions(free), MerakiClient.withOptions(guard))), tag)
      assert.strictEqual(await tagOf(Networks.deleteNetwork({ networkId: "N_1" }, guard)), tag)
      const forked = Effect.flatMap(Effect.fork(remove), (fiber) => fiber.await).pipe(Effect.flatten)
      assert.strictEqual(await tagOf(forked.pipe(MerakiClient.withOptions(guard))), tag)
      const streamed = Stream.runDrain(
        Stream.mapEffect(Organizations.getOrganizationNetworks.items({ organizationId: "1" }), ({ id }) =>
          Networks.deleteNetwork({ networkId: id })
        )
      )
      assert.strictEqual(await tagOf(streamed.pipe(MerakiClient.withOptions(guard))), tag)
    }
    assert.isFalse(server.seen.slice(before).some(({ method }) => method !== "GET"))
  })
})

describe("a plan", () => {
  it("has the writes of a program up to its first one, and all of a list", async () => {
    const before = server.seen.length
    const program = Effect.gen(function* () {
      const networks = yield* Organizations.getOrganizationNetworks({ organizationId: "1" })
      for (const { id } of networks) yield* Networks.updateNetwork({ networkId: id, name: "HQ" })
    })
    const one = await run(DryRun.collect(program), client())
    assert.deepStrictEqual(
      one.requests.map(({ body, url }) => [url, body]),
      [[`${server.url}/networks/N_1`, { name: "HQ" }]]
    )
    const two = await run(
      DryRun.collect(
        ["N_1", "N_2"].map((networkId) => Networks.deleteNetwork({ networkId })),
        { concurrency: "unbounded" }
      ),
      client()
    )
    assert.deepStrictEqual(
      two.requests.map(({ parameters }) => parameters["networkId"]),
      ["N_1", "N_2"]
    )
    assert.match(String(two), /^2 writes planned, nothing was sent\n\n1\. deleteNetwork\n   DELETE /)
    assert.deepStrictEqual(
      server.seen.slice(before).map(({ method }) => method),
      ["GET"]
    )
  })

  it("includes action batches", async () => {
    const actions = Array.from({ length: 30 }, () => Networks.updateNetwork.action({ networkId: "N_1", tags: [] }))
    const submission = ActionBatch.submit({ organizationId: "1", actions, mode: "sync" })
    const { requests } = await run(DryRun.collect(submission), client())
    assert.deepStrictEqual(
      requests.map(({ method }) => method),
      ["POST", "PUT", "POST", "PUT"]
    )
    const planned = await failure(ActionBatch.submit({ organizationId: "1", actions, dryRun: true }))
    assert.isTrue(planned instanceof MerakiError.WritePlanned && planned.followedBy.length === 1)
    const json: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(MerakiErrorSchema)(planned)))
    const back = Schema.decodeUnknownSync(MerakiErrorSchema)(json)
    assert.instanceOf(back, MerakiError.WritePlanned)
    assert.deepStrictEqual(JSON.parse(JSON.stringify(back)), JSON.parse(JSON.stringify(planned)))
  })
})

describe("onPlanned", () => {
  it("runs as the caller does, for client, regions and call", async () => {
    const who = FiberRef.unsafeMake("nobody")
    const told: Array<string> = []
    const teller = (name: string) => ({
      onPlanned: ({ operation }: DryRun.PlannedRequest) =>
        Effect.map(FiberRef.get(who), (caller) => void told.push(`${name} ${operation} ${caller}`))
    })
    const program = Networks.deleteNetwork({ networkId: "N_1" }, teller("call")).pipe(
      MerakiClient.withOptions(teller("region")),
      Effect.locally(who, "somebody")
    )
    assert.strictEqual((await failure(program, { dryRun: true, ...teller("client") }))._tag, "WritePlanned")
    assert.deepStrictEqual(told, [
      "client deleteNetwork nobody",
      "region deleteNetwork somebody",
      "call deleteNetwork somebody"
    ])
  })
})

describe("an answer as a whole", () => {
  it("has status, headers, request id, attempts and waits beside its value", async () => {
    const program = Effect.all([
      Networks.getNetwork.response({ networkId: "N_1" }),
      Organizations.getOrganizationNetworks.response({ organizationId: "1" })
    ])
    const [one, page] = await run(program, client())
    assert.deepInclude(one, { status: 200, attempts: 1, url: `${server.url}/networks/N_1`, requestId: undefined })
    assert.strictEqual(one.value.id, "N_1")
    assert.strictEqual(one.header("content-type"), "application/json")
    assert.isTrue(Duration.isDuration(one.waited))
    assert.strictEqual(page.value.items.length, 2)
    const error = await failure(Networks.getNetwork.response({ networkId: "N_503" }, { retry: RetryPolicy.none }))
    assert.strictEqual(error._tag, "ServiceUnavailable")
  })
})

describe("a raw request", () => {
  it("is sent, answered, paged and refused as any call", async () => {
    const before = server.seen.length
    const program = Effect.all([
      RawRequest.send({ method: "PUT", path: "/networks/N_1/new", body: { a: [1] }, query: { tags: ["x"] } }),
      RawRequest.response({ path: "/networks/N_1" }, { headers: { "x-a": "raw" } }),
      Stream.runCollect(RawRequest.pages({ path: "/organizations/1/networks", query: { perPage: 5 } }))
    ])
    const [value, whole, pages] = await run(program, client())
    assert.deepStrictEqual(value, { id: "N_1" })
    assert.deepInclude(whole, { status: 200, attempts: 1 })
    assert.strictEqual([...pages][0]?.items.length, 2)
    const seen = server.seen.slice(before)
    assert.deepStrictEqual(
      seen.map(({ body, method, url }) => [method, url, body]),
      [
        ["PUT", "/api/v1/networks/N_1/new?tags%5B%5D=x", '{"a":[1]}'],
        ["GET", "/api/v1/networks/N_1", ""],
        ["GET", "/api/v1/organizations/1/networks?perPage=5", ""]
      ]
    )
    assert.strictEqual(seen[1]?.headers["x-a"], "raw")
    const write = RawRequest.send({ method: "POST", path: "/networks/N_1/new" })
    assert.strictEqual((await failure(write, { readOnly: true }))._tag, "WriteBlocked")
    assert.strictEqual((await failure(write.pipe(MerakiClient.withOptions({ dryRun: true }))))._tag, "WritePlanned")
    assert.strictEqual((await failure(RawRequest.send({ path: "//evil.example" })))._tag, "InvalidInput")
    assert.strictEqual((await failure(RawRequest.send({ path: "https://evil.example/x" })))._tag, "UntrustedHost")
  })
})
