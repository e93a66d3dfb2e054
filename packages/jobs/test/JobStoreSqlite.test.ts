import * as JobStoreSqlite from "@effect-meraki/jobs/JobStoreSqlite"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import { it } from "@effect-meraki/testing/effect"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { statSync, writeFileSync } from "node:fs"
import { describe } from "vitest"
import { conforms } from "./support/conformance.ts"
import { makeFile } from "./support/jobs.ts"

conforms(
  "on a file",
  Effect.map(makeFile, (file) => [JobStoreSqlite.layer({ file }), JobStoreSqlite.layer({ file })] as const)
)

describe("JobStoreSqlite", () => {
  it.live("makes a file that only its owner can read", () =>
    Effect.gen(function* () {
      const file = yield* makeFile
      yield* Effect.provide(
        JobStore.use((store) => store.list),
        JobStoreSqlite.layer({ file })
      )
      assert.strictEqual(statSync(file).mode & 0o777, 0o600)
    })
  )

  it.live("fails with what is wrong when it cannot be opened", () =>
    Effect.gen(function* () {
      const file = yield* makeFile
      writeFileSync(
        file,
        "no database, but a text that is longer than the header of one would be, to be sure".repeat(20)
      )
      const error = yield* Effect.flip(Effect.scoped(JobStoreSqlite.make({ file })))
      assert.match(error.message, /failed to open .*not a database/)
    })
  )
})
