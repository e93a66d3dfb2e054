import * as JobStoreBullMQ from "@effect-meraki/jobs/JobStoreBullMQ"
import { JobStore } from "@effect-meraki/jobs/JobStore"
import { it } from "@effect-meraki/testing/effect"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import { createClient } from "redis"
import { describe } from "vitest"
import { conforms, withOrganizations } from "./support/conformance.ts"

conforms(
  "on BullMQ",
  Effect.map(makeRedis, ({ url }) => [JobStoreBullMQ.layer({ url }), JobStoreBullMQ.layer({ url })] as const),
  isLeftOut
)

describe.skipIf(isLeftOut)("JobStoreBullMQ", () => {
  it.live("has two connections, however many organizations there are", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const client = yield* Effect.acquireRelease(
        Effect.promise(() => createClient({ url }).connect()),
        (client) => Effect.sync(() => client.destroy())
      )
      const claims = yield* Effect.provide(withOrganizations(30), JobStoreBullMQ.layer({ url }))
      assert.strictEqual(claims, 30)
      yield* Effect.provide(
        Effect.gen(function* () {
          yield* withOrganizations(30)
          const clients = yield* Effect.promise(() => client.sendCommand(["CLIENT", "LIST"]))
          // One of them is the test's.
          assert.isAtMost(String(clients).trim().split("\n").length, 2)
        }),
        JobStoreBullMQ.layer({ url, prefix: "other:" })
      )
    })
  )

  it.live("waits for a Redis that is about to be there, and not for ever for one that is not", () =>
    Effect.gen(function* () {
      const redis = yield* makeRedis
      yield* redis.kill
      const list = Effect.provide(
        JobStore.use((store) => store.list),
        JobStoreBullMQ.layer({ url: redis.url, commandTimeout: "20 seconds" })
      )
      const waiting = yield* Effect.forkChild(list)
      yield* Effect.sleep("200 millis")
      yield* redis.restart
      assert.deepStrictEqual(yield* Fiber.join(waiting), [])
      yield* redis.kill
      const url = new URL(redis.url)
      url.password = "secret"
      const away = yield* Effect.flip(
        Effect.scoped(JobStoreBullMQ.make({ url: url.href, commandTimeout: "300 millis" }))
      )
      assert.match(away.message, /^the store of jobs failed to connect to Redis: .*ECONNREFUSED/)
      const wrong = yield* Effect.flip(Effect.scoped(JobStoreBullMQ.make({ url: "http://u:secret@h" })))
      assert.match(wrong.message, /its URL has to begin with redis:\/\/ or rediss:\/\/$/)
      assert.notInclude([away, wrong].map((error) => JSON.stringify(error) + String(error.cause)).join(), "secret")
    })
  )
})
