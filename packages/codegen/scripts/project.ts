// Generates the operations of this repository, or checks them with --check, from a document beside the checkout.
import { existsSync } from "node:fs"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { run } from "../src/run.ts"

const root = fileURLToPath(new URL("../../..", import.meta.url))
const asked = process.argv.slice(2)
const beside = join(root, "../shared/spec/meraki-openapi-1.73.0.json.gz")
const spec = process.env["MERAKI_OPENAPI"] || beside

if (!asked.includes("--spec") && spec === beside && !existsSync(spec)) {
  console.log("skipped: there is no OpenAPI document beside the checkout; name one in MERAKI_OPENAPI or with --spec")
} else {
  const place = [
    "--out",
    "packages/core/src/operations",
    "--index",
    "docs/operations.md",
    "--import",
    "../Operation.ts"
  ]
  process.chdir(root)
  process.exitCode = await run(
    [...(asked.includes("--spec") ? [] : ["--spec", relative(root, spec)]), ...place, ...asked],
    console.log
  )
}
