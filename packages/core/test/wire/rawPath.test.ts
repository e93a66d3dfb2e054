import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { pathOf } from "../../src/internal/wire/build.ts"
import { recognized } from "../../src/internal/wire/rawPath.ts"
import { descriptors } from "../support/samples.ts"

const all = () => true
const templateOf = (path: string, isPublic = all) =>
  Result.match(recognized(path, isPublic), { onFailure: (problem) => problem, onSuccess: ({ template }) => template })

describe("a path", () => {
  it("is a template with the ids that are recognized", () => {
    assert.deepStrictEqual(Result.getOrThrow(recognized("/networks/N_24329156/clients/k74272e/policy", all)), {
      template: "/networks/{networkId}/clients/{id}/policy",
      parameters: { networkId: "N_24329156", id: "k74272e" }
    })
    assert.deepStrictEqual(Result.getOrThrow(recognized("/devices/Q2QN-9J8L-SLPD/a/1/b/2/c/00:11:22:33:44:55", all)), {
      template: "/devices/{serial}/a/{id}/b/{id2}/c/{id3}",
      parameters: { serial: "Q2QN-9J8L-SLPD", id: "1", id2: "2", id3: "00:11:22:33:44:55" }
    })
    // Whose it is, is an id whatever it looks like.
    assert.strictEqual(templateOf("/organizations/acme/networks"), "/organizations/{organizationId}/networks")
    assert.strictEqual(templateOf("/administered/identities/me"), "/administered/identities/me")
    assert.strictEqual(templateOf("/organizations"), "/organizations")
    assert.strictEqual(templateOf("/constructor/__proto__"), "/constructor/{id}")
  })

  it("of every operation is recognized as what it is", () => {
    const ids = [
      "N_1",
      "Q2QN-9J8L-SLPD",
      "549236",
      "k74272e",
      "L_646829496481105433",
      "p_1",
      "1.2.3.4",
      "a@b.c",
      "wpt_1"
    ]
    let next = 0
    for (const { path } of descriptors) {
      const given = path.replaceAll(/\{[^}]+\}/g, () => ids[next++ % ids.length] ?? "")
      const words = path.replaceAll(/\{[^}]+\}/g, "{}")
      assert.strictEqual(templateOf(given).replaceAll(/\{[^}]+\}/g, "{}"), words, path)
      const owner = /^\/(?:organizations|networks|devices)\/(\{[^}]+\})/.exec(path)?.[1]
      if (owner !== undefined) assert.include(templateOf(given), owner)
    }
  })

  it("is refused when it is not exactly one, with what to do", () => {
    const problems: ReadonlyArray<readonly [path: string, problem: RegExp]> = [
      ["", /must begin with a slash/],
      ["organizations", /must begin with a slash/],
      ["\\\\evil.example/x", /must begin with a slash/],
      ["//evil.example/x", /must not have an empty segment/],
      ["/", /must not have an empty segment/],
      ["/organizations/", /must not have an empty segment/],
      ["/organizations//networks", /must not have an empty segment/],
      ["/networks/../organizations", /must not have a dot segment/],
      ["/networks/%2e%2E/organizations", /must not have a dot segment/],
      ["/networks/./x", /must not have a dot segment/],
      ["/networks/.%2e", /must not have a dot segment/],
      ["/networks/N_1?perPage=3", /must not hold a query; give its parameters as `query`/],
      ["/networks/N_1#x", /must not hold a fragment/],
      ["/networks/100%", /must be percent-encoded/],
      ["/networks/%c3", /must be percent-encoded/],
      ["/api/v1/networks", /must not begin with \/api\/v1/],
      ["/api/v0", /must not begin with \/api/],
      ["/networks/\ud800", /must be well-formed/]
    ]
    for (const [path, problem] of problems) assert.match(templateOf(path), problem, path)
    assert.strictEqual(templateOf("/apis/version"), "/apis/version")
  })

  it.prop(
    "is sent as it is written, whatever its segments are",
    { texts: Schema.NonEmptyArray(Schema.String) },
    (given) => {
      const segments = given.texts.map((text) => text.toWellFormed()).filter((text) => !["", ".", ".."].includes(text))
      const path = `/${["networks", ...segments].map(encodeURIComponent).join("/")}`
      const { parameters, template } = Result.getOrThrow(recognized(path, all))
      assert.strictEqual(pathOf(template, parameters), path)
    }
  )

  it.prop("never leads elsewhere, however it is written", { path: Schema.String }, ({ path }) => {
    const found = recognized(path, all)
    if (Result.isFailure(found)) return
    const url = new URL(`https://api.meraki.com/api/v1${pathOf(found.success.template, found.success.parameters)}`)
    assert.strictEqual(url.host, "api.meraki.com")
    assert.isTrue(url.pathname.startsWith("/api/v1/"), url.pathname)
    assert.strictEqual(url.search + url.hash, "")
    assert.strictEqual(url.pathname.split("/").length, path.split("/").length + 2)
  })

  it("keeps what is not public out of its template", () => {
    assert.deepStrictEqual(Result.getOrThrow(recognized("/networks/N_1/hunter/clients", (text) => text !== "hunter")), {
      template: "/networks/{networkId}/{id}/clients",
      parameters: { networkId: "N_1", id: "hunter" }
    })
    assert.strictEqual(
      templateOf("/networks/N_1/a/b", () => false),
      "/networks/{networkId}/{id}/{id2}"
    )
    assert.strictEqual(
      templateOf("/administered/me", () => false),
      "/{id}/{id2}"
    )
  })
})
