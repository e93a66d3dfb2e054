import { it, makeServer, until } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { makeSimulator } from "@effect-meraki/testing/simulated"
import { assert, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import { type ChildProcess, fork } from "node:child_process"
import { once } from "node:events"
import { fileURLToPath } from "node:url"
import { createClient } from "redis"
import type { ExpiringKey } from "../src/model/Credential.ts"
import * as OAuth from "../src/OAuth.ts"
import * as OAuthRedis from "../src/OAuthRedis.ts"
import * as Transport from "../src/Transport.ts"
import type { Task } from "./support/oauthWorker.ts"
import { isLeftOut, makeRedis } from "@effect-meraki/testing/redis"

/** A process that uses tokens, for as long as the scope is open. */
const makeWorker = Effect.acquireRelease(
  Effect.sync(() => fork(fileURLToPath(new URL("./support/oauthWorker.ts", import.meta.url)))),
  (worker) =>
    Effect.promise(async () => {
      if (worker.exitCode !== null || worker.signalCode !== null) return
      const ended = once(worker, "exit")
      worker.kill("SIGKILL")
      await ended
    })
)

const resultOf = (worker: ChildProcess) =>
  Effect.promise(
    async () => (await once(worker, "message"))[0] as { readonly keys?: ReadonlyArray<string>; readonly error?: string }
  )

/** An application of the simulator, and a refresh token as an administrator's consent gives one. */
const consent = ({ clientId, clientSecret, tokenUrl }: Effect.Success<ReturnType<typeof makeSimulator>>["oauth"]) =>
  Effect.gen(function* () {
    const redirectUri = "https://app.example.com/done"
    const endpoint = new URL(".", tokenUrl).href
    const url = yield* OAuth.authorizeUrl({ clientId, redirectUri, scopes: [], state: "s", endpoint })
    const response = yield* Effect.promise(() => fetch(url, { redirect: "manual" }))
    const code = new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? ""
    const application = { clientId, clientSecret, endpoint }
    const tokens = yield* Effect.provide(
      OAuth.exchangeCode({ ...application, code, redirectUri }),
      Transport.layerFetch
    )
    return { ...application, refreshToken: Redacted.value(tokens.refreshToken) }
  })

// The name is what the runner shows where these tests are left out.
const missing = isLeftOut ? " (left out: redis-server is not installed; Debian: apt-get install redis-server)" : ""

describe.skipIf(isLeftOut)(`tokens in Redis${missing}`, () => {
  it.live("keep one text, which is replaced only by who has read it, and a lock that ends by itself", () =>
    Effect.gen(function* () {
      const { url } = yield* makeRedis
      const { load, lock, save, unlock } = yield* OAuthRedis.connect({ url, key: "app" })
      const other = yield* OAuthRedis.connect({ url, key: "other" })
      if (lock === undefined || unlock === undefined) return assert.fail("it has a lock")
      assert.isUndefined(yield* load)
      assert.isTrue(yield* save("one", undefined))
      assert.isFalse(yield* save("two", "zero"))
      assert.isFalse(yield* save("two", undefined))
      assert.isTrue(yield* save("two", "one"))
      assert.strictEqual(yield* load, "two")
      assert.isUndefined(yield* other.load)

      assert.isTrue(yield* lock("a", 60_000))
      assert.isFalse(yield* lock("b", 60_000))
      assert.isTrue(yield* other.lock?.("b", 60_000) ?? Effect.succeed(false))
      yield* unlock("b")
      assert.isFalse(yield* lock("b", 60_000))
      yield* unlock("a")
      assert.isTrue(yield* lock("b", 50))
      yield* Effect.sleep(100)
      assert.isTrue(yield* lock("a", 60_000))
      // Too late: it belongs to another one.
      yield* unlock("b")
      assert.isFalse(yield* lock("c", 60_000))
    }).pipe(Effect.scoped)
  )

  it.live("are failures while Redis is away, and are there when it is back", () =>
    Effect.gen(function* () {
      const redis = yield* makeRedis
      const { load } = yield* OAuthRedis.connect({ url: redis.url, commandTimeout: "100 millis" })
      assert.isUndefined(yield* load)
      yield* redis.hang
      assert.strictEqual(String(yield* Effect.flip(load)), "Error: Redis is too slow")
      yield* redis.kill
      assert.include(String(yield* Effect.flip(load)), "Error")
      yield* redis.restart
      yield* Effect.retry(load, Schedule.spaced("10 millis"))
      const { message } = yield* Effect.flip(OAuthRedis.connect({ url: "http://127.0.0.1" }))
      assert.strictEqual(message, "url must be a URL that begins with redis: or rediss:")
    }).pipe(Effect.scoped)
  )

  for (const refuses of [false, true]) {
    const reason = refuses ? "are refused" : "expire"
    const renewals = refuses ? 100 : 1000
    const name = `that ${reason} are renewed ${renewals} times by two processes, none twice and none in vain`
    const test = () =>
      Effect.gen(function* () {
        const { url: redis } = yield* makeRedis
        const simulator = yield* makeSimulator({
          organizations: 1,
          networksPerOrganization: 1,
          limits: false,
          oauth: { accessTokenLifetime: refuses ? 3600 : 0.001 }
        })
        const task: Task = { ...(yield* consent(simulator.oauth)), redis, refuses }
        const asked = () => simulator.calls.filter(({ body }) => body.startsWith("grant_type=refresh_token"))
        const workers = yield* Effect.all([makeWorker, makeWorker])
        const ended = yield* Effect.forkChild(Effect.all(workers.map(resultOf), { concurrency: "unbounded" }), {
          startImmediately: true
        })
        for (const worker of workers) worker.send(task)
        yield* until(() => asked().length >= renewals || ended.pollUnsafe() !== undefined)
        for (const worker of workers) worker.send("stop")
        const results = yield* Fiber.join(ended)
        for (const { error, keys = [] } of results) {
          assert.isUndefined(error)
          assert.isAbove(keys.length, 0)
        }
        // Each refresh token was good: none was used twice, by one process or by two.
        const calls = asked()
        assert.isAtLeast(calls.length, renewals)
        assert.deepStrictEqual([...new Set(calls.map(({ status }) => status))], [200])
        assert.strictEqual(new Set(calls.map(({ body }) => body)).size, calls.length)
        // Each renewal gave somebody a token that was used, and there was no other.
        assert.strictEqual(new Set(results.flatMap(({ keys = [] }) => keys)).size, calls.length)
      }).pipe(Effect.scoped)
    it.live(name, test, 300_000)
  }

  it.live("are renewed by another process when the one that was at it dies before the server has seen it", () =>
    Effect.gen(function* () {
      const { url: redis } = yield* makeRedis
      const server = yield* makeServer((_, response, number) => {
        // The first one never gets an answer.
        if (number > 1) json(response, 200, { access_token: "a", refresh_token: "r", expires_in: 3600 })
      })
      const task = { clientId: "app", clientSecret: "secret", endpoint: server.origin, refreshToken: "of-consent" }
      const store = yield* OAuthRedis.connect({ url: redis })
      const worker = yield* makeWorker
      worker.send({ ...task, redis, refuses: false } satisfies Task)
      yield* until(() => server.seen.length === 1)
      worker.kill("SIGKILL")
      yield* until(() => server.pending() === 0)
      // Its lock would end in more than a minute.
      assert.isFalse(yield* store.lock?.("the test", 1) ?? Effect.succeed(true))
      const client = createClient({ url: redis })
      yield* Effect.promise(() => client.connect())
      assert.isAbove(yield* Effect.promise(() => client.pExpire("effect-meraki:oauth:lock", 50)), 0)
      client.destroy()
      const provider = yield* Effect.provide(OAuth.refreshing({ ...task, store }), Transport.layerFetch)
      const asked = provider({ refused: undefined, signal: new AbortController().signal })
      const { key } = yield* asked as Effect.Effect<ExpiringKey, OAuth.OAuthError>
      assert.isTrue(Redacted.isRedacted(key) && Redacted.value(key) === "a")
      assert.deepStrictEqual(
        server.seen.map(({ body }) => body),
        [1, 2].map(() => "grant_type=refresh_token&refresh_token=of-consent")
      )
    }).pipe(Effect.scoped)
  )
})
