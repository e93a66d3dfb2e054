// Core and what stands on it, as published: `node .ci/consumer-core.mjs FOLDER TARBALLS`.
import { compile, install, run } from "./consumer.mjs"

const [folder, tarballs] = process.argv.slice(2)
install("core", folder, tarballs)
await compile(folder, ["portable.ts"])
await compile(folder, ["onNode.ts"], { types: ["node"], skipLibCheck: true })
await run(process.execPath, ["onNode.ts"], { cwd: folder })
