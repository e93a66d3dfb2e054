import { assert, describe, it } from "vitest"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { killRun } from "./support/kills.ts"

describe("jobs whose workers are killed", () => {
  it.each([1, 2, 3])("on a file, seed %d", async (seed) => {
    const folder = mkdtempSync(join(tmpdir(), "effect-meraki-jobs-"))
    try {
      const result = await killRun({
        seed,
        store: { kind: "sqlite", file: join(folder, "jobs.db") },
        organizations: 4,
        networksPerOrganization: 100
      })
      const said = JSON.stringify(result)
      assert.strictEqual(result.state, "completed,completed", said)
      assert.strictEqual(result.lost, 0, said)
      assert.strictEqual(result.batchedTwice, 0, said)
      assert.strictEqual(result.createdTwice, 0, said)
      assert.strictEqual((result.statuses["changed"] ?? 0) + (result.statuses["unknown"] ?? 0), result.steps, said)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
