// What is published: for the client and for each further entry one file of JavaScript with everything it needs inside, the
// operations as values for those who bundle, and declarations that need no other package.
import { build } from "esbuild"
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

await import("./mirror.mjs")

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const dist = path("../dist")

rmSync(dist, { recursive: true, force: true })
const tsc = path("../../../node_modules/@typescript/native/bin/tsc")
const projects = [path(".."), path("../tsconfig.node.json")]
const { status, stderr, stdout } = spawnSync(process.execPath, [tsc, "-b", ...projects], { encoding: "utf8" })
if (status !== 0) throw new Error(`${stdout}${stderr}`)

const { exports } = JSON.parse(readFileSync(path("../package.json"), "utf8")).publishConfig
const entries = Object.values(exports).filter((entry) => typeof entry === "object")
const isBundled = ({ default: file }) => !file.startsWith("./dist/operations/")
const sourceOf = ({ default: file }) => path(`../${file.replace("./dist/", "src/").replace(/\.js$/, ".ts")}`)

// Files that share nothing: what one makes and another takes is plain, so each can be loaded without the others.
const { metafile } = await build({
  entryPoints: entries.filter(isBundled).map(sourceOf),
  outdir: dist,
  external: ["node:*"],
  allowOverwrite: true,
  bundle: true,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  target: "es2022",
  minifySyntax: true,
  legalComments: "none",
  logLevel: "warning",
  metafile: true
})

// Of what the compiler wrote, the part that the entries reach; none of it may need another package.
const reached = new Set()
const reach = (file) => {
  if (reached.has(file)) return
  reached.add(file)
  const isDeclaration = file.endsWith(".d.ts")
  const text = readFileSync(file, "utf8")
  if (isDeclaration && /effect(?!-meraki)/i.test(text)) throw new Error(`${file} mentions Effect`)
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "")
  for (const [, specifier] of code.matchAll(/^(?:import|export) [^"'`]*? from "([^"]+)"/gm)) {
    if (specifier.startsWith("node:")) continue
    if (!specifier.startsWith(".")) throw new Error(`${file} needs ${specifier}`)
    const target = join(dirname(file), specifier)
    reach(isDeclaration ? target.replace(/(?:\.d)?\.[jt]s$/, ".d.ts") : target)
  }
}
for (const entry of entries) for (const file of Object.values(entry)) reach(path(join("..", file)))
for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const full = join(file.parentPath, file.name)
  if (file.isFile() && !reached.has(full)) rmSync(full)
}
// The maps stay behind: they point into sources that are not published.
for (const file of reached) {
  writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=\S+\s*$/, "\n"))
}

const licenses = new Map()
for (const input of Object.keys(metafile.inputs)) {
  const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
  if (folder === undefined || licenses.has(folder)) continue
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  licenses.set(folder, `${name} ${version}\n\n${readFileSync(join(folder, "LICENSE"), "utf8")}`)
}
writeFileSync(`${dist}/THIRD-PARTY.txt`, [...licenses.values()].join("\n"))
