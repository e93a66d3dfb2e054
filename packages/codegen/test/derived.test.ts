import { assert, describe, it } from "@effect/vitest"
import { effect3Errors, effect3Forms, effect3Operations, sourceExports, withExports } from "../scripts/derived.ts"

describe("export maps", () => {
  const written = {
    ".": "./src/index.ts",
    "./Gone": "./src/operations/Gone.ts",
    "./*": "./src/*.ts",
    "./internal/*": null
  } as const

  it("have an entry for each tag before the patterns, and keep what is written by hand", () => {
    const found = sourceExports(written, ["Networks", "Sm"])
    assert.deepStrictEqual(Object.entries(found), [
      [".", "./src/index.ts"],
      ["./Networks", "./src/operations/Networks.ts"],
      ["./Sm", "./src/operations/Sm.ts"],
      ["./*", "./src/*.ts"],
      ["./internal/*", null]
    ])
  })

  it("are published as what is built of the sources", () => {
    const manifest = { name: "x", exports: written, publishConfig: { exports: {}, access: "public" } }
    const text = withExports(JSON.stringify(manifest), ["Sm"])
    assert.deepStrictEqual(JSON.parse(text).publishConfig, {
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./Sm": { types: "./dist/operations/Sm.d.ts", default: "./dist/operations/Sm.js" },
        "./*": { types: "./dist/*.d.ts", default: "./dist/*.js" },
        "./internal/*": null
      },
      access: "public"
    })
    assert.strictEqual(withExports(text, ["Sm"]), text)
  })

  it("have a form for CommonJS where the package has a main", () => {
    const publishConfig = { main: "./dist/index.cjs", exports: {} }
    const manifest = {
      name: "x",
      exports: { ".": "./src/index.ts", "./package.json": "./package.json" },
      publishConfig
    }
    const text = withExports(JSON.stringify(manifest), [])
    assert.deepStrictEqual(JSON.parse(text).publishConfig.exports, {
      ".": {
        import: { types: "./dist/index.d.ts", default: "./dist/index.js" },
        require: { types: "./dist/index.d.cts", default: "./dist/index.cjs" }
      },
      "./package.json": "./package.json"
    })
  })
})

describe("the package for Effect 3", () => {
  it("has a module for each tag, and a list of them", () => {
    const files = effect3Operations(["Networks", "WirelessController"])
    assert.deepStrictEqual([...files.keys()], ["Networks.ts", "WirelessController.ts", "tags.ts"])
    assert.include(files.get("WirelessController.ts"), "that the API tags `wirelessController`")
    assert.include(files.get("tags.ts"), 'export { Networks } from "./Networks.ts"\nexport { WirelessController }')
  })

  it("hands on every error of the Promise client, types as types", () => {
    const text = effect3Errors(`export const NotFound = 1
export type NotFound = 2
export interface Issue {}
export const matchError = 3
export const InvalidConfiguration = 4
`)
    assert.match(text, /export \{\n {2}type Issue,\n {2}NotFound\n\} from/)
  })

  it("has the form of each failure from core's table", () => {
    assert.include(effect3Forms({ NotFound: { form: "http" }, WriteBlocked: { form: "local" } }), 'NotFound: "http",\n')
  })
})
