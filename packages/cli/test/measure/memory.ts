// The heap after collection over a million items of ndjson: `npm run soak:cli`.
import { spawn } from "node:child_process"
import { binary } from "../support/binary.ts"
import { startManyDevices } from "../support/manyDevices.ts"

const count = Number(process.argv[2] ?? 1_000_000)
/** How much the heap may have grown in the end: two pages are in it, and they are not equally long. */
const allowed = 16

/** Runs inside the program: collects, and says what is left. */
const sampler = `data:text/javascript,${encodeURIComponent(`
  process.channel.unref()
  setInterval(() => { gc(); process.send(process.memoryUsage()) }, 500).unref()
`)}`

const server = await startManyDevices(count)
const args = ["devices", "list", "--organization", "1", "-o", "ndjson", "--quiet"]
const start = performance.now()
const child = spawn(process.execPath, ["--expose-gc", "--import", sampler, await binary(), ...args], {
  env: {
    PATH: process.env["PATH"] ?? "",
    MERAKI_DASHBOARD_API_KEY: "0".repeat(40),
    MERAKI_BASE_URL: server.url
  },
  stdio: ["ignore", "pipe", "inherit", "ipc"]
})

let lines = 0
let bytes = 0
const samples: Array<{ readonly lines: number; readonly megabytes: number }> = []
child.stdout?.on("data", (chunk: Buffer) => {
  bytes += chunk.length
  for (const byte of chunk) if (byte === 10) lines++
})
child.on("message", (usage: NodeJS.MemoryUsage) => void samples.push({ lines, megabytes: usage.heapUsed / 1e6 }))
const code = await new Promise<number | null>((resolve) => child.once("close", resolve))
await server[Symbol.asyncDispose]()

const most = (from: number, to: number): number =>
  Math.max(
    0,
    ...samples.filter((each) => each.lines >= from * count && each.lines < to * count).map(({ megabytes }) => megabytes)
  )
const early = most(0.1, 0.3)
const late = most(0.8, 1.01)
const seconds = ((performance.now() - start) / 1000).toFixed(0)
console.log(`${lines.toLocaleString("en-US")} items, ${Math.round(bytes / 1e6)} MB in ${seconds} s`)
console.log(
  `heap after collection, at most: ${early.toFixed(0)} MB in the second tenth, ${late.toFixed(0)} MB in the last fifth`
)
if (code !== 0 || lines !== count || early === 0 || late > early + allowed) {
  console.error(`it is not flat, or something is missing (exit code ${code})`)
  process.exitCode = 1
}
