// Generates the operations of this repository from a document beside the checkout, and what other files repeat of core.
// With --check it writes nothing, and fails when a file is not up to date.
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { failures } from "@effect-meraki/core/model/ErrorFacts"
import { replaceFile } from "../src/files.ts"
import { run } from "../src/run.ts"
import { effect3Errors, effect3Forms, effect3Operations, withExports } from "./derived.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const asked = process.argv.slice(2)
const beside = join(root, "../shared/spec/meraki-openapi-1.73.0.json.gz")
const spec = process.env["MERAKI_OPENAPI"] || beside
process.chdir(root)

const operations = async (): Promise<number> => {
  if (!asked.includes("--spec") && spec === beside && !existsSync(spec)) {
    console.log("skipped: there is no OpenAPI document beside the checkout; name one in MERAKI_OPENAPI or with --spec")
    return 0
  }
  const place = [
    "--out",
    "packages/core/src/operations",
    "--index",
    "docs/operations.md",
    "--import",
    "../Operation.ts"
  ]
  return run([...(asked.includes("--spec") ? [] : ["--spec", relative(root, spec)]), ...place, ...asked], console.log)
}

/** The files that repeat something of core, as they have to be. */
const derived = (): ReadonlyMap<string, string> => {
  const tags = readdirSync("packages/core/src/operations")
    .map((file) => file.replace(/\.ts$/, ""))
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

/** Gives the exit code. */
const repeat = (): number => {
  const files = derived()
  const folder = "packages/effect-3/src/operations"
  const strange = readdirSync(folder).filter((file) => !files.has(`${folder}/${file}`))
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, "utf8") !== text)
  for (const file of strange) console.log(`${folder}/${file} is not generated`)
  if (!asked.includes("--check")) for (const [file, text] of stale) replaceFile(file, text)
  else for (const [file] of stale) console.log(`${file} differs`)
  return strange.length > 0 || (asked.includes("--check") && stale.length > 0) ? 1 : 0
}

const failed = await operations()
process.exitCode = failed === 0 ? repeat() : failed
