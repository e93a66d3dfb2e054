import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { json, makeServer, type Respond } from "./support/server.ts"

const script = fileURLToPath(new URL("./support/interrupted.ts", import.meta.url))

/** Runs the script to its end; gives the milliseconds between the interruption and that end. */
const lingering = (baseUrl: string, transport: string) =>
  Effect.promise(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [script, baseUrl, transport], { timeout: 15_000 })
    return Date.now() - Number(stdout)
  })

const stages: { readonly [stage: string]: Respond } = {
  "for the headers": () => undefined,
  "for the rest of the body": (_, response) => {
    response.writeHead(200, { "content-length": "100" })
    response.write("{")
  },
  "for the next attempt": (_, response) => json(response, 503, {}, { "retry-after": "60" })
}

// Of the two calls that the script makes, the other waits for the limits each time.
describe.concurrent("a process ends at once when its calls are interrupted while they wait", () => {
  for (const [stage, respond] of Object.entries(stages)) {
    for (const transport of ["fetch", "undici"]) {
      it.live(`${stage} (${transport})`, () =>
        Effect.gen(function* () {
          const server = yield* makeServer(respond)
          assert.isBelow(yield* lingering(server.url, transport), 5000)
          assert.strictEqual(server.seen.length, 1)
          assert.strictEqual(server.open(), 0)
        })
      )
    }
  }
})
