import * as JobStorePgBoss from "@effect-meraki/jobs/JobStorePgBoss"
import { isLeftOut, startPostgres } from "@effect-meraki/testing/postgres"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { afterAll, beforeAll, describe } from "vitest"
import { conforms } from "./support/conformance.ts"

let postgres: Awaited<ReturnType<typeof startPostgres>> | undefined
let schemas = 0

beforeAll(async () => {
  if (!isLeftOut) postgres = await startPostgres()
}, 60_000)

afterAll(() => postgres?.[Symbol.asyncDispose]())

const url = Effect.sync(() => {
  assert.isDefined(postgres)
  return postgres.url
})

conforms(
  "on pg-boss",
  Effect.map(url, (url) => {
    const options = { url, schema: `store_${schemas++}` }
    return [JobStorePgBoss.layer(options), JobStorePgBoss.layer(options)] as const
  }),
  isLeftOut
)

describe.skipIf(isLeftOut)("JobStorePgBoss", () => {
  it.live("fails with what is wrong when it cannot be opened", () =>
    Effect.gen(function* () {
      const schema = yield* Effect.flip(Effect.scoped(JobStorePgBoss.make({ url: yield* url, schema: "a; b" })))
      assert.match(schema.message, /failed to connect to Postgres: .*a; b is no name of a schema/)
      const refused = { url: "postgres://postgres:secret@127.0.0.1:1/postgres" }
      const error = yield* Effect.flip(Effect.scoped(JobStorePgBoss.make(refused)))
      assert.match(error.message, /failed to connect to Postgres/)
      assert.notInclude(JSON.stringify(error) + String(error), "secret")
    })
  )
})
