import { spawnSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, assert, beforeAll, describe, it } from "vitest"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const folder = fileURLToPath(new URL("../.seeded/", import.meta.url))

beforeAll(() => void mkdirSync(folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a test file of these lines under the setup file. */
const outcome = (name: string, body: string) => {
  writeFileSync(`${folder}${name}.test.ts`, `import { it } from "vitest"\n${body}`)
  const setup = fileURLToPath(new URL("../src/quiet.ts", import.meta.url))
  const config = `${folder}${name}.config.mjs`
  writeFileSync(
    config,
    `export default ${JSON.stringify({ test: { include: [`${name}.test.ts`], setupFiles: [setup] } })}`
  )
  const vitest = `${root}node_modules/vitest/vitest.mjs`
  return spawnSync(process.execPath, [vitest, "run", "--root", folder, "--config", config], { encoding: "utf8" })
}

describe("a test file", () => {
  it.each([
    ["console", `it("prints", () => console.log("x1"))`],
    ["stream", `it("prints", () => void process.stdout.write("x1"))`],
    ["outside", `console.warn("x1")\nit("is quiet", () => undefined)`]
  ])("fails when it prints (%s)", (name, body) => {
    const { status, stderr, stdout } = outcome(name, body)
    assert.notStrictEqual(status, 0, stdout)
    assert.include(stderr, "a test prints nothing, this one printed: x1")
  })

  it("passes when it does not", () => {
    const { status, stdout } = outcome("quiet", `it("is quiet", () => undefined)`)
    assert.strictEqual(status, 0, stdout)
  })
})
