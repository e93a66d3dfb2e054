// Declares the operations for those who await them: the very types and comments of core's operations, below the facade's
// own `Operation.ts`. Written next to the sources and not committed; part of every bootstrap, so it has to be quick.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const from = fileURLToPath(new URL("../../core/src/operations/", import.meta.url))
const to = fileURLToPath(new URL("../src/operations/", import.meta.url))

const constant = /^export const (\w+): ([^=]+?) = \/\*#__PURE__\*\/ \w+\(\{[\s\S]*?\n\}\)$/gm
const imports = /^import \{[^}]*\} from "\.\.\/Operation\.ts"$/m

const declared = (source) => {
  const body = source.replace(imports, "").replace(constant, "export declare const $1: $2")
  const kinds = ["Batchable", "Operation", "Paginated"].filter((kind) => body.includes(`: ${kind}<`))
  return body.replace(/^\/\*\*[\s\S]*?\*\/\n/, `$&import type { ${kinds.join(", ")} } from "../Operation.ts"\n`)
}

mkdirSync(to, { recursive: true })
for (const file of readdirSync(from)) {
  const target = `${to}${file.replace(/\.ts$/, ".d.ts")}`
  const text = declared(readFileSync(`${from}${file}`, "utf8"))
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text)
}
