// A release: `version` turns changesets into versions and changelogs, `dry` does all of it but the publishing and leaves the
// tarballs with a report (`--strict` fails when a release would be refused), `publish` publishes those tarballs from a tag, or
// says why not.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs"
import { spawnSync } from "node:child_process"
import { tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { createHash } from "node:crypto"
import { packAll, unpack } from "./declarations.mjs"
import { git, pendingChangesets, previousRelease } from "./history.mjs"
import { denoPublish, stageForJsr, useDeno } from "./jsr.mjs"
import { installedWith, noticesIn, permissive } from "./licenses.mjs"
import { execute, packedManifest, publishedPackages, root } from "./packages.mjs"
import { disagreements, readSettings, unsettledOf } from "./settings.mjs"
import { unpinnedIn, workflows } from "./workflows.mjs"

/** The text of a file of a repository. */
const read = (repository, path) => readFileSync(join(repository, path), "utf8")

/** The sources that say the version of their package: each `version.ts` of a package. */
const versionFiles = (repository) =>
  publishedPackages(repository).flatMap(({ name }) => {
    const sources = join(repository, "packages", name, "src")
    const files = existsSync(sources) ? readdirSync(sources, { recursive: true, encoding: "utf8" }) : []
    return files
      .filter((file) => basename(file) === "version.ts")
      .map((file) => `packages/${name}/src/${file.replaceAll("\\", "/")}`)
  })

/** The section of a version in a changelog, without its heading. */
export const sectionOf = (changelog, version) => {
  const [, after] = changelog.split(`\n## ${version}\n`)
  return after?.split(/\n## \d/)[0]?.trim()
}

/** Writes the version of the packages where the program says it. */
export const withVersion = (text, version) => text.replace(/version = "[^"]*"/, `version = "${version}"`)

/** What does not agree about the version that is to be released. */
export const versionProblems = (repository) => {
  const packages = publishedPackages(repository)
  const versions = new Set(packages.map(({ manifest }) => manifest.version))
  const [version] = versions
  return [
    ...(versions.size === 1 ? [] : [`the packages have several versions: ${[...versions].join(", ")}`]),
    ...versionFiles(repository)
      .filter((file) => !read(repository, file).includes(`version = "${version}"`))
      .map((file) => `${file} does not say ${version}`),
    ...packages
      .filter(({ name }) => (sectionOf(read(repository, `packages/${name}/CHANGELOG.md`), version) ?? "") === "")
      .map(({ name }) => `packages/${name}/CHANGELOG.md has nothing about ${version}`)
  ]
}

/** Why nothing is published from this state. */
export const blockers = (repository) => {
  const settings = readSettings(repository)
  const pending = pendingChangesets(repository).length
  const version = publishedPackages(repository)[0]?.manifest.version
  const tags = (git(repository, "tag", "--points-at", "HEAD") ?? "").split("\n")
  return [
    ...unsettledOf(settings),
    ...disagreements(repository, settings),
    ...versionProblems(repository),
    ...workflows(repository).flatMap(([file, text]) => unpinnedIn(file, text)),
    ...(pending === 0 ? [] : [`${pending} changesets are in no changelog: npm run release:version`]),
    ...((git(repository, "status", "--porcelain") ?? "?") === "" ? [] : ["there are changes that are not committed"]),
    ...(tags.includes(`v${version}`) ? [] : [`HEAD has no tag v${version}`])
  ]
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`

/** What a tarball holds. */
const contentsOf = (tarball, folder) => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => ({ file: file.replaceAll("\\", "/"), stat: statSync(join(folder, file)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ file, stat }) => ({ file, bytes: stat.size }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
  return {
    files,
    packed: statSync(tarball).size,
    unpacked: files.reduce((sum, { bytes }) => sum + bytes, 0),
    sha256: createHash("sha256").update(readFileSync(tarball)).digest("hex")
  }
}

/** What is wrong with the licenses of a package: what has none, or wants more than a notice. */
export const licenseProblems = ({ files, installed, manifest }) => [
  ...(files.some(({ file }) => file === "LICENSE") ? [] : [`${manifest.name}: its tarball has no LICENSE`]),
  ...installed
    .filter(
      ({ license }) =>
        !license
          .split(/ OR | AND |[()]/)
          .filter(Boolean)
          .every((each) => permissive.has(each.trim()))
    )
    .map(({ license, name }) => `${manifest.name}: ${name} is under ${license}; look at it`)
]

const list = (values) => (values.length === 0 ? "none" : values.join(", "))

const entries = (dependencies = {}) => Object.entries(dependencies).map(([name, range]) => `${name} ${range}`)

const pageOf = ({ blocked, checks, date, jsr, packages, version }) => {
  const of = ({ contents, installed, manifest, notices, tarball }) => [
    `## ${manifest.name} ${manifest.version}`,
    "",
    `- tarball: \`${basename(tarball)}\`, ${kilobytes(contents.packed)}, unpacked ${kilobytes(contents.unpacked)}, ${contents.files.length} files`,
    `- sha256: \`${contents.sha256}\``,
    `- dependencies: ${list(entries(manifest.dependencies))}`,
    `- peers: ${list(entries(manifest.peerDependencies))}`,
    `- what is installed with it: ${list(installed.map(({ license, name, version }) => `${name} ${version} (${license})`))}`,
    `- notices of what it contains: ${list(notices)}`,
    "",
    "<details><summary>files</summary>",
    "",
    ...contents.files.map(({ bytes, file }) => `- \`${file}\` ${kilobytes(bytes)}`),
    "",
    "</details>",
    ""
  ]
  return [
    `# Version ${version}`,
    "",
    `Made ${date}. Nothing is published.`,
    "",
    "## What a release refuses now",
    "",
    ...(blocked.length === 0 ? ["Nothing."] : blocked.map((line) => `- ${line}`)),
    "",
    "## Checks",
    "",
    ...checks.map(
      ({ name, problem }) => `- ${name}: ${problem === undefined ? "ok" : `failed\n\n\`\`\`\n${problem}\n\`\`\`\n`}`
    ),
    `- JSR: ${jsr}`,
    "",
    ...packages.flatMap(of)
  ].join("\n")
}

const argument = (name) => {
  const at = process.argv.indexOf(name)
  return at === -1 ? undefined : process.argv[at + 1]
}

/** Runs a step of the dry run, and says how it ended. */
const tried = (name, work) => {
  try {
    const said = work()
    console.log(`ok      ${name}`)
    return { name, said }
  } catch (error) {
    console.log(`failed  ${name}`)
    return { name, problem: error instanceof Error ? error.message : String(error) }
  }
}

const tarballOf = (folder, { manifest }) =>
  readdirSync(folder)
    .map((file) => join(folder, file))
    .find((file) => file.endsWith(".tgz") && packedManifest(file).name === manifest.name)

/** The folder for JSR, and how far `deno publish --dry-run` gets. Needs Deno, from the registry of npm. */
const tryJsr = (unpacked, folder) => {
  const { jsrScope } = readSettings()
  const scope = jsrScope.toLowerCase()
  stageForJsr(unpacked, folder, scope)
  const { status, text } = denoPublish(useDeno(root), folder, ["--dry-run", "--allow-dirty"])
  if (status !== 0) throw new Error(text)
  return `${scope}/meraki, as \`deno publish --dry-run\` takes it`
}

const node = (...args) => execute(process.execPath, args)

const dry = () => {
  const out = resolve(argument("--out") ?? join(root, "release"))
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  const scratch = mkdtempSync(join(tmpdir(), "effect-meraki-release-"))
  try {
    execute("npm", ["run", "build"])
    packAll(root, out)
    const unpacked = unpack(out, join(scratch, "unpacked"))
    const own = new Set(publishedPackages().map(({ manifest }) => manifest.name))
    const packages = publishedPackages().map((each) => {
      const tarball = tarballOf(out, each)
      const folder = join(unpacked, packedManifest(tarball).name.replace(/^@[^/]*\//, ""))
      const thirdParty = join(folder, "dist/THIRD-PARTY.txt")
      return {
        tarball,
        manifest: packedManifest(tarball),
        contents: contentsOf(tarball, folder),
        installed: installedWith(each, (name) => own.has(name)),
        notices: existsSync(thirdParty) ? noticesIn(readFileSync(thirdParty, "utf8")) : []
      }
    })
    const previous = previousRelease(root)
    const checks = [
      tried("settings, workflows, versions", () => {
        node(".ci/workflows.mjs")
        node(".ci/settings.mjs", "--check")
        const problems = versionProblems(root)
        if (problems.length > 0) throw new Error(problems.join("\n"))
      }),
      tried("licenses", () => {
        const problems = packages.flatMap(({ contents, installed, manifest }) =>
          licenseProblems({ files: contents.files, installed, manifest })
        )
        if (problems.length > 0) throw new Error(problems.join("\n"))
      }),
      tried("public surface", () => node(".ci/api.mjs", "--check")),
      // What was never published has no users: a tag is the sign of a release.
      ...(/^v\d/.test(previous?.name ?? "")
        ? [
            tried(`declarations since ${previous.name}`, () =>
              node(".ci/declarations.mjs", "--against", "release", "--tarballs", out)
            )
          ]
        : []),
      tried("tarballs", () => {
        for (const { tarball } of packages) execute("publint", ["--strict", tarball])
      })
    ]
    const facade = packages.find(({ manifest }) => manifest.name.endsWith("/promise"))
    // Deno publishes nothing that git ignores, so not from a folder of this repository.
    const jsr = tried("JSR", () => tryJsr(join(unpacked, "promise"), join(scratch, "jsr")))
    if (jsr.problem === undefined) cpSync(join(scratch, "jsr"), join(out, "jsr"), { recursive: true })
    const refused = blockers(root)
    const page = pageOf({
      version: facade.manifest.version,
      date: new Date().toISOString().slice(0, 16).replace("T", " "),
      blocked: refused,
      checks,
      jsr: jsr.said ?? `stopped\n\n\`\`\`\n${jsr.problem}\n\`\`\`\n`,
      packages
    })
    writeFileSync(join(out, "report.md"), page)
    writeFileSync(
      join(out, "report.json"),
      `${JSON.stringify(
        packages.map(({ contents, installed, manifest, notices, tarball }) => ({
          name: manifest.name,
          version: manifest.version,
          tarball: basename(tarball),
          ...contents,
          dependencies: manifest.dependencies ?? {},
          peerDependencies: manifest.peerDependencies ?? {},
          installed,
          notices
        })),
        null,
        2
      )}\n`
    )
    for (const { contents, manifest } of packages)
      console.log(
        `        ${manifest.name} ${manifest.version}: ${kilobytes(contents.packed)}, ${contents.files.length} files`
      )
    console.log(`\nTarballs, report.md and report.json are in ${out}. Nothing is published.`)
    if ([...checks, jsr].some(({ problem }) => problem !== undefined)) process.exitCode = 1
    if (process.argv.includes("--strict") && refused.length > 0) {
      console.error(refused.join("\n"))
      process.exitCode = 1
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

const version = () => {
  const pending = pendingChangesets(root).length
  if (pending === 0) return console.log("there are no changesets")
  execute(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"])
  const [{ manifest }] = publishedPackages()
  for (const file of versionFiles(root))
    writeFileSync(join(root, file), withVersion(read(root, file), manifest.version))
  const problems = versionProblems(root)
  if (problems.length > 0) throw new Error(problems.join("\n"))
  console.log(`${pending} changesets are in the changelogs of ${manifest.version}; read those, then commit`)
}

/** The line of npm's settings that hands over a token, for whichever registry npm uses. */
const tokenLine = () => {
  const registry = new URL(execute("npm", ["config", "get", "registry"]).trim())
  return `//${registry.host}${registry.pathname}:_authToken=\${NODE_AUTH_TOKEN}\n`
}

const isPublished = ({ name, version: each }) => spawnSync("npm", ["view", `${name}@${each}`, "version"]).status === 0

const publish = () => {
  const folder = resolve(argument("--from") ?? join(root, "release"))
  const found = blockers(root)
  if (!existsSync(join(folder, "jsr/jsr.json"))) found.push(`${folder} has nothing for JSR: npm run release:dry`)
  if (!existsSync(join(folder, "report.json"))) found.push(`${folder} has no tarballs: npm run release:dry`)
  else
    for (const { manifest } of publishedPackages()) {
      const made = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).find(
        ({ name }) => name === manifest.name
      )
      const tarball = made && join(folder, made.tarball)
      const isThat = made?.version === manifest.version && existsSync(tarball)
      if (!isThat) found.push(`${folder} has no tarball of ${manifest.name} ${manifest.version}`)
      else if (createHash("sha256").update(readFileSync(tarball)).digest("hex") !== made.sha256)
        found.push(`${tarball} is not the one that the report names`)
    }
  if (process.env.GITHUB_ACTIONS !== "true") found.push("provenance is made by the workflow release.yml; push the tag")
  if (found.length > 0)
    throw new Error(`Refused. Nothing is published.\n${found.map((line) => `- ${line}`).join("\n")}`)
  const userconfig = join(mkdtempSync(join(tmpdir(), "effect-meraki-npm-")), "npmrc")
  writeFileSync(userconfig, (process.env.NODE_AUTH_TOKEN ?? "") === "" ? "" : tokenLine())
  for (const each of publishedPackages()) {
    if (isPublished(each.manifest)) {
      console.log(`${each.manifest.name} ${each.manifest.version} is there already`)
      continue
    }
    const args = ["publish", tarballOf(folder, each), "--access", "public", "--provenance", "--userconfig", userconfig]
    execute("npm", args)
    console.log(`${each.manifest.name} ${each.manifest.version} is published`)
  }
  const outside = join(mkdtempSync(join(tmpdir(), "effect-meraki-jsr-")), "jsr")
  cpSync(join(folder, "jsr"), outside, { recursive: true })
  const { status, text } = denoPublish(useDeno(root), outside, ["--allow-dirty"])
  if (status !== 0) throw new Error(text)
  console.log("JSR has it")
}

const commands = { version, dry, publish }

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const command = commands[process.argv[2]]
  try {
    if (command === undefined) throw new Error(`one of ${Object.keys(commands).join(", ")}`)
    command()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
