import * as JobStorePgBoss from "@effect-meraki/jobs/JobStorePgBoss"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import { isLeftOut, startPostgres } from "@effect-meraki/testing/postgres"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
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
      const wrong = yield* Effect.flip(Effect.scoped(JobStorePgBoss.make({ url: "mysql://u:secret@h/d" })))
      assert.match(wrong.message, /its URL has to begin with postgres:\/\/ or postgresql:\/\/$/)
      const away = { url: "postgres://postgres:secret@127.0.0.1:1/postgres", commandTimeout: "300 millis" } as const
      const refused = yield* Effect.flip(Effect.scoped(JobStorePgBoss.make(away)))
      assert.match(refused.message, /^the store of jobs failed to connect to Postgres: .*ECONNREFUSED/)
      assert.notInclude([wrong, refused].map((error) => JSON.stringify(error) + String(error.cause)).join(), "secret")
    })
  )

  it.live("waits for a Postgres that is about to be there", () =>
    Effect.gen(function* () {
      const server = yield* Effect.acquireRelease(Effect.promise(startPostgres), (server) =>
        Effect.promise(() => server[Symbol.asyncDispose]())
      )
      yield* Effect.promise(server.kill)
      const list = Effect.provide(
        JobStore.use((store) => store.list),
        JobStorePgBoss.layer({ url: server.url, commandTimeout: "20 seconds" })
      )
      const waiting = yield* Effect.forkChild(list)
      yield* Effect.sleep("200 millis")
      yield* Effect.promise(server.restart)
      assert.deepStrictEqual(yield* Fiber.join(waiting), [])
    })
  )
})
