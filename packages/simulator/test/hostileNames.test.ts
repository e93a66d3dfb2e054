import { hostileName, hostileNames, prototypes } from "@effect-meraki/testing/hostile"
import { assert, describe, it } from "@effect/vitest"
import type { Descriptor } from "@effect-meraki/core/Operation"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { request } from "node:http"
import { startSimulator } from "../src/index.ts"
import { seeds } from "../src/internal/behaviors/allSeeds.ts"
import { conform } from "../src/internal/world/conform.ts"
import { meets } from "../src/internal/world/filters.ts"
import { queryParameters } from "../src/internal/http/parameters.ts"
import { sample } from "../src/internal/world/sample.ts"
import { merge, type Values } from "../src/internal/world/values.ts"
import { type Json, simulated } from "./support/ask.ts"

const parsed = (name: string, value: unknown): Values =>
  JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as Values

const own = (value: unknown, name: string): unknown => Object.getOwnPropertyDescriptor(Object(value), name)?.value

const anything = { kind: "any", nullable: false } as const
const subject = {
  key: "k",
  noun: "thing",
  organization: undefined,
  network: undefined,
  device: undefined,
  isFresh: false,
  span: [0, 1],
  facts: {}
} as const

describe("a name from a client", () => {
  it.prop("is a property like any other of what is merged", { name: hostileName }, ({ name }) => {
    const merged = merge(parsed(name, { a: 1 }), parsed(name, { b: 2 }))
    assert.deepStrictEqual(Object.keys(merged), [name])
    assert.deepStrictEqual(own(merged, name), { a: 1, b: 2 })
    assert.deepStrictEqual(own(merge({}, parsed(name, { b: 2 })), name), { b: 2 })
  })

  it.prop("is one of what is fitted to a type", { name: hostileName, value: Schema.Json }, ({ name, value }) => {
    const open = { kind: "object", nullable: false, members: [], others: anything } as const
    for (const type of [open, { ...open, members: [{ name, type: anything, required: true }], others: undefined }]) {
      assert.deepStrictEqual(own(conform(type, {}, parsed(name, value)), name), own(parsed(name, value), name))
    }
    const list = {
      kind: "array",
      nullable: false,
      item: { ...open, members: [{ name, type: anything, required: true }] }
    } as const
    assert.deepStrictEqual(own((conform(list, [{}], ["text"]) as ReadonlyArray<unknown>)[0], name), undefined)
  })

  it.prop("is one of what is made up", { name: hostileName }, ({ name }) => {
    const type = {
      kind: "object",
      nullable: false,
      members: [{ name, type: { kind: "boolean", nullable: false }, required: true }],
      others: undefined
    } as const
    assert.isBoolean(own(sample("s", type, subject), name))
    const open = { kind: "object", nullable: false, members: [], others: { kind: "integer", nullable: false } } as const
    const key = /ports?$/i.test(name) ? "1" : name
    assert.isNumber(own(sample("s", open, { ...subject, noun: name }), key))
  })

  it.prop("is one of an object in a query", { name: hostileName }, ({ name }) => {
    if (!name.isWellFormed()) return
    const descriptor: Descriptor = { id: `q`, method: "GET", path: "/q", tag: "t", query: { of: "[{a:s}]", gt: "{}" } }
    const search = new URLSearchParams([
      [`of[]${name}`, "1"],
      [`of[]${name}`, "2"],
      [`gt[${name}]`, "3"]
    ])
    const { values } = queryParameters(descriptor, search)
    const property = name.replace(/^\[(.*)\]$/, "$1")
    if (name !== "")
      assert.deepStrictEqual(
        (values["of"] as ReadonlyArray<unknown>).map((each) => own(each, property)),
        ["1", "2"]
      )
    if (/^\w+$/.test(name)) assert.strictEqual(own(values["gt"], name), "3")
  })

  it.prop("filters by what a member has itself", { name: hostileName }, ({ name }) => {
    assert.isTrue(meets({}, [name, "x"]))
    assert.isFalse(meets(parsed(name, "y"), [name, "x"]))
  })

  it.prop("is no beginning of a collection", { name: hostileName }, ({ name }) => {
    assert.isUndefined(seeds({} as never, [], name))
  })

  it.effect("is kept by a resource, and nothing else changes", () =>
    Effect.gen(function* () {
      const before = prototypes()
      const { ask, organization } = simulated()
      const path = `/organizations/${organization.id}/policyObjects`
      for (const name of hostileNames.filter((each) => each !== "name")) {
        const usual = { name: `n${hostileNames.indexOf(name)}`, category: "network", type: "cidr", cidr: "10.0.0.0/24" }
        const body = JSON.stringify({ ...usual, ...parsed(name, { a: 1 }) })
        const made = yield* Effect.promise(() => ask("POST", path, body))
        assert.strictEqual(made.status, 201, name)
        const id = String((made.body as Json)["id"])
        yield* Effect.promise(() => ask("PUT", `${path}/${id}`, JSON.stringify(parsed(name, { b: 2 }))))
        const list = yield* Effect.promise(() => ask("GET", path))
        const found = (list.body as ReadonlyArray<Values>).find((each) => each["id"] === id)
        assert.deepStrictEqual(own(found, name), { a: 1, b: 2 }, name.slice(0, 20))
      }
      assert.deepStrictEqual(prototypes(), before)
    })
  )

  it.effect("in a path, a query or a body is answered", () =>
    Effect.gen(function* () {
      const before = prototypes()
      const { ask, network, organization } = simulated()
      const encoded = hostileNames.filter((name) => name.length < 1000).map(encodeURIComponent)
      const statuses = new Set<number>()
      for (const name of encoded) {
        for (const path of [
          `/${name}`,
          `/organizations/${name}`,
          `/organizations/${name}/networks`,
          `/networks/${name}`,
          `/devices/${name}`,
          `/organizations/${organization.id}/${name}`,
          `/organizations/${organization.id}/admins/${name}`,
          `/networks/${network.id}/events?productType=${name}`,
          `/organizations/${organization.id}/networks?${name}=1&${name}[]=1&tags[]=${name}&startingAfter=${name}`
        ]) {
          for (const [method, body] of [["GET"], ["PUT", `{"${name}":{"${name}":1}}`], ["DELETE"]] as const) {
            const { status } = yield* Effect.promise(() => ask(method, path, body))
            statuses.add(status)
          }
        }
      }
      assert.deepStrictEqual(
        [...statuses].filter((status) => status >= 500),
        []
      )
      assert.deepStrictEqual(prototypes(), before)
    })
  )

  it("of a header is none that the simulator reads", async () => {
    await using simulator = await startSimulator({ organizations: 1, networksPerOrganization: 1 })
    const before = prototypes()
    for (const name of hostileNames.filter((each) => /^\w+$/.test(each) && each.length < 100)) {
      const status = await new Promise((resolve, reject) => {
        const headers = ["host", new URL(simulator.url).host, name, "x", "authorization", `Bearer ${simulator.apiKey}`]
        request(`${simulator.url}/organizations`, { headers }, (response) => {
          response.resume()
          resolve(response.statusCode)
        })
          .on("error", reject)
          .end()
      })
      assert.strictEqual(status, 200, name)
    }
    assert.deepStrictEqual(prototypes(), before)
  })
})
