import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import { publishedPackages, root } from "../packages.mjs"
import { disagreements, mistakesOf, readSettings, unsettledOf, write } from "../settings.mjs"

const good = {
  repository: "https://github.com/OWNER/some",
  npmScope: "@some",
  jsrScope: "@OWNER",
  securityContact: "https://github.com/OWNER/some/security/advisories/new",
  unsettled: ["repository", "npmScope", "jsrScope", "securityContact"]
}
const settled = {
  repository: "https://github.com/people/some",
  npmScope: "@people",
  jsrScope: "@people",
  securityContact: "mailto:security@example.com",
  unsettled: []
}

const folders = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A repository of two packages that says what `good` says. */
const repository = () => {
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki settings-"))
  folders.push(folder)
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const manifest = (name, more = {}, directory) =>
    JSON.stringify(
      {
        name,
        repository: { type: "git", url: "git+https://github.com/OWNER/some.git", ...(directory && { directory }) },
        publishConfig: { access: "public", provenance: true },
        ...(directory && {
          homepage: `https://github.com/OWNER/some/tree/main/${directory}#readme`,
          bugs: "https://github.com/OWNER/some/issues"
        }),
        ...more
      },
      null,
      2
    )
  put("package.json", manifest("some", { private: true }))
  put("packages/b/package.json", manifest("@some/b", { dependencies: { "@some/z": "1" } }, "packages/b"))
  put("packages/z/package.json", manifest("@some/z", {}, "packages/z"))
  for (const name of ["b", "z"])
    put(`packages/${name}/README.md`, "[a page](https://github.com/OWNER/some/blob/main/docs/a.md)\n")
  put("packages/hidden/package.json", JSON.stringify({ name: "@some/hidden", private: true }))
  put("packages/b/src/b.ts", 'import { z } from "@some/z/door"\n')
  put("packages/b/README.md", "[a page](https://github.com/OWNER/some/blob/main/x.md), by `@some`\n")
  put(".changeset/config.json", JSON.stringify({ fixed: [["@some/b", "@some/z"]] }))
  put("SECURITY.md", `[Report a weakness in private](${good.securityContact}).\n`)
  put(".github/ISSUE_TEMPLATE/config.yml", `contact_links:\n  - name: A weakness\n    url: ${good.securityContact}\n`)
  spawnSync("git", ["init", "--quiet"], { cwd: folder })
  const text = (path) => readFileSync(join(folder, path), "utf8")
  return { folder, put, text }
}

describe("the settings", () => {
  it("of this repository have the right form, and its manifests and pages agree", () => {
    assert.deepStrictEqual(disagreements(root, readSettings()), [])
  })

  it("are refused when one is missing, unknown, malformed or a placeholder that is not called one", () => {
    assert.deepStrictEqual(mistakesOf(good), [])
    const wrong = [
      [{ ...good, npmScope: undefined }, "npmScope has to look like"],
      [{ ...good, npmScope: "@Some" }, "npmScope has to look like"],
      [{ ...good, npmScop: "@x" }, "npmScop is no setting"],
      [{ ...good, repository: "github.com/OWNER/some" }, "repository has to look like"],
      [{ ...good, securityContact: "someone" }, "securityContact has to look like"],
      [{ ...good, unsettled: ["jsrScope", "npmScope", "securityContact"] }, "repository is a placeholder"],
      [{ ...good, unsettled: [...good.unsettled, "scope"] }, "scope is no setting"]
    ]
    for (const [settings, says] of wrong) {
      const mistakes = mistakesOf(settings)
      assert.strictEqual(mistakes.length, 1, says)
      assert.include(mistakes[0], says)
    }
  })

  it("are written by no argument that is misspelt", () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, ".ci/settings.mjs"), "--chek"], {
      encoding: "utf8"
    })
    assert.strictEqual(status, 1)
    assert.include(stderr, "--check compares")
  })

  it("stop a release until each is settled", () => {
    assert.deepStrictEqual(
      unsettledOf(good).map((line) => line.split(" ")[1]),
      good.unsettled
    )
    assert.deepStrictEqual(unsettledOf(settled), [])
  })

  it("are compared with manifests, changesets, the page on security and the issue forms", () => {
    const { folder, put } = repository()
    assert.deepStrictEqual(disagreements(folder, good), [])
    put("SECURITY.md", "[Report a weakness in private](https://elsewhere.example)\n")
    put(".changeset/config.json", JSON.stringify({ fixed: [["@some/b"]] }))
    put("packages/b/package.json", JSON.stringify({ name: "@some/b" }))
    const found = disagreements(folder, good)
    for (const path of ["SECURITY.md", ".changeset/config.json"])
      assert.isTrue(
        found.some((line) => line.startsWith(path)),
        path
      )
    assert.strictEqual(found.filter((line) => line.startsWith("packages/b/package.json")).length, 3)
  })

  it("are written wherever they are repeated, the scope in every file", () => {
    const { folder, put, text } = repository()
    const names = `aa, bb, ${"c".repeat(85)}`
    put("packages/b/src/long.ts", `import { ${names} } from "@some/z"\n`)
    write(folder, settled)
    assert.deepStrictEqual(disagreements(folder, settled), [])
    assert.strictEqual(text("packages/b/src/b.ts"), 'import { z } from "@people/z/door"\n')
    assert.strictEqual(
      text("packages/b/README.md"),
      "[a page](https://github.com/people/some/blob/main/x.md), by `@people`\n"
    )
    assert.strictEqual(
      text("packages/b/src/long.ts"),
      `import {\n  ${names.split(", ").join(",\n  ")}\n} from "@people/z"\n`
    )
    assert.include(text("packages/b/package.json"), '"@people/z": "1"')
    assert.include(text("packages/z/package.json"), '"url": "git+https://github.com/people/some.git"')
    const { bugs, homepage } = JSON.parse(text("packages/z/package.json"))
    assert.strictEqual(homepage, "https://github.com/people/some/tree/main/packages/z#readme")
    assert.strictEqual(bugs, "https://github.com/people/some/issues")
    assert.strictEqual(text("packages/z/README.md"), "[a page](https://github.com/people/some/blob/main/docs/a.md)\n")
    assert.deepStrictEqual(JSON.parse(text(".changeset/config.json")).fixed, [["@people/b", "@people/z"]])
    assert.include(text("SECURITY.md"), "(mailto:security@example.com)")
    assert.include(text(".github/ISSUE_TEMPLATE/config.yml"), "url: mailto:security@example.com")
  })
})

describe("a placeholder", () => {
  it("that a page still links to is found once the repository is none", () => {
    const { folder, put } = repository()
    write(folder, settled)
    put("packages/z/README.md", "https://github.com/OWNER/some\n")
    assert.deepStrictEqual(disagreements(folder, settled), ["packages/z/README.md has a link to the placeholder OWNER"])
  })
})

describe("the published packages", () => {
  it("have pages on npm: how they are installed, code, words to find them by, and links that lead somewhere there", () => {
    const { repository } = readSettings()
    for (const { folder, manifest } of publishedPackages()) {
      const page = readFileSync(join(folder, "README.md"), "utf8")
      assert.include(page, manifest.name, folder)
      assert.match(page, /^(?:npm install|npx) /m, folder)
      assert.match(page, /^```(?:ts|sh)\n(?:[^]*?\n)?```$/m, folder)
      for (const [, link] of page.matchAll(/\]\(([^)]+)\)/g))
        assert.isTrue(link.startsWith("#") || link.startsWith("https://"), `${folder}: ${link}`)
      for (const [, path] of page.matchAll(/\]\(https:[^)#]+\/blob\/main\/([^)#]+)/g))
        assert.isTrue(existsSync(join(root, path)), `${folder}: ${path}`)
      assert.isAtLeast(manifest.keywords.length, 4, folder)
      assert.strictEqual(manifest.bugs, `${repository}/issues`)
    }
  })

  it("are those that are not private, what others depend on first", () => {
    const { folder } = repository()
    assert.deepStrictEqual(
      publishedPackages(folder).map(({ name }) => name),
      ["z", "b"]
    )
  })
})
