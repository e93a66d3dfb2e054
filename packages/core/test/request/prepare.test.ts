import { apiKey } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import type { PageOptions } from "../../src/CallOptions.ts"
import type { Region } from "../../src/internal/call/region.ts"
import { prepare } from "../../src/internal/request/prepare.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"
import { operationOf } from "../support/call.ts"
import { base, partsOf } from "../support/parts.ts"

const get = operationOf()
const put = operationOf({ method: "PUT", body: { name: "s!", mode: "e(a|b)" } })
const list = operationOf({ id: "getThings", path: "/things", response: "[s]", paging: { itemsIn: "array" } })

const partsWith = (config?: Partial<MerakiConfig.Options>) => partsOf({ send: () => Effect.never }, config).parts

const preparing = (
  descriptor: Descriptor,
  input: unknown,
  options?: PageOptions | object,
  {
    config,
    parts = partsWith(config),
    region
  }: {
    readonly config?: Partial<MerakiConfig.Options>
    readonly parts?: ReturnType<typeof partsWith>
    readonly region?: Region
  } = {}
) => prepare(parts, region, descriptor, input, options ?? {})

/** Why a call is refused, a line for each reason. */
const refusal = (...given: Parameters<typeof preparing>) =>
  Effect.map(Effect.flip(preparing(...given)), (error) =>
    error._tag === "InvalidInput"
      ? error.issues.map(({ path, problem }) => `${path} ${problem}`)
      : "location" in error
        ? [`${error._tag} ${error.location}`]
        : [error._tag]
  )

describe("a call is prepared", () => {
  it.effect("to its request, with the client's headers and its own", () =>
    Effect.gen(function* () {
      const { call, input, options, request } = yield* preparing(
        put,
        { thingId: "1/2", name: "n" },
        { headers: { "X-A": "b" }, timeout: "5 seconds" }
      )
      assert.strictEqual(request.method, "PUT")
      assert.strictEqual(request.url, `${base}/things/1%2F2`)
      assert.strictEqual(request.body, '{"name":"n"}')
      assert.deepInclude(request.headers, {
        authorization: `Bearer ${apiKey}`,
        "content-type": "application/json",
        "x-a": "b"
      })
      assert.deepStrictEqual([input, options.headers], [{ thingId: "1/2", name: "n" }, { "X-A": "b" }])
      assert.deepStrictEqual(call.timeout, Duration.seconds(5))
      assert.deepStrictEqual([call.attempts, call.descriptor], [0, put])
      assert.deepStrictEqual(call.demand, { operation: "getThing", organizationId: undefined, bucket: undefined })
    })
  )

  it.effect("with the timeout of the client, unless it has one", () =>
    Effect.gen(function* () {
      const { call } = yield* preparing(get, { thingId: "1" }, {}, { config: { timeout: "7 seconds" } })
      assert.deepStrictEqual(call.timeout, Duration.seconds(7))
    })
  )

  it.effect("with the organization that its options name, where no other is known", () =>
    Effect.gen(function* () {
      const { call } = yield* preparing(get, { thingId: "1" }, { organizationId: "9" })
      assert.strictEqual(call.demand.organizationId, "9")
    })
  )

  it.effect("with what hides its secrets", () =>
    Effect.gen(function* () {
      const { call } = yield* preparing(get, { thingId: "1" }, { headers: { "x-token": "own-token" } })
      assert.strictEqual(call.redact(`${apiKey} own-token`), "<redacted> <redacted>")
      assert.strictEqual(call.redactCredentials("own-token"), "<redacted>")
    })
  )

  it.effect("to the page behind a link", () =>
    Effect.gen(function* () {
      const { request } = yield* preparing(list, {}, { from: "/api/v1/things?startingAfter=a" })
      assert.strictEqual(request.url, `${base}/things?startingAfter=a`)
    })
  )

  it.effect("within a region, whose options its own take the place of", () =>
    Effect.gen(function* () {
      const region: Region = { options: { validate: "strict", organizationId: "7" }, issues: [] }
      const within = yield* preparing(get, { thingId: "1" }, {}, { region })
      assert.deepStrictEqual([within.options.validate, within.call.demand.organizationId], ["strict", "7"])
      const own = yield* preparing(get, { thingId: "1" }, { validate: "off" }, { region })
      assert.strictEqual(own.options.validate, "off")
    })
  )
})

describe("a call is refused", () => {
  it.effect("with everything that is wrong with its input and its options", () =>
    Effect.gen(function* () {
      const region: Region = { options: {}, issues: [{ path: "region", problem: "is odd" }] }
      assert.deepStrictEqual(yield* refusal(put, { nmae: "x" }, { timout: 5, limit: 1 }, { region }), [
        "thingId is required",
        "name is required",
        "nmae is not a parameter of getThing; did you mean name?",
        "timout is not an option; did you mean timeout?",
        "limit is only for operations that answer in pages",
        "region is odd"
      ])
      assert.deepStrictEqual(yield* refusal(list, {}, { limit: -1 }), ["limit must be a whole number from 0 on"])
    })
  )

  it.effect("only with what cannot be read, where that is so", () =>
    Effect.gen(function* () {
      const unreadable = {
        get timeout(): string {
          throw new Error("no")
        }
      }
      assert.deepStrictEqual(yield* refusal(put, "1", {}), [
        "input must be an object with thingId, as in getThing({ thingId: … })"
      ])
      assert.deepStrictEqual(yield* refusal(put, { nmae: 1 }, unreadable), ["options cannot be read: no"])
      assert.deepStrictEqual(yield* refusal(put, null, 5 as never), [
        "input must be an object with thingId, as in getThing({ thingId: … })",
        "options must be an object"
      ])
    })
  )

  it.effect("with what was given in the place of its input or its options", () =>
    Effect.gen(function* () {
      const signal = new AbortController().signal
      const given = "input is an AbortSignal: give it in the second argument, getThing({ … }, { signal })"
      assert.deepStrictEqual(yield* refusal(get, signal), [given])
      assert.deepStrictEqual(yield* refusal(list, signal), [given.replace("getThing", "getThings")])
      assert.deepStrictEqual(yield* refusal(get, { thingId: "1" }, signal), ["options must be an object"])
      assert.deepStrictEqual(yield* refusal(get, Promise.resolve({}), Promise.resolve({})), [
        "input is a Promise: await it",
        "options is a Promise: await it"
      ])
      // Without parameters in the path there is nothing to show.
      assert.deepStrictEqual(yield* refusal(list, [1]), ["input must be an object"])
      assert.deepStrictEqual(yield* refusal(list, {}, { total_pages: "all", retries: 3 }), [
        "total_pages is not needed: all pages are fetched, and the option maxPages bounds them",
        "retries is no option by itself: it is part of the option retry"
      ])
    })
  )

  it.effect("without showing secrets", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusal(get, { thingId: "1", [apiKey]: 1 }), [
        "<redacted> is not a parameter of getThing, which has thingId"
      ])
    })
  )

  it.effect("when its request cannot be written", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusal(put, { thingId: "1", name: "x" }, { extraBody: { a: Number.NaN } }), [
        "extraBody.a must be a finite number"
      ])
    })
  )

  it.effect("when its link leads away, or nowhere", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* refusal(list, {}, { from: `https://evil.example/${apiKey}` }), [
        "UntrustedHost https://evil.example/<redacted>"
      ])
      assert.deepStrictEqual(yield* refusal(list, {}, { from: "https://" }), ["UntrustedHost https://"])
    })
  )

  it.effect("when it writes and may not", () =>
    Effect.gen(function* () {
      const config = { readOnly: true }
      assert.deepStrictEqual(yield* refusal(put, { thingId: "1", name: "x" }, {}, { config }), ["WriteBlocked"])
      assert.strictEqual((yield* preparing(get, { thingId: "1" }, {}, { config })).request.method, "GET")
    })
  )
})

describe("an input that departs from what is declared", () => {
  const odd = { thingId: "1", name: "x", mode: "c" }

  it.effect("is sent, and said once for each client", () =>
    Effect.gen(function* () {
      const parts = partsWith()
      for (let time = 0; time < 2; time++) {
        assert.strictEqual((yield* preparing(put, odd, {}, { parts })).request.body, '{"name":"x","mode":"c"}')
      }
      assert.deepStrictEqual(yield* logged, [
        "Warn getThing: the input does not match its declared type at mode is none of the declared values: a, b"
      ])
    })
  )

  it.effect("is refused strictly, as the call says or else the client", () =>
    Effect.gen(function* () {
      const said = ["mode is none of the declared values: a, b"]
      assert.deepStrictEqual(yield* refusal(put, odd, { validate: "strict" }), said)
      assert.deepStrictEqual(yield* refusal(put, odd, {}, { config: { validate: "strict" } }), said)
      assert.isDefined(yield* preparing(put, odd, { validate: "off" }, { config: { validate: "strict" } }))
      assert.isDefined(yield* preparing(put, { ...odd, mode: "a" }, { validate: "strict" }))
    })
  )
})
