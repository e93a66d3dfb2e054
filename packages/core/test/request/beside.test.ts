import { answer, apiKey, scripted } from "@effect-meraki/testing/client"
import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as ApiMetrics from "../../src/ApiMetrics.ts"
import * as MerakiClient from "../../src/MerakiClient.ts"
import type * as MerakiConfig from "../../src/MerakiConfig.ts"
import { getOrganizations } from "../../src/operations/Organizations.ts"
import * as Ownership from "../../src/Ownership.ts"
import * as RateLimiter from "../../src/RateLimiter.ts"

const { layer: transport } = scripted(() => answer(200, []))

const client = (options: Partial<MerakiConfig.Options> = {}) =>
  Layer.fresh(MerakiClient.layer({ apiKey, ...options }).pipe(Layer.provide(transport)))

const calls = Effect.all([getOrganizations(), getOrganizations()])

/** The services that a client takes from its environment, each as a layer of its own. */
const services = Layer.fresh(Layer.mergeAll(RateLimiter.layer(), Ownership.layer, ApiMetrics.layer))

const lineOf = (name: string, otherwise: string) =>
  `Warn ${name} is provided to the program and not to the client, which ${otherwise}. Provide it to the layer of the client: MerakiClient.layer({ … }).pipe(Layer.provide(${name}.layer))`

const lines = [
  lineOf("RateLimiter", "has limits of its own"),
  lineOf("Ownership", "has a memory of its own"),
  lineOf("ApiMetrics", "records no metrics")
]

describe("services beside a client", () => {
  it.effect("are named once each, with what to write instead", () =>
    Effect.gen(function* () {
      yield* Effect.all([calls, calls], { concurrency: 2 }).pipe(Effect.provide(Layer.mergeAll(client(), services)))
      assert.sameMembers([...(yield* logged)], lines)
    })
  )

  it.effect("are named when they are provided to the program alone", () =>
    Effect.gen(function* () {
      yield* calls.pipe(Effect.provide(RateLimiter.layer()), Effect.provide(client()))
      assert.deepStrictEqual(yield* logged, lines.slice(0, 1))
    })
  )

  it.effect("are no mistake when the client uses them", () =>
    Effect.gen(function* () {
      const under = client().pipe(Layer.provideMerge(services))
      yield* calls.pipe(Effect.provide(under))
      // Outside of the client, and of everything else.
      yield* calls.pipe(Effect.provide(client()), Effect.provide(services))
      assert.deepStrictEqual(yield* logged, [])
    })
  )

  it.effect("are no mistake when another client uses them, or when there are none", () =>
    Effect.gen(function* () {
      const context = yield* Layer.build(services)
      yield* calls.pipe(Effect.provide(client()), Effect.provideContext(context))
      yield* calls.pipe(Effect.provideContext(context), Effect.provide(client()))
      yield* calls.pipe(Effect.provide(client()))
      assert.deepStrictEqual(yield* logged, [])
    })
  )

  it.effect("are no mistake when the client was told to have limits of its own, or none", () =>
    Effect.gen(function* () {
      for (const rateLimit of [false, { share: 0.5 }] as const) {
        yield* calls.pipe(Effect.provide(RateLimiter.layer()), Effect.provide(client({ rateLimit })))
      }
      assert.deepStrictEqual(yield* logged, [])
    })
  )

  it.effect("are known whoever made them", () =>
    Effect.gen(function* () {
      const own = Context.make(Ownership.Ownership, { get: () => undefined, set: () => undefined })
      yield* calls.pipe(Effect.provideContext(own), Effect.provide(client()))
      assert.deepStrictEqual(yield* logged, lines.slice(1, 2))
    })
  )
})
