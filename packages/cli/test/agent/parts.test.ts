import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { assert, beforeAll, describe, it } from "vitest"
import { binary } from "../support/binary.ts"

beforeAll(binary, 120_000)

/** What a file of the bundle loads at once, itself included. */
const loadedWith = (file: string, folder: string, seen = new Map<string, string>()): ReadonlyMap<string, string> => {
  if (seen.has(file)) return seen
  const text = readFileSync(join(folder, file), "utf8")
  seen.set(file, text)
  for (const [, next = ""] of text.matchAll(
    /(?:^|[;\n}])(?:import|export)(?:\{[^}]*\}|\s*\*\s*as \w+|\w+|,|\s|from)*"\.\/([^"]+)"/g
  ))
    loadedWith(next, folder, seen)
  return seen
}

/** What a file can come to load. */
const reachedFrom = (file: string, folder: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, next = ""] of readFileSync(join(folder, file), "utf8").matchAll(/"\.\/([\w.-]+\.js)"/g))
    reachedFrom(next, folder, seen)
  return seen
}

describe("the parts of the program", () => {
  it("do not weigh on each other: commands load no server for agents, and it loads no commands", async () => {
    const entry = await binary()
    const folder = dirname(entry)
    const files = [...reachedFrom("meraki.js", folder)]
    const withText = (text: string): string => {
      const found = files.filter((file) => readFileSync(join(folder, file), "utf8").includes(text))
      assert.lengthOf(found, 1, text)
      return found[0] ?? ""
    }
    const textOf = (file: string) => [...loadedWith(file, folder).values()].join("\n")
    const agents = textOf(withText("meraki mcp takes flags alone"))
    const commands = textOf(withText("meraki webhook takes: replay FILE"))
    const begin = textOf("meraki.js")
    assert.include(agents, "JSON-RPC batches are not supported")
    for (const others of [commands, begin]) assert.notInclude(others, "JSON-RPC batches are not supported")
    for (const others of [agents, begin]) assert.notInclude(others, "meraki webhook takes: replay FILE")
    // What HTTP, Redis and the search need comes when they are needed.
    for (const later of ["this Host is not one of this server", "createClientPool", "MiniSearch"])
      assert.notInclude(agents, later)
  })
})
