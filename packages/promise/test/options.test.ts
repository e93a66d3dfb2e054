import * as CoreActionBatch from "@effect-meraki/core/ActionBatch"
import * as MerakiClient from "@effect-meraki/core/MerakiClient"
import type { MerakiError as CoreError } from "@effect-meraki/core/MerakiError"
import { getNetworkClients as coreGetNetworkClients } from "@effect-meraki/core/Networks"
import * as Transport from "@effect-meraki/core/Transport"
import * as Effect from "effect/Effect"
import { assert, describe, it } from "vitest"
import { healthOf, InvalidConfiguration, InvalidInput, Meraki, type MerakiOptions } from "../src/index.ts"

const apiKey = "0".repeat(40)
let sent = 0
const fetch: typeof globalThis.fetch = () => {
  sent++
  return Promise.resolve(Response.json([]))
}

const meraki = new Meraki({ apiKey, rateLimit: false, retry: false, fetch })

const rejection = async (call: Promise<unknown>): Promise<Error> => {
  try {
    await call
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error("it was not refused")
}

const thrown = (call: () => unknown): Error => {
  try {
    call()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error("it was not refused")
}

/** What core says of a call. */
const coreSays = (call: Effect.Effect<unknown, CoreError, MerakiClient.MerakiClient>): Promise<string> =>
  Effect.flatMap(MerakiClient.make({ apiKey, rateLimit: false }), (client) =>
    Effect.provideService(Effect.flip(call), MerakiClient.MerakiClient, client)
  ).pipe(
    Effect.provideService(Transport.Transport, Transport.makeFetch(fetch)),
    Effect.map((error) => error.message),
    Effect.runPromise
  )

const throwing = (name: string) =>
  Object.defineProperty({}, name, {
    enumerable: true,
    get: () => {
      throw new Error("not today")
    }
  })

describe("options of a call", () => {
  it("are refused by its Promise and by its iterators in the words of core, and nothing is sent", async () => {
    const before = sent
    for (const options of [
      { timout: 5 },
      { prefetch: 7 },
      { headers: "x" },
      { headers: new Headers() },
      { headers: new Map() },
      { extraQuery: 5 },
      { timeout: -1 },
      { validate: "maybe" },
      { limit: -1 },
      "quickly",
      [],
      5
    ]) {
      const { getNetworkClients } = meraki.networks
      const input = { networkId: "N_1" }
      const said = await coreSays(coreGetNetworkClients(input, options as never))
      for (const error of [
        await rejection(getNetworkClients(input, options as never)),
        await rejection(getNetworkClients.page(input, options as never)),
        await rejection(getNetworkClients.pages(input, options as never).next()),
        await rejection(getNetworkClients.items(input, options as never).next())
      ]) {
        assert.instanceOf(error, InvalidInput)
        assert.strictEqual(error.message, said)
      }
    }
    assert.strictEqual(sent, before)
  })

  it("that only this client has, and retries, are refused by its Promise as well", async () => {
    const { getNetwork } = meraki.networks
    const refused = async (options: unknown) => rejection(getNetwork({ networkId: "N_1" }, options as never))
    for (const [options, message] of [
      [{ signal: "x" }, "signal must be an AbortSignal, such as the signal of an AbortController"],
      [{ signal: null }, "signal must be an AbortSignal, such as the signal of an AbortController"],
      [{ retry: 5 }, "retry must be false, or an object such as { retries: 3 }"],
      [{ retry: [] }, "retry must be an object"],
      [{ retry: { retries: Number.NaN } }, "retry.retries must be a whole number from 0 on"],
      [{ retry: { factor: -3 } }, "retry.factor must be a number from 1 on"],
      [{ retry: { retrys: 3 } }, "retry.retrys is not an option; did you mean retries?"],
      [throwing("timeout"), "options cannot be read: not today"]
    ] as const) {
      const error = await refused(options)
      assert.instanceOf(error, InvalidConfiguration)
      assert.strictEqual(error.message, message)
      assert.match(error.stack ?? "", /options\.test\.ts/)
    }
  })

  it("and an input that is none end in no TypeError", async () => {
    const { getNetwork, getNetworkClients } = meraki.networks
    for (const input of [null, "N_1", 5, [], throwing("networkId")]) {
      for (const error of [
        await rejection(getNetwork(input as never)),
        await rejection(getNetworkClients(input as never)),
        await rejection(getNetworkClients.items(input as never).next()),
        await rejection(meraki.run(getNetwork, input as never))
      ]) {
        assert.instanceOf(error, InvalidInput)
      }
    }
  })
})

describe("options of a client", () => {
  it("that are none end in no TypeError", () => {
    for (const [options, message] of [
      [undefined, "options must be an object with apiKey"],
      [null, "options must be an object with apiKey"],
      ["key", "options must be an object with apiKey"],
      [[], "options must be an object with apiKey"],
      [throwing("apiKey"), "options cannot be read: not today"],
      [{ apiKey, timout: 5 }, "timout is not an option; did you mean timeout?"],
      [{ apiKey, logger: null }, "logger must have the functions debug, info, warn, error, as in { logger: console }"],
      [{ apiKey, signal: "x" }, "signal must be an AbortSignal, such as the signal of an AbortController"],
      [{ apiKey, fetch: {} }, "fetch must be a function"]
    ] as const) {
      const error = thrown(() => new Meraki(options as unknown as MerakiOptions))
      assert.instanceOf(error, InvalidConfiguration)
      assert.strictEqual(error.message, message)
    }
  })
})

describe("a batch", () => {
  it("that is none is refused in the words of core, and nothing is sent", async () => {
    const before = sent
    for (const options of [undefined, null, [], [{}], "batch", {}, { organizationId: "1", actions: [null] }]) {
      const said = await coreSays(CoreActionBatch.submit(options as never))
      for (const error of [
        await rejection(meraki.batch(options as never)),
        await rejection(meraki.batch.plan(options as never)),
        await rejection(meraki.batch.progress(options as never).next())
      ]) {
        assert.instanceOf(error, InvalidInput)
        assert.strictEqual(error.message, said)
      }
    }
    assert.strictEqual(sent, before)
  })

  it("of calls in the place of actions names the first of them, and what to write", async () => {
    const { updateNetwork } = meraki.networks
    const call = updateNetwork({ networkId: "N_1", name: "A" })
    const error = await rejection(meraki.batch({ organizationId: "1", actions: [call] as never }))
    assert.instanceOf(error, InvalidInput)
    assert.deepStrictEqual(
      error.issues.map(({ path }) => path),
      ["actions[0]"]
    )
    assert.include(error.message, "give its action in its place, as in updateNetwork.action({ networkId, name })")
    await call.catch(() => undefined)
  })

  it("to confirm or discard that is none is refused as well", async () => {
    for (const batches of [undefined, null, 5, {}]) {
      assert.instanceOf(await rejection(meraki.batch.confirm(batches as never)), InvalidInput)
      assert.instanceOf(await rejection(meraki.batch.discard(batches as never)), InvalidInput)
    }
  })
})

describe("health", () => {
  it("refuses options that are none by its Promise or its iterator", async () => {
    for (const every of [0, -1, Number.NaN, "soon"]) {
      const error = await rejection(
        healthOf(meraki)
          .changes({ every: every as number })
          .next()
      )
      assert.instanceOf(error, InvalidConfiguration)
      assert.include(error.message, "every must be a time above zero")
    }
    for (const signal of ["x", null, 5]) {
      const options = { signal: signal as unknown as AbortSignal }
      assert.instanceOf(await rejection(healthOf(meraki).changes(options).next()), InvalidConfiguration)
      assert.instanceOf(
        await rejection(healthOf(meraki).reconcile({ organizationId: "1" }, options)),
        InvalidConfiguration
      )
    }
    for (const [input, problem] of [
      [undefined, "options must be an object with organizationId"],
      [{}, "organizationId is required"],
      [{ organizationId: 5 }, "organizationId must be a string that is not empty"],
      [{ organizationId: "1", since: "today" }, "since must be a Date"],
      [{ organizationId: "1", since: new Date(Number.NaN) }, "since must be a Date"],
      [{ organizationId: "1", skew: -1 }, "skew must be a time"],
      [{ organizationId: "1", delay: "soon" }, "delay must be a time"],
      [{ organizationId: "1", sinse: new Date(0) }, "sinse is not an option; did you mean since?"]
    ] as const) {
      const error = await rejection(healthOf(meraki).reconcile(input as never))
      assert.instanceOf(error, InvalidInput)
      assert.include(error.message, problem)
    }
  })
})
