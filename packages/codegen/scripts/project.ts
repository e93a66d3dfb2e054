// Generates the operations of this repository, or checks them with --check, from a document beside the checkout. With
// --coverage: how far the words for its fields go, and whether that is far enough.
import { existsSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { parseDocument } from "../src/document.ts"
import { readText } from "../src/files.ts"
import { run } from "../src/run.ts"
import { type Counted, coverageOf, shareOf } from "../src/words/coverage.ts"
import { words } from "../src/words/words.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const asked = process.argv.slice(2)
const beside = join(root, "../shared/spec/meraki-openapi-1.73.0.json.gz")
const spec = process.env["MERAKI_OPENAPI"] || beside

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

const generated = (): Promise<number> => {
  const place = [
    "--out",
    "packages/core/src/operations",
    "--index",
    "docs/operations.md",
    "--import",
    "../Operation.ts"
  ]
  process.chdir(root)
  return run([...(asked.includes("--spec") ? [] : ["--spec", relative(root, spec)]), ...place, ...asked], console.log)
}

if (!asked.includes("--spec") && spec === beside && !existsSync(spec)) {
  console.log("skipped: there is no OpenAPI document beside the checkout; name one in MERAKI_OPENAPI or with --spec")
} else {
  process.exitCode = asked.includes("--coverage") ? await coverage() : await generated()
}
