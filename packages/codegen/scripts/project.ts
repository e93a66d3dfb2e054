// Generates the operations of this repository from a document beside the checkout, and what other files repeat of core.
// With --check it writes nothing, and fails when a file is not up to date. With --spec it takes another document, says what
// changes for users, and writes that as a changeset and a page. With --coverage it says how far the words for
// fields go, and fails when that is not far enough.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { fileURLToPath } from "node:url"
import { failures } from "@effect-meraki/core/model/ErrorFacts"
import { parseDocument } from "../src/document.ts"
import { readText, replaceFile } from "../src/files.ts"
import { agreedModels, generate } from "../src/generate.ts"
import { run } from "../src/run.ts"
import { type Counted, coverageOf, shareOf } from "../src/words/coverage.ts"
import { words, wordsOf } from "../src/words/words.ts"
import { commandLineIndex } from "./commandLine.ts"
import { compareOperations } from "./compareOperations.ts"
import { effect3Errors, effect3Forms, effect3Operations, withExports } from "./derived.ts"
import { changesetOf, pageOf, printChangeset, printPage } from "./printChanges.ts"
import { readOperations } from "./readOperations.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const asked = process.argv.slice(2)
const beside = join(root, "../shared/spec/meraki-openapi-1.73.0.json.gz")
const named = asked.includes("--spec") ? asked[asked.indexOf("--spec") + 1] : undefined
// npm runs scripts in the root, and says where it was called.
const fromHere = (path: string) => (/^https?:/i.test(path) ? path : resolve(process.env["INIT_CWD"] ?? "", path))
const spec = named === undefined ? process.env["MERAKI_OPENAPI"] || beside : fromHere(named)
process.chdir(root)

/** The least share of fields that have a comment which says more than their name. */
const floors = { input: 0.8, answer: 0.6 }

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

const line = (what: string, counted: Counted, floor: number): string => {
  const { facts, fields, meaning } = counted
  const all = `${percent(meaning + facts, fields)} of ${fields}`
  return `${what}: ${all} (meaning ${percent(meaning, fields)}, facts alone ${percent(facts, fields)}; at least ${100 * floor} %)`
}

const coverage = async (): Promise<number> => {
  const { answer, input, operations } = coverageOf(words(parseDocument(spec, await readText(spec))))
  console.log(`sentences: all of ${operations} operations`)
  console.log(line("input fields", input, floors.input))
  console.log(line("answer fields", answer, floors.answer))
  return shareOf(input) >= floors.input && shareOf(answer) >= floors.answer ? 0 : 1
}

const operations = async (): Promise<number> => {
  if (!asked.includes("--spec") && spec === beside && !existsSync(spec)) {
    console.log("skipped: there is no OpenAPI document beside the checkout; name one in MERAKI_OPENAPI or with --spec")
    return 0
  }
  if (asked.includes("--coverage")) return coverage()
  const place = [
    "--out",
    "packages/core/src/operations",
    "--index",
    "docs/operations.md",
    "--pairs",
    "packages/core/dtslint/Pairs.tst.ts",
    "--import",
    "../Operation.ts"
  ]
  const others = asked.filter((argument) => argument !== "--spec" && argument !== named)
  // A folder or a choice of the caller's own is no version of the API.
  const isVersion = named !== undefined && !asked.includes("--out") && !asked.includes("--only")
  if (isVersion) await version()
  const isUrl = /^https?:/i.test(spec)
  const failed = await run(["--spec", isUrl ? spec : relative(root, spec), ...place, ...others], console.log)
  return failed === 0 && (named === undefined || isVersion) ? commandLine() : failed
}

const manifestOf = (name: string): { readonly name: string; readonly version: string; readonly private?: boolean } =>
  JSON.parse(readFileSync(`packages/${name}/package.json`, "utf8"))

/** What another document changes for users, printed, and written unless that is only a check. */
const version = async (): Promise<void> => {
  const folder = "packages/core/src/operations"
  const before = new Map(
    readdirSync(folder).map((file): [string, string] => [file, readFileSync(join(folder, file), "utf8")])
  )
  const document = parseDocument(spec, await readText(spec))
  const changes = compareOperations(readOperations(before), readOperations(generate(document).files))
  if (changes.length === 0) return console.log(`version ${document.version} changes nothing for users`)
  const release = {
    version: document.version,
    before: /Generated from version (\S+) of/.exec(before.get("all.ts") ?? "")?.[1] ?? "unknown",
    packageVersion: manifestOf("core").version,
    packages: readdirSync("packages")
      .filter((name) => name !== "codegen" && existsSync(`packages/${name}/package.json`))
      .map(manifestOf)
      .filter((manifest) => manifest.private !== true)
      .map(({ name }) => name)
  }
  const written = new Map([
    [changesetOf(release), printChangeset(changes, release)],
    [pageOf(release), printPage(changes, release)]
  ])
  for (const [file, text] of written) {
    console.log(`==> ${file}\n\n${text}`)
    if (!asked.includes("--check")) replaceFile(file, text)
  }
}

/** What the command line knows of the operations. Gives the exit code. */
const commandLine = async (): Promise<number> => {
  const models = agreedModels(parseDocument(spec, await readText(spec)))
  const folder = "packages/cli/src/internal/index/generated"
  return replace(
    folder,
    new Map(
      Array.from(commandLineIndex(models, wordsOf(models)), ([file, text]): [string, string] => [
        `${folder}/${file}`,
        text
      ])
    )
  )
}

/** The files that repeat something of core, as they have to be. */
const derived = (): ReadonlyMap<string, string> => {
  const tags = readdirSync("packages/core/src/operations")
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((name) => name !== "all")
    .toSorted()
  const manifests = ["core", "promise", "effect-3"].map((name): [string, string] => {
    const file = `packages/${name}/package.json`
    return [file, withExports(readFileSync(file, "utf8"), tags)]
  })
  const others = ["simulator", "codegen"].map((name): [string, string] => {
    const file = `packages/${name}/package.json`
    return [file, withExports(readFileSync(file, "utf8"), [])]
  })
  const errors = ["MerakiError.ts", "Time.ts", "core/ErrorFacts.ts", "core/errors.ts"]
    .map((file) => readFileSync(`packages/promise/src/${file}`, "utf8"))
    .join("")
  return new Map([
    ...manifests,
    ...others,
    ["packages/effect-3/src/MerakiError.ts", effect3Errors(errors)],
    ["packages/effect-3/src/internal/forms.ts", effect3Forms(failures)],
    ...Array.from(effect3Operations(tags), ([file, text]): [string, string] => [
      `packages/effect-3/src/operations/${file}`,
      text
    ])
  ])
}

/**
 * Writes files, or says which differ. A folder among them has no others. Gives the exit code.
 */
const replace = (folder: string, files: ReadonlyMap<string, string>): number => {
  const strange = readdirSync(folder).filter((file) => !files.has(`${folder}/${file}`))
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text)
  for (const file of strange) console.log(`${folder}/${file} is not generated`)
  if (!asked.includes("--check")) for (const [file, text] of stale) replaceFile(file, text)
  else for (const [file] of stale) console.log(`${file} differs`)
  return strange.length > 0 || (asked.includes("--check") && stale.length > 0) ? 1 : 0
}

/** Gives the exit code. */
const repeat = (): number => replace("packages/effect-3/src/operations", derived())

const failed = await operations()
process.exitCode = failed === 0 && !asked.includes("--coverage") ? repeat() : failed
