import { assert, describe, it } from "@effect/vitest"
import { fieldsOf, itemsOf, nameOf } from "../../src/internal/answer/items.ts"
import type { ItemsIn } from "../../src/model/Descriptor.ts"

const all: ReadonlyArray<ItemsIn> = ["array", "items", "envelopes", "events", "records"]

it("only an object has fields", () => {
  const object = { a: 1 }
  assert.strictEqual(fieldsOf(object), object)
  for (const value of [undefined, null, [], "a", 1, true]) assert.isUndefined(fieldsOf(value))
})

it("items are in the property that is declared", () => {
  assert.deepStrictEqual(all.map(nameOf), ["items", "items", "items", "events", "records"])
})

describe("the items of", () => {
  const forms: ReadonlyArray<
    readonly [what: string, body: unknown, items: { readonly [I in ItemsIn]: ReadonlyArray<unknown> }]
  > = [
    ["nothing", undefined, { array: [], items: [], envelopes: [], events: [], records: [] }],
    ["null", null, { array: [], items: [], envelopes: [], events: [], records: [] }],
    ["an empty object", {}, { array: [], items: [], envelopes: [], events: [], records: [] }],
    ["a list", [1, 2], { array: [1, 2], items: [1, 2], envelopes: [1, 2], events: [1, 2], records: [1, 2] }],
    ["an envelope", { items: [1] }, { array: [1], items: [1], envelopes: [1], events: [1], records: [1] }],
    [
      "several lists",
      { items: [1], events: [2], records: [3] },
      { array: [1], items: [1], envelopes: [1], events: [2], records: [3] }
    ],
    [
      "a list of envelopes",
      [{ items: [1, 2] }, { items: [] }, { items: [3] }, { x: 1 }],
      {
        array: [{ items: [1, 2] }, { items: [] }, { items: [3] }, { x: 1 }],
        items: [{ items: [1, 2] }, { items: [] }, { items: [3] }, { x: 1 }],
        envelopes: [1, 2, 3, { x: 1 }],
        events: [{ items: [1, 2] }, { items: [] }, { items: [3] }, { x: 1 }],
        records: [{ items: [1, 2] }, { items: [] }, { items: [3] }, { x: 1 }]
      }
    ],
    ["a single element", { id: 1 }, { array: [{ id: 1 }], items: [], envelopes: [], events: [], records: [] }],
    [
      "items that are no list",
      { items: "a" },
      { array: [{ items: "a" }], items: [], envelopes: [], events: [], records: [] }
    ]
  ]
  for (const [what, body, items] of forms) {
    for (const itemsIn of all) {
      it(`${what}, as ${itemsIn}`, () => assert.deepStrictEqual(itemsOf(itemsIn, body), items[itemsIn]))
    }
  }
})
