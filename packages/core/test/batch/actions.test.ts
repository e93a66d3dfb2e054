import { assert, describe, it } from "@effect/vitest"
import { assignCreated, type Created, fingerprint, type WireAction } from "../../src/internal/batch/actions.ts"

const action = (resource: string, operation = "create", body?: WireAction["body"]): WireAction => ({
  resource,
  operation,
  ...(body === undefined ? undefined : { body })
})
const created = (uri: string): Created => ({ id: uri.slice(uri.lastIndexOf("/") + 1), uri })

const vlans = "/networks/N_1/appliance/vlans"

describe("created resources are assigned", () => {
  const forms: ReadonlyArray<
    readonly [
      what: string,
      actions: ReadonlyArray<WireAction>,
      uris: ReadonlyArray<string>,
      assigned: ReadonlyArray<string | undefined>
    ]
  > = [
    ["none", [], [], []],
    ["to the action whose path is the parent", [action(vlans)], [`/api/v1${vlans}/5`], ["5"]],
    ["in their order, for equal paths", [action(vlans), action(vlans)], [`${vlans}/5`, `${vlans}/6`], ["5", "6"]],
    [
      "by path, not by order",
      [action("/networks/N_1/a"), action("/networks/N_1/b")],
      ["/networks/N_1/b/2", "/networks/N_1/a/1"],
      ["1", "2"]
    ],
    ["without the query of an action", [action(`${vlans}?x=/1`)], [`${vlans}/5`], ["5"]],
    [
      "never to an update or a destroy",
      [action(vlans, "update"), action(vlans, "destroy"), action(vlans)],
      [`${vlans}/5`],
      [undefined, undefined, "5"]
    ],
    [
      "nor by number, when only those are left",
      [action("/a", "update"), action("/b", "destroy")],
      ["/c/1"],
      [undefined, undefined]
    ],
    [
      "to the parent before a longer path that comes first",
      [action("/networks/N_1"), action("/networks/N_1/groups")],
      ["/networks/N_1/groups/3"],
      [undefined, "3"]
    ],
    [
      "else to the longest path that contains it",
      [action("/networks"), action("/networks/N_1/groups")],
      ["/networks/N_1/groups/deep/3"],
      [undefined, "3"]
    ],
    [
      "the longest first, the shorter for the next",
      [action("/networks"), action("/networks/N_1")],
      ["/networks/N_1/x/3", "/networks/N_1/x/4"],
      ["4", "3"]
    ],
    ["not by a part of a segment", [action("/a/vlan", "bind")], ["/a/vlans/5"], [undefined]],
    ["the rest in order, when the number is the same", [action("/a"), action("/b")], ["/x/1", "/y/2"], ["1", "2"]],
    ["the rest not at all, when there are fewer", [action("/a"), action("/b")], ["/x/1"], [undefined, undefined]],
    ["the rest not at all, when there are more", [action("/a")], ["/x/1", "/y/2"], [undefined]],
    ["the rest only to creates", [action("/a", "bind"), action("/b")], ["/x/1"], [undefined, "1"]],
    ["another verb too, by its path", [action("/a", "claim")], ["/a/1"], ["1"]],
    ["the rest beside those with a path", [action("/a"), action("/b")], ["/x/1", "/a/2"], ["2", "1"]]
  ]
  for (const [what, actions, uris, assigned] of forms) {
    it(what, () =>
      assert.deepStrictEqual(
        assignCreated(actions, uris.map(created)).map((each) => each?.id),
        assigned
      )
    )
  }

  it("as they came", () => {
    const given = created(`${vlans}/5`)
    assert.strictEqual(assignCreated([action(vlans)], [given])[0], given)
  })
})

describe("the fingerprint of actions", () => {
  it("does not depend on the order of properties, at any depth", () => {
    assert.strictEqual(
      fingerprint([action("/a", "create", { x: 1, y: [{ c: 1, d: { e: 1, f: null } }] })]),
      fingerprint([{ body: { y: [{ d: { f: null, e: 1 }, c: 1 }], x: 1 }, operation: "create", resource: "/a" }])
    )
  })

  it("is the same without a body, with an empty one and with null", () => {
    const without = fingerprint([action("/a")])
    assert.strictEqual(fingerprint([action("/a", "create", {})]), without)
    assert.strictEqual(fingerprint([action("/a", "create", null)]), without)
  })

  it("differs with the path, the verb, a value, a name and the order of items and of actions", () => {
    const all = [
      [action("/a", "create", { x: [1, 2] })],
      [action("/b", "create", { x: [1, 2] })],
      [action("/a", "update", { x: [1, 2] })],
      [action("/a", "create", { x: [2, 1] })],
      [action("/a", "create", { x: [1, 3] })],
      [action("/a", "create", { y: [1, 2] })],
      [action("/a", "create", { x: { 0: 1, 1: 2 } })],
      [action("/a", "create", { x: null })],
      [action("/a"), action("/b")],
      [action("/b"), action("/a")],
      []
    ].map(fingerprint)
    assert.strictEqual(new Set(all).size, all.length)
  })
})
