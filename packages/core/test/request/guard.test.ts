import { answer, clientOf, scripted } from "@effect-meraki/testing/client"
import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import * as ActionBatch from "../../src/ActionBatch.ts"
import type { CallOptions, RegionOptions } from "../../src/CallOptions.ts"
import * as MerakiClient from "../../src/MerakiClient.ts"
import type { MerakiError } from "../../src/MerakiError.ts"
import type { Descriptor, Method } from "../../src/model/Descriptor.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as RawRequest from "../../src/RawRequest.ts"

const url = "https://example.com/api/v1"
const { getNetworkClients } = Networks

type Call = (options: CallOptions) => Effect.Effect<unknown, MerakiError, MerakiClient.MerakiClient>

/** An operation that a program has made itself, of a method that says one thing first and another one later. */
const shifty: Descriptor = {
  id: "shifty",
  path: "/networks/{networkId}",
  tag: "networks",
  get method(): Method {
    return reads++ % 2 === 0 ? "GET" : "DELETE"
  }
}
let reads = 0

const rawOptions = ({ dryRun, readOnly }: CallOptions): RawRequest.Options => ({ dryRun, readOnly })

const reading: { readonly [name: string]: Call } = {
  read: (options) => Networks.getNetwork({ networkId: "N_1" }, options),
  "all pages": (options) => getNetworkClients({ networkId: "N_1" }, options),
  raw: (options) => RawRequest.send({ path: "/networks/N_1" }, rawOptions(options)),
  "raw pages": (options) => Stream.runDrain(RawRequest.pages({ path: "/networks/N_1/clients" }, rawOptions(options))),
  "a whole answer": (options) => Networks.getNetwork.response({ networkId: "N_1" }, options),
  "a page": (options) => getNetworkClients.page({ networkId: "N_1" }, options),
  items: (options) => Stream.runDrain(getNetworkClients.items({ networkId: "N_1" }, options))
}
const writing: { readonly [name: string]: Call } = {
  PUT: (options) => Networks.updateNetwork({ networkId: "N_1", name: "HQ" }, options),
  DELETE: (options) => Networks.deleteNetwork({ networkId: "N_1" }, options),
  POST: (options) => Networks.claimNetworkDevices({ networkId: "N_1", serials: [] }, options),
  "a write with more than is declared": (options) =>
    Networks.updateNetwork(
      { networkId: "N_1" },
      { ...options, extraBody: { method: "GET" }, extraQuery: { _method: "get" } }
    ),
  "a write that says it reads": (options) =>
    Networks.deleteNetwork({ networkId: "N_1" }, { ...options, headers: { "x-http-method-override": "GET" } }),
  "a raw PUT": (options) =>
    RawRequest.send({ method: "PUT", path: "/networks/N_1", body: { name: "HQ" } }, rawOptions(options)),
  "a raw DELETE of a URL": (options) =>
    RawRequest.response({ method: "DELETE", path: `${url}/networks/N_1` }, rawOptions(options)),
  "a whole answer": (options) => Networks.deleteNetwork.response({ networkId: "N_1" }, options),
  "the service": (options) =>
    MerakiClient.MerakiClient.use((client) =>
      client.execute(
        { id: "own", method: "DELETE", path: "/networks/{networkId}", tag: "" },
        { networkId: "N_1" },
        options
      )
    ),
  "a method in lower case": (options) =>
    MerakiClient.MerakiClient.use((client) =>
      client.execute({ id: "own", method: "delete" as never, path: "/organizations", tag: "" }, {}, options)
    )
}
const disguised: { readonly [name: string]: Call } = {
  header: (options) =>
    Networks.getNetwork({ networkId: "N_1" }, { ...options, headers: { "X-HTTP-Method": "DELETE" } }),
  "header of a region": (options) =>
    MerakiClient.withOptions(reading["read"]?.(options) ?? Effect.void, { headers: { "x-method-override": "PUT" } }),
  "header with underscores": (options) =>
    Networks.getNetwork({ networkId: "N_1" }, { ...options, headers: { X_HTTP_Method_Override: "DELETE" } }),
  "parameter in brackets": (options) =>
    Networks.getNetwork({ networkId: "N_1" }, { ...options, extraQuery: { "[_method]": "delete" } }),
  "parameter with a dot": (options) =>
    RawRequest.send({ path: "/networks/N_1", query: { ".Method": "delete" } }, rawOptions(options)),
  "raw parameter": (options) =>
    RawRequest.send({ path: "/networks/N_1", query: { _method: "delete" } }, rawOptions(options)),
  "raw URL": (options) => RawRequest.send({ path: `${url}/networks/N_1?a=1&_method=delete` }, rawOptions(options)),
  parameter: (options) => Networks.getNetwork({ networkId: "N_1" }, { ...options, extraQuery: { _method: "delete" } }),
  link: (options) =>
    getNetworkClients.page(
      { networkId: "N_1" },
      { ...options, from: `${url}/networks/N_1/clients?a=1&_method=delete` }
    ),
  "encoded link": (options) =>
    getNetworkClients.page({ networkId: "N_1" }, { ...options, from: `${url}/networks/N_1/clients?%5Fmethod=delete` })
}

const guards = Schema.Struct({ readOnly: Schema.optional(Schema.Boolean), dryRun: Schema.optional(Schema.Boolean) })
const situation = {
  client: guards,
  regions: Schema.Array(guards),
  call: guards,
  kind: Schema.Literals(["reading", "writing", "disguised"]),
  at: Schema.Int
}

const all = { reading, writing, disguised }

describe("guards", () => {
  it.effect.prop("hold for every call, wherever they are set, and cannot be loosened", situation, (given) =>
    Effect.gen(function* () {
      const { call, client, kind, regions } = given
      const { layer, sent } = scripted(() => answer(200, []))
      const calls = Object.values(all[kind])
      const made = calls[Math.abs(given.at) % calls.length]?.(call) ?? Effect.die("no call")
      const inside = regions.reduceRight(
        (effect, options: RegionOptions) => MerakiClient.withOptions(effect, options),
        made
      )
      const error = yield* Effect.flip(inside).pipe(
        Effect.provide(clientOf(url, client, layer)),
        Effect.catch(() => Effect.succeed(undefined))
      )
      const levels = [client, ...regions, call]
      const readOnly = levels.some((level) => level.readOnly === true)
      const dryRun = levels.some((level) => level.dryRun === true)
      const isFree = kind === "reading" || !(readOnly || dryRun)
      const refusal = kind === "disguised" ? "InvalidInput" : readOnly ? "WriteBlocked" : "WritePlanned"
      assert.strictEqual(error?._tag, isFree ? undefined : refusal)
      assert.strictEqual(sent.length > 0, isFree)
    })
  )

  it.effect("look at the method that is sent", () =>
    Effect.gen(function* () {
      for (const options of [{ readOnly: true }, { dryRun: true }]) {
        const { layer, sent } = scripted(() => answer(200, []))
        for (let round = 0; round < 12; round++) {
          reads = round
          yield* MerakiClient.MerakiClient.use((client) => client.execute(shifty, { networkId: "N_1" })).pipe(
            Effect.exit,
            Effect.provide(clientOf(url, options, layer))
          )
        }
        assert.deepStrictEqual([...new Set(sent.map(({ method }) => method))], ["GET"])
      }
    })
  )

  it.effect("hold for headers that the client has from before", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, { id: "N_1" }))
      const client = clientOf(url, { headers: { "X-HTTP-Method-Override": "DELETE" } }, layer)
      const call = Networks.getNetwork({ networkId: "N_1" })
      for (const options of [{ readOnly: true }, { dryRun: true }]) {
        const error = yield* MerakiClient.withOptions(call, options).pipe(Effect.flip, Effect.provide(client))
        assert.strictEqual(error._tag, "InvalidInput")
        assert.include(error.message, "headers.x-http-method-override could make a write of a read")
      }
      assert.strictEqual(sent.length, 0)
      yield* Effect.provide(call, client)
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("hold for batches, in every step", () =>
    Effect.gen(function* () {
      const batch = { id: "b", confirmed: false, status: { completed: false, failed: false } }
      const { layer, sent } = scripted(({ url }) => answer(200, url.includes("actionBatches/") ? batch : []))
      const actions = [Networks.updateNetwork.action({ networkId: "N_1", name: "HQ" })]
      const stored = { organizationId: "1", batches: [{ id: "b", actions: [0] }] }
      const steps = [
        ActionBatch.submit({ organizationId: "1", actions }),
        ActionBatch.plan({ organizationId: "1", actions }),
        ActionBatch.confirm(stored),
        ActionBatch.discard(stored)
      ]
      for (const [options, tag] of [
        [{ readOnly: true }, "WriteBlocked"],
        [{ dryRun: true }, "WritePlanned"],
        [{ readOnly: true, dryRun: true }, "WriteBlocked"]
      ] as const) {
        for (const step of steps) {
          const error = yield* MerakiClient.withOptions(step, options).pipe(
            Effect.flip,
            Effect.provide(clientOf(url, {}, layer))
          )
          assert.strictEqual(error._tag, tag)
        }
      }
      assert.isFalse(sent.some(({ method }) => method !== "GET"))
    })
  )

  it.effect.prop(
    "hold for an effect that brings the context of other regions along",
    { elsewhere: Schema.Array(guards), regions: Schema.Array(guards), inner: Schema.Array(guards), at: Schema.Int },
    ({ at, elsewhere, inner, regions }) =>
      Effect.gen(function* () {
        const { layer, sent } = scripted(() => answer(200, []))
        const within = <A, E, R>(effect: Effect.Effect<A, E, R>, all: ReadonlyArray<RegionOptions>) =>
          all.reduceRight((inside, options) => MerakiClient.withOptions(inside, options), effect)
        const calls = Object.values(writing)
        const call = calls[Math.abs(at) % calls.length]?.({}) ?? Effect.die("no call")
        const error = yield* Effect.gen(function* () {
          const taken = yield* within(Effect.context<MerakiClient.MerakiClient>(), [{ timeout: 1000 }, ...elsewhere])
          const brought = Effect.provideContext(within(call, inner), taken)
          return yield* Effect.flip(within(brought, regions))
        }).pipe(
          Effect.provide(clientOf(url, {}, layer)),
          Effect.catch(() => Effect.succeed(undefined))
        )
        const levels = [...elsewhere, ...regions, ...inner]
        const readOnly = levels.some((level) => level.readOnly === true)
        const dryRun = levels.some((level) => level.dryRun === true)
        assert.strictEqual(error?._tag, readOnly ? "WriteBlocked" : dryRun ? "WritePlanned" : undefined)
        assert.strictEqual(sent.length > 0, !(readOnly || dryRun))
      })
  )

  it.effect("are told to whoever asks", () =>
    Effect.gen(function* () {
      const ask = (options?: RegionOptions) => MerakiClient.MerakiClient.use((client) => client.guards(options))
      const { layer } = scripted(() => answer(200))
      const asked = Effect.all([
        ask(),
        MerakiClient.withOptions(ask(), { dryRun: true }),
        MerakiClient.withOptions(ask({ dryRun: false }), { dryRun: true, readOnly: false }),
        ask({ dryRun: true })
      ])
      const none = { readOnly: false, dryRun: false }
      const dry = { readOnly: false, dryRun: true }
      assert.deepStrictEqual(yield* asked.pipe(Effect.provide(clientOf(url, {}, layer))), [none, dry, dry, dry])
      const both = { readOnly: true, dryRun: true }
      assert.deepStrictEqual(yield* asked.pipe(Effect.provide(clientOf(url, { readOnly: true }, layer))), [
        { readOnly: true, dryRun: false },
        both,
        both,
        both
      ])
    })
  )
})

describe("a region", () => {
  it.effect("with options that cannot be used fails its calls with all that is wrong", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(() => answer(200, {}))
      const call = Networks.getNetwork({ networkId: "." }, { deadline: -1 })
      const error = yield* MerakiClient.withOptions(call, { timeout: 0, retyr: 1 } as never).pipe(
        Effect.flip,
        Effect.provide(clientOf(url, {}, layer))
      )
      if (error._tag !== "InvalidInput") return assert.fail(error._tag)
      assert.deepStrictEqual(
        error.issues.map(({ path }) => path),
        ["networkId", "deadline", "timeout", "retyr"]
      )
      assert.strictEqual(sent.length, 0)
    })
  )
})
