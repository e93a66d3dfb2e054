// What is published: a small entry and the parts that it loads when they are needed, with everything inside but the native
// and WebAssembly parts.
import { build } from "esbuild"
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const core = path("../../core/src/operations")

/** In the place of core's modules of operations, their descriptors as data: help and completion need no client. */
const descriptors = {
  name: "descriptors",
  setup({ onLoad, onResolve }) {
    const tags = new Set(
      readdirSync(core)
        .map((file) => file.replace(/\.ts$/, ""))
        .filter((name) => name !== "all")
    )
    // Jobs look for the operations that belong to one, and need no more of them either.
    onResolve({ filter: /^@effect-meraki\/core\/operations$/ }, () => ({ path: "operations", namespace: "all" }))
    onLoad({ filter: /.*/, namespace: "all" }, () => ({
      contents: [
        ...Array.from(tags, (tag) => `import * as ${tag} from "@effect-meraki/core/${tag}"`),
        `export const operations = [${[...tags].join(", ")}].flatMap((module) => Object.values(module))`
      ].join("\n"),
      loader: "js",
      resolveDir: path("..")
    }))
    onResolve({ filter: /^@effect-meraki\/core\/[A-Z]\w+$/ }, ({ importer, namespace, path: asked }) => {
      const tag = asked.slice("@effect-meraki/core/".length)
      return tags.has(tag) && (namespace === "all" || importer.endsWith("/internal/index/descriptors.ts"))
        ? { path: tag, namespace: "descriptors" }
        : undefined
    })
    onLoad({ filter: /.*/, namespace: "descriptors" }, async ({ path: tag }) => {
      const module = await import(pathToFileURL(join(core, `${tag}.ts`)).href)
      const listed = Object.entries(module).map(([name, { descriptor }]) => [name, { descriptor }])
      const data = JSON.stringify(JSON.stringify(Object.fromEntries(listed)))
      const names = listed.map(([name]) => name).join(", ")
      return { contents: `export const { ${names} } = JSON.parse(${data})`, loader: "js" }
    })
  }
}

/** The words for shapes without the schemas that the same door makes of them: help and completion need no Effect. */
const shapes = {
  name: "shapes",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^@effect-meraki\/core\/ResponseSchema$/ }, ({ importer, path: asked }) =>
      importer.endsWith("/internal/args/shapes.ts") ? { path: asked, namespace: "shapes" } : undefined
    )
    onLoad({ filter: /.*/, namespace: "shapes" }, () => ({
      contents: `export { parseShape as parse } from ${JSON.stringify(path("../../core/src/internal/shape/parse.ts"))}`,
      loader: "js",
      resolveDir: path("..")
    }))
  }
}

/**
 * The simulator is a file of its own, with what it needs of core: it uses every operation, and a part that both shared would
 * hold them all.
 */
const simulator = {
  name: "simulator",
  setup({ onResolve }) {
    onResolve({ filter: /^@effect-meraki\/simulator$/ }, () => ({ path: "./simulator.js", external: true }))
  }
}

const options = {
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  external: ["@napi-rs/keyring", "jq-web"],
  // Its other form is CommonJS.
  alias: { yaml: fileURLToPath(import.meta.resolve("yaml/package.json")).replace("package.json", "browser/index.js") },
  // For dependencies in CommonJS.
  banner: {
    js: 'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);'
  },
  logLevel: "warning",
  metafile: true
}

/** Builds the program into a folder, which is replaced as a whole. */
export const bundle = async (folder) => {
  const fresh = `${folder}-${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  const program = await build({
    ...options,
    entryPoints: { meraki: path("../src/main.ts") },
    outdir: fresh,
    splitting: true,
    chunkNames: "[name]-[hash]",
    plugins: [descriptors, shapes, simulator]
  })
  const simulated = await build({
    ...options,
    entryPoints: { simulator: path("../../simulator/src/index.ts") },
    outdir: fresh
  })
  const licenses = new Map()
  for (const input of [program, simulated].flatMap(({ metafile }) => Object.keys(metafile.inputs))) {
    const module = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1]
    if (module === undefined || licenses.has(module)) continue
    const { license, name, repository, version } = JSON.parse(readFileSync(join(module, "package.json"), "utf8"))
    const file = readdirSync(module).find((each) => /^licen[cs]e/i.test(each))
    if (file === undefined && license === undefined) throw new Error(`${name} does not say its license`)
    const text = file === undefined ? `${license}, ${repository.url}\n` : readFileSync(join(module, file), "utf8")
    licenses.set(module, `${name} ${version}\n\n${text}`)
  }
  writeFileSync(join(fresh, "THIRD-PARTY.txt"), [...licenses.values()].join("\n"))
  mkdirSync(folder, { recursive: true })
  rmSync(folder, { recursive: true, force: true })
  renameSync(fresh, folder)
  return program.metafile
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundle(process.argv[2] ?? path("../dist"))
