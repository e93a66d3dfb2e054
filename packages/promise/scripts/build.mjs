// What is published: one file of JavaScript with everything it needs inside, and declarations that need nothing.
import { build } from "esbuild"
import { spawnSync } from "node:child_process"
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

await import("./types.mjs")

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const dist = path("../dist")

rmSync(dist, { recursive: true, force: true })
const tsc = path("../../../node_modules/@typescript/native/bin/tsc")
const { status, stderr, stdout } = spawnSync(process.execPath, [tsc, "-b", path("..")], { encoding: "utf8" })
if (status !== 0) throw new Error(`${stdout}${stderr}`)
cpSync(path("../src/operations"), `${dist}/operations`, { recursive: true })

// Of the declarations, those that the entry reaches; none may need another package.
const reached = new Set()
const reach = (file) => {
  if (reached.has(file)) return
  reached.add(file)
  const code = readFileSync(join(dist, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "")
  for (const [, specifier] of code.matchAll(
    /^(?:import|export) (?:type )?(?:\{[^}]*\}|\*(?: as \w+)?) from "([^"]+)"/gm
  )) {
    if (!specifier.startsWith(".")) throw new Error(`${file} needs the types of ${specifier}`)
    reach(join(dirname(file), specifier).replace(/(?:\.d)?\.ts$/, ".d.ts"))
  }
}
reach("index.d.ts")
for (const file of readdirSync(dist, { recursive: true })) {
  if (/\.(?:ts|js|map)$/.test(file) && !reached.has(file)) rmSync(join(dist, file))
}

await build({
  entryPoints: [path("../src/index.ts")],
  outfile: `${dist}/index.js`,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning"
})
