import { answer, apiKey, clientOf, scripted } from "@effect-meraki/testing/client"
import { it, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { simulated } from "@effect-meraki/testing/simulated"
import { Simulator } from "@effect-meraki/simulator"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { inspect } from "node:util"
import * as ActionBatch from "../src/ActionBatch.ts"
import * as DryRun from "../src/DryRun.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import type { MerakiError, WritePlanned } from "../src/MerakiError.ts"
import * as Networks from "../src/operations/Networks.ts"
import * as Organizations from "../src/operations/Organizations.ts"

const url = "https://example.com/api/v1"

/** A client over a transport that answers everything, and what it sent. */
const recorded = (options: Parameters<typeof clientOf>[1] = {}) => {
  const { layer, sent } = scripted(({ url }) => answer(200, url.endsWith("/networks/N_1") ? { id: "N_1" } : []))
  return { client: clientOf(url, options, layer), sent }
}

const planOf = <A, R>(call: Effect.Effect<A, MerakiError, R>): Effect.Effect<WritePlanned, unknown, R> =>
  Effect.flatMap(Effect.flip(call), (error) =>
    error._tag === "WritePlanned" ? Effect.succeed(error) : Effect.fail(error)
  )

const rename = Networks.updateNetwork({ networkId: "N_1", name: "HQ" })

describe("in a dry run", () => {
  it.live("a read is sent, and a write is not", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 200, { id: "N_1", organizationId: "1" }))
      const client = clientOf(server.url, { dryRun: true })
      const planned = yield* Effect.andThen(Networks.getNetwork({ networkId: "N_1" }), planOf(rename)).pipe(
        Effect.provide(client)
      )
      assert.deepStrictEqual(
        server.seen.map(({ method }) => method),
        ["GET"]
      )
      assert.strictEqual(planned.operation, "updateNetwork")
      assert.strictEqual(planned.method, "PUT")
      assert.strictEqual(planned.url, `${server.url}/networks/N_1`)
      assert.deepStrictEqual(planned.body, { name: "HQ" })
      assert.strictEqual(planned.organizationId, "1", "the read has shown it")
      assert.deepStrictEqual(planned.parameters, { networkId: "N_1" })
      assert.strictEqual(planned.attempts, 0)
      assert.deepStrictEqual(planned.followedBy, [])
      assert.strictEqual(
        planned.message,
        "updateNetwork: would send PUT /networks/N_1 with name for organization 1; it is a dry run, and nothing was sent"
      )
    }).pipe(Effect.scoped)
  )

  it.effect("a write holds what would be sent: query, body, moments and what the operation does not declare", () =>
    Effect.gen(function* () {
      const { client, sent } = recorded()
      const create = Organizations.createOrganizationActionBatch(
        { organizationId: "a b", actions: [], confirmed: true },
        {
          dryRun: true,
          extraQuery: { list: ["a", "b"] },
          extraBody: { at: new Date(0), ["__proto__"]: 1, nested: [{ n: 1 }] }
        }
      )
      const planned = yield* planOf(create).pipe(Effect.provide(client))
      assert.strictEqual(planned.url, `${url}/organizations/a%20b/actionBatches?list%5B%5D=a&list%5B%5D=b`)
      assert.strictEqual(
        JSON.stringify(planned.body),
        `{"confirmed":true,"actions":[],"at":"1970-01-01T00:00:00.000Z","__proto__":1,"nested":[{"n":1}]}`
      )
      assert.strictEqual(planned.organizationId, "a b")
      const removal = yield* planOf(
        Networks.deleteNetwork({ networkId: "N_1" }, { dryRun: true, organizationId: "7" })
      ).pipe(Effect.provide(client))
      assert.isUndefined(removal.body)
      assert.strictEqual(removal.organizationId, "7")
      assert.strictEqual(
        removal.message,
        "deleteNetwork: would send DELETE /networks/N_1 for organization 7; it is a dry run, and nothing was sent"
      )
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect("a write shows no key, wherever it is", () =>
    Effect.gen(function* () {
      const { client } = recorded({ dryRun: true, headers: { "x-secret-token": '","name":"' } })
      const planned = yield* planOf(
        Networks.updateNetwork(
          { networkId: apiKey, name: `key ${apiKey}`, notes: '","name":"' },
          { extraBody: { [apiKey]: 1 } }
        )
      ).pipe(Effect.provide(client))
      for (const text of [planned.message, inspect(planned), JSON.stringify(planned), planned.url]) {
        assert.notInclude(text, apiKey)
      }
      assert.deepStrictEqual(planned.body, { name: "key <redacted>", notes: "<redacted>", "<redacted>": 1 })
      const plan = yield* DryRun.collect(Networks.updateNetwork({ networkId: "N_1", notes: apiKey })).pipe(
        Effect.provide(client)
      )
      for (const text of [String(plan), inspect(plan), JSON.stringify(plan)]) assert.notInclude(text, apiKey)
    })
  )

  it.effect("a write with a wrong input is refused as ever", () =>
    Effect.gen(function* () {
      const { client } = recorded({ dryRun: true })
      const wrong = Networks.updateNetwork({ networkId: "..", name: 5 } as never)
      assert.strictEqual((yield* Effect.flip(wrong).pipe(Effect.provide(client)))._tag, "InvalidInput")
    })
  )

  it.effect("a write that is refused is not planned", () =>
    Effect.gen(function* () {
      let told = 0
      const onPlanned = () => Effect.sync(() => void told++)
      const { client } = recorded({ dryRun: true, onPlanned })
      for (const call of [
        Networks.updateNetwork({ networkId: "N_1", name: "HQ" }, { readOnly: true }),
        MerakiClient.withOptions(rename, { readOnly: true })
      ]) {
        assert.strictEqual((yield* Effect.flip(call).pipe(Effect.provide(client)))._tag, "WriteBlocked")
      }
      assert.strictEqual(told, 0)
    })
  )

  it.effect("the client, every region and the call are told of a write", () =>
    Effect.gen(function* () {
      const told: Array<string> = []
      const teller = (name: string) => ({
        onPlanned: (planned: DryRun.PlannedRequest) =>
          Effect.sync(() => void told.push(`${name} ${planned.operation} ${JSON.stringify(planned.body)}`))
      })
      const { client } = recorded({ ...teller("client"), dryRun: true })
      yield* Networks.updateNetwork({ networkId: "N_1", name: "HQ" }, teller("call")).pipe(
        MerakiClient.withOptions(teller("inner")),
        MerakiClient.withOptions(teller("outer")),
        Effect.flip,
        Effect.provide(client)
      )
      assert.deepStrictEqual(
        told,
        ["client", "outer", "inner", "call"].map((name) => `${name} updateNetwork {"name":"HQ"}`)
      )
    })
  )
})

describe("a plan", () => {
  it.effect("of a program ends with its first write", () =>
    Effect.gen(function* () {
      const { client, sent } = recorded()
      const program = Effect.gen(function* () {
        const { id } = yield* Organizations.createOrganization({ name: "Acme" })
        yield* Organizations.deleteOrganization({ organizationId: id ?? "" })
      })
      const plan = yield* DryRun.collect(program).pipe(Effect.provide(client))
      assert.deepStrictEqual(
        plan.requests.map(({ operation }) => operation),
        ["createOrganization"]
      )
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect("of a program that goes on after each write has them all", () =>
    Effect.gen(function* () {
      const { client } = recorded()
      const program = Effect.forEach(["N_1", "N_2"], (networkId) =>
        Networks.deleteNetwork({ networkId }).pipe(Effect.catchTag("WritePlanned", () => Effect.void))
      )
      const { requests } = yield* DryRun.collect(program).pipe(Effect.provide(client))
      assert.deepStrictEqual(
        requests.map(({ url }) => url),
        [`${url}/networks/N_1`, `${url}/networks/N_2`]
      )
    })
  )

  it.effect("of several programs keeps their order, however many run at the same time", () =>
    Effect.gen(function* () {
      const { client } = recorded()
      const slowFirst = (networkId: string, index: number) =>
        Effect.andThen(
          Effect.sleep(10 - index).pipe(Effect.forkChild, Effect.asVoid),
          Networks.deleteNetwork({ networkId })
        )
      const ids = Array.from({ length: 10 }, (_, index) => `N_${index}`)
      for (const concurrency of [1, 3, "unbounded"] as const) {
        const { requests } = yield* DryRun.collect(ids.map(slowFirst), { concurrency }).pipe(Effect.provide(client))
        assert.deepStrictEqual(
          requests.map(({ parameters }) => parameters["networkId"]),
          ids
        )
      }
    })
  )

  it.effect("is empty when nothing would be written", () =>
    Effect.gen(function* () {
      const { client, sent } = recorded()
      const plan = yield* DryRun.collect([Networks.getNetwork({ networkId: "N_1" })]).pipe(Effect.provide(client))
      assert.strictEqual(String(plan), "no writes")
      assert.strictEqual(JSON.stringify(plan), "[]")
      assert.strictEqual(sent.length, 1)
    })
  )

  it.effect("fails when its program does, and then tells no plan", () =>
    Effect.gen(function* () {
      const { layer } = scripted(() => answer(404, { errors: ["no"] }))
      const program = Effect.andThen(Networks.getNetwork({ networkId: "N_1" }), rename)
      const error = yield* Effect.flip(DryRun.collect(program)).pipe(Effect.provide(clientOf(url, {}, layer)))
      assert.strictEqual(error._tag, "NotFound")
    })
  )

  it.effect("inside a plan has its writes in both", () =>
    Effect.gen(function* () {
      const { client } = recorded()
      const outer = yield* DryRun.collect(
        Effect.gen(function* () {
          const inner = yield* DryRun.collect(rename)
          assert.strictEqual(inner.requests.length, 1)
          yield* Networks.deleteNetwork({ networkId: "N_1" })
        })
      ).pipe(Effect.provide(client))
      assert.deepStrictEqual(
        outer.requests.map(({ operation }) => operation),
        ["updateNetwork", "deleteNetwork"]
      )
    })
  )

  it.effect("has the writes of a service that brings the context along in which it was built", () =>
    Effect.gen(function* () {
      const { client, sent } = recorded()
      const told: Array<string> = []
      const teller = (name: string) => ({ onPlanned: () => Effect.sync(() => void told.push(name)) })
      const built = (region: object) =>
        Effect.map(MerakiClient.withOptions(Effect.context<MerakiClient.MerakiClient>(), region), (context) =>
          Effect.provideContext(rename, context)
        )
      for (const region of [{ timeout: "5 seconds" }, teller("service"), { dryRun: true, ...teller("other") }]) {
        const { requests } = yield* Effect.flatMap(built(region), (service) =>
          DryRun.collect(MerakiClient.withOptions(service, teller("around")))
        ).pipe(Effect.provide(client))
        assert.deepStrictEqual(
          requests.map(({ operation }) => operation),
          ["updateNetwork"]
        )
      }
      assert.deepStrictEqual(told, ["around", "around", "service", "other"])
      assert.strictEqual(sent.length, 0)
    })
  )

  it.effect("is for people as a text, and for programs as JSON", () =>
    Effect.gen(function* () {
      const { client } = recorded()
      const plan = yield* DryRun.collect(rename).pipe(Effect.provide(client))
      const text = `1 write planned, nothing was sent\n\n1. updateNetwork\n   PUT ${url}/networks/N_1\n   name: "HQ"`
      assert.strictEqual(String(plan), text)
      assert.strictEqual(inspect(plan), text)
      assert.deepStrictEqual(JSON.parse(JSON.stringify(plan)), [
        {
          operation: "updateNetwork",
          method: "PUT",
          path: "/networks/{networkId}",
          parameters: { networkId: "N_1" },
          url: `${url}/networks/N_1`,
          body: { name: "HQ" }
        }
      ])
    })
  )
})

const actions = (count: number) =>
  Array.from({ length: count }, (_, index) => Networks.updateNetwork.action({ networkId: `N_${index}`, tags: ["a"] }))

const batchUrl = `${url}/organizations/1/actionBatches`

describe("action batches in a dry run", () => {
  it.effect("plan the requests of all batches, in their order and without the ids", () =>
    Effect.gen(function* () {
      const { client, sent } = recorded({ dryRun: true })
      const { requests } = yield* DryRun.collect(
        ActionBatch.submit({ organizationId: "1", actions: actions(30), mode: "sync", callback: { url: "https://me" } })
      ).pipe(Effect.provide(client))
      assert.strictEqual(sent.length, 0)
      assert.deepStrictEqual(
        requests.map(({ method, operation, organizationId, url }) => [operation, method, url, organizationId]),
        [1, 2].flatMap(() => [
          ["createOrganizationActionBatch", "POST", batchUrl, "1"],
          ["updateOrganizationActionBatch", "PUT", `${batchUrl}/{actionBatchId}`, "1"]
        ])
      )
      const [first, confirmed, second] = requests.map(({ body }) => body as { readonly [name: string]: unknown })
      assert.deepInclude(first, { synchronous: true, confirmed: false, callback: { url: "https://me" } })
      assert.deepStrictEqual(
        [first, second].map((body) =>
          (body?.["actions"] as ReadonlyArray<{ resource: string }> | undefined)?.map((one) => one.resource)
        ),
        [0, 20].map((start) =>
          Array.from({ length: start === 0 ? 20 : 10 }, (_, index) => `/networks/N_${start + index}`)
        )
      )
      assert.deepStrictEqual(confirmed, { confirmed: true, synchronous: true })
      assert.deepStrictEqual(requests[1]?.parameters, { organizationId: "1" })
    })
  )

  it.effect("fail with one error that holds them all", () =>
    Effect.gen(function* () {
      const { client } = recorded()
      const options = { organizationId: "1", actions: actions(150), dryRun: true } as const
      for (const submission of [ActionBatch.submit(options), Stream.runDrain(ActionBatch.progress(options))]) {
        const planned = yield* planOf(Effect.asVoid(submission)).pipe(Effect.provide(client))
        assert.strictEqual(planned.operation, "createOrganizationActionBatch")
        assert.deepStrictEqual(
          planned.followedBy.map(({ method }) => method),
          ["PUT", "POST", "PUT"]
        )
        assert.include(
          planned.message,
          "with confirmed, synchronous, actions for organization 1, and then 3 more requests;"
        )
      }
    })
  )

  it.effect("that are stored, confirmed or discarded plan just that", () =>
    Effect.gen(function* () {
      const { layer, sent } = scripted(({ url }) =>
        answer(200, { id: "b", confirmed: url.endsWith("/3"), status: { completed: false, failed: false } })
      )
      const client = clientOf(url, {}, layer)
      const stored = { organizationId: "1", batches: ["2", "3", "4"].map((id) => ({ id, actions: [0] })) }
      const linesOf = <A>(program: Effect.Effect<A, MerakiError, MerakiClient.MerakiClient>) =>
        Effect.map(DryRun.collect(program), ({ requests }) =>
          requests.map(({ method, url }) => `${method} ${url}`)
        ).pipe(Effect.provide(client))
      assert.deepStrictEqual(yield* linesOf(ActionBatch.plan({ organizationId: "1", actions: actions(2) })), [
        `POST ${batchUrl}`
      ])
      assert.deepStrictEqual(
        yield* linesOf(Effect.scoped(ActionBatch.planScoped({ organizationId: "1", actions: actions(2) }))),
        [`POST ${batchUrl}`]
      )
      assert.deepStrictEqual(
        yield* linesOf(ActionBatch.confirm(stored)),
        ["2", "3", "4"].map((id) => `PUT ${batchUrl}/${id}`)
      )
      assert.strictEqual(sent.length, 0)
      assert.deepStrictEqual(yield* linesOf(ActionBatch.discard(stored)), [
        `DELETE ${batchUrl}/2`,
        `DELETE ${batchUrl}/4`
      ])
      assert.deepStrictEqual(
        sent.map(({ method }) => method),
        ["GET", "GET", "GET"]
      )
    })
  )

  it.effect("are refused before they are planned, where writes are refused or actions are wrong", () =>
    Effect.gen(function* () {
      const { client } = recorded({ dryRun: true })
      const tagOf = (options: Partial<ActionBatch.SubmitOptions>) =>
        ActionBatch.submit({ organizationId: "1", actions: actions(2), ...options }).pipe(
          Effect.flip,
          Effect.map(({ _tag }) => _tag),
          Effect.provide(client)
        )
      assert.strictEqual(yield* tagOf({ readOnly: true }), "WriteBlocked")
      assert.strictEqual(yield* tagOf({ actions: [] }), "InvalidInput")
    })
  )

  it.live("leave the world as it is, and the same program then does what was planned", () =>
    Effect.gen(function* () {
      const { calls } = yield* Simulator.Simulator
      const [organization] = yield* Organizations.getOrganizations()
      const organizationId = organization?.id ?? ""
      const networks = yield* Organizations.getOrganizationNetworks({ organizationId })
      const program = ActionBatch.submit({
        organizationId,
        actions: networks.map(({ id }) => Networks.updateNetwork.action({ networkId: id ?? "", tags: ["planned"] })),
        pollInterval: 10
      })
      const { requests } = yield* DryRun.collect(program)
      const before = calls.length
      const tagged = () =>
        Effect.map(
          Organizations.getOrganizationNetworks({ organizationId, tags: ["planned"] }),
          (found) => found.length
        )
      assert.strictEqual(yield* tagged(), 0)
      yield* program
      assert.strictEqual(yield* tagged(), networks.length)
      assert.deepStrictEqual(
        calls.slice(before).flatMap(({ method }) => (method === "GET" ? [] : [method])),
        requests.map(({ method }) => method)
      )
    }).pipe(Effect.provide(simulated({ organizations: 1, networksPerOrganization: 25, speed: 100 })))
  )
})
