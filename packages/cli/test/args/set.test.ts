import * as Arbitrary from "effect/Arbitrary"
import * as Schema from "effect/Schema"
import { it } from "@effect/vitest"
import { assert, describe } from "vitest"
import { settingOf, withSettings } from "../../src/internal/args/set.ts"
import { typeOf } from "../../src/internal/args/shapes.ts"

const types = new Map([
  ["rules", "[{policy:e(allow|deny),port:s,n:i}]"],
  ["tags", "[s]"],
  ["name", "s"],
  ["map", "{*:i}"]
])
const set = (input: object, ...settings: ReadonlyArray<string>) =>
  withSettings({ ...input }, settings, (name) => {
    const shape = types.get(name)
    return shape === undefined ? undefined : typeOf(shape)
  })

describe("--set", () => {
  it("reaches what is inside a parameter, and makes what is not there", () => {
    assert.deepStrictEqual(set({}, "rules[0].policy=deny", "rules[0].port=443", "rules[1].policy=allow"), {
      rules: [{ policy: "deny", port: "443" }, { policy: "allow" }]
    })
    assert.deepStrictEqual(set({ rules: [{ policy: "allow", n: 1 }] }, "rules[0].policy=deny"), {
      rules: [{ policy: "deny", n: 1 }]
    })
    assert.deepStrictEqual(set({}, 'map["00:11:22"]=7', "map.a=1"), { map: { "00:11:22": 7, a: 1 } })
    assert.deepStrictEqual(set({}, "tags=a,b", "name=x=y"), { tags: ["a", "b"], name: "x=y" })
  })

  it("takes JSON behind :=", () => {
    assert.deepStrictEqual(set({}, "name:=null", 'rules:=[{"n":1}]'), { name: null, rules: [{ n: 1 }] })
    assert.throws(() => set({}, "name:=x"), /takes JSON/)
    assert.throws(() => set({}, "name:=646829496481105433"), /takes JSON/)
  })

  it("leaves the input that it was given alone", () => {
    const input = { rules: [{ policy: "allow" }] }
    set(input, "rules[0].policy=deny")
    assert.deepStrictEqual(input, { rules: [{ policy: "allow" }] })
  })

  it("refuses what is no place, no value of the place, or leaves a gap", () => {
    for (const given of ["name", "=x", "[0]=x", "rules[=x", "rules[x]=1"])
      assert.throws(() => set({}, given), /--set takes a place/)
    assert.throws(() => set({}, "rules[0].policy=deni"), /did you mean deny\?/)
    assert.throws(() => set({}, "rules[1].policy=deny"), /there is no entry 0 before it/)
  })

  it("writes no prototype", () => {
    set({}, "__proto__.polluted=1", "name.__proto__.polluted=1")
    assert.notProperty({}, "polluted")
  })

  it.prop(
    "finds every name again that is written as a quoted step",
    [Arbitrary.schema(Schema.String), Arbitrary.schema(Schema.String)],
    ([name, text]) => {
      const setting = settingOf(`a[${JSON.stringify(name)}]=${text}`)
      assert.deepStrictEqual(setting, { place: `a[${JSON.stringify(name)}]`, steps: ["a", name], text, isJson: false })
    }
  )
})
