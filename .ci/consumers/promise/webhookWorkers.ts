// Runs webhookWorker.ts where Cloudflare's workers run, tested by the simulator.
import { Miniflare } from "miniflare"
import { readFileSync } from "node:fs"
import { stripTypeScriptTypes } from "node:module"
import { test } from "./webhookTest.ts"

const [apiKey = "", url = ""] = process.argv.slice(2)
const sharedSecret = "a long random text"
const entry = "@effect-meraki/promise/webhooks"
const modules = [
  {
    type: "ESModule",
    path: "webhookWorker.ts",
    contents: stripTypeScriptTypes(readFileSync("webhookWorker.ts", "utf8"))
  },
  {
    type: "ESModule",
    path: entry,
    contents: readFileSync("node_modules/@effect-meraki/promise/dist/Webhooks.js", "utf8")
  }
]
const miniflare = new Miniflare({ modules, bindings: { SECRET: sharedSecret }, compatibilityDate: "2026-01-01" })
const hook = await miniflare.ready
await test({ apiKey, url, sharedSecret, hook: hook.href })
console.log("ok")
await miniflare.dispose()
