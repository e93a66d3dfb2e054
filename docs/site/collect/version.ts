// Records the operations of the API's version that the packages have, for the list of what each version changed.
import { readFileSync, writeFileSync } from "node:fs"
import { entries } from "../../../packages/cli/src/internal/index/operations.ts"

const text = readFileSync(new URL("../../operations.md", import.meta.url), "utf8")
const version = /version ([\d.]+) of the API/.exec(text)?.[1]
if (version === undefined) throw new Error("docs/operations.md does not say which version of the API it lists")
const ids = entries.map(({ id }) => id).toSorted()
writeFileSync(new URL(`../versions/${version}.txt`, import.meta.url), `${ids.join("\n")}\n`)
console.log(`${version}: ${ids.length} operations`)
