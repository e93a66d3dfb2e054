import { it } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Duration from "effect/Duration"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as LiveTools from "../src/LiveTools.ts"
import * as MerakiClient from "../src/MerakiClient.ts"
import * as MerakiError from "../src/MerakiError.ts"
import {
  createDeviceLiveToolsCableTest,
  createDeviceLiveToolsPing,
  getDeviceLiveToolsCableTest,
  getDeviceLiveToolsPing
} from "../src/operations/Devices.ts"
import * as Devices from "../src/operations/Devices.ts"

const { make: _, ...tools } = LiveTools

/** A client whose ping has these states, one after the other, and when they were asked for. */
const pinging = (...statuses: ReadonlyArray<string>) => {
  const seen: Array<string> = []
  let asked = 0
  const layer = MerakiClient.layerTest(
    [
      createDeviceLiveToolsPing,
      ({ serial, target }) => {
        seen.push(`start ${serial} ${target}`)
        return Effect.succeed({ pingId: "42", status: "new" })
      }
    ],
    [
      getDeviceLiveToolsPing,
      ({ id, serial }) =>
        Effect.clockWith((clock) => {
          seen.push(`${serial} ${id} at ${clock.currentTimeMillisUnsafe()}`)
          const status = statuses[Math.min(asked++, statuses.length - 1)]
          return Effect.succeed({ pingId: "42", status, results: status === "complete" ? { sent: 5 } : undefined })
        })
    ]
  )
  return { layer, seen }
}

const ping = { serial: "Q2XX", target: "8.8.8.8" }

describe("a live tool", () => {
  it.effect("is started and followed to its result, with longer waits each time", () => {
    const { layer, seen } = pinging("new", "running", "complete")
    return Effect.gen(function* () {
      const running = yield* Effect.forkChild(LiveTools.ping(ping))
      yield* TestClock.adjust("10 seconds")
      const { results, status } = yield* Fiber.join(running)
      assert.deepStrictEqual([status, results?.sent], ["complete", 5])
      assert.deepStrictEqual(seen, ["start Q2XX 8.8.8.8", "Q2XX 42 at 1000", "Q2XX 42 at 2500", "Q2XX 42 at 4750"])
    }).pipe(Effect.provide(layer))
  })

  it.effect("gives each state in its turn", () => {
    const { layer } = pinging("running", "failed")
    return Effect.gen(function* () {
      const states = Stream.runCollect(LiveTools.ping.states(ping, { pollInterval: "100 millis" }))
      const running = yield* Effect.forkChild(states)
      yield* TestClock.adjust("1 second")
      const collected = yield* Fiber.join(running)
      assert.deepStrictEqual(
        collected.map(({ status }) => status),
        ["new", "running", "failed"]
      )
    }).pipe(Effect.provide(layer))
  })

  it.effect("is given up at its deadline, and the error says which task goes on", () => {
    const { layer, seen } = pinging("running")
    return Effect.gen(function* () {
      const running = yield* Effect.forkChild(Effect.flip(LiveTools.ping(ping, { deadline: "4 seconds" })))
      yield* TestClock.adjust("4 seconds")
      const error = yield* Fiber.join(running)
      assert.deepInclude(error, {
        _tag: "RequestTimedOut",
        limit: "deadline",
        after: Duration.seconds(4),
        operation: "getDeviceLiveToolsPing",
        parameters: { serial: "Q2XX", id: "42" }
      })
      assert.lengthOf(seen, 3)
    }).pipe(Effect.provide(layer))
  })

  it.effect("asks no more when its consumer has enough, or is interrupted", () => {
    const { layer, seen } = pinging("running")
    return Effect.gen(function* () {
      const states = LiveTools.ping.states(ping)
      const some = yield* Effect.forkChild(Stream.runCollect(Stream.take(states, 2)))
      yield* TestClock.adjust("1 minute")
      assert.lengthOf(yield* Fiber.join(some), 2)
      const running = yield* Effect.forkChild(LiveTools.ping(ping))
      yield* TestClock.adjust("1 second")
      yield* Fiber.interrupt(running)
      const before = seen.length
      yield* TestClock.adjust("10 minutes")
      assert.strictEqual(seen.length, before)
    }).pipe(Effect.provide(layer))
  })

  it.effect("fails as its calls do, and sends nothing with options that cannot be used", () =>
    Effect.gen(function* () {
      const error = yield* Effect.flip(LiveTools.cableTest({ serial: "Q2XX", ports: ["1"] }))
      assert.strictEqual(error._tag, "Forbidden")
      const planned = yield* Effect.flip(LiveTools.cableTest({ serial: "Q2XX", ports: ["1"] }, { dryRun: true }))
      assert.strictEqual(planned._tag, "WritePlanned")
      const refused = yield* Effect.flip(LiveTools.cableTest({ serial: "Q2XX", ports: [] }, { pollInterval: -1 }))
      assert.match(refused.message, /^createDeviceLiveToolsCableTest: pollInterval must be a time above zero/)
    }).pipe(
      Effect.provide(
        MerakiClient.layerTest(
          [createDeviceLiveToolsCableTest, () => Effect.fail(MerakiError.Forbidden.make())],
          [getDeviceLiveToolsCableTest, () => Effect.succeed({ status: "complete" as const })]
        )
      )
    )
  )
})

describe("the table of live tools", () => {
  const descriptors = Object.values(Devices).flatMap((operation) =>
    typeof operation === "function" && "descriptor" in operation ? [operation.descriptor] : []
  )
  const started = descriptors.filter(
    ({ id, method, path }) =>
      method === "POST" &&
      path.includes("/liveTools/") &&
      descriptors.some((each) => each.method === "GET" && each.path.startsWith(`${path}/{`) && each.id !== id)
  )

  it("has all tools that the API can be asked about", () => {
    assert.lengthOf(Object.keys(tools), started.length)
    assert.isAtLeast(started.length, 14)
  })

  it.effect.each(Object.entries(tools))("%s is started and asked about by its own operations", ([name, tool]) => {
    const create = started.find(({ id }) => id.toLowerCase() === `createdevicelivetools${name}`.toLowerCase())
    const input = Object.fromEntries(
      Object.entries(create?.body ?? {}).flatMap(([field, shape]) =>
        shape.endsWith("!") ? [[field, shape.startsWith("[") ? ["1"] : shape.startsWith("i") ? 1 : "x"]] : []
      )
    )
    const idName = /^\{(\w+):s!/.exec(create?.response ?? "")?.[1] ?? ""
    const asked: Array<unknown> = []
    const doubles = [
      [{ descriptor: create }, () => Effect.succeed({ [idName]: "77", status: "new" })],
      ...descriptors
        .filter(({ method, path }) => method === "GET" && path.startsWith(`${create?.path}/{`))
        .map((descriptor) => [
          { descriptor },
          (given: object) => {
            asked.push(Object.values(given))
            return Effect.succeed({ status: "complete" })
          }
        ])
    ]
    return Effect.gen(function* () {
      const run = tool as LiveTools.Tool<object, { readonly status?: string | null | undefined }>
      const running = yield* Effect.forkChild(run({ serial: "Q2XX", ...input }))
      yield* TestClock.adjust("1 second")
      assert.strictEqual((yield* Fiber.join(running)).status, "complete")
      assert.deepStrictEqual(asked, [["Q2XX", "77"]])
    }).pipe(Effect.provide(MerakiClient.layerTest(...(doubles as unknown as ReadonlyArray<never>))))
  })
})
