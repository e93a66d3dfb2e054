import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, assert, describe, it } from "vitest"
import changelog from "../changelog.mjs"
import { changesetsSince, packagesOf, previousRelease } from "../history.mjs"
import { declarationForJsr, stageForJsr } from "../jsr.mjs"
import { installedWith, noticesIn } from "../licenses.mjs"
import { blockers, licenseProblems, sectionOf, versionProblems, withVersion } from "../release.mjs"

const folders = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

const folderOf = (files) => {
  const folder = mkdtempSync(join(tmpdir(), "effect-meraki release-"))
  folders.push(folder)
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), typeof text === "string" ? text : JSON.stringify(text))
  }
  for (const [path, text] of Object.entries(files)) put(path, text)
  const git = (...args) => {
    const identity = ["-c", "user.name=x", "-c", "user.email=x@example.com"]
    const { status, stderr, stdout } = spawnSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8" })
    if (status !== 0) throw new Error(stderr)
    return stdout.trim()
  }
  return { folder, git, put }
}

const url = "git+https://github.com/people/some.git"
const manifest = (version) =>
  `${JSON.stringify(
    {
      name: "@people/core",
      version,
      homepage: "https://github.com/people/some/tree/main/packages/core#readme",
      bugs: "https://github.com/people/some/issues",
      repository: { type: "git", url, directory: "packages/core" },
      publishConfig: { access: "public", provenance: true }
    },
    null,
    2
  )}\n`
const sha = "8e8c483db84b4bee98b60c0593521ed34d9990e8"
const contact = "https://github.com/people/some/security"
const workflow = (uses) => `permissions: {}\njobs:\n  one:\n    timeout-minutes: 1\n    steps:\n      - uses: ${uses}\n`

/** A repository of one package from which 1.1.0 can be released. */
const ready = () => {
  const it = folderOf({
    "settings.json": {
      repository: "https://github.com/people/some",
      npmScope: "@people",
      jsrScope: "@people",
      securityContact: contact,
      unsettled: []
    },
    "package.json": `{\n  "name": "some",\n  "repository": {\n    "type": "git",\n    "url": "${url}"\n  }\n}\n`,
    "packages/core/package.json": manifest("1.1.0"),
    "packages/core/README.md": "# @people/core\n",
    "packages/core/CHANGELOG.md": "# @people/core\n\n## 1.1.0\n\n### Minor Changes\n\n- More\n\n## 1.0.0\n\nFirst\n",
    "packages/core/src/internal/wire/version.ts": 'export const version = "1.1.0"\n',
    ".changeset/config.json": { fixed: [["@people/core"]] },
    ".github/workflows/w.yml": workflow(`actions/checkout@${sha} # v6.0.1`),
    ".github/ISSUE_TEMPLATE/config.yml": `contact_links:\n  - name: A weakness\n    url: ${contact}\n`,
    "SECURITY.md": `[Report a weakness in private](${contact})\n`
  })
  it.git("init", "--quiet", "--initial-branch=main")
  const commit = () => {
    it.git("add", "--all")
    it.git("commit", "--quiet", "-m", "x")
  }
  commit()
  it.git("tag", "v1.1.0")
  return { ...it, commit }
}

describe("a release", () => {
  it("is refused for nothing when all is settled, committed and tagged", () => {
    assert.deepStrictEqual(blockers(ready().folder), [])
  })

  it.for([
    [
      "placeholders",
      ({ put }) =>
        put("settings.json", {
          repository: "https://github.com/people/some",
          npmScope: "@people",
          jsrScope: "@OWNER",
          securityContact: contact,
          unsettled: ["jsrScope"]
        }),
      "jsrScope is not settled"
    ],
    [
      "a manifest that says otherwise",
      ({ put }) =>
        put(
          "packages/core/package.json",
          manifest("1.1.0").replace("git+https://github.com/people", "git+https://github.com/others")
        ),
      "packages/core/package.json"
    ],
    [
      "an action that a tag names",
      ({ put }) => put(".github/workflows/w.yml", workflow("actions/checkout@v6")),
      "pin the action"
    ],
    [
      "a changeset that is pending",
      ({ put }) => put(".changeset/more.md", '---\n"@people/core": minor\n---\n\nMore.\n'),
      "1 changesets are in no changelog"
    ],
    [
      "a version without a changelog",
      ({ put }) => put("packages/core/CHANGELOG.md", "# @people/core\n\n## 1.0.0\n\nFirst\n"),
      "has nothing about 1.1.0"
    ],
    [
      "a program that says another version",
      ({ put }) => put("packages/core/src/internal/wire/version.ts", 'export const version = "1.0.0"\n'),
      "version.ts does not say 1.1.0"
    ],
    [
      "a second program that says another version",
      ({ put }) => put("packages/core/src/internal/version.ts", 'export const version = "1.0.0"\n'),
      "packages/core/src/internal/version.ts does not say 1.1.0"
    ]
  ])("is refused for %s", ([, edit, says]) => {
    const repository = ready()
    edit(repository)
    repository.commit()
    repository.git("tag", "--force", "v1.1.0")
    const found = blockers(repository.folder)
    assert.isNotEmpty(found)
    for (const line of found) assert.include(line, says)
  })

  it("is refused for what is not committed, and without the tag", () => {
    const { commit, folder, put } = ready()
    put("new.txt", "x")
    assert.deepStrictEqual(blockers(folder), ["there are changes that are not committed"])
    commit()
    assert.deepStrictEqual(blockers(folder), ["HEAD has no tag v1.1.0"])
  })

  it("has one version", () => {
    const { folder, put } = ready()
    put("packages/other/package.json", { name: "@people/other", version: "1.0.9" })
    put("packages/other/CHANGELOG.md", "\n## 1.1.0\n\nx\n")
    assert.deepStrictEqual(versionProblems(folder), ["the packages have several versions: 1.1.0, 1.0.9"])
  })

  it("finds the section of a version, and writes the version of the program", () => {
    const changelog = "# x\n\n## 1.1.0\n\n- More\n\n## 1.0.0\n\n- First\n"
    assert.strictEqual(sectionOf(changelog, "1.1.0"), "- More")
    assert.strictEqual(sectionOf(changelog, "1.0.0"), "- First")
    assert.strictEqual(sectionOf(changelog, "1.0"), undefined)
    assert.strictEqual(
      withVersion('a\nexport const version = "0.1.0"\n', "0.2.0"),
      'a\nexport const version = "0.2.0"\n'
    )
  })
})

describe("a changeset", () => {
  it("becomes an entry of its words, whole paragraphs of it", async () => {
    const line = await changelog.getReleaseLine({ commit: "abc", summary: "One\ntwo.\n\n- three\n" })
    assert.strictEqual(line, "- One\n  two.\n\n  - three")
    assert.strictEqual(await changelog.getDependencyReleaseLine([{}], [{}]), "")
  })
})

describe("the release before", () => {
  it("is the newest tag, or without one the commit that set the version before", () => {
    const { commit, folder, git, put } = ready()
    git("tag", "--delete", "v1.1.0")
    const first = git("rev-parse", "HEAD")
    put("more.txt", "x")
    commit()
    assert.deepStrictEqual(previousRelease(folder), { name: "version 1.1.0", commit: first })
    git("tag", "v1.1.0", first)
    assert.deepStrictEqual(previousRelease(folder), { name: "v1.1.0", commit: first })
  })

  it("knows the changesets that came since", () => {
    const { commit, folder, git, put } = ready()
    put(".changeset/old.md", "---\n---\nold\n")
    commit()
    const since = git("rev-parse", "HEAD")
    put(".changeset/committed.md", "---\n---\ncommitted\n")
    commit()
    put(".changeset/consumed.md", "---\n---\nconsumed\n")
    commit()
    rmSync(join(folder, ".changeset/consumed.md"))
    commit()
    put(".changeset/untracked.md", "---\n---\nuntracked\n")
    assert.deepStrictEqual(
      changesetsSince(folder, since).map((text) => text.split("\n")[2]),
      ["committed", "untracked", "consumed"]
    )
    const text = "---\n\"@a/b\": minor\n'@a/c': patch\n---\n\nWords.\n"
    assert.deepStrictEqual(
      [...packagesOf(text)],
      [
        ["@a/b", "minor"],
        ["@a/c", "patch"]
      ]
    )
  })
})

describe("licenses", () => {
  it("are found for what is installed with a package, and for what it contains", () => {
    const { folder } = folderOf({
      "node_modules/a/package.json": {
        name: "a",
        version: "1.0.0",
        license: "MIT",
        dependencies: { b: "1", own: "1" }
      },
      "node_modules/a/node_modules/b/package.json": { name: "b", version: "2.0.0", license: { type: "GPL-3.0" } }
    })
    const installed = installedWith(
      { folder, manifest: { name: "x", dependencies: { a: "1" }, optionalDependencies: { gone: "1" } } },
      (name) => name === "own"
    )
    assert.deepStrictEqual(installed, [
      { name: "a", version: "1.0.0", license: "MIT" },
      { name: "b", version: "2.0.0", license: "GPL-3.0" }
    ])
    const found = licenseProblems({ files: [{ file: "LICENSE" }], installed, manifest: { name: "x" } })
    assert.deepStrictEqual(found, ["x: b is under GPL-3.0; look at it"])
    assert.deepStrictEqual(licenseProblems({ files: [], installed: [], manifest: { name: "x" } }), [
      "x: its tarball has no LICENSE"
    ])
    assert.deepStrictEqual(noticesIn("effect 4.1.0\n\nMIT\n\n@a/b 1.2.3-rc.1\n\ntext 1\n"), [
      "effect 4.1.0",
      "@a/b 1.2.3-rc.1"
    ])
  })
})

describe("the package for JSR", () => {
  it("has the built files, each with its declarations, whose imports name files", () => {
    assert.strictEqual(
      declarationForJsr('import "../disposable.ts";\nexport * from "./a.ts";\ntype B = import("./b.d.ts").B;\n'),
      'export * from "./a.d.ts";\ntype B = import("./b.d.ts").B;\n'
    )
    const door = (name) => ({ import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` } })
    const { folder } = folderOf({
      "package.json": {
        name: "@people/promise",
        version: "1.1.0",
        license: "MIT",
        exports: { ".": door("index"), "./package.json": "./package.json" }
      },
      "dist/index.js": "export {}\n",
      "dist/index.cjs": "",
      "dist/index.d.ts": "export {}\n",
      "dist/core/plain.js": "export {}\n",
      LICENSE: "MIT",
      "README.md": "x",
      "CHANGELOG.md": "x"
    })
    const out = folderOf({})
    assert.deepStrictEqual(stageForJsr(folder, out.folder, "@people"), { ".": "./dist/index.js" })
    const read = (path) => (existsSync(join(out.folder, path)) ? readFileSync(join(out.folder, path), "utf8") : "")
    assert.deepStrictEqual(JSON.parse(read("jsr.json")), {
      name: "@people/meraki",
      version: "1.1.0",
      license: "MIT",
      exports: { ".": "./dist/index.js" }
    })
    assert.strictEqual(read("dist/index.js"), '/* @ts-self-types="./index.d.ts" */\nexport {}\n')
    assert.strictEqual(read("dist/core/plain.js"), "export {}\n")
    assert.strictEqual(read("dist/index.cjs"), "")
  })
})
