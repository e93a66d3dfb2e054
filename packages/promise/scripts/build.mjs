// What is published: for the client and for each further entry one file of JavaScript with everything it needs inside, the
// operations as values for those who bundle, and declarations that need no other package; all of it once as ES modules
// and once as CommonJS.
import { build, transform } from "esbuild"
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import { fileURLToPath } from "node:url"

await import("./mirror.mjs")

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const root = path("..")
const dist = path("../dist")

rmSync(dist, { recursive: true, force: true })
const tsc = path("../../../node_modules/@typescript/native/bin/tsc")
const projects = [root, path("../tsconfig.node.json")]
const { status, stderr, stdout } = spawnSync(process.execPath, [tsc, "-b", ...projects], { encoding: "utf8" })
if (status !== 0) throw new Error(`${stdout}${stderr}`)

const { exports } = JSON.parse(readFileSync(path("../package.json"), "utf8")).publishConfig
const modules = Object.values(exports).flatMap((entry) => (typeof entry === "object" ? [entry.import] : []))
const isBundled = ({ default: file }) => !file.startsWith("./dist/operations/")
const sourceOf = ({ default: file }) => path(`../${file.replace("./dist/", "src/").replace(/\.js$/, ".ts")}`)

// Files that share nothing: what one makes and another takes is plain, so each can be loaded without the others.
const bundled = modules.filter(isBundled)
const bundle = (format, extension) =>
  build({
    entryPoints: bundled.map(sourceOf),
    outdir: dist,
    outExtension: { ".js": extension },
    external: ["node:*"],
    allowOverwrite: true,
    bundle: true,
    format,
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    minifySyntax: true,
    legalComments: "none",
    logLevel: "warning",
    metafile: true
  })
const { metafile } = await bundle("esm", ".js")

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
for (const module of modules) for (const file of Object.values(module)) reach(path(join("..", file)))
for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  const full = join(file.parentPath, file.name)
  if (file.isFile() && !reached.has(full)) rmSync(full)
}

// For programs whose `lib` does not know `await using`; beside a `lib` that does, it says nothing new.
writeFileSync(
  `${dist}/disposable.d.ts`,
  `declare global {
    interface SymbolConstructor {
        readonly asyncDispose: unique symbol;
    }
    interface AsyncDisposable {
        [Symbol.asyncDispose](): PromiseLike<void>;
    }
}
export {};
`
)
reached.add(`${dist}/disposable.d.ts`)
for (const file of reached) {
  const text = readFileSync(file, "utf8")
  const isDisposing = file.endsWith(".d.ts") && /\bAsyncDisposable\b|\basyncDispose\b/.test(text)
  const up = relative(dirname(file), dist) || "."
  const knowing = isDisposing && !file.endsWith("disposable.d.ts") ? `import "${up}/disposable.ts";\n` : ""
  writeFileSync(file, `${knowing}${text}`)
}

// The same as CommonJS, each file beside its like.
await bundle("cjs", ".cjs")
const isOfBundle = new Set(bundled.map((module) => path(join("..", module.default))))
const asCommonJs = (text, extension) =>
  text.replace(new RegExp(`(["'])(\\.{1,2}/[^"']+?)${extension}\\1`, "g"), "$1$2.cjs$1")
for (const file of reached) {
  const text = readFileSync(file, "utf8")
  if (file.endsWith(".d.ts")) {
    writeFileSync(file.replace(/\.ts$/, ".cts"), asCommonJs(text, "(?:\\.d)?\\.ts"))
  } else if (!isOfBundle.has(file)) {
    const { code } = await transform(text, { format: "cjs", platform: "neutral", target: "es2022" })
    writeFileSync(file.replace(/\.js$/, ".cjs"), asCommonJs(code, "\\.js"))
  }
}

const licenses = new Map()
for (const input of Object.keys(metafile.inputs)) {
  const folder = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
  if (folder === undefined || licenses.has(folder)) continue
  const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  licenses.set(folder, `${name} ${version}\n\n${readFileSync(join(folder, "LICENSE"), "utf8")}`)
}
writeFileSync(`${dist}/THIRD-PARTY.txt`, [...licenses.values()].join("\n"))
