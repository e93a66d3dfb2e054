// The Promise facade for JSR: the built files with their declarations, in a folder from which `deno publish` publishes.
// The release publishes it.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { execute } from "./packages.mjs"

/** The program Deno, from npm's package of the version that the consumers run on. It fetches nothing else. */
export const useDeno = (root) => {
  const { runtimes } = JSON.parse(readFileSync(join(root, ".ci/consumers/promise/package.json"), "utf8"))
  const folder = join(root, "node_modules/.cache/effect-meraki", `deno-${runtimes.deno}`)
  const name = `@deno/${process.platform}-${process.arch}${process.platform === "linux" ? "-glibc" : ""}`
  const program = join(folder, "node_modules", name, process.platform === "win32" ? "deno.exe" : "deno")
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }))
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", `${name}@${runtimes.deno}`]
  execute("npm", args, { cwd: folder })
  return program
}

/** A declaration as JSR wants it: every import names a file that is there, and nothing is declared for everyone. */
export const declarationForJsr = (text) =>
  text
    .replace(/^import "(?:\.\.?\/)+disposable\.ts";\n/, "")
    .replaceAll(/((?:from|import)\s*\(?\s*")(\.{1,2}\/[^"]+?)(?:\.d)?\.ts"/g, '$1$2.d.ts"')

/** A module with the place of its declarations in its first line. */
export const moduleForJsr = (file, text) =>
  `/* @ts-self-types="./${file.replace(/^.*\//, "").replace(/\.js$/, ".d.ts")}" */\n${text}`

/** Writes the folder for JSR from an unpacked package. Returns the paths of its doors. */
export const stageForJsr = (unpacked, folder, scope) => {
  const manifest = JSON.parse(readFileSync(join(unpacked, "package.json"), "utf8"))
  const put = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const file of readdirSync(join(unpacked, "dist"), { recursive: true, encoding: "utf8" })) {
    const path = `dist/${file.replaceAll("\\", "/")}`
    const text = () => readFileSync(join(unpacked, path), "utf8")
    if (path.endsWith("/disposable.d.ts")) continue
    if (path.endsWith(".d.ts")) put(path, declarationForJsr(text()))
    else if (path.endsWith(".js")) {
      const isDeclared = existsSync(join(unpacked, path.replace(/\.js$/, ".d.ts")))
      put(path, isDeclared ? moduleForJsr(path, text()) : text())
    } else if (path.endsWith(".txt")) put(path, text())
  }
  for (const file of ["README.md", "CHANGELOG.md", "LICENSE"]) put(file, readFileSync(join(unpacked, file), "utf8"))
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).flatMap(([door, target]) =>
      typeof target === "object" ? [[door, target.import.default]] : []
    )
  )
  const { license, version } = manifest
  put("jsr.json", `${JSON.stringify({ name: `${scope}/meraki`, version, license, exports }, null, 2)}\n`)
  return exports
}

/** Runs `deno publish` in the folder. Gives how it ended and what it said. */
export const denoPublish = (deno, folder, args) => {
  const env = { ...process.env, NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" }
  const { error, status, stderr, stdout } = spawnSync(deno, ["publish", ...args], {
    cwd: folder,
    encoding: "utf8",
    env
  })
  if (error !== undefined) throw error
  return { status, text: `${stdout}${stderr}` }
}
