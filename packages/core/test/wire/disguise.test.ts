import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { disguisesIn } from "../../src/internal/wire/disguise.ts"

const base = "https://api.meraki.com/api/v1/organizations"
const paths = (url: string, headers: { readonly [name: string]: string } = {}) =>
  disguisesIn({ headers, url }).map(({ path }) => path)

describe("a GET", () => {
  it("can be a write in disguise by a header that names another method", () => {
    assert.deepStrictEqual(
      paths(base, { "x-http-method-override": "DELETE", accept: "a", "X-Method-Override": "PUT" }),
      ["headers.x-http-method-override", "headers.X-Method-Override"]
    )
  })

  it("can be one by a parameter, however it is written", () => {
    for (const query of [
      "_method=delete",
      "a=1&_method=delete",
      "a=1;_method=delete",
      "_method",
      "%5Fmethod=delete",
      "%5fm%65thod=delete",
      "a=%zz&_method=delete"
    ]) {
      assert.deepStrictEqual(paths(`${base}?${query}`), ["query._method"], query)
    }
  })

  it("is none by a value, another name or a fragment", () => {
    for (const query of ["name=_method", "method=delete", "_methods=1", "a=1#_method=delete", "", "%zz=1"]) {
      assert.deepStrictEqual(paths(`${base}?${query}`), [], query)
    }
    assert.deepStrictEqual(paths(`${base}/_method`, { "x-method": "DELETE" }), [])
  })

  it.prop("of whatever URL is looked at without an exception", [Schema.String], ([text]) => {
    assert.isArray(paths(text))
    assert.deepStrictEqual(paths(`${base}?_method=${encodeURIComponent(text.toWellFormed())}`), ["query._method"])
  })
})
