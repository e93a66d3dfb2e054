// Projects that use the packages as they are published, out of `.ci/consumers`.
import { execFile } from "node:child_process"
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { promisify } from "node:util"
import { packedManifest, root } from "./packages.mjs"
import { pnpm } from "./pnpm.mjs"

export const run = promisify(execFile)

/** Copies a project to a folder and installs it, the tarballs in place of the packages of this workspace. */
export const install = (name, folder, tarballs, { allowBuilds = {}, dependencies: more = {} } = {}) => {
  const isSource = (path) => !/node_modules|tsconfig\.json$/.test(path.slice(root.length))
  cpSync(join(root, ".ci/consumers", name), folder, { recursive: true, filter: isSource })
  const project = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
  const overrides = Object.fromEntries(
    readdirSync(tarballs).map((file) => [packedManifest(join(tarballs, file)).name, `file:${join(tarballs, file)}`])
  )
  const dependencies = Object.entries({ ...project.dependencies, ...more }).map(([name, version]) => [
    name,
    overrides[name] ?? version
  ])
  const settings = { overrides, allowBuilds: { "msgpackr-extract": false, ...allowBuilds } }
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ ...project, dependencies: Object.fromEntries(dependencies) })
  )
  writeFileSync(join(folder, "pnpm-workspace.yaml"), JSON.stringify(settings))
  const { status, stderr, stdout } = pnpm(["install", "--prefer-offline"], { cwd: folder, encoding: "utf8" })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
}

/** Type-checks files with each compiler, for Node and for bundlers. */
export const compile = async (folder, files, options = {}) => {
  const lib = ["ES2022", "ESNext.Disposable", "DOM", "DOM.Iterable"]
  for (const compiler of ["@typescript/native", "typescript"]) {
    for (const [module, moduleResolution] of [
      ["NodeNext", "NodeNext"],
      ["ESNext", "Bundler"]
    ]) {
      const compilerOptions = {
        module,
        moduleResolution,
        target: "ES2022",
        lib,
        types: [],
        strict: true,
        noEmit: true,
        ...options
      }
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }))
      await run(process.execPath, [join(root, "node_modules", compiler, "bin/tsc"), "-p", folder])
    }
  }
}
