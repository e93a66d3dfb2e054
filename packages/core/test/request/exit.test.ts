import { it, makeServer } from "@effect-meraki/testing/effect"
import { json, type Respond, type Server } from "@effect-meraki/testing/server"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"

const script = fileURLToPath(new URL("../support/interrupted.ts", import.meta.url))

/** Runs the script, has it interrupt its calls when one has arrived, and waits for its end, which it has to find itself. */
const exitOf = ({ seen, url }: Server, transport: string) =>
  Effect.promise(async () => {
    const child = spawn(process.execPath, [script, url, transport])
    const exit = once(child, "close")
    let printed = ""
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += String(chunk)))
    while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    child.stdin.end("now")
    const [code] = await exit
    return { code: code as unknown, printed }
  })

const stages: { readonly [stage: string]: Respond } = {
  "for the headers": () => undefined,
  "for the rest of the body": (_, response) => {
    response.writeHead(200, { "content-length": "100" })
    response.write("{")
  },
  "for the next attempt": (_, response) => json(response, 503, {}, { "retry-after": "3600" })
}

// Of the two calls that the script makes, the other waits for the limits each time.
describe.concurrent("a process ends at once when its calls are interrupted while they wait", () => {
  for (const [stage, respond] of Object.entries(stages)) {
    for (const transport of ["fetch", "undici"]) {
      it.live(`${stage} (${transport})`, () =>
        Effect.gen(function* () {
          const server = yield* makeServer(respond)
          // What the calls wait for takes longer than the test may.
          assert.deepStrictEqual(yield* exitOf(server, transport), { code: 0, printed: "" })
          assert.strictEqual(server.seen.length, 1)
          assert.strictEqual(server.open(), 0)
        })
      )
    }
  }
})
