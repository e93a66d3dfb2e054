// Every rule about imports, those of the lint that this project sets itself, and that of the published surface fail on an
// offence seeded for them, in a folder with the project's paths and configurations: `node .ci/rules.mjs FOLDER`.
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import cruiser, { floors, needs } from "../.dependency-cruiser.mjs"

const [folder] = process.argv.slice(2)
const root = fileURLToPath(new URL("..", import.meta.url))
for (const name of [".dependency-cruiser.mjs", ".oxlintrc.json", "tsconfig.base.json"]) {
  cpSync(join(root, name), join(folder, name))
}

const write = (path, text) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}
const imports = (from, ...to) =>
  write(
    from,
    to.map((path) => `export type * from "${relative(dirname(from), path).replace(/^(?!\.)/, "./")}"\n`).join("")
  )

const core = "packages/core/src"
/** A file on a floor. */
const on = ([name]) => (/^[A-Z]|^index$/.test(name) ? `${core}/${name}.ts` : `${core}/${name}/seeded.ts`)
/** Which file breaks a rule. */
const offences = {
  circle: `${core}/internal/error/one.ts`,
  "no-floor": `${core}/internal/attic/seeded.ts`,
  ground: on(["model"]),
  services: `${core}/internal/wire/client.ts`,
  doors: "packages/promise/test/seeded.ts",
  testing: "packages/promise/src/seeded.ts"
}
floors.slice(0, -1).forEach((floor, index) => {
  offences[`floor-${floor[0].replace("internal/", "")}`] = on(floor)
  imports(on(floor), on(floors[index + 1]))
})
write(on(floors.at(-1)), "export {}\n")
imports(offences.circle, `${core}/internal/error/two.ts`)
imports(`${core}/internal/error/two.ts`, offences.circle)
imports(offences["no-floor"], on(["model"]))
imports(offences.services, `${core}/MerakiClient.ts`)
imports(offences.doors, `${core}/MerakiError.ts`)
imports(offences.testing, "packages/testing/src/seeded.ts")
write("packages/testing/src/seeded.ts", "export {}\n")
for (const [name, others] of Object.entries(needs)) {
  const stranger = Object.keys(needs).find((other) => other !== name && !others.includes(other))
  offences[`package-${name}`] = `packages/${name}/src/needs.ts`
  write(`packages/${stranger}/src/door.ts`, "export {}\n")
  imports(offences[`package-${name}`], `packages/${stranger}/src/door.ts`)
}

const long = Array.from({ length: 61 }, (_, index) => `  if (x > ${index}) return ${index}`).join("\n")
const linted = {
  "eslint(max-lines-per-function)": [
    `${core}/long.ts`,
    `export const long = (x: number): number => {\n${long}\n  return x\n}\n`
  ],
  "eslint(no-console)": [`${core}/prints.ts`, `console.log("x")\n`],
  "eslint(no-restricted-globals)": [`${core}/waits.ts`, `setTimeout(() => undefined, 1)\n`],
  "eslint(no-restricted-imports)": [`${core}/barrel.ts`, `import { Effect } from "effect"\nexport { Effect }\n`],
  "eslint(no-restricted-properties)": [`${core}/clock.ts`, `export const now = Date.now()\n`],
  "import(no-cycle)": [`${core}/internal/error/one.ts`],
  "import(no-nodejs-modules)": [`${core}/files.ts`, `export { readFileSync } from "node:fs"\n`],
  "typescript(no-explicit-any)": [`${core}/loose.ts`, `export const loose = (x: any): unknown => x\n`]
}
for (const [path, text] of Object.values(linted)) if (text !== undefined) write(path, text)

/** Runs a tool of the project in the folder. Returns what it reports as JSON. */
const report = (file, ...args) => {
  const options = { cwd: folder, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
  return JSON.parse(spawnSync(process.execPath, [join(root, "node_modules", file), ...args], options).stdout)
}

const cruise = "dependency-cruiser/bin/dependency-cruiser.mjs"
const { summary } = report(cruise, "-c", ".dependency-cruiser.mjs", "-T", "json", "packages")
const { diagnostics } = report("oxlint/bin/oxlint", "--format", "json", "packages")
const found = new Set([
  ...summary.violations.map(({ from, rule }) => `${rule.name} ${from}`),
  ...diagnostics.map(({ code, filename }) => `${code} ${filename}`)
])
const expected = [
  ...cruiser.forbidden.map(({ name }) => [name, offences[name]]),
  ...Object.entries(linted).map(([name, [path]]) => [name, path])
].map((pair) => pair.join(" "))
const missed = expected.filter((offence) => !found.has(offence))
if (missed.length > 0) {
  console.error(`not found:\n${missed.join("\n")}`)
  process.exit(1)
}

/** A package of one door in a repository of its own. */
const repository = join(folder, "repository")
const door = "repository/packages/one/dist/index.d.ts"
const run = (command, ...args) => spawnSync(command, args, { cwd: repository, encoding: "utf8" })
const api = (...args) => run(process.execPath, join(root, ".ci/api.mjs"), repository, ...args)
const commit = () => {
  run("git", "add", "--force", "--all")
  run("git", "-c", "user.name=x", "-c", "user.email=x@example.com", "commit", "--quiet", "--message", "x")
}
write("repository/packages/one/package.json", '{ "name": "@x/one", "exports": { ".": "./src/index.ts" } }')
write(door, "export declare const a: string\n")
run("git", "init", "--quiet")
api()
commit()
write("repository/README.md", "")
commit()

/** What the check of the surface says after a change. */
const verdicts = [
  { what: "nothing changed", change: () => undefined, says: "" },
  {
    what: "a type changed",
    change: () => write(door, "/** A comment. */\nexport declare const a: number\n"),
    says: "npm run api"
  },
  { what: "so did the report", change: () => api(), says: "without a changeset" },
  {
    what: "a changeset names another package",
    change: () => write("repository/.changeset/a.md", '---\n"@x/two": minor\n---\n'),
    says: "without a changeset"
  },
  {
    what: "a changeset names it",
    change: () => write("repository/.changeset/b.md", '---\n"@x/one": minor\n---\n'),
    says: ""
  },
  {
    what: "only the scope of the packages changed",
    change: () => {
      write("repository/packages/one/package.json", '{ "name": "@y/one", "exports": { ".": "./src/index.ts" } }')
      write(door, "export declare const a: string\n")
      api()
    },
    says: ""
  }
]
for (const { change, says, what } of verdicts) {
  change()
  const { status, stderr } = api("--check")
  if ((status === 0) !== (says === "") || !stderr.includes(says)) throw new Error(`${what}: ${status} ${stderr}`)
}
console.log(`        ${expected.length} offences seeded, all found; the surface is guarded`)
