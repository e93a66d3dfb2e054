import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"

const root = fileURLToPath(new URL("../../..", import.meta.url))

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly description?: string
  readonly homepage?: string
  readonly bugs?: string
  readonly keywords?: ReadonlyArray<string>
}

const published = readdirSync(join(root, "packages"))
  .filter((name) => existsSync(join(root, "packages", name, "package.json")))
  .map((name) => {
    const folder = join(root, "packages", name)
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest
    return { folder, manifest }
  })
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ folder, manifest }) => ({ manifest, text: readFileSync(join(folder, "README.md"), "utf8") }))

/** The programs that run in the tests of their packages. */
const programs = ["docs/examples", "packages/effect-3/examples"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
)

const blocksOf = (text: string, language: string): ReadonlyArray<string> =>
  Array.from(text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm")), ([, block = ""]) => block)

describe("what npm shows of a package", () => {
  it("is of every package", () => assert.isAtLeast(published.length, 7))

  it.for(published)("$manifest.name has a home, a place for bugs, and keywords", ({ manifest }) => {
    assert.isString(manifest.description)
    assert.match(manifest.homepage ?? "", /^https:\/\//)
    assert.match(manifest.bugs ?? "", /^https:\/\/.+\/issues$/)
    assert.isAtLeast(manifest.keywords?.length ?? 0, 5)
  })

  it.for(published)("$manifest.name says how it is begun with", ({ manifest: { name }, text }) => {
    assert.isTrue(text.startsWith(`# ${name}\n\n`))
    const commands = blocksOf(text, "sh").join("\n")
    assert.match(commands, new RegExp(`^(?:npm install.*|.*npx) ${name}\\b`, "m"))
    assert.include(text, "It needs Node 22.19 or newer")
  })

  it.for(published)("$manifest.name has links that lead somewhere from any place", ({ text }) => {
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link)
    assert.isNotEmpty(links)
    for (const link of links) {
      const [, path] = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/blob\/main\/([^#]+)/.exec(link) ?? []
      assert.isTrue(path !== undefined && existsSync(join(root, path)), link)
    }
  })

  // What codegen makes is there for one organization alone.
  it.for(published.filter(({ manifest }) => !manifest.name.endsWith("/codegen")))(
    "$manifest.name shows whole programs that run in the tests, or commands",
    ({ manifest, text }) => {
      const blocks = blocksOf(text, "ts")
      if (!manifest.name.endsWith("/cli")) assert.isNotEmpty(blocks)
      for (const block of blocks) {
        assert.match(block, /^import /)
        assert.isTrue(
          programs.some((program) => program.endsWith(block)),
          block
        )
      }
    }
  )
})
