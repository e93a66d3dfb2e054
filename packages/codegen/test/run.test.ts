import { startServer } from "@effect-meraki/testing/server"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterEach, assert, beforeEach, describe, it } from "@effect/vitest"
import { run } from "../src/run.ts"

const operation = (operationId: string, tag: string) => ({
  operationId,
  tags: [tag],
  responses: { 200: { content: { "application/json": { schema: { type: "object" } } } } }
})
const document = JSON.stringify({
  openapi: "3.0.1",
  info: { version: "1.0.0" },
  paths: { "/a": { get: operation("getA", "networks") }, "/b": { get: operation("getB", "devices") } }
})

let folder = ""
let spec = ""
let out = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "effect-meraki-run-"))
  spec = join(folder, "spec.json")
  out = join(folder, "src", "meraki")
  writeFileSync(spec, document)
})
afterEach(() => rmSync(folder, { recursive: true }))

const running = async (...argv: ReadonlyArray<string>) => {
  const lines: Array<string> = []
  const code = await run(argv, (line) => lines.push(line))
  return { code, lines }
}

describe("effect-meraki-codegen", () => {
  it("writes a module for each tag and a list of all operations, and leaves nothing else behind", async () => {
    const index = join(folder, "docs", "operations.md")
    const { code } = await running("--spec", spec, "--out", out, "--index", index)
    assert.strictEqual(code, 0)
    assert.deepStrictEqual(readdirSync(out).toSorted(), ["Devices.ts", "Networks.ts", "all.ts"])
    assert.deepStrictEqual(readdirSync(join(folder, "src")), ["meraki"])
    assert.include(
      readFileSync(index, "utf8"),
      "| [`getA`](https://developer.cisco.com/meraki/api-v1/get-a/) | Returns the a. | GET | `/a` |"
    )
  })

  it("replaces what it wrote before, modules that are gone included", async () => {
    await running("--spec", spec, "--out", out)
    const { code } = await running("--spec", spec, "--out", out, "--only", "getB")
    assert.strictEqual(code, 0)
    assert.deepStrictEqual(readdirSync(out), ["Devices.ts", "all.ts"])
  })

  it("reads a gzipped document and one behind a URL", async () => {
    writeFileSync(spec, gzipSync(document))
    assert.strictEqual((await running("--spec", spec, "--out", out)).code, 0)
    await using server = await startServer(({ url }, response) => {
      response.statusCode = url === "/spec" ? 200 : 404
      response.end(document)
    })
    const url = server.origin
    assert.strictEqual((await running("--spec", `${url}/spec`, "--out", out, "--check")).code, 0)
    const { code, lines } = await running("--spec", `${url}/other`, "--out", out)
    assert.deepStrictEqual([code, lines], [1, [`error: ${url}/other: answered 404`]])
  })

  it("finds with --check what differs, is missing or is not its own, and writes nothing", async () => {
    await running("--spec", spec, "--out", out)
    assert.strictEqual((await running("--spec", spec, "--out", out, "--check")).code, 0)
    writeFileSync(join(out, "Networks.ts"), "edited")
    rmSync(join(out, "Devices.ts"))
    writeFileSync(join(out, "Other.ts"), "")
    const { code, lines } = await running("--spec", spec, "--out", out, "--check")
    assert.strictEqual(code, 1)
    assert.deepStrictEqual(lines, [
      `${join(out, "Devices.ts")} is missing`,
      `${join(out, "Networks.ts")} differs`,
      `${join(out, "Other.ts")} is not generated`
    ])
    assert.strictEqual(readFileSync(join(out, "Networks.ts"), "utf8"), "edited")
  })

  it("leaves a folder alone that holds something it did not write", async () => {
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, "mine.ts"), "export {}")
    const { code, lines } = await running("--spec", spec, "--out", out)
    assert.strictEqual(code, 1)
    assert.strictEqual(lines.length, 1)
    assert.include(lines[0] ?? "", "mine.ts: was not generated")
    assert.deepStrictEqual(readdirSync(out), ["mine.ts"])
  })

  it("says what is wrong with a document in one line, and changes nothing", async () => {
    await running("--spec", spec, "--out", out)
    const before = readFileSync(join(out, "Networks.ts"), "utf8")
    const bad = [
      ["<html>", "spec.json: is not JSON"],
      ["{}", "is not an OpenAPI 3 document"],
      [document.replace("getB", "getA"), "GET /b: has the operationId getA, which clashes with that of GET /a"]
    ] as const
    for (const [text, problem] of bad) {
      writeFileSync(spec, text)
      const { code, lines } = await running("--spec", spec, "--out", out)
      assert.strictEqual(code, 1)
      assert.strictEqual(lines.length, 1)
      assert.match(lines[0] ?? "", /^error: /)
      assert.include(lines[0] ?? "", problem)
    }
    assert.strictEqual(readFileSync(join(out, "Networks.ts"), "utf8"), before)
    assert.deepStrictEqual(readdirSync(join(folder, "src")), ["meraki"])
  })

  it("refuses arguments it does not know, names nobody has, and files that are not there", async () => {
    assert.match((await running("--spek", spec)).lines[0] ?? "", /^error: arguments: /)
    assert.match((await running("--out", out)).lines[0] ?? "", /^error: arguments: --spec and --out are needed/)
    const unknown = await running("--spec", spec, "--out", out, "--only", "getC")
    assert.deepStrictEqual(
      [unknown.code, unknown.lines],
      [1, ["error: getC: is no operation and no tag of the document"]]
    )
    const missing = await running("--spec", join(folder, "none.json"), "--out", out)
    assert.strictEqual(missing.code, 1)
    assert.match(missing.lines[0] ?? "", /none\.json: could not be read/)
    const nobody = await running("--spec", "http://127.0.0.1:1/spec.json", "--out", out)
    assert.match(nobody.lines[0] ?? "", /^error: http:\/\/127\.0\.0\.1:1\/spec\.json: could not be read: fetch failed/)
    const unwritable = await running("--spec", spec, "--out", join(spec, "meraki"))
    assert.strictEqual(unwritable.code, 1)
    assert.match(unwritable.lines[0] ?? "", /spec\.json\/meraki: could not be written: /)
    assert.deepStrictEqual(readdirSync(folder), ["spec.json"])
  })
})
