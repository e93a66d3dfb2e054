import { it, makeServer } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { execFile } from "node:child_process"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const perPage = 1000
const pages = 1000
/** What the process may have for its heap, in MB; with 16 it does not even start. */
const heap = 50

describe("a stream of a million items", () => {
  it.live(
    "stays within 50 MB of heap",
    () =>
      Effect.gen(function* () {
        const server = yield* makeServer(({ url }, response) => {
          const page = Number(new URL(url, "http://localhost").searchParams.get("startingAfter") ?? 0) + 1
          const items = Array.from({ length: perPage }, (_, index) => ({
            id: `${page}-${index}`,
            name: `Thing number ${index} of page ${page}`,
            tags: ["one", "two"]
          }))
          const link = `<${server.url}/things?perPage=${perPage}&startingAfter=${page}>; rel=next`
          response.writeHead(200, { "content-type": "application/json", ...(page < pages ? { link } : undefined) })
          response.end(JSON.stringify(items))
        })
        const script = fileURLToPath(new URL("../support/millionItems.ts", import.meta.url))
        const { stdout } = yield* Effect.promise(() =>
          promisify(execFile)(process.execPath, [`--max-old-space-size=${heap}`, script, server.url])
        )
        assert.strictEqual(stdout, String(pages * perPage))
      }),
    300_000
  )
})
