import { assert, describe, it } from "vitest"
import { stepsBetween } from "../../src/internal/snapshot/sequence.ts"
import { changesOf } from "../../src/internal/snapshot/values.ts"

const none = { moved: [], edited: [], removed: [], added: [] }
const between = (a: string, b: string) => stepsBetween(a.split(""), b.split(""))

describe("two lists without ids", () => {
  it("differ in what was added, removed, edited or moved", () => {
    assert.deepStrictEqual(between("abc", "abc"), none)
    assert.deepStrictEqual(between("abc", "axbc"), { ...none, added: [1] })
    assert.deepStrictEqual(between("abc", "ac"), { ...none, removed: [1] })
    assert.deepStrictEqual(between("abc", "axc"), { ...none, edited: [[1, 1]] })
    assert.deepStrictEqual(between("abcd", "bcda"), { ...none, moved: [[0, 3]] })
    assert.deepStrictEqual(between("", "ab"), { ...none, added: [0, 1] })
    assert.deepStrictEqual(between("ab", ""), { ...none, removed: [0, 1] })
  })

  it("lead to each other by their steps, whatever they are", () => {
    let seed = 7
    const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % below
    for (let round = 0; round < 300; round++) {
      const list = () => Array.from({ length: random(9) }, () => "abcd"[random(4)] ?? "a")
      const [a, b] = [list(), list()]
      const { added, edited, moved, removed } = stepsBetween(a, b)
      const gone = [...removed, ...moved.map(([from]) => from), ...edited.map(([from]) => from)]
      const come = [...added, ...moved.map(([, to]) => to), ...edited.map(([, to]) => to)]
      assert.strictEqual(new Set(gone).size, gone.length)
      assert.strictEqual(new Set(come).size, come.length)
      for (const [from, to] of moved) assert.strictEqual(a[from], b[to])
      assert.deepStrictEqual(
        a.filter((_, index) => !gone.includes(index)),
        b.filter((_, index) => !come.includes(index))
      )
    }
  })
})

describe("two values", () => {
  it("differ field by field, in entries by their ids", () => {
    const before = {
      a: 1,
      gone: true,
      list: [
        { id: 1, x: 1 },
        { id: 2, x: 2 }
      ],
      rules: [{ p: "a" }, { p: "b" }]
    }
    const after = {
      a: 2,
      new: null,
      list: [
        { id: 2, x: 3 },
        { id: 3, x: 1 }
      ],
      rules: [{ p: "a" }, { p: "c" }]
    }
    assert.deepStrictEqual(
      changesOf(before, after).map(({ change, path }) => `${change} ${path}`),
      [
        "changed a",
        "removed gone",
        "removed list[id=1]",
        "changed list[id=2].x",
        "added list[id=3]",
        "added new",
        "changed rules[1].p"
      ]
    )
  })

  it("say that rules have moved, and compare no secrets that were left out", () => {
    assert.deepStrictEqual(
      changesOf({ rules: [{ p: "a" }, { p: "b" }, { p: "c" }] }, { rules: [{ p: "c" }, { p: "a" }, { p: "b" }] }),
      [{ change: "moved", path: "rules[0]", before: 2, after: 0 }]
    )
    assert.deepStrictEqual(changesOf({ psk: "(secret, left out)" }, { psk: "correct horse" }), [])
    assert.lengthOf(changesOf({ psk: "wrong" }, { psk: "correct horse" }), 1)
  })
})
