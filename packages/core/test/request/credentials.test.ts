import { answer, clientOf, scripted, type Script } from "@effect-meraki/testing/client"
import { it, logged, makeServer } from "@effect-meraki/testing/effect"
import { json } from "@effect-meraki/testing/server"
import { assert, describe } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import * as Schedule from "effect/Schedule"
import * as TestClock from "effect/testing/TestClock"
import * as MerakiClient from "../../src/MerakiClient.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import * as Networks from "../../src/operations/Networks.ts"
import * as Organizations from "../../src/operations/Organizations.ts"
import * as RateLimiter from "../../src/RateLimiter.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const base = "https://api.meraki.com/api/v1"
const keyOf = (number: number): string => `key-${number}-0123456789abcdef`
const get = Organizations.getOrganization({ organizationId: "1" })
const create = Organizations.createOrganization({ name: "New" })
const hour = 3_600_000

const sentKeys = (sent: ReadonlyArray<{ readonly headers: { readonly [name: string]: string } }>) =>
  sent.map(({ headers }) => headers["authorization"]?.replace("Bearer ", ""))

const organization = answer(200, { id: "1", name: "One" })
const unauthorized = answer(401, { errors: ["Invalid API key"] })

/** An API to which some keys are good. */
const accepting =
  (isGood: (key: string) => boolean): Script =>
  ({ headers }) =>
    isGood(headers["authorization"]?.replace("Bearer ", "") ?? "") ? organization : unauthorized

/** A provider that counts, and gives one key after the other. */
const counting = (give: (number: number) => MerakiConfig.Credential = keyOf) => {
  const asked: Array<string | undefined> = []
  const provider: MerakiConfig.CredentialProvider = ({ refused }) => {
    asked.push(refused === undefined ? undefined : Redacted.value(refused))
    return Effect.as(Effect.sleep(100), give(asked.length))
  }
  return { asked, provider }
}

/** Runs what needs a client that has this provider, in time that passes by itself. */
const using = <A, E>(
  apiKey: MerakiConfig.Options["apiKey"],
  script: Script,
  program: Effect.Effect<A, E, MerakiClient.MerakiClient>,
  options: Partial<MerakiConfig.Options> = {}
) =>
  Effect.gen(function* () {
    const { layer, sent, times } = scripted(script)
    const fiber = yield* Effect.forkChild(Effect.provide(program, clientOf(base, { apiKey, ...options }, layer)))
    for (let step = 0; step < 20; step++) yield* TestClock.adjust(hour / 10)
    return { value: yield* Fiber.join(fiber), sent, times }
  })

const many = <A, E, R>(effect: Effect.Effect<A, E, R>, count = 50) =>
  Effect.all(
    Array.from({ length: count }, () => effect),
    { concurrency: "unbounded" }
  )

describe("a key that is asked for", () => {
  it.effect("comes from an Effect, or from a function in any of its forms", () =>
    Effect.gen(function* () {
      const forms: ReadonlyArray<MerakiConfig.Options["apiKey"]> = [
        Effect.succeed(keyOf(1)),
        Effect.succeed(Redacted.make(keyOf(1))),
        Effect.succeed({ key: keyOf(1), expiresAt: new Date(hour) }),
        () => keyOf(1),
        () => Redacted.make(keyOf(1)),
        () => Promise.resolve(keyOf(1)),
        () => Promise.resolve({ key: Redacted.make(keyOf(1)), expiresAt: hour }),
        () => Effect.succeed(keyOf(1))
      ]
      for (const apiKey of forms) {
        const { layer, sent } = scripted(() => organization)
        yield* Effect.provide(get, clientOf(base, { apiKey }, layer))
        assert.deepStrictEqual(sentKeys(sent), [keyOf(1)])
      }
    })
  )

  it.effect("is one question for all calls under way, and none for later ones", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting()
      const { sent } = yield* using(provider, () => organization, Effect.andThen(many(get), many(get)))
      assert.strictEqual(sent.length, 100)
      assert.deepStrictEqual([...new Set(sentKeys(sent))], [keyOf(1)])
      assert.deepStrictEqual(asked, [undefined])
    })
  )

  it.effect("is not asked for when a call or the client has its own header", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting()
      const headers = { Authorization: "Bearer own-key-0123456789" }
      const call = Organizations.getOrganization({ organizationId: "1" }, { headers })
      const ofCall = yield* using(provider, () => organization, call)
      const ofClient = yield* using(provider, () => organization, get, { headers })
      assert.deepStrictEqual(sentKeys([...ofCall.sent, ...ofClient.sent]), ["own-key-0123456789", "own-key-0123456789"])
      const refused = yield* using(provider, () => unauthorized, Effect.flip(call))
      assert.strictEqual(refused.sent.length, 1)
      assert.deepStrictEqual(asked, [])
    })
  )

  it.effect("is asked for again a minute before it expires", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting((number) => ({ key: keyOf(number), expiresAt: number * hour }))
      const { layer, sent } = scripted(() => organization)
      yield* Effect.gen(function* () {
        const call = Effect.gen(function* () {
          const fiber = yield* Effect.forkChild(get)
          yield* TestClock.adjust(200)
          yield* Fiber.join(fiber)
        })
        yield* call
        yield* TestClock.setTime(hour - 61_000)
        yield* call
        yield* TestClock.setTime(hour - 60_000)
        yield* call
        yield* TestClock.setTime(hour + 1)
        yield* call
      }).pipe(Effect.provide(clientOf(base, { apiKey: provider }, layer)))
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(1), keyOf(2), keyOf(2)])
      assert.deepStrictEqual(asked, [undefined, undefined])
    })
  )

  it.effect("goes only to hosts that are trusted, as a redirect goes on with it to those", () =>
    Effect.gen(function* () {
      const { provider } = counting()
      const { layer, sent } = scripted(({ url }) =>
        url.startsWith("https://n1.")
          ? answer(302, "", { location: "https://example.com/x" })
          : answer(307, "", { location: url.replace("https://api.", "https://n1.") })
      )
      const fiber = yield* Effect.forkChild(
        Effect.flip(Effect.provide(get, clientOf(base, { apiKey: provider }, layer)))
      )
      yield* TestClock.adjust(200)
      assert.strictEqual((yield* Fiber.join(fiber))._tag, "UntrustedHost")
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(1)])
    })
  )
})

describe("after a 401", () => {
  it.effect("the key is asked for once, however many calls had it, and all are sent again, writes too", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting()
      const calls = Effect.all([many(get), many(create)], { concurrency: "unbounded" })
      const { sent } = yield* using(
        provider,
        accepting((key) => key === keyOf(2)),
        calls,
        { retry: RetryPolicy.none }
      )
      assert.deepStrictEqual(asked, [undefined, keyOf(1)])
      const keys = sentKeys(sent)
      assert.deepStrictEqual([...new Set(keys)], [keyOf(1), keyOf(2)])
      assert.strictEqual(keys.filter((key) => key === keyOf(2)).length, 100)
      assert.isAtMost(keys.length, 200)
    })
  )

  it.effect("it is no retry, and draws nothing from the retry budget", () =>
    Effect.gen(function* () {
      const { provider } = counting()
      const retries: Array<number> = []
      const retry = RetryPolicy.make({ retries: 1, initialDelay: 1 }).pipe(
        Schedule.tap(({ output }) => Effect.sync(() => retries.push(output.retry)))
      )
      const script: Script = (request, number) =>
        number === 2 || number === 4 ? answer(503, "") : accepting((key) => key !== keyOf(1))(request, number)
      const { sent, value } = yield* using(provider, script, Effect.result(get), { retry })
      // 401; 503 with the second key; retried.
      assert.strictEqual(value._tag, "Success")
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(2), keyOf(2)])
      assert.deepStrictEqual(retries, [1])
    })
  )

  it.effect("it stands when the key is the same, and the provider is asked once a minute at most", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting(() => keyOf(1))
      const failing = Effect.flip(get)
      const program = Effect.gen(function* () {
        const errors = [...(yield* many(failing)), yield* failing, yield* failing]
        yield* Effect.sleep(61_000)
        return [...errors, yield* failing]
      })
      const { sent, value } = yield* using(provider, () => unauthorized, program)
      for (const error of value) {
        assert.strictEqual(error._tag, "Unauthorized")
        assert.strictEqual(error.attempts, 1)
      }
      assert.strictEqual(sent.length, 53)
      assert.deepStrictEqual(asked, [undefined, keyOf(1), keyOf(1)])
    })
  )

  it.effect("it stands when the next key gets one too", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting()
      const program = Effect.all([Effect.flip(get), Effect.flip(get)])
      const { sent, value } = yield* using(provider, () => unauthorized, program)
      assert.deepStrictEqual(
        value.map(({ _tag, attempts }) => [_tag, attempts]),
        [
          ["Unauthorized", 2],
          ["Unauthorized", 1]
        ]
      )
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(2), keyOf(2)])
      assert.deepStrictEqual(asked, [undefined, keyOf(1)])
    })
  )

  it.effect("a key that has worked is asked for at once", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting()
      let good = keyOf(2)
      const program = Effect.gen(function* () {
        yield* get
        good = keyOf(3)
        yield* get
      })
      const { sent } = yield* using(
        provider,
        accepting((key) => key === good),
        program
      )
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(2), keyOf(2), keyOf(3)])
      assert.deepStrictEqual(asked, [undefined, keyOf(1), keyOf(2)])
    })
  )

  it.effect("the read that a 303 named is sent again, not the write", () =>
    Effect.gen(function* () {
      const { provider } = counting()
      const script: Script = ({ headers, method }) =>
        method === "POST"
          ? answer(303, "", { location: "/api/v1/organizations/1" })
          : headers["authorization"] === `Bearer ${keyOf(2)}`
            ? organization
            : unauthorized
      const { sent } = yield* using(provider, script, create)
      assert.deepStrictEqual(
        sent.map(({ method }) => method),
        ["POST", "GET", "GET"]
      )
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(1), keyOf(2)])
    })
  )

  it.effect("a provider that fails is why there is no key, and is told of the refused key until it has another", () =>
    Effect.gen(function* () {
      const { asked, provider } = counting()
      const failing: MerakiConfig.CredentialProvider = (request) =>
        Effect.flatMap(provider(request) as Effect.Effect<string>, (key) =>
          asked.length === 2 || asked.length === 3 ? Effect.fail(new Error("the vault is sealed")) : Effect.succeed(key)
        )
      const program = Effect.all([Effect.flip(get), Effect.flip(get), get])
      const { sent, value } = yield* using(
        failing,
        accepting((key) => key !== keyOf(1)),
        program
      )
      const [first, second] = value
      assert.deepStrictEqual([first._tag, first.attempts], ["NoCredential", 1])
      assert.deepStrictEqual([second._tag, second.attempts], ["NoCredential", 0])
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1), keyOf(4)])
      assert.deepStrictEqual(asked, [undefined, keyOf(1), keyOf(1), keyOf(1)])
    })
  )
})

describe("a provider", () => {
  const none = () => assert.fail("nothing is sent")

  it.effect("that fails is why there is no key, for all who wait, and is not asked again by itself", () =>
    Effect.gen(function* () {
      let asked = 0
      const provider = () => {
        asked++
        return Effect.andThen(Effect.sleep(10), Effect.fail(new Error("sealed", { cause: new Error("below") })))
      }
      const { value } = yield* using(provider, none, many(Effect.flip(get)))
      for (const error of value) {
        assert.strictEqual(error._tag, "NoCredential")
        assert.strictEqual(
          error.message,
          "getOrganization: there is no key to send: sealed (GET /organizations/1, not sent)"
        )
        assert.isTrue(error.cause instanceof Error && error.cause.cause instanceof Error)
      }
      assert.strictEqual(asked, 1)
    })
  )

  it.effect("may fail with anything, throw, reject, and return what is no key", () =>
    Effect.gen(function* () {
      const wrong: ReadonlyArray<readonly [MerakiConfig.Options["apiKey"], string]> = [
        [Effect.fail("sealed"), "sealed"],
        [() => Promise.reject(new Error("rejected")), "rejected"],
        [
          () => {
            throw new Error("thrown")
          },
          "thrown"
        ],
        [() => "", "the key that the provider returned is missing"],
        [(() => undefined) as never, "the key that the provider returned must be a string, or { key, expiresAt }"],
        [() => ({ key: "a b" }), "the key that the provider returned holds characters no key has"],
        [Effect.interrupt, "the provider of the key was interrupted"]
      ]
      for (const [apiKey, problem] of wrong) {
        const error = yield* Effect.flip(Effect.provide(get, clientOf(base, { apiKey }, scripted(none).layer)))
        assert.strictEqual(error._tag, "NoCredential")
        assert.strictEqual(
          error.message,
          `getOrganization: there is no key to send: ${problem} (GET /organizations/1, not sent)`
        )
      }
    })
  )

  it.effect("that dies is a defect of the call", () =>
    Effect.gen(function* () {
      const client = clientOf(base, { apiKey: Effect.die("bug") }, scripted(none).layer)
      assert.deepStrictEqual(yield* Effect.exit(Effect.provide(get, client)), Exit.die("bug"))
    })
  )

  it.effect("may take as long as an attempt of the call that waits", () =>
    Effect.gen(function* () {
      const answered = yield* Deferred.make<string>()
      const { layer, sent } = scripted(() => organization)
      const of = (timeout: number) =>
        Effect.forkChild(Effect.result(Organizations.getOrganization({ organizationId: "1" }, { timeout })))
      yield* Effect.gen(function* () {
        const short = yield* of(1000)
        const long = yield* of(5000)
        yield* TestClock.adjust(1000)
        const error = yield* Effect.flip(Effect.fromResult(yield* Fiber.join(short)))
        assert.strictEqual(error._tag, "NoCredential")
        assert.include(error.message, "there is no key to send: the provider returned none within 1s")
        yield* TestClock.adjust(3000)
        yield* Deferred.succeed(answered, keyOf(1))
        assert.strictEqual((yield* Fiber.join(long))._tag, "Success")
      }).pipe(Effect.provide(clientOf(base, { apiKey: Deferred.await(answered) }, layer)))
      assert.deepStrictEqual(sentKeys(sent), [keyOf(1)])
    })
  )

  it.effect("is not interrupted with one call, and is with the last", () =>
    Effect.gen(function* () {
      const signals: Array<AbortSignal> = []
      const provider: MerakiConfig.CredentialProvider = ({ signal }) => {
        signals.push(signal)
        return new Promise<string>(() => undefined)
      }
      yield* Effect.gen(function* () {
        const first = yield* Effect.forkChild(get, { startImmediately: true })
        const second = yield* Effect.forkChild(get, { startImmediately: true })
        yield* Fiber.interrupt(first)
        assert.deepStrictEqual(
          signals.map(({ aborted }) => aborted),
          [false]
        )
        yield* Fiber.interrupt(second)
        assert.deepStrictEqual(
          signals.map(({ aborted }) => aborted),
          [true]
        )
        assert.isTrue(Exit.isFailure(yield* Fiber.await(second)))
      }).pipe(Effect.provide(clientOf(base, { apiKey: provider }, scripted(none).layer)))
    })
  )

  it.effect("that fails to renew a key leaves the calls the present one until it expires, with a warning", () =>
    Effect.gen(function* () {
      let asked = 0
      const provider = () =>
        Effect.suspend(() =>
          ++asked === 1
            ? Effect.succeed({ key: keyOf(1), expiresAt: hour })
            : Effect.fail(new Error(`no answer for ${keyOf(1)}`))
        )
      const { layer, sent } = scripted(() => organization)
      yield* Effect.gen(function* () {
        yield* get
        yield* TestClock.setTime(hour - 50_000)
        yield* many(get)
        assert.strictEqual(asked, 2)
        yield* TestClock.setTime(hour - 44_000)
        yield* get
        assert.strictEqual(asked, 3)
        yield* TestClock.setTime(hour)
        assert.strictEqual((yield* Effect.flip(get))._tag, "NoCredential")
      }).pipe(Effect.provide(clientOf(base, { apiKey: provider }, layer)))
      assert.strictEqual(sent.length, 52)
      const line =
        "Warn the key could not be renewed, and the present one is used until it expires: no answer for <redacted>"
      assert.deepStrictEqual(yield* logged, [line, line])
    })
  )

  it.effect("that takes too long to renew a key does the same", () =>
    Effect.gen(function* () {
      let asked = 0
      const provider = () =>
        Effect.suspend(() => (++asked === 1 ? Effect.succeed({ key: keyOf(1), expiresAt: hour }) : Effect.never))
      const { layer, sent } = scripted(() => organization)
      yield* Effect.gen(function* () {
        yield* get
        yield* TestClock.setTime(hour - 50_000)
        const call = yield* Effect.forkChild(
          Organizations.getOrganization({ organizationId: "1" }, { timeout: "10 seconds" })
        )
        yield* TestClock.adjust("10 seconds")
        yield* Fiber.join(call)
        // The next ones do not wait again at once.
        yield* many(get)
        assert.strictEqual(asked, 2)
      }).pipe(Effect.provide(clientOf(base, { apiKey: provider }, layer)))
      assert.deepStrictEqual([...new Set(sentKeys(sent))], [keyOf(1)])
      assert.strictEqual(sent.length, 52)
      assert.deepStrictEqual(yield* logged, [
        "Warn the key could not be renewed, and the present one is used until it expires: the provider returned none within 10s"
      ])
    })
  )

  it.effect("that takes as long as the present key is good leaves it to the calls in time", () =>
    Effect.gen(function* () {
      let asked = 0
      const provider = () =>
        Effect.suspend(() => (++asked === 1 ? Effect.succeed({ key: keyOf(1), expiresAt: hour }) : Effect.never))
      const { layer, sent } = scripted(() => organization)
      yield* Effect.gen(function* () {
        yield* get
        yield* TestClock.setTime(hour - 40_000)
        const calls = yield* Effect.forkChild(many(get))
        yield* TestClock.adjust("20 seconds")
        yield* Fiber.join(calls)
        assert.strictEqual(asked, 2)
      }).pipe(Effect.provide(clientOf(base, { apiKey: provider }, layer)))
      assert.strictEqual(sent.length, 51)
      assert.strictEqual((yield* logged).length, 1)
    })
  )
})

describe("the limits", () => {
  /** A limiter that gives a turn each second, and when it did. */
  const pacing = () => {
    const turns: Array<number> = []
    let next = 0
    const limiter: RateLimiter.Limiter = {
      ...RateLimiter.unlimited,
      acquire: () =>
        Effect.clockWith((clock) => {
          const now = clock.currentTimeMillisUnsafe()
          const at = Math.max(now, next)
          next = at + 1000
          return Effect.as(
            Effect.andThen(
              Effect.sleep(at - now),
              Effect.sync(() => turns.push(at))
            ),
            at - now
          )
        })
    }
    return { turns, layer: Layer.succeed(RateLimiter.RateLimiter, limiter) }
  }

  const run = (provider: MerakiConfig.CredentialProvider, calls: number, seconds: number) =>
    Effect.gen(function* () {
      const { layer: limiter, turns } = pacing()
      const { layer, sent, times } = scripted(() => organization)
      const client = MerakiClient.layer({ apiKey: provider, baseUrl: base }).pipe(
        Layer.orDie,
        Layer.provide(Layer.merge(layer, limiter))
      )
      const fiber = yield* Effect.forkChild(Effect.provide(many(get, calls), client))
      for (let second = 0; second < seconds; second++) yield* TestClock.adjust(1000)
      yield* Fiber.join(fiber)
      return { turns, sent, times }
    })

  it.effect("count requests alone: calls that wait for a key hold no turn", () =>
    Effect.gen(function* () {
      const provider = () => Effect.as(Effect.sleep(3000), keyOf(1))
      const { times, turns } = yield* run(provider, 4, 10)
      assert.deepStrictEqual(turns, [3000, 4000, 5000, 6000])
      assert.deepStrictEqual(times, [3, 4, 5, 6])
    })
  )

  it.effect("are waited for once more when the key has expired in the queue, and not for ever", () =>
    Effect.gen(function* () {
      let asked = 0
      // Good for two and a half seconds.
      const provider = () =>
        Effect.clockWith((clock) =>
          Effect.succeed({ key: keyOf(++asked), expiresAt: clock.currentTimeMillisUnsafe() + 2500 })
        )
      const { sent, times, turns } = yield* run(provider, 5, 20)
      assert.strictEqual(sent.length, 5)
      assert.isAtMost(turns.length, 10)
      // No two at once, and each with a key that was good or had just been asked for.
      assert.strictEqual(new Set(times).size, 5)
      assert.deepStrictEqual(sentKeys(sent).slice(0, 3), [keyOf(1), keyOf(1), keyOf(1)])
      assert.isAbove(asked, 1)
    })
  )
})

describe("over a real socket", () => {
  it.live("a client goes on while its key is replaced again and again", () =>
    Effect.gen(function* () {
      let good = 1
      const server = yield* makeServer((request, response, number) => {
        if (number % 20 === 0) good++
        if (request.headers.authorization === `Bearer ${keyOf(good)}`) json(response, 200, { id: "1", name: "One" })
        else json(response, 401, { errors: ["Invalid API key"] })
      })
      let asked = 0
      const provider = async ({ refused }: MerakiConfig.CredentialRequest) => {
        asked++
        await new Promise((resolve) => setTimeout(resolve, 2))
        if (refused !== undefined) assert.notStrictEqual(Redacted.value(refused), keyOf(good))
        return keyOf(good)
      }
      const client = clientOf(server.url, { apiKey: provider })
      const calls = Effect.forEach(Array.from({ length: 200 }), () => Networks.getNetwork({ networkId: "N_1" }), {
        concurrency: 5
      })
      const networks = yield* Effect.provide(calls, client)
      assert.strictEqual(networks.length, 200)
      assert.isAtMost(asked, good)
    })
  )

  it.live("a failing provider shows nothing of the keys that were sent before", () =>
    Effect.gen(function* () {
      const server = yield* makeServer((_, response) => json(response, 401, { errors: ["Invalid API key"] }))
      let asked = 0
      const provider = () => {
        if (++asked === 1) return keyOf(1)
        throw new Error(`refused ${keyOf(1)}`, { cause: new Error(keyOf(1)) })
      }
      const exit = yield* Effect.exit(Effect.provide(get, clientOf(server.url, { apiKey: provider })))
      if (!Exit.isFailure(exit)) return assert.fail("it fails")
      assert.notInclude(Cause.pretty(exit.cause), keyOf(1))
      assert.include(Cause.pretty(exit.cause), "refused <redacted>")
    })
  )
})
