import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { breaksBetween, unnamed } from "../declarations.mjs"

const folder = mkdtempSync(join(tmpdir(), "effect-meraki-pairs-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An unpacked package with these declarations as its door `./api`, and the folder it is in. */
const unpacked = (
  side,
  version,
  declarations,
  exports = { "./*": { types: "./dist/*.d.ts" }, "./internal/*": null }
) => {
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, side, "some", path)), { recursive: true })
    writeFileSync(join(folder, side, "some", path), text)
  }
  write("package.json", JSON.stringify({ name: "@effect-meraki/some", version, type: "module", exports }))
  for (const [file, text] of Object.entries(declarations)) write(`dist/${file}.d.ts`, text)
  return join(folder, side)
}

/** `[name, before, after, what breaks]`; after is undefined where it stays. */
const pairs = [
  ["stays", "export declare const stays: (a: string) => number"],
  ["gone", "export declare const gone: number", ""],
  ["goneType", "export interface goneType { readonly a: string }", ""],
  [
    "valueOnly",
    "export declare class valueOnly { readonly a: string }",
    "export interface valueOnly { readonly a: string }"
  ],
  [
    "resultLess",
    "export declare const resultLess: () => { a: string; b: string }",
    "export declare const resultLess: () => { a: string }"
  ],
  [
    "resultMore",
    "export declare const resultMore: () => { a: string }",
    "export declare const resultMore: () => { a: string; b: string }",
    false
  ],
  ["resultType", "export declare const resultType: () => string", "export declare const resultType: () => number"],
  [
    "resultNull",
    "export declare const resultNull: () => string",
    "export declare const resultNull: () => string | null"
  ],
  [
    "resultSure",
    "export declare const resultSure: () => string | null",
    "export declare const resultSure: () => string",
    false
  ],
  [
    "required",
    "export declare const required: (o: { a: string }) => void",
    "export declare const required: (o: { a: string; b: string }) => void"
  ],
  [
    "optional",
    "export declare const optional: (o: { a: string }) => void",
    "export declare const optional: (o: { a: string; b?: string }) => void",
    false
  ],
  [
    "argument",
    "export declare const argument: (a: string) => void",
    "export declare const argument: (a: string, b: string) => void"
  ],
  [
    "further",
    "export declare const further: (a: string) => void",
    "export declare const further: (a: string, b?: string) => void",
    false
  ],
  [
    "wider",
    "export declare const wider: (a: 'x') => void",
    "export declare const wider: (a: 'x' | 'y') => void",
    false
  ],
  [
    "narrower",
    "export declare const narrower: (a: 'x' | 'y') => void",
    "export declare const narrower: (a: 'x') => void"
  ],
  [
    "hook",
    "export declare const hook: (f: (e: { a: string; b: string }) => void) => void",
    "export declare const hook: (f: (e: { a: string }) => void) => void"
  ],
  ["either", "export type either = 'x' | 'y'", "export type either = 'z'"],
  [
    "grown",
    "export interface grown { readonly a: string }",
    "export interface grown { readonly a: string; readonly b: string }",
    false
  ],
  [
    "parameters",
    "export interface parameters<A> { readonly a: A }",
    "export interface parameters<A, B> { readonly a: A; readonly b: B }"
  ],
  [
    "defaulted",
    "export interface defaulted<A> { readonly a: A }",
    "export interface defaulted<A, B = A> { readonly a: A; readonly b?: B }",
    false
  ],
  [
    "inner",
    "interface In1 { readonly q: string }\nexport declare const inner: (o: { in: In1 }) => void",
    "interface In1 { readonly q: string; readonly r: string }\nexport declare const inner: (o: { in: In1 }) => void"
  ],
  [
    "branded",
    "declare const brand: unique symbol\nexport interface Branded { readonly [brand]: string }\nexport declare const branded: (a: Branded) => Branded"
  ],
  [
    "generic",
    "export declare const generic: <S extends Record<string, unknown>>(s: S) => <K extends Exclude<'x', keyof S>>(k: K) => [S, K]"
  ],
  [
    "genericLess",
    "interface In2 { readonly q: string; readonly r: string }\nexport declare const genericLess: <S extends Record<string, unknown>>(s: S) => [In2, Exclude<'x', keyof S>]",
    "interface In2 { readonly q: string }\nexport declare const genericLess: <S extends Record<string, unknown>>(s: S) => [In2, Exclude<'x', keyof S>]"
  ],
  ["Secret", "export declare class Secret {\n    #private;\n    private readonly a;\n    b: string;\n}"]
]

describe("the comparison of declarations", () => {
  const text = (at) => pairs.map((pair) => pair[at] ?? pair[1]).join("\n")
  const old = unpacked("old", "1.0.0", { api: text(1), "internal/x": "export declare const x: 1" })
  const fresh = unpacked("fresh", "1.0.0", { api: text(2), added: "export declare const y: 1" })
  const found = breaksBetween(old, fresh)

  it.for(pairs)("of %s", ([name, , after, isBroken = after !== undefined]) => {
    const own = found.filter((each) => each.name === name)
    assert.deepStrictEqual(
      own.map((each) => [each.package, each.door]),
      isBroken ? [["@effect-meraki/some", "./api"]] : []
    )
    for (const { reason } of own) assert.match(reason, /\w/)
  })

  it("finds nothing else", () => {
    const names = new Set(pairs.map(([name]) => name))
    assert.deepStrictEqual(
      found.filter(({ name }) => !names.has(name)),
      []
    )
  })

  it("finds a path that is gone, and a package", () => {
    const two = unpacked("two", "1.0.0", { api: "export declare const a: 1", b: "export declare const b: 1" })
    const one = unpacked("one", "1.0.0", { api: "export declare const a: 1" })
    const gone = { package: "@effect-meraki/some", door: "./b", name: "*", reason: "the path is gone" }
    assert.deepStrictEqual(breaksBetween(two, one), [gone])
    mkdirSync(join(folder, "none"), { recursive: true })
    assert.deepStrictEqual(
      breaksBetween(one, join(folder, "none")).map(({ door }) => door),
      ["./api"]
    )
  })
})

describe("a break", () => {
  const breaks = [
    {
      package: "@effect-meraki/some",
      door: "./RetryPolicy",
      name: "make",
      reason: "Type 'A' is missing the following properties from type 'B': fee, reconcile"
    }
  ]
  const changeset = (name, text) => `---\n"${name}": minor\n---\n\n${text}\n`

  it.for(["`make` is gone.", "`RetryPolicy.make` takes more.", "All of `RetryPolicy`.", "`x.reconcile` is gone."])(
    "is named by: %s",
    (text) => {
      assert.deepStrictEqual(unnamed(breaks, [changeset("@effect-meraki/some", text)]), [])
    }
  )

  it.for([
    ["@effect-meraki/some", "make is gone."],
    ["@effect-meraki/other", "`make` is gone."],
    ["@effect-meraki/some", "`makes` is gone."]
  ])("is not named for %s by: %s", ([name, text]) => {
    assert.deepStrictEqual(unnamed(breaks, [changeset(name, text)]), breaks)
  })
})
