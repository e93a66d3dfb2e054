// Asks a TypeScript for the members of a client, as an editor does. It runs in a new process, where nothing is loaded yet.
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import { pathToFileURL } from "node:url"
import type * as TypeScript from "typescript"

const [compiler = "", folder = ""] = process.argv.slice(2)
const { default: ts } = (await import(pathToFileURL(join(compiler, "lib/typescript.js")).href)) as {
  readonly default: typeof TypeScript
}

const file = join(folder, "program.ts")
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(folder, "tsconfig.json"), (name) => ts.sys.readFile(name)).config,
  ts.sys,
  folder
)
let version = 0
const written = ts.sys.readFile(file) ?? ""
const here = "meraki.networks."
const text = (): string => `${written}${"\n".repeat(version)}${here}`
const service = ts.createLanguageService({
  ...ts.sys,
  useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  getCurrentDirectory: () => folder,
  getCompilationSettings: () => options,
  getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : "0"),
  getScriptSnapshot: (name) => {
    const content = name === file ? text() : ts.sys.readFile(name)
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content)
  }
})

/** Milliseconds until the members are there. */
const completed = (): number => {
  const start = performance.now()
  const members = service.getCompletionsAtPosition(file, text().length, undefined)?.entries ?? []
  if (!members.some(({ name }) => name === "getNetwork")) throw new Error("the operations of networks are not offered")
  return performance.now() - start
}

const first = completed()
version++
const next = completed()
console.log(JSON.stringify({ first, next }))
