// Core and what stands on it, as published: `node .ci/consumer-core.mjs FOLDER TARBALLS`.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { compile, install, run } from "./consumer.mjs"

const [folder, tarballs] = process.argv.slice(2)
install("core", folder, tarballs)
await compile(folder, ["portable.ts"])
await compile(folder, ["onNode.ts"], { types: ["node"], skipLibCheck: true })
await run(process.execPath, ["onNode.ts"], { cwd: folder })

// npm, unlike pnpm, refuses what is beyond the range of a peer, an optional one included.
const packed = (name) =>
  `file:${join(
    tarballs,
    readdirSync(tarballs).find((file) => file.includes(`-${name}-`))
  )}`
for (const undici of ["^7.30.0", "^8.0.0"]) {
  const project = join(folder, `undici-${undici.slice(1, 2)}`)
  mkdirSync(project)
  const dependencies = {
    "@effect-meraki/core": packed("core"),
    "@effect-meraki/simulator": packed("simulator"),
    effect: "^4.1.0",
    undici
  }
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "consumer-undici", private: true, dependencies }))
  await run("npm", ["install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: project })
}
