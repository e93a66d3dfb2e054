import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { nextToken, readSaved, type Saved, savedOf, worthOf, writeSaved } from "../../src/internal/oauth/saved.ts"

const hour = 3_600_000
const saved: Saved = {
  accessToken: "access",
  refreshToken: "refresh",
  issuedAt: 1000,
  expiresAt: 1000 + hour,
  scopes: ["a:config:read"],
  seeds: ["seed"]
}
const none = { seed: undefined, dead: new Set<string>() }

describe("tokens that are kept", () => {
  it("are read as they were written", () => {
    assert.deepStrictEqual(readSaved(writeSaved(saved)), saved)
    for (const empty of [undefined, ""]) assert.isUndefined(readSaved(empty))
    const odd = [
      "{",
      "null",
      "5",
      "[]",
      "{}",
      JSON.stringify({ ...saved, accessToken: 5 }),
      JSON.stringify({ ...saved, refreshToken: undefined }),
      JSON.stringify({ ...saved, seeds: "seed" }),
      JSON.stringify({ ...saved, scopes: [5] }),
      JSON.stringify({ ...saved, expiresAt: "now" }),
      JSON.stringify({ ...saved, issuedAt: null })
    ]
    for (const text of odd) assert.isNull(readSaved(text), text)
  })

  const text = Schema.String
  const facts = { accessToken: text, refreshToken: text, scopes: Schema.Array(text), seeds: Schema.Array(text) }
  it.prop("survive whatever they are", facts, (one) => {
    const whole = { ...one, issuedAt: 1, expiresAt: 2 }
    assert.deepStrictEqual(readSaved(writeSaved(whole)), whole)
  })

  it("last from the request on, and remember which refresh token of the options was used", () => {
    const grant = { accessToken: "a2", refreshToken: "r2", lifetime: 10, scopes: [] }
    const next = { accessToken: "a2", refreshToken: "r2", issuedAt: 5, expiresAt: 15, scopes: [] }
    assert.deepStrictEqual(savedOf(grant, 5, saved, { refreshToken: "refresh", isSeed: false }), {
      ...next,
      seeds: ["seed"]
    })
    assert.deepStrictEqual(savedOf(grant, 5, saved, { refreshToken: "newer", isSeed: true }), {
      ...next,
      seeds: ["seed", "newer"]
    })
    assert.deepStrictEqual(savedOf(grant, 5, undefined, undefined), { ...next, seeds: [] })
    const many = { ...saved, seeds: Array.from({ length: 10 }, (_, number) => `seed ${number}`) }
    assert.strictEqual(savedOf(grant, 5, many, { refreshToken: "newer", isSeed: true })?.seeds.length, 10)
  })

  it("keep a refresh token that the server leaves as it is", () => {
    const grant = { accessToken: "a2", refreshToken: undefined, lifetime: 10, scopes: [] }
    const used = { refreshToken: "refresh", isSeed: false }
    assert.strictEqual(savedOf(grant, 5, saved, used)?.refreshToken, "refresh")
    assert.isUndefined(savedOf(grant, 5, undefined, undefined))
  })

  it("are fresh, then valid, then good for nothing", () => {
    assert.strictEqual(worthOf(saved, none, undefined, 1000), "fresh")
    assert.strictEqual(worthOf(saved, none, undefined, 1000 + hour - 60_001), "fresh")
    assert.strictEqual(worthOf(saved, none, undefined, 1000 + hour - 60_000), "valid")
    assert.strictEqual(worthOf(saved, none, undefined, 999 + hour), "valid")
    assert.strictEqual(worthOf(saved, none, undefined, 1000 + hour), "none")
    assert.strictEqual(worthOf(saved, none, "access", 1000), "none")
    assert.strictEqual(worthOf(saved, none, "another", 1000), "fresh")
    assert.strictEqual(worthOf(undefined, none, undefined, 1000), "none")
    // However short they live: the server has said so.
    const short = { ...saved, expiresAt: 1010 }
    assert.deepStrictEqual(
      [1008, 1009, 1010].map((now) => worthOf(short, none, undefined, now)),
      ["fresh", "valid", "none"]
    )
  })

  it("give way to a refresh token of the options that was not used yet", () => {
    assert.strictEqual(worthOf(saved, { ...none, seed: "newer" }, undefined, 1000), "none")
    assert.strictEqual(worthOf(saved, { ...none, seed: "seed" }, undefined, 1000), "fresh")
    assert.strictEqual(worthOf(saved, { seed: "newer", dead: new Set(["newer"]) }, undefined, 1000), "fresh")
  })

  it("have one refresh token that is next", () => {
    const kept = { refreshToken: "refresh", isSeed: false }
    const newer = { refreshToken: "newer", isSeed: true }
    assert.deepStrictEqual(nextToken(saved, none), kept)
    assert.deepStrictEqual(nextToken(saved, { ...none, seed: "seed" }), kept)
    assert.deepStrictEqual(nextToken(saved, { ...none, seed: "newer" }), newer)
    assert.deepStrictEqual(nextToken(undefined, { ...none, seed: "newer" }), newer)
    assert.deepStrictEqual(nextToken(saved, { seed: "newer", dead: new Set(["newer"]) }), kept)
    assert.isUndefined(nextToken(saved, { seed: "seed", dead: new Set(["refresh"]) }))
    assert.isUndefined(nextToken(undefined, none))
  })
})
