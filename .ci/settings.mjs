// What only the owner of the project can say: where it lives, under which names it is published, who hears of weaknesses.
// `settings.json` has it. `npm run settings` writes it into manifests and pages, and `-- --check`
// compares them.
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { execute, publishedPackages, root } from "./packages.mjs"

const keys = ["repository", "npmScope", "jsrScope", "securityContact"]
const placeholder = "OWNER"

const forms = {
  repository: /^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/,
  npmScope: /^@[a-z0-9][a-z0-9._-]*$/,
  jsrScope: /^@(OWNER|[a-z][a-z0-9-]{1,18})$/,
  securityContact: /^(https:\/\/|mailto:)\S+$/
}

/** What is wrong with the settings themselves. */
export const mistakesOf = (settings) => {
  const unknown = Object.keys(settings).filter((key) => ![...keys, "unsettled"].includes(key))
  const unsettled = settings.unsettled ?? []
  return [
    ...unknown.map((key) => `settings.json: ${key} is no setting; there are ${keys.join(", ")}`),
    ...unsettled.filter((key) => !keys.includes(key)).map((key) => `settings.json: unsettled: ${key} is no setting`),
    ...keys.flatMap((key) => {
      const value = settings[key]
      if (typeof value !== "string" || !forms[key].test(value))
        return [`settings.json: ${key} has to look like ${forms[key].source}`]
      return value.includes(placeholder) && !unsettled.includes(key)
        ? [`settings.json: ${key} is a placeholder; name it in unsettled`]
        : []
    })
  ]
}

/** Why a release is refused. */
export const unsettledOf = (settings) =>
  (settings.unsettled ?? []).map(
    (key) => `settings.json: ${key} is not settled: ${settings[key]}; write the real one and take it off unsettled`
  )

export const readSettings = (repository = root) => {
  const settings = JSON.parse(readFileSync(join(repository, "settings.json"), "utf8"))
  const mistakes = mistakesOf(settings)
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"))
  return settings
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`

const replaced = (text, pattern, make) => text.replace(pattern, (...found) => make(found))

/** The manifests and pages that repeat a setting: `[path, text]`, as they have to be. */
const repeating = (repository, settings) => {
  const url = `git+${settings.repository}.git`
  const read = (path) => readFileSync(join(repository, path), "utf8")
  const manifest = (path) => [
    path,
    read(path)
      .replace(/("repository": \{[^}]*"url": )"[^"]*"/, (_, head) => `${head}"${url}"`)
      .replace(
        /("homepage": )"[^"]*(\/tree\/main\/[^"]*)"/,
        (_, head, tail) => `${head}"${settings.repository}${tail}"`
      )
      .replace(/("bugs": )"[^"]*"/, (_, head) => `${head}"${settings.repository}/issues"`)
  ]
  // On npm a link has to lead to the repository.
  const readme = (path) => [path, read(path).replaceAll(/https:\/\/[^\s)]+?(?=\/blob\/main\/)/g, settings.repository)]
  const config = JSON.parse(read(".changeset/config.json"))
  const names = publishedPackages(repository).map(({ manifest }) => manifest.name)
  const listed = config.fixed?.[0] ?? []
  const isListed = listed.length === names.length && names.every((name) => listed.includes(name))
  return [
    manifest("package.json"),
    ...publishedPackages(repository).flatMap(({ name }) => [
      manifest(`packages/${name}/package.json`),
      readme(`packages/${name}/README.md`)
    ]),
    [
      ".changeset/config.json",
      isListed
        ? read(".changeset/config.json")
        : json({ ...config, fixed: [names.toSorted((a, b) => (a < b ? -1 : 1))] })
    ],
    [
      "SECURITY.md",
      replaced(
        read("SECURITY.md"),
        /\[Report a weakness in private\]\([^)]*\)/,
        () => `[Report a weakness in private](${settings.securityContact})`
      )
    ],
    [
      ".github/ISSUE_TEMPLATE/config.yml",
      replaced(
        read(".github/ISSUE_TEMPLATE/config.yml"),
        /(name: A weakness\n +url: ).*/,
        ([, head]) => head + settings.securityContact
      )
    ]
  ]
}

const textFiles = (repository) =>
  execute("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: repository })
    .split("\0")
    .filter(
      (path) => /\.(ts|mts|cts|js|mjs|cjs|json|jsonc|md|txt|yml|yaml)$/.test(path) && existsSync(join(repository, path))
    )

/** The scope that the packages have now. */
const presentScope = (repository) => {
  const scopes = new Set(publishedPackages(repository).map(({ manifest }) => manifest.name.split("/")[0]))
  if (scopes.size !== 1) throw new Error(`the packages are of several scopes: ${[...scopes].join(", ")}`)
  return [...scopes][0]
}

/** Where the packages say that they live now. */
const presentRepository = (repository) =>
  publishedPackages(repository)[0]?.manifest.repository?.url?.replace(/^git\+|\.git$/g, "")

/** The files that name a placeholder although the repository is none. */
const strayPlaceholders = (repository, settings) =>
  settings.repository.includes(placeholder)
    ? []
    : textFiles(repository).filter((path) => {
        const isOwn = path !== "settings.json" && !path.startsWith(".ci/")
        return isOwn && readFileSync(join(repository, path), "utf8").includes(`/${placeholder}/`)
      })

/** What does not agree with the settings. */
export const disagreements = (repository, settings) => {
  const scope = presentScope(repository)
  return [
    ...(scope === settings.npmScope ? [] : [`the packages are of the scope ${scope}, not ${settings.npmScope}`]),
    ...repeating(repository, settings)
      .filter(([path, text]) => readFileSync(join(repository, path), "utf8") !== text)
      .map(([path]) => `${path} does not say what settings.json says; npm run settings`),
    ...strayPlaceholders(repository, settings).map((path) => `${path} has a link to the placeholder ${placeholder}`),
    ...publishedPackages(repository).flatMap(({ manifest, name }) => [
      ...(manifest.repository?.url === `git+${settings.repository}.git` &&
      manifest.repository.directory === `packages/${name}`
        ? []
        : [`packages/${name}/package.json: repository has to be that of settings.json, with its directory`]),
      ...(["homepage", "bugs"].every((key) => String(manifest[key]).startsWith(`${settings.repository}/`))
        ? []
        : [`packages/${name}/package.json: homepage and bugs have to be pages of the repository`]),
      ...(manifest.publishConfig?.access === "public" && manifest.publishConfig.provenance === true
        ? []
        : [`packages/${name}/package.json: publishConfig has to be public, with provenance`])
    ])
  ]
}

/** Writes scope and repository into every file of this workspace that names them, the rest where it belongs, and formats. */
export const write = (repository, settings) => {
  const scope = presentScope(repository)
  const home = presentRepository(repository)
  for (const path of textFiles(repository).filter((each) => each !== "settings.json")) {
    const file = join(repository, path)
    const text = readFileSync(file, "utf8")
    const scoped = text.replaceAll(new RegExp(`${RegExp.escape(scope)}(?![\\w.-])`, "g"), settings.npmScope)
    const fresh =
      home === undefined
        ? scoped
        : scoped.replaceAll(new RegExp(`${RegExp.escape(home)}(?![\\w-])`, "g"), settings.repository)
    if (fresh !== text) writeFileSync(file, fresh)
  }
  for (const [path, text] of repeating(repository, settings)) writeFileSync(join(repository, path), text)
  // A name of another length breaks lines elsewhere, and columns of tables.
  const formatter = join(root, "node_modules/oxfmt/bin/oxfmt")
  execute(process.execPath, [formatter, "-c", join(root, ".oxfmtrc.json")], { cwd: repository })
}

const main = (asked) => {
  const settings = readSettings()
  if (asked.length === 0) return write(root, settings)
  if (asked.join(" ") !== "--check") throw new Error("npm run settings writes, npm run settings -- --check compares")
  const problems = disagreements(root, settings)
  if (problems.length > 0) throw new Error(problems.join("\n"))
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  try {
    main(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
