import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as References from "effect/References"
import { makeLookup } from "../../src/internal/ownership/lookup.ts"
import { httpError } from "../../src/internal/answer/httpError.ts"
import type { WriteError } from "../../src/MerakiError.ts"
import type { Descriptor } from "../../src/model/Descriptor.ts"
import type { Demand } from "../../src/model/Limits.ts"
import * as Ownership from "../../src/Ownership.ts"
import { none } from "../../src/RetryPolicy.ts"
import { operationOf } from "../support/call.ts"

const settings = operationOf({ id: "getNetworkSettings", path: "/networks/{networkId}/settings" })
const clients = operationOf({ id: "getDeviceClients", path: "/devices/{serial}/clients" })

type Answer = (path: string, input: object) => Effect.Effect<unknown, WriteError>

/** A lookup over a network that is answered so, and what it has asked. */
const looking = (answer: Answer, surveyed: Answer = () => Effect.succeed([])) => {
  const remembered = Ownership.make()
  const memory: typeof remembered = {
    get: (id) => (assert.isString(id), remembered.get(id)),
    set: (id, organizationId) => (assert.isString(organizationId), remembered.set(id, organizationId))
  }
  const charged: Array<Demand> = []
  const asked: Array<readonly [path: string, input: object, options: object]> = []
  const lookup = makeLookup(
    memory,
    { acquire: (demand) => Effect.sync(() => charged.push(demand)) },
    ({ path }, input, options) => {
      // The survey helps only where a test says so.
      if (path.startsWith("/organizations")) return surveyed(path, input)
      asked.push([path, input, options])
      return answer(path, input)
    },
    (text) => text.replace("N_secret", "<redacted>")
  )
  const call = (descriptor: Descriptor, id: string) =>
    lookup(descriptor, descriptor.path.startsWith("/networks") ? { networkId: id } : { serial: id })
  /** Calls for the same network or device, and the numbers of those that made it look up. */
  const calls = (descriptor: Descriptor, id: string, count: number) =>
    Effect.gen(function* () {
      const numbers: Array<number> = []
      for (let number = 1; number <= count; number++) {
        const before = asked.length
        yield* call(descriptor, id)
        if (asked.length > before) numbers.push(number)
      }
      return numbers
    })
  return { memory, asked, charged, call, calls }
}

const failed = (status: number) =>
  Effect.fail(
    httpError({
      operation: "getNetwork",
      method: "GET",
      path: "/networks/{networkId}",
      parameters: {},
      url: "",
      attempts: 1,
      at: new Date(0),
      status,
      errors: [],
      body: "",
      requestId: undefined,
      retryAfter: undefined
    })
  )

const nothing: Answer = () => Effect.succeed(undefined)

describe("the organization of a network", () => {
  it.effect("is looked up on its third call, once, without retries and within ten seconds", () =>
    Effect.gen(function* () {
      const { asked, calls } = looking(nothing)
      assert.deepStrictEqual(yield* calls(settings, "N_1", 30), [3])
      assert.deepStrictEqual(asked, [
        ["/networks/{networkId}", { networkId: "N_1" }, { retry: none, deadline: "10 seconds" }]
      ])
    })
  )

  it.effect("is looked up for each network by itself", () =>
    Effect.gen(function* () {
      const { calls } = looking(nothing)
      assert.deepStrictEqual(yield* calls(settings, "N_1", 2), [])
      assert.deepStrictEqual(yield* calls(settings, "N_2", 3), [3])
      assert.deepStrictEqual(yield* calls(settings, "N_1", 1), [1])
    })
  )

  it.effect("is not looked up when it is known, or when the call itself answers it or has none", () =>
    Effect.gen(function* () {
      const { asked, calls, memory } = looking(nothing)
      memory.set("N_1", "1")
      yield* calls(settings, "N_1", 4)
      yield* calls(operationOf({ id: "getNetwork", path: "/networks/{networkId}" }), "N_2", 4)
      yield* calls(operationOf({ id: "getDevice", path: "/devices/{serial}" }), "Q2", 4)
      yield* calls(operationOf({ id: "getOrganization", path: "/organizations/{organizationId}" }), "1", 4)
      assert.deepStrictEqual(asked, [])
    })
  )

  it.effect("is looked up again ten calls after a temporary failure, and never after a lasting one", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* looking(() => failed(503)).calls(settings, "N_1", 25), [3, 13, 23])
      assert.deepStrictEqual(yield* looking(() => failed(404)).calls(settings, "N_1", 25), [3])
    })
  )

  it.effect("that could not be looked up is said at debug level, without secrets", () =>
    Effect.gen(function* () {
      yield* looking(() => failed(404)).calls(settings, "N_secret", 3)
      const lines = yield* logged
      assert.lengthOf(lines, 1)
      assert.match(lines[0] ?? "", /^Debug the organization of <redacted> is still unknown: getNetwork: HTTP 404/)
    }).pipe(Effect.provideService(References.MinimumLogLevel, "Debug"))
  )

  it.effect("is waited for by all calls for it, and by no others", () =>
    Effect.gen(function* () {
      const gate = yield* Deferred.make<void>()
      const { asked, call, calls } = looking(() => Deferred.await(gate))
      yield* calls(settings, "N_1", 2)
      const waiting = [
        yield* Effect.forkChild(call(settings, "N_1"), { startImmediately: true }),
        yield* Effect.forkChild(call(settings, "N_1"), { startImmediately: true })
      ]
      yield* call(settings, "N_2")
      assert.deepStrictEqual(
        waiting.map((fiber) => fiber.pollUnsafe()),
        [undefined, undefined]
      )
      yield* Deferred.succeed(gate, undefined)
      yield* Fiber.joinAll(waiting)
      assert.lengthOf(asked, 1)
      // Nobody waits for a lookup that is over.
      yield* call(settings, "N_1")
    })
  )

  it.effect("is looked up by the next call when a lookup is interrupted, and those who wait go on", () =>
    Effect.gen(function* () {
      let isFirst = true
      const { asked, call, calls } = looking(() => (isFirst ? Effect.never : Effect.succeed(undefined)))
      yield* calls(settings, "N_1", 2)
      const looker = yield* Effect.forkChild(call(settings, "N_1"), { startImmediately: true })
      const waiting = yield* Effect.forkChild(call(settings, "N_1"), { startImmediately: true })
      yield* Fiber.interrupt(looker)
      yield* Fiber.join(waiting)
      isFirst = false
      yield* call(settings, "N_1")
      assert.lengthOf(asked, 2)
      yield* call(settings, "N_1")
      assert.lengthOf(asked, 2)
    })
  )

  it.effect("is forgotten to be counted with ten thousand others", () =>
    Effect.gen(function* () {
      const { asked, call, calls } = looking(nothing)
      yield* calls(settings, "N_0", 2)
      // These are 9,999, with the one above all that are counted.
      for (let index = 1; index < 10_000; index++) yield* call(settings, `N_${index}`)
      yield* calls(settings, "N_1", 1)
      assert.deepStrictEqual(asked, [])
      // The counting has begun anew, with that call.
      yield* calls(settings, "N_0", 2)
      assert.deepStrictEqual(asked, [])
      yield* calls(settings, "N_0", 1)
      assert.lengthOf(asked, 1)
    })
  )
})

describe("the survey of the organizations", () => {
  it.effect("gives the only one that there is, and charges it for the calls before", () =>
    Effect.gen(function* () {
      const { asked, call, charged } = looking(nothing, () => Effect.succeed([{ id: "7" }]))
      const given: Array<string | undefined> = []
      for (let number = 0; number < 5; number++) given.push(yield* call(settings, "N_1"))
      assert.deepStrictEqual(given, [undefined, undefined, "7", "7", "7"])
      assert.deepStrictEqual(asked, [])
      const demand = { operation: "getNetwork", organizationId: "7" }
      assert.deepStrictEqual(charged, [demand, demand])
    })
  )

  it.effect("spares the lookup of what it has shown", () =>
    Effect.gen(function* () {
      const two = [{ id: "7" }, { id: "8" }]
      const seen = looking(nothing, (path, input) =>
        Effect.sync(() => {
          if (path === "/organizations") return two
          if ("organizationId" in input && input.organizationId === "7") seen.memory.set("N_1", "7")
          return []
        })
      )
      // Two calls for each of four others are too few for a lookup, and enough for the lists of networks.
      for (const id of ["N_2", "N_3", "N_4", "N_5"]) yield* seen.calls(settings, id, 2)
      yield* seen.calls(settings, "N_1", 5)
      assert.deepStrictEqual(seen.asked, [])
      assert.deepStrictEqual(seen.charged, [])
    })
  )
})

describe("the organization of a device", () => {
  const known = "/devices/{serial}"

  it.effect("is that of its network, which is looked up too", () =>
    Effect.gen(function* () {
      const seen = looking((path) =>
        Effect.sync(() => {
          if (path === known) return { serial: "Q2", networkId: "N_1" }
          seen.memory.set("N_1", "7")
          return { organizationId: "7" }
        })
      )
      yield* seen.calls(clients, "Q2", 3)
      assert.deepStrictEqual(
        seen.asked.map(([path, input]) => [path, input]),
        [
          ["/devices/{serial}", { serial: "Q2" }],
          ["/networks/{networkId}", { networkId: "N_1" }]
        ]
      )
      assert.deepStrictEqual(seen.asked[1]?.[2], { retry: none, deadline: "10 seconds" })
      assert.strictEqual(seen.memory.get("Q2"), "7")
    })
  )

  it.effect("is learned from its answer alone when its network is known", () =>
    Effect.gen(function* () {
      const seen = looking(() =>
        Effect.sync(() => {
          seen.memory.set("Q2", "7")
          return { serial: "Q2", networkId: "N_1" }
        })
      )
      yield* seen.calls(clients, "Q2", 3)
      assert.lengthOf(seen.asked, 1)
    })
  )

  it.effect("stays unknown when it is in no network, or its network is in no organization that is known", () =>
    Effect.gen(function* () {
      for (const device of [undefined, {}, { networkId: null }, { networkId: 5 }]) {
        const { asked, calls, memory } = looking(() => Effect.succeed(device))
        yield* calls(clients, "Q2", 3)
        assert.lengthOf(asked, 1, JSON.stringify(device))
        assert.isUndefined(memory.get("Q2"))
      }
      const { asked, calls, memory } = looking(() => Effect.succeed({ networkId: "N_1" }))
      yield* calls(clients, "Q2", 3)
      assert.lengthOf(asked, 2)
      assert.isUndefined(memory.get("Q2"))
    })
  )
})
