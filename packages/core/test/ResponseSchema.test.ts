import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { type Descriptor, write } from "../src/Operation.ts"
import { deleteNetwork, getNetwork, getNetworkClients } from "../src/operations/Networks.ts"
import * as ResponseSchema from "../src/ResponseSchema.ts"

const answering = (response: string): Descriptor => ({
  id: "getThing",
  method: "GET",
  path: "/thing",
  tag: "networks",
  response
})

describe("ResponseSchema", () => {
  it.effect("decodes an answer of the API, keeping what is not declared", () =>
    Effect.gen(function* () {
      const answer = {
        id: "N_1",
        organizationId: "1",
        name: "HQ",
        productTypes: [],
        notes: null,
        isBoundToConfigTemplate: true,
        news: { a: [1] }
      }
      const decoded = yield* Schema.decodeUnknownEffect(ResponseSchema.of(getNetwork))(answer)
      assert.deepStrictEqual<unknown>(decoded, answer)
    })
  )

  it("has the type of the answer, of a paginated operation too", () => {
    const isClients = Schema.is(ResponseSchema.of(getNetworkClients))
    const answer: unknown = [{ mac: "00:11:22:33:44:55" }]
    assert.isTrue(isClients(answer))
    if (isClients(answer)) assert.strictEqual(answer[0]?.mac, "00:11:22:33:44:55")
    assert.isFalse(isClients([{ mac: 1 }]))
  })

  it("accepts leniently, and not strictly, what the API is known to do", () => {
    const mismatches: ReadonlyArray<readonly [string, unknown]> = [
      ["{a:s!}", {}],
      ["{a:s!}", { a: null }],
      ["{a:[s]}", { a: [null] }],
      ["{a:[i]}", { a: [5.5] }],
      ["{a:e(x|y)}", { a: "new" }],
      ["{*:E(1|2)}", { a: 3 }],
      ["d", "yesterday"],
      ["y", "{}"]
    ]
    for (const [shape, value] of mismatches) {
      const thing = write<Record<string, never>, unknown>(answering(shape))
      assert.isTrue(Schema.is(ResponseSchema.lenient(thing))(value), shape)
      assert.isFalse(Schema.is(ResponseSchema.of(thing))(value), shape)
      assert.lengthOf(ResponseSchema.check(thing.descriptor, value, "lenient"), 0, shape)
      assert.lengthOf(ResponseSchema.check(thing.descriptor, value), 1, shape)
    }
  })

  it("says the same as the check for every kind of type", () => {
    const values = [
      "text",
      1,
      1.5,
      true,
      null,
      [],
      {},
      ["a"],
      { a: "text" },
      { a: 1 },
      { a: null, b: [{}] },
      [{ a: "x" }],
      "2026-01-02"
    ]
    const shapes = [
      "s",
      "d",
      "y",
      "i",
      "n",
      "b",
      "*",
      "e(text)",
      "E(1)",
      "[s]",
      "[*]",
      "{a:s}",
      "{a:s!}",
      "(s|i)",
      "([s]|{a:s})~",
      "{*:i}",
      "{*:*}",
      "{}",
      "{a:s~,b:[{}]}~"
    ]
    for (const shape of shapes) {
      const thing = write<Record<string, never>, unknown>(answering(shape))
      for (const value of values) {
        for (const [schema, exactness] of [
          [ResponseSchema.lenient(thing), "lenient"],
          [ResponseSchema.of(thing), "strict"]
        ] as const) {
          const accepted = ResponseSchema.check(thing.descriptor, value, exactness).length === 0
          assert.strictEqual(Schema.is(schema)(value), accepted, `${shape} ${JSON.stringify(value)} ${exactness}`)
        }
      }
    }
  })

  it("of an operation that answers nothing is void, and checks nothing", () => {
    assert.isTrue(Schema.is(ResponseSchema.of(deleteNetwork))(undefined))
    assert.deepStrictEqual(ResponseSchema.check(deleteNetwork.descriptor, { any: 1 }), [])
  })

  it("gives the tree of a type to walk", () => {
    const { type } = ResponseSchema.parse(getNetwork.descriptor.response ?? "")
    assert.strictEqual(type.kind, "object")
    if (type.kind === "object")
      assert.include(
        type.members.map(({ name }) => name),
        "timeZone"
      )
  })
})
