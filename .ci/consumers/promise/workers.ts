// Runs worker.ts where Cloudflare's workers run, which takes plain JavaScript and no packages.
import { Miniflare } from "miniflare"
import { readFileSync } from "node:fs"
import { stripTypeScriptTypes } from "node:module"

const [apiKey = "", url = ""] = process.argv.slice(2)
const javaScript = (path: string) => ({
  type: "ESModule",
  path,
  contents: stripTypeScriptTypes(readFileSync(path, "utf8"))
})
const facade = readFileSync("node_modules/@effect-meraki/promise/dist/index.js", "utf8")
const modules = [
  javaScript("worker.ts"),
  javaScript("program.ts"),
  { type: "ESModule", path: "@effect-meraki/promise", contents: facade }
]
const miniflare = new Miniflare({ modules, bindings: { KEY: apiKey, URL: url }, compatibilityDate: "2026-01-01" })
const response = await miniflare.dispatchFetch("http://localhost/")
console.log(await response.text())
await miniflare.dispose()
