import { it, logged } from "@effect-meraki/testing/effect"
import { assert, describe } from "@effect/vitest"
import * as Cause from "effect/Cause"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import * as TestClock from "effect/testing/TestClock"
import * as ActionBatch from "../../src/ActionBatch.ts"
import * as MerakiClient from "../../src/MerakiClient.ts"
import * as RawRequest from "../../src/RawRequest.ts"
import * as MerakiError from "../../src/MerakiError.ts"
import { deleteNetwork, getNetwork, getNetworkEvents, updateNetwork } from "../../src/operations/Networks.ts"
import {
  createOrganizationActionBatch,
  getOrganizationActionBatch,
  getOrganizationActionBatches,
  getOrganizationConfigurationChanges,
  getOrganizationNetworks,
  getOrganizations,
  updateOrganizationActionBatch
} from "../../src/operations/Organizations.ts"
import * as RetryPolicy from "../../src/RetryPolicy.ts"

const network = (id: string) => ({ id, organizationId: "1", name: id, productTypes: [], tags: [] })
const networks = ["N_1", "N_2", "N_3", "N_4", "N_5"].map(network)

/** What a defect says. */
const defectOf = <A, E>(effect: Effect.Effect<A, E>) =>
  Effect.map(Effect.exit(effect), (exit) => (Exit.isFailure(exit) ? Cause.squash(exit.cause) : undefined))

describe("a client for tests", () => {
  it.effect("answers by the doubles of its operations", () =>
    Effect.gen(function* () {
      const asked: Array<string | number> = []
      const client = MerakiClient.layerTest(
        [getOrganizations, () => Effect.succeed([{ id: "1", name: "Example" }])],
        [
          getNetwork,
          ({ networkId }) => {
            asked.push(networkId)
            return Effect.succeed(network(String(networkId)))
          }
        ],
        [deleteNetwork, () => Effect.void]
      )
      yield* Effect.gen(function* () {
        assert.deepStrictEqual(yield* getOrganizations(), [{ id: "1", name: "Example" }])
        const { attempts, status, url, value } = yield* getNetwork.response({ networkId: "N_1" })
        assert.deepStrictEqual([attempts, status, value.name], [1, 200, "N_1"])
        assert.strictEqual(url, "https://api.meraki.com/api/v1/networks/N_1")
        assert.isUndefined(yield* deleteNetwork({ networkId: "N_1" }))
        const { health } = yield* MerakiClient.MerakiClient
        assert.strictEqual((yield* health).attempts, 3)
      }).pipe(Effect.provide(client))
      // The organization of the network was not asked for, although nothing had shown it.
      assert.deepStrictEqual(asked, ["N_1"])
    })
  )

  it.effect("cuts pages from a plain list", () =>
    Effect.gen(function* () {
      const input = { organizationId: "1", perPage: 2 }
      const idsOf = (items: ReadonlyArray<{ readonly id: string }>) => items.map(({ id }) => id)
      assert.deepStrictEqual(idsOf(yield* getOrganizationNetworks(input)), ["N_1", "N_2", "N_3", "N_4", "N_5"])
      const pages = yield* Stream.runCollect(getOrganizationNetworks.pages(input))
      assert.deepStrictEqual(
        pages.map(({ items }) => idsOf(items)),
        [["N_1", "N_2"], ["N_3", "N_4"], ["N_5"]]
      )
      const [first, second] = pages
      assert.isUndefined(first?.prev)
      const again = yield* getOrganizationNetworks.page({ organizationId: "1" }, { from: second?.prev })
      assert.deepStrictEqual(idsOf(again.items), ["N_1", "N_2"])
      const last = yield* getOrganizationNetworks.page({ ...input, endingBefore: "zzz" })
      assert.deepStrictEqual(idsOf(last.items), ["N_4", "N_5"])
      const backwards = yield* getOrganizationNetworks({ ...input, endingBefore: "zzz" })
      assert.deepStrictEqual(idsOf(backwards), ["N_1", "N_2", "N_3", "N_4", "N_5"])
      assert.strictEqual((yield* getOrganizationNetworks({ organizationId: "1" }, { limit: 3 })).length, 3)
    }).pipe(Effect.provide(MerakiClient.layerTest([getOrganizationNetworks, () => Effect.succeed(networks)])))
  )

  it.effect("reads histories and the event log from the newest entry on", () =>
    Effect.gen(function* () {
      const at = (minute: number) => ({ occurredAt: `2026-01-01T00:0${minute}:00Z`, type: String(minute) })
      const client = MerakiClient.layerTest(
        [
          getNetworkEvents,
          () => Effect.succeed({ message: null, pageStartAt: "", pageEndAt: "", events: [1, 2, 3, 4, 5].map(at) })
        ],
        [getOrganizationConfigurationChanges, () => Effect.succeed([5, 4, 3, 2, 1].map((n) => ({ ts: String(n) })))]
      )
      yield* Effect.gen(function* () {
        const events = getNetworkEvents.items({ networkId: "N_1", perPage: 3 })
        const types = yield* Stream.runCollect(Stream.map(events, ({ type }) => type))
        assert.deepStrictEqual(types, ["5", "4", "3", "2", "1"])
        const changes = yield* getOrganizationConfigurationChanges({ organizationId: "1", perPage: 3 })
        assert.deepStrictEqual(
          changes.map(({ ts }) => ts),
          ["5", "4", "3", "2", "1"]
        )
      }).pipe(Effect.provide(client))
    })
  )

  it.effect("fails as a double does, without a retry", () => {
    let asked = 0
    const busy = () => {
      asked++
      return Effect.fail(MerakiError.ServiceUnavailable.make({ errors: ["busy"] }))
    }
    return Effect.gen(function* () {
      const error = yield* Effect.flip(getNetwork({ networkId: "N_7" }))
      assert.deepStrictEqual([error._tag, asked], ["ServiceUnavailable", 1])
      assert.strictEqual(error.message, "getNetwork: HTTP 503: busy (GET /networks/N_7, 1 attempt)")
      yield* Effect.flip(
        getNetwork({ networkId: "N_1" }, { retry: RetryPolicy.make({ retries: 2, initialDelay: 0, maxDelay: 0 }) })
      )
      assert.strictEqual(asked, 4)
      assert.strictEqual((yield* logged).filter((line) => line.startsWith("Warn")).length, 2)
    }).pipe(Effect.provide(MerakiClient.layerTest([getNetwork, busy])))
  })

  it.effect("refuses what any client refuses", () =>
    Effect.gen(function* () {
      const wrong = yield* Effect.flip(getNetwork({ networkId: "" }))
      assert.strictEqual(wrong._tag, "InvalidInput")
      const blocked = yield* Effect.flip(updateNetwork({ networkId: "N_1", name: "HQ" }, { readOnly: true }))
      assert.strictEqual(blocked._tag, "WriteBlocked")
      const planned = yield* Effect.flip(updateNetwork({ networkId: "N_1", name: "HQ" }, { dryRun: true }))
      assert.strictEqual(planned._tag, "WritePlanned")
    }).pipe(
      Effect.provide(
        MerakiClient.layerTest([getNetwork, () => Effect.die("asked")], [updateNetwork, () => Effect.die("asked")])
      )
    )
  )

  it.effect("ends a double that takes too long, by the timeout and the deadline of its call", () =>
    Effect.gen(function* () {
      for (const [options, limit] of [
        [{ timeout: "2 seconds" }, "attempt"],
        [{ deadline: "1 second" }, "deadline"],
        [{}, "attempt"]
      ] as const) {
        const fiber = yield* Effect.forkChild(Effect.flip(getNetwork({ networkId: "N_1" }, options)))
        yield* TestClock.adjust("1 minute")
        assert.deepInclude(yield* Fiber.join(fiber), { _tag: "RequestTimedOut", limit, operation: "getNetwork" })
      }
    }).pipe(Effect.provide(MerakiClient.layerTest([getNetwork, () => Effect.never])))
  )

  it.effect("says what answers a raw request instead", () =>
    Effect.gen(function* () {
      const raw = RawRequest.send({ path: "/organizations" })
      assert.strictEqual(
        String(yield* defectOf(Effect.provide(raw, MerakiClient.layerTest()))),
        "TypeError: raw GET /organizations is no operation, which alone can be mocked: " +
          "answer it with a fetch or Transport of your own, or with the simulator"
      )
    })
  )

  it.effect("names an operation without a double", () =>
    Effect.gen(function* () {
      const one = getNetwork({ networkId: "N_1" })
      const some = MerakiClient.layerTest(
        [getOrganizations, () => Effect.succeed([])],
        [deleteNetwork, () => Effect.void]
      )
      assert.strictEqual(
        String(yield* defectOf(Effect.provide(one, some))),
        "TypeError: getNetwork (GET /networks/{networkId}) is not mocked by the client of this test; " +
          "it mocks getOrganizations, deleteNetwork"
      )
      assert.match(String(yield* defectOf(Effect.provide(one, MerakiClient.layerTest()))), /; it mocks nothing$/)
    })
  )

  it.effect("carries out action batches by the doubles of their operations", () => {
    const batch = (confirmed: boolean) => ({
      id: "7",
      organizationId: "1",
      confirmed,
      synchronous: true,
      status: { completed: confirmed, failed: false, errors: [], createdResources: [] },
      actions: []
    })
    return Effect.gen(function* () {
      const { batches } = yield* ActionBatch.submit({
        organizationId: "1",
        actions: [updateNetwork.action({ networkId: "N_1", name: "HQ" })]
      })
      assert.deepStrictEqual(
        batches.map(({ id, status }) => [id, status]),
        [["7", "completed"]]
      )
    }).pipe(
      Effect.provide(
        MerakiClient.layerTest(
          [createOrganizationActionBatch, () => Effect.succeed(batch(false))],
          [updateOrganizationActionBatch, () => Effect.succeed(batch(true))],
          [getOrganizationActionBatches, () => Effect.succeed([])],
          [getOrganizationActionBatch, () => Effect.succeed(batch(true))]
        )
      )
    )
  })
})

describe("Layer.mock", () => {
  it.effect("takes any part of a client", () =>
    Effect.gen(function* () {
      const { health } = yield* MerakiClient.MerakiClient
      assert.match(String(yield* defectOf(health)), /Unimplemented method "health"/)
      const error = yield* Effect.flip(getNetwork({ networkId: "N_1" }))
      assert.strictEqual(error._tag, "NotFound")
    }).pipe(
      Effect.provide(Layer.mock(MerakiClient.MerakiClient)({ execute: () => Effect.fail(MerakiError.NotFound.make()) }))
    )
  )
})
