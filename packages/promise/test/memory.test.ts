import { execFile } from "node:child_process"
import { promisify } from "node:util"
import { fileURLToPath } from "node:url"
import { assert, describe, it } from "vitest"

describe("clients that are made with a signal that lives on", () => {
  it("are freed when they are not used any more, and leave no listener", async () => {
    const program = fileURLToPath(new URL("./support/longLivedSignal.ts", import.meta.url))
    const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", program])
    const { alive, clients, listeners } = JSON.parse(stdout) as Record<string, number>
    assert.strictEqual(clients, 200)
    assert.strictEqual(listeners, 0)
    // The last one may still be on the stack.
    assert.isAtMost(alive ?? Infinity, 1)
  })
})
