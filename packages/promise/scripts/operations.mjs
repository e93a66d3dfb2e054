// The operations as the facade has them: core's own modules, over the facade's `Operation.ts` in the place of core's.
// Written next to the sources and not committed; part of every bootstrap, so it has to be quick.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const from = fileURLToPath(new URL("../../core/src/operations/", import.meta.url))
const to = fileURLToPath(new URL("../src/operations/", import.meta.url))

const files = readdirSync(from).toSorted()
const sources = new Map(files.map((file) => [file, readFileSync(`${from}${file}`, "utf8")]))
const modules = files.filter((file) => file !== "all.ts")

// One object for each tag. Plain literals, unlike namespace objects, leave a bundle when nothing uses them.
const names = (source) => Array.from(source.matchAll(/^export const (\w+)/gm), ([, name]) => name)
const tagOf = (file) => file[0].toLowerCase() + file.slice(1).replace(/\.ts$/, "")
const imports = modules.map((file) => `import { ${names(sources.get(file)).join(", ")} } from "./${file}"\n`)
const tags = modules.map((file) => `  ${tagOf(file)}: { ${names(sources.get(file)).join(", ")} }`)
sources.set(
  "tags.ts",
  `import type { Operation } from "../Operation.ts"
${imports.join("")}
/** All operations, by tag and name. */
export const tags: { readonly [tag: string]: { readonly [name: string]: Operation<never, unknown> } } = {
${tags.join(",\n")}
}
`
)

mkdirSync(to, { recursive: true })
for (const file of readdirSync(to)) if (!sources.has(file)) rmSync(`${to}${file}`)
for (const [file, text] of sources) {
  const target = `${to}${file}`
  if (!existsSync(target) || readFileSync(target, "utf8") !== text) writeFileSync(target, text)
}
